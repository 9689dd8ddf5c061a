/* Made by tools/make_tables.py from schema/iso20_acdp.txt. Do not edit: change the notation. */
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
    "\"StateA\":"
    "\"StateB\":"
    "\"StateC\":"
    "\"StateD\":"
    "\"StateE\":"
    "\"OK_NoEVError\":"
    "\"FAILED\":"
    "\"FAILED_EmergencyEvent\":"
    "\"FAILED_Breaker\":"
    "\"FAILED_RESSTemperatureInhibit\":"
    "\"FAILED_RESS\":"
    "\"FAILED_ChargingCurrentDifferential\":"
    "\"FAILED_ChargingVoltageOutOfRange\":"
    "\"FAILED_Reserved1\":"
    "\"FAILED_Reserved2\":"
    "\"Invalid\":"
    "\"Safe\":"
    "\"Warning\":"
    "\"Fault\":"
    "\"State_A\":"
    "\"State_B\":"
    "\"State_C\":"
    "\"State_D\":"
    "\"Home\":"
    "\"Moving\":"
    "\"EndPosition\":"
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
    "\"EVMobilityStatus\":"
    "\"EVPositioningSupport\":"
    "\"EVSEProcessing\":"
    "\"EVSEPositioningSupport\":"
    "\"EVRelativeXDeviation\":"
    "\"EVRelativeYDeviation\":"
    "\"ContactWindowXc\":"
    "\"ContactWindowYc\":"
    "\"EVInChargePosition\":"
    "\"EVElectricalChargingDeviceStatus\":"
    "\"EVSEElectricalChargingDeviceStatus\":"
    "\"EVSEMechanicalChargingDeviceStatus\":"
    "\"EVImmobilizationRequest\":"
    "\"EVImmobilized\":"
    "\"EVWLANStrength\":"
    "\"EVCPStatus\":"
    "\"EVSOC\":"
    "\"EVErrorCode\":"
    "\"EVTimeout\":"
    "\"EVReadyToCharge\":"
    "\"EVTechnicalStatus\":"
    "\"EVSEReadyToCharge\":"
    "\"EVSEIsolationStatus\":"
    "\"EVSEDisabled\":"
    "\"EVSEUtilityInterruptEvent\":"
    "\"EVSEEmergencyShutdown\":"
    "\"EVSEMalfunction\":"
    "\"EVAssociationStatus\":"
    "\"ACDP_ConnectReq\":"
    "\"ACDP_ConnectRes\":"
    "\"ACDP_DisconnectReq\":"
    "\"ACDP_DisconnectRes\":"
    "\"ACDP_SystemStatusReq\":"
    "\"ACDP_SystemStatusRes\":"
    "\"ACDP_VehiclePositioningReq\":"
    "\"ACDP_VehiclePositioningRes\":"
    "\"CLReqControlMode\":"
    "\"CLResControlMode\":"
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
    {1347, 9},
    {1356, 9},
    {1365, 9},
    {1374, 9},
    {1383, 9},
    {1392, 15},
    {1407, 9},
    {1416, 24},
    {1440, 17},
    {1457, 32},
    {1489, 14},
    {1503, 37},
    {1540, 35},
    {1575, 19},
    {1594, 19},
    {1613, 10},
    {1623, 7},
    {1630, 10},
    {1640, 8},
    {1648, 10},
    {1658, 10},
    {1668, 10},
    {1678, 10},
    {1688, 7},
    {1695, 9},
    {1704, 14},
    {1718, 4},
    {1722, 13},
    {1735, 19},
    {1754, 8},
    {1762, 12},
    {1774, 15},
    {1789, 14},
    {1803, 13},
    {1816, 7},
    {1823, 8},
    {1831, 6},
    {1837, 18},
    {1855, 12},
    {1867, 25},
    {1892, 4},
    {1896, 4},
    {1900, 4},
    {1904, 4},
    {1908, 7},
    {1915, 14},
    {1929, 4},
    {1933, 11},
    {1944, 10},
    {1954, 14},
    {1968, 14},
    {1982, 19},
    {2001, 17},
    {2018, 19},
    {2037, 10},
    {2047, 18},
    {2065, 18},
    {2083, 10},
    {2093, 15},
    {2108, 11},
    {2119, 11},
    {2130, 10},
    {2140, 11},
    {2151, 18},
    {2169, 11},
    {2180, 10},
    {2190, 11},
    {2201, 11},
    {2212, 12},
    {2224, 12},
    {2236, 17},
    {2253, 10},
    {2263, 9},
    {2272, 13},
    {2285, 10},
    {2295, 20},
    {2315, 12},
    {2327, 12},
    {2339, 12},
    {2351, 9},
    {2360, 15},
    {2375, 8},
    {2383, 13},
    {2396, 12},
    {2408, 13},
    {2421, 28},
    {2449, 27},
    {2476, 28},
    {2504, 19},
    {2523, 24},
    {2547, 11},
    {2558, 13},
    {2571, 20},
    {2591, 21},
    {2612, 19},
    {2631, 23},
    {2654, 25},
    {2679, 32},
    {2711, 30},
    {2741, 33},
    {2774, 17},
    {2791, 14},
    {2805, 17},
    {2822, 10},
    {2832, 14},
    {2846, 9},
    {2855, 12},
    {2867, 14},
    {2881, 17},
    {2898, 26},
    {2924, 16},
    {2940, 11},
    {2951, 13},
    {2964, 13},
    {2977, 12},
    {2989, 10},
    {2999, 25},
    {3024, 25},
    {3049, 24},
    {3073, 16},
    {3089, 14},
    {3103, 20},
    {3123, 19},
    {3142, 23},
    {3165, 17},
    {3182, 25},
    {3207, 23},
    {3230, 23},
    {3253, 18},
    {3271, 18},
    {3289, 21},
    {3310, 35},
    {3345, 37},
    {3382, 37},
    {3419, 26},
    {3445, 16},
    {3461, 17},
    {3478, 13},
    {3491, 8},
    {3499, 14},
    {3513, 12},
    {3525, 18},
    {3543, 20},
    {3563, 20},
    {3583, 22},
    {3605, 15},
    {3620, 28},
    {3648, 24},
    {3672, 18},
    {3690, 22},
    {3712, 18},
    {3730, 18},
    {3748, 21},
    {3769, 21},
    {3790, 23},
    {3813, 23},
    {3836, 29},
    {3865, 29},
    {3894, 19},
    {3913, 19},
    {3932, 11},
    {3943, 22},
    {3965, 23},
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
    {EXI_ENUM, 3, 0, 49, 0, 5u}, /* 14 cpStatusType */
    {EXI_ENUM, 4, 0, 54, 0, 10u}, /* 15 errorCodeType */
    {EXI_ENUM, 2, 0, 64, 0, 4u}, /* 16 isolationStatusType */
    {EXI_ENUM, 2, 0, 68, 0, 4u}, /* 17 electricalChargingDeviceStatusType */
    {EXI_ENUM, 2, 0, 72, 0, 3u}, /* 18 mechanicalChargingDeviceStatusType */
    {EXI_COMPLEX, 0, 0, 89, 0, 0}, /* 19 SignatureType */
    {EXI_COMPLEX, 0, 0, 27, 0, 0}, /* 20 SignedInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 2, 0, 0}, /* 21 CanonicalizationMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 22 string */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 23 anyURI */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 6, 0, 0}, /* 24 SignatureMethodType */
    {EXI_COMPLEX, 0, 0, 22, 0, 0}, /* 25 ReferenceType */
    {EXI_COMPLEX, 0, 0, 12, 0, 0}, /* 26 TransformsType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 10, 0, 0}, /* 27 TransformType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 15, 0, 0}, /* 28 DigestMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 29 ID */
    {EXI_COMPLEX, 0, 0, 30, 0, 0}, /* 30 SignatureValueType */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 31 base64Binary */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 78, 0, 0}, /* 32 KeyInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 45, 0, 0}, /* 33 KeyValueType */
    {EXI_COMPLEX, 0, 0, 38, 0, 0}, /* 34 DSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 41, 0, 0}, /* 35 RSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 49, 0, 0}, /* 36 RetrievalMethodType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 59, 0, 0}, /* 37 X509DataType */
    {EXI_COMPLEX, 0, 0, 52, 0, 0}, /* 38 X509IssuerSerialType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 39 integer */
    {EXI_COMPLEX, 0, 0, 65, 0, 0}, /* 40 PGPDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 68, 0, 0}, /* 41 SPKIDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 83, 0, 0}, /* 42 ObjectType */
    {EXI_COMPLEX, 0, 0, 92, 0, 0}, /* 43 ManifestType */
    {EXI_COMPLEX, 0, 0, 99, 0, 0}, /* 44 SignaturePropertiesType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 96, 0, 0}, /* 45 SignaturePropertyType */
    {EXI_COMPLEX, 0, 0, 103, 0, 0}, /* 46 MessageHeaderType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 18446744073709551615u}, /* 47 unsignedLong */
    {EXI_COMPLEX, 0, 0, 105, 0, 0}, /* 48 V2GMessageType */
    {EXI_COMPLEX, 0, 0, 107, 0, 0}, /* 49 V2GRequestType */
    {EXI_COMPLEX, 0, 0, 110, 0, 0}, /* 50 V2GResponseType */
    {EXI_COMPLEX, 0, 0, 112, 0, 0}, /* 51 ChargeParameterDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 115, 0, 0}, /* 52 ChargeParameterDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 133, 0, 0}, /* 53 ChargeLoopReqType */
    {EXI_COMPLEX, 0, 0, 129, 0, 0}, /* 54 DisplayParametersType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 4294967295u}, /* 55 unsignedInt */
    {EXI_BOOLEAN, 0, 0, 0, 0, 1u}, /* 56 boolean */
    {EXI_COMPLEX, 0, 0, 118, 0, 0}, /* 57 RationalNumberType */
    {EXI_BITS, 8, 0, 0, -128, 127u}, /* 58 byte */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 59 short */
    {EXI_COMPLEX, 0, 0, 165, 0, 0}, /* 60 ChargeLoopResType */
    {EXI_COMPLEX, 0, 0, 136, 0, 0}, /* 61 EVSEStatusType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 65535u}, /* 62 unsignedShort */
    {EXI_COMPLEX, 0, 0, 145, 0, 0}, /* 63 MeterInfoType */
    {EXI_COMPLEX, 0, 0, 159, 0, 0}, /* 64 ReceiptType */
    {EXI_COMPLEX, 0, 0, 148, 0, 0}, /* 65 DetailedCostType */
    {EXI_COMPLEX, 0, 0, 151, 0, 0}, /* 66 DetailedTaxType */
    {EXI_COMPLEX, 0, 0, 166, 0, 0}, /* 67 CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 167, 0, 0}, /* 68 CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 171, 0, 0}, /* 69 Scheduled_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 172, 0, 0}, /* 70 Scheduled_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 177, 0, 0}, /* 71 Dynamic_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 182, 0, 0}, /* 72 Dynamic_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 185, 0, 0}, /* 73 ListOfRootCertificateIDsType */
    {EXI_COMPLEX, 0, 0, 189, 0, 0}, /* 74 ACDP_VehiclePositioningReqType */
    {EXI_COMPLEX, 0, 0, 199, 0, 0}, /* 75 ACDP_VehiclePositioningResType */
    {EXI_COMPLEX, 0, 0, 202, 0, 0}, /* 76 ACDP_ConnectReqType */
    {EXI_COMPLEX, 0, 0, 208, 0, 0}, /* 77 ACDP_ConnectResType */
    {EXI_COMPLEX, 0, 0, 220, 0, 0}, /* 78 ACDP_SystemStatusReqType */
    {EXI_COMPLEX, 0, 0, 217, 0, 0}, /* 79 EVTechnicalStatusType */
    {EXI_COMPLEX, 0, 0, 232, 0, 0}, /* 80 ACDP_SystemStatusResType */
};

