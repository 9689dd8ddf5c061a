/* Made by tools/make_tables.py from schema/iso20_common.txt. Do not edit: change the notation. */
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
    "\"EIM\":"
    "\"PnC\":"
    "\"Start\":"
    "\"Stop\":"
    "\"Standby\":"
    "\"ScheduleRenegotiation\":"
    "\"Charge\":"
    "\"Discharge\":"
    "\"SECP521\":"
    "\"X448\":"
    "\"Pause\":"
    "\"Terminate\":"
    "\"ServiceRenegotiation\":"
    "\"CheckIn\":"
    "\"Processing\":"
    "\"Completed\":"
    "\"CheckOut\":"
    "\"Processing\":"
    "\"Completed\":"
    "\"Scheduled\":"
    "\"Completed\":"
    "\"AutoParking\":"
    "\"MVGuideManual\":"
    "\"Manual\":"
    "\"PowerToleranceNotConfirmed\":"
    "\"PowerToleranceConfirmed\":"
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
    "\"EVCCID\":"
    "\"EVSEID\":"
    "\"ProviderID\":"
    "\"SupportedProviders\":"
    "\"GenChallenge\":"
    "\"AuthorizationServices\":"
    "\"CertificateInstallationService\":"
    "\"EIM_ASResAuthorizationMode\":"
    "\"PnC_ASResAuthorizationMode\":"
    "\"Certificate\":"
    "\"SubCertificates\":"
    "\"ContractCertificateChain\":"
    "\"SelectedAuthorizationService\":"
    "\"EIM_AReqAuthorizationMode\":"
    "\"PnC_AReqAuthorizationMode\":"
    "\"EVSEProcessing\":"
    "\"ServiceID\":"
    "\"SupportedServiceIDs\":"
    "\"FreeService\":"
    "\"Service\":"
    "\"ServiceRenegotiationSupported\":"
    "\"EnergyTransferServiceList\":"
    "\"VASList\":"
    "\"boolValue\":"
    "\"byteValue\":"
    "\"shortValue\":"
    "\"intValue\":"
    "\"rationalNumber\":"
    "\"finiteString\":"
    "\"@Name\":"
    "\"Parameter\":"
    "\"ParameterSetID\":"
    "\"ParameterSet\":"
    "\"ServiceParameterList\":"
    "\"SelectedService\":"
    "\"SelectedEnergyTransferService\":"
    "\"SelectedVASList\":"
    "\"EVMaximumV2XEnergyRequest\":"
    "\"EVMinimumV2XEnergyRequest\":"
    "\"Power\":"
    "\"Duration\":"
    "\"EVPowerScheduleEntry\":"
    "\"EVPowerScheduleEntries\":"
    "\"PowerRangeStart\":"
    "\"EnergyFee\":"
    "\"EVPriceRule\":"
    "\"EVPriceRuleStack\":"
    "\"Currency\":"
    "\"PriceAlgorithm\":"
    "\"EVPriceRuleStacks\":"
    "\"EVAbsolutePriceSchedule\":"
    "\"EVPowerSchedule\":"
    "\"EVEnergyOffer\":"
    "\"MaximumSupportingPoints\":"
    "\"Dynamic_SEReqControlMode\":"
    "\"Scheduled_SEReqControlMode\":"
    "\"TaxRuleName\":"
    "\"TaxRate\":"
    "\"TaxIncludedInPrice\":"
    "\"AppliesToEnergyFee\":"
    "\"AppliesToParkingFee\":"
    "\"AppliesToOverstayFee\":"
    "\"AppliesMinimumMaximumCost\":"
    "\"TaxRule\":"
    "\"ParkingFee\":"
    "\"ParkingFeePeriod\":"
    "\"CarbonDioxideEmission\":"
    "\"RenewableGenerationPercentage\":"
    "\"PriceRule\":"
    "\"PriceRuleStack\":"
    "\"StartTime\":"
    "\"OverstayFee\":"
    "\"OverstayFeePeriod\":"
    "\"OverstayRuleDescription\":"
    "\"OverstayPowerThreshold\":"
    "\"OverstayRule\":"
    "\"OverstayTimeThreshold\":"
    "\"ServiceFee\":"
    "\"ServiceName\":"
    "\"AdditionalService\":"
    "\"PriceScheduleID\":"
    "\"PriceScheduleDescription\":"
    "\"Language\":"
    "\"MinimumCost\":"
    "\"MaximumCost\":"
    "\"TaxRules\":"
    "\"PriceRuleStacks\":"
    "\"OverstayRules\":"
    "\"AdditionalSelectedServices\":"
    "\"PriceLevel\":"
    "\"PriceLevelScheduleEntry\":"
    "\"NumberOfPriceLevels\":"
    "\"PriceLevelScheduleEntries\":"
    "\"AbsolutePriceSchedule\":"
    "\"PriceLevelSchedule\":"
    "\"Power_L2\":"
    "\"Power_L3\":"
    "\"PowerScheduleEntry\":"
    "\"AvailableEnergy\":"
    "\"PowerTolerance\":"
    "\"PowerScheduleEntries\":"
    "\"PowerSchedule\":"
    "\"ChargingSchedule\":"
    "\"DischargingSchedule\":"
    "\"ScheduleTupleID\":"
    "\"ScheduleTuple\":"
    "\"GoToPause\":"
    "\"Dynamic_SEResControlMode\":"
    "\"Scheduled_SEResControlMode\":"
    "\"PowerToleranceAcceptance\":"
    "\"SelectedScheduleTupleID\":"
    "\"EVPowerProfileEntry\":"
    "\"Dynamic_EVPPTControlMode\":"
    "\"Scheduled_EVPPTControlMode\":"
    "\"EVPowerProfileEntries\":"
    "\"EVProcessing\":"
    "\"ChargeProgress\":"
    "\"EVPowerProfile\":"
    "\"BPT_ChannelSelection\":"
    "\"Dynamic_SMDTControlMode\":"
    "\"Scheduled_SMDTControlMode\":"
    "\"SignedMeteringData\":"
    "\"ChargingSession\":"
    "\"EVTerminationCode\":"
    "\"EVTerminationExplanation\":"
    "\"EMAID\":"
    "\"OEMProvisioningCertificateChain\":"
    "\"ListOfRootCertificateIDs\":"
    "\"MaximumContractCertificateChains\":"
    "\"PrioritizedEMAIDs\":"
    "\"ECDHCurve\":"
    "\"DHPublicKey\":"
    "\"SECP521_EncryptedPrivateKey\":"
    "\"X448_EncryptedPrivateKey\":"
    "\"TPM_EncryptedPrivateKey\":"
    "\"CPSCertificateChain\":"
    "\"SignedInstallationData\":"
    "\"RemainingContractCertificateChains\":"
    "\"EVCheckInStatus\":"
    "\"ParkingMethod\":"
    "\"VehicleFrame\":"
    "\"DeviceOffset\":"
    "\"VehicleTravel\":"
    "\"ParkingSpace\":"
    "\"DeviceLocation\":"
    "\"TargetDistance\":"
    "\"EVCheckOutStatus\":"
    "\"CheckOutTime\":"
    "\"EVSECheckOutStatus\":"
    "\"TargetOffsetY\":"
    "\"TargetOffsetX\":"
    "\"AuthorizationReq\":"
    "\"AuthorizationRes\":"
    "\"AuthorizationSetupReq\":"
    "\"AuthorizationSetupRes\":"
    "\"CLReqControlMode\":"
    "\"CLResControlMode\":"
    "\"CertificateInstallationReq\":"
    "\"CertificateInstallationRes\":"
    "\"Manifest\":"
    "\"MeteringConfirmationReq\":"
    "\"MeteringConfirmationRes\":"
    "\"PowerDeliveryReq\":"
    "\"PowerDeliveryRes\":"
    "\"ScheduleExchangeReq\":"
    "\"ScheduleExchangeRes\":"
    "\"ServiceDetailReq\":"
    "\"ServiceDetailRes\":"
    "\"ServiceDiscoveryReq\":"
    "\"ServiceDiscoveryRes\":"
    "\"ServiceSelectionReq\":"
    "\"ServiceSelectionRes\":"
    "\"SessionSetupReq\":"
    "\"SessionSetupRes\":"
    "\"SessionStopReq\":"
    "\"SessionStopRes\":"
    "\"SignatureProperties\":"
    "\"VehicleCheckInReq\":"
    "\"VehicleCheckInRes\":"
    "\"VehicleCheckOutReq\":"
    "\"VehicleCheckOutRes\":"
    "\"CommonTypes:DepartureTime\":"
    "\"CommonTypes:EVMaximumEnergyRequest\":"
    "\"CommonTypes:EVMinimumEnergyRequest\":"
    "\"CommonTypes:EVSEStatus\":"
    "\"CommonTypes:EVTargetEnergyRequest\":"
    "\"CommonTypes:Exponent\":"
    "\"CommonTypes:MeterInfo\":"
    "\"CommonTypes:MinimumSOC\":"
    "\"CommonTypes:Receipt\":"
    "\"CommonTypes:SessionID\":"
    "\"CommonTypes:TargetSOC\":"
    "\"CommonTypes:TaxRuleID\":"
    "\"CommonTypes:TimeAnchor\":"
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
    {1347, 6},
    {1353, 6},
    {1359, 8},
    {1367, 7},
    {1374, 10},
    {1384, 24},
    {1408, 9},
    {1417, 12},
    {1429, 10},
    {1439, 7},
    {1446, 8},
    {1454, 12},
    {1466, 23},
    {1489, 10},
    {1499, 13},
    {1512, 12},
    {1524, 11},
    {1535, 13},
    {1548, 12},
    {1560, 12},
    {1572, 12},
    {1584, 14},
    {1598, 16},
    {1614, 9},
    {1623, 29},
    {1652, 26},
    {1678, 4},
    {1682, 13},
    {1695, 19},
    {1714, 8},
    {1722, 12},
    {1734, 15},
    {1749, 14},
    {1763, 13},
    {1776, 7},
    {1783, 8},
    {1791, 6},
    {1797, 18},
    {1815, 12},
    {1827, 25},
    {1852, 4},
    {1856, 4},
    {1860, 4},
    {1864, 4},
    {1868, 7},
    {1875, 14},
    {1889, 4},
    {1893, 11},
    {1904, 10},
    {1914, 14},
    {1928, 14},
    {1942, 19},
    {1961, 17},
    {1978, 19},
    {1997, 10},
    {2007, 18},
    {2025, 18},
    {2043, 10},
    {2053, 15},
    {2068, 11},
    {2079, 11},
    {2090, 10},
    {2100, 11},
    {2111, 18},
    {2129, 11},
    {2140, 10},
    {2150, 11},
    {2161, 11},
    {2172, 12},
    {2184, 12},
    {2196, 17},
    {2213, 10},
    {2223, 9},
    {2232, 13},
    {2245, 10},
    {2255, 20},
    {2275, 12},
    {2287, 12},
    {2299, 12},
    {2311, 9},
    {2320, 15},
    {2335, 8},
    {2343, 13},
    {2356, 12},
    {2368, 13},
    {2381, 28},
    {2409, 27},
    {2436, 28},
    {2464, 19},
    {2483, 24},
    {2507, 11},
    {2518, 13},
    {2531, 20},
    {2551, 21},
    {2572, 19},
    {2591, 23},
    {2614, 25},
    {2639, 32},
    {2671, 30},
    {2701, 33},
    {2734, 17},
    {2751, 14},
    {2765, 17},
    {2782, 10},
    {2792, 14},
    {2806, 9},
    {2815, 12},
    {2827, 14},
    {2841, 17},
    {2858, 26},
    {2884, 16},
    {2900, 11},
    {2911, 13},
    {2924, 13},
    {2937, 12},
    {2949, 10},
    {2959, 25},
    {2984, 25},
    {3009, 24},
    {3033, 16},
    {3049, 14},
    {3063, 20},
    {3083, 9},
    {3092, 9},
    {3101, 13},
    {3114, 21},
    {3135, 15},
    {3150, 24},
    {3174, 33},
    {3207, 29},
    {3236, 29},
    {3265, 14},
    {3279, 18},
    {3297, 27},
    {3324, 31},
    {3355, 28},
    {3383, 28},
    {3411, 17},
    {3428, 12},
    {3440, 22},
    {3462, 14},
    {3476, 10},
    {3486, 32},
    {3518, 28},
    {3546, 10},
    {3556, 12},
    {3568, 12},
    {3580, 13},
    {3593, 11},
    {3604, 17},
    {3621, 15},
    {3636, 8},
    {3644, 12},
    {3656, 17},
    {3673, 15},
    {3688, 23},
    {3711, 18},
    {3729, 32},
    {3761, 18},
    {3779, 28},
    {3807, 28},
    {3835, 8},
    {3843, 11},
    {3854, 23},
    {3877, 25},
    {3902, 18},
    {3920, 12},
    {3932, 14},
    {3946, 19},
    {3965, 11},
    {3976, 17},
    {3993, 20},
    {4013, 26},
    {4039, 18},
    {4057, 16},
    {4073, 26},
    {4099, 27},
    {4126, 29},
    {4155, 14},
    {4169, 10},
    {4179, 21},
    {4200, 21},
    {4221, 22},
    {4243, 23},
    {4266, 28},
    {4294, 10},
    {4304, 13},
    {4317, 19},
    {4336, 24},
    {4360, 32},
    {4392, 12},
    {4404, 17},
    {4421, 12},
    {4433, 14},
    {4447, 20},
    {4467, 26},
    {4493, 25},
    {4518, 15},
    {4533, 24},
    {4557, 13},
    {4570, 14},
    {4584, 20},
    {4604, 18},
    {4622, 27},
    {4649, 11},
    {4660, 14},
    {4674, 14},
    {4688, 11},
    {4699, 18},
    {4717, 16},
    {4733, 29},
    {4762, 13},
    {4775, 26},
    {4801, 22},
    {4823, 28},
    {4851, 24},
    {4875, 21},
    {4896, 11},
    {4907, 11},
    {4918, 21},
    {4939, 18},
    {4957, 17},
    {4974, 23},
    {4997, 16},
    {5013, 19},
    {5032, 22},
    {5054, 18},
    {5072, 16},
    {5088, 12},
    {5100, 27},
    {5127, 29},
    {5156, 27},
    {5183, 26},
    {5209, 22},
    {5231, 27},
    {5258, 29},
    {5287, 24},
    {5311, 15},
    {5326, 17},
    {5343, 17},
    {5360, 23},
    {5383, 26},
    {5409, 28},
    {5437, 21},
    {5458, 18},
    {5476, 20},
    {5496, 27},
    {5523, 8},
    {5531, 34},
    {5565, 27},
    {5592, 35},
    {5627, 20},
    {5647, 12},
    {5659, 14},
    {5673, 30},
    {5703, 27},
    {5730, 26},
    {5756, 22},
    {5778, 25},
    {5803, 37},
    {5840, 18},
    {5858, 16},
    {5874, 15},
    {5889, 15},
    {5904, 16},
    {5920, 15},
    {5935, 17},
    {5952, 17},
    {5969, 19},
    {5988, 15},
    {6003, 21},
    {6024, 16},
    {6040, 16},
    {6056, 19},
    {6075, 19},
    {6094, 24},
    {6118, 24},
    {6142, 19},
    {6161, 19},
    {6180, 29},
    {6209, 29},
    {6238, 11},
    {6249, 26},
    {6275, 26},
    {6301, 19},
    {6320, 19},
    {6339, 22},
    {6361, 22},
    {6383, 19},
    {6402, 19},
    {6421, 22},
    {6443, 22},
    {6465, 22},
    {6487, 22},
    {6509, 18},
    {6527, 18},
    {6545, 17},
    {6562, 17},
    {6579, 22},
    {6601, 20},
    {6621, 20},
    {6641, 21},
    {6662, 21},
    {6683, 28},
    {6711, 37},
    {6748, 37},
    {6785, 25},
    {6810, 36},
    {6846, 23},
    {6869, 24},
    {6893, 25},
    {6918, 22},
    {6940, 24},
    {6964, 24},
    {6988, 24},
    {7012, 25},
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
    {EXI_ENUM, 1, 0, 49, 0, 2u}, /* 14 authorizationType */
    {EXI_BASE64, 0, 0, 0, 16, 16u}, /* 15 genChallengeType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 65535u}, /* 16 serviceIDType */
    {EXI_BITS, 10, 0, 0, 12, 1024u}, /* 17 maxSupportingPointsScheduleTupleType */
    {EXI_ENUM, 2, 0, 51, 0, 4u}, /* 18 chargeProgressType */
    {EXI_ENUM, 1, 0, 55, 0, 2u}, /* 19 channelSelectionType */
    {EXI_ENUM, 1, 0, 57, 0, 2u}, /* 20 ecdhCurveType */
    {EXI_BASE64, 0, 0, 0, 133, 133u}, /* 21 dhPublicKeyType */
    {EXI_BASE64, 0, 0, 0, 94, 94u}, /* 22 secp521_EncryptedPrivateKeyType */
    {EXI_BASE64, 0, 0, 0, 84, 84u}, /* 23 x448_EncryptedPrivateKeyType */
    {EXI_BASE64, 0, 0, 0, 206, 206u}, /* 24 tpm_EncryptedPrivateKeyType */
    {EXI_ENUM, 2, 0, 59, 0, 3u}, /* 25 chargingSessionType */
    {EXI_ENUM, 2, 0, 62, 0, 3u}, /* 26 evCheckInStatusType */
    {EXI_ENUM, 2, 0, 65, 0, 3u}, /* 27 evCheckOutStatusType */
    {EXI_ENUM, 1, 0, 68, 0, 2u}, /* 28 evseCheckOutStatusType */
    {EXI_ENUM, 2, 0, 70, 0, 3u}, /* 29 parkingMethodType */
    {EXI_STRING, 0, 0, 0, 0, 3u}, /* 30 currencyType */
    {EXI_STRING, 0, 0, 0, 0, 3u}, /* 31 languageType */
    {EXI_ENUM, 1, 0, 73, 0, 2u}, /* 32 powerToleranceAcceptanceType */
    {EXI_BASE64, 0, 0, 0, 0, 1600u}, /* 33 certificateType */
    {EXI_COMPLEX, 0, 0, 89, 0, 0}, /* 34 SignatureType */
    {EXI_COMPLEX, 0, 0, 27, 0, 0}, /* 35 SignedInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 2, 0, 0}, /* 36 CanonicalizationMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 37 string */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 38 anyURI */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 6, 0, 0}, /* 39 SignatureMethodType */
    {EXI_COMPLEX, 0, 0, 22, 0, 0}, /* 40 ReferenceType */
    {EXI_COMPLEX, 0, 0, 12, 0, 0}, /* 41 TransformsType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 10, 0, 0}, /* 42 TransformType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 15, 0, 0}, /* 43 DigestMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 44 ID */
    {EXI_COMPLEX, 0, 0, 30, 0, 0}, /* 45 SignatureValueType */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 46 base64Binary */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 78, 0, 0}, /* 47 KeyInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 45, 0, 0}, /* 48 KeyValueType */
    {EXI_COMPLEX, 0, 0, 38, 0, 0}, /* 49 DSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 41, 0, 0}, /* 50 RSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 49, 0, 0}, /* 51 RetrievalMethodType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 59, 0, 0}, /* 52 X509DataType */
    {EXI_COMPLEX, 0, 0, 52, 0, 0}, /* 53 X509IssuerSerialType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 54 integer */
    {EXI_COMPLEX, 0, 0, 65, 0, 0}, /* 55 PGPDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 68, 0, 0}, /* 56 SPKIDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 83, 0, 0}, /* 57 ObjectType */
    {EXI_COMPLEX, 0, 0, 92, 0, 0}, /* 58 ManifestType */
    {EXI_COMPLEX, 0, 0, 99, 0, 0}, /* 59 SignaturePropertiesType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 96, 0, 0}, /* 60 SignaturePropertyType */
    {EXI_COMPLEX, 0, 0, 103, 0, 0}, /* 61 MessageHeaderType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 18446744073709551615u}, /* 62 unsignedLong */
    {EXI_COMPLEX, 0, 0, 105, 0, 0}, /* 63 V2GMessageType */
    {EXI_COMPLEX, 0, 0, 107, 0, 0}, /* 64 V2GRequestType */
    {EXI_COMPLEX, 0, 0, 110, 0, 0}, /* 65 V2GResponseType */
    {EXI_COMPLEX, 0, 0, 112, 0, 0}, /* 66 ChargeParameterDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 115, 0, 0}, /* 67 ChargeParameterDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 133, 0, 0}, /* 68 ChargeLoopReqType */
    {EXI_COMPLEX, 0, 0, 129, 0, 0}, /* 69 DisplayParametersType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 4294967295u}, /* 70 unsignedInt */
    {EXI_BOOLEAN, 0, 0, 0, 0, 1u}, /* 71 boolean */
    {EXI_COMPLEX, 0, 0, 118, 0, 0}, /* 72 RationalNumberType */
    {EXI_BITS, 8, 0, 0, -128, 127u}, /* 73 byte */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 74 short */
    {EXI_COMPLEX, 0, 0, 165, 0, 0}, /* 75 ChargeLoopResType */
    {EXI_COMPLEX, 0, 0, 136, 0, 0}, /* 76 EVSEStatusType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 65535u}, /* 77 unsignedShort */
    {EXI_COMPLEX, 0, 0, 145, 0, 0}, /* 78 MeterInfoType */
    {EXI_COMPLEX, 0, 0, 159, 0, 0}, /* 79 ReceiptType */
    {EXI_COMPLEX, 0, 0, 148, 0, 0}, /* 80 DetailedCostType */
    {EXI_COMPLEX, 0, 0, 151, 0, 0}, /* 81 DetailedTaxType */
    {EXI_COMPLEX, 0, 0, 166, 0, 0}, /* 82 CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 167, 0, 0}, /* 83 CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 171, 0, 0}, /* 84 Scheduled_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 172, 0, 0}, /* 85 Scheduled_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 177, 0, 0}, /* 86 Dynamic_CLReqControlModeType */
    {EXI_COMPLEX, 0, 0, 182, 0, 0}, /* 87 Dynamic_CLResControlModeType */
    {EXI_COMPLEX, 0, 0, 185, 0, 0}, /* 88 ListOfRootCertificateIDsType */
    {EXI_COMPLEX, 0, 0, 188, 0, 0}, /* 89 SessionSetupReqType */
    {EXI_COMPLEX, 0, 0, 192, 0, 0}, /* 90 SessionSetupResType */
    {EXI_COMPLEX, 0, 0, 194, 0, 0}, /* 91 AuthorizationSetupReqType */
    {EXI_COMPLEX, 0, 0, 209, 0, 0}, /* 92 AuthorizationSetupResType */
    {EXI_COMPLEX, 0, 0, 195, 0, 0}, /* 93 EIM_ASResAuthorizationModeType */
    {EXI_COMPLEX, 0, 0, 201, 0, 0}, /* 94 PnC_ASResAuthorizationModeType */
    {EXI_COMPLEX, 0, 0, 198, 0, 0}, /* 95 SupportedProvidersListType */
    {EXI_COMPLEX, 0, 0, 225, 0, 0}, /* 96 AuthorizationReqType */
    {EXI_COMPLEX, 0, 0, 210, 0, 0}, /* 97 EIM_AReqAuthorizationModeType */
    {EXI_COMPLEX, 0, 0, 220, 0, 0}, /* 98 PnC_AReqAuthorizationModeType */
    {EXI_COMPLEX, 0, 0, 216, 0, 0}, /* 99 ContractCertificateChainType */
    {EXI_COMPLEX, 0, 0, 213, 0, 0}, /* 100 SubCertificatesType */
    {EXI_COMPLEX, 0, 0, 229, 0, 0}, /* 101 AuthorizationResType */
    {EXI_COMPLEX, 0, 0, 235, 0, 0}, /* 102 ServiceDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 232, 0, 0}, /* 103 ServiceIDListType */
    {EXI_COMPLEX, 0, 0, 247, 0, 0}, /* 104 ServiceDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 241, 0, 0}, /* 105 ServiceListType */
    {EXI_COMPLEX, 0, 0, 238, 0, 0}, /* 106 ServiceType */
    {EXI_COMPLEX, 0, 0, 250, 0, 0}, /* 107 ServiceDetailReqType */
    {EXI_COMPLEX, 0, 0, 270, 0, 0}, /* 108 ServiceDetailResType */
    {EXI_COMPLEX, 0, 0, 265, 0, 0}, /* 109 ServiceParameterListType */
    {EXI_COMPLEX, 0, 0, 262, 0, 0}, /* 110 ParameterSetType */
    {EXI_COMPLEX, 0, 0, 258, 0, 0}, /* 111 ParameterType */
    {EXI_SIGNED, 0, 0, 0, -2147483648, 2147483647u}, /* 112 int */
    {EXI_COMPLEX, 0, 0, 280, 0, 0}, /* 113 ServiceSelectionReqType */
    {EXI_COMPLEX, 0, 0, 273, 0, 0}, /* 114 SelectedServiceType */
    {EXI_COMPLEX, 0, 0, 276, 0, 0}, /* 115 SelectedServiceListType */
    {EXI_COMPLEX, 0, 0, 283, 0, 0}, /* 116 ServiceSelectionResType */
    {EXI_COMPLEX, 0, 0, 330, 0, 0}, /* 117 ScheduleExchangeReqType */
    {EXI_COMPLEX, 0, 0, 292, 0, 0}, /* 118 Dynamic_SEReqControlModeType */
    {EXI_COMPLEX, 0, 0, 325, 0, 0}, /* 119 Scheduled_SEReqControlModeType */
    {EXI_COMPLEX, 0, 0, 319, 0, 0}, /* 120 EVEnergyOfferType */
    {EXI_COMPLEX, 0, 0, 301, 0, 0}, /* 121 EVPowerScheduleType */
    {EXI_COMPLEX, 0, 0, 298, 0, 0}, /* 122 EVPowerScheduleEntryListType */
    {EXI_COMPLEX, 0, 0, 295, 0, 0}, /* 123 EVPowerScheduleEntryType */
    {EXI_COMPLEX, 0, 0, 316, 0, 0}, /* 124 EVAbsolutePriceScheduleType */
    {EXI_COMPLEX, 0, 0, 311, 0, 0}, /* 125 EVPriceRuleStackListType */
    {EXI_COMPLEX, 0, 0, 308, 0, 0}, /* 126 EVPriceRuleStackType */
    {EXI_COMPLEX, 0, 0, 304, 0, 0}, /* 127 EVPriceRuleType */
    {EXI_COMPLEX, 0, 0, 436, 0, 0}, /* 128 ScheduleExchangeResType */
    {EXI_COMPLEX, 0, 0, 405, 0, 0}, /* 129 Dynamic_SEResControlModeType */
    {EXI_COMPLEX, 0, 0, 386, 0, 0}, /* 130 AbsolutePriceScheduleType */
    {EXI_COMPLEX, 0, 0, 342, 0, 0}, /* 131 TaxRuleListType */
    {EXI_COMPLEX, 0, 0, 339, 0, 0}, /* 132 TaxRuleType */
    {EXI_COMPLEX, 0, 0, 356, 0, 0}, /* 133 PriceRuleStackListType */
    {EXI_COMPLEX, 0, 0, 353, 0, 0}, /* 134 PriceRuleStackType */
    {EXI_COMPLEX, 0, 0, 349, 0, 0}, /* 135 PriceRuleType */
    {EXI_BITS, 8, 0, 0, 0, 255u}, /* 136 unsignedByte */
    {EXI_COMPLEX, 0, 0, 366, 0, 0}, /* 137 OverstayRuleListType */
    {EXI_COMPLEX, 0, 0, 361, 0, 0}, /* 138 OverstayRuleType */
    {EXI_COMPLEX, 0, 0, 372, 0, 0}, /* 139 AdditionalServiceListType */
    {EXI_COMPLEX, 0, 0, 369, 0, 0}, /* 140 AdditionalServiceType */
    {EXI_COMPLEX, 0, 0, 399, 0, 0}, /* 141 PriceLevelScheduleType */
    {EXI_COMPLEX, 0, 0, 392, 0, 0}, /* 142 PriceLevelScheduleEntryListType */
    {EXI_COMPLEX, 0, 0, 389, 0, 0}, /* 143 PriceLevelScheduleEntryType */
    {EXI_COMPLEX, 0, 0, 429, 0, 0}, /* 144 Scheduled_SEResControlModeType */
    {EXI_COMPLEX, 0, 0, 426, 0, 0}, /* 145 ScheduleTupleType */
    {EXI_COMPLEX, 0, 0, 422, 0, 0}, /* 146 ChargingScheduleType */
    {EXI_COMPLEX, 0, 0, 418, 0, 0}, /* 147 PowerScheduleType */
    {EXI_COMPLEX, 0, 0, 413, 0, 0}, /* 148 PowerScheduleEntryListType */
    {EXI_COMPLEX, 0, 0, 410, 0, 0}, /* 149 PowerScheduleEntryType */
    {EXI_COMPLEX, 0, 0, 454, 0, 0}, /* 150 PowerDeliveryReqType */
    {EXI_COMPLEX, 0, 0, 448, 0, 0}, /* 151 EVPowerProfileType */
    {EXI_COMPLEX, 0, 0, 437, 0, 0}, /* 152 Dynamic_EVPPTControlModeType */
    {EXI_COMPLEX, 0, 0, 440, 0, 0}, /* 153 Scheduled_EVPPTControlModeType */
    {EXI_COMPLEX, 0, 0, 443, 0, 0}, /* 154 EVPowerProfileEntryListType */
    {EXI_COMPLEX, 0, 0, 458, 0, 0}, /* 155 PowerDeliveryResType */
    {EXI_COMPLEX, 0, 0, 471, 0, 0}, /* 156 MeteringConfirmationReqType */
    {EXI_COMPLEX, 0, 0, 468, 0, 0}, /* 157 SignedMeteringDataType */
    {EXI_COMPLEX, 0, 0, 459, 0, 0}, /* 158 Dynamic_SMDTControlModeType */
    {EXI_COMPLEX, 0, 0, 461, 0, 0}, /* 159 Scheduled_SMDTControlModeType */
    {EXI_COMPLEX, 0, 0, 474, 0, 0}, /* 160 MeteringConfirmationResType */
    {EXI_COMPLEX, 0, 0, 479, 0, 0}, /* 161 SessionStopReqType */
    {EXI_COMPLEX, 0, 0, 482, 0, 0}, /* 162 SessionStopResType */
    {EXI_COMPLEX, 0, 0, 495, 0, 0}, /* 163 CertificateInstallationReqType */
    {EXI_COMPLEX, 0, 0, 486, 0, 0}, /* 164 SignedCertificateChainType */
    {EXI_COMPLEX, 0, 0, 489, 0, 0}, /* 165 EMAIDListType */
    {EXI_COMPLEX, 0, 0, 513, 0, 0}, /* 166 CertificateInstallationResType */
    {EXI_COMPLEX, 0, 0, 498, 0, 0}, /* 167 CertificateChainType */
    {EXI_COMPLEX, 0, 0, 506, 0, 0}, /* 168 SignedInstallationDataType */
    {EXI_COMPLEX, 0, 0, 520, 0, 0}, /* 169 VehicleCheckInReqType */
    {EXI_COMPLEX, 0, 0, 526, 0, 0}, /* 170 VehicleCheckInResType */
    {EXI_COMPLEX, 0, 0, 530, 0, 0}, /* 171 VehicleCheckOutReqType */
    {EXI_COMPLEX, 0, 0, 534, 0, 0}, /* 172 VehicleCheckOutResType */
    {EXI_COMPLEX, 0, 0, 537, 0, 0}, /* 173 TargetPositionType */
    {EXI_COMPLEX, 0, 0, 541, 0, 0}, /* 174 PriceScheduleType */
};

