/* Made by tools/make_tables.py from schema/iso20_dc.txt. Do not edit: change the notation. */
#include "exi.h"

static const char text[] =
    "\"Pause\":"
    "\"ExitStandby\":"
    "\"Terminate\":"
    "\"ScheduleRenegotiation\":"
    "\"ServiceRenegotiation\":"
    "\"MeteringConfirmation\":"
    "\"Finished\":"
    "\"Ongoing\":"
    "\"Ongoing_WaitingForCustomerInteraction\":"
    "\"OK\":"
    "\"OK_CertificateExpiresSoon\":"
    "\"OK_NewSessionEstablished\":"
    "\"OK_OldSessionJoined\":"
    "\"OK_PowerToleranceConfirmed\":"
    "\"WARNING_AuthorizationSelectionInvalid\":"
    "\"WARNING_CertificateExpired\":"
    "\"WARNING_CertificateNotYetValid\":"
    "\"WARNING_CertificateRevoked\":"
    "\"WARNING_CertificateValidationError\":"
    "\"WARNING_ChallengeInvalid\":"
    "\"WARNING_EIMAuthorizationFailure\":"
    "\"WARNING_eMSPUnknown\":"
    "\"WARNING_EVPowerProfileViolation\":"
    "\"WARNING_GeneralPnCAuthorizationError\":"
    "\"WARNING_NoCertificateAvailable\":"
    "\"WARNING_NoContractMatchingPCIDFound\":"
    "\"WARNING_PowerToleranceNotConfirmed\":"
    "\"WARNING_ScheduleRenegotiationFailed\":"
    "\"WARNING_StandbyNotAllowed\":"
    "\"WARNING_WPT\":"
    "\"FAILED\":"
    "\"FAILED_AssociationError\":"
    "\"FAILED_ContactorError\":"
    "\"FAILED_EVPowerProfileInvalid\":"
    "\"FAILED_EVPowerProfileViolation\":"
    "\"FAILED_MeteringSignatureNotValid\":"
    "\"FAILED_NoEnergyTransferServiceSelected\":"
    "\"FAILED_NoServiceRenegotiationSupported\":"
    "\"FAILED_PauseNotAllowed\":"
    "\"FAILED_PowerDeliveryNotApplied\":"
    "\"FAILED_PowerToleranceNotConfirmed\":"
    "\"FAILED_ScheduleRenegotiation\":"
    "\"FAILED_ScheduleSelectionInvalid\":"
    "\"FAILED_SequenceError\":"
    "\"FAILED_ServiceIDInvalid\":"
    "\"FAILED_ServiceSelectionInvalid\":"
    "\"FAILED_SignatureError\":"
    "\"FAILED_UnknownSession\":"
    "\"FAILED_WrongChargeParameter\":"
    "\"$\":"
    "\"@Algorithm\":"
    "\"HMACOutputLength\":"
    "\"XPath\":"
    "\"Transform\":"
    "\"DigestMethod\":"
    "\"DigestValue\":"
    "\"Transforms\":"
    "\"@URI\":"
    "\"@Type\":"
    "\"@Id\":"
    "\"SignatureMethod\":"
    "\"Reference\":"
    "\"CanonicalizationMethod\":"
    "\"Q\":"
    "\"G\":"
    "\"Y\":"
    "\"J\":"
    "\"Seed\":"
    "\"PgenCounter\":"
    "\"P\":"
    "\"Exponent\":"
    "\"Modulus\":"
    "\"DSAKeyValue\":"
    "\"RSAKeyValue\":"
    "\"X509SerialNumber\":"
    "\"X509IssuerName\":"
    "\"X509IssuerSerial\":"
    "\"X509SKI\":"
    "\"X509SubjectName\":"
    "\"X509Certificate\":"
    "\"X509CRL\":"
    "\"PGPKeyPacket\":"
    "\"PGPKeyID\":"
    "\"SPKISexp\":"
    "\"KeyName\":"
    "\"KeyValue\":"
    "\"RetrievalMethod\":"
    "\"X509Data\":"
    "\"PGPData\":"
    "\"SPKIData\":"
    "\"MgmtData\":"
    "\"@MimeType\":"
    "\"@Encoding\":"
    "\"SignatureValue\":"
    "\"KeyInfo\":"
    "\"Object\":"
    "\"SignedInfo\":"
    "\"@Target\":"
    "\"SignatureProperty\":"
    "\"TimeStamp\":"
    "\"Signature\":"
    "\"SessionID\":"
    "\"Header\":"
    "\"ResponseCode\":"
    "\"Value\":"
    "\"MinimumSOC\":"
    "\"TargetSOC\":"
    "\"MaximumSOC\":"
    "\"RemainingTimeToMinimumSOC\":"
    "\"RemainingTimeToTargetSOC\":"
    "\"RemainingTimeToMaximumSOC\":"
    "\"ChargingComplete\":"
    "\"BatteryEnergyCapacity\":"
    "\"InletHot\":"
    "\"PresentSOC\":"
    "\"DisplayParameters\":"
    "\"MeterInfoRequested\":"
    "\"EVSENotification\":"
    "\"NotificationMaxDelay\":"
    "\"ChargedEnergyReadingWh\":"
    "\"BPT_DischargedEnergyReadingWh\":"
    "\"CapacitiveEnergyReadingVARh\":"
    "\"BPT_InductiveEnergyReadingVARh\":"
    "\"MeterSignature\":"
    "\"MeterStatus\":"
    "\"MeterTimestamp\":"
    "\"MeterID\":"
    "\"CostPerUnit\":"
    "\"Amount\":"
    "\"TaxRuleID\":"
    "\"EnergyCosts\":"
    "\"OccupancyCosts\":"
    "\"AdditionalServicesCosts\":"
    "\"OverstayCosts\":"
    "\"TaxCosts\":"
    "\"TimeAnchor\":"
    "\"EVSEStatus\":"
    "\"MeterInfo\":"
    "\"Receipt\":"
    "\"EVMaximumEnergyRequest\":"
    "\"EVMinimumEnergyRequest\":"
    "\"EVTargetEnergyRequest\":"
    "\"DepartureTime\":"
    "\"AckMaxDelay\":"
    "\"RootCertificateID\":"
    "\"EVMinimumChargePower\":"
    "\"EVMaximumChargeCurrent\":"
    "\"EVMinimumChargeCurrent\":"
    "\"EVMaximumVoltage\":"
    "\"EVMinimumVoltage\":"
    "\"EVMaximumChargePower\":"
    "\"EVMaximumDischargePower\":"
    "\"EVMinimumDischargePower\":"
    "\"EVMaximumDischargeCurrent\":"
    "\"EVMinimumDischargeCurrent\":"
    "\"BPT_DC_CPDReqEnergyTransferMode\":"
    "\"DC_CPDReqEnergyTransferMode\":"
    "\"EVSEMinimumChargePower\":"
    "\"EVSEMaximumChargeCurrent\":"
    "\"EVSEMinimumChargeCurrent\":"
    "\"EVSEMaximumVoltage\":"
    "\"EVSEMinimumVoltage\":"
    "\"EVSEPowerRampLimitation\":"
    "\"EVSEMaximumChargePower\":"
    "\"EVSEMaximumDischargePower\":"
    "\"EVSEMinimumDischargePower\":"
    "\"EVSEMaximumDischargeCurrent\":"
    "\"EVSEMinimumDischargeCurrent\":"
    "\"BPT_DC_CPDResEnergyTransferMode\":"
    "\"DC_CPDResEnergyTransferMode\":"
    "\"EVSEProcessing\":"
    "\"EVProcessing\":"
    "\"EVPresentVoltage\":"
    "\"EVTargetVoltage\":"
    "\"EVSEPresentVoltage\":"
    "\"EVTargetCurrent\":"
    "\"EVMaximumV2XEnergyRequest\":"
    "\"EVMinimumV2XEnergyRequest\":"
    "\"BPT_Dynamic_DC_CLReqControlMode\":"
    "\"BPT_Scheduled_DC_CLReqControlMode\":"
    "\"CLReqControlMode\":"
    "\"Dynamic_DC_CLReqControlMode\":"
    "\"Scheduled_DC_CLReqControlMode\":"
    "\"EVSEPresentCurrent\":"
    "\"EVSEPowerLimitAchieved\":"
    "\"EVSECurrentLimitAchieved\":"
    "\"EVSEVoltageLimitAchieved\":"
    "\"BPT_Dynamic_DC_CLResControlMode\":"
    "\"BPT_Scheduled_DC_CLResControlMode\":"
    "\"CLResControlMode\":"
    "\"Dynamic_DC_CLResControlMode\":"
    "\"Scheduled_DC_CLResControlMode\":"
    "\"DC_CableCheckReq\":"
    "\"DC_CableCheckRes\":"
    "\"DC_ChargeLoopReq\":"
    "\"DC_ChargeLoopRes\":"
    "\"DC_ChargeParameterDiscoveryReq\":"
    "\"DC_ChargeParameterDiscoveryRes\":"
    "\"DC_PreChargeReq\":"
    "\"DC_PreChargeRes\":"
    "\"DC_WeldingDetectionReq\":"
    "\"DC_WeldingDetectionRes\":"
    "\"Manifest\":"
    "\"SignatureProperties\":"
    "\"CommonTypes:Exponent\":"
    "\"DC:TargetSOC\":"
    "                ";