static const struct exi_production productions[] = {
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 0}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 1}, /* $ */
    {EXI_ATTRIBUTE, 0, 76, 23, 1}, /* @Algorithm */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 3}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 4}, /* $ */
    {EXI_ELEMENT, 0, 77, 2, 3}, /* HMACOutputLength */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 5}, /* $ */
    {EXI_ATTRIBUTE, 0, 76, 23, 5}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 78, 22, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 7}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 78, 22, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 8}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 78, 22, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 9}, /* $ */
    {EXI_ATTRIBUTE, 0, 76, 23, 9}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 79, 27, 11}, /* Transform */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 79, 27, 11}, /* Transform */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 13}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 14}, /* $ */
    {EXI_ATTRIBUTE, 0, 76, 23, 14}, /* @Algorithm */
    {EXI_ELEMENT, 0, 80, 28, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 81, 1, 18}, /* DigestValue */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 82, 26, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 80, 28, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 83, 23, 19}, /* @URI */
    {EXI_ELEMENT, 0, 82, 26, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 80, 28, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 84, 23, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 83, 23, 19}, /* @URI */
    {EXI_ELEMENT, 0, 82, 26, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 80, 28, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 85, 29, 21}, /* @Id */
    {EXI_ATTRIBUTE, 0, 84, 23, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 83, 23, 19}, /* @URI */
    {EXI_ELEMENT, 0, 82, 26, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 80, 28, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 86, 24, 24}, /* SignatureMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 25, 25}, /* Reference */
    {EXI_ELEMENT, EXI_LIST, 87, 25, 25}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 88, 21, 23}, /* CanonicalizationMethod */
    {EXI_ATTRIBUTE, 0, 85, 29, 26}, /* @Id */
    {EXI_ELEMENT, 0, 88, 21, 23}, /* CanonicalizationMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 31, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 85, 29, 29}, /* @Id */
    {EXI_CHARACTERS, 0, 75, 31, 28}, /* $ */
    {EXI_ELEMENT, 0, 89, 0, 32}, /* Q */
    {EXI_ELEMENT, 0, 90, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 91, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 91, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 92, 0, 35}, /* J */
    {EXI_ELEMENT, 0, 93, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 93, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 94, 0, 37}, /* PgenCounter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 95, 0, 31}, /* P */
    {EXI_ELEMENT, 0, 90, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 91, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 96, 0, 40}, /* Exponent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 97, 0, 39}, /* Modulus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 42}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 43}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 44}, /* $ */
    {EXI_ELEMENT, 0, 98, 34, 42}, /* DSAKeyValue */
    {EXI_ELEMENT, 0, 99, 35, 43}, /* RSAKeyValue */
    {EXI_ANY_ELEMENT, 0, 0, 0, 44}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 45}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 82, 26, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 83, 23, 47}, /* @URI */
    {EXI_ELEMENT, 0, 82, 26, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 84, 23, 48}, /* @Type */
    {EXI_ATTRIBUTE, 0, 83, 23, 47}, /* @URI */
    {EXI_ELEMENT, 0, 82, 26, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 100, 39, 51}, /* X509SerialNumber */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 101, 22, 50}, /* X509IssuerName */
    {EXI_ELEMENT, EXI_LIST, 102, 38, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 31, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 22, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 31, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 31, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 38, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 31, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 22, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 31, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 31, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 38, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 31, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 22, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 31, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 31, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 38, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 31, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 22, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 31, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 31, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 38, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 31, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 22, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 31, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 31, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 38, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 31, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 22, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 31, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 31, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 38, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 31, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 22, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 31, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 31, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_ELEMENT, 0, 107, 31, 61}, /* PGPKeyPacket */
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
    {EXI_ELEMENT, 0, 108, 31, 60}, /* PGPKeyID */
    {EXI_ELEMENT, 0, 107, 31, 63}, /* PGPKeyPacket */
    {EXI_ELEMENT, EXI_LIST, 109, 31, 66}, /* SPKISexp */
    {EXI_ANY_ELEMENT, 0, 0, 0, 67}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 109, 31, 66}, /* SPKISexp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 109, 31, 66}, /* SPKISexp */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 69}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 70}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 71}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 72}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 73}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 74}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 75}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 76}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 77}, /* $ */
    {EXI_ATTRIBUTE, 0, 85, 29, 77}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 110, 22, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 33, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 36, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 37, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 40, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 41, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 22, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 77}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 79}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 117, 22, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 85, 29, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 117, 22, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 118, 23, 82}, /* @Encoding */
    {EXI_ATTRIBUTE, 0, 85, 29, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 117, 22, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 80}, /* $ */
    {EXI_ELEMENT, 0, 119, 30, 85}, /* SignatureValue */
    {EXI_ELEMENT, 0, 120, 32, 86}, /* KeyInfo */
    {EXI_ELEMENT, EXI_LIST, 121, 42, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 121, 42, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 121, 42, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 122, 20, 84}, /* SignedInfo */
    {EXI_ATTRIBUTE, 0, 85, 29, 88}, /* @Id */
    {EXI_ELEMENT, 0, 122, 20, 84}, /* SignedInfo */
    {EXI_ELEMENT, EXI_LIST, 87, 25, 90}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 87, 25, 90}, /* Reference */
    {EXI_ATTRIBUTE, 0, 85, 29, 91}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 87, 25, 90}, /* Reference */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 93}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_CHARACTERS, 0, 75, 22, 94}, /* $ */
    {EXI_ATTRIBUTE, 0, 123, 23, 94}, /* @Target */
    {EXI_ATTRIBUTE, 0, 85, 29, 95}, /* @Id */
    {EXI_ATTRIBUTE, 0, 123, 23, 94}, /* @Target */
    {EXI_ELEMENT, EXI_LIST, 124, 45, 97}, /* SignatureProperty */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 124, 45, 97}, /* SignatureProperty */
    {EXI_ATTRIBUTE, 0, 85, 29, 98}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 124, 45, 97}, /* SignatureProperty */
    {EXI_ELEMENT, 0, 125, 47, 101}, /* TimeStamp */
    {EXI_ELEMENT, 0, 126, 19, 102}, /* Signature */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 127, 4, 100}, /* SessionID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 104}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 106}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 109}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 108}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 111}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 114}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 113}, /* Header */
    {EXI_ELEMENT, 0, 130, 59, 117}, /* Value */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 96, 58, 116}, /* Exponent */
    {EXI_ELEMENT, 0, 131, 8, 120}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 133, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 134, 55, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 55, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 55, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 56, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 57, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 132, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 133, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 134, 55, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 55, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 55, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 56, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 57, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 134, 55, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 55, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 55, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 56, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 57, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 134, 55, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 55, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 55, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 56, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 57, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 135, 55, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 55, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 56, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 57, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 136, 55, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 56, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 57, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 137, 56, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 57, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 138, 57, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 140, 8, 119}, /* PresentSOC */
    {EXI_ELEMENT, 0, 131, 8, 120}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 133, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 134, 55, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 55, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 55, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 56, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 57, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 56, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 141, 54, 131}, /* DisplayParameters */
    {EXI_ELEMENT, 0, 142, 56, 132}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 142, 56, 132}, /* MeterInfoRequested */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 130}, /* Header */
    {EXI_ELEMENT, 0, 143, 5, 135}, /* EVSENotification */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 144, 62, 134}, /* NotificationMaxDelay */
    {EXI_ELEMENT, 0, 145, 47, 138}, /* ChargedEnergyReadingWh */
    {EXI_ELEMENT, 0, 146, 47, 139}, /* BPT_DischargedEnergyReadingWh */
    {EXI_ELEMENT, 0, 147, 47, 140}, /* CapacitiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 148, 47, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 149, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 150, 59, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 47, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 147, 47, 140}, /* CapacitiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 148, 47, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 149, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 150, 59, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 47, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 148, 47, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 149, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 150, 59, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 47, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 149, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 150, 59, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 47, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 150, 59, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 47, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 151, 47, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 152, 12, 137}, /* MeterID */
    {EXI_ELEMENT, 0, 153, 57, 147}, /* CostPerUnit */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 154, 57, 146}, /* Amount */
    {EXI_ELEMENT, 0, 154, 57, 150}, /* Amount */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 3, 149}, /* TaxRuleID */
    {EXI_ELEMENT, 0, 156, 65, 153}, /* EnergyCosts */
    {EXI_ELEMENT, 0, 157, 65, 154}, /* OccupancyCosts */
    {EXI_ELEMENT, 0, 158, 65, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 159, 65, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 66, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 157, 65, 154}, /* OccupancyCosts */
    {EXI_ELEMENT, 0, 158, 65, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 159, 65, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 66, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 65, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 159, 65, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 66, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 159, 65, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 66, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 66, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 66, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 47, 152}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 129, 7, 161}, /* ResponseCode */
    {EXI_ELEMENT, 0, 162, 61, 162}, /* EVSEStatus */
    {EXI_ELEMENT, 0, 163, 63, 163}, /* MeterInfo */
    {EXI_ELEMENT, 0, 164, 64, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 63, 163}, /* MeterInfo */
    {EXI_ELEMENT, 0, 164, 64, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 164, 64, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 160}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 165, 57, 169}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 57, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 166, 57, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 167, 57, 168}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 165, 57, 169}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 57, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 167, 57, 174}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 165, 57, 175}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 57, 176}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 55, 173}, /* DepartureTime */
    {EXI_ELEMENT, 0, 167, 57, 174}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 131, 8, 179}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 169, 62, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 132, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 169, 62, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 169, 62, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 55, 178}, /* DepartureTime */
    {EXI_ELEMENT, 0, 131, 8, 179}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 169, 62, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 170, 38, 1}, /* RootCertificateID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 170, 38, 1}, /* RootCertificateID */
    {EXI_ELEMENT, 0, 171, 56, 187}, /* EVMobilityStatus */
    {EXI_ELEMENT, 0, 172, 56, 188}, /* EVPositioningSupport */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 186}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 191}, /* ResponseCode */
    {EXI_ELEMENT, 0, 173, 6, 192}, /* EVSEProcessing */
    {EXI_ELEMENT, 0, 174, 56, 193}, /* EVSEPositioningSupport */
    {EXI_ELEMENT, 0, 175, 59, 194}, /* EVRelativeXDeviation */
    {EXI_ELEMENT, 0, 176, 59, 195}, /* EVRelativeYDeviation */
    {EXI_ELEMENT, 0, 177, 59, 196}, /* ContactWindowXc */
    {EXI_ELEMENT, 0, 178, 59, 197}, /* ContactWindowYc */
    {EXI_ELEMENT, 0, 179, 56, 198}, /* EVInChargePosition */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 190}, /* Header */
    {EXI_ELEMENT, 0, 180, 17, 201}, /* EVElectricalChargingDeviceStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 200}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 204}, /* ResponseCode */
    {EXI_ELEMENT, 0, 173, 6, 205}, /* EVSEProcessing */
    {EXI_ELEMENT, 0, 181, 17, 206}, /* EVSEElectricalChargingDeviceStatus */
    {EXI_ELEMENT, 0, 182, 18, 207}, /* EVSEMechanicalChargingDeviceStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 203}, /* Header */
    {EXI_ELEMENT, 0, 183, 56, 210}, /* EVImmobilizationRequest */
    {EXI_ELEMENT, 0, 184, 56, 211}, /* EVImmobilized */
    {EXI_ELEMENT, 0, 185, 57, 212}, /* EVWLANStrength */
    {EXI_ELEMENT, 0, 186, 14, 213}, /* EVCPStatus */
    {EXI_ELEMENT, 0, 187, 8, 214}, /* EVSOC */
    {EXI_ELEMENT, 0, 188, 15, 215}, /* EVErrorCode */
    {EXI_ELEMENT, 0, 189, 56, 216}, /* EVTimeout */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 185, 57, 212}, /* EVWLANStrength */
    {EXI_ELEMENT, 0, 186, 14, 213}, /* EVCPStatus */
    {EXI_ELEMENT, 0, 187, 8, 214}, /* EVSOC */
    {EXI_ELEMENT, 0, 188, 15, 215}, /* EVErrorCode */
    {EXI_ELEMENT, 0, 189, 56, 216}, /* EVTimeout */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 186, 14, 213}, /* EVCPStatus */
    {EXI_ELEMENT, 0, 187, 8, 214}, /* EVSOC */
    {EXI_ELEMENT, 0, 188, 15, 215}, /* EVErrorCode */
    {EXI_ELEMENT, 0, 189, 56, 216}, /* EVTimeout */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 187, 8, 214}, /* EVSOC */
    {EXI_ELEMENT, 0, 188, 15, 215}, /* EVErrorCode */
    {EXI_ELEMENT, 0, 189, 56, 216}, /* EVTimeout */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 188, 15, 215}, /* EVErrorCode */
    {EXI_ELEMENT, 0, 189, 56, 216}, /* EVTimeout */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 189, 56, 216}, /* EVTimeout */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 190, 56, 209}, /* EVReadyToCharge */
    {EXI_ELEMENT, 0, 191, 79, 219}, /* EVTechnicalStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 218}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 222}, /* ResponseCode */
    {EXI_ELEMENT, 0, 182, 18, 223}, /* EVSEMechanicalChargingDeviceStatus */
    {EXI_ELEMENT, 0, 192, 56, 224}, /* EVSEReadyToCharge */
    {EXI_ELEMENT, 0, 193, 16, 225}, /* EVSEIsolationStatus */
    {EXI_ELEMENT, 0, 194, 56, 226}, /* EVSEDisabled */
    {EXI_ELEMENT, 0, 195, 56, 227}, /* EVSEUtilityInterruptEvent */
    {EXI_ELEMENT, 0, 196, 56, 228}, /* EVSEEmergencyShutdown */
    {EXI_ELEMENT, 0, 197, 56, 229}, /* EVSEMalfunction */
    {EXI_ELEMENT, 0, 179, 56, 230}, /* EVInChargePosition */
    {EXI_ELEMENT, 0, 198, 56, 231}, /* EVAssociationStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 46, 221}, /* Header */
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
    {534, 1, 1}, /* 191 */
    {535, 1, 1}, /* 192 */
    {536, 1, 1}, /* 193 */
    {537, 1, 1}, /* 194 */
    {538, 1, 1}, /* 195 */
    {539, 1, 1}, /* 196 */
    {540, 1, 1}, /* 197 */
    {541, 1, 1}, /* 198 */
    {542, 1, 1}, /* 199 */
    {543, 1, 1}, /* 200 */
    {544, 1, 1}, /* 201 */
    {545, 1, 1}, /* 202 */
    {546, 1, 1}, /* 203 */
    {547, 1, 1}, /* 204 */
    {548, 1, 1}, /* 205 */
    {549, 1, 1}, /* 206 */
    {550, 1, 1}, /* 207 */
    {551, 1, 1}, /* 208 */
    {552, 1, 1}, /* 209 */
    {553, 7, 3}, /* 210 */
    {560, 6, 3}, /* 211 */
    {566, 5, 3}, /* 212 */
    {571, 4, 3}, /* 213 */
    {575, 3, 2}, /* 214 */
    {578, 2, 2}, /* 215 */
    {580, 1, 1}, /* 216 */
    {581, 1, 1}, /* 217 */
    {582, 1, 1}, /* 218 */
    {583, 1, 1}, /* 219 */
    {584, 1, 1}, /* 220 */
    {585, 1, 1}, /* 221 */
    {586, 1, 1}, /* 222 */
    {587, 1, 1}, /* 223 */
    {588, 1, 1}, /* 224 */
    {589, 1, 1}, /* 225 */
    {590, 1, 1}, /* 226 */
    {591, 1, 1}, /* 227 */
    {592, 1, 1}, /* 228 */
    {593, 1, 1}, /* 229 */
    {594, 1, 1}, /* 230 */
    {595, 1, 1}, /* 231 */
    {596, 1, 1}, /* 232 */
};