static const struct exi_production productions[] = {
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 0}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 1}, /* $ */
    {EXI_ATTRIBUTE, 0, 76, 38, 1}, /* @Algorithm */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 3}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 4}, /* $ */
    {EXI_ELEMENT, 0, 77, 2, 3}, /* HMACOutputLength */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 5}, /* $ */
    {EXI_ATTRIBUTE, 0, 76, 38, 5}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 78, 37, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 7}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 78, 37, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 8}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 78, 37, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 9}, /* $ */
    {EXI_ATTRIBUTE, 0, 76, 38, 9}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 79, 42, 11}, /* Transform */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 79, 42, 11}, /* Transform */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 13}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 14}, /* $ */
    {EXI_ATTRIBUTE, 0, 76, 38, 14}, /* @Algorithm */
    {EXI_ELEMENT, 0, 80, 43, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 81, 1, 18}, /* DigestValue */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 82, 41, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 80, 43, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 83, 38, 19}, /* @URI */
    {EXI_ELEMENT, 0, 82, 41, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 80, 43, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 84, 38, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 83, 38, 19}, /* @URI */
    {EXI_ELEMENT, 0, 82, 41, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 80, 43, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 85, 44, 21}, /* @Id */
    {EXI_ATTRIBUTE, 0, 84, 38, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 83, 38, 19}, /* @URI */
    {EXI_ELEMENT, 0, 82, 41, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 80, 43, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 86, 39, 24}, /* SignatureMethod */
    {EXI_ELEMENT, EXI_LIST, 87, 40, 25}, /* Reference */
    {EXI_ELEMENT, EXI_LIST, 87, 40, 25}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 88, 36, 23}, /* CanonicalizationMethod */
    {EXI_ATTRIBUTE, 0, 85, 44, 26}, /* @Id */
    {EXI_ELEMENT, 0, 88, 36, 23}, /* CanonicalizationMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 46, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 85, 44, 29}, /* @Id */
    {EXI_CHARACTERS, 0, 75, 46, 28}, /* $ */
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
    {EXI_CHARACTERS, 0, 75, 37, 42}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 43}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 44}, /* $ */
    {EXI_ELEMENT, 0, 98, 49, 42}, /* DSAKeyValue */
    {EXI_ELEMENT, 0, 99, 50, 43}, /* RSAKeyValue */
    {EXI_ANY_ELEMENT, 0, 0, 0, 44}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 45}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 82, 41, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 83, 38, 47}, /* @URI */
    {EXI_ELEMENT, 0, 82, 41, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 84, 38, 48}, /* @Type */
    {EXI_ATTRIBUTE, 0, 83, 38, 47}, /* @URI */
    {EXI_ELEMENT, 0, 82, 41, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 100, 54, 51}, /* X509SerialNumber */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 101, 37, 50}, /* X509IssuerName */
    {EXI_ELEMENT, EXI_LIST, 102, 53, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 46, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 37, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 46, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 46, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 53, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 46, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 37, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 46, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 46, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 53, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 46, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 37, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 46, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 46, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 53, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 46, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 37, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 46, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 46, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 53, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 46, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 37, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 46, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 46, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 53, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 46, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 37, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 46, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 46, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 102, 53, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 103, 46, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 104, 37, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 105, 46, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 106, 46, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_ELEMENT, 0, 107, 46, 61}, /* PGPKeyPacket */
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
    {EXI_ELEMENT, 0, 108, 46, 60}, /* PGPKeyID */
    {EXI_ELEMENT, 0, 107, 46, 63}, /* PGPKeyPacket */
    {EXI_ELEMENT, EXI_LIST, 109, 46, 66}, /* SPKISexp */
    {EXI_ANY_ELEMENT, 0, 0, 0, 67}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 109, 46, 66}, /* SPKISexp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 109, 46, 66}, /* SPKISexp */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 69}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 70}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 71}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 72}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 73}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 74}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 75}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 76}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 77}, /* $ */
    {EXI_ATTRIBUTE, 0, 85, 44, 77}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 110, 37, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 111, 48, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 112, 51, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 113, 52, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 114, 55, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 115, 56, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 116, 37, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 77}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 79}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 117, 37, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 85, 44, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 117, 37, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 118, 38, 82}, /* @Encoding */
    {EXI_ATTRIBUTE, 0, 85, 44, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 117, 37, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 80}, /* $ */
    {EXI_ELEMENT, 0, 119, 45, 85}, /* SignatureValue */
    {EXI_ELEMENT, 0, 120, 47, 86}, /* KeyInfo */
    {EXI_ELEMENT, EXI_LIST, 121, 57, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 121, 57, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 121, 57, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 122, 35, 84}, /* SignedInfo */
    {EXI_ATTRIBUTE, 0, 85, 44, 88}, /* @Id */
    {EXI_ELEMENT, 0, 122, 35, 84}, /* SignedInfo */
    {EXI_ELEMENT, EXI_LIST, 87, 40, 90}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 87, 40, 90}, /* Reference */
    {EXI_ATTRIBUTE, 0, 85, 44, 91}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 87, 40, 90}, /* Reference */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 93}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_CHARACTERS, 0, 75, 37, 94}, /* $ */
    {EXI_ATTRIBUTE, 0, 123, 38, 94}, /* @Target */
    {EXI_ATTRIBUTE, 0, 85, 44, 95}, /* @Id */
    {EXI_ATTRIBUTE, 0, 123, 38, 94}, /* @Target */
    {EXI_ELEMENT, EXI_LIST, 124, 60, 97}, /* SignatureProperty */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 124, 60, 97}, /* SignatureProperty */
    {EXI_ATTRIBUTE, 0, 85, 44, 98}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 124, 60, 97}, /* SignatureProperty */
    {EXI_ELEMENT, 0, 125, 62, 101}, /* TimeStamp */
    {EXI_ELEMENT, 0, 126, 34, 102}, /* Signature */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 127, 4, 100}, /* SessionID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 104}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 106}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 109}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 108}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 111}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 114}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 113}, /* Header */
    {EXI_ELEMENT, 0, 130, 74, 117}, /* Value */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 96, 73, 116}, /* Exponent */
    {EXI_ELEMENT, 0, 131, 8, 120}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 133, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 134, 70, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 70, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 70, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 71, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 72, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 132, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 133, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 134, 70, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 70, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 70, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 71, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 72, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 133, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 134, 70, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 70, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 70, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 71, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 72, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 134, 70, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 70, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 70, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 71, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 72, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 135, 70, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 70, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 71, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 72, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 136, 70, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 71, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 72, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 137, 71, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 72, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 138, 72, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 140, 8, 119}, /* PresentSOC */
    {EXI_ELEMENT, 0, 131, 8, 120}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 121}, /* TargetSOC */
    {EXI_ELEMENT, 0, 133, 8, 122}, /* MaximumSOC */
    {EXI_ELEMENT, 0, 134, 70, 123}, /* RemainingTimeToMinimumSOC */
    {EXI_ELEMENT, 0, 135, 70, 124}, /* RemainingTimeToTargetSOC */
    {EXI_ELEMENT, 0, 136, 70, 125}, /* RemainingTimeToMaximumSOC */
    {EXI_ELEMENT, 0, 137, 71, 126}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 138, 72, 127}, /* BatteryEnergyCapacity */
    {EXI_ELEMENT, 0, 139, 71, 128}, /* InletHot */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 141, 69, 131}, /* DisplayParameters */
    {EXI_ELEMENT, 0, 142, 71, 132}, /* MeterInfoRequested */
    {EXI_ELEMENT, 0, 142, 71, 132}, /* MeterInfoRequested */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 130}, /* Header */
    {EXI_ELEMENT, 0, 143, 5, 135}, /* EVSENotification */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 144, 77, 134}, /* NotificationMaxDelay */
    {EXI_ELEMENT, 0, 145, 62, 138}, /* ChargedEnergyReadingWh */
    {EXI_ELEMENT, 0, 146, 62, 139}, /* BPT_DischargedEnergyReadingWh */
    {EXI_ELEMENT, 0, 147, 62, 140}, /* CapacitiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 148, 62, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 149, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 150, 74, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 62, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 147, 62, 140}, /* CapacitiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 148, 62, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 149, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 150, 74, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 62, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 148, 62, 141}, /* BPT_InductiveEnergyReadingVARh */
    {EXI_ELEMENT, 0, 149, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 150, 74, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 62, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 149, 13, 142}, /* MeterSignature */
    {EXI_ELEMENT, 0, 150, 74, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 62, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 150, 74, 143}, /* MeterStatus */
    {EXI_ELEMENT, 0, 151, 62, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 151, 62, 144}, /* MeterTimestamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 152, 12, 137}, /* MeterID */
    {EXI_ELEMENT, 0, 153, 72, 147}, /* CostPerUnit */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 154, 72, 146}, /* Amount */
    {EXI_ELEMENT, 0, 154, 72, 150}, /* Amount */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 3, 149}, /* TaxRuleID */
    {EXI_ELEMENT, 0, 156, 80, 153}, /* EnergyCosts */
    {EXI_ELEMENT, 0, 157, 80, 154}, /* OccupancyCosts */
    {EXI_ELEMENT, 0, 158, 80, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 159, 80, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 81, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 157, 80, 154}, /* OccupancyCosts */
    {EXI_ELEMENT, 0, 158, 80, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 159, 80, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 81, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 80, 155}, /* AdditionalServicesCosts */
    {EXI_ELEMENT, 0, 159, 80, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 81, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 159, 80, 156}, /* OverstayCosts */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 81, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 81, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 160, 81, 0}, /* TaxCosts */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 62, 152}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 129, 7, 161}, /* ResponseCode */
    {EXI_ELEMENT, 0, 162, 76, 162}, /* EVSEStatus */
    {EXI_ELEMENT, 0, 163, 78, 163}, /* MeterInfo */
    {EXI_ELEMENT, 0, 164, 79, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 78, 163}, /* MeterInfo */
    {EXI_ELEMENT, 0, 164, 79, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 164, 79, 164}, /* Receipt */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 160}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 165, 72, 169}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 72, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 166, 72, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 167, 72, 168}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 165, 72, 169}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 72, 170}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 167, 72, 174}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 165, 72, 175}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 72, 176}, /* EVMinimumEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 70, 173}, /* DepartureTime */
    {EXI_ELEMENT, 0, 167, 72, 174}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 131, 8, 179}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 169, 77, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 132, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 169, 77, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 169, 77, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 70, 178}, /* DepartureTime */
    {EXI_ELEMENT, 0, 131, 8, 179}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 180}, /* TargetSOC */
    {EXI_ELEMENT, 0, 169, 77, 181}, /* AckMaxDelay */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 170, 53, 1}, /* RootCertificateID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 170, 53, 1}, /* RootCertificateID */
    {EXI_ELEMENT, 0, 171, 9, 187}, /* EVCCID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 186}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 190}, /* ResponseCode */
    {EXI_ELEMENT, 0, 172, 9, 191}, /* EVSEID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 189}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 193}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 173, 10, 2}, /* ProviderID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 173, 10, 2}, /* ProviderID */
    {EXI_ELEMENT, 0, 174, 95, 200}, /* SupportedProviders */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 175, 15, 199}, /* GenChallenge */
    {EXI_ELEMENT, 0, 129, 7, 203}, /* ResponseCode */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 176, 14, 3}, /* AuthorizationServices */
    {EXI_ELEMENT, 0, 177, 71, 206}, /* CertificateInstallationService */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 176, 14, 3}, /* AuthorizationServices */
    {EXI_ELEMENT, 0, 177, 71, 206}, /* CertificateInstallationService */
    {EXI_ELEMENT, 0, 178, 93, 207}, /* EIM_ASResAuthorizationMode */
    {EXI_ELEMENT, 0, 179, 94, 208}, /* PnC_ASResAuthorizationMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 202}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 180, 33, 4}, /* Certificate */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 180, 33, 4}, /* Certificate */
    {EXI_ELEMENT, 0, 181, 100, 215}, /* SubCertificates */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 180, 33, 214}, /* Certificate */
    {EXI_ELEMENT, 0, 182, 99, 218}, /* ContractCertificateChain */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 175, 15, 217}, /* GenChallenge */
    {EXI_ATTRIBUTE, 0, 85, 44, 219}, /* @Id */
    {EXI_ELEMENT, 0, 183, 14, 222}, /* SelectedAuthorizationService */
    {EXI_ELEMENT, 0, 184, 97, 223}, /* EIM_AReqAuthorizationMode */
    {EXI_ELEMENT, 0, 185, 98, 224}, /* PnC_AReqAuthorizationMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 221}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 227}, /* ResponseCode */
    {EXI_ELEMENT, 0, 186, 6, 228}, /* EVSEProcessing */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 226}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 187, 16, 5}, /* ServiceID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 187, 16, 5}, /* ServiceID */
    {EXI_ELEMENT, 0, 188, 103, 234}, /* SupportedServiceIDs */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 233}, /* Header */
    {EXI_ELEMENT, 0, 189, 71, 237}, /* FreeService */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 187, 16, 236}, /* ServiceID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 190, 106, 6}, /* Service */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 190, 106, 6}, /* Service */
    {EXI_ELEMENT, 0, 129, 7, 243}, /* ResponseCode */
    {EXI_ELEMENT, 0, 191, 71, 244}, /* ServiceRenegotiationSupported */
    {EXI_ELEMENT, 0, 192, 105, 245}, /* EnergyTransferServiceList */
    {EXI_ELEMENT, 0, 193, 105, 246}, /* VASList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 242}, /* Header */
    {EXI_ELEMENT, 0, 187, 16, 249}, /* ServiceID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 248}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 194, 71, 251}, /* boolValue */
    {EXI_ELEMENT, 0, 195, 73, 252}, /* byteValue */
    {EXI_ELEMENT, 0, 196, 74, 253}, /* shortValue */
    {EXI_ELEMENT, 0, 197, 112, 254}, /* intValue */
    {EXI_ELEMENT, 0, 198, 72, 255}, /* rationalNumber */
    {EXI_ELEMENT, 0, 199, 10, 256}, /* finiteString */
    {EXI_ATTRIBUTE, 0, 200, 10, 257}, /* @Name */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 201, 111, 7}, /* Parameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 201, 111, 7}, /* Parameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 202, 16, 259}, /* ParameterSetID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 110, 8}, /* ParameterSet */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 203, 110, 8}, /* ParameterSet */
    {EXI_ELEMENT, 0, 129, 7, 267}, /* ResponseCode */
    {EXI_ELEMENT, 0, 187, 16, 268}, /* ServiceID */
    {EXI_ELEMENT, 0, 204, 109, 269}, /* ServiceParameterList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 266}, /* Header */
    {EXI_ELEMENT, 0, 202, 16, 272}, /* ParameterSetID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 187, 16, 271}, /* ServiceID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 205, 114, 9}, /* SelectedService */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 205, 114, 9}, /* SelectedService */
    {EXI_ELEMENT, 0, 206, 114, 278}, /* SelectedEnergyTransferService */
    {EXI_ELEMENT, 0, 207, 115, 279}, /* SelectedVASList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 277}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 282}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 281}, /* Header */
    {EXI_ELEMENT, 0, 131, 8, 285}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 286}, /* TargetSOC */
    {EXI_ELEMENT, 0, 167, 72, 287}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 132, 8, 286}, /* TargetSOC */
    {EXI_ELEMENT, 0, 167, 72, 287}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 167, 72, 287}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 165, 72, 288}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 72, 289}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 208, 72, 290}, /* EVMaximumV2XEnergyRequest */
    {EXI_ELEMENT, 0, 209, 72, 291}, /* EVMinimumV2XEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 209, 72, 291}, /* EVMinimumV2XEnergyRequest */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 70, 284}, /* DepartureTime */
    {EXI_ELEMENT, 0, 210, 72, 294}, /* Power */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 211, 70, 293}, /* Duration */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 212, 123, 10}, /* EVPowerScheduleEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 212, 123, 10}, /* EVPowerScheduleEntry */
    {EXI_ELEMENT, 0, 213, 122, 300}, /* EVPowerScheduleEntries */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 62, 299}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 214, 72, 303}, /* PowerRangeStart */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 215, 72, 302}, /* EnergyFee */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 216, 127, 11}, /* EVPriceRule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 216, 127, 11}, /* EVPriceRule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 211, 70, 305}, /* Duration */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 217, 126, 12}, /* EVPriceRuleStack */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 217, 126, 12}, /* EVPriceRuleStack */
    {EXI_ELEMENT, 0, 218, 30, 313}, /* Currency */
    {EXI_ELEMENT, 0, 219, 9, 314}, /* PriceAlgorithm */
    {EXI_ELEMENT, 0, 220, 125, 315}, /* EVPriceRuleStacks */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 62, 312}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 221, 124, 318}, /* EVAbsolutePriceSchedule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 222, 121, 317}, /* EVPowerSchedule */
    {EXI_ELEMENT, 0, 167, 72, 321}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 165, 72, 322}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 72, 323}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 223, 120, 324}, /* EVEnergyOffer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 165, 72, 322}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 72, 323}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 223, 120, 324}, /* EVEnergyOffer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 166, 72, 323}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 223, 120, 324}, /* EVEnergyOffer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 223, 120, 324}, /* EVEnergyOffer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 70, 320}, /* DepartureTime */
    {EXI_ELEMENT, 0, 167, 72, 321}, /* EVTargetEnergyRequest */
    {EXI_ELEMENT, 0, 165, 72, 322}, /* EVMaximumEnergyRequest */
    {EXI_ELEMENT, 0, 166, 72, 323}, /* EVMinimumEnergyRequest */
    {EXI_ELEMENT, 0, 223, 120, 324}, /* EVEnergyOffer */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 224, 17, 327}, /* MaximumSupportingPoints */
    {EXI_ELEMENT, 0, 225, 118, 328}, /* Dynamic_SEReqControlMode */
    {EXI_ELEMENT, 0, 226, 119, 329}, /* Scheduled_SEReqControlMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 326}, /* Header */
    {EXI_ELEMENT, 0, 227, 10, 332}, /* TaxRuleName */
    {EXI_ELEMENT, 0, 228, 72, 333}, /* TaxRate */
    {EXI_ELEMENT, 0, 228, 72, 333}, /* TaxRate */
    {EXI_ELEMENT, 0, 229, 71, 334}, /* TaxIncludedInPrice */
    {EXI_ELEMENT, 0, 230, 71, 335}, /* AppliesToEnergyFee */
    {EXI_ELEMENT, 0, 230, 71, 335}, /* AppliesToEnergyFee */
    {EXI_ELEMENT, 0, 231, 71, 336}, /* AppliesToParkingFee */
    {EXI_ELEMENT, 0, 232, 71, 337}, /* AppliesToOverstayFee */
    {EXI_ELEMENT, 0, 233, 71, 338}, /* AppliesMinimumMaximumCost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 3, 331}, /* TaxRuleID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 234, 132, 13}, /* TaxRule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 234, 132, 13}, /* TaxRule */
    {EXI_ELEMENT, 0, 235, 72, 344}, /* ParkingFee */
    {EXI_ELEMENT, 0, 236, 70, 345}, /* ParkingFeePeriod */
    {EXI_ELEMENT, 0, 237, 77, 346}, /* CarbonDioxideEmission */
    {EXI_ELEMENT, 0, 238, 136, 347}, /* RenewableGenerationPercentage */
    {EXI_ELEMENT, 0, 214, 72, 348}, /* PowerRangeStart */
    {EXI_ELEMENT, 0, 236, 70, 345}, /* ParkingFeePeriod */
    {EXI_ELEMENT, 0, 237, 77, 346}, /* CarbonDioxideEmission */
    {EXI_ELEMENT, 0, 238, 136, 347}, /* RenewableGenerationPercentage */
    {EXI_ELEMENT, 0, 214, 72, 348}, /* PowerRangeStart */
    {EXI_ELEMENT, 0, 237, 77, 346}, /* CarbonDioxideEmission */
    {EXI_ELEMENT, 0, 238, 136, 347}, /* RenewableGenerationPercentage */
    {EXI_ELEMENT, 0, 214, 72, 348}, /* PowerRangeStart */
    {EXI_ELEMENT, 0, 238, 136, 347}, /* RenewableGenerationPercentage */
    {EXI_ELEMENT, 0, 214, 72, 348}, /* PowerRangeStart */
    {EXI_ELEMENT, 0, 214, 72, 348}, /* PowerRangeStart */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 215, 72, 343}, /* EnergyFee */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 239, 135, 14}, /* PriceRule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 239, 135, 14}, /* PriceRule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 211, 70, 350}, /* Duration */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 240, 134, 15}, /* PriceRuleStack */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 240, 134, 15}, /* PriceRuleStack */
    {EXI_ELEMENT, 0, 241, 70, 358}, /* StartTime */
    {EXI_ELEMENT, 0, 242, 72, 359}, /* OverstayFee */
    {EXI_ELEMENT, 0, 243, 70, 360}, /* OverstayFeePeriod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 244, 11, 357}, /* OverstayRuleDescription */
    {EXI_ELEMENT, 0, 241, 70, 358}, /* StartTime */
    {EXI_ELEMENT, 0, 245, 72, 363}, /* OverstayPowerThreshold */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 246, 138, 16}, /* OverstayRule */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 246, 138, 16}, /* OverstayRule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 246, 138, 16}, /* OverstayRule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 247, 70, 362}, /* OverstayTimeThreshold */
    {EXI_ELEMENT, 0, 245, 72, 363}, /* OverstayPowerThreshold */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 246, 138, 16}, /* OverstayRule */
    {EXI_ELEMENT, 0, 248, 72, 368}, /* ServiceFee */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 249, 10, 367}, /* ServiceName */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 250, 140, 17}, /* AdditionalService */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 250, 140, 17}, /* AdditionalService */
    {EXI_ELEMENT, 0, 251, 3, 374}, /* PriceScheduleID */
    {EXI_ELEMENT, 0, 252, 11, 375}, /* PriceScheduleDescription */
    {EXI_ELEMENT, 0, 218, 30, 376}, /* Currency */
    {EXI_ELEMENT, 0, 218, 30, 376}, /* Currency */
    {EXI_ELEMENT, 0, 253, 31, 377}, /* Language */
    {EXI_ELEMENT, 0, 219, 9, 378}, /* PriceAlgorithm */
    {EXI_ELEMENT, 0, 254, 72, 379}, /* MinimumCost */
    {EXI_ELEMENT, 0, 255, 72, 380}, /* MaximumCost */
    {EXI_ELEMENT, 0, 256, 131, 381}, /* TaxRules */
    {EXI_ELEMENT, 0, 257, 133, 382}, /* PriceRuleStacks */
    {EXI_ELEMENT, 0, 255, 72, 380}, /* MaximumCost */
    {EXI_ELEMENT, 0, 256, 131, 381}, /* TaxRules */
    {EXI_ELEMENT, 0, 257, 133, 382}, /* PriceRuleStacks */
    {EXI_ELEMENT, 0, 256, 131, 381}, /* TaxRules */
    {EXI_ELEMENT, 0, 257, 133, 382}, /* PriceRuleStacks */
    {EXI_ELEMENT, 0, 257, 133, 382}, /* PriceRuleStacks */
    {EXI_ELEMENT, 0, 258, 137, 383}, /* OverstayRules */
    {EXI_ELEMENT, 0, 259, 139, 384}, /* AdditionalSelectedServices */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 259, 139, 384}, /* AdditionalSelectedServices */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 62, 373}, /* TimeAnchor */
    {EXI_ATTRIBUTE, 0, 85, 44, 385}, /* @Id */
    {EXI_ELEMENT, 0, 161, 62, 373}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 260, 136, 388}, /* PriceLevel */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 211, 70, 387}, /* Duration */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 261, 143, 18}, /* PriceLevelScheduleEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 261, 143, 18}, /* PriceLevelScheduleEntry */
    {EXI_ELEMENT, 0, 251, 3, 394}, /* PriceScheduleID */
    {EXI_ELEMENT, 0, 252, 11, 395}, /* PriceScheduleDescription */
    {EXI_ELEMENT, 0, 262, 136, 396}, /* NumberOfPriceLevels */
    {EXI_ELEMENT, 0, 262, 136, 396}, /* NumberOfPriceLevels */
    {EXI_ELEMENT, 0, 263, 142, 397}, /* PriceLevelScheduleEntries */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 62, 393}, /* TimeAnchor */
    {EXI_ATTRIBUTE, 0, 85, 44, 398}, /* @Id */
    {EXI_ELEMENT, 0, 161, 62, 393}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 131, 8, 401}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 402}, /* TargetSOC */
    {EXI_ELEMENT, 0, 264, 130, 403}, /* AbsolutePriceSchedule */
    {EXI_ELEMENT, 0, 265, 141, 404}, /* PriceLevelSchedule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 132, 8, 402}, /* TargetSOC */
    {EXI_ELEMENT, 0, 264, 130, 403}, /* AbsolutePriceSchedule */
    {EXI_ELEMENT, 0, 265, 141, 404}, /* PriceLevelSchedule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 264, 130, 403}, /* AbsolutePriceSchedule */
    {EXI_ELEMENT, 0, 265, 141, 404}, /* PriceLevelSchedule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 168, 70, 400}, /* DepartureTime */
    {EXI_ELEMENT, 0, 131, 8, 401}, /* MinimumSOC */
    {EXI_ELEMENT, 0, 132, 8, 402}, /* TargetSOC */
    {EXI_ELEMENT, 0, 264, 130, 403}, /* AbsolutePriceSchedule */
    {EXI_ELEMENT, 0, 265, 141, 404}, /* PriceLevelSchedule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 210, 72, 407}, /* Power */
    {EXI_ELEMENT, 0, 266, 72, 408}, /* Power_L2 */
    {EXI_ELEMENT, 0, 267, 72, 409}, /* Power_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 267, 72, 409}, /* Power_L3 */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 211, 70, 406}, /* Duration */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 268, 149, 19}, /* PowerScheduleEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 268, 149, 19}, /* PowerScheduleEntry */
    {EXI_ELEMENT, 0, 269, 72, 415}, /* AvailableEnergy */
    {EXI_ELEMENT, 0, 270, 72, 416}, /* PowerTolerance */
    {EXI_ELEMENT, 0, 271, 148, 417}, /* PowerScheduleEntries */
    {EXI_ELEMENT, 0, 270, 72, 416}, /* PowerTolerance */
    {EXI_ELEMENT, 0, 271, 148, 417}, /* PowerScheduleEntries */
    {EXI_ELEMENT, 0, 271, 148, 417}, /* PowerScheduleEntries */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 62, 414}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 264, 130, 420}, /* AbsolutePriceSchedule */
    {EXI_ELEMENT, 0, 265, 141, 421}, /* PriceLevelSchedule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 272, 147, 419}, /* PowerSchedule */
    {EXI_ELEMENT, 0, 273, 146, 424}, /* ChargingSchedule */
    {EXI_ELEMENT, 0, 274, 146, 425}, /* DischargingSchedule */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 275, 3, 423}, /* ScheduleTupleID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 276, 145, 20}, /* ScheduleTuple */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 276, 145, 20}, /* ScheduleTuple */
    {EXI_ELEMENT, 0, 129, 7, 431}, /* ResponseCode */
    {EXI_ELEMENT, 0, 186, 6, 432}, /* EVSEProcessing */
    {EXI_ELEMENT, 0, 277, 71, 433}, /* GoToPause */
    {EXI_ELEMENT, 0, 278, 129, 434}, /* Dynamic_SEResControlMode */
    {EXI_ELEMENT, 0, 279, 144, 435}, /* Scheduled_SEResControlMode */
    {EXI_ELEMENT, 0, 278, 129, 434}, /* Dynamic_SEResControlMode */
    {EXI_ELEMENT, 0, 279, 144, 435}, /* Scheduled_SEResControlMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 430}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 280, 32, 439}, /* PowerToleranceAcceptance */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 281, 3, 438}, /* SelectedScheduleTupleID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 282, 149, 21}, /* EVPowerProfileEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 282, 149, 21}, /* EVPowerProfileEntry */
    {EXI_ELEMENT, 0, 283, 152, 445}, /* Dynamic_EVPPTControlMode */
    {EXI_ELEMENT, 0, 284, 153, 446}, /* Scheduled_EVPPTControlMode */
    {EXI_ELEMENT, 0, 285, 154, 447}, /* EVPowerProfileEntries */
    {EXI_ELEMENT, 0, 285, 154, 447}, /* EVPowerProfileEntries */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 62, 444}, /* TimeAnchor */
    {EXI_ELEMENT, 0, 286, 6, 450}, /* EVProcessing */
    {EXI_ELEMENT, 0, 287, 18, 451}, /* ChargeProgress */
    {EXI_ELEMENT, 0, 288, 151, 452}, /* EVPowerProfile */
    {EXI_ELEMENT, 0, 289, 19, 453}, /* BPT_ChannelSelection */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 289, 19, 453}, /* BPT_ChannelSelection */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 449}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 456}, /* ResponseCode */
    {EXI_ELEMENT, 0, 162, 76, 457}, /* EVSEStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 455}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 281, 3, 460}, /* SelectedScheduleTupleID */
    {EXI_ELEMENT, 0, 163, 78, 463}, /* MeterInfo */
    {EXI_ELEMENT, 0, 164, 79, 464}, /* Receipt */
    {EXI_ELEMENT, 0, 290, 158, 465}, /* Dynamic_SMDTControlMode */
    {EXI_ELEMENT, 0, 291, 159, 466}, /* Scheduled_SMDTControlMode */
    {EXI_ELEMENT, 0, 290, 158, 465}, /* Dynamic_SMDTControlMode */
    {EXI_ELEMENT, 0, 291, 159, 466}, /* Scheduled_SMDTControlMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 127, 4, 462}, /* SessionID */
    {EXI_ATTRIBUTE, 0, 85, 44, 467}, /* @Id */
    {EXI_ELEMENT, 0, 292, 157, 470}, /* SignedMeteringData */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 469}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 473}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 472}, /* Header */
    {EXI_ELEMENT, 0, 293, 25, 476}, /* ChargingSession */
    {EXI_ELEMENT, 0, 294, 10, 477}, /* EVTerminationCode */
    {EXI_ELEMENT, 0, 295, 11, 478}, /* EVTerminationExplanation */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 295, 11, 478}, /* EVTerminationExplanation */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 475}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 481}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 480}, /* Header */
    {EXI_ELEMENT, 0, 181, 100, 484}, /* SubCertificates */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 180, 33, 483}, /* Certificate */
    {EXI_ATTRIBUTE, 0, 85, 44, 485}, /* @Id */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 296, 9, 22}, /* EMAID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 296, 9, 22}, /* EMAID */
    {EXI_ELEMENT, 0, 297, 164, 491}, /* OEMProvisioningCertificateChain */
    {EXI_ELEMENT, 0, 298, 88, 492}, /* ListOfRootCertificateIDs */
    {EXI_ELEMENT, 0, 299, 136, 493}, /* MaximumContractCertificateChains */
    {EXI_ELEMENT, 0, 300, 165, 494}, /* PrioritizedEMAIDs */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 490}, /* Header */
    {EXI_ELEMENT, 0, 181, 100, 497}, /* SubCertificates */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 180, 33, 496}, /* Certificate */
    {EXI_ELEMENT, 0, 301, 20, 500}, /* ECDHCurve */
    {EXI_ELEMENT, 0, 302, 21, 501}, /* DHPublicKey */
    {EXI_ELEMENT, 0, 303, 22, 502}, /* SECP521_EncryptedPrivateKey */
    {EXI_ELEMENT, 0, 304, 23, 503}, /* X448_EncryptedPrivateKey */
    {EXI_ELEMENT, 0, 305, 24, 504}, /* TPM_EncryptedPrivateKey */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 182, 99, 499}, /* ContractCertificateChain */
    {EXI_ATTRIBUTE, 0, 85, 44, 505}, /* @Id */
    {EXI_ELEMENT, 0, 129, 7, 508}, /* ResponseCode */
    {EXI_ELEMENT, 0, 186, 6, 509}, /* EVSEProcessing */
    {EXI_ELEMENT, 0, 306, 167, 510}, /* CPSCertificateChain */
    {EXI_ELEMENT, 0, 307, 168, 511}, /* SignedInstallationData */
    {EXI_ELEMENT, 0, 308, 136, 512}, /* RemainingContractCertificateChains */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 507}, /* Header */
    {EXI_ELEMENT, 0, 309, 26, 515}, /* EVCheckInStatus */
    {EXI_ELEMENT, 0, 310, 29, 516}, /* ParkingMethod */
    {EXI_ELEMENT, 0, 311, 74, 517}, /* VehicleFrame */
    {EXI_ELEMENT, 0, 312, 74, 518}, /* DeviceOffset */
    {EXI_ELEMENT, 0, 313, 74, 519}, /* VehicleTravel */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 312, 74, 518}, /* DeviceOffset */
    {EXI_ELEMENT, 0, 313, 74, 519}, /* VehicleTravel */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 313, 74, 519}, /* VehicleTravel */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 514}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 522}, /* ResponseCode */
    {EXI_ELEMENT, 0, 314, 74, 523}, /* ParkingSpace */
    {EXI_ELEMENT, 0, 315, 74, 524}, /* DeviceLocation */
    {EXI_ELEMENT, 0, 316, 74, 525}, /* TargetDistance */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 315, 74, 524}, /* DeviceLocation */
    {EXI_ELEMENT, 0, 316, 74, 525}, /* TargetDistance */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 316, 74, 525}, /* TargetDistance */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 521}, /* Header */
    {EXI_ELEMENT, 0, 317, 27, 528}, /* EVCheckOutStatus */
    {EXI_ELEMENT, 0, 318, 62, 529}, /* CheckOutTime */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 527}, /* Header */
    {EXI_ELEMENT, 0, 129, 7, 532}, /* ResponseCode */
    {EXI_ELEMENT, 0, 319, 28, 533}, /* EVSECheckOutStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 128, 61, 531}, /* Header */
    {EXI_ELEMENT, 0, 320, 77, 536}, /* TargetOffsetY */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 321, 77, 535}, /* TargetOffsetX */
    {EXI_ELEMENT, 0, 251, 3, 539}, /* PriceScheduleID */
    {EXI_ELEMENT, 0, 252, 11, 540}, /* PriceScheduleDescription */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 161, 62, 538}, /* TimeAnchor */
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
    {540, 2, 2}, /* 197 */
    {542, 1, 1}, /* 198 */
    {543, 2, 2}, /* 199 */
    {545, 1, 1}, /* 200 */
    {546, 1, 1}, /* 201 */
    {547, 1, 1}, /* 202 */
    {548, 1, 1}, /* 203 */
    {549, 1, 1}, /* 204 */
    {550, 2, 2}, /* 205 */
    {552, 2, 2}, /* 206 */
    {554, 1, 1}, /* 207 */
    {555, 1, 1}, /* 208 */
    {556, 1, 1}, /* 209 */
    {557, 1, 1}, /* 210 */
    {558, 1, 1}, /* 211 */
    {559, 2, 2}, /* 212 */
    {561, 1, 1}, /* 213 */
    {562, 1, 1}, /* 214 */
    {563, 1, 1}, /* 215 */
    {564, 1, 1}, /* 216 */
    {565, 1, 1}, /* 217 */
    {566, 1, 1}, /* 218 */
    {567, 1, 1}, /* 219 */
    {568, 1, 1}, /* 220 */
    {569, 1, 1}, /* 221 */
    {570, 2, 2}, /* 222 */
    {572, 1, 1}, /* 223 */
    {573, 1, 1}, /* 224 */
    {574, 1, 1}, /* 225 */
    {575, 1, 1}, /* 226 */
    {576, 1, 1}, /* 227 */
    {577, 1, 1}, /* 228 */
    {578, 1, 1}, /* 229 */
    {579, 1, 1}, /* 230 */
    {580, 2, 2}, /* 231 */
    {582, 1, 1}, /* 232 */
    {583, 2, 2}, /* 233 */
    {585, 1, 1}, /* 234 */
    {586, 1, 1}, /* 235 */
    {587, 1, 1}, /* 236 */
    {588, 1, 1}, /* 237 */
    {589, 1, 1}, /* 238 */
    {590, 1, 1}, /* 239 */
    {591, 2, 2}, /* 240 */
    {593, 1, 1}, /* 241 */
    {594, 1, 1}, /* 242 */
    {595, 1, 1}, /* 243 */
    {596, 1, 1}, /* 244 */
    {597, 2, 2}, /* 245 */
    {599, 1, 1}, /* 246 */
    {600, 1, 1}, /* 247 */
    {601, 1, 1}, /* 248 */
    {602, 1, 1}, /* 249 */
    {603, 1, 1}, /* 250 */
    {604, 1, 1}, /* 251 */
    {605, 1, 1}, /* 252 */
    {606, 1, 1}, /* 253 */
    {607, 1, 1}, /* 254 */
    {608, 1, 1}, /* 255 */
    {609, 1, 1}, /* 256 */
    {610, 6, 3}, /* 257 */
    {616, 1, 1}, /* 258 */
    {617, 1, 1}, /* 259 */
    {618, 1, 1}, /* 260 */
    {619, 2, 2}, /* 261 */
    {621, 1, 1}, /* 262 */
    {622, 1, 1}, /* 263 */
    {623, 2, 2}, /* 264 */
    {625, 1, 1}, /* 265 */
    {626, 1, 1}, /* 266 */
    {627, 1, 1}, /* 267 */
    {628, 1, 1}, /* 268 */
    {629, 1, 1}, /* 269 */
    {630, 1, 1}, /* 270 */
    {631, 1, 1}, /* 271 */
    {632, 1, 1}, /* 272 */
    {633, 1, 1}, /* 273 */
    {634, 1, 1}, /* 274 */
    {635, 2, 2}, /* 275 */
    {637, 1, 1}, /* 276 */
    {638, 1, 1}, /* 277 */
    {639, 2, 2}, /* 278 */
    {641, 1, 1}, /* 279 */
    {642, 1, 1}, /* 280 */
    {643, 1, 1}, /* 281 */
    {644, 1, 1}, /* 282 */
    {645, 1, 1}, /* 283 */
    {646, 3, 2}, /* 284 */
    {649, 2, 2}, /* 285 */
    {651, 1, 1}, /* 286 */
    {652, 1, 1}, /* 287 */
    {653, 1, 1}, /* 288 */
    {654, 3, 2}, /* 289 */
    {657, 2, 2}, /* 290 */
    {659, 1, 1}, /* 291 */
    {660, 1, 1}, /* 292 */
    {661, 1, 1}, /* 293 */
    {662, 1, 1}, /* 294 */
    {663, 1, 1}, /* 295 */
    {664, 1, 1}, /* 296 */
    {665, 2, 2}, /* 297 */
    {667, 1, 1}, /* 298 */
    {668, 1, 1}, /* 299 */
    {669, 1, 1}, /* 300 */
    {670, 1, 1}, /* 301 */
    {671, 1, 1}, /* 302 */
    {672, 1, 1}, /* 303 */
    {673, 1, 1}, /* 304 */
    {674, 1, 1}, /* 305 */
    {675, 1, 1}, /* 306 */
    {676, 2, 2}, /* 307 */
    {678, 1, 1}, /* 308 */
    {679, 1, 1}, /* 309 */
    {680, 2, 2}, /* 310 */
    {682, 1, 1}, /* 311 */
    {683, 1, 1}, /* 312 */
    {684, 1, 1}, /* 313 */
    {685, 1, 1}, /* 314 */
    {686, 1, 1}, /* 315 */
    {687, 1, 1}, /* 316 */
    {688, 1, 1}, /* 317 */
    {689, 1, 1}, /* 318 */
    {690, 1, 1}, /* 319 */
    {691, 5, 3}, /* 320 */
    {696, 4, 3}, /* 321 */
    {700, 3, 2}, /* 322 */
    {703, 2, 2}, /* 323 */
    {705, 1, 1}, /* 324 */
    {706, 6, 3}, /* 325 */
    {712, 1, 1}, /* 326 */
    {713, 2, 2}, /* 327 */
    {715, 1, 1}, /* 328 */
    {716, 1, 1}, /* 329 */
    {717, 1, 1}, /* 330 */
    {718, 2, 2}, /* 331 */
    {720, 1, 1}, /* 332 */
    {721, 2, 2}, /* 333 */
    {723, 1, 1}, /* 334 */
    {724, 1, 1}, /* 335 */
    {725, 1, 1}, /* 336 */
    {726, 1, 1}, /* 337 */
    {727, 1, 1}, /* 338 */
    {728, 1, 1}, /* 339 */
    {729, 1, 1}, /* 340 */
    {730, 2, 2}, /* 341 */
    {732, 1, 1}, /* 342 */
    {733, 5, 3}, /* 343 */
    {738, 4, 3}, /* 344 */
    {742, 3, 2}, /* 345 */
    {745, 2, 2}, /* 346 */
    {747, 1, 1}, /* 347 */
    {748, 1, 1}, /* 348 */
    {749, 1, 1}, /* 349 */
    {750, 1, 1}, /* 350 */
    {751, 1, 1}, /* 351 */
    {752, 2, 2}, /* 352 */
    {754, 1, 1}, /* 353 */
    {755, 1, 1}, /* 354 */
    {756, 2, 2}, /* 355 */
    {758, 1, 1}, /* 356 */
    {759, 1, 1}, /* 357 */
    {760, 1, 1}, /* 358 */
    {761, 1, 1}, /* 359 */
    {762, 1, 1}, /* 360 */
    {763, 2, 2}, /* 361 */
    {765, 2, 2}, /* 362 */
    {767, 1, 1}, /* 363 */
    {768, 1, 1}, /* 364 */
    {769, 2, 2}, /* 365 */
    {771, 3, 2}, /* 366 */
    {774, 1, 1}, /* 367 */
    {775, 1, 1}, /* 368 */
    {776, 1, 1}, /* 369 */
    {777, 1, 1}, /* 370 */
    {778, 2, 2}, /* 371 */
    {780, 1, 1}, /* 372 */
    {781, 1, 1}, /* 373 */
    {782, 2, 2}, /* 374 */
    {784, 1, 1}, /* 375 */
    {785, 1, 1}, /* 376 */
    {786, 1, 1}, /* 377 */
    {787, 4, 3}, /* 378 */
    {791, 3, 2}, /* 379 */
    {794, 2, 2}, /* 380 */
    {796, 1, 1}, /* 381 */
    {797, 3, 2}, /* 382 */
    {800, 2, 2}, /* 383 */
    {802, 1, 1}, /* 384 */
    {803, 1, 1}, /* 385 */
    {804, 2, 2}, /* 386 */
    {806, 1, 1}, /* 387 */
    {807, 1, 1}, /* 388 */
    {808, 1, 1}, /* 389 */
    {809, 1, 1}, /* 390 */
    {810, 2, 2}, /* 391 */
    {812, 1, 1}, /* 392 */
    {813, 1, 1}, /* 393 */
    {814, 2, 2}, /* 394 */
    {816, 1, 1}, /* 395 */
    {817, 1, 1}, /* 396 */
    {818, 1, 1}, /* 397 */
    {819, 1, 1}, /* 398 */
    {820, 2, 2}, /* 399 */
    {822, 5, 3}, /* 400 */
    {827, 4, 3}, /* 401 */
    {831, 3, 2}, /* 402 */
    {834, 1, 1}, /* 403 */
    {835, 1, 1}, /* 404 */
    {836, 6, 3}, /* 405 */
    {842, 1, 1}, /* 406 */
    {843, 3, 2}, /* 407 */
    {846, 2, 2}, /* 408 */
    {848, 1, 1}, /* 409 */
    {849, 1, 1}, /* 410 */
    {850, 1, 1}, /* 411 */
    {851, 2, 2}, /* 412 */
    {853, 1, 1}, /* 413 */
    {854, 3, 2}, /* 414 */
    {857, 2, 2}, /* 415 */
    {859, 1, 1}, /* 416 */
    {860, 1, 1}, /* 417 */
    {861, 1, 1}, /* 418 */
    {862, 3, 2}, /* 419 */
    {865, 1, 1}, /* 420 */
    {866, 1, 1}, /* 421 */
    {867, 1, 1}, /* 422 */
    {868, 1, 1}, /* 423 */
    {869, 2, 2}, /* 424 */
    {871, 1, 1}, /* 425 */
    {872, 1, 1}, /* 426 */
    {873, 1, 1}, /* 427 */
    {874, 2, 2}, /* 428 */
    {876, 1, 1}, /* 429 */
    {877, 1, 1}, /* 430 */
    {878, 1, 1}, /* 431 */
    {879, 3, 2}, /* 432 */
    {882, 2, 2}, /* 433 */
    {884, 1, 1}, /* 434 */
    {885, 1, 1}, /* 435 */
    {886, 1, 1}, /* 436 */
    {887, 1, 1}, /* 437 */
    {888, 2, 2}, /* 438 */
    {890, 1, 1}, /* 439 */
    {891, 1, 1}, /* 440 */
    {892, 1, 1}, /* 441 */
    {893, 2, 2}, /* 442 */
    {895, 1, 1}, /* 443 */
    {896, 2, 2}, /* 444 */
    {898, 1, 1}, /* 445 */
    {899, 1, 1}, /* 446 */
    {900, 1, 1}, /* 447 */
    {901, 1, 1}, /* 448 */
    {902, 1, 1}, /* 449 */
    {903, 1, 1}, /* 450 */
    {904, 3, 2}, /* 451 */
    {907, 2, 2}, /* 452 */
    {909, 1, 1}, /* 453 */
    {910, 1, 1}, /* 454 */
    {911, 1, 1}, /* 455 */
    {912, 2, 2}, /* 456 */
    {914, 1, 1}, /* 457 */
    {915, 1, 1}, /* 458 */
    {916, 1, 1}, /* 459 */
    {917, 1, 1}, /* 460 */
    {918, 1, 1}, /* 461 */
    {919, 1, 1}, /* 462 */
    {920, 3, 2}, /* 463 */
    {923, 2, 2}, /* 464 */
    {925, 1, 1}, /* 465 */
    {926, 1, 1}, /* 466 */
    {927, 1, 1}, /* 467 */
    {928, 1, 1}, /* 468 */
    {929, 1, 1}, /* 469 */
    {930, 1, 1}, /* 470 */
    {931, 1, 1}, /* 471 */
    {932, 1, 1}, /* 472 */
    {933, 1, 1}, /* 473 */
    {934, 1, 1}, /* 474 */
    {935, 1, 1}, /* 475 */
    {936, 3, 2}, /* 476 */
    {939, 2, 2}, /* 477 */
    {941, 1, 1}, /* 478 */
    {942, 1, 1}, /* 479 */
    {943, 1, 1}, /* 480 */
    {944, 1, 1}, /* 481 */
    {945, 1, 1}, /* 482 */
    {946, 2, 2}, /* 483 */
    {948, 1, 1}, /* 484 */
    {949, 1, 1}, /* 485 */
    {950, 1, 1}, /* 486 */
    {951, 1, 1}, /* 487 */
    {952, 2, 2}, /* 488 */
    {954, 1, 1}, /* 489 */
    {955, 1, 1}, /* 490 */
    {956, 1, 1}, /* 491 */
    {957, 1, 1}, /* 492 */
    {958, 2, 2}, /* 493 */
    {960, 1, 1}, /* 494 */
    {961, 1, 1}, /* 495 */
    {962, 2, 2}, /* 496 */
    {964, 1, 1}, /* 497 */
    {965, 1, 1}, /* 498 */
    {966, 1, 1}, /* 499 */
    {967, 1, 1}, /* 500 */
    {968, 3, 2}, /* 501 */
    {971, 1, 1}, /* 502 */
    {972, 1, 1}, /* 503 */
    {973, 1, 1}, /* 504 */
    {974, 1, 1}, /* 505 */
    {975, 1, 1}, /* 506 */
    {976, 1, 1}, /* 507 */
    {977, 1, 1}, /* 508 */
    {978, 1, 1}, /* 509 */
    {979, 1, 1}, /* 510 */
    {980, 1, 1}, /* 511 */
    {981, 1, 1}, /* 512 */
    {982, 1, 1}, /* 513 */
    {983, 1, 1}, /* 514 */
    {984, 1, 1}, /* 515 */
    {985, 4, 3}, /* 516 */
    {989, 3, 2}, /* 517 */
    {992, 2, 2}, /* 518 */
    {994, 1, 1}, /* 519 */
    {995, 1, 1}, /* 520 */
    {996, 1, 1}, /* 521 */
    {997, 4, 3}, /* 522 */
    {1001, 3, 2}, /* 523 */
    {1004, 2, 2}, /* 524 */
    {1006, 1, 1}, /* 525 */
    {1007, 1, 1}, /* 526 */
    {1008, 1, 1}, /* 527 */
    {1009, 1, 1}, /* 528 */
    {1010, 1, 1}, /* 529 */
    {1011, 1, 1}, /* 530 */
    {1012, 1, 1}, /* 531 */
    {1013, 1, 1}, /* 532 */
    {1014, 1, 1}, /* 533 */
    {1015, 1, 1}, /* 534 */
    {1016, 1, 1}, /* 535 */
    {1017, 1, 1}, /* 536 */
    {1018, 1, 1}, /* 537 */
    {1019, 1, 1}, /* 538 */
    {1020, 2, 2}, /* 539 */
    {1022, 1, 1}, /* 540 */
    {1023, 1, 1}, /* 541 */
};