static const struct exi_name names[] = {
    {0, 8},
    {8, 14},
    {22, 12},
    {34, 24},
    {58, 23},
    {81, 23},
    {104, 11},
    {115, 10},
    {125, 40},
    {165, 5},
    {170, 28},
    {198, 27},
    {225, 22},
    {247, 29},
    {276, 40},
    {316, 29},
    {345, 33},
    {378, 29},
    {407, 37},
    {444, 27},
    {471, 34},
    {505, 22},
    {527, 34},
    {561, 39},
    {600, 33},
    {633, 38},
    {671, 37},
    {708, 38},
    {746, 28},
    {774, 14},
    {788, 9},
    {797, 26},
    {823, 24},
    {847, 31},
    {878, 33},
    {911, 35},
    {946, 41},
    {987, 41},
    {1028, 25},
    {1053, 33},
    {1086, 36},
    {1122, 31},
    {1153, 34},
    {1187, 23},
    {1210, 26},
    {1236, 33},
    {1269, 24},
    {1293, 24},
    {1317, 30},
    {1347, 4},
    {1351, 13},
    {1364, 19},
    {1383, 8},
    {1391, 12},
    {1403, 15},
    {1418, 14},
    {1432, 13},
    {1445, 7},
    {1452, 8},
    {1460, 6},
    {1466, 18},
    {1484, 12},
    {1496, 25},
    {1521, 4},
    {1525, 4},
    {1529, 4},
    {1533, 4},
    {1537, 7},
    {1544, 14},
    {1558, 4},
    {1562, 11},
    {1573, 10},
    {1583, 14},
    {1597, 14},
    {1611, 19},
    {1630, 17},
    {1647, 19},
    {1666, 10},
    {1676, 18},
    {1694, 18},
    {1712, 10},
    {1722, 15},
    {1737, 11},
    {1748, 11},
    {1759, 10},
    {1769, 11},
    {1780, 18},
    {1798, 11},
    {1809, 10},
    {1819, 11},
    {1830, 11},
    {1841, 12},
    {1853, 12},
    {1865, 17},
    {1882, 10},
    {1892, 9},
    {1901, 13},
    {1914, 10},
    {1924, 20},
    {1944, 12},
    {1956, 12},
    {1968, 12},
    {1980, 9},
    {1989, 15},
    {2004, 8},
    {2012, 13},
    {2025, 12},
    {2037, 13},
    {2050, 28},
    {2078, 27},
    {2105, 28},
    {2133, 19},
    {2152, 24},
    {2176, 11},
    {2187, 13},
    {2200, 20},
    {2220, 21},
    {2241, 19},
    {2260, 23},
    {2283, 25},
    {2308, 32},
    {2340, 30},
    {2370, 33},
    {2403, 17},
    {2420, 14},
    {2434, 17},
    {2451, 10},
    {2461, 14},
    {2475, 9},
    {2484, 12},
    {2496, 14},
    {2510, 17},
    {2527, 26},
    {2553, 16},
    {2569, 11},
    {2580, 13},
    {2593, 13},
    {2606, 12},
    {2618, 10},
    {2628, 25},
    {2653, 25},
    {2678, 24},
    {2702, 16},
    {2718, 14},
    {2732, 20},
    {2752, 23},
    {2775, 25},
    {2800, 25},
    {2825, 19},
    {2844, 19},
    {2863, 23},
    {2886, 26},
    {2912, 26},
    {2938, 28},
    {2966, 28},
    {2994, 34},
    {3028, 30},
    {3058, 25},
    {3083, 27},
    {3110, 27},
    {3137, 21},
    {3158, 21},
    {3179, 26},
    {3205, 25},
    {3230, 28},
    {3258, 28},
    {3286, 30},
    {3316, 30},
    {3346, 34},
    {3380, 30},
    {3410, 17},
    {3427, 15},
    {3442, 19},
    {3461, 18},
    {3479, 21},
    {3500, 18},
    {3518, 28},
    {3546, 28},
    {3574, 34},
    {3608, 36},
    {3644, 19},
    {3663, 30},
    {3693, 32},
    {3725, 21},
    {3746, 25},
    {3771, 27},
    {3798, 27},
    {3825, 34},
    {3859, 36},
    {3895, 19},
    {3914, 30},
    {3944, 32},
    {3976, 19},
    {3995, 19},
    {4014, 19},
    {4033, 19},
    {4052, 33},
    {4085, 33},
    {4118, 18},
    {4136, 18},
    {4154, 25},
    {4179, 25},
    {4204, 11},
    {4215, 22},
    {4237, 23},
    {4260, 15},
};

static const struct exi_type types[] = {
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 0 CryptoBinary */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 1 DigestValueType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 2 HMACOutputLengthType */
    {EXI_UNSIGNED, 0, 0, 0, 1, 4294967295u}, /* 3 numericIDType */
    {EXI_HEX, 0, 0, 0, 8, 8u}, /* 4 sessionIDType */
    {EXI_ENUM, 3, 0, 0, 0, 6u}, /* 5 evseNotificationType */
    {EXI_ENUM, 2, 0, 6, 0, 3u}, /* 6 processingType */
    {EXI_ENUM, 6, 0, 9, 0, 40u}, /* 7 responseCodeType */
    {EXI_BITS, 7, 0, 0, 0, 100u}, /* 8 percentValueType */
    {EXI_STRING, 0, 0, 0, 0, 255u}, /* 9 identifierType */
    {EXI_STRING, 0, 0, 0, 0, 80u}, /* 10 nameType */
    {EXI_STRING, 0, 0, 0, 0, 160u}, /* 11 descriptionType */
    {EXI_STRING, 0, 0, 0, 0, 32u}, /* 12 meterIDType */
    {EXI_BASE64, 0, 0, 0, 0, 64u}, /* 13 meterSignatureType */
    {EXI_COMPLEX, 0, 0, 89, 0, 0}, /* 14 SignatureType */
    {EXI_COMPLEX, 0, 0, 27, 0, 0}, /* 15 SignedInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 2, 0, 0}, /* 16 CanonicalizationMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 17 string */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 18 anyURI */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 6, 0, 0}, /* 19 SignatureMethodType */
    {EXI_COMPLEX, 0, 0, 22, 0, 0}, /* 20 ReferenceType */
    {EXI_COMPLEX, 0, 0, 12, 0, 0}, /* 21 TransformsType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 10, 0, 0}, /* 22 TransformType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 15, 0, 0}, /* 23 DigestMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 24 ID */
    {EXI_COMPLEX, 0, 0, 30, 0, 0}, /* 25 SignatureValueType */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 26 base64Binary */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 78, 0, 0}, /* 27 KeyInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 45, 0, 0}, /* 28 KeyValueType */
    {EXI_COMPLEX, 0, 0, 38, 0, 0}, /* 29 DSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 41, 0, 0}, /* 30 RSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 49, 0, 0}, /* 31 RetrievalMethodType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 59, 0, 0}, /* 32 X509DataType */
    {EXI_COMPLEX, 0, 0, 52, 0, 0}, /* 33 X509IssuerSerialType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 34 integer */
    {EXI_COMPLEX, 0, 0, 65, 0, 0}, /* 35 PGPDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 68, 0, 0}, /* 36 SPKIDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 83, 0, 0}, /* 37 ObjectType */
    {EXI_COMPLEX, 0, 0, 92, 0, 0}, /* 38 ManifestType */
    {EXI_COMPLEX, 0, 0, 99, 0, 0}, /* 39 SignaturePropertiesType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 96, 0, 0}, /* 40 SignaturePropertyType */
    {EXI_COMPLEX, 0, 0, 103, 0, 0}, /* 41 MessageHeaderType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 18446744073709551615u}, /* 42 unsignedLong */
    {EXI_COMPLEX, 0, 0, 105, 0, 0}, /* 43 V2GMessageType */
    {EXI_COMPLEX, 0, 0, 107, 0, 0}, /* 44 V2GRequestType */
    {EXI_COMPLEX, 0, 0, 110, 0, 0}, /* 45 V2GResponseType */
    {EXI_COMPLEX, 0, 0, 112, 0, 0}, /* 46 ChargeParameterDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 115, 0, 0}, /* 47 ChargeParameterDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 133, 0, 0}, /* 48 ChargeLoopReqType */
    {EXI_COMPLEX, 0, 0, 129, 0, 0}, /* 49 DisplayParametersType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 4294967295u}, /* 50 unsignedInt */
    {EXI_BOOLEAN, 0, 0, 0, 0, 1u}, /* 51 boolean */
    {EXI_COMPLEX, 0, 0, 118, 0, 0}, /* 52 RationalNumberType */
    {EXI_BITS, 8, 0, 0, -128, 127u}, /* 53 byte */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 54 short */
    {EXI_COMPLEX, 0, 0, 165, 0, 0}, /* 55 ChargeLoopResType */
    {EXI_COMPLEX, 0, 0, 136, 0, 0}, /* 56 EVSEStatusType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 65535u}, /* 57 unsignedShort */
    {EXI_COMPLEX, 0, 0, 145, 0, 0}, /* 58 MeterInfoType */
    {EXI_COMPLEX, 0, 0, 159, 0, 0}, /* 59 ReceiptType */
    {EXI_COMPLEX, 0, 0, 148, 0, 0}, /* 60 DetailedCostType */
    {EXI_COMPLEX, 0, 0, 151, 0, 0}, /* 61 DetailedTaxType */
    {EXI_COMPLEX, 0, 0, 166, 0, 0}, /* 62 CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 167, 0, 0}, /* 63 CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 171, 0, 0}, /* 64 Scheduled_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 172, 0, 0}, /* 65 Scheduled_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 177, 0, 0}, /* 66 Dynamic_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 182, 0, 0}, /* 67 Dynamic_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 185, 0, 0}, /* 68 ListOfRootCertificateIDsType */
    {EXI_COMPLEX, 0, 0, 208, 0, 0}, /* 69 DC_ChargeParameterDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 193, 0, 0}, /* 70 DC_CPDReqEnergyTransferModeType */
    {EXI_COMPLEX, 0, 0, 205, 0, 0}, /* 71 BPT_DC_CPDReqEnergyTransferModeType */
    {EXI_COMPLEX, 0, 0, 232, 0, 0}, /* 72 DC_ChargeParameterDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 216, 0, 0}, /* 73 DC_CPDResEnergyTransferModeType */
    {EXI_COMPLEX, 0, 0, 228, 0, 0}, /* 74 BPT_DC_CPDResEnergyTransferModeType */
    {EXI_COMPLEX, 0, 0, 234, 0, 0}, /* 75 DC_CableCheckReqType */
    {EXI_COMPLEX, 0, 0, 238, 0, 0}, /* 76 DC_CableCheckResType */
    {EXI_COMPLEX, 0, 0, 243, 0, 0}, /* 77 DC_PreChargeReqType */
    {EXI_COMPLEX, 0, 0, 247, 0, 0}, /* 78 DC_PreChargeResType */
    {EXI_COMPLEX, 0, 0, 303, 0, 0}, /* 79 DC_ChargeLoopReqType */
    {EXI_COMPLEX, 0, 0, 258, 0, 0}, /* 80 Scheduled_DC_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 272, 0, 0}, /* 81 BPT_Scheduled_DC_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 282, 0, 0}, /* 82 Dynamic_DC_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 297, 0, 0}, /* 83 BPT_Dynamic_DC_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 351, 0, 0}, /* 84 DC_ChargeLoopResType */
    {EXI_COMPLEX, 0, 0, 308, 0, 0}, /* 85 Scheduled_DC_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 317, 0, 0}, /* 86 BPT_Scheduled_DC_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 326, 0, 0}, /* 87 Dynamic_DC_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 339, 0, 0}, /* 88 BPT_Dynamic_DC_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 354, 0, 0}, /* 89 DC_WeldingDetectionReqType */
    {EXI_COMPLEX, 0, 0, 358, 0, 0}, /* 90 DC_WeldingDetectionResType */
};