static const struct exi_repeat repeats[] = {
    {0, 10u, 158, 158, 157},
    {1, 20u, 184, 184, 183},
};

static const struct exi_root roots[] = {
    {199, 76}, /* ACDP_ConnectReq */
    {200, 77}, /* ACDP_ConnectRes */
    {201, 76}, /* ACDP_DisconnectReq */
    {202, 77}, /* ACDP_DisconnectRes */
    {203, 78}, /* ACDP_SystemStatusReq */
    {204, 80}, /* ACDP_SystemStatusRes */
    {205, 74}, /* ACDP_VehiclePositioningReq */
    {206, 75}, /* ACDP_VehiclePositioningRes */
    {207, 67}, /* CLReqControlMode */
    {208, 68}, /* CLResControlMode */
    {88, 21}, /* CanonicalizationMethod */
    {98, 34}, /* DSAKeyValue */
    {80, 28}, /* DigestMethod */
    {81, 1}, /* DigestValue */
    {120, 32}, /* KeyInfo */
    {110, 22}, /* KeyName */
    {111, 33}, /* KeyValue */
    {209, 43}, /* Manifest */
    {116, 22}, /* MgmtData */
    {121, 42}, /* Object */
    {114, 40}, /* PGPData */
    {99, 35}, /* RSAKeyValue */
    {87, 25}, /* Reference */
    {112, 36}, /* RetrievalMethod */
    {115, 41}, /* SPKIData */
    {126, 19}, /* Signature */
    {86, 24}, /* SignatureMethod */
    {210, 44}, /* SignatureProperties */
    {124, 45}, /* SignatureProperty */
    {119, 30}, /* SignatureValue */
    {122, 20}, /* SignedInfo */
    {79, 27}, /* Transform */
    {82, 26}, /* Transforms */
    {113, 37}, /* X509Data */
};