static const struct exi_repeat repeats[] = {
    {0, 10u, 158, 158, 157},
    {1, 20u, 184, 184, 183},
    {1, 128u, 197, 197, 196},
    {1, 2u, 205, 205, 204},
    {1, 3u, 212, 212, 211},
    {1, 16u, 231, 231, 230},
    {1, 8u, 240, 240, 239},
    {1, 32u, 261, 261, 260},
    {1, 32u, 264, 264, 263},
    {1, 16u, 275, 275, 274},
    {1, 1024u, 297, 297, 296},
    {1, 8u, 307, 307, 306},
    {1, 1024u, 310, 310, 309},
    {1, 10u, 341, 341, 340},
    {1, 8u, 352, 352, 351},
    {1, 1024u, 355, 355, 354},
    {1, 5u, 365, 365, 364},
    {1, 5u, 371, 371, 370},
    {1, 1024u, 391, 391, 390},
    {1, 1024u, 412, 412, 411},
    {1, 3u, 428, 428, 427},
    {1, 2048u, 442, 442, 441},
    {1, 8u, 488, 488, 487},
};

static const struct exi_root roots[] = {
    {322, 96}, /* AuthorizationReq */
    {323, 101}, /* AuthorizationRes */
    {324, 91}, /* AuthorizationSetupReq */
    {325, 92}, /* AuthorizationSetupRes */
    {326, 82}, /* CLReqControlMode */
    {327, 83}, /* CLResControlMode */
    {88, 36}, /* CanonicalizationMethod */
    {328, 163}, /* CertificateInstallationReq */
    {329, 166}, /* CertificateInstallationRes */
    {98, 49}, /* DSAKeyValue */
    {80, 43}, /* DigestMethod */
    {81, 1}, /* DigestValue */
    {120, 47}, /* KeyInfo */
    {110, 37}, /* KeyName */
    {111, 48}, /* KeyValue */
    {330, 58}, /* Manifest */
    {331, 156}, /* MeteringConfirmationReq */
    {332, 160}, /* MeteringConfirmationRes */
    {116, 37}, /* MgmtData */
    {121, 57}, /* Object */
    {114, 55}, /* PGPData */
    {333, 150}, /* PowerDeliveryReq */
    {334, 155}, /* PowerDeliveryRes */
    {99, 50}, /* RSAKeyValue */
    {87, 40}, /* Reference */
    {112, 51}, /* RetrievalMethod */
    {115, 56}, /* SPKIData */
    {335, 117}, /* ScheduleExchangeReq */
    {336, 128}, /* ScheduleExchangeRes */
    {337, 107}, /* ServiceDetailReq */
    {338, 108}, /* ServiceDetailRes */
    {339, 102}, /* ServiceDiscoveryReq */
    {340, 104}, /* ServiceDiscoveryRes */
    {341, 113}, /* ServiceSelectionReq */
    {342, 116}, /* ServiceSelectionRes */
    {343, 89}, /* SessionSetupReq */
    {344, 90}, /* SessionSetupRes */
    {345, 161}, /* SessionStopReq */
    {346, 162}, /* SessionStopRes */
    {126, 34}, /* Signature */
    {86, 39}, /* SignatureMethod */
    {347, 59}, /* SignatureProperties */
    {124, 60}, /* SignatureProperty */
    {119, 45}, /* SignatureValue */
    {122, 35}, /* SignedInfo */
    {307, 168}, /* SignedInstallationData */
    {292, 157}, /* SignedMeteringData */
    {79, 42}, /* Transform */
    {82, 41}, /* Transforms */
    {348, 169}, /* VehicleCheckInReq */
    {349, 170}, /* VehicleCheckInRes */
    {350, 171}, /* VehicleCheckOutReq */
    {351, 172}, /* VehicleCheckOutRes */
    {113, 52}, /* X509Data */
};