static const struct exi_production productions[] = {
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 0}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 1}, /* $ */
    {EXI_ATTRIBUTE, 0, 50, 18, 1}, /* @Algorithm */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 3}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 4}, /* $ */
    {EXI_ELEMENT, 0, 51, 2, 3}, /* HMACOutputLength */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 5}, /* $ */
    {EXI_ATTRIBUTE, 0, 50, 18, 5}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 52, 17, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 7}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 52, 17, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 8}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 52, 17, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 9}, /* $ */
    {EXI_ATTRIBUTE, 0, 50, 18, 9}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 53, 22, 11}, /* Transform */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 53, 22, 11}, /* Transform */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 13}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 14}, /* $ */
    {EXI_ATTRIBUTE, 0, 50, 18, 14}, /* @Algorithm */
    {EXI_ELEMENT, 0, 54, 23, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 55, 1, 18}, /* DigestValue */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 56, 21, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 54, 23, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 57, 18, 19}, /* @URI */
    {EXI_ELEMENT, 0, 56, 21, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 54, 23, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 58, 18, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 57, 18, 19}, /* @URI */
    {EXI_ELEMENT, 0, 56, 21, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 54, 23, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 59, 24, 21}, /* @Id */
    {EXI_ATTRIBUTE, 0, 58, 18, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 57, 18, 19}, /* @URI */
    {EXI_ELEMENT, 0, 56, 21, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 54, 23, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 60, 19, 24}, /* SignatureMethod */
    {EXI_ELEMENT, EXI_LIST, 61, 20, 25}, /* Reference */
    {EXI_ELEMENT, EXI_LIST, 61, 20, 25}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 62, 16, 23}, /* CanonicalizationMethod */
    {EXI_ATTRIBUTE, 0, 59, 24, 26}, /* @Id */
    {EXI_ELEMENT, 0, 62, 16, 23}, /* CanonicalizationMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 26, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 59, 24, 29}, /* @Id */
    {EXI_CHARACTERS, 0, 49, 26, 28}, /* $ */
    {EXI_ELEMENT, 0, 63, 0, 32}, /* Q */
    {EXI_ELEMENT, 0, 64, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 65, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 65, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 66, 0, 35}, /* J */
    {EXI_ELEMENT, 0, 67, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 67, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 68, 0, 37}, /* PgenCounter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 69, 0, 31}, /* P */
    {EXI_ELEMENT, 0, 64, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 65, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 70, 0, 40}, /* Exponent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 71, 0, 39}, /* Modulus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 42}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 43}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 44}, /* $ */
    {EXI_ELEMENT, 0, 72, 29, 42}, /* DSAKeyValue */
    {EXI_ELEMENT, 0, 73, 30, 43}, /* RSAKeyValue */
    {EXI_ANY_ELEMENT, 0, 0, 0, 44}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 45}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 56, 21, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 57, 18, 47}, /* @URI */
    {EXI_ELEMENT, 0, 56, 21, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 58, 18, 48}, /* @Type */
    {EXI_ATTRIBUTE, 0, 57, 18, 47}, /* @URI */
    {EXI_ELEMENT, 0, 56, 21, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 74, 34, 51}, /* X509SerialNumber */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 75, 17, 50}, /* X509IssuerName */
    {EXI_ELEMENT, EXI_LIST, 76, 33, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 77, 26, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 78, 17, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 79, 26, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 80, 26, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 76, 33, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 77, 26, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 78, 17, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 79, 26, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 80, 26, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 76, 33, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 77, 26, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 78, 17, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 79, 26, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 80, 26, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 76, 33, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 77, 26, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 78, 17, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 79, 26, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 80, 26, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 76, 33, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 77, 26, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 78, 17, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 79, 26, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 80, 26, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 76, 33, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 77, 26, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 78, 17, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 79, 26, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 80, 26, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 76, 33, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 77, 26, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 78, 17, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 79, 26, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 80, 26, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_ELEMENT, 0, 81, 26, 61}, /* PGPKeyPacket */
    {EXI_ANY_ELEMENT, 0, 0, 0, 62}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ANY_ELEMENT, 0, 0, 0, 62}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ANY_ELEMENT, 0, 0, 0, 62}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ANY_ELEMENT, 0, 0, 0, 64}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ANY_ELEMENT, 0, 0, 0, 64}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 82, 26, 60}, /* PGPKeyID */
    {EXI_ELEMENT, 0, 81, 26, 63}, /* PGPKeyPacket */
    {EXI_ELEMENT, EXI_LIST, 83, 26, 66}, /* SPKISexp */
    {EXI_ANY_ELEMENT, 0, 0, 0, 67}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 83, 26, 66}, /* SPKISexp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 83, 26, 66}, /* SPKISexp */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 69}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 70}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 71}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 72}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 73}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 74}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 75}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 76}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 77}, /* $ */
    {EXI_ATTRIBUTE, 0, 59, 24, 77}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 84, 17, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 85, 28, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 86, 31, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 32, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 88, 35, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 89, 36, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 90, 17, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 77}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 79}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 91, 17, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 59, 24, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 91, 17, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 92, 18, 82}, /* @Encoding */
    {EXI_ATTRIBUTE, 0, 59, 24, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 91, 17, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 80}, /* $ */
    {EXI_ELEMENT, 0, 93, 25, 85}, /* SignatureValue */
    {EXI_ELEMENT, 0, 94, 27, 86}, /* KeyInfo */
    {EXI_ELEMENT, EXI_LIST, 95, 37, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 95, 37, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 95, 37, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 96, 15, 84}, /* SignedInfo */
    {EXI_ATTRIBUTE, 0, 59, 24, 88}, /* @Id */
    {EXI_ELEMENT, 0, 96, 15, 84}, /* SignedInfo */
    {EXI_ELEMENT, EXI_LIST, 61, 20, 90}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 61, 20, 90}, /* Reference */
    {EXI_ATTRIBUTE, 0, 59, 24, 91}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 61, 20, 90}, /* Reference */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 93}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_CHARACTERS, 0, 49, 17, 94}, /* $ */
    {EXI_ATTRIBUTE, 0, 97, 18, 94}, /* @Target */
    {EXI_ATTRIBUTE, 0, 59, 24, 95}, /* @Id */
    {EXI_ATTRIBUTE, 0, 97, 18, 94}, /* @Target */
    {EXI_ELEMENT, EXI_LIST, 98, 40, 97}, /* SignatureProperty */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 98, 40, 97}, /* SignatureProperty */
    {EXI_ATTRIBUTE, 0, 59, 24, 98}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 98, 40, 97}, /* SignatureProperty */
    {EXI_ELEMENT, 0, 99, 42, 101}, /* TimeStamp */
    {EXI_ELEMENT, 0, 100, 14, 102}, /* Signature */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 101, 4, 100}, /* SessionID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 104}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 106}, /* Header */
    {EXI_ELEMENT, 0, 103, 7, 109}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 108}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 111}, /* Header */
    {EXI_ELEMENT, 0, 103, 7, 114}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 113}, /* Header */
    {EXI_ELEMENT, 0, 104, 54, 117}, /* Value */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 70, 53, 116}, /* Exponent */
    {EXI_ELEMENT, 0, 105, 8, 120}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 107, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 108, 50, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 109, 50, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 110, 50, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 111, 51, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 112, 52, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 106, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 107, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 108, 50, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 109, 50, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 110, 50, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 111, 51, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 112, 52, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 107, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 108, 50, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 109, 50, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 110, 50, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 111, 51, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 112, 52, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 108, 50, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 109, 50, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 110, 50, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 111, 51, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 112, 52, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 109, 50, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 110, 50, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 111, 51, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 112, 52, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 110, 50, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 111, 51, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 112, 52, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 111, 51, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 112, 52, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 112, 52, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 114, 8, 119}, /* PresentSOC */
    {EXI_ELEMENT, 0, 105, 8, 120}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 107, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 108, 50, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 109, 50, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 110, 50, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 111, 51, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 112, 52, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 113, 51, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 115, 49, 131}, /* DisplayParameters */
    {EXI_ELEMENT, 0, 116, 51, 132}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 116, 51, 132}, /* MeterInfoRequested */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 130}, /* Header */
    {EXI_ELEMENT, 0, 117, 5, 135}, /* EVSENotification */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 118, 57, 134}, /* NotificationMaxDelay */
    {EXI_ELEMENT, 0, 119, 42, 138}, /* ChargedEnergyReadingWh */
    {EXI_ELEMENT, 0, 120, 42, 139}, /* BPT_DischargedEnergyReadingWh */
    {EXI_ELEMENT, 0, 121, 42, 140}, /* CapacitiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 122, 42, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 123, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 124, 54, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 125, 42, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 121, 42, 140}, /* CapacitiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 122, 42, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 123, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 124, 54, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 125, 42, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 122, 42, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 123, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 124, 54, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 125, 42, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 123, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 124, 54, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 125, 42, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 124, 54, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 125, 42, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 125, 42, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 126, 12, 137}, /* MeterID */
    {EXI_ELEMENT, 0, 127, 52, 147}, /* CostPerUnit */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 52, 146}, /* Amount */
    {EXI_ELEMENT, 0, 128, 52, 150}, /* Amount */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 129, 3, 149}, /* TaxRuleID */
    {EXI_ELEMENT, 0, 130, 60, 153}, /* EnergyCosts */
    {EXI_ELEMENT, 0, 131, 60, 154}, /* OccupancyCosts */
    {EXI_ELEMENT, 0, 132, 60, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 133, 60, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 134, 61, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 131, 60, 154}, /* OccupancyCosts */
    {EXI_ELEMENT, 0, 132, 60, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 133, 60, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 134, 61, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 132, 60, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 133, 60, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 134, 61, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 60, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 134, 61, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 134, 61, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 134, 61, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 135, 42, 152}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 103, 7, 161}, /* ResponseCode */
    {EXI_ELEMENT, 0, 136, 56, 162}, /* EVSEStatus */
    {EXI_ELEMENT, 0, 137, 58, 163}, /* MeterInfo */
    {EXI_ELEMENT, 0, 138, 59, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 137, 58, 163}, /* MeterInfo */
    {EXI_ELEMENT, 0, 138, 59, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 138, 59, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 160}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 139, 52, 169}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 140, 52, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 141, 52, 168}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 169}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 141, 52, 174}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 175}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 176}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 173}, /* DepartureTime */
    {EXI_ELEMENT, 0, 141, 52, 174}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 105, 8, 179}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 106, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 143, 57, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 178}, /* DepartureTime */
    {EXI_ELEMENT, 0, 105, 8, 179}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 144, 33, 1}, /* RootCertificateID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 144, 33, 1}, /* RootCertificateID */
    {EXI_ELEMENT, 0, 145, 52, 187}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 188}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 147, 52, 189}, /* EVMinimumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 190}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 191}, /* EVMinimumVoltage */
    {EXI_ELEMENT, 0, 106, 8, 192}, /* TargetSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 150, 52, 186}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 195}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 196}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 147, 52, 197}, /* EVMinimumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 198}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 199}, /* EVMinimumVoltage */
    {EXI_ELEMENT, 0, 106, 8, 200}, /* TargetSOC */
    {EXI_ELEMENT, 0, 151, 52, 201}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 151, 52, 201}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 202}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 203}, /* EVMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 154, 52, 204}, /* EVMinimumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 150, 52, 194}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 155, 71, 207}, /* BPT_DC_CPDReqEnergyTransferMode */
    {EXI_ELEMENT, 0, 156, 70, 207}, /* DC_CPDReqEnergyTransferMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 206}, /* Header */
    {EXI_ELEMENT, 0, 157, 52, 210}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 158, 52, 211}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 159, 52, 212}, /* EVSEMinimumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 213}, /* EVSEMaximumVoltage */
    {EXI_ELEMENT, 0, 161, 52, 214}, /* EVSEMinimumVoltage */
    {EXI_ELEMENT, 0, 162, 52, 215}, /* EVSEPowerRampLimitation */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 52, 209}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 157, 52, 218}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 158, 52, 219}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 159, 52, 220}, /* EVSEMinimumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 221}, /* EVSEMaximumVoltage */
    {EXI_ELEMENT, 0, 161, 52, 222}, /* EVSEMinimumVoltage */
    {EXI_ELEMENT, 0, 162, 52, 223}, /* EVSEPowerRampLimitation */
    {EXI_ELEMENT, 0, 164, 52, 224}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 164, 52, 224}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 165, 52, 225}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 166, 52, 226}, /* EVSEMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 167, 52, 227}, /* EVSEMinimumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 52, 217}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 103, 7, 230}, /* ResponseCode */
    {EXI_ELEMENT, 0, 168, 74, 231}, /* BPT_DC_CPDResEnergyTransferMode */
    {EXI_ELEMENT, 0, 169, 73, 231}, /* DC_CPDResEnergyTransferMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 229}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 233}, /* Header */
    {EXI_ELEMENT, 0, 103, 7, 236}, /* ResponseCode */
    {EXI_ELEMENT, 0, 170, 6, 237}, /* EVSEProcessing */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 235}, /* Header */
    {EXI_ELEMENT, 0, 171, 6, 240}, /* EVProcessing */
    {EXI_ELEMENT, 0, 172, 52, 241}, /* EVPresentVoltage */
    {EXI_ELEMENT, 0, 173, 52, 242}, /* EVTargetVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 239}, /* Header */
    {EXI_ELEMENT, 0, 103, 7, 245}, /* ResponseCode */
    {EXI_ELEMENT, 0, 174, 52, 246}, /* EVSEPresentVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 244}, /* Header */
    {EXI_ELEMENT, 0, 139, 52, 249}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 250}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 175, 52, 251}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 140, 52, 250}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 175, 52, 251}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 175, 52, 251}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 173, 52, 252}, /* EVTargetVoltage */
    {EXI_ELEMENT, 0, 150, 52, 253}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 254}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 255}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 256}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 257}, /* EVMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 145, 52, 254}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 255}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 256}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 257}, /* EVMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 146, 52, 255}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 256}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 257}, /* EVMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 148, 52, 256}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 257}, /* EVMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 149, 52, 257}, /* EVMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 141, 52, 248}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 249}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 250}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 175, 52, 251}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 139, 52, 260}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 261}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 175, 52, 262}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 140, 52, 261}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 175, 52, 262}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 175, 52, 262}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 173, 52, 263}, /* EVTargetVoltage */
    {EXI_ELEMENT, 0, 150, 52, 264}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 265}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 266}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 267}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 268}, /* EVMinimumVoltage */
    {EXI_ELEMENT, 0, 151, 52, 269}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 270}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 271}, /* EVMaximumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 145, 52, 265}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 266}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 267}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 268}, /* EVMinimumVoltage */
    {EXI_ELEMENT, 0, 151, 52, 269}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 270}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 271}, /* EVMaximumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 146, 52, 266}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 267}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 268}, /* EVMinimumVoltage */
    {EXI_ELEMENT, 0, 151, 52, 269}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 270}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 271}, /* EVMaximumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 148, 52, 267}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 268}, /* EVMinimumVoltage */
    {EXI_ELEMENT, 0, 151, 52, 269}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 270}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 271}, /* EVMaximumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 149, 52, 268}, /* EVMinimumVoltage */
    {EXI_ELEMENT, 0, 151, 52, 269}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 270}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 271}, /* EVMaximumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 151, 52, 269}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 270}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 271}, /* EVMaximumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 152, 52, 270}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 271}, /* EVMaximumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 153, 52, 271}, /* EVMaximumDischargeCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 141, 52, 259}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 260}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 261}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 175, 52, 262}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 141, 52, 274}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 275}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 276}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 277}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 278}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 279}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 280}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 281}, /* EVMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 273}, /* DepartureTime */
    {EXI_ELEMENT, 0, 141, 52, 274}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 141, 52, 284}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 285}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 286}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 287}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 288}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 289}, /* EVMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 148, 52, 290}, /* EVMaximumVoltage */
    {EXI_ELEMENT, 0, 149, 52, 291}, /* EVMinimumVoltage */
    {EXI_ELEMENT, 0, 151, 52, 292}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 293}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 294}, /* EVMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 176, 52, 295}, /* EVMaximumV2XEnergyRequest */
    {EXI_ELEMENT, 0, 177, 52, 296}, /* EVMinimumV2XEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 177, 52, 296}, /* EVMinimumV2XEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 283}, /* DepartureTime */
    {EXI_ELEMENT, 0, 141, 52, 284}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 115, 49, 299}, /* DisplayParameters */
    {EXI_ELEMENT, 0, 116, 51, 300}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 116, 51, 300}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 172, 52, 301}, /* EVPresentVoltage */
    {EXI_ELEMENT, 0, 178, 83, 302}, /* BPT_Dynamic_DC_CLReqControlMode */
    {EXI_ELEMENT, 0, 179, 81, 302}, /* BPT_Scheduled_DC_CLReqControlMode */
    {EXI_ELEMENT, 0, 180, 62, 302}, /* CLReqControlMode */
    {EXI_ELEMENT, 0, 181, 82, 302}, /* Dynamic_DC_CLReqControlMode */
    {EXI_ELEMENT, 0, 182, 80, 302}, /* Scheduled_DC_CLReqControlMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 298}, /* Header */
    {EXI_ELEMENT, 0, 157, 52, 305}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 158, 52, 306}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 307}, /* EVSEMaximumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 52, 306}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 307}, /* EVSEMaximumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 160, 52, 307}, /* EVSEMaximumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 52, 304}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 157, 52, 305}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 158, 52, 306}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 307}, /* EVSEMaximumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 157, 52, 310}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 158, 52, 311}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 312}, /* EVSEMaximumVoltage */
    {EXI_ELEMENT, 0, 164, 52, 313}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 165, 52, 314}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 166, 52, 315}, /* EVSEMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 161, 52, 316}, /* EVSEMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 52, 311}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 312}, /* EVSEMaximumVoltage */
    {EXI_ELEMENT, 0, 164, 52, 313}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 165, 52, 314}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 166, 52, 315}, /* EVSEMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 161, 52, 316}, /* EVSEMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 160, 52, 312}, /* EVSEMaximumVoltage */
    {EXI_ELEMENT, 0, 164, 52, 313}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 165, 52, 314}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 166, 52, 315}, /* EVSEMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 161, 52, 316}, /* EVSEMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 164, 52, 313}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 165, 52, 314}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 166, 52, 315}, /* EVSEMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 161, 52, 316}, /* EVSEMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 165, 52, 314}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 166, 52, 315}, /* EVSEMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 161, 52, 316}, /* EVSEMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 166, 52, 315}, /* EVSEMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 161, 52, 316}, /* EVSEMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 52, 316}, /* EVSEMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 52, 309}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 157, 52, 310}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 158, 52, 311}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 312}, /* EVSEMaximumVoltage */
    {EXI_ELEMENT, 0, 164, 52, 313}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 165, 52, 314}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 166, 52, 315}, /* EVSEMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 161, 52, 316}, /* EVSEMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 105, 8, 319}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 320}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 321}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 163, 52, 322}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 106, 8, 320}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 321}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 163, 52, 322}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 143, 57, 321}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 163, 52, 322}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 163, 52, 322}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 157, 52, 323}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 158, 52, 324}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 325}, /* EVSEMaximumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 318}, /* DepartureTime */
    {EXI_ELEMENT, 0, 105, 8, 319}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 320}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 321}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 163, 52, 322}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 105, 8, 328}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 329}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 330}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 163, 52, 331}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 106, 8, 329}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 330}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 163, 52, 331}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 143, 57, 330}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 163, 52, 331}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 163, 52, 331}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 157, 52, 332}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 158, 52, 333}, /* EVSEMaximumChargeCurrent */
    {EXI_ELEMENT, 0, 160, 52, 334}, /* EVSEMaximumVoltage */
    {EXI_ELEMENT, 0, 164, 52, 335}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 165, 52, 336}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 166, 52, 337}, /* EVSEMaximumDischargeCurrent */
    {EXI_ELEMENT, 0, 161, 52, 338}, /* EVSEMinimumVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 327}, /* DepartureTime */
    {EXI_ELEMENT, 0, 105, 8, 328}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 329}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 330}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 163, 52, 331}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 103, 7, 341}, /* ResponseCode */
    {EXI_ELEMENT, 0, 136, 56, 342}, /* EVSEStatus */
    {EXI_ELEMENT, 0, 137, 58, 343}, /* MeterInfo */
    {EXI_ELEMENT, 0, 138, 59, 344}, /* Receipt */
    {EXI_ELEMENT, 0, 183, 52, 345}, /* EVSEPresentCurrent */
    {EXI_ELEMENT, 0, 137, 58, 343}, /* MeterInfo */
    {EXI_ELEMENT, 0, 138, 59, 344}, /* Receipt */
    {EXI_ELEMENT, 0, 183, 52, 345}, /* EVSEPresentCurrent */
    {EXI_ELEMENT, 0, 138, 59, 344}, /* Receipt */
    {EXI_ELEMENT, 0, 183, 52, 345}, /* EVSEPresentCurrent */
    {EXI_ELEMENT, 0, 183, 52, 345}, /* EVSEPresentCurrent */
    {EXI_ELEMENT, 0, 174, 52, 346}, /* EVSEPresentVoltage */
    {EXI_ELEMENT, 0, 184, 51, 347}, /* EVSEPowerLimitAchieved */
    {EXI_ELEMENT, 0, 185, 51, 348}, /* EVSECurrentLimitAchieved */
    {EXI_ELEMENT, 0, 186, 51, 349}, /* EVSEVoltageLimitAchieved */
    {EXI_ELEMENT, 0, 187, 88, 350}, /* BPT_Dynamic_DC_CLResControlMode */
    {EXI_ELEMENT, 0, 188, 86, 350}, /* BPT_Scheduled_DC_CLResControlMode */
    {EXI_ELEMENT, 0, 189, 63, 350}, /* CLResControlMode */
    {EXI_ELEMENT, 0, 190, 87, 350}, /* Dynamic_DC_CLResControlMode */
    {EXI_ELEMENT, 0, 191, 85, 350}, /* Scheduled_DC_CLResControlMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 340}, /* Header */
    {EXI_ELEMENT, 0, 171, 6, 353}, /* EVProcessing */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 352}, /* Header */
    {EXI_ELEMENT, 0, 103, 7, 356}, /* ResponseCode */
    {EXI_ELEMENT, 0, 174, 52, 357}, /* EVSEPresentVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 355}, /* Header */
};

