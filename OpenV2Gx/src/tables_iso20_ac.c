/* Made by tools/make_tables.py from schema/iso20_ac.txt. Do not edit: change the notation. */
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
    "\"EVMaximumChargePower_L2\":"
    "\"EVMaximumChargePower_L3\":"
    "\"EVMinimumChargePower\":"
    "\"EVMinimumChargePower_L2\":"
    "\"EVMinimumChargePower_L3\":"
    "\"EVMaximumChargePower\":"
    "\"EVMaximumDischargePower\":"
    "\"EVMaximumDischargePower_L2\":"
    "\"EVMaximumDischargePower_L3\":"
    "\"EVMinimumDischargePower\":"
    "\"EVMinimumDischargePower_L2\":"
    "\"EVMinimumDischargePower_L3\":"
    "\"AC_CPDReqEnergyTransferMode\":"
    "\"BPT_AC_CPDReqEnergyTransferMode\":"
    "\"EVSEMaximumChargePower_L2\":"
    "\"EVSEMaximumChargePower_L3\":"
    "\"EVSEMinimumChargePower\":"
    "\"EVSEMinimumChargePower_L2\":"
    "\"EVSEMinimumChargePower_L3\":"
    "\"EVSENominalFrequency\":"
    "\"MaximumPowerAsymmetry\":"
    "\"EVSEPowerRampLimitation\":"
    "\"EVSEPresentActivePower\":"
    "\"EVSEPresentActivePower_L2\":"
    "\"EVSEPresentActivePower_L3\":"
    "\"EVSEMaximumChargePower\":"
    "\"EVSEMaximumDischargePower\":"
    "\"EVSEMaximumDischargePower_L2\":"
    "\"EVSEMaximumDischargePower_L3\":"
    "\"EVSEMinimumDischargePower\":"
    "\"EVSEMinimumDischargePower_L2\":"
    "\"EVSEMinimumDischargePower_L3\":"
    "\"AC_CPDResEnergyTransferMode\":"
    "\"BPT_AC_CPDResEnergyTransferMode\":"
    "\"EVPresentActivePower\":"
    "\"EVPresentActivePower_L2\":"
    "\"EVPresentActivePower_L3\":"
    "\"EVPresentReactivePower\":"
    "\"EVPresentReactivePower_L2\":"
    "\"EVPresentReactivePower_L3\":"
    "\"EVMaximumV2XEnergyRequest\":"
    "\"EVMinimumV2XEnergyRequest\":"
    "\"BPT_Dynamic_AC_CLReqControlMode\":"
    "\"BPT_Scheduled_AC_CLReqControlMode\":"
    "\"CLReqControlMode\":"
    "\"Dynamic_AC_CLReqControlMode\":"
    "\"Scheduled_AC_CLReqControlMode\":"
    "\"EVSETargetActivePower_L2\":"
    "\"EVSETargetActivePower_L3\":"
    "\"EVSETargetReactivePower\":"
    "\"EVSETargetReactivePower_L2\":"
    "\"EVSETargetReactivePower_L3\":"
    "\"EVSETargetActivePower\":"
    "\"EVSETargetFrequency\":"
    "\"BPT_Dynamic_AC_CLResControlMode\":"
    "\"BPT_Scheduled_AC_CLResControlMode\":"
    "\"CLResControlMode\":"
    "\"Dynamic_AC_CLResControlMode\":"
    "\"Scheduled_AC_CLResControlMode\":"
    "\"AC_ChargeLoopReq\":"
    "\"AC_ChargeLoopRes\":"
    "\"AC_ChargeParameterDiscoveryReq\":"
    "\"AC_ChargeParameterDiscoveryRes\":"
    "\"Manifest\":"
    "\"SignatureProperties\":"
    "\"CommonTypes:Exponent\":"
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
    {2752, 26},
    {2778, 26},
    {2804, 23},
    {2827, 26},
    {2853, 26},
    {2879, 23},
    {2902, 26},
    {2928, 29},
    {2957, 29},
    {2986, 26},
    {3012, 29},
    {3041, 29},
    {3070, 30},
    {3100, 34},
    {3134, 28},
    {3162, 28},
    {3190, 25},
    {3215, 28},
    {3243, 28},
    {3271, 23},
    {3294, 24},
    {3318, 26},
    {3344, 25},
    {3369, 28},
    {3397, 28},
    {3425, 25},
    {3450, 28},
    {3478, 31},
    {3509, 31},
    {3540, 28},
    {3568, 31},
    {3599, 31},
    {3630, 30},
    {3660, 34},
    {3694, 23},
    {3717, 26},
    {3743, 26},
    {3769, 25},
    {3794, 28},
    {3822, 28},
    {3850, 28},
    {3878, 28},
    {3906, 34},
    {3940, 36},
    {3976, 19},
    {3995, 30},
    {4025, 32},
    {4057, 27},
    {4084, 27},
    {4111, 26},
    {4137, 29},
    {4166, 29},
    {4195, 24},
    {4219, 22},
    {4241, 34},
    {4275, 36},
    {4311, 19},
    {4330, 30},
    {4360, 32},
    {4392, 19},
    {4411, 19},
    {4430, 33},
    {4463, 33},
    {4496, 11},
    {4507, 22},
    {4529, 23},
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
    {EXI_COMPLEX, 0, 0, 208, 0, 0}, /* 69 AC_ChargeParameterDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 192, 0, 0}, /* 70 AC_CPDReqEnergyTransferModeType */
    {EXI_COMPLEX, 0, 0, 205, 0, 0}, /* 71 BPT_AC_CPDReqEnergyTransferModeType */
    {EXI_COMPLEX, 0, 0, 244, 0, 0}, /* 72 AC_ChargeParameterDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 221, 0, 0}, /* 73 AC_CPDResEnergyTransferModeType */
    {EXI_COMPLEX, 0, 0, 240, 0, 0}, /* 74 BPT_AC_CPDResEnergyTransferModeType */
    {EXI_COMPLEX, 0, 0, 329, 0, 0}, /* 75 AC_ChargeLoopReqType */
    {EXI_COMPLEX, 0, 0, 260, 0, 0}, /* 76 Scheduled_AC_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 282, 0, 0}, /* 77 BPT_Scheduled_AC_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 299, 0, 0}, /* 78 Dynamic_AC_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 324, 0, 0}, /* 79 BPT_Dynamic_AC_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 385, 0, 0}, /* 80 AC_ChargeLoopResType */
    {EXI_COMPLEX, 0, 0, 339, 0, 0}, /* 81 Scheduled_AC_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 349, 0, 0}, /* 82 BPT_Scheduled_AC_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 363, 0, 0}, /* 83 Dynamic_AC_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 377, 0, 0}, /* 84 BPT_Dynamic_AC_CLResControlModeType */
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
    {EXI_ELEMENT, 0, 145, 52, 187}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 188}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 189}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 188}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 189}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 147, 52, 189}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 190}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 191}, /* EVMinimumChargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 149, 52, 191}, /* EVMinimumChargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 150, 52, 186}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 194}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 195}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 196}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 195}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 196}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 147, 52, 196}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 197}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 198}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 151, 52, 199}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 149, 52, 198}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 151, 52, 199}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 151, 52, 199}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 200}, /* EVMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 153, 52, 201}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 202}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 201}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 202}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 154, 52, 202}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 203}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 204}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 156, 52, 204}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 150, 52, 193}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 157, 70, 207}, /* AC_CPDReqEnergyTransferMode */
    {EXI_ELEMENT, 0, 158, 71, 207}, /* BPT_AC_CPDReqEnergyTransferMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 206}, /* Header */
    {EXI_ELEMENT, 0, 159, 52, 210}, /* EVSEMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 160, 52, 211}, /* EVSEMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 161, 52, 212}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 160, 52, 211}, /* EVSEMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 161, 52, 212}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 161, 52, 212}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 162, 52, 213}, /* EVSEMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 163, 52, 214}, /* EVSEMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 164, 52, 215}, /* EVSENominalFrequency */
    {EXI_ELEMENT, 0, 163, 52, 214}, /* EVSEMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 164, 52, 215}, /* EVSENominalFrequency */
    {EXI_ELEMENT, 0, 164, 52, 215}, /* EVSENominalFrequency */
    {EXI_ELEMENT, 0, 165, 52, 216}, /* MaximumPowerAsymmetry */
    {EXI_ELEMENT, 0, 166, 52, 217}, /* EVSEPowerRampLimitation */
    {EXI_ELEMENT, 0, 167, 52, 218}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 219}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 220}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 166, 52, 217}, /* EVSEPowerRampLimitation */
    {EXI_ELEMENT, 0, 167, 52, 218}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 219}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 220}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 167, 52, 218}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 219}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 220}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 52, 219}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 220}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 169, 52, 220}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 170, 52, 209}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 159, 52, 223}, /* EVSEMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 160, 52, 224}, /* EVSEMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 161, 52, 225}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 160, 52, 224}, /* EVSEMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 161, 52, 225}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 161, 52, 225}, /* EVSEMinimumChargePower */
    {EXI_ELEMENT, 0, 162, 52, 226}, /* EVSEMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 163, 52, 227}, /* EVSEMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 164, 52, 228}, /* EVSENominalFrequency */
    {EXI_ELEMENT, 0, 163, 52, 227}, /* EVSEMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 164, 52, 228}, /* EVSENominalFrequency */
    {EXI_ELEMENT, 0, 164, 52, 228}, /* EVSENominalFrequency */
    {EXI_ELEMENT, 0, 165, 52, 229}, /* MaximumPowerAsymmetry */
    {EXI_ELEMENT, 0, 166, 52, 230}, /* EVSEPowerRampLimitation */
    {EXI_ELEMENT, 0, 167, 52, 231}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 232}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 233}, /* EVSEPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 171, 52, 234}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 166, 52, 230}, /* EVSEPowerRampLimitation */
    {EXI_ELEMENT, 0, 167, 52, 231}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 232}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 233}, /* EVSEPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 171, 52, 234}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 167, 52, 231}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 232}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 233}, /* EVSEPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 171, 52, 234}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 168, 52, 232}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 233}, /* EVSEPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 171, 52, 234}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 169, 52, 233}, /* EVSEPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 171, 52, 234}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 171, 52, 234}, /* EVSEMaximumDischargePower */
    {EXI_ELEMENT, 0, 172, 52, 235}, /* EVSEMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 173, 52, 236}, /* EVSEMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 174, 52, 237}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 173, 52, 236}, /* EVSEMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 174, 52, 237}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 174, 52, 237}, /* EVSEMinimumDischargePower */
    {EXI_ELEMENT, 0, 175, 52, 238}, /* EVSEMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 176, 52, 239}, /* EVSEMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 176, 52, 239}, /* EVSEMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 170, 52, 222}, /* EVSEMaximumChargePower */
    {EXI_ELEMENT, 0, 103, 7, 242}, /* ResponseCode */
    {EXI_ELEMENT, 0, 177, 73, 243}, /* AC_CPDResEnergyTransferMode */
    {EXI_ELEMENT, 0, 178, 74, 243}, /* BPT_AC_CPDResEnergyTransferMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 241}, /* Header */
    {EXI_ELEMENT, 0, 139, 52, 246}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 247}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 248}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 249}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 250}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 251}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 252}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 253}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 140, 52, 247}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 248}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 249}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 250}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 251}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 252}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 253}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 150, 52, 248}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 249}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 250}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 251}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 252}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 253}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 145, 52, 249}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 250}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 251}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 252}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 253}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 146, 52, 250}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 251}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 252}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 253}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 147, 52, 251}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 252}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 253}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 148, 52, 252}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 253}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 149, 52, 253}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 180, 52, 255}, /* EVPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 181, 52, 256}, /* EVPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 182, 52, 257}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 183, 52, 258}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 259}, /* EVPresentReactivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 181, 52, 256}, /* EVPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 182, 52, 257}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 183, 52, 258}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 259}, /* EVPresentReactivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 182, 52, 257}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 183, 52, 258}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 259}, /* EVPresentReactivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 183, 52, 258}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 259}, /* EVPresentReactivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 184, 52, 259}, /* EVPresentReactivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 141, 52, 245}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 246}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 247}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 248}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 249}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 250}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 251}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 252}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 253}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 254}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 139, 52, 262}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 263}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 264}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 265}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 266}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 267}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 268}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 269}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 140, 52, 263}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 264}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 265}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 266}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 267}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 268}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 269}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 150, 52, 264}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 265}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 266}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 267}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 268}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 269}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 145, 52, 265}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 266}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 267}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 268}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 269}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 146, 52, 266}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 267}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 268}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 269}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 147, 52, 267}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 268}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 269}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 148, 52, 268}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 269}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 149, 52, 269}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 180, 52, 271}, /* EVPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 181, 52, 272}, /* EVPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 182, 52, 273}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 183, 52, 274}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 275}, /* EVPresentReactivePower_L3 */
    {EXI_ELEMENT, 0, 151, 52, 276}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 277}, /* EVMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 153, 52, 278}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 279}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 181, 52, 272}, /* EVPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 182, 52, 273}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 183, 52, 274}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 275}, /* EVPresentReactivePower_L3 */
    {EXI_ELEMENT, 0, 151, 52, 276}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 277}, /* EVMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 153, 52, 278}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 279}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 182, 52, 273}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 183, 52, 274}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 275}, /* EVPresentReactivePower_L3 */
    {EXI_ELEMENT, 0, 151, 52, 276}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 277}, /* EVMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 153, 52, 278}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 279}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 183, 52, 274}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 275}, /* EVPresentReactivePower_L3 */
    {EXI_ELEMENT, 0, 151, 52, 276}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 277}, /* EVMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 153, 52, 278}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 279}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 184, 52, 275}, /* EVPresentReactivePower_L3 */
    {EXI_ELEMENT, 0, 151, 52, 276}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 277}, /* EVMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 153, 52, 278}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 279}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 151, 52, 276}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 277}, /* EVMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 153, 52, 278}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 279}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 152, 52, 277}, /* EVMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 153, 52, 278}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 279}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 153, 52, 278}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 279}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 154, 52, 279}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 52, 280}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 156, 52, 281}, /* EVMinimumDischargePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 141, 52, 261}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 262}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 263}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 264}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 265}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 266}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 267}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 268}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 269}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 270}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 141, 52, 284}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 285}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 286}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 287}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 288}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 289}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 290}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 289}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 290}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 147, 52, 290}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 291}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 292}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 293}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 149, 52, 292}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 293}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 179, 52, 293}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 180, 52, 294}, /* EVPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 181, 52, 295}, /* EVPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 182, 52, 296}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 181, 52, 295}, /* EVPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 182, 52, 296}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 182, 52, 296}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 183, 52, 297}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 298}, /* EVPresentReactivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 184, 52, 298}, /* EVPresentReactivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 283}, /* DepartureTime */
    {EXI_ELEMENT, 0, 141, 52, 284}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 141, 52, 301}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 139, 52, 302}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 140, 52, 303}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 150, 52, 304}, /* EVMaximumChargePower */
    {EXI_ELEMENT, 0, 145, 52, 305}, /* EVMaximumChargePower_L2 */
    {EXI_ELEMENT, 0, 146, 52, 306}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 307}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 146, 52, 306}, /* EVMaximumChargePower_L3 */
    {EXI_ELEMENT, 0, 147, 52, 307}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 147, 52, 307}, /* EVMinimumChargePower */
    {EXI_ELEMENT, 0, 148, 52, 308}, /* EVMinimumChargePower_L2 */
    {EXI_ELEMENT, 0, 149, 52, 309}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 310}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 149, 52, 309}, /* EVMinimumChargePower_L3 */
    {EXI_ELEMENT, 0, 179, 52, 310}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 179, 52, 310}, /* EVPresentActivePower */
    {EXI_ELEMENT, 0, 180, 52, 311}, /* EVPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 181, 52, 312}, /* EVPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 182, 52, 313}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 181, 52, 312}, /* EVPresentActivePower_L3 */
    {EXI_ELEMENT, 0, 182, 52, 313}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 182, 52, 313}, /* EVPresentReactivePower */
    {EXI_ELEMENT, 0, 183, 52, 314}, /* EVPresentReactivePower_L2 */
    {EXI_ELEMENT, 0, 184, 52, 315}, /* EVPresentReactivePower_L3 */
    {EXI_ELEMENT, 0, 151, 52, 316}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 184, 52, 315}, /* EVPresentReactivePower_L3 */
    {EXI_ELEMENT, 0, 151, 52, 316}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 151, 52, 316}, /* EVMaximumDischargePower */
    {EXI_ELEMENT, 0, 152, 52, 317}, /* EVMaximumDischargePower_L2 */
    {EXI_ELEMENT, 0, 153, 52, 318}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 319}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 153, 52, 318}, /* EVMaximumDischargePower_L3 */
    {EXI_ELEMENT, 0, 154, 52, 319}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 154, 52, 319}, /* EVMinimumDischargePower */
    {EXI_ELEMENT, 0, 155, 52, 320}, /* EVMinimumDischargePower_L2 */
    {EXI_ELEMENT, 0, 156, 52, 321}, /* EVMinimumDischargePower_L3 */
    {EXI_ELEMENT, 0, 185, 52, 322}, /* EVMaximumV2XEnergyRequest */
    {EXI_ELEMENT, 0, 186, 52, 323}, /* EVMinimumV2XEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 156, 52, 321}, /* EVMinimumDischargePower_L3 */
    {EXI_ELEMENT, 0, 185, 52, 322}, /* EVMaximumV2XEnergyRequest */
    {EXI_ELEMENT, 0, 186, 52, 323}, /* EVMinimumV2XEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 185, 52, 322}, /* EVMaximumV2XEnergyRequest */
    {EXI_ELEMENT, 0, 186, 52, 323}, /* EVMinimumV2XEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 186, 52, 323}, /* EVMinimumV2XEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 300}, /* DepartureTime */
    {EXI_ELEMENT, 0, 141, 52, 301}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 115, 49, 326}, /* DisplayParameters */
    {EXI_ELEMENT, 0, 116, 51, 327}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 116, 51, 327}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 187, 79, 328}, /* BPT_Dynamic_AC_CLReqControlMode */
    {EXI_ELEMENT, 0, 188, 77, 328}, /* BPT_Scheduled_AC_CLReqControlMode */
    {EXI_ELEMENT, 0, 189, 62, 328}, /* CLReqControlMode */
    {EXI_ELEMENT, 0, 190, 78, 328}, /* Dynamic_AC_CLReqControlMode */
    {EXI_ELEMENT, 0, 191, 76, 328}, /* Scheduled_AC_CLReqControlMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 325}, /* Header */
    {EXI_ELEMENT, 0, 192, 52, 331}, /* EVSETargetActivePower_L2 */
    {EXI_ELEMENT, 0, 193, 52, 332}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 333}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 334}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 335}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 336}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 337}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 338}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 193, 52, 332}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 333}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 334}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 335}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 336}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 337}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 338}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 194, 52, 333}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 334}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 335}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 336}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 337}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 338}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 195, 52, 334}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 335}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 336}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 337}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 338}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 196, 52, 335}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 336}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 337}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 338}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 167, 52, 336}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 337}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 338}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 52, 337}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 338}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 169, 52, 338}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 197, 52, 330}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 192, 52, 331}, /* EVSETargetActivePower_L2 */
    {EXI_ELEMENT, 0, 193, 52, 332}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 333}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 334}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 335}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 336}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 337}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 338}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 192, 52, 341}, /* EVSETargetActivePower_L2 */
    {EXI_ELEMENT, 0, 193, 52, 342}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 343}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 344}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 345}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 346}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 347}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 348}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 193, 52, 342}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 343}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 344}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 345}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 346}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 347}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 348}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 194, 52, 343}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 344}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 345}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 346}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 347}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 348}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 195, 52, 344}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 345}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 346}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 347}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 348}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 196, 52, 345}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 346}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 347}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 348}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 167, 52, 346}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 347}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 348}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 52, 347}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 348}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 169, 52, 348}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 197, 52, 340}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 192, 52, 341}, /* EVSETargetActivePower_L2 */
    {EXI_ELEMENT, 0, 193, 52, 342}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 343}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 344}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 345}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 346}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 347}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 348}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 105, 8, 351}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 352}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 353}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 197, 52, 354}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 106, 8, 352}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 353}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 197, 52, 354}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 143, 57, 353}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 197, 52, 354}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 197, 52, 354}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 192, 52, 355}, /* EVSETargetActivePower_L2 */
    {EXI_ELEMENT, 0, 193, 52, 356}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 357}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 358}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 359}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 360}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 361}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 362}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 193, 52, 356}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 357}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 358}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 359}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 360}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 361}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 362}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 194, 52, 357}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 358}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 359}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 360}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 361}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 362}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 195, 52, 358}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 359}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 360}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 361}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 362}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 196, 52, 359}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 360}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 361}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 362}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 167, 52, 360}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 361}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 362}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 52, 361}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 362}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 169, 52, 362}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 350}, /* DepartureTime */
    {EXI_ELEMENT, 0, 105, 8, 351}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 352}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 353}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 197, 52, 354}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 105, 8, 365}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 366}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 367}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 197, 52, 368}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 106, 8, 366}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 367}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 197, 52, 368}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 143, 57, 367}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 197, 52, 368}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 197, 52, 368}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 192, 52, 369}, /* EVSETargetActivePower_L2 */
    {EXI_ELEMENT, 0, 193, 52, 370}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 371}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 372}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 373}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 374}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 375}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 376}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 193, 52, 370}, /* EVSETargetActivePower_L3 */
    {EXI_ELEMENT, 0, 194, 52, 371}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 372}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 373}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 374}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 375}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 376}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 194, 52, 371}, /* EVSETargetReactivePower */
    {EXI_ELEMENT, 0, 195, 52, 372}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 373}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 374}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 375}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 376}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 195, 52, 372}, /* EVSETargetReactivePower_L2 */
    {EXI_ELEMENT, 0, 196, 52, 373}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 374}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 375}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 376}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 196, 52, 373}, /* EVSETargetReactivePower_L3 */
    {EXI_ELEMENT, 0, 167, 52, 374}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 375}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 376}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 167, 52, 374}, /* EVSEPresentActivePower */
    {EXI_ELEMENT, 0, 168, 52, 375}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 376}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 52, 375}, /* EVSEPresentActivePower_L2 */
    {EXI_ELEMENT, 0, 169, 52, 376}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 169, 52, 376}, /* EVSEPresentActivePower_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 50, 364}, /* DepartureTime */
    {EXI_ELEMENT, 0, 105, 8, 365}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 106, 8, 366}, /* TargetSOC */
    {EXI_ELEMENT, 0, 143, 57, 367}, /* AckMaxDelay */
    {EXI_ELEMENT, 0, 197, 52, 368}, /* EVSETargetActivePower */
    {EXI_ELEMENT, 0, 103, 7, 379}, /* ResponseCode */
    {EXI_ELEMENT, 0, 136, 56, 380}, /* EVSEStatus */
    {EXI_ELEMENT, 0, 137, 58, 381}, /* MeterInfo */
    {EXI_ELEMENT, 0, 138, 59, 382}, /* Receipt */
    {EXI_ELEMENT, 0, 198, 52, 383}, /* EVSETargetFrequency */
    {EXI_ELEMENT, 0, 199, 84, 384}, /* BPT_Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 200, 82, 384}, /* BPT_Scheduled_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 201, 63, 384}, /* CLResControlMode */
    {EXI_ELEMENT, 0, 202, 83, 384}, /* Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 203, 81, 384}, /* Scheduled_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 137, 58, 381}, /* MeterInfo */
    {EXI_ELEMENT, 0, 138, 59, 382}, /* Receipt */
    {EXI_ELEMENT, 0, 198, 52, 383}, /* EVSETargetFrequency */
    {EXI_ELEMENT, 0, 199, 84, 384}, /* BPT_Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 200, 82, 384}, /* BPT_Scheduled_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 201, 63, 384}, /* CLResControlMode */
    {EXI_ELEMENT, 0, 202, 83, 384}, /* Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 203, 81, 384}, /* Scheduled_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 138, 59, 382}, /* Receipt */
    {EXI_ELEMENT, 0, 198, 52, 383}, /* EVSETargetFrequency */
    {EXI_ELEMENT, 0, 199, 84, 384}, /* BPT_Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 200, 82, 384}, /* BPT_Scheduled_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 201, 63, 384}, /* CLResControlMode */
    {EXI_ELEMENT, 0, 202, 83, 384}, /* Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 203, 81, 384}, /* Scheduled_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 198, 52, 383}, /* EVSETargetFrequency */
    {EXI_ELEMENT, 0, 199, 84, 384}, /* BPT_Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 200, 82, 384}, /* BPT_Scheduled_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 201, 63, 384}, /* CLResControlMode */
    {EXI_ELEMENT, 0, 202, 83, 384}, /* Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 203, 81, 384}, /* Scheduled_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 199, 84, 384}, /* BPT_Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 200, 82, 384}, /* BPT_Scheduled_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 201, 63, 384}, /* CLResControlMode */
    {EXI_ELEMENT, 0, 202, 83, 384}, /* Dynamic_AC_CLResControlMode */
    {EXI_ELEMENT, 0, 203, 81, 384}, /* Scheduled_AC_CLResControlMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 41, 378}, /* Header */
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
    {529, 3, 2}, /* 186 */
    {532, 2, 2}, /* 187 */
    {534, 1, 1}, /* 188 */
    {535, 3, 2}, /* 189 */
    {538, 2, 2}, /* 190 */
    {540, 1, 1}, /* 191 */
    {541, 1, 1}, /* 192 */
    {542, 3, 2}, /* 193 */
    {545, 2, 2}, /* 194 */
    {547, 1, 1}, /* 195 */
    {548, 3, 2}, /* 196 */
    {551, 2, 2}, /* 197 */
    {553, 1, 1}, /* 198 */
    {554, 3, 2}, /* 199 */
    {557, 2, 2}, /* 200 */
    {559, 1, 1}, /* 201 */
    {560, 3, 2}, /* 202 */
    {563, 2, 2}, /* 203 */
    {565, 1, 1}, /* 204 */
    {566, 1, 1}, /* 205 */
    {567, 2, 2}, /* 206 */
    {569, 1, 1}, /* 207 */
    {570, 1, 1}, /* 208 */
    {571, 3, 2}, /* 209 */
    {574, 2, 2}, /* 210 */
    {576, 1, 1}, /* 211 */
    {577, 3, 2}, /* 212 */
    {580, 2, 2}, /* 213 */
    {582, 1, 1}, /* 214 */
    {583, 6, 3}, /* 215 */
    {589, 5, 3}, /* 216 */
    {594, 4, 3}, /* 217 */
    {598, 3, 2}, /* 218 */
    {601, 2, 2}, /* 219 */
    {603, 1, 1}, /* 220 */
    {604, 1, 1}, /* 221 */
    {605, 3, 2}, /* 222 */
    {608, 2, 2}, /* 223 */
    {610, 1, 1}, /* 224 */
    {611, 3, 2}, /* 225 */
    {614, 2, 2}, /* 226 */
    {616, 1, 1}, /* 227 */
    {617, 6, 3}, /* 228 */
    {623, 5, 3}, /* 229 */
    {628, 4, 3}, /* 230 */
    {632, 3, 2}, /* 231 */
    {635, 2, 2}, /* 232 */
    {637, 1, 1}, /* 233 */
    {638, 3, 2}, /* 234 */
    {641, 2, 2}, /* 235 */
    {643, 1, 1}, /* 236 */
    {644, 3, 2}, /* 237 */
    {647, 2, 2}, /* 238 */
    {649, 1, 1}, /* 239 */
    {650, 1, 1}, /* 240 */
    {651, 1, 1}, /* 241 */
    {652, 2, 2}, /* 242 */
    {654, 1, 1}, /* 243 */
    {655, 1, 1}, /* 244 */
    {656, 9, 4}, /* 245 */
    {665, 8, 4}, /* 246 */
    {673, 7, 3}, /* 247 */
    {680, 6, 3}, /* 248 */
    {686, 5, 3}, /* 249 */
    {691, 4, 3}, /* 250 */
    {695, 3, 2}, /* 251 */
    {698, 2, 2}, /* 252 */
    {700, 1, 1}, /* 253 */
    {701, 6, 3}, /* 254 */
    {707, 5, 3}, /* 255 */
    {712, 4, 3}, /* 256 */
    {716, 3, 2}, /* 257 */
    {719, 2, 2}, /* 258 */
    {721, 1, 1}, /* 259 */
    {722, 10, 4}, /* 260 */
    {732, 9, 4}, /* 261 */
    {741, 8, 4}, /* 262 */
    {749, 7, 3}, /* 263 */
    {756, 6, 3}, /* 264 */
    {762, 5, 3}, /* 265 */
    {767, 4, 3}, /* 266 */
    {771, 3, 2}, /* 267 */
    {774, 2, 2}, /* 268 */
    {776, 1, 1}, /* 269 */
    {777, 12, 4}, /* 270 */
    {789, 11, 4}, /* 271 */
    {800, 10, 4}, /* 272 */
    {810, 9, 4}, /* 273 */
    {819, 8, 4}, /* 274 */
    {827, 7, 3}, /* 275 */
    {834, 6, 3}, /* 276 */
    {840, 5, 3}, /* 277 */
    {845, 4, 3}, /* 278 */
    {849, 3, 2}, /* 279 */
    {852, 2, 2}, /* 280 */
    {854, 1, 1}, /* 281 */
    {855, 10, 4}, /* 282 */
    {865, 1, 1}, /* 283 */
    {866, 1, 1}, /* 284 */
    {867, 1, 1}, /* 285 */
    {868, 1, 1}, /* 286 */
    {869, 3, 2}, /* 287 */
    {872, 2, 2}, /* 288 */
    {874, 1, 1}, /* 289 */
    {875, 3, 2}, /* 290 */
    {878, 2, 2}, /* 291 */
    {880, 1, 1}, /* 292 */
    {881, 3, 2}, /* 293 */
    {884, 2, 2}, /* 294 */
    {886, 1, 1}, /* 295 */
    {887, 3, 2}, /* 296 */
    {890, 2, 2}, /* 297 */
    {892, 1, 1}, /* 298 */
    {893, 2, 2}, /* 299 */
    {895, 1, 1}, /* 300 */
    {896, 1, 1}, /* 301 */
    {897, 1, 1}, /* 302 */
    {898, 1, 1}, /* 303 */
    {899, 3, 2}, /* 304 */
    {902, 2, 2}, /* 305 */
    {904, 1, 1}, /* 306 */
    {905, 3, 2}, /* 307 */
    {908, 2, 2}, /* 308 */
    {910, 1, 1}, /* 309 */
    {911, 3, 2}, /* 310 */
    {914, 2, 2}, /* 311 */
    {916, 1, 1}, /* 312 */
    {917, 3, 2}, /* 313 */
    {920, 2, 2}, /* 314 */
    {922, 1, 1}, /* 315 */
    {923, 3, 2}, /* 316 */
    {926, 2, 2}, /* 317 */
    {928, 1, 1}, /* 318 */
    {929, 5, 3}, /* 319 */
    {934, 4, 3}, /* 320 */
    {938, 3, 2}, /* 321 */
    {941, 2, 2}, /* 322 */
    {943, 1, 1}, /* 323 */
    {944, 2, 2}, /* 324 */
    {946, 2, 2}, /* 325 */
    {948, 1, 1}, /* 326 */
    {949, 5, 3}, /* 327 */
    {954, 1, 1}, /* 328 */
    {955, 1, 1}, /* 329 */
    {956, 9, 4}, /* 330 */
    {965, 8, 4}, /* 331 */
    {973, 7, 3}, /* 332 */
    {980, 6, 3}, /* 333 */
    {986, 5, 3}, /* 334 */
    {991, 4, 3}, /* 335 */
    {995, 3, 2}, /* 336 */
    {998, 2, 2}, /* 337 */
    {1000, 1, 1}, /* 338 */
    {1001, 10, 4}, /* 339 */
    {1011, 9, 4}, /* 340 */
    {1020, 8, 4}, /* 341 */
    {1028, 7, 3}, /* 342 */
    {1035, 6, 3}, /* 343 */
    {1041, 5, 3}, /* 344 */
    {1046, 4, 3}, /* 345 */
    {1050, 3, 2}, /* 346 */
    {1053, 2, 2}, /* 347 */
    {1055, 1, 1}, /* 348 */
    {1056, 10, 4}, /* 349 */
    {1066, 4, 3}, /* 350 */
    {1070, 3, 2}, /* 351 */
    {1073, 2, 2}, /* 352 */
    {1075, 1, 1}, /* 353 */
    {1076, 9, 4}, /* 354 */
    {1085, 8, 4}, /* 355 */
    {1093, 7, 3}, /* 356 */
    {1100, 6, 3}, /* 357 */
    {1106, 5, 3}, /* 358 */
    {1111, 4, 3}, /* 359 */
    {1115, 3, 2}, /* 360 */
    {1118, 2, 2}, /* 361 */
    {1120, 1, 1}, /* 362 */
    {1121, 5, 3}, /* 363 */
    {1126, 4, 3}, /* 364 */
    {1130, 3, 2}, /* 365 */
    {1133, 2, 2}, /* 366 */
    {1135, 1, 1}, /* 367 */
    {1136, 9, 4}, /* 368 */
    {1145, 8, 4}, /* 369 */
    {1153, 7, 3}, /* 370 */
    {1160, 6, 3}, /* 371 */
    {1166, 5, 3}, /* 372 */
    {1171, 4, 3}, /* 373 */
    {1175, 3, 2}, /* 374 */
    {1178, 2, 2}, /* 375 */
    {1180, 1, 1}, /* 376 */
    {1181, 5, 3}, /* 377 */
    {1186, 1, 1}, /* 378 */
    {1187, 9, 4}, /* 379 */
    {1196, 8, 4}, /* 380 */
    {1204, 7, 3}, /* 381 */
    {1211, 6, 3}, /* 382 */
    {1217, 5, 3}, /* 383 */
    {1222, 1, 1}, /* 384 */
    {1223, 1, 1}, /* 385 */
};

