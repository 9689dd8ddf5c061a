/* Made by tools/make_tables.py from schema/iso20_wpt.txt. Do not edit: change the notation. */
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
    "\"Manual\":"
    "\"LF_TxEV\":"
    "\"LF_TxPrimaryDevice\":"
    "\"LPE\":"
    "\"Proprietary\":"
    "\"External confirmation\":"
    "\"LPE\":"
    "\"LF_TxEV\":"
    "\"LF_TxPrimaryDevice\":"
    "\"Optical\":"
    "\"Proprietary\":"
    "\"PowerCheck\":"
    "\"LPE\":"
    "\"Proprietary\":"
    "\"EVPCNoIssue\":"
    "\"EVPCTempOverheatDetected\":"
    "\"EVPCPowerTransferAnomalyDetected\":"
    "\"EVPCAnomalyDetected\":"
    "\"SPCNoIssue\":"
    "\"SPCFODDetected\":"
    "\"SPCLOPDetected\":"
    "\"SPCTempOverheatDetected\":"
    "\"SPCPowerTransferAnomalyDetected\":"
    "\"SPCAnomalyDetected\":"
    "\"MF-WPT1\":"
    "\"MF-WPT2\":"
    "\"MF-WPT3\":"
    "\"MF-WPT4\":"
    "\"EVResultUnknown\":"
    "\"EVResultSuccess\":"
    "\"EVResultFailed\":"
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
    "\"WPT_FinePositioningMethod\":"
    "\"WPT_PairingMethod\":"
    "\"WPT_AlignmentCheckMethod\":"
    "\"Coord_Y\":"
    "\"Coord_Z\":"
    "\"Coord_X\":"
    "\"TxRxPosition\":"
    "\"TxRxOrientation\":"
    "\"TxRxIdentifier\":"
    "\"IndexNumber\":"
    "\"PulseSeparationTime\":"
    "\"PulseSequenceOrder\":"
    "\"PulseDuration\":"
    "\"PackageSeparationTime\":"
    "\"SignalFrequency\":"
    "\"TxSpecData\":"
    "\"TxPackageSpecData\":"
    "\"NumberOfTransmitters\":"
    "\"RxSpecData\":"
    "\"NumberOfReceivers\":"
    "\"LF_TransmitterSetupData\":"
    "\"LF_ReceiverSetupData\":"
    "\"EVProcessing\":"
    "\"EVDeviceFinePositioningMethodList\":"
    "\"EVDevicePairingMethodList\":"
    "\"EVDeviceAlignmentCheckMethodList\":"
    "\"NaturalOffset\":"
    "\"VendorSpecificDataContainer\":"
    "\"LF_SystemSetupData\":"
    "\"PrimaryDeviceFinePositioningMethodList\":"
    "\"PrimaryDevicePairingMethodList\":"
    "\"PrimaryDeviceAlignmentCheckMethodList\":"
    "\"EIRP\":"
    "\"TxIdentifier\":"
    "\"WPT_LF_TxDataList\":"
    "\"RSSI\":"
    "\"RSSIDataList\":"
    "\"RSSIData\":"
    "\"RxIdentifier\":"
    "\"WPT_LF_RxDataList\":"
    "\"LF_TxData\":"
    "\"LF_RxData\":"
    "\"PackageIndex\":"
    "\"WPT_LF_DataPackage\":"
    "\"NumPackages\":"
    "\"EVResultCode\":"
    "\"WPT_LF_DataPackageList\":"
    "\"EVSEProcessing\":"
    "\"ObservedIDCode\":"
    "\"BSSID\":"
    "\"IPAddress\":"
    "\"Port\":"
    "\"SSID\":"
    "\"AlternativeSECC\":"
    "\"AlternativeSECCList\":"
    "\"EVPCMaxReceivablePower\":"
    "\"SDMaxGroundClearence\":"
    "\"SDMinGroundClearence\":"
    "\"EVPCNaturalFrequency\":"
    "\"EVPCDeviceLocalControl\":"
    "\"PDInputPowerClass\":"
    "\"SDMinOutputPower\":"
    "\"SDMaxOutputPower\":"
    "\"SDMaxGroundClearanceSupport\":"
    "\"SDMinGroundClearanceSupport\":"
    "\"PDMinCoilCurrent\":"
    "\"PDMaxCoilCurrent\":"
    "\"SDManufacturerSpecificDataContainer\":"
    "\"TargetCoilCurrent\":"
    "\"PowerTransmitted\":"
    "\"SupplyDeviceCurrent\":"
    "\"EVPCCoilCurrentInformation\":"
    "\"EVPCCurrentOutputInformation\":"
    "\"EVPCVoltageOutputInformation\":"
    "\"EVPCCoilCurrentRequest\":"
    "\"EVPCPowerRequest\":"
    "\"EVPCPowerOutput\":"
    "\"EVPCChargeDiagnostics\":"
    "\"EVPCOperatingFrequency\":"
    "\"EVPCPowerControlParameter\":"
    "\"ManufacturerSpecificDataContainer\":"
    "\"SPCPrimaryDeviceCoilCurrentInformation\":"
    "\"SDPowerInput\":"
    "\"SPCMaxOutputPowerLimit\":"
    "\"SPCMinOutputPowerLimit\":"
    "\"SPCChargeDiagnostics\":"
    "\"SPCOperatingFrequency\":"
    "\"SPCPowerControlParameter\":"
    "\"CLReqControlMode\":"
    "\"CLResControlMode\":"
    "\"Manifest\":"
    "\"SignatureProperties\":"
    "\"WPT_AlignmentCheckReq\":"
    "\"WPT_AlignmentCheckRes\":"
    "\"WPT_ChargeLoopReq\":"
    "\"WPT_ChargeLoopRes\":"
    "\"WPT_ChargeParameterDiscoveryReq\":"
    "\"WPT_ChargeParameterDiscoveryRes\":"
    "\"WPT_FinePositioningReq\":"
    "\"WPT_FinePositioningRes\":"
    "\"WPT_FinePositioningSetupReq\":"
    "\"WPT_FinePositioningSetupRes\":"
    "\"WPT_PairingReq\":"
    "\"WPT_PairingRes\":"
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
    {1356, 10},
    {1366, 21},
    {1387, 6},
    {1393, 14},
    {1407, 24},
    {1431, 6},
    {1437, 10},
    {1447, 21},
    {1468, 10},
    {1478, 14},
    {1492, 13},
    {1505, 6},
    {1511, 14},
    {1525, 14},
    {1539, 27},
    {1566, 35},
    {1601, 22},
    {1623, 13},
    {1636, 17},
    {1653, 17},
    {1670, 26},
    {1696, 34},
    {1730, 21},
    {1751, 10},
    {1761, 10},
    {1771, 10},
    {1781, 10},
    {1791, 18},
    {1809, 18},
    {1827, 17},
    {1844, 4},
    {1848, 13},
    {1861, 19},
    {1880, 8},
    {1888, 12},
    {1900, 15},
    {1915, 14},
    {1929, 13},
    {1942, 7},
    {1949, 8},
    {1957, 6},
    {1963, 18},
    {1981, 12},
    {1993, 25},
    {2018, 4},
    {2022, 4},
    {2026, 4},
    {2030, 4},
    {2034, 7},
    {2041, 14},
    {2055, 4},
    {2059, 11},
    {2070, 10},
    {2080, 14},
    {2094, 14},
    {2108, 19},
    {2127, 17},
    {2144, 19},
    {2163, 10},
    {2173, 18},
    {2191, 18},
    {2209, 10},
    {2219, 15},
    {2234, 11},
    {2245, 11},
    {2256, 10},
    {2266, 11},
    {2277, 18},
    {2295, 11},
    {2306, 10},
    {2316, 11},
    {2327, 11},
    {2338, 12},
    {2350, 12},
    {2362, 17},
    {2379, 10},
    {2389, 9},
    {2398, 13},
    {2411, 10},
    {2421, 20},
    {2441, 12},
    {2453, 12},
    {2465, 12},
    {2477, 9},
    {2486, 15},
    {2501, 8},
    {2509, 13},
    {2522, 12},
    {2534, 13},
    {2547, 28},
    {2575, 27},
    {2602, 28},
    {2630, 19},
    {2649, 24},
    {2673, 11},
    {2684, 13},
    {2697, 20},
    {2717, 21},
    {2738, 19},
    {2757, 23},
    {2780, 25},
    {2805, 32},
    {2837, 30},
    {2867, 33},
    {2900, 17},
    {2917, 14},
    {2931, 17},
    {2948, 10},
    {2958, 14},
    {2972, 9},
    {2981, 12},
    {2993, 14},
    {3007, 17},
    {3024, 26},
    {3050, 16},
    {3066, 11},
    {3077, 13},
    {3090, 13},
    {3103, 12},
    {3115, 10},
    {3125, 25},
    {3150, 25},
    {3175, 24},
    {3199, 16},
    {3215, 14},
    {3229, 20},
    {3249, 28},
    {3277, 20},
    {3297, 27},
    {3324, 10},
    {3334, 10},
    {3344, 10},
    {3354, 15},
    {3369, 18},
    {3387, 17},
    {3404, 14},
    {3418, 22},
    {3440, 21},
    {3461, 16},
    {3477, 24},
    {3501, 18},
    {3519, 13},
    {3532, 20},
    {3552, 23},
    {3575, 13},
    {3588, 20},
    {3608, 26},
    {3634, 23},
    {3657, 15},
    {3672, 36},
    {3708, 28},
    {3736, 35},
    {3771, 16},
    {3787, 30},
    {3817, 21},
    {3838, 41},
    {3879, 33},
    {3912, 40},
    {3952, 7},
    {3959, 15},
    {3974, 20},
    {3994, 7},
    {4001, 15},
    {4016, 11},
    {4027, 15},
    {4042, 20},
    {4062, 12},
    {4074, 12},
    {4086, 15},
    {4101, 21},
    {4122, 14},
    {4136, 15},
    {4151, 25},
    {4176, 17},
    {4193, 17},
    {4210, 8},
    {4218, 12},
    {4230, 7},
    {4237, 7},
    {4244, 18},
    {4262, 22},
    {4284, 25},
    {4309, 23},
    {4332, 23},
    {4355, 23},
    {4378, 25},
    {4403, 20},
    {4423, 19},
    {4442, 19},
    {4461, 30},
    {4491, 30},
    {4521, 19},
    {4540, 19},
    {4559, 38},
    {4597, 20},
    {4617, 19},
    {4636, 22},
    {4658, 29},
    {4687, 31},
    {4718, 31},
    {4749, 25},
    {4774, 19},
    {4793, 18},
    {4811, 24},
    {4835, 25},
    {4860, 28},
    {4888, 36},
    {4924, 41},
    {4965, 15},
    {4980, 25},
    {5005, 25},
    {5030, 23},
    {5053, 24},
    {5077, 27},
    {5104, 19},
    {5123, 19},
    {5142, 11},
    {5153, 22},
    {5175, 24},
    {5199, 24},
    {5223, 20},
    {5243, 20},
    {5263, 34},
    {5297, 34},
    {5331, 25},
    {5356, 25},
    {5381, 30},
    {5411, 30},
    {5441, 17},
    {5458, 17},
    {5475, 23},
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
    {EXI_ENUM, 3, 0, 49, 0, 5u}, /* 14 WPT_FinePositioningMethodType */
    {EXI_ENUM, 3, 0, 54, 0, 6u}, /* 15 WPT_PairingMethodType */
    {EXI_ENUM, 2, 0, 60, 0, 3u}, /* 16 WPT_AlignmentCheckMethodType */
    {EXI_ENUM, 2, 0, 63, 0, 4u}, /* 17 WPT_EVPCChargeDiagnosticsType */
    {EXI_ENUM, 3, 0, 67, 0, 6u}, /* 18 WPT_SPCChargeDiagnosticsType */
    {EXI_ENUM, 2, 0, 73, 0, 4u}, /* 19 WPT_PowerClassType */
    {EXI_ENUM, 2, 0, 77, 0, 3u}, /* 20 WPT_EVResultType */
    {EXI_STRING, 0, 0, 0, 0, 12u}, /* 21 bssidType */
    {EXI_STRING, 0, 0, 0, 0, 39u}, /* 22 ipaddressType */
    {EXI_BASE64, 0, 0, 0, 0, 256u}, /* 23 WPT_DataContainerType */
    {EXI_COMPLEX, 0, 0, 89, 0, 0}, /* 24 SignatureType */
    {EXI_COMPLEX, 0, 0, 27, 0, 0}, /* 25 SignedInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 2, 0, 0}, /* 26 CanonicalizationMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 27 string */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 28 anyURI */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 6, 0, 0}, /* 29 SignatureMethodType */
    {EXI_COMPLEX, 0, 0, 22, 0, 0}, /* 30 ReferenceType */
    {EXI_COMPLEX, 0, 0, 12, 0, 0}, /* 31 TransformsType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 10, 0, 0}, /* 32 TransformType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 15, 0, 0}, /* 33 DigestMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 34 ID */
    {EXI_COMPLEX, 0, 0, 30, 0, 0}, /* 35 SignatureValueType */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 36 base64Binary */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 78, 0, 0}, /* 37 KeyInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 45, 0, 0}, /* 38 KeyValueType */
    {EXI_COMPLEX, 0, 0, 38, 0, 0}, /* 39 DSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 41, 0, 0}, /* 40 RSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 49, 0, 0}, /* 41 RetrievalMethodType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 59, 0, 0}, /* 42 X509DataType */
    {EXI_COMPLEX, 0, 0, 52, 0, 0}, /* 43 X509IssuerSerialType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 44 integer */
    {EXI_COMPLEX, 0, 0, 65, 0, 0}, /* 45 PGPDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 68, 0, 0}, /* 46 SPKIDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 83, 0, 0}, /* 47 ObjectType */
    {EXI_COMPLEX, 0, 0, 92, 0, 0}, /* 48 ManifestType */
    {EXI_COMPLEX, 0, 0, 99, 0, 0}, /* 49 SignaturePropertiesType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 96, 0, 0}, /* 50 SignaturePropertyType */
    {EXI_COMPLEX, 0, 0, 103, 0, 0}, /* 51 MessageHeaderType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 18446744073709551615u}, /* 52 unsignedLong */
    {EXI_COMPLEX, 0, 0, 105, 0, 0}, /* 53 V2GMessageType */
    {EXI_COMPLEX, 0, 0, 107, 0, 0}, /* 54 V2GRequestType */
    {EXI_COMPLEX, 0, 0, 110, 0, 0}, /* 55 V2GResponseType */
    {EXI_COMPLEX, 0, 0, 112, 0, 0}, /* 56 ChargeParameterDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 115, 0, 0}, /* 57 ChargeParameterDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 133, 0, 0}, /* 58 ChargeLoopReqType */
    {EXI_COMPLEX, 0, 0, 129, 0, 0}, /* 59 DisplayParametersType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 4294967295u}, /* 60 unsignedInt */
    {EXI_BOOLEAN, 0, 0, 0, 0, 1u}, /* 61 boolean */
    {EXI_COMPLEX, 0, 0, 118, 0, 0}, /* 62 RationalNumberType */
    {EXI_BITS, 8, 0, 0, -128, 127u}, /* 63 byte */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 64 short */
    {EXI_COMPLEX, 0, 0, 165, 0, 0}, /* 65 ChargeLoopResType */
    {EXI_COMPLEX, 0, 0, 136, 0, 0}, /* 66 EVSEStatusType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 65535u}, /* 67 unsignedShort */
    {EXI_COMPLEX, 0, 0, 145, 0, 0}, /* 68 MeterInfoType */
    {EXI_COMPLEX, 0, 0, 159, 0, 0}, /* 69 ReceiptType */
    {EXI_COMPLEX, 0, 0, 148, 0, 0}, /* 70 DetailedCostType */
    {EXI_COMPLEX, 0, 0, 151, 0, 0}, /* 71 DetailedTaxType */
    {EXI_COMPLEX, 0, 0, 166, 0, 0}, /* 72 CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 167, 0, 0}, /* 73 CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 171, 0, 0}, /* 74 Scheduled_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 172, 0, 0}, /* 75 Scheduled_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 177, 0, 0}, /* 76 Dynamic_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 182, 0, 0}, /* 77 Dynamic_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 185, 0, 0}, /* 78 ListOfRootCertificateIDsType */
    {EXI_COMPLEX, 0, 0, 237, 0, 0}, /* 79 WPT_FinePositioningSetupReqType */
    {EXI_COMPLEX, 0, 0, 188, 0, 0}, /* 80 WPT_FinePositioningMethodListType */
    {EXI_COMPLEX, 0, 0, 191, 0, 0}, /* 81 WPT_PairingMethodListType */
    {EXI_COMPLEX, 0, 0, 194, 0, 0}, /* 82 WPT_AlignmentCheckMethodListType */
    {EXI_COMPLEX, 0, 0, 227, 0, 0}, /* 83 WPT_LF_SystemSetupDataType */
    {EXI_COMPLEX, 0, 0, 219, 0, 0}, /* 84 WPT_LF_TransmitterDataType */
    {EXI_BITS, 8, 0, 0, 0, 255u}, /* 85 unsignedByte */
    {EXI_COMPLEX, 0, 0, 202, 0, 0}, /* 86 WPT_TxRxSpecDataType */
    {EXI_COMPLEX, 0, 0, 198, 0, 0}, /* 87 WPT_CoordinateXYZType */
    {EXI_COMPLEX, 0, 0, 212, 0, 0}, /* 88 WPT_TxRxPackageSpecDataType */
    {EXI_COMPLEX, 0, 0, 205, 0, 0}, /* 89 WPT_TxRxPulseOrderType */
    {EXI_COMPLEX, 0, 0, 224, 0, 0}, /* 90 WPT_LF_ReceiverDataType */
    {EXI_COMPLEX, 0, 0, 247, 0, 0}, /* 91 WPT_FinePositioningSetupResType */
    {EXI_COMPLEX, 0, 0, 276, 0, 0}, /* 92 WPT_FinePositioningReqType */
    {EXI_COMPLEX, 0, 0, 269, 0, 0}, /* 93 WPT_LF_DataPackageListType */
    {EXI_COMPLEX, 0, 0, 266, 0, 0}, /* 94 WPT_LF_DataPackageType */
    {EXI_COMPLEX, 0, 0, 252, 0, 0}, /* 95 WPT_LF_TxDataListType */
    {EXI_COMPLEX, 0, 0, 250, 0, 0}, /* 96 WPT_LF_TxDataType */
    {EXI_COMPLEX, 0, 0, 262, 0, 0}, /* 97 WPT_LF_RxDataListType */
    {EXI_COMPLEX, 0, 0, 260, 0, 0}, /* 98 WPT_LF_RxDataType */
    {EXI_COMPLEX, 0, 0, 257, 0, 0}, /* 99 WPT_LF_RxRSSIListType */
    {EXI_COMPLEX, 0, 0, 255, 0, 0}, /* 100 WPT_LF_RxRSSIType */
    {EXI_COMPLEX, 0, 0, 283, 0, 0}, /* 101 WPT_FinePositioningResType */
    {EXI_COMPLEX, 0, 0, 290, 0, 0}, /* 102 WPT_PairingReqType */
    {EXI_COMPLEX, 0, 0, 306, 0, 0}, /* 103 WPT_PairingResType */
    {EXI_COMPLEX, 0, 0, 298, 0, 0}, /* 104 AlternativeSECCListType */
    {EXI_COMPLEX, 0, 0, 295, 0, 0}, /* 105 AlternativeSECCType */
    {EXI_COMPLEX, 0, 0, 315, 0, 0}, /* 106 WPT_ChargeParameterDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 327, 0, 0}, /* 107 WPT_ChargeParameterDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 334, 0, 0}, /* 108 WPT_AlignmentCheckReqType */
    {EXI_COMPLEX, 0, 0, 342, 0, 0}, /* 109 WPT_AlignmentCheckResType */
    {EXI_COMPLEX, 0, 0, 358, 0, 0}, /* 110 WPT_ChargeLoopReqType */
    {EXI_COMPLEX, 0, 0, 347, 0, 0}, /* 111 WPT_EVPCPowerControlParameterType */
    {EXI_COMPLEX, 0, 0, 375, 0, 0}, /* 112 WPT_ChargeLoopResType */
    {EXI_COMPLEX, 0, 0, 360, 0, 0}, /* 113 WPT_SPCPowerControlParameterType */
};