static const struct exi_state states[] = {
    {0, 3, 2}, /* 0 */
    {3, 3, 2}, /* 1 */
    {6, 1, 1}, /* 2 */
    {7, 3, 2}, /* 3 */
    {10, 3, 2}, /* 4 */
    {13, 4, 3}, /* 5 */
    {17, 1, 1}, /* 6 */
    {18, 4, 3}, /* 7 */
    {22, 4, 3}, /* 8 */
    {26, 4, 3}, /* 9 */
    {30, 1, 1}, /* 10 */
    {31, 2, 2}, /* 11 */
    {33, 1, 1}, /* 12 */
    {34, 3, 2}, /* 13 */
    {37, 3, 2}, /* 14 */
    {40, 1, 1}, /* 15 */
    {41, 1, 1}, /* 16 */
    {42, 1, 1}, /* 17 */
    {43, 1, 1}, /* 18 */
    {44, 2, 2}, /* 19 */
    {46, 3, 2}, /* 20 */
    {49, 4, 3}, /* 21 */
    {53, 5, 3}, /* 22 */
    {58, 1, 1}, /* 23 */
    {59, 1, 1}, /* 24 */
    {60, 2, 2}, /* 25 */
    {62, 1, 1}, /* 26 */
    {63, 2, 2}, /* 27 */
    {65, 1, 1}, /* 28 */
    {66, 1, 1}, /* 29 */
    {67, 2, 2}, /* 30 */
    {69, 1, 1}, /* 31 */
    {70, 2, 2}, /* 32 */
    {72, 1, 1}, /* 33 */
    {73, 3, 2}, /* 34 */
    {76, 2, 2}, /* 35 */
    {78, 1, 1}, /* 36 */
    {79, 1, 1}, /* 37 */
    {80, 3, 2}, /* 38 */
    {83, 1, 1}, /* 39 */
    {84, 1, 1}, /* 40 */
    {85, 1, 1}, /* 41 */
    {86, 2, 2}, /* 42 */
    {88, 2, 2}, /* 43 */
    {90, 2, 2}, /* 44 */
    {92, 4, 3}, /* 45 */
    {96, 1, 1}, /* 46 */
    {97, 2, 2}, /* 47 */
    {99, 3, 2}, /* 48 */
    {102, 4, 3}, /* 49 */
    {106, 1, 1}, /* 50 */
    {107, 1, 1}, /* 51 */
    {108, 1, 1}, /* 52 */
    {109, 7, 3}, /* 53 */
    {116, 7, 3}, /* 54 */
    {123, 7, 3}, /* 55 */
    {130, 7, 3}, /* 56 */
    {137, 7, 3}, /* 57 */
    {144, 7, 3}, /* 58 */
    {151, 6, 3}, /* 59 */
    {157, 3, 2}, /* 60 */
    {160, 2, 2}, /* 61 */
    {162, 2, 2}, /* 62 */
    {164, 2, 2}, /* 63 */
    {166, 2, 2}, /* 64 */
    {168, 2, 2}, /* 65 */
    {170, 3, 2}, /* 66 */
    {173, 2, 2}, /* 67 */
    {175, 1, 1}, /* 68 */
    {176, 10, 4}, /* 69 */
    {186, 10, 4}, /* 70 */
    {196, 10, 4}, /* 71 */
    {206, 10, 4}, /* 72 */
    {216, 10, 4}, /* 73 */
    {226, 10, 4}, /* 74 */
    {236, 10, 4}, /* 75 */
    {246, 10, 4}, /* 76 */
    {256, 9, 4}, /* 77 */
    {265, 10, 4}, /* 78 */
    {275, 3, 2}, /* 79 */
    {278, 3, 2}, /* 80 */
    {281, 4, 3}, /* 81 */
    {285, 5, 3}, /* 82 */
    {290, 6, 3}, /* 83 */
    {296, 1, 1}, /* 84 */
    {297, 3, 2}, /* 85 */
    {300, 2, 2}, /* 86 */
    {302, 2, 2}, /* 87 */
    {304, 1, 1}, /* 88 */
    {305, 2, 2}, /* 89 */
    {307, 2, 2}, /* 90 */
    {309, 1, 1}, /* 91 */
    {310, 2, 2}, /* 92 */
    {312, 3, 2}, /* 93 */
    {315, 2, 2}, /* 94 */
    {317, 1, 1}, /* 95 */
    {318, 2, 2}, /* 96 */
    {320, 2, 2}, /* 97 */
    {322, 1, 1}, /* 98 */
    {323, 2, 2}, /* 99 */
    {325, 1, 1}, /* 100 */
    {326, 2, 2}, /* 101 */
    {328, 1, 1}, /* 102 */
    {329, 1, 1}, /* 103 */
    {330, 1, 1}, /* 104 */
    {331, 1, 1}, /* 105 */
    {332, 1, 1}, /* 106 */
    {333, 1, 1}, /* 107 */
    {334, 1, 1}, /* 108 */
    {335, 1, 1}, /* 109 */
    {336, 1, 1}, /* 110 */
    {337, 1, 1}, /* 111 */
    {338, 1, 1}, /* 112 */
    {339, 1, 1}, /* 113 */
    {340, 1, 1}, /* 114 */
    {341, 1, 1}, /* 115 */
    {342, 1, 1}, /* 116 */
    {343, 1, 1}, /* 117 */
    {344, 1, 1}, /* 118 */
    {345, 10, 4}, /* 119 */
    {355, 9, 4}, /* 120 */
    {364, 8, 4}, /* 121 */
    {372, 7, 3}, /* 122 */
    {379, 6, 3}, /* 123 */
    {385, 5, 3}, /* 124 */
    {390, 4, 3}, /* 125 */
    {394, 3, 2}, /* 126 */
    {397, 2, 2}, /* 127 */
    {399, 1, 1}, /* 128 */
    {400, 11, 4}, /* 129 */
    {411, 2, 2}, /* 130 */
    {413, 1, 1}, /* 131 */
    {414, 1, 1}, /* 132 */
    {415, 1, 1}, /* 133 */
    {416, 1, 1}, /* 134 */
    {417, 1, 1}, /* 135 */
    {418, 1, 1}, /* 136 */
    {419, 1, 1}, /* 137 */
    {420, 7, 3}, /* 138 */
    {427, 6, 3}, /* 139 */
    {433, 5, 3}, /* 140 */
    {438, 4, 3}, /* 141 */
    {442, 3, 2}, /* 142 */
    {445, 2, 2}, /* 143 */
    {447, 1, 1}, /* 144 */
    {448, 1, 1}, /* 145 */
    {449, 1, 1}, /* 146 */
    {450, 1, 1}, /* 147 */
    {451, 1, 1}, /* 148 */
    {452, 1, 1}, /* 149 */
    {453, 1, 1}, /* 150 */
    {454, 1, 1}, /* 151 */
    {455, 6, 3}, /* 152 */
    {461, 5, 3}, /* 153 */
    {466, 4, 3}, /* 154 */
    {470, 3, 2}, /* 155 */
    {473, 2, 2}, /* 156 */
    {475, 1, 1}, /* 157 */
    {476, 2, 2}, /* 158 */
    {478, 1, 1}, /* 159 */
    {479, 1, 1}, /* 160 */
    {480, 4, 3}, /* 161 */
    {484, 3, 2}, /* 162 */
    {487, 2, 2}, /* 163 */
    {489, 1, 1}, /* 164 */
    {490, 1, 1}, /* 165 */
    {491, 1, 1}, /* 166 */
    {492, 1, 1}, /* 167 */
    {493, 3, 2}, /* 168 */
    {496, 2, 2}, /* 169 */
    {498, 1, 1}, /* 170 */
    {499, 4, 3}, /* 171 */
    {503, 1, 1}, /* 172 */
    {504, 1, 1}, /* 173 */
    {505, 1, 1}, /* 174 */
    {506, 1, 1}, /* 175 */
    {507, 1, 1}, /* 176 */
    {508, 2, 2}, /* 177 */
    {510, 4, 3}, /* 178 */
    {514, 3, 2}, /* 179 */
    {517, 2, 2}, /* 180 */
    {519, 1, 1}, /* 181 */
    {520, 5, 3}, /* 182 */
    {525, 1, 1}, /* 183 */
    {526, 2, 2}, /* 184 */
    {528, 1, 1}, /* 185 */
    {529, 1, 1}, /* 186 */
    {530, 1, 1}, /* 187 */
    {531, 1, 1}, /* 188 */
    {532, 1, 1}, /* 189 */
    {533, 1, 1}, /* 190 */
    {534, 2, 2}, /* 191 */
    {536, 1, 1}, /* 192 */
    {537, 1, 1}, /* 193 */
    {538, 1, 1}, /* 194 */
    {539, 1, 1}, /* 195 */
    {540, 1, 1}, /* 196 */
    {541, 1, 1}, /* 197 */
    {542, 1, 1}, /* 198 */
    {543, 2, 2}, /* 199 */
    {545, 1, 1}, /* 200 */
    {546, 1, 1}, /* 201 */
    {547, 1, 1}, /* 202 */
    {548, 1, 1}, /* 203 */
    {549, 1, 1}, /* 204 */
    {550, 1, 1}, /* 205 */
    {551, 2, 2}, /* 206 */
    {553, 1, 1}, /* 207 */
    {554, 1, 1}, /* 208 */
    {555, 1, 1}, /* 209 */
    {556, 1, 1}, /* 210 */
    {557, 1, 1}, /* 211 */
    {558, 1, 1}, /* 212 */
    {559, 1, 1}, /* 213 */
    {560, 2, 2}, /* 214 */
    {562, 1, 1}, /* 215 */
    {563, 1, 1}, /* 216 */
    {564, 1, 1}, /* 217 */
    {565, 1, 1}, /* 218 */
    {566, 1, 1}, /* 219 */
    {567, 1, 1}, /* 220 */
    {568, 1, 1}, /* 221 */
    {569, 2, 2}, /* 222 */
    {571, 1, 1}, /* 223 */
    {572, 1, 1}, /* 224 */
    {573, 1, 1}, /* 225 */
    {574, 1, 1}, /* 226 */
    {575, 1, 1}, /* 227 */
    {576, 1, 1}, /* 228 */
    {577, 1, 1}, /* 229 */
    {578, 2, 2}, /* 230 */
    {580, 1, 1}, /* 231 */
    {581, 1, 1}, /* 232 */
    {582, 1, 1}, /* 233 */
    {583, 1, 1}, /* 234 */
    {584, 1, 1}, /* 235 */
    {585, 1, 1}, /* 236 */
    {586, 1, 1}, /* 237 */
    {587, 1, 1}, /* 238 */
    {588, 1, 1}, /* 239 */
    {589, 1, 1}, /* 240 */
    {590, 1, 1}, /* 241 */
    {591, 1, 1}, /* 242 */
    {592, 1, 1}, /* 243 */
    {593, 1, 1}, /* 244 */
    {594, 1, 1}, /* 245 */
    {595, 1, 1}, /* 246 */
    {596, 1, 1}, /* 247 */
    {597, 3, 2}, /* 248 */
    {600, 2, 2}, /* 249 */
    {602, 1, 1}, /* 250 */
    {603, 1, 1}, /* 251 */
    {604, 6, 3}, /* 252 */
    {610, 5, 3}, /* 253 */
    {615, 4, 3}, /* 254 */
    {619, 3, 2}, /* 255 */
    {622, 2, 2}, /* 256 */
    {624, 1, 1}, /* 257 */
    {625, 4, 3}, /* 258 */
    {629, 3, 2}, /* 259 */
    {632, 2, 2}, /* 260 */
    {634, 1, 1}, /* 261 */
    {635, 1, 1}, /* 262 */
    {636, 9, 4}, /* 263 */
    {645, 8, 4}, /* 264 */
    {653, 7, 3}, /* 265 */
    {660, 6, 3}, /* 266 */
    {666, 5, 3}, /* 267 */
    {671, 4, 3}, /* 268 */
    {675, 3, 2}, /* 269 */
    {678, 2, 2}, /* 270 */
    {680, 1, 1}, /* 271 */
    {681, 4, 3}, /* 272 */
    {685, 1, 1}, /* 273 */
    {686, 1, 1}, /* 274 */
    {687, 1, 1}, /* 275 */
    {688, 1, 1}, /* 276 */
    {689, 1, 1}, /* 277 */
    {690, 1, 1}, /* 278 */
    {691, 1, 1}, /* 279 */
    {692, 1, 1}, /* 280 */
    {693, 1, 1}, /* 281 */
    {694, 2, 2}, /* 282 */
    {696, 1, 1}, /* 283 */
    {697, 1, 1}, /* 284 */
    {698, 1, 1}, /* 285 */
    {699, 1, 1}, /* 286 */
    {700, 1, 1}, /* 287 */
    {701, 1, 1}, /* 288 */
    {702, 1, 1}, /* 289 */
    {703, 1, 1}, /* 290 */
    {704, 1, 1}, /* 291 */
    {705, 1, 1}, /* 292 */
    {706, 1, 1}, /* 293 */
    {707, 3, 2}, /* 294 */
    {710, 2, 2}, /* 295 */
    {712, 1, 1}, /* 296 */
    {713, 2, 2}, /* 297 */
    {715, 2, 2}, /* 298 */
    {717, 1, 1}, /* 299 */
    {718, 1, 1}, /* 300 */
    {719, 5, 3}, /* 301 */
    {724, 1, 1}, /* 302 */
    {725, 1, 1}, /* 303 */
    {726, 4, 3}, /* 304 */
    {730, 3, 2}, /* 305 */
    {733, 2, 2}, /* 306 */
    {735, 1, 1}, /* 307 */
    {736, 5, 3}, /* 308 */
    {741, 8, 4}, /* 309 */
    {749, 7, 3}, /* 310 */
    {756, 6, 3}, /* 311 */
    {762, 5, 3}, /* 312 */
    {767, 4, 3}, /* 313 */
    {771, 3, 2}, /* 314 */
    {774, 2, 2}, /* 315 */
    {776, 1, 1}, /* 316 */
    {777, 9, 4}, /* 317 */
    {786, 4, 3}, /* 318 */
    {790, 3, 2}, /* 319 */
    {793, 2, 2}, /* 320 */
    {795, 1, 1}, /* 321 */
    {796, 1, 1}, /* 322 */
    {797, 1, 1}, /* 323 */
    {798, 1, 1}, /* 324 */
    {799, 1, 1}, /* 325 */
    {800, 5, 3}, /* 326 */
    {805, 4, 3}, /* 327 */
    {809, 3, 2}, /* 328 */
    {812, 2, 2}, /* 329 */
    {814, 1, 1}, /* 330 */
    {815, 1, 1}, /* 331 */
    {816, 1, 1}, /* 332 */
    {817, 1, 1}, /* 333 */
    {818, 1, 1}, /* 334 */
    {819, 1, 1}, /* 335 */
    {820, 1, 1}, /* 336 */
    {821, 1, 1}, /* 337 */
    {822, 1, 1}, /* 338 */
    {823, 5, 3}, /* 339 */
    {828, 1, 1}, /* 340 */
    {829, 4, 3}, /* 341 */
    {833, 3, 2}, /* 342 */
    {836, 2, 2}, /* 343 */
    {838, 1, 1}, /* 344 */
    {839, 1, 1}, /* 345 */
    {840, 1, 1}, /* 346 */
    {841, 1, 1}, /* 347 */
    {842, 1, 1}, /* 348 */
    {843, 5, 3}, /* 349 */
    {848, 1, 1}, /* 350 */
    {849, 1, 1}, /* 351 */
    {850, 1, 1}, /* 352 */
    {851, 1, 1}, /* 353 */
    {852, 1, 1}, /* 354 */
    {853, 1, 1}, /* 355 */
    {854, 1, 1}, /* 356 */
    {855, 1, 1}, /* 357 */
    {856, 1, 1}, /* 358 */
};