static const struct exi_repeat repeats[] = {
    {0, 10u, 158, 158, 157},
    {1, 20u, 184, 184, 183},
};

static const struct exi_root roots[] = {
    {157, 70}, /* AC_CPDReqEnergyTransferMode */
    {177, 73}, /* AC_CPDResEnergyTransferMode */
    {204, 75}, /* AC_ChargeLoopReq */
    {205, 80}, /* AC_ChargeLoopRes */
    {206, 69}, /* AC_ChargeParameterDiscoveryReq */
    {207, 72}, /* AC_ChargeParameterDiscoveryRes */
    {158, 71}, /* BPT_AC_CPDReqEnergyTransferMode */
    {178, 74}, /* BPT_AC_CPDResEnergyTransferMode */
    {187, 79}, /* BPT_Dynamic_AC_CLReqControlMode */
    {199, 84}, /* BPT_Dynamic_AC_CLResControlMode */
    {188, 77}, /* BPT_Scheduled_AC_CLReqControlMode */
    {200, 82}, /* BPT_Scheduled_AC_CLResControlMode */
    {189, 62}, /* CLReqControlMode */
    {201, 63}, /* CLResControlMode */
    {62, 16}, /* CanonicalizationMethod */
    {72, 29}, /* DSAKeyValue */
    {54, 23}, /* DigestMethod */
    {55, 1}, /* DigestValue */
    {190, 78}, /* Dynamic_AC_CLReqControlMode */
    {202, 83}, /* Dynamic_AC_CLResControlMode */
    {94, 27}, /* KeyInfo */
    {84, 17}, /* KeyName */
    {85, 28}, /* KeyValue */
    {208, 38}, /* Manifest */
    {90, 17}, /* MgmtData */
    {95, 37}, /* Object */
    {88, 35}, /* PGPData */
    {73, 30}, /* RSAKeyValue */
    {61, 20}, /* Reference */
    {86, 31}, /* RetrievalMethod */
    {89, 36}, /* SPKIData */
    {191, 76}, /* Scheduled_AC_CLReqControlMode */
    {203, 81}, /* Scheduled_AC_CLResControlMode */
    {100, 14}, /* Signature */
    {60, 19}, /* SignatureMethod */
    {209, 39}, /* SignatureProperties */
    {98, 40}, /* SignatureProperty */
    {93, 25}, /* SignatureValue */
    {96, 15}, /* SignedInfo */
    {53, 22}, /* Transform */
    {56, 21}, /* Transforms */
    {87, 32}, /* X509Data */
};