static const struct exi_production productions[] = {
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 0}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 1}, /* $ */
    {EXI_ATTRIBUTE, 0, 81, 28, 1}, /* @Algorithm */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 3}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 4}, /* $ */
    {EXI_ELEMENT, 0, 82, 2, 3}, /* HMACOutputLength */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 5}, /* $ */
    {EXI_ATTRIBUTE, 0, 81, 28, 5}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 83, 27, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 7}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 83, 27, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 8}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 83, 27, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 9}, /* $ */
    {EXI_ATTRIBUTE, 0, 81, 28, 9}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 84, 32, 11}, /* Transform */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 84, 32, 11}, /* Transform */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 13}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 14}, /* $ */
    {EXI_ATTRIBUTE, 0, 81, 28, 14}, /* @Algorithm */
    {EXI_ELEMENT, 0, 85, 33, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 86, 1, 18}, /* DigestValue */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 87, 31, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 85, 33, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 88, 28, 19}, /* @URI */
    {EXI_ELEMENT, 0, 87, 31, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 85, 33, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 89, 28, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 88, 28, 19}, /* @URI */
    {EXI_ELEMENT, 0, 87, 31, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 85, 33, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 90, 34, 21}, /* @Id */
    {EXI_ATTRIBUTE, 0, 89, 28, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 88, 28, 19}, /* @URI */
    {EXI_ELEMENT, 0, 87, 31, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 85, 33, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 91, 29, 24}, /* SignatureMethod */
    {EXI_ELEMENT, EXI_LIST, 92, 30, 25}, /* Reference */
    {EXI_ELEMENT, EXI_LIST, 92, 30, 25}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 93, 26, 23}, /* CanonicalizationMethod */
    {EXI_ATTRIBUTE, 0, 90, 34, 26}, /* @Id */
    {EXI_ELEMENT, 0, 93, 26, 23}, /* CanonicalizationMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 36, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 90, 34, 29}, /* @Id */
    {EXI_CHARACTERS, 0, 80, 36, 28}, /* $ */
    {EXI_ELEMENT, 0, 94, 0, 32}, /* Q */
    {EXI_ELEMENT, 0, 95, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 96, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 96, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 97, 0, 35}, /* J */
    {EXI_ELEMENT, 0, 98, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 98, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 99, 0, 37}, /* PgenCounter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 100, 0, 31}, /* P */
    {EXI_ELEMENT, 0, 95, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 96, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 101, 0, 40}, /* Exponent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 102, 0, 39}, /* Modulus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 42}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 43}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 44}, /* $ */
    {EXI_ELEMENT, 0, 103, 39, 42}, /* DSAKeyValue */
    {EXI_ELEMENT, 0, 104, 40, 43}, /* RSAKeyValue */
    {EXI_ANY_ELEMENT, 0, 0, 0, 44}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 45}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 87, 31, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 88, 28, 47}, /* @URI */
    {EXI_ELEMENT, 0, 87, 31, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 89, 28, 48}, /* @Type */
    {EXI_ATTRIBUTE, 0, 88, 28, 47}, /* @URI */
    {EXI_ELEMENT, 0, 87, 31, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 105, 44, 51}, /* X509SerialNumber */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 106, 27, 50}, /* X509IssuerName */
    {EXI_ELEMENT, EXI_LIST, 107, 43, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 108, 36, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 109, 27, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 110, 36, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 111, 36, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 107, 43, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 108, 36, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 109, 27, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 110, 36, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 111, 36, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 107, 43, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 108, 36, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 109, 27, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 110, 36, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 111, 36, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 107, 43, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 108, 36, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 109, 27, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 110, 36, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 111, 36, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 107, 43, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 108, 36, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 109, 27, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 110, 36, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 111, 36, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 107, 43, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 108, 36, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 109, 27, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 110, 36, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 111, 36, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 107, 43, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 108, 36, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 109, 27, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 110, 36, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 111, 36, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_ELEMENT, 0, 112, 36, 61}, /* PGPKeyPacket */
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
    {EXI_ELEMENT, 0, 113, 36, 60}, /* PGPKeyID */
    {EXI_ELEMENT, 0, 112, 36, 63}, /* PGPKeyPacket */
    {EXI_ELEMENT, EXI_LIST, 114, 36, 66}, /* SPKISexp */
    {EXI_ANY_ELEMENT, 0, 0, 0, 67}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 114, 36, 66}, /* SPKISexp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 114, 36, 66}, /* SPKISexp */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 69}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 70}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 71}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 72}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 73}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 74}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 75}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 76}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 77}, /* $ */
    {EXI_ATTRIBUTE, 0, 90, 34, 77}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 115, 27, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 116, 38, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 117, 41, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 118, 42, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 119, 45, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 120, 46, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 121, 27, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 77}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 79}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 122, 27, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 90, 34, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 122, 27, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 123, 28, 82}, /* @Encoding */
    {EXI_ATTRIBUTE, 0, 90, 34, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 122, 27, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 80}, /* $ */
    {EXI_ELEMENT, 0, 124, 35, 85}, /* SignatureValue */
    {EXI_ELEMENT, 0, 125, 37, 86}, /* KeyInfo */
    {EXI_ELEMENT, EXI_LIST, 126, 47, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 126, 47, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 126, 47, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 127, 25, 84}, /* SignedInfo */
    {EXI_ATTRIBUTE, 0, 90, 34, 88}, /* @Id */
    {EXI_ELEMENT, 0, 127, 25, 84}, /* SignedInfo */
    {EXI_ELEMENT, EXI_LIST, 92, 30, 90}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 92, 30, 90}, /* Reference */
    {EXI_ATTRIBUTE, 0, 90, 34, 91}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 92, 30, 90}, /* Reference */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 93}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_CHARACTERS, 0, 80, 27, 94}, /* $ */
    {EXI_ATTRIBUTE, 0, 128, 28, 94}, /* @Target */
    {EXI_ATTRIBUTE, 0, 90, 34, 95}, /* @Id */
    {EXI_ATTRIBUTE, 0, 128, 28, 94}, /* @Target */
    {EXI_ELEMENT, EXI_LIST, 129, 50, 97}, /* SignatureProperty */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 129, 50, 97}, /* SignatureProperty */
    {EXI_ATTRIBUTE, 0, 90, 34, 98}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 129, 50, 97}, /* SignatureProperty */
    {EXI_ELEMENT, 0, 130, 52, 101}, /* TimeStamp */
    {EXI_ELEMENT, 0, 131, 24, 102}, /* Signature */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 132, 4, 100}, /* SessionID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 104}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 106}, /* Header */
    {EXI_ELEMENT, 0, 134, 7, 109}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 108}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 111}, /* Header */
    {EXI_ELEMENT, 0, 134, 7, 114}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 113}, /* Header */
    {EXI_ELEMENT, 0, 135, 64, 117}, /* Value */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 101, 63, 116}, /* Exponent */
    {EXI_ELEMENT, 0, 136, 8, 120}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 137, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 138, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 139, 60, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 140, 60, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 141, 60, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 142, 61, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 143, 62, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 137, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 138, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 139, 60, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 140, 60, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 141, 60, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 142, 61, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 143, 62, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 138, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 139, 60, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 140, 60, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 141, 60, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 142, 61, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 143, 62, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 139, 60, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 140, 60, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 141, 60, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 142, 61, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 143, 62, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 140, 60, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 141, 60, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 142, 61, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 143, 62, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 141, 60, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 142, 61, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 143, 62, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 142, 61, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 143, 62, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 143, 62, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 145, 8, 119}, /* PresentSOC */
    {EXI_ELEMENT, 0, 136, 8, 120}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 137, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 138, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 139, 60, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 140, 60, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 141, 60, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 142, 61, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 143, 62, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 144, 61, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 146, 59, 131}, /* DisplayParameters */
    {EXI_ELEMENT, 0, 147, 61, 132}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 147, 61, 132}, /* MeterInfoRequested */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 130}, /* Header */
    {EXI_ELEMENT, 0, 148, 5, 135}, /* EVSENotification */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 149, 67, 134}, /* NotificationMaxDelay */
    {EXI_ELEMENT, 0, 150, 52, 138}, /* ChargedEnergyReadingWh */
    {EXI_ELEMENT, 0, 151, 52, 139}, /* BPT_DischargedEnergyReadingWh */
    {EXI_ELEMENT, 0, 152, 52, 140}, /* CapacitiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 153, 52, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 154, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 155, 64, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 156, 52, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 152, 52, 140}, /* CapacitiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 153, 52, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 154, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 155, 64, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 156, 52, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 153, 52, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 154, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 155, 64, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 156, 52, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 154, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 155, 64, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 156, 52, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 64, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 156, 52, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 156, 52, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 157, 12, 137}, /* MeterID */
    {EXI_ELEMENT, 0, 158, 62, 147}, /* CostPerUnit */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 159, 62, 146}, /* Amount */
    {EXI_ELEMENT, 0, 159, 62, 150}, /* Amount */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 160, 3, 149}, /* TaxRuleID */
    {EXI_ELEMENT, 0, 161, 70, 153}, /* EnergyCosts */
    {EXI_ELEMENT, 0, 162, 70, 154}, /* OccupancyCosts */
    {EXI_ELEMENT, 0, 163, 70, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 164, 70, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 165, 71, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 162, 70, 154}, /* OccupancyCosts */
    {EXI_ELEMENT, 0, 163, 70, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 164, 70, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 165, 71, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 70, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 164, 70, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 165, 71, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 164, 70, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 165, 71, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 165, 71, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 165, 71, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 166, 52, 152}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 134, 7, 161}, /* ResponseCode */
    {EXI_ELEMENT, 0, 167, 66, 162}, /* EVSEStatus */
    {EXI_ELEMENT, 0, 168, 68, 163}, /* MeterInfo */
    {EXI_ELEMENT, 0, 169, 69, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 68, 163}, /* MeterInfo */
    {EXI_ELEMENT, 0, 169, 69, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 169, 69, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 160}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 170, 62, 169}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 171, 62, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 171, 62, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 172, 62, 168}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 170, 62, 169}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 171, 62, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 172, 62, 174}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 170, 62, 175}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 171, 62, 176}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 173, 60, 173}, /* DepartureTime */
    {EXI_ELEMENT, 0, 172, 62, 174}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 136, 8, 179}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 137, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 174, 67, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 137, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 174, 67, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 174, 67, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 173, 60, 178}, /* DepartureTime */
    {EXI_ELEMENT, 0, 136, 8, 179}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 137, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 174, 67, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 175, 43, 1}, /* RootCertificateID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 175, 43, 1}, /* RootCertificateID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 176, 14, 2}, /* WPT_FinePositioningMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 176, 14, 2}, /* WPT_FinePositioningMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 177, 15, 3}, /* WPT_PairingMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 177, 15, 3}, /* WPT_PairingMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 178, 16, 4}, /* WPT_AlignmentCheckMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 178, 16, 4}, /* WPT_AlignmentCheckMethod */
    {EXI_ELEMENT, 0, 179, 64, 196}, /* Coord_Y */
    {EXI_ELEMENT, 0, 180, 64, 197}, /* Coord_Z */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 181, 64, 195}, /* Coord_X */
    {EXI_ELEMENT, 0, 182, 87, 200}, /* TxRxPosition */
    {EXI_ELEMENT, 0, 183, 87, 201}, /* TxRxOrientation */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 184, 3, 199}, /* TxRxIdentifier */
    {EXI_ELEMENT, 0, 184, 3, 204}, /* TxRxIdentifier */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 185, 67, 203}, /* IndexNumber */
    {EXI_ELEMENT, 0, 186, 67, 209}, /* PulseSeparationTime */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 187, 89, 5}, /* PulseSequenceOrder */
    {EXI_ELEMENT, 0, 186, 67, 209}, /* PulseSeparationTime */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 187, 89, 5}, /* PulseSequenceOrder */
    {EXI_ELEMENT, 0, 188, 67, 210}, /* PulseDuration */
    {EXI_ELEMENT, 0, 189, 67, 211}, /* PackageSeparationTime */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 187, 89, 5}, /* PulseSequenceOrder */
    {EXI_ELEMENT, 0, 190, 62, 214}, /* SignalFrequency */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 191, 86, 6}, /* TxSpecData */
    {EXI_ELEMENT, 0, 192, 88, 218}, /* TxPackageSpecData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 191, 86, 6}, /* TxSpecData */
    {EXI_ELEMENT, 0, 192, 88, 218}, /* TxPackageSpecData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 191, 86, 6}, /* TxSpecData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 193, 85, 213}, /* NumberOfTransmitters */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 194, 86, 7}, /* RxSpecData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 194, 86, 7}, /* RxSpecData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 194, 86, 7}, /* RxSpecData */
    {EXI_ELEMENT, 0, 195, 85, 220}, /* NumberOfReceivers */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 196, 84, 225}, /* LF_TransmitterSetupData */
    {EXI_ELEMENT, 0, 197, 90, 226}, /* LF_ReceiverSetupData */
    {EXI_ELEMENT, 0, 198, 6, 229}, /* EVProcessing */
    {EXI_ELEMENT, 0, 199, 80, 230}, /* EVDeviceFinePositioningMethodList */
    {EXI_ELEMENT, 0, 200, 81, 231}, /* EVDevicePairingMethodList */
    {EXI_ELEMENT, 0, 201, 82, 232}, /* EVDeviceAlignmentCheckMethodList */
    {EXI_ELEMENT, 0, 202, 67, 233}, /* NaturalOffset */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 8}, /* VendorSpecificDataContainer */
    {EXI_ELEMENT, 0, 204, 83, 236}, /* LF_SystemSetupData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 204, 83, 236}, /* LF_SystemSetupData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 8}, /* VendorSpecificDataContainer */
    {EXI_ELEMENT, 0, 204, 83, 236}, /* LF_SystemSetupData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 228}, /* Header */
    {EXI_ELEMENT, 0, 134, 7, 239}, /* ResponseCode */
    {EXI_ELEMENT, 0, 205, 80, 240}, /* PrimaryDeviceFinePositioningMethodList */
    {EXI_ELEMENT, 0, 206, 81, 241}, /* PrimaryDevicePairingMethodList */
    {EXI_ELEMENT, 0, 207, 82, 242}, /* PrimaryDeviceAlignmentCheckMethodList */
    {EXI_ELEMENT, 0, 202, 67, 243}, /* NaturalOffset */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 9}, /* VendorSpecificDataContainer */
    {EXI_ELEMENT, 0, 204, 83, 246}, /* LF_SystemSetupData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 204, 83, 246}, /* LF_SystemSetupData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 9}, /* VendorSpecificDataContainer */
    {EXI_ELEMENT, 0, 204, 83, 246}, /* LF_SystemSetupData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 238}, /* Header */
    {EXI_ELEMENT, 0, 208, 62, 249}, /* EIRP */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 209, 3, 248}, /* TxIdentifier */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 210, 96, 251}, /* WPT_LF_TxDataList */
    {EXI_ELEMENT, 0, 211, 62, 254}, /* RSSI */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 209, 3, 253}, /* TxIdentifier */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 212, 100, 256}, /* RSSIDataList */
    {EXI_ELEMENT, 0, 213, 99, 259}, /* RSSIData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 214, 3, 258}, /* RxIdentifier */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 215, 98, 261}, /* WPT_LF_RxDataList */
    {EXI_ELEMENT, 0, 216, 95, 264}, /* LF_TxData */
    {EXI_ELEMENT, 0, 217, 97, 265}, /* LF_RxData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 218, 85, 263}, /* PackageIndex */
    {EXI_ELEMENT, 0, 219, 94, 268}, /* WPT_LF_DataPackage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 220, 85, 267}, /* NumPackages */
    {EXI_ELEMENT, 0, 198, 6, 271}, /* EVProcessing */
    {EXI_ELEMENT, 0, 221, 20, 272}, /* EVResultCode */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 10}, /* VendorSpecificDataContainer */
    {EXI_ELEMENT, 0, 222, 93, 275}, /* WPT_LF_DataPackageList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 222, 93, 275}, /* WPT_LF_DataPackageList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 10}, /* VendorSpecificDataContainer */
    {EXI_ELEMENT, 0, 222, 93, 275}, /* WPT_LF_DataPackageList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 270}, /* Header */
    {EXI_ELEMENT, 0, 134, 7, 278}, /* ResponseCode */
    {EXI_ELEMENT, 0, 223, 6, 279}, /* EVSEProcessing */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 11}, /* VendorSpecificDataContainer */
    {EXI_ELEMENT, 0, 222, 93, 282}, /* WPT_LF_DataPackageList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 222, 93, 282}, /* WPT_LF_DataPackageList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 11}, /* VendorSpecificDataContainer */
    {EXI_ELEMENT, 0, 222, 93, 282}, /* WPT_LF_DataPackageList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 277}, /* Header */
    {EXI_ELEMENT, 0, 198, 6, 285}, /* EVProcessing */
    {EXI_ELEMENT, 0, 224, 3, 286}, /* ObservedIDCode */
    {EXI_ELEMENT, 0, 221, 20, 287}, /* EVResultCode */
    {EXI_ELEMENT, 0, 221, 20, 287}, /* EVResultCode */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 12}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 12}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 284}, /* Header */
    {EXI_ELEMENT, 0, 225, 21, 292}, /* BSSID */
    {EXI_ELEMENT, 0, 226, 22, 293}, /* IPAddress */
    {EXI_ELEMENT, 0, 227, 67, 294}, /* Port */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 226, 22, 293}, /* IPAddress */
    {EXI_ELEMENT, 0, 227, 67, 294}, /* Port */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 227, 67, 294}, /* Port */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 228, 9, 291}, /* SSID */
    {EXI_ELEMENT, 0, 225, 21, 292}, /* BSSID */
    {EXI_ELEMENT, 0, 226, 22, 293}, /* IPAddress */
    {EXI_ELEMENT, 0, 227, 67, 294}, /* Port */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 229, 105, 13}, /* AlternativeSECC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 229, 105, 13}, /* AlternativeSECC */
    {EXI_ELEMENT, 0, 134, 7, 300}, /* ResponseCode */
    {EXI_ELEMENT, 0, 223, 6, 301}, /* EVSEProcessing */
    {EXI_ELEMENT, 0, 224, 3, 302}, /* ObservedIDCode */
    {EXI_ELEMENT, 0, 230, 104, 303}, /* AlternativeSECCList */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 14}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 230, 104, 303}, /* AlternativeSECCList */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 14}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 14}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 14}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 299}, /* Header */
    {EXI_ELEMENT, 0, 231, 62, 308}, /* EVPCMaxReceivablePower */
    {EXI_ELEMENT, 0, 232, 67, 309}, /* SDMaxGroundClearence */
    {EXI_ELEMENT, 0, 233, 67, 310}, /* SDMinGroundClearence */
    {EXI_ELEMENT, 0, 234, 62, 311}, /* EVPCNaturalFrequency */
    {EXI_ELEMENT, 0, 235, 61, 312}, /* EVPCDeviceLocalControl */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 15}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 15}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 307}, /* Header */
    {EXI_ELEMENT, 0, 134, 7, 317}, /* ResponseCode */
    {EXI_ELEMENT, 0, 236, 19, 318}, /* PDInputPowerClass */
    {EXI_ELEMENT, 0, 237, 62, 319}, /* SDMinOutputPower */
    {EXI_ELEMENT, 0, 238, 62, 320}, /* SDMaxOutputPower */
    {EXI_ELEMENT, 0, 239, 67, 321}, /* SDMaxGroundClearanceSupport */
    {EXI_ELEMENT, 0, 240, 67, 322}, /* SDMinGroundClearanceSupport */
    {EXI_ELEMENT, 0, 241, 62, 323}, /* PDMinCoilCurrent */
    {EXI_ELEMENT, 0, 242, 62, 324}, /* PDMaxCoilCurrent */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 243, 23, 16}, /* SDManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 243, 23, 16}, /* SDManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 316}, /* Header */
    {EXI_ELEMENT, 0, 198, 6, 329}, /* EVProcessing */
    {EXI_ELEMENT, 0, 244, 62, 330}, /* TargetCoilCurrent */
    {EXI_ELEMENT, 0, 221, 20, 331}, /* EVResultCode */
    {EXI_ELEMENT, 0, 221, 20, 331}, /* EVResultCode */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 17}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 17}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 328}, /* Header */
    {EXI_ELEMENT, 0, 134, 7, 336}, /* ResponseCode */
    {EXI_ELEMENT, 0, 223, 6, 337}, /* EVSEProcessing */
    {EXI_ELEMENT, 0, 245, 62, 338}, /* PowerTransmitted */
    {EXI_ELEMENT, 0, 246, 62, 339}, /* SupplyDeviceCurrent */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 18}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 246, 62, 339}, /* SupplyDeviceCurrent */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 18}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 18}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 23, 18}, /* VendorSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 335}, /* Header */
    {EXI_ELEMENT, 0, 247, 62, 344}, /* EVPCCoilCurrentInformation */
    {EXI_ELEMENT, 0, 248, 62, 345}, /* EVPCCurrentOutputInformation */
    {EXI_ELEMENT, 0, 249, 62, 346}, /* EVPCVoltageOutputInformation */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 250, 62, 343}, /* EVPCCoilCurrentRequest */
    {EXI_ELEMENT, 0, 146, 59, 349}, /* DisplayParameters */
    {EXI_ELEMENT, 0, 147, 61, 350}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 147, 61, 350}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 251, 62, 351}, /* EVPCPowerRequest */
    {EXI_ELEMENT, 0, 252, 62, 352}, /* EVPCPowerOutput */
    {EXI_ELEMENT, 0, 253, 17, 353}, /* EVPCChargeDiagnostics */
    {EXI_ELEMENT, 0, 254, 62, 354}, /* EVPCOperatingFrequency */
    {EXI_ELEMENT, 0, 255, 111, 355}, /* EVPCPowerControlParameter */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 256, 23, 19}, /* ManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 255, 111, 355}, /* EVPCPowerControlParameter */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 256, 23, 19}, /* ManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 256, 23, 19}, /* ManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 256, 23, 19}, /* ManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 348}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 257, 62, 359}, /* SPCPrimaryDeviceCoilCurrentInformation */
    {EXI_ELEMENT, 0, 134, 7, 362}, /* ResponseCode */
    {EXI_ELEMENT, 0, 167, 66, 363}, /* EVSEStatus */
    {EXI_ELEMENT, 0, 168, 68, 364}, /* MeterInfo */
    {EXI_ELEMENT, 0, 169, 69, 365}, /* Receipt */
    {EXI_ELEMENT, 0, 251, 62, 366}, /* EVPCPowerRequest */
    {EXI_ELEMENT, 0, 168, 68, 364}, /* MeterInfo */
    {EXI_ELEMENT, 0, 169, 69, 365}, /* Receipt */
    {EXI_ELEMENT, 0, 251, 62, 366}, /* EVPCPowerRequest */
    {EXI_ELEMENT, 0, 169, 69, 365}, /* Receipt */
    {EXI_ELEMENT, 0, 251, 62, 366}, /* EVPCPowerRequest */
    {EXI_ELEMENT, 0, 251, 62, 366}, /* EVPCPowerRequest */
    {EXI_ELEMENT, 0, 258, 62, 367}, /* SDPowerInput */
    {EXI_ELEMENT, 0, 259, 62, 368}, /* SPCMaxOutputPowerLimit */
    {EXI_ELEMENT, 0, 259, 62, 368}, /* SPCMaxOutputPowerLimit */
    {EXI_ELEMENT, 0, 260, 62, 369}, /* SPCMinOutputPowerLimit */
    {EXI_ELEMENT, 0, 261, 18, 370}, /* SPCChargeDiagnostics */
    {EXI_ELEMENT, 0, 262, 62, 371}, /* SPCOperatingFrequency */
    {EXI_ELEMENT, 0, 263, 113, 372}, /* SPCPowerControlParameter */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 256, 23, 20}, /* ManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 263, 113, 372}, /* SPCPowerControlParameter */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 256, 23, 20}, /* ManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 256, 23, 20}, /* ManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 256, 23, 20}, /* ManufacturerSpecificDataContainer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 51, 361}, /* Header */
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
    {530, 2, 2}, /* 187 */
    {532, 1, 1}, /* 188 */
    {533, 1, 1}, /* 189 */
    {534, 2, 2}, /* 190 */
    {536, 1, 1}, /* 191 */
    {537, 1, 1}, /* 192 */
    {538, 2, 2}, /* 193 */
    {540, 1, 1}, /* 194 */
    {541, 1, 1}, /* 195 */
    {542, 1, 1}, /* 196 */
    {543, 1, 1}, /* 197 */
    {544, 1, 1}, /* 198 */
    {545, 1, 1}, /* 199 */
    {546, 1, 1}, /* 200 */
    {547, 1, 1}, /* 201 */
    {548, 1, 1}, /* 202 */
    {549, 1, 1}, /* 203 */
    {550, 1, 1}, /* 204 */
    {551, 1, 1}, /* 205 */
    {552, 1, 1}, /* 206 */
    {553, 2, 2}, /* 207 */
    {555, 1, 1}, /* 208 */
    {556, 1, 1}, /* 209 */
    {557, 1, 1}, /* 210 */
    {558, 1, 1}, /* 211 */
    {559, 1, 1}, /* 212 */
    {560, 1, 1}, /* 213 */
    {561, 1, 1}, /* 214 */
    {562, 2, 2}, /* 215 */
    {564, 3, 2}, /* 216 */
    {567, 1, 1}, /* 217 */
    {568, 1, 1}, /* 218 */
    {569, 1, 1}, /* 219 */
    {570, 1, 1}, /* 220 */
    {571, 1, 1}, /* 221 */
    {572, 2, 2}, /* 222 */
    {574, 1, 1}, /* 223 */
    {575, 1, 1}, /* 224 */
    {576, 1, 1}, /* 225 */
    {577, 1, 1}, /* 226 */
    {578, 2, 2}, /* 227 */
    {580, 1, 1}, /* 228 */
    {581, 1, 1}, /* 229 */
    {582, 1, 1}, /* 230 */
    {583, 1, 1}, /* 231 */
    {584, 1, 1}, /* 232 */
    {585, 3, 2}, /* 233 */
    {588, 2, 2}, /* 234 */
    {590, 3, 2}, /* 235 */
    {593, 1, 1}, /* 236 */
    {594, 1, 1}, /* 237 */
    {595, 1, 1}, /* 238 */
    {596, 1, 1}, /* 239 */
    {597, 1, 1}, /* 240 */
    {598, 1, 1}, /* 241 */
    {599, 1, 1}, /* 242 */
    {600, 3, 2}, /* 243 */
    {603, 2, 2}, /* 244 */
    {605, 3, 2}, /* 245 */
    {608, 1, 1}, /* 246 */
    {609, 1, 1}, /* 247 */
    {610, 1, 1}, /* 248 */
    {611, 1, 1}, /* 249 */
    {612, 1, 1}, /* 250 */
    {613, 1, 1}, /* 251 */
    {614, 1, 1}, /* 252 */
    {615, 1, 1}, /* 253 */
    {616, 1, 1}, /* 254 */
    {617, 1, 1}, /* 255 */
    {618, 1, 1}, /* 256 */
    {619, 1, 1}, /* 257 */
    {620, 1, 1}, /* 258 */
    {621, 1, 1}, /* 259 */
    {622, 1, 1}, /* 260 */
    {623, 1, 1}, /* 261 */
    {624, 1, 1}, /* 262 */
    {625, 2, 2}, /* 263 */
    {627, 1, 1}, /* 264 */
    {628, 1, 1}, /* 265 */
    {629, 1, 1}, /* 266 */
    {630, 1, 1}, /* 267 */
    {631, 1, 1}, /* 268 */
    {632, 1, 1}, /* 269 */
    {633, 1, 1}, /* 270 */
    {634, 1, 1}, /* 271 */
    {635, 3, 2}, /* 272 */
    {638, 2, 2}, /* 273 */
    {640, 3, 2}, /* 274 */
    {643, 1, 1}, /* 275 */
    {644, 1, 1}, /* 276 */
    {645, 1, 1}, /* 277 */
    {646, 1, 1}, /* 278 */
    {647, 3, 2}, /* 279 */
    {650, 2, 2}, /* 280 */
    {652, 3, 2}, /* 281 */
    {655, 1, 1}, /* 282 */
    {656, 1, 1}, /* 283 */
    {657, 1, 1}, /* 284 */
    {658, 2, 2}, /* 285 */
    {660, 1, 1}, /* 286 */
    {661, 2, 2}, /* 287 */
    {663, 1, 1}, /* 288 */
    {664, 2, 2}, /* 289 */
    {666, 1, 1}, /* 290 */
    {667, 4, 3}, /* 291 */
    {671, 3, 2}, /* 292 */
    {674, 2, 2}, /* 293 */
    {676, 1, 1}, /* 294 */
    {677, 5, 3}, /* 295 */
    {682, 1, 1}, /* 296 */
    {683, 2, 2}, /* 297 */
    {685, 1, 1}, /* 298 */
    {686, 1, 1}, /* 299 */
    {687, 1, 1}, /* 300 */
    {688, 4, 3}, /* 301 */
    {692, 3, 2}, /* 302 */
    {695, 2, 2}, /* 303 */
    {697, 1, 1}, /* 304 */
    {698, 2, 2}, /* 305 */
    {700, 1, 1}, /* 306 */
    {701, 1, 1}, /* 307 */
    {702, 1, 1}, /* 308 */
    {703, 1, 1}, /* 309 */
    {704, 1, 1}, /* 310 */
    {705, 1, 1}, /* 311 */
    {706, 2, 2}, /* 312 */
    {708, 1, 1}, /* 313 */
    {709, 2, 2}, /* 314 */
    {711, 1, 1}, /* 315 */
    {712, 1, 1}, /* 316 */
    {713, 1, 1}, /* 317 */
    {714, 1, 1}, /* 318 */
    {715, 1, 1}, /* 319 */
    {716, 1, 1}, /* 320 */
    {717, 1, 1}, /* 321 */
    {718, 1, 1}, /* 322 */
    {719, 1, 1}, /* 323 */
    {720, 2, 2}, /* 324 */
    {722, 1, 1}, /* 325 */
    {723, 2, 2}, /* 326 */
    {725, 1, 1}, /* 327 */
    {726, 1, 1}, /* 328 */
    {727, 2, 2}, /* 329 */
    {729, 1, 1}, /* 330 */
    {730, 2, 2}, /* 331 */
    {732, 1, 1}, /* 332 */
    {733, 2, 2}, /* 333 */
    {735, 1, 1}, /* 334 */
    {736, 1, 1}, /* 335 */
    {737, 1, 1}, /* 336 */
    {738, 4, 3}, /* 337 */
    {742, 3, 2}, /* 338 */
    {745, 2, 2}, /* 339 */
    {747, 1, 1}, /* 340 */
    {748, 2, 2}, /* 341 */
    {750, 1, 1}, /* 342 */
    {751, 1, 1}, /* 343 */
    {752, 1, 1}, /* 344 */
    {753, 1, 1}, /* 345 */
    {754, 1, 1}, /* 346 */
    {755, 1, 1}, /* 347 */
    {756, 2, 2}, /* 348 */
    {758, 1, 1}, /* 349 */
    {759, 1, 1}, /* 350 */
    {760, 1, 1}, /* 351 */
    {761, 1, 1}, /* 352 */
    {762, 4, 3}, /* 353 */
    {766, 3, 2}, /* 354 */
    {769, 2, 2}, /* 355 */
    {771, 1, 1}, /* 356 */
    {772, 2, 2}, /* 357 */
    {774, 1, 1}, /* 358 */
    {775, 1, 1}, /* 359 */
    {776, 1, 1}, /* 360 */
    {777, 1, 1}, /* 361 */
    {778, 4, 3}, /* 362 */
    {782, 3, 2}, /* 363 */
    {785, 2, 2}, /* 364 */
    {787, 1, 1}, /* 365 */
    {788, 2, 2}, /* 366 */
    {790, 1, 1}, /* 367 */
    {791, 1, 1}, /* 368 */
    {792, 1, 1}, /* 369 */
    {793, 4, 3}, /* 370 */
    {797, 3, 2}, /* 371 */
    {800, 2, 2}, /* 372 */
    {802, 1, 1}, /* 373 */
    {803, 2, 2}, /* 374 */
    {805, 1, 1}, /* 375 */
};