static const struct exi_repeat repeats[] = {
    {0, 10u, 158, 158, 157},
    {1, 20u, 184, 184, 183},
};

static const struct exi_root roots[] = {
    {155, 71}, /* BPT_DC_CPDReqEnergyTransferMode */
    {168, 74}, /* BPT_DC_CPDResEnergyTransferMode */
    {178, 83}, /* BPT_Dynamic_DC_CLReqControlMode */
    {187, 88}, /* BPT_Dynamic_DC_CLResControlMode */
    {179, 81}, /* BPT_Scheduled_DC_CLReqControlMode */
    {188, 86}, /* BPT_Scheduled_DC_CLResControlMode */
    {180, 62}, /* CLReqControlMode */
    {189, 63}, /* CLResControlMode */
    {62, 16}, /* CanonicalizationMethod */
    {156, 70}, /* DC_CPDReqEnergyTransferMode */
    {169, 73}, /* DC_CPDResEnergyTransferMode */
    {192, 75}, /* DC_CableCheckReq */
    {193, 76}, /* DC_CableCheckRes */
    {194, 79}, /* DC_ChargeLoopReq */
    {195, 84}, /* DC_ChargeLoopRes */
    {196, 69}, /* DC_ChargeParameterDiscoveryReq */
    {197, 72}, /* DC_ChargeParameterDiscoveryRes */
    {198, 77}, /* DC_PreChargeReq */
    {199, 78}, /* DC_PreChargeRes */
    {200, 89}, /* DC_WeldingDetectionReq */
    {201, 90}, /* DC_WeldingDetectionRes */
    {72, 29}, /* DSAKeyValue */
    {54, 23}, /* DigestMethod */
    {55, 1}, /* DigestValue */
    {181, 82}, /* Dynamic_DC_CLReqControlMode */
    {190, 87}, /* Dynamic_DC_CLResControlMode */
    {94, 27}, /* KeyInfo */
    {84, 17}, /* KeyName */
    {85, 28}, /* KeyValue */
    {202, 38}, /* Manifest */
    {90, 17}, /* MgmtData */
    {95, 37}, /* Object */
    {88, 35}, /* PGPData */
    {73, 30}, /* RSAKeyValue */
    {61, 20}, /* Reference */
    {86, 31}, /* RetrievalMethod */
    {89, 36}, /* SPKIData */
    {182, 80}, /* Scheduled_DC_CLReqControlMode */
    {191, 85}, /* Scheduled_DC_CLResControlMode */
    {100, 14}, /* Signature */
    {60, 19}, /* SignatureMethod */
    {203, 39}, /* SignatureProperties */
    {98, 40}, /* SignatureProperty */
    {93, 25}, /* SignatureValue */
    {96, 15}, /* SignedInfo */
    {53, 22}, /* Transform */
    {56, 21}, /* Transforms */
    {87, 32}, /* X509Data */
};