static const struct exi_root fragments[] = {
    {157, 70}, /* AC_CPDReqEnergyTransferMode */
    {177, 73}, /* AC_CPDResEnergyTransferMode */
    {204, 75}, /* AC_ChargeLoopReq */
    {205, 80}, /* AC_ChargeLoopRes */
    {206, 69}, /* AC_ChargeParameterDiscoveryReq */
    {207, 72}, /* AC_ChargeParameterDiscoveryRes */
    {143, 57}, /* AckMaxDelay */
    {132, 60}, /* AdditionalServicesCosts */
    {128, 52}, /* Amount */
    {158, 71}, /* BPT_AC_CPDReqEnergyTransferMode */
    {178, 74}, /* BPT_AC_CPDResEnergyTransferMode */
    {120, 42}, /* BPT_DischargedEnergyReadingWh */
    {187, 79}, /* BPT_Dynamic_AC_CLReqControlMode */
    {199, 84}, /* BPT_Dynamic_AC_CLResControlMode */
    {122, 42}, /* BPT_InductiveEnergyReadingVARh */
    {188, 77}, /* BPT_Scheduled_AC_CLReqControlMode */
    {200, 82}, /* BPT_Scheduled_AC_CLResControlMode */
    {112, 52}, /* BatteryEnergyCapacity */
    {189, 62}, /* CLReqControlMode */
    {201, 63}, /* CLResControlMode */
    {62, 16}, /* CanonicalizationMethod */
    {121, 42}, /* CapacitiveEnergyReadingVARh */
    {119, 42}, /* ChargedEnergyReadingWh */
    {111, 51}, /* ChargingComplete */
    {127, 52}, /* CostPerUnit */
    {72, 29}, /* DSAKeyValue */
    {142, 50}, /* DepartureTime */
    {54, 23}, /* DigestMethod */
    {55, 1}, /* DigestValue */
    {115, 49}, /* DisplayParameters */
    {190, 78}, /* Dynamic_AC_CLReqControlMode */
    {202, 83}, /* Dynamic_AC_CLResControlMode */
    {150, 52}, /* EVMaximumChargePower */
    {145, 52}, /* EVMaximumChargePower_L2 */
    {146, 52}, /* EVMaximumChargePower_L3 */
    {151, 52}, /* EVMaximumDischargePower */
    {152, 52}, /* EVMaximumDischargePower_L2 */
    {153, 52}, /* EVMaximumDischargePower_L3 */
    {139, 52}, /* EVMaximumEnergyRequest */
    {185, 52}, /* EVMaximumV2XEnergyRequest */
    {147, 52}, /* EVMinimumChargePower */
    {148, 52}, /* EVMinimumChargePower_L2 */
    {149, 52}, /* EVMinimumChargePower_L3 */
    {154, 52}, /* EVMinimumDischargePower */
    {155, 52}, /* EVMinimumDischargePower_L2 */
    {156, 52}, /* EVMinimumDischargePower_L3 */
    {140, 52}, /* EVMinimumEnergyRequest */
    {186, 52}, /* EVMinimumV2XEnergyRequest */
    {179, 52}, /* EVPresentActivePower */
    {180, 52}, /* EVPresentActivePower_L2 */
    {181, 52}, /* EVPresentActivePower_L3 */
    {182, 52}, /* EVPresentReactivePower */
    {183, 52}, /* EVPresentReactivePower_L2 */
    {184, 52}, /* EVPresentReactivePower_L3 */
    {170, 52}, /* EVSEMaximumChargePower */
    {159, 52}, /* EVSEMaximumChargePower_L2 */
    {160, 52}, /* EVSEMaximumChargePower_L3 */
    {171, 52}, /* EVSEMaximumDischargePower */
    {172, 52}, /* EVSEMaximumDischargePower_L2 */
    {173, 52}, /* EVSEMaximumDischargePower_L3 */
    {161, 52}, /* EVSEMinimumChargePower */
    {162, 52}, /* EVSEMinimumChargePower_L2 */
    {163, 52}, /* EVSEMinimumChargePower_L3 */
    {174, 52}, /* EVSEMinimumDischargePower */
    {175, 52}, /* EVSEMinimumDischargePower_L2 */
    {176, 52}, /* EVSEMinimumDischargePower_L3 */
    {164, 52}, /* EVSENominalFrequency */
    {117, 5}, /* EVSENotification */
    {166, 52}, /* EVSEPowerRampLimitation */
    {167, 52}, /* EVSEPresentActivePower */
    {168, 52}, /* EVSEPresentActivePower_L2 */
    {169, 52}, /* EVSEPresentActivePower_L3 */
    {136, 56}, /* EVSEStatus */
    {197, 52}, /* EVSETargetActivePower */
    {192, 52}, /* EVSETargetActivePower_L2 */
    {193, 52}, /* EVSETargetActivePower_L3 */
    {198, 52}, /* EVSETargetFrequency */
    {194, 52}, /* EVSETargetReactivePower */
    {195, 52}, /* EVSETargetReactivePower_L2 */
    {196, 52}, /* EVSETargetReactivePower_L3 */
    {141, 52}, /* EVTargetEnergyRequest */
    {130, 60}, /* EnergyCosts */
    {70, 0}, /* Exponent */
    {210, 53}, /* CommonTypes:Exponent */
    {64, 0}, /* G */
    {51, 2}, /* HMACOutputLength */
    {102, 41}, /* Header */
    {113, 51}, /* InletHot */
    {66, 0}, /* J */
    {94, 27}, /* KeyInfo */
    {84, 17}, /* KeyName */
    {85, 28}, /* KeyValue */
    {208, 38}, /* Manifest */
    {165, 52}, /* MaximumPowerAsymmetry */
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
    {191, 76}, /* Scheduled_AC_CLReqControlMode */
    {203, 81}, /* Scheduled_AC_CLResControlMode */
    {67, 0}, /* Seed */
    {101, 4}, /* SessionID */
    {100, 14}, /* Signature */
    {60, 19}, /* SignatureMethod */
    {209, 39}, /* SignatureProperties */
    {98, 40}, /* SignatureProperty */
    {93, 25}, /* SignatureValue */
    {96, 15}, /* SignedInfo */
    {106, 8}, /* TargetSOC */
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

const struct exi_schema exi_schema_iso20_ac = {
    .name = "iso20_ac", .title = "ISO 15118-20 AC",
    .text = text, .names = names, .types = types, .productions = productions, .states = states,
    .repeats = repeats, .roots = roots, .fragments = fragments,
    .name_count = 211,
    .root_count = 42, .root_bits = 6,
    .fragment_count = 154, .fragment_bits = 8,
};