static const struct exi_repeat repeats[] = {
    {0, 10u, 158, 158, 157},
    {1, 20u, 184, 184, 183},
    {1, 8u, 187, 187, 186},
    {1, 8u, 190, 190, 189},
    {1, 8u, 193, 193, 192},
    {2, 255u, 208, 207, 206},
    {2, 255u, 217, 216, 215},
    {2, 255u, 223, 222, 221},
    {0, 16u, 235, 235, 234},
    {0, 16u, 245, 245, 244},
    {0, 16u, 274, 274, 273},
    {0, 16u, 281, 281, 280},
    {0, 16u, 289, 289, 288},
    {1, 8u, 297, 297, 296},
    {0, 16u, 305, 305, 304},
    {0, 16u, 314, 314, 313},
    {0, 16u, 326, 326, 325},
    {0, 16u, 333, 333, 332},
    {0, 16u, 341, 341, 340},
    {0, 16u, 357, 357, 356},
    {0, 16u, 374, 374, 373},
};

static const struct exi_root roots[] = {
    {264, 72}, /* CLReqControlMode */
    {265, 73}, /* CLResControlMode */
    {93, 26}, /* CanonicalizationMethod */
    {103, 39}, /* DSAKeyValue */
    {85, 33}, /* DigestMethod */
    {86, 1}, /* DigestValue */
    {125, 37}, /* KeyInfo */
    {115, 27}, /* KeyName */
    {116, 38}, /* KeyValue */
    {266, 48}, /* Manifest */
    {121, 27}, /* MgmtData */
    {126, 47}, /* Object */
    {119, 45}, /* PGPData */
    {104, 40}, /* RSAKeyValue */
    {92, 30}, /* Reference */
    {117, 41}, /* RetrievalMethod */
    {120, 46}, /* SPKIData */
    {131, 24}, /* Signature */
    {91, 29}, /* SignatureMethod */
    {267, 49}, /* SignatureProperties */
    {129, 50}, /* SignatureProperty */
    {124, 35}, /* SignatureValue */
    {127, 25}, /* SignedInfo */
    {84, 32}, /* Transform */
    {87, 31}, /* Transforms */
    {268, 108}, /* WPT_AlignmentCheckReq */
    {269, 109}, /* WPT_AlignmentCheckRes */
    {270, 110}, /* WPT_ChargeLoopReq */
    {271, 112}, /* WPT_ChargeLoopRes */
    {272, 106}, /* WPT_ChargeParameterDiscoveryReq */
    {273, 107}, /* WPT_ChargeParameterDiscoveryRes */
    {274, 92}, /* WPT_FinePositioningReq */
    {275, 101}, /* WPT_FinePositioningRes */
    {276, 79}, /* WPT_FinePositioningSetupReq */
    {277, 91}, /* WPT_FinePositioningSetupRes */
    {278, 102}, /* WPT_PairingReq */
    {279, 103}, /* WPT_PairingRes */
    {118, 42}, /* X509Data */
};