static const struct exi_root fragments[] = {
    {264, 130}, /* AbsolutePriceSchedule */
    {169, 77}, /* AckMaxDelay */
    {259, 139}, /* AdditionalSelectedServices */
    {250, 140}, /* AdditionalService */
    {158, 80}, /* AdditionalServicesCosts */
    {154, 72}, /* Amount */
    {233, 71}, /* AppliesMinimumMaximumCost */
    {230, 71}, /* AppliesToEnergyFee */
    {232, 71}, /* AppliesToOverstayFee */
    {231, 71}, /* AppliesToParkingFee */
    {322, 96}, /* AuthorizationReq */
    {323, 101}, /* AuthorizationRes */
    {176, 14}, /* AuthorizationServices */
    {324, 91}, /* AuthorizationSetupReq */
    {325, 92}, /* AuthorizationSetupRes */
    {269, 72}, /* AvailableEnergy */
    {289, 19}, /* BPT_ChannelSelection */
    {146, 62}, /* BPT_DischargedEnergyReadingWh */
    {148, 62}, /* BPT_InductiveEnergyReadingVARh */
    {138, 72}, /* BatteryEnergyCapacity */
    {326, 82}, /* CLReqControlMode */
    {327, 83}, /* CLResControlMode */
    {306, 167}, /* CPSCertificateChain */
    {88, 36}, /* CanonicalizationMethod */
    {147, 62}, /* CapacitiveEnergyReadingVARh */
    {237, 77}, /* CarbonDioxideEmission */
    {180, 33}, /* Certificate */
    {328, 163}, /* CertificateInstallationReq */
    {329, 166}, /* CertificateInstallationRes */
    {177, 71}, /* CertificateInstallationService */
    {287, 18}, /* ChargeProgress */
    {145, 62}, /* ChargedEnergyReadingWh */
    {137, 71}, /* ChargingComplete */
    {273, 146}, /* ChargingSchedule */
    {293, 25}, /* ChargingSession */
    {318, 62}, /* CheckOutTime */
    {182, 99}, /* ContractCertificateChain */
    {153, 72}, /* CostPerUnit */
    {218, 30}, /* Currency */
    {302, 21}, /* DHPublicKey */
    {98, 49}, /* DSAKeyValue */
    {168, 70}, /* DepartureTime */
    {352, 70}, /* CommonTypes:DepartureTime */
    {315, 74}, /* DeviceLocation */
    {312, 74}, /* DeviceOffset */
    {80, 43}, /* DigestMethod */
    {81, 1}, /* DigestValue */
    {274, 146}, /* DischargingSchedule */
    {141, 69}, /* DisplayParameters */
    {211, 70}, /* Duration */
    {283, 152}, /* Dynamic_EVPPTControlMode */
    {225, 118}, /* Dynamic_SEReqControlMode */
    {278, 129}, /* Dynamic_SEResControlMode */
    {290, 158}, /* Dynamic_SMDTControlMode */
    {301, 20}, /* ECDHCurve */
    {184, 97}, /* EIM_AReqAuthorizationMode */
    {178, 93}, /* EIM_ASResAuthorizationMode */
    {296, 9}, /* EMAID */
    {221, 124}, /* EVAbsolutePriceSchedule */
    {171, 9}, /* EVCCID */
    {309, 26}, /* EVCheckInStatus */
    {317, 27}, /* EVCheckOutStatus */
    {223, 120}, /* EVEnergyOffer */
    {165, 72}, /* EVMaximumEnergyRequest */
    {353, 72}, /* CommonTypes:EVMaximumEnergyRequest */
    {208, 72}, /* EVMaximumV2XEnergyRequest */
    {166, 72}, /* EVMinimumEnergyRequest */
    {354, 72}, /* CommonTypes:EVMinimumEnergyRequest */
    {209, 72}, /* EVMinimumV2XEnergyRequest */
    {288, 151}, /* EVPowerProfile */
    {285, 154}, /* EVPowerProfileEntries */
    {282, 149}, /* EVPowerProfileEntry */
    {222, 121}, /* EVPowerSchedule */
    {213, 122}, /* EVPowerScheduleEntries */
    {212, 123}, /* EVPowerScheduleEntry */
    {216, 127}, /* EVPriceRule */
    {217, 126}, /* EVPriceRuleStack */
    {220, 125}, /* EVPriceRuleStacks */
    {286, 6}, /* EVProcessing */
    {319, 28}, /* EVSECheckOutStatus */
    {172, 9}, /* EVSEID */
    {143, 5}, /* EVSENotification */
    {186, 6}, /* EVSEProcessing */
    {162, 76}, /* EVSEStatus */
    {355, 76}, /* CommonTypes:EVSEStatus */
    {167, 72}, /* EVTargetEnergyRequest */
    {356, 72}, /* CommonTypes:EVTargetEnergyRequest */
    {294, 10}, /* EVTerminationCode */
    {295, 11}, /* EVTerminationExplanation */
    {156, 80}, /* EnergyCosts */
    {215, 72}, /* EnergyFee */
    {192, 105}, /* EnergyTransferServiceList */
    {96, 0}, /* Exponent */
    {357, 73}, /* CommonTypes:Exponent */
    {189, 71}, /* FreeService */
    {90, 0}, /* G */
    {175, 15}, /* GenChallenge */
    {277, 71}, /* GoToPause */
    {77, 2}, /* HMACOutputLength */
    {128, 61}, /* Header */
    {139, 71}, /* InletHot */
    {92, 0}, /* J */
    {120, 47}, /* KeyInfo */
    {110, 37}, /* KeyName */
    {111, 48}, /* KeyValue */
    {253, 31}, /* Language */
    {298, 88}, /* ListOfRootCertificateIDs */
    {330, 58}, /* Manifest */
    {299, 136}, /* MaximumContractCertificateChains */
    {255, 72}, /* MaximumCost */
    {133, 8}, /* MaximumSOC */
    {224, 17}, /* MaximumSupportingPoints */
    {152, 12}, /* MeterID */
    {163, 78}, /* MeterInfo */
    {358, 78}, /* CommonTypes:MeterInfo */
    {142, 71}, /* MeterInfoRequested */
    {149, 13}, /* MeterSignature */
    {150, 74}, /* MeterStatus */
    {151, 62}, /* MeterTimestamp */
    {331, 156}, /* MeteringConfirmationReq */
    {332, 160}, /* MeteringConfirmationRes */
    {116, 37}, /* MgmtData */
    {254, 72}, /* MinimumCost */
    {131, 8}, /* MinimumSOC */
    {359, 8}, /* CommonTypes:MinimumSOC */
    {97, 0}, /* Modulus */
    {144, 77}, /* NotificationMaxDelay */
    {262, 136}, /* NumberOfPriceLevels */
    {297, 164}, /* OEMProvisioningCertificateChain */
    {121, 57}, /* Object */
    {157, 80}, /* OccupancyCosts */
    {159, 80}, /* OverstayCosts */
    {242, 72}, /* OverstayFee */
    {243, 70}, /* OverstayFeePeriod */
    {245, 72}, /* OverstayPowerThreshold */
    {246, 138}, /* OverstayRule */
    {244, 11}, /* OverstayRuleDescription */
    {258, 137}, /* OverstayRules */
    {247, 70}, /* OverstayTimeThreshold */
    {95, 0}, /* P */
    {114, 55}, /* PGPData */
    {108, 46}, /* PGPKeyID */
    {107, 46}, /* PGPKeyPacket */
    {201, 111}, /* Parameter */
    {203, 110}, /* ParameterSet */
    {202, 16}, /* ParameterSetID */
    {235, 72}, /* ParkingFee */
    {236, 70}, /* ParkingFeePeriod */
    {310, 29}, /* ParkingMethod */
    {314, 74}, /* ParkingSpace */
    {94, 0}, /* PgenCounter */
    {185, 98}, /* PnC_AReqAuthorizationMode */
    {179, 94}, /* PnC_ASResAuthorizationMode */
    {210, 72}, /* Power */
    {333, 150}, /* PowerDeliveryReq */
    {334, 155}, /* PowerDeliveryRes */
    {214, 72}, /* PowerRangeStart */
    {272, 147}, /* PowerSchedule */
    {271, 148}, /* PowerScheduleEntries */
    {268, 149}, /* PowerScheduleEntry */
    {270, 72}, /* PowerTolerance */
    {280, 32}, /* PowerToleranceAcceptance */
    {266, 72}, /* Power_L2 */
    {267, 72}, /* Power_L3 */
    {140, 8}, /* PresentSOC */
    {219, 9}, /* PriceAlgorithm */
    {260, 136}, /* PriceLevel */
    {265, 141}, /* PriceLevelSchedule */
    {263, 142}, /* PriceLevelScheduleEntries */
    {261, 143}, /* PriceLevelScheduleEntry */
    {239, 135}, /* PriceRule */
    {240, 134}, /* PriceRuleStack */
    {257, 133}, /* PriceRuleStacks */
    {252, 11}, /* PriceScheduleDescription */
    {251, 3}, /* PriceScheduleID */
    {300, 165}, /* PrioritizedEMAIDs */
    {173, 10}, /* ProviderID */
    {89, 0}, /* Q */
    {99, 50}, /* RSAKeyValue */
    {164, 79}, /* Receipt */
    {360, 79}, /* CommonTypes:Receipt */
    {87, 40}, /* Reference */
    {308, 136}, /* RemainingContractCertificateChains */
    {136, 70}, /* RemainingTimeToMaximumSOC */
    {134, 70}, /* RemainingTimeToMinimumSOC */
    {135, 70}, /* RemainingTimeToTargetSOC */
    {238, 136}, /* RenewableGenerationPercentage */
    {129, 7}, /* ResponseCode */
    {112, 51}, /* RetrievalMethod */
    {170, 53}, /* RootCertificateID */
    {303, 22}, /* SECP521_EncryptedPrivateKey */
    {115, 56}, /* SPKIData */
    {109, 46}, /* SPKISexp */
    {335, 117}, /* ScheduleExchangeReq */
    {336, 128}, /* ScheduleExchangeRes */
    {276, 145}, /* ScheduleTuple */
    {275, 3}, /* ScheduleTupleID */
    {284, 153}, /* Scheduled_EVPPTControlMode */
    {226, 119}, /* Scheduled_SEReqControlMode */
    {279, 144}, /* Scheduled_SEResControlMode */
    {291, 159}, /* Scheduled_SMDTControlMode */
    {93, 0}, /* Seed */
    {183, 14}, /* SelectedAuthorizationService */
    {206, 114}, /* SelectedEnergyTransferService */
    {281, 3}, /* SelectedScheduleTupleID */
    {205, 114}, /* SelectedService */
    {207, 115}, /* SelectedVASList */
    {190, 106}, /* Service */
    {337, 107}, /* ServiceDetailReq */
    {338, 108}, /* ServiceDetailRes */
    {339, 102}, /* ServiceDiscoveryReq */
    {340, 104}, /* ServiceDiscoveryRes */
    {248, 72}, /* ServiceFee */
    {187, 16}, /* ServiceID */
    {249, 10}, /* ServiceName */
    {204, 109}, /* ServiceParameterList */
    {191, 71}, /* ServiceRenegotiationSupported */
    {341, 113}, /* ServiceSelectionReq */
    {342, 116}, /* ServiceSelectionRes */
    {127, 4}, /* SessionID */
    {361, 4}, /* CommonTypes:SessionID */
    {343, 89}, /* SessionSetupReq */
    {344, 90}, /* SessionSetupRes */
    {345, 161}, /* SessionStopReq */
    {346, 162}, /* SessionStopRes */
    {126, 34}, /* Signature */
    {86, 39}, /* SignatureMethod */
    {347, 59}, /* SignatureProperties */
    {124, 60}, /* SignatureProperty */
    {119, 45}, /* SignatureValue */
    {122, 35}, /* SignedInfo */
    {307, 168}, /* SignedInstallationData */
    {292, 157}, /* SignedMeteringData */
    {241, 70}, /* StartTime */
    {181, 100}, /* SubCertificates */
    {174, 95}, /* SupportedProviders */
    {188, 103}, /* SupportedServiceIDs */
    {305, 24}, /* TPM_EncryptedPrivateKey */
    {316, 74}, /* TargetDistance */
    {321, 77}, /* TargetOffsetX */
    {320, 77}, /* TargetOffsetY */
    {132, 8}, /* TargetSOC */
    {362, 8}, /* CommonTypes:TargetSOC */
    {160, 81}, /* TaxCosts */
    {229, 71}, /* TaxIncludedInPrice */
    {228, 72}, /* TaxRate */
    {234, 132}, /* TaxRule */
    {155, 3}, /* TaxRuleID */
    {363, 3}, /* CommonTypes:TaxRuleID */
    {227, 10}, /* TaxRuleName */
    {256, 131}, /* TaxRules */
    {161, 62}, /* TimeAnchor */
    {364, 62}, /* CommonTypes:TimeAnchor */
    {125, 62}, /* TimeStamp */
    {79, 42}, /* Transform */
    {82, 41}, /* Transforms */
    {193, 105}, /* VASList */
    {130, 74}, /* Value */
    {348, 169}, /* VehicleCheckInReq */
    {349, 170}, /* VehicleCheckInRes */
    {350, 171}, /* VehicleCheckOutReq */
    {351, 172}, /* VehicleCheckOutRes */
    {311, 74}, /* VehicleFrame */
    {313, 74}, /* VehicleTravel */
    {304, 23}, /* X448_EncryptedPrivateKey */
    {106, 46}, /* X509CRL */
    {105, 46}, /* X509Certificate */
    {113, 52}, /* X509Data */
    {101, 37}, /* X509IssuerName */
    {102, 53}, /* X509IssuerSerial */
    {103, 46}, /* X509SKI */
    {100, 54}, /* X509SerialNumber */
    {104, 37}, /* X509SubjectName */
    {78, 37}, /* XPath */
    {91, 0}, /* Y */
    {194, 71}, /* boolValue */
    {195, 73}, /* byteValue */
    {199, 10}, /* finiteString */
    {197, 112}, /* intValue */
    {198, 72}, /* rationalNumber */
    {196, 74}, /* shortValue */
};

const struct exi_schema exi_schema_iso20_common = {
    .name = "iso20_common", .title = "ISO 15118-20 common messages",
    .text = text, .names = names, .types = types, .productions = productions, .states = states,
    .repeats = repeats, .roots = roots, .fragments = fragments,
    .name_count = 365,
    .root_count = 54, .root_bits = 6,
    .fragment_count = 281, .fragment_bits = 9,
};