static const struct exi_root fragments[] = {
    {143, 57}, /* AckMaxDelay */
    {132, 60}, /* AdditionalServicesCosts */
    {128, 52}, /* Amount */
    {155, 71}, /* BPT_DC_CPDReqEnergyTransferMode */
    {168, 74}, /* BPT_DC_CPDResEnergyTransferMode */
    {120, 42}, /* BPT_DischargedEnergyReadingWh */
    {178, 83}, /* BPT_Dynamic_DC_CLReqControlMode */
    {187, 88}, /* BPT_Dynamic_DC_CLResControlMode */
    {122, 42}, /* BPT_InductiveEnergyReadingVARh */
    {179, 81}, /* BPT_Scheduled_DC_CLReqControlMode */
    {188, 86}, /* BPT_Scheduled_DC_CLResControlMode */
    {112, 52}, /* BatteryEnergyCapacity */
    {180, 62}, /* CLReqControlMode */
    {189, 63}, /* CLResControlMode */
    {62, 16}, /* CanonicalizationMethod */
    {121, 42}, /* CapacitiveEnergyReadingVARh */
    {119, 42}, /* ChargedEnergyReadingWh */
    {111, 51}, /* ChargingComplete */
    {127, 52}, /* CostPerUnit */
    {156, 70}, /* DC_CPDReqEnergyTransferMode */
    {169, 73}, /* DC_CPDResEnergyTransferMode */
    {192, 75}, /* DC_CableCheckReq */
    {193, 76}, /* DC_CableCheckRes */
    {194, 79}, /* DC_ChargeLoopReq */
    {195, 84}, /* DC_ChargeLoopRes */
    {196, 69}, /* DC_ChargeParameterDiscoveryReq */
    {197, 72}, /* DC_ChargeParameterDiscoveryRes */
    {198, 77}, /* DC_PreChargeReq */
    {199, 78}, /* DC_PreChargeRes */
    {200, 89}, /* DC_WeldingDetectionReq */
    {201, 90}, /* DC_WeldingDetectionRes */
    {72, 29}, /* DSAKeyValue */
    {142, 50}, /* DepartureTime */
    {54, 23}, /* DigestMethod */
    {55, 1}, /* DigestValue */
    {115, 49}, /* DisplayParameters */
    {181, 82}, /* Dynamic_DC_CLReqControlMode */
    {190, 87}, /* Dynamic_DC_CLResControlMode */
    {146, 52}, /* EVMaximumChargeCurrent */
    {150, 52}, /* EVMaximumChargePower */
    {153, 52}, /* EVMaximumDischargeCurrent */
    {151, 52}, /* EVMaximumDischargePower */
    {139, 52}, /* EVMaximumEnergyRequest */
    {176, 52}, /* EVMaximumV2XEnergyRequest */
    {148, 52}, /* EVMaximumVoltage */
    {147, 52}, /* EVMinimumChargeCurrent */
    {145, 52}, /* EVMinimumChargePower */
    {154, 52}, /* EVMinimumDischargeCurrent */
    {152, 52}, /* EVMinimumDischargePower */
    {140, 52}, /* EVMinimumEnergyRequest */
    {177, 52}, /* EVMinimumV2XEnergyRequest */
    {149, 52}, /* EVMinimumVoltage */
    {172, 52}, /* EVPresentVoltage */
    {171, 6}, /* EVProcessing */
    {185, 51}, /* EVSECurrentLimitAchieved */
    {158, 52}, /* EVSEMaximumChargeCurrent */
    {163, 52}, /* EVSEMaximumChargePower */
    {166, 52}, /* EVSEMaximumDischargeCurrent */
    {164, 52}, /* EVSEMaximumDischargePower */
    {160, 52}, /* EVSEMaximumVoltage */
    {159, 52}, /* EVSEMinimumChargeCurrent */
    {157, 52}, /* EVSEMinimumChargePower */
    {167, 52}, /* EVSEMinimumDischargeCurrent */
    {165, 52}, /* EVSEMinimumDischargePower */
    {161, 52}, /* EVSEMinimumVoltage */
    {117, 5}, /* EVSENotification */
    {184, 51}, /* EVSEPowerLimitAchieved */
    {162, 52}, /* EVSEPowerRampLimitation */
    {183, 52}, /* EVSEPresentCurrent */
    {174, 52}, /* EVSEPresentVoltage */
    {170, 6}, /* EVSEProcessing */
    {136, 56}, /* EVSEStatus */
    {186, 51}, /* EVSEVoltageLimitAchieved */
    {175, 52}, /* EVTargetCurrent */
    {141, 52}, /* EVTargetEnergyRequest */
    {173, 52}, /* EVTargetVoltage */
    {130, 60}, /* EnergyCosts */
    {70, 0}, /* Exponent */
    {204, 53}, /* CommonTypes:Exponent */
    {64, 0}, /* G */
    {51, 2}, /* HMACOutputLength */
    {102, 41}, /* Header */
    {113, 51}, /* InletHot */
    {66, 0}, /* J */
    {94, 27}, /* KeyInfo */
    {84, 17}, /* KeyName */
    {85, 28}, /* KeyValue */
    {202, 38}, /* Manifest */
    {107, 8}, /* MaximumSOC */
    {126, 12}, /* MeterID */
    {137, 58}, /* MeterInfo */
    {116, 51}, /* MeterInfoRequested */
    {123, 13}, /* MeterSignature */
    {124, 54}, /* MeterStatus */
    {125, 42}, /* MeterTimestamp */
    {90, 17}, /* MgmtData */
    {105, 8}, /* MinimumSOC */
    {71, 0}, /* Modulus */
    {118, 57}, /* NotificationMaxDelay */
    {95, 37}, /* Object */
    {131, 60}, /* OccupancyCosts */
    {133, 60}, /* OverstayCosts */
    {69, 0}, /* P */
    {88, 35}, /* PGPData */
    {82, 26}, /* PGPKeyID */
    {81, 26}, /* PGPKeyPacket */
    {68, 0}, /* PgenCounter */
    {114, 8}, /* PresentSOC */
    {63, 0}, /* Q */
    {73, 30}, /* RSAKeyValue */
    {138, 59}, /* Receipt */
    {61, 20}, /* Reference */
    {110, 50}, /* RemainingTimeToMaximumSOC */
    {108, 50}, /* RemainingTimeToMinimumSOC */
    {109, 50}, /* RemainingTimeToTargetSOC */
    {103, 7}, /* ResponseCode */
    {86, 31}, /* RetrievalMethod */
    {144, 33}, /* RootCertificateID */
    {89, 36}, /* SPKIData */
    {83, 26}, /* SPKISexp */
    {182, 80}, /* Scheduled_DC_CLReqControlMode */
    {191, 85}, /* Scheduled_DC_CLResControlMode */
    {67, 0}, /* Seed */
    {101, 4}, /* SessionID */
    {100, 14}, /* Signature */
    {60, 19}, /* SignatureMethod */
    {203, 39}, /* SignatureProperties */
    {98, 40}, /* SignatureProperty */
    {93, 25}, /* SignatureValue */
    {96, 15}, /* SignedInfo */
    {106, 8}, /* TargetSOC */
    {205, 8}, /* DC:TargetSOC */
    {134, 61}, /* TaxCosts */
    {129, 3}, /* TaxRuleID */
    {135, 42}, /* TimeAnchor */
    {99, 42}, /* TimeStamp */
    {53, 22}, /* Transform */
    {56, 21}, /* Transforms */
    {104, 54}, /* Value */
    {80, 26}, /* X509CRL */
    {79, 26}, /* X509Certificate */
    {87, 32}, /* X509Data */
    {75, 17}, /* X509IssuerName */
    {76, 33}, /* X509IssuerSerial */
    {77, 26}, /* X509SKI */
    {74, 34}, /* X509SerialNumber */
    {78, 17}, /* X509SubjectName */
    {52, 17}, /* XPath */
    {65, 0}, /* Y */
};

const struct exi_schema exi_schema_iso20_dc = {
    .name = "iso20_dc", .title = "ISO 15118-20 DC",
    .text = text, .names = names, .types = types, .productions = productions, .states = states,
    .repeats = repeats, .roots = roots, .fragments = fragments,
    .name_count = 206,
    .root_count = 48, .root_bits = 6,
    .fragment_count = 149, .fragment_bits = 8,
};