static const struct exi_root fragments[] = {
    {174, 67}, /* AckMaxDelay */
    {163, 70}, /* AdditionalServicesCosts */
    {229, 105}, /* AlternativeSECC */
    {230, 104}, /* AlternativeSECCList */
    {159, 62}, /* Amount */
    {151, 52}, /* BPT_DischargedEnergyReadingWh */
    {153, 52}, /* BPT_InductiveEnergyReadingVARh */
    {225, 21}, /* BSSID */
    {143, 62}, /* BatteryEnergyCapacity */
    {264, 72}, /* CLReqControlMode */
    {265, 73}, /* CLResControlMode */
    {93, 26}, /* CanonicalizationMethod */
    {152, 52}, /* CapacitiveEnergyReadingVARh */
    {150, 52}, /* ChargedEnergyReadingWh */
    {142, 61}, /* ChargingComplete */
    {181, 64}, /* Coord_X */
    {179, 64}, /* Coord_Y */
    {180, 64}, /* Coord_Z */
    {158, 62}, /* CostPerUnit */
    {103, 39}, /* DSAKeyValue */
    {173, 60}, /* DepartureTime */
    {85, 33}, /* DigestMethod */
    {86, 1}, /* DigestValue */
    {146, 59}, /* DisplayParameters */
    {208, 62}, /* EIRP */
    {201, 82}, /* EVDeviceAlignmentCheckMethodList */
    {199, 80}, /* EVDeviceFinePositioningMethodList */
    {200, 81}, /* EVDevicePairingMethodList */
    {170, 62}, /* EVMaximumEnergyRequest */
    {171, 62}, /* EVMinimumEnergyRequest */
    {253, 17}, /* EVPCChargeDiagnostics */
    {247, 62}, /* EVPCCoilCurrentInformation */
    {250, 62}, /* EVPCCoilCurrentRequest */
    {248, 62}, /* EVPCCurrentOutputInformation */
    {235, 61}, /* EVPCDeviceLocalControl */
    {231, 62}, /* EVPCMaxReceivablePower */
    {234, 62}, /* EVPCNaturalFrequency */
    {254, 62}, /* EVPCOperatingFrequency */
    {255, 111}, /* EVPCPowerControlParameter */
    {252, 62}, /* EVPCPowerOutput */
    {251, 62}, /* EVPCPowerRequest */
    {249, 62}, /* EVPCVoltageOutputInformation */
    {198, 6}, /* EVProcessing */
    {221, 20}, /* EVResultCode */
    {148, 5}, /* EVSENotification */
    {223, 6}, /* EVSEProcessing */
    {167, 66}, /* EVSEStatus */
    {172, 62}, /* EVTargetEnergyRequest */
    {161, 70}, /* EnergyCosts */
    {101, 0}, /* Exponent */
    {280, 63}, /* CommonTypes:Exponent */
    {95, 0}, /* G */
    {82, 2}, /* HMACOutputLength */
    {133, 51}, /* Header */
    {226, 22}, /* IPAddress */
    {185, 67}, /* IndexNumber */
    {144, 61}, /* InletHot */
    {97, 0}, /* J */
    {125, 37}, /* KeyInfo */
    {115, 27}, /* KeyName */
    {116, 38}, /* KeyValue */
    {197, 90}, /* LF_ReceiverSetupData */
    {217, 97}, /* LF_RxData */
    {204, 83}, /* LF_SystemSetupData */
    {196, 84}, /* LF_TransmitterSetupData */
    {216, 95}, /* LF_TxData */
    {266, 48}, /* Manifest */
    {256, 23}, /* ManufacturerSpecificDataContainer */
    {138, 8}, /* MaximumSOC */
    {157, 12}, /* MeterID */
    {168, 68}, /* MeterInfo */
    {147, 61}, /* MeterInfoRequested */
    {154, 13}, /* MeterSignature */
    {155, 64}, /* MeterStatus */
    {156, 52}, /* MeterTimestamp */
    {121, 27}, /* MgmtData */
    {136, 8}, /* MinimumSOC */
    {102, 0}, /* Modulus */
    {202, 67}, /* NaturalOffset */
    {149, 67}, /* NotificationMaxDelay */
    {220, 85}, /* NumPackages */
    {195, 85}, /* NumberOfReceivers */
    {193, 85}, /* NumberOfTransmitters */
    {126, 47}, /* Object */
    {224, 3}, /* ObservedIDCode */
    {162, 70}, /* OccupancyCosts */
    {164, 70}, /* OverstayCosts */
    {100, 0}, /* P */
    {236, 19}, /* PDInputPowerClass */
    {242, 62}, /* PDMaxCoilCurrent */
    {241, 62}, /* PDMinCoilCurrent */
    {119, 45}, /* PGPData */
    {113, 36}, /* PGPKeyID */
    {112, 36}, /* PGPKeyPacket */
    {218, 85}, /* PackageIndex */
    {189, 67}, /* PackageSeparationTime */
    {99, 0}, /* PgenCounter */
    {227, 67}, /* Port */
    {245, 62}, /* PowerTransmitted */
    {145, 8}, /* PresentSOC */
    {207, 82}, /* PrimaryDeviceAlignmentCheckMethodList */
    {205, 80}, /* PrimaryDeviceFinePositioningMethodList */
    {206, 81}, /* PrimaryDevicePairingMethodList */
    {188, 67}, /* PulseDuration */
    {186, 67}, /* PulseSeparationTime */
    {187, 89}, /* PulseSequenceOrder */
    {94, 0}, /* Q */
    {104, 40}, /* RSAKeyValue */
    {211, 62}, /* RSSI */
    {213, 99}, /* RSSIData */
    {212, 100}, /* RSSIDataList */
    {169, 69}, /* Receipt */
    {92, 30}, /* Reference */
    {141, 60}, /* RemainingTimeToMaximumSOC */
    {139, 60}, /* RemainingTimeToMinimumSOC */
    {140, 60}, /* RemainingTimeToTargetSOC */
    {134, 7}, /* ResponseCode */
    {117, 41}, /* RetrievalMethod */
    {175, 43}, /* RootCertificateID */
    {214, 3}, /* RxIdentifier */
    {194, 86}, /* RxSpecData */
    {243, 23}, /* SDManufacturerSpecificDataContainer */
    {239, 67}, /* SDMaxGroundClearanceSupport */
    {232, 67}, /* SDMaxGroundClearence */
    {238, 62}, /* SDMaxOutputPower */
    {240, 67}, /* SDMinGroundClearanceSupport */
    {233, 67}, /* SDMinGroundClearence */
    {237, 62}, /* SDMinOutputPower */
    {258, 62}, /* SDPowerInput */
    {261, 18}, /* SPCChargeDiagnostics */
    {259, 62}, /* SPCMaxOutputPowerLimit */
    {260, 62}, /* SPCMinOutputPowerLimit */
    {262, 62}, /* SPCOperatingFrequency */
    {263, 113}, /* SPCPowerControlParameter */
    {257, 62}, /* SPCPrimaryDeviceCoilCurrentInformation */
    {120, 46}, /* SPKIData */
    {114, 36}, /* SPKISexp */
    {228, 9}, /* SSID */
    {98, 0}, /* Seed */
    {132, 4}, /* SessionID */
    {190, 62}, /* SignalFrequency */
    {131, 24}, /* Signature */
    {91, 29}, /* SignatureMethod */
    {267, 49}, /* SignatureProperties */
    {129, 50}, /* SignatureProperty */
    {124, 35}, /* SignatureValue */
    {127, 25}, /* SignedInfo */
    {246, 62}, /* SupplyDeviceCurrent */
    {244, 62}, /* TargetCoilCurrent */
    {137, 8}, /* TargetSOC */
    {165, 71}, /* TaxCosts */
    {160, 3}, /* TaxRuleID */
    {166, 52}, /* TimeAnchor */
    {130, 52}, /* TimeStamp */
    {84, 32}, /* Transform */
    {87, 31}, /* Transforms */
    {209, 3}, /* TxIdentifier */
    {192, 88}, /* TxPackageSpecData */
    {184, 3}, /* TxRxIdentifier */
    {183, 87}, /* TxRxOrientation */
    {182, 87}, /* TxRxPosition */
    {191, 86}, /* TxSpecData */
    {135, 64}, /* Value */
    {203, 23}, /* VendorSpecificDataContainer */
    {178, 16}, /* WPT_AlignmentCheckMethod */
    {268, 108}, /* WPT_AlignmentCheckReq */
    {269, 109}, /* WPT_AlignmentCheckRes */
    {270, 110}, /* WPT_ChargeLoopReq */
    {271, 112}, /* WPT_ChargeLoopRes */
    {272, 106}, /* WPT_ChargeParameterDiscoveryReq */
    {273, 107}, /* WPT_ChargeParameterDiscoveryRes */
    {176, 14}, /* WPT_FinePositioningMethod */
    {274, 92}, /* WPT_FinePositioningReq */
    {275, 101}, /* WPT_FinePositioningRes */
    {276, 79}, /* WPT_FinePositioningSetupReq */
    {277, 91}, /* WPT_FinePositioningSetupRes */
    {219, 94}, /* WPT_LF_DataPackage */
    {222, 93}, /* WPT_LF_DataPackageList */
    {215, 98}, /* WPT_LF_RxDataList */
    {210, 96}, /* WPT_LF_TxDataList */
    {177, 15}, /* WPT_PairingMethod */
    {278, 102}, /* WPT_PairingReq */
    {279, 103}, /* WPT_PairingRes */
    {111, 36}, /* X509CRL */
    {110, 36}, /* X509Certificate */
    {118, 42}, /* X509Data */
    {106, 27}, /* X509IssuerName */
    {107, 43}, /* X509IssuerSerial */
    {108, 36}, /* X509SKI */
    {105, 44}, /* X509SerialNumber */
    {109, 27}, /* X509SubjectName */
    {83, 27}, /* XPath */
    {96, 0}, /* Y */
};

const struct exi_schema exi_schema_iso20_wpt = {
    .name = "iso20_wpt", .title = "ISO 15118-20 wireless (WPT)",
    .text = text, .names = names, .types = types, .productions = productions, .states = states,
    .repeats = repeats, .roots = roots, .fragments = fragments,
    .name_count = 281,
    .root_count = 38, .root_bits = 6,
    .fragment_count = 193, .fragment_bits = 8,
};