static const struct exi_root fragments[] = {
    {199, 76}, /* ACDP_ConnectReq */
    {200, 77}, /* ACDP_ConnectRes */
    {201, 76}, /* ACDP_DisconnectReq */
    {202, 77}, /* ACDP_DisconnectRes */
    {203, 78}, /* ACDP_SystemStatusReq */
    {204, 80}, /* ACDP_SystemStatusRes */
    {205, 74}, /* ACDP_VehiclePositioningReq */
    {206, 75}, /* ACDP_VehiclePositioningRes */
    {169, 62}, /* AckMaxDelay */
    {158, 65}, /* AdditionalServicesCosts */
    {154, 57}, /* Amount */
    {146, 47}, /* BPT_DischargedEnergyReadingWh */
    {148, 47}, /* BPT_InductiveEnergyReadingVARh */
    {138, 57}, /* BatteryEnergyCapacity */
    {207, 67}, /* CLReqControlMode */
    {208, 68}, /* CLResControlMode */
    {88, 21}, /* CanonicalizationMethod */
    {147, 47}, /* CapacitiveEnergyReadingVARh */
    {145, 47}, /* ChargedEnergyReadingWh */
    {137, 56}, /* ChargingComplete */
    {177, 59}, /* ContactWindowXc */
    {178, 59}, /* ContactWindowYc */
    {153, 57}, /* CostPerUnit */
    {98, 34}, /* DSAKeyValue */
    {168, 55}, /* DepartureTime */
    {80, 28}, /* DigestMethod */
    {81, 1}, /* DigestValue */
    {141, 54}, /* DisplayParameters */
    {198, 56}, /* EVAssociationStatus */
    {186, 14}, /* EVCPStatus */
    {180, 17}, /* EVElectricalChargingDeviceStatus */
    {188, 15}, /* EVErrorCode */
    {183, 56}, /* EVImmobilizationRequest */
    {184, 56}, /* EVImmobilized */
    {179, 56}, /* EVInChargePosition */
    {165, 57}, /* EVMaximumEnergyRequest */
    {166, 57}, /* EVMinimumEnergyRequest */
    {171, 56}, /* EVMobilityStatus */
    {172, 56}, /* EVPositioningSupport */
    {190, 56}, /* EVReadyToCharge */
    {175, 59}, /* EVRelativeXDeviation */
    {176, 59}, /* EVRelativeYDeviation */
    {194, 56}, /* EVSEDisabled */
    {181, 17}, /* EVSEElectricalChargingDeviceStatus */
    {196, 56}, /* EVSEEmergencyShutdown */
    {193, 16}, /* EVSEIsolationStatus */
    {197, 56}, /* EVSEMalfunction */
    {182, 18}, /* EVSEMechanicalChargingDeviceStatus */
    {143, 5}, /* EVSENotification */
    {174, 56}, /* EVSEPositioningSupport */
    {173, 6}, /* EVSEProcessing */
    {192, 56}, /* EVSEReadyToCharge */
    {162, 61}, /* EVSEStatus */
    {195, 56}, /* EVSEUtilityInterruptEvent */
    {187, 8}, /* EVSOC */
    {167, 57}, /* EVTargetEnergyRequest */
    {191, 79}, /* EVTechnicalStatus */
    {189, 56}, /* EVTimeout */
    {185, 57}, /* EVWLANStrength */
    {156, 65}, /* EnergyCosts */
    {96, 0}, /* Exponent */
    {211, 58}, /* CommonTypes:Exponent */
    {90, 0}, /* G */
    {77, 2}, /* HMACOutputLength */
    {128, 46}, /* Header */
    {139, 56}, /* InletHot */
    {92, 0}, /* J */
    {120, 32}, /* KeyInfo */
    {110, 22}, /* KeyName */
    {111, 33}, /* KeyValue */
    {209, 43}, /* Manifest */
    {133, 8}, /* MaximumSOC */
    {152, 12}, /* MeterID */
    {163, 63}, /* MeterInfo */
    {142, 56}, /* MeterInfoRequested */
    {149, 13}, /* MeterSignature */
    {150, 59}, /* MeterStatus */
    {151, 47}, /* MeterTimestamp */
    {116, 22}, /* MgmtData */
    {131, 8}, /* MinimumSOC */
    {97, 0}, /* Modulus */
    {144, 62}, /* NotificationMaxDelay */
    {121, 42}, /* Object */
    {157, 65}, /* OccupancyCosts */
    {159, 65}, /* OverstayCosts */
    {95, 0}, /* P */
    {114, 40}, /* PGPData */
    {108, 31}, /* PGPKeyID */
    {107, 31}, /* PGPKeyPacket */
    {94, 0}, /* PgenCounter */
    {140, 8}, /* PresentSOC */
    {89, 0}, /* Q */
    {99, 35}, /* RSAKeyValue */
    {164, 64}, /* Receipt */
    {87, 25}, /* Reference */
    {136, 55}, /* RemainingTimeToMaximumSOC */
    {134, 55}, /* RemainingTimeToMinimumSOC */
    {135, 55}, /* RemainingTimeToTargetSOC */
    {129, 7}, /* ResponseCode */
    {112, 36}, /* RetrievalMethod */
    {170, 38}, /* RootCertificateID */
    {115, 41}, /* SPKIData */
    {109, 31}, /* SPKISexp */
    {93, 0}, /* Seed */
    {127, 4}, /* SessionID */
    {126, 19}, /* Signature */
    {86, 24}, /* SignatureMethod */
    {210, 44}, /* SignatureProperties */
    {124, 45}, /* SignatureProperty */
    {119, 30}, /* SignatureValue */
    {122, 20}, /* SignedInfo */
    {132, 8}, /* TargetSOC */
    {160, 66}, /* TaxCosts */
    {155, 3}, /* TaxRuleID */
    {161, 47}, /* TimeAnchor */
    {125, 47}, /* TimeStamp */
    {79, 27}, /* Transform */
    {82, 26}, /* Transforms */
    {130, 59}, /* Value */
    {106, 31}, /* X509CRL */
    {105, 31}, /* X509Certificate */
    {113, 37}, /* X509Data */
    {101, 22}, /* X509IssuerName */
    {102, 38}, /* X509IssuerSerial */
    {103, 31}, /* X509SKI */
    {100, 39}, /* X509SerialNumber */
    {104, 22}, /* X509SubjectName */
    {78, 22}, /* XPath */
    {91, 0}, /* Y */
};

const struct exi_schema exi_schema_iso20_acdp = {
    .name = "iso20_acdp", .title = "ISO 15118-20 automated connection (ACDP)",
    .text = text, .names = names, .types = types, .productions = productions, .states = states,
    .repeats = repeats, .roots = roots, .fragments = fragments,
    .name_count = 212,
    .root_count = 34, .root_bits = 6,
    .fragment_count = 129, .fragment_bits = 8,
};
