/* Made by tools/make_tables.py from schema/iso2.txt. Do not edit: change the notation. */
#include "exi.h"

static const char text[] =
    "\"Finished\":"
    "\"Ongoing\":"
    "\"Ongoing_WaitingForCustomerInteraction\":"
    "\"None\":"
    "\"StopCharging\":"
    "\"ReNegotiation\":"
    "\"Start\":"
    "\"Stop\":"
    "\"Renegotiate\":"
    "\"Terminate\":"
    "\"Pause\":"
    "\"EVCharging\":"
    "\"Internet\":"
    "\"ContractCertificate\":"
    "\"OtherCustom\":"
    "\"bool\":"
    "\"byte\":"
    "\"short\":"
    "\"int\":"
    "\"physicalValue\":"
    "\"string\":"
    "\"AC_single_phase_core\":"
    "\"AC_three_phase_core\":"
    "\"DC_core\":"
    "\"DC_extended\":"
    "\"DC_combo_core\":"
    "\"DC_unique\":"
    "\"relativePricePercentage\":"
    "\"RenewableGenerationPercentage\":"
    "\"CarbonDioxideEmission\":"
    "\"Contract\":"
    "\"ExternalPayment\":"
    "\"ParsingError\":"
    "\"NoTLSRootCertificatAvailable\":"
    "\"UnknownError\":"
    "\"OK\":"
    "\"OK_NewSessionEstablished\":"
    "\"OK_OldSessionJoined\":"
    "\"OK_CertificateExpiresSoon\":"
    "\"FAILED\":"
    "\"FAILED_SequenceError\":"
    "\"FAILED_ServiceIDInvalid\":"
    "\"FAILED_UnknownSession\":"
    "\"FAILED_ServiceSelectionInvalid\":"
    "\"FAILED_PaymentSelectionInvalid\":"
    "\"FAILED_CertificateExpired\":"
    "\"FAILED_SignatureError\":"
    "\"FAILED_NoCertificateAvailable\":"
    "\"FAILED_CertChainError\":"
    "\"FAILED_ChallengeInvalid\":"
    "\"FAILED_ContractCanceled\":"
    "\"FAILED_WrongChargeParameter\":"
    "\"FAILED_PowerDeliveryNotApplied\":"
    "\"FAILED_TariffSelectionInvalid\":"
    "\"FAILED_ChargingProfileInvalid\":"
    "\"FAILED_MeteringSignatureNotValid\":"
    "\"FAILED_NoChargeServiceSelected\":"
    "\"FAILED_WrongEnergyTransferMode\":"
    "\"FAILED_ContactorError\":"
    "\"FAILED_CertificateNotAllowedAtThisEVSE\":"
    "\"FAILED_CertificateRevoked\":"
    "\"h\":"
    "\"m\":"
    "\"s\":"
    "\"A\":"
    "\"V\":"
    "\"W\":"
    "\"Wh\":"
    "\"EVSE_NotReady\":"
    "\"EVSE_Ready\":"
    "\"EVSE_Shutdown\":"
    "\"EVSE_UtilityInterruptEvent\":"
    "\"EVSE_IsolationMonitoringActive\":"
    "\"EVSE_EmergencyShutdown\":"
    "\"EVSE_Malfunction\":"
    "\"Reserved_8\":"
    "\"Reserved_9\":"
    "\"Reserved_A\":"
    "\"Reserved_B\":"
    "\"Reserved_C\":"
    "\"Invalid\":"
    "\"Valid\":"
    "\"Warning\":"
    "\"Fault\":"
    "\"No_IMD\":"
    "\"NO_ERROR\":"
    "\"FAILED_RESSTemperatureInhibit\":"
    "\"FAILED_EVShiftPosition\":"
    "\"FAILED_ChargerConnectorLockFault\":"
    "\"FAILED_EVRESSMalfunction\":"
    "\"FAILED_ChargingCurrentdifferential\":"
    "\"FAILED_ChargingVoltageOutOfRange\":"
    "\"Reserved_A\":"
    "\"Reserved_B\":"
    "\"Reserved_C\":"
    "\"FAILED_ChargingSystemIncompatibility\":"
    "\"NoData\":"
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
    "\"FaultMsg\":"
    "\"FaultCode\":"
    "\"Notification\":"
    "\"Signature\":"
    "\"SessionID\":"
    "\"EVCCID\":"
    "\"EVSEID\":"
    "\"EVSETimeStamp\":"
    "\"ResponseCode\":"
    "\"ServiceCategory\":"
    "\"ServiceScope\":"
    "\"PaymentOption\":"
    "\"EnergyTransferMode\":"
    "\"ServiceName\":"
    "\"FreeService\":"
    "\"SupportedEnergyTransferMode\":"
    "\"ServiceID\":"
    "\"Service\":"
    "\"PaymentOptionList\":"
    "\"ChargeService\":"
    "\"ServiceList\":"
    "\"Unit\":"
    "\"Value\":"
    "\"Multiplier\":"
    "\"boolValue\":"
    "\"byteValue\":"
    "\"shortValue\":"
    "\"intValue\":"
    "\"physicalValue\":"
    "\"stringValue\":"
    "\"@Name\":"
    "\"Parameter\":"
    "\"ParameterSetID\":"
    "\"ParameterSet\":"
    "\"ServiceParameterList\":"
    "\"SelectedService\":"
    "\"SelectedServiceList\":"
    "\"SelectedPaymentOption\":"
    "\"Certificate\":"
    "\"SubCertificates\":"
    "\"ContractSignatureCertChain\":"
    "\"eMAID\":"
    "\"GenChallenge\":"
    "\"EVSEProcessing\":"
    "\"DepartureTime\":"
    "\"EAmount\":"
    "\"EVMaxVoltage\":"
    "\"EVMaxCurrent\":"
    "\"EVMinCurrent\":"
    "\"EVErrorCode\":"
    "\"EVRESSSOC\":"
    "\"EVReady\":"
    "\"DC_EVStatus\":"
    "\"EVMaximumCurrentLimit\":"
    "\"EVMaximumPowerLimit\":"
    "\"EVMaximumVoltageLimit\":"
    "\"EVEnergyCapacity\":"
    "\"EVEnergyRequest\":"
    "\"FullSOC\":"
    "\"BulkSOC\":"
    "\"RequestedEnergyTransferMode\":"
    "\"AC_EVChargeParameter\":"
    "\"DC_EVChargeParameter\":"
    "\"EVChargeParameter\":"
    "\"MaxEntriesSAScheduleTuple\":"
    "\"duration\":"
    "\"start\":"
    "\"PMax\":"
    "\"RelativeTimeInterval\":"
    "\"TimeInterval\":"
    "\"PMaxScheduleEntry\":"
    "\"amount\":"
    "\"amountMultiplier\":"
    "\"costKind\":"
    "\"Cost\":"
    "\"startValue\":"
    "\"EPriceLevel\":"
    "\"ConsumptionCost\":"
    "\"SalesTariffDescription\":"
    "\"NumEPriceLevels\":"
    "\"SalesTariffEntry\":"
    "\"SalesTariffID\":"
    "\"PMaxSchedule\":"
    "\"SalesTariff\":"
    "\"SAScheduleTupleID\":"
    "\"SAScheduleTuple\":"
    "\"EVSENotification\":"
    "\"RCD\":"
    "\"NotificationMaxDelay\":"
    "\"EVSENominalVoltage\":"
    "\"EVSEMaxCurrent\":"
    "\"AC_EVSEStatus\":"
    "\"EVSEIsolationStatus\":"
    "\"EVSEStatusCode\":"
    "\"EVSEMaximumCurrentLimit\":"
    "\"EVSEMaximumPowerLimit\":"
    "\"EVSEMaximumVoltageLimit\":"
    "\"EVSEMinimumCurrentLimit\":"
    "\"EVSEMinimumVoltageLimit\":"
    "\"EVSECurrentRegulationTolerance\":"
    "\"EVSEPeakCurrentRipple\":"
    "\"EVSEEnergyToBeDelivered\":"
    "\"DC_EVSEStatus\":"
    "\"SAScheduleList\":"
    "\"SASchedules\":"
    "\"AC_EVSEChargeParameter\":"
    "\"DC_EVSEChargeParameter\":"
    "\"EVSEChargeParameter\":"
    "\"ChargingProfileEntryMaxPower\":"
    "\"ChargingProfileEntryMaxNumberOfPhasesInUse\":"
    "\"ChargingProfileEntryStart\":"
    "\"ProfileEntry\":"
    "\"BulkChargingComplete\":"
    "\"ChargingComplete\":"
    "\"ChargingProfile\":"
    "\"DC_EVPowerDeliveryParameter\":"
    "\"EVPowerDeliveryParameter\":"
    "\"ChargeProgress\":"
    "\"EVSEStatus\":"
    "\"MeterReading\":"
    "\"SigMeterReading\":"
    "\"MeterStatus\":"
    "\"TMeter\":"
    "\"MeterID\":"
    "\"MeterInfo\":"
    "\"ChargingSession\":"
    "\"RootCertificateID\":"
    "\"ListOfRootCertificateIDs\":"
    "\"SAProvisioningCertificateChain\":"
    "\"ContractSignatureEncryptedPrivateKey\":"
    "\"DHpublickey\":"
    "\"RetryCounter\":"
    "\"OEMProvisioningCert\":"
    "\"ReceiptRequired\":"
    "\"EVTargetVoltage\":"
    "\"EVTargetCurrent\":"
    "\"EVSEPresentVoltage\":"
    "\"RemainingTimeToFullSoC\":"
    "\"RemainingTimeToBulkSoC\":"
    "\"EVSEPresentCurrent\":"
    "\"EVSECurrentLimitAchieved\":"
    "\"EVSEVoltageLimitAchieved\":"
    "\"EVSEPowerLimitAchieved\":"
    "\"AuthorizationReq\":"
    "\"AuthorizationRes\":"
    "\"BodyElement\":"
    "\"CableCheckReq\":"
    "\"CableCheckRes\":"
    "\"CertificateInstallationReq\":"
    "\"CertificateInstallationRes\":"
    "\"CertificateUpdateReq\":"
    "\"CertificateUpdateRes\":"
    "\"ChargeParameterDiscoveryReq\":"
    "\"ChargeParameterDiscoveryRes\":"
    "\"ChargingStatusReq\":"
    "\"ChargingStatusRes\":"
    "\"CurrentDemandReq\":"
    "\"CurrentDemandRes\":"
    "\"MeteringReceiptReq\":"
    "\"MeteringReceiptRes\":"
    "\"PaymentDetailsReq\":"
    "\"PaymentDetailsRes\":"
    "\"PaymentServiceSelectionReq\":"
    "\"PaymentServiceSelectionRes\":"
    "\"PowerDeliveryReq\":"
    "\"PowerDeliveryRes\":"
    "\"PreChargeReq\":"
    "\"PreChargeRes\":"
    "\"ServiceDetailReq\":"
    "\"ServiceDetailRes\":"
    "\"ServiceDiscoveryReq\":"
    "\"ServiceDiscoveryRes\":"
    "\"SessionSetupReq\":"
    "\"SessionSetupRes\":"
    "\"SessionStopReq\":"
    "\"SessionStopRes\":"
    "\"WeldingDetectionReq\":"
    "\"WeldingDetectionRes\":"
    "\"Body\":"
    "\"Header\":"
    "\"@:Id\":"
    "\"@MsgBody:Id\":"
    "\"MsgBody:AC_EVSEStatus\":"
    "\"MsgDataTypes:BulkChargingComplete\":"
    "\"MsgDataTypes:ChargingComplete\":"
    "\"MsgBody:DC_EVSEStatus\":"
    "\"MsgBody:DC_EVStatus\":"
    "\"MsgDataTypes:EVMaximumCurrentLimit\":"
    "\"MsgDataTypes:EVMaximumPowerLimit\":"
    "\"MsgDataTypes:EVMaximumVoltageLimit\":"
    "\"MsgDataTypes:EVSEMaxCurrent\":"
    "\"MsgDataTypes:EVSEMaximumCurrentLimit\":"
    "\"MsgDataTypes:EVSEMaximumPowerLimit\":"
    "\"MsgDataTypes:EVSEMaximumVoltageLimit\":"
    "\"EVStatus\":"
    "\"Entry\":"
    "\"Manifest\":"
    "\"MsgDataTypes:SAScheduleTupleID\":"
    "\"MsgDataTypes:ServiceCategory\":"
    "\"MsgDataTypes:ServiceID\":"
    "\"MsgDataTypes:ServiceScope\":"
    "\"MsgHeader:SessionID\":"
    "\"SignatureProperties\":"
    "\"V2G_Message\":"
    "                ";

static const struct exi_name names[] = {
    {0, 11},
    {11, 10},
    {21, 40},
    {61, 7},
    {68, 15},
    {83, 16},
    {99, 8},
    {107, 7},
    {114, 14},
    {128, 12},
    {140, 8},
    {148, 13},
    {161, 11},
    {172, 22},
    {194, 14},
    {208, 7},
    {215, 7},
    {222, 8},
    {230, 6},
    {236, 16},
    {252, 9},
    {261, 23},
    {284, 22},
    {306, 10},
    {316, 14},
    {330, 16},
    {346, 12},
    {358, 26},
    {384, 32},
    {416, 24},
    {440, 11},
    {451, 18},
    {469, 15},
    {484, 31},
    {515, 15},
    {530, 5},
    {535, 27},
    {562, 22},
    {584, 28},
    {612, 9},
    {621, 23},
    {644, 26},
    {670, 24},
    {694, 33},
    {727, 33},
    {760, 28},
    {788, 24},
    {812, 32},
    {844, 24},
    {868, 26},
    {894, 26},
    {920, 30},
    {950, 33},
    {983, 32},
    {1015, 32},
    {1047, 35},
    {1082, 33},
    {1115, 33},
    {1148, 24},
    {1172, 41},
    {1213, 28},
    {1241, 4},
    {1245, 4},
    {1249, 4},
    {1253, 4},
    {1257, 4},
    {1261, 4},
    {1265, 5},
    {1270, 16},
    {1286, 13},
    {1299, 16},
    {1315, 29},
    {1344, 33},
    {1377, 25},
    {1402, 19},
    {1421, 13},
    {1434, 13},
    {1447, 13},
    {1460, 13},
    {1473, 13},
    {1486, 10},
    {1496, 8},
    {1504, 10},
    {1514, 8},
    {1522, 9},
    {1531, 11},
    {1542, 32},
    {1574, 25},
    {1599, 35},
    {1634, 27},
    {1661, 37},
    {1698, 35},
    {1733, 13},
    {1746, 13},
    {1759, 13},
    {1772, 39},
    {1811, 9},
    {1820, 4},
    {1824, 13},
    {1837, 19},
    {1856, 8},
    {1864, 12},
    {1876, 15},
    {1891, 14},
    {1905, 13},
    {1918, 7},
    {1925, 8},
    {1933, 6},
    {1939, 18},
    {1957, 12},
    {1969, 25},
    {1994, 4},
    {1998, 4},
    {2002, 4},
    {2006, 4},
    {2010, 7},
    {2017, 14},
    {2031, 4},
    {2035, 11},
    {2046, 10},
    {2056, 14},
    {2070, 14},
    {2084, 19},
    {2103, 17},
    {2120, 19},
    {2139, 10},
    {2149, 18},
    {2167, 18},
    {2185, 10},
    {2195, 15},
    {2210, 11},
    {2221, 11},
    {2232, 10},
    {2242, 11},
    {2253, 18},
    {2271, 11},
    {2282, 10},
    {2292, 11},
    {2303, 11},
    {2314, 12},
    {2326, 12},
    {2338, 17},
    {2355, 10},
    {2365, 9},
    {2374, 13},
    {2387, 10},
    {2397, 20},
    {2417, 11},
    {2428, 12},
    {2440, 15},
    {2455, 12},
    {2467, 12},
    {2479, 9},
    {2488, 9},
    {2497, 16},
    {2513, 15},
    {2528, 18},
    {2546, 15},
    {2561, 16},
    {2577, 21},
    {2598, 14},
    {2612, 14},
    {2626, 30},
    {2656, 12},
    {2668, 10},
    {2678, 20},
    {2698, 16},
    {2714, 14},
    {2728, 7},
    {2735, 8},
    {2743, 13},
    {2756, 12},
    {2768, 12},
    {2780, 13},
    {2793, 11},
    {2804, 16},
    {2820, 14},
    {2834, 8},
    {2842, 12},
    {2854, 17},
    {2871, 15},
    {2886, 23},
    {2909, 18},
    {2927, 22},
    {2949, 24},
    {2973, 14},
    {2987, 18},
    {3005, 29},
    {3034, 8},
    {3042, 15},
    {3057, 17},
    {3074, 16},
    {3090, 10},
    {3100, 15},
    {3115, 15},
    {3130, 15},
    {3145, 14},
    {3159, 12},
    {3171, 10},
    {3181, 14},
    {3195, 24},
    {3219, 22},
    {3241, 24},
    {3265, 19},
    {3284, 18},
    {3302, 10},
    {3312, 10},
    {3322, 30},
    {3352, 23},
    {3375, 23},
    {3398, 20},
    {3418, 28},
    {3446, 11},
    {3457, 8},
    {3465, 7},
    {3472, 23},
    {3495, 15},
    {3510, 20},
    {3530, 9},
    {3539, 19},
    {3558, 11},
    {3569, 7},
    {3576, 13},
    {3589, 14},
    {3603, 18},
    {3621, 25},
    {3646, 18},
    {3664, 19},
    {3683, 16},
    {3699, 15},
    {3714, 14},
    {3728, 20},
    {3748, 18},
    {3766, 19},
    {3785, 6},
    {3791, 23},
    {3814, 21},
    {3835, 17},
    {3852, 16},
    {3868, 22},
    {3890, 17},
    {3907, 26},
    {3933, 24},
    {3957, 26},
    {3983, 26},
    {4009, 26},
    {4035, 33},
    {4068, 24},
    {4092, 26},
    {4118, 16},
    {4134, 17},
    {4151, 14},
    {4165, 25},
    {4190, 25},
    {4215, 22},
    {4237, 31},
    {4268, 45},
    {4313, 28},
    {4341, 15},
    {4356, 23},
    {4379, 19},
    {4398, 18},
    {4416, 30},
    {4446, 27},
    {4473, 17},
    {4490, 13},
    {4503, 15},
    {4518, 18},
    {4536, 14},
    {4550, 9},
    {4559, 10},
    {4569, 12},
    {4581, 18},
    {4599, 20},
    {4619, 27},
    {4646, 33},
    {4679, 39},
    {4718, 14},
    {4732, 15},
    {4747, 22},
    {4769, 18},
    {4787, 18},
    {4805, 18},
    {4823, 21},
    {4844, 25},
    {4869, 25},
    {4894, 21},
    {4915, 27},
    {4942, 27},
    {4969, 25},
    {4994, 19},
    {5013, 19},
    {5032, 14},
    {5046, 16},
    {5062, 16},
    {5078, 29},
    {5107, 29},
    {5136, 23},
    {5159, 23},
    {5182, 30},
    {5212, 30},
    {5242, 20},
    {5262, 20},
    {5282, 19},
    {5301, 19},
    {5320, 21},
    {5341, 21},
    {5362, 20},
    {5382, 20},
    {5402, 29},
    {5431, 29},
    {5460, 19},
    {5479, 19},
    {5498, 15},
    {5513, 15},
    {5528, 19},
    {5547, 19},
    {5566, 22},
    {5588, 22},
    {5610, 18},
    {5628, 18},
    {5646, 17},
    {5663, 17},
    {5680, 22},
    {5702, 22},
    {5724, 7},
    {5731, 9},
    {5740, 7},
    {5747, 14},
    {5761, 24},
    {5785, 36},
    {5821, 32},
    {5853, 24},
    {5877, 22},
    {5899, 37},
    {5936, 35},
    {5971, 37},
    {6008, 30},
    {6038, 39},
    {6077, 37},
    {6114, 39},
    {6153, 11},
    {6164, 8},
    {6172, 11},
    {6183, 33},
    {6216, 31},
    {6247, 25},
    {6272, 28},
    {6300, 22},
    {6322, 22},
    {6344, 14},
};

static const struct exi_type types[] = {
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 0 CryptoBinary */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 1 DigestValueType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 2 HMACOutputLengthType */
    {EXI_BITS, 7, 0, 0, 0, 100u}, /* 3 percentValueType */
    {EXI_STRING, 0, 0, 0, 0, 64u}, /* 4 faultMsgType */
    {EXI_ENUM, 2, 0, 0, 0, 3u}, /* 5 EVSEProcessingType */
    {EXI_ENUM, 2, 0, 3, 0, 3u}, /* 6 EVSENotificationType */
    {EXI_ENUM, 2, 0, 6, 0, 3u}, /* 7 chargeProgressType */
    {EXI_ENUM, 1, 0, 9, 0, 2u}, /* 8 chargingSessionType */
    {EXI_STRING, 0, 0, 0, 0, 32u}, /* 9 serviceNameType */
    {EXI_ENUM, 2, 0, 11, 0, 4u}, /* 10 serviceCategoryType */
    {EXI_STRING, 0, 0, 0, 0, 64u}, /* 11 serviceScopeType */
    {EXI_BITS, 2, 0, 0, 1, 4u}, /* 12 maxNumPhasesType */
    {EXI_ENUM, 3, 0, 15, 0, 6u}, /* 13 valueType */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 14 meterStatusType */
    {EXI_ENUM, 3, 0, 21, 0, 6u}, /* 15 EnergyTransferModeType */
    {EXI_BASE64, 0, 0, 0, 16, 16u}, /* 16 genChallengeType */
    {EXI_BASE64, 0, 0, 0, 0, 800u}, /* 17 certificateType */
    {EXI_BASE64, 0, 0, 0, 0, 65u}, /* 18 dHpublickeyType */
    {EXI_BASE64, 0, 0, 0, 0, 48u}, /* 19 privateKeyType */
    {EXI_BASE64, 0, 0, 0, 0, 64u}, /* 20 sigMeterReadingType */
    {EXI_HEX, 0, 0, 0, 0, 8u}, /* 21 sessionIDType */
    {EXI_HEX, 0, 0, 0, 0, 6u}, /* 22 evccIDType */
    {EXI_STRING, 0, 0, 0, 7, 37u}, /* 23 evseIDType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 65535u}, /* 24 serviceIDType */
    {EXI_STRING, 0, 0, 0, 14, 15u}, /* 25 eMAIDType */
    {EXI_STRING, 0, 0, 0, 0, 32u}, /* 26 meterIDType */
    {EXI_BITS, 8, 0, 0, 1, 255u}, /* 27 SAIDType */
    {EXI_STRING, 0, 0, 0, 0, 32u}, /* 28 tariffDescriptionType */
    {EXI_ENUM, 2, 0, 27, 0, 3u}, /* 29 costKindType */
    {EXI_ENUM, 1, 0, 30, 0, 2u}, /* 30 paymentOptionType */
    {EXI_ENUM, 2, 0, 32, 0, 3u}, /* 31 faultCodeType */
    {EXI_ENUM, 5, 0, 35, 0, 26u}, /* 32 responseCodeType */
    {EXI_BITS, 3, 0, 0, -3, 3u}, /* 33 unitMultiplierType */
    {EXI_ENUM, 3, 0, 61, 0, 7u}, /* 34 unitSymbolType */
    {EXI_ENUM, 4, 0, 68, 0, 12u}, /* 35 DC_EVSEStatusCodeType */
    {EXI_ENUM, 3, 0, 80, 0, 5u}, /* 36 isolationLevelType */
    {EXI_ENUM, 4, 0, 85, 0, 12u}, /* 37 DC_EVErrorCodeType */
    {EXI_COMPLEX, 0, 0, 89, 0, 0}, /* 38 SignatureType */
    {EXI_COMPLEX, 0, 0, 27, 0, 0}, /* 39 SignedInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 2, 0, 0}, /* 40 CanonicalizationMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 41 string */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 42 anyURI */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 6, 0, 0}, /* 43 SignatureMethodType */
    {EXI_COMPLEX, 0, 0, 22, 0, 0}, /* 44 ReferenceType */
    {EXI_COMPLEX, 0, 0, 12, 0, 0}, /* 45 TransformsType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 10, 0, 0}, /* 46 TransformType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 15, 0, 0}, /* 47 DigestMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 48 ID */
    {EXI_COMPLEX, 0, 0, 30, 0, 0}, /* 49 SignatureValueType */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 50 base64Binary */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 78, 0, 0}, /* 51 KeyInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 45, 0, 0}, /* 52 KeyValueType */
    {EXI_COMPLEX, 0, 0, 38, 0, 0}, /* 53 DSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 41, 0, 0}, /* 54 RSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 49, 0, 0}, /* 55 RetrievalMethodType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 59, 0, 0}, /* 56 X509DataType */
    {EXI_COMPLEX, 0, 0, 52, 0, 0}, /* 57 X509IssuerSerialType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 58 integer */
    {EXI_COMPLEX, 0, 0, 65, 0, 0}, /* 59 PGPDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 68, 0, 0}, /* 60 SPKIDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 83, 0, 0}, /* 61 ObjectType */
    {EXI_COMPLEX, 0, 0, 92, 0, 0}, /* 62 ManifestType */
    {EXI_COMPLEX, 0, 0, 99, 0, 0}, /* 63 SignaturePropertiesType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 96, 0, 0}, /* 64 SignaturePropertyType */
    {EXI_COMPLEX, 0, 0, 426, 0, 0}, /* 65 V2G_MessageType */
    {EXI_COMPLEX, 0, 0, 106, 0, 0}, /* 66 MessageHeaderType */
    {EXI_COMPLEX, 0, 0, 102, 0, 0}, /* 67 NotificationType */
    {EXI_COMPLEX, 0, 0, 423, 0, 0}, /* 68 BodyType */
    {EXI_COMPLEX, 0, 0, 107, 0, 0}, /* 69 BodyBaseType */
    {EXI_COMPLEX, 0, 0, 109, 0, 0}, /* 70 SessionSetupReqType */
    {EXI_COMPLEX, 0, 0, 113, 0, 0}, /* 71 SessionSetupResType */
    {EXI_SIGNED, 0, 0, 0, INT64_MIN, 9223372036854775807u}, /* 72 long */
    {EXI_COMPLEX, 0, 0, 116, 0, 0}, /* 73 ServiceDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 143, 0, 0}, /* 74 ServiceDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 119, 0, 0}, /* 75 PaymentOptionListType */
    {EXI_COMPLEX, 0, 0, 129, 0, 0}, /* 76 ChargeServiceType */
    {EXI_BOOLEAN, 0, 0, 0, 0, 1u}, /* 77 boolean */
    {EXI_COMPLEX, 0, 0, 122, 0, 0}, /* 78 SupportedEnergyTransferModeType */
    {EXI_COMPLEX, 0, 0, 138, 0, 0}, /* 79 ServiceListType */
    {EXI_COMPLEX, 0, 0, 135, 0, 0}, /* 80 ServiceType */
    {EXI_COMPLEX, 0, 0, 145, 0, 0}, /* 81 ServiceDetailReqType */
    {EXI_COMPLEX, 0, 0, 168, 0, 0}, /* 82 ServiceDetailResType */
    {EXI_COMPLEX, 0, 0, 164, 0, 0}, /* 83 ServiceParameterListType */
    {EXI_COMPLEX, 0, 0, 161, 0, 0}, /* 84 ParameterSetType */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 85 short */
    {EXI_COMPLEX, 0, 0, 157, 0, 0}, /* 86 ParameterType */
    {EXI_BITS, 8, 0, 0, -128, 127u}, /* 87 byte */
    {EXI_SIGNED, 0, 0, 0, -2147483648, 2147483647u}, /* 88 int */
    {EXI_COMPLEX, 0, 0, 149, 0, 0}, /* 89 PhysicalValueType */
    {EXI_COMPLEX, 0, 0, 177, 0, 0}, /* 90 PaymentServiceSelectionReqType */
    {EXI_COMPLEX, 0, 0, 174, 0, 0}, /* 91 SelectedServiceListType */
    {EXI_COMPLEX, 0, 0, 171, 0, 0}, /* 92 SelectedServiceType */
    {EXI_COMPLEX, 0, 0, 179, 0, 0}, /* 93 PaymentServiceSelectionResType */
    {EXI_COMPLEX, 0, 0, 189, 0, 0}, /* 94 PaymentDetailsReqType */
    {EXI_COMPLEX, 0, 0, 186, 0, 0}, /* 95 CertificateChainType */
    {EXI_COMPLEX, 0, 0, 182, 0, 0}, /* 96 SubCertificatesType */
    {EXI_COMPLEX, 0, 0, 193, 0, 0}, /* 97 PaymentDetailsResType */
    {EXI_COMPLEX, 0, 0, 196, 0, 0}, /* 98 AuthorizationReqType */
    {EXI_COMPLEX, 0, 0, 199, 0, 0}, /* 99 AuthorizationResType */
    {EXI_COMPLEX, 0, 0, 225, 0, 0}, /* 100 ChargeParameterDiscoveryReqType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 65535u}, /* 101 unsignedShort */
    {EXI_COMPLEX, 0, 0, 201, 0, 0}, /* 102 EVChargeParameterType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 4294967295u}, /* 103 unsignedInt */
    {EXI_COMPLEX, 0, 0, 207, 0, 0}, /* 104 AC_EVChargeParameterType */
    {EXI_COMPLEX, 0, 0, 221, 0, 0}, /* 105 DC_EVChargeParameterType */
    {EXI_COMPLEX, 0, 0, 211, 0, 0}, /* 106 DC_EVStatusType */
    {EXI_COMPLEX, 0, 0, 292, 0, 0}, /* 107 ChargeParameterDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 226, 0, 0}, /* 108 SASchedulesType */
    {EXI_COMPLEX, 0, 0, 263, 0, 0}, /* 109 SAScheduleListType */
    {EXI_COMPLEX, 0, 0, 260, 0, 0}, /* 110 SAScheduleTupleType */
    {EXI_COMPLEX, 0, 0, 236, 0, 0}, /* 111 PMaxScheduleType */
    {EXI_COMPLEX, 0, 0, 233, 0, 0}, /* 112 PMaxScheduleEntryType */
    {EXI_COMPLEX, 0, 0, 227, 0, 0}, /* 113 IntervalType */
    {EXI_COMPLEX, 0, 0, 230, 0, 0}, /* 114 RelativeTimeIntervalType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 16777214u}, /* 115 (narrowed) */
    {EXI_UNSIGNED, 0, 0, 0, 0, 86400u}, /* 116 (narrowed) */
    {EXI_COMPLEX, 0, 0, 256, 0, 0}, /* 117 SalesTariffType */
    {EXI_BITS, 8, 0, 0, 0, 255u}, /* 118 unsignedByte */
    {EXI_COMPLEX, 0, 0, 249, 0, 0}, /* 119 SalesTariffEntryType */
    {EXI_COMPLEX, 0, 0, 244, 0, 0}, /* 120 ConsumptionCostType */
    {EXI_COMPLEX, 0, 0, 240, 0, 0}, /* 121 CostType */
    {EXI_COMPLEX, 0, 0, 264, 0, 0}, /* 122 EVSEChargeParameterType */
    {EXI_COMPLEX, 0, 0, 272, 0, 0}, /* 123 AC_EVSEChargeParameterType */
    {EXI_COMPLEX, 0, 0, 268, 0, 0}, /* 124 AC_EVSEStatusType */
    {EXI_COMPLEX, 0, 0, 287, 0, 0}, /* 125 DC_EVSEChargeParameterType */
    {EXI_COMPLEX, 0, 0, 277, 0, 0}, /* 126 DC_EVSEStatusType */
    {EXI_COMPLEX, 0, 0, 309, 0, 0}, /* 127 PowerDeliveryReqType */
    {EXI_COMPLEX, 0, 0, 299, 0, 0}, /* 128 ChargingProfileType */
    {EXI_COMPLEX, 0, 0, 296, 0, 0}, /* 129 ProfileEntryType */
    {EXI_COMPLEX, 0, 0, 300, 0, 0}, /* 130 EVPowerDeliveryParameterType */
    {EXI_COMPLEX, 0, 0, 304, 0, 0}, /* 131 DC_EVPowerDeliveryParameterType */
    {EXI_COMPLEX, 0, 0, 315, 0, 0}, /* 132 PowerDeliveryResType */
    {EXI_COMPLEX, 0, 0, 312, 0, 0}, /* 133 EVSEStatusType */
    {EXI_COMPLEX, 0, 0, 326, 0, 0}, /* 134 MeteringReceiptReqType */
    {EXI_COMPLEX, 0, 0, 321, 0, 0}, /* 135 MeterInfoType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 18446744073709551615u}, /* 136 unsignedLong */
    {EXI_COMPLEX, 0, 0, 329, 0, 0}, /* 137 MeteringReceiptResType */
    {EXI_COMPLEX, 0, 0, 331, 0, 0}, /* 138 SessionStopReqType */
    {EXI_COMPLEX, 0, 0, 333, 0, 0}, /* 139 SessionStopResType */
    {EXI_COMPLEX, 0, 0, 341, 0, 0}, /* 140 CertificateUpdateReqType */
    {EXI_COMPLEX, 0, 0, 336, 0, 0}, /* 141 ListOfRootCertificateIDsType */
    {EXI_COMPLEX, 0, 0, 355, 0, 0}, /* 142 CertificateUpdateResType */
    {EXI_COMPLEX, 0, 0, 343, 0, 0}, /* 143 ContractSignatureEncryptedPrivateKeyType */
    {EXI_COMPLEX, 0, 0, 345, 0, 0}, /* 144 DiffieHellmanPublickeyType */
    {EXI_COMPLEX, 0, 0, 347, 0, 0}, /* 145 EMAIDType */
    {EXI_COMPLEX, 0, 0, 359, 0, 0}, /* 146 CertificateInstallationReqType */
    {EXI_COMPLEX, 0, 0, 366, 0, 0}, /* 147 CertificateInstallationResType */
    {EXI_COMPLEX, 0, 0, 367, 0, 0}, /* 148 ChargingStatusReqType */
    {EXI_COMPLEX, 0, 0, 375, 0, 0}, /* 149 ChargingStatusResType */
    {EXI_COMPLEX, 0, 0, 377, 0, 0}, /* 150 CableCheckReqType */
    {EXI_COMPLEX, 0, 0, 381, 0, 0}, /* 151 CableCheckResType */
    {EXI_COMPLEX, 0, 0, 385, 0, 0}, /* 152 PreChargeReqType */
    {EXI_COMPLEX, 0, 0, 389, 0, 0}, /* 153 PreChargeResType */
    {EXI_COMPLEX, 0, 0, 400, 0, 0}, /* 154 CurrentDemandReqType */
    {EXI_COMPLEX, 0, 0, 415, 0, 0}, /* 155 CurrentDemandResType */
    {EXI_COMPLEX, 0, 0, 417, 0, 0}, /* 156 WeldingDetectionReqType */
    {EXI_COMPLEX, 0, 0, 421, 0, 0}, /* 157 WeldingDetectionResType */
    {EXI_COMPLEX, 0, 0, 428, 0, 0}, /* 158 EntryType */
    {EXI_COMPLEX, 0, 0, 429, 0, 0}, /* 159 EVStatusType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES | EXI_RELAXED, 430, 0, 0}, /* 160 eMAID (relaxed) */
};

static const struct exi_production productions[] = {
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 0}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 1}, /* $ */
    {EXI_ATTRIBUTE, 0, 98, 42, 1}, /* @Algorithm */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 3}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 4}, /* $ */
    {EXI_ELEMENT, 0, 99, 2, 3}, /* HMACOutputLength */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 5}, /* $ */
    {EXI_ATTRIBUTE, 0, 98, 42, 5}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 100, 41, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 7}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 100, 41, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 8}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 100, 41, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 9}, /* $ */
    {EXI_ATTRIBUTE, 0, 98, 42, 9}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 101, 46, 11}, /* Transform */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 101, 46, 11}, /* Transform */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 13}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 14}, /* $ */
    {EXI_ATTRIBUTE, 0, 98, 42, 14}, /* @Algorithm */
    {EXI_ELEMENT, 0, 102, 47, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 103, 1, 18}, /* DigestValue */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 104, 45, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 102, 47, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 105, 42, 19}, /* @URI */
    {EXI_ELEMENT, 0, 104, 45, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 102, 47, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 106, 42, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 105, 42, 19}, /* @URI */
    {EXI_ELEMENT, 0, 104, 45, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 102, 47, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 107, 48, 21}, /* @Id */
    {EXI_ATTRIBUTE, 0, 106, 42, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 105, 42, 19}, /* @URI */
    {EXI_ELEMENT, 0, 104, 45, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 102, 47, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 108, 43, 24}, /* SignatureMethod */
    {EXI_ELEMENT, EXI_LIST, 109, 44, 25}, /* Reference */
    {EXI_ELEMENT, EXI_LIST, 109, 44, 25}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 110, 40, 23}, /* CanonicalizationMethod */
    {EXI_ATTRIBUTE, 0, 107, 48, 26}, /* @Id */
    {EXI_ELEMENT, 0, 110, 40, 23}, /* CanonicalizationMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 50, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 107, 48, 29}, /* @Id */
    {EXI_CHARACTERS, 0, 97, 50, 28}, /* $ */
    {EXI_ELEMENT, 0, 111, 0, 32}, /* Q */
    {EXI_ELEMENT, 0, 112, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 113, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 113, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 114, 0, 35}, /* J */
    {EXI_ELEMENT, 0, 115, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 115, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 116, 0, 37}, /* PgenCounter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 117, 0, 31}, /* P */
    {EXI_ELEMENT, 0, 112, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 113, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 118, 0, 40}, /* Exponent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 119, 0, 39}, /* Modulus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 42}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 43}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 44}, /* $ */
    {EXI_ELEMENT, 0, 120, 53, 42}, /* DSAKeyValue */
    {EXI_ELEMENT, 0, 121, 54, 43}, /* RSAKeyValue */
    {EXI_ANY_ELEMENT, 0, 0, 0, 44}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 45}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 104, 45, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 105, 42, 47}, /* @URI */
    {EXI_ELEMENT, 0, 104, 45, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 106, 42, 48}, /* @Type */
    {EXI_ATTRIBUTE, 0, 105, 42, 47}, /* @URI */
    {EXI_ELEMENT, 0, 104, 45, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 122, 58, 51}, /* X509SerialNumber */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 123, 41, 50}, /* X509IssuerName */
    {EXI_ELEMENT, EXI_LIST, 124, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 125, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 126, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 127, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 124, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 125, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 126, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 127, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 124, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 125, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 126, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 127, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 124, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 125, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 126, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 127, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 124, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 125, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 126, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 127, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 124, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 125, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 126, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 127, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 124, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 125, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 126, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 127, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_ELEMENT, 0, 129, 50, 61}, /* PGPKeyPacket */
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
    {EXI_ELEMENT, 0, 130, 50, 60}, /* PGPKeyID */
    {EXI_ELEMENT, 0, 129, 50, 63}, /* PGPKeyPacket */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 66}, /* SPKISexp */
    {EXI_ANY_ELEMENT, 0, 0, 0, 67}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 66}, /* SPKISexp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 66}, /* SPKISexp */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 69}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 70}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 71}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 72}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 73}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 74}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 75}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 76}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 77}, /* $ */
    {EXI_ATTRIBUTE, 0, 107, 48, 77}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 77}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 79}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 139, 41, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 107, 48, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 139, 41, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 140, 42, 82}, /* @Encoding */
    {EXI_ATTRIBUTE, 0, 107, 48, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 139, 41, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 80}, /* $ */
    {EXI_ELEMENT, 0, 141, 49, 85}, /* SignatureValue */
    {EXI_ELEMENT, 0, 142, 51, 86}, /* KeyInfo */
    {EXI_ELEMENT, EXI_LIST, 143, 61, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 143, 61, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 143, 61, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 144, 39, 84}, /* SignedInfo */
    {EXI_ATTRIBUTE, 0, 107, 48, 88}, /* @Id */
    {EXI_ELEMENT, 0, 144, 39, 84}, /* SignedInfo */
    {EXI_ELEMENT, EXI_LIST, 109, 44, 90}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 109, 44, 90}, /* Reference */
    {EXI_ATTRIBUTE, 0, 107, 48, 91}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 109, 44, 90}, /* Reference */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 93}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 94}, /* $ */
    {EXI_ATTRIBUTE, 0, 145, 42, 94}, /* @Target */
    {EXI_ATTRIBUTE, 0, 107, 48, 95}, /* @Id */
    {EXI_ATTRIBUTE, 0, 145, 42, 94}, /* @Target */
    {EXI_ELEMENT, EXI_LIST, 146, 64, 97}, /* SignatureProperty */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 146, 64, 97}, /* SignatureProperty */
    {EXI_ATTRIBUTE, 0, 107, 48, 98}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 146, 64, 97}, /* SignatureProperty */
    {EXI_ELEMENT, 0, 147, 4, 101}, /* FaultMsg */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 148, 31, 100}, /* FaultCode */
    {EXI_ELEMENT, 0, 149, 67, 104}, /* Notification */
    {EXI_ELEMENT, 0, 150, 38, 105}, /* Signature */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 150, 38, 105}, /* Signature */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 151, 21, 103}, /* SessionID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 152, 22, 108}, /* EVCCID */
    {EXI_ELEMENT, 0, 153, 23, 111}, /* EVSEID */
    {EXI_ELEMENT, 0, 154, 72, 112}, /* EVSETimeStamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 110}, /* ResponseCode */
    {EXI_ELEMENT, 0, 156, 10, 115}, /* ServiceCategory */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 157, 11, 114}, /* ServiceScope */
    {EXI_ELEMENT, 0, 156, 10, 115}, /* ServiceCategory */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 158, 30, 0}, /* PaymentOption */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 158, 30, 0}, /* PaymentOption */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 159, 15, 1}, /* EnergyTransferMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 159, 15, 1}, /* EnergyTransferMode */
    {EXI_ELEMENT, 0, 160, 9, 124}, /* ServiceName */
    {EXI_ELEMENT, 0, 156, 10, 125}, /* ServiceCategory */
    {EXI_ELEMENT, 0, 156, 10, 125}, /* ServiceCategory */
    {EXI_ELEMENT, 0, 157, 11, 126}, /* ServiceScope */
    {EXI_ELEMENT, 0, 161, 77, 127}, /* FreeService */
    {EXI_ELEMENT, 0, 161, 77, 127}, /* FreeService */
    {EXI_ELEMENT, 0, 162, 78, 128}, /* SupportedEnergyTransferMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 24, 123}, /* ServiceID */
    {EXI_ELEMENT, 0, 160, 9, 131}, /* ServiceName */
    {EXI_ELEMENT, 0, 156, 10, 132}, /* ServiceCategory */
    {EXI_ELEMENT, 0, 156, 10, 132}, /* ServiceCategory */
    {EXI_ELEMENT, 0, 157, 11, 133}, /* ServiceScope */
    {EXI_ELEMENT, 0, 161, 77, 134}, /* FreeService */
    {EXI_ELEMENT, 0, 161, 77, 134}, /* FreeService */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 24, 130}, /* ServiceID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 164, 80, 2}, /* Service */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 164, 80, 2}, /* Service */
    {EXI_ELEMENT, 0, 165, 75, 140}, /* PaymentOptionList */
    {EXI_ELEMENT, 0, 166, 76, 141}, /* ChargeService */
    {EXI_ELEMENT, 0, 167, 79, 142}, /* ServiceList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 139}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 24, 144}, /* ServiceID */
    {EXI_ELEMENT, 0, 168, 34, 147}, /* Unit */
    {EXI_ELEMENT, 0, 169, 85, 148}, /* Value */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 170, 33, 146}, /* Multiplier */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 171, 77, 150}, /* boolValue */
    {EXI_ELEMENT, 0, 172, 87, 151}, /* byteValue */
    {EXI_ELEMENT, 0, 173, 85, 152}, /* shortValue */
    {EXI_ELEMENT, 0, 174, 88, 153}, /* intValue */
    {EXI_ELEMENT, 0, 175, 89, 154}, /* physicalValue */
    {EXI_ELEMENT, 0, 176, 41, 155}, /* stringValue */
    {EXI_ATTRIBUTE, 0, 177, 41, 156}, /* @Name */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 178, 86, 3}, /* Parameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 178, 86, 3}, /* Parameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 179, 85, 158}, /* ParameterSetID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 180, 84, 4}, /* ParameterSet */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 180, 84, 4}, /* ParameterSet */
    {EXI_ELEMENT, 0, 163, 24, 166}, /* ServiceID */
    {EXI_ELEMENT, 0, 181, 83, 167}, /* ServiceParameterList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 165}, /* ResponseCode */
    {EXI_ELEMENT, 0, 179, 85, 170}, /* ParameterSetID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 24, 169}, /* ServiceID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 182, 92, 5}, /* SelectedService */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 182, 92, 5}, /* SelectedService */
    {EXI_ELEMENT, 0, 183, 91, 176}, /* SelectedServiceList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 184, 30, 175}, /* SelectedPaymentOption */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 178}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 185, 17, 6}, /* Certificate */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 185, 17, 6}, /* Certificate */
    {EXI_ELEMENT, 0, 186, 96, 184}, /* SubCertificates */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 185, 17, 183}, /* Certificate */
    {EXI_ATTRIBUTE, 0, 107, 48, 185}, /* @Id */
    {EXI_ELEMENT, 0, 185, 17, 183}, /* Certificate */
    {EXI_ELEMENT, 0, 187, 95, 188}, /* ContractSignatureCertChain */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 188, 25, 187}, /* eMAID */
    {EXI_ELEMENT, 0, 189, 16, 191}, /* GenChallenge */
    {EXI_ELEMENT, 0, 154, 72, 192}, /* EVSETimeStamp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 190}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 189, 16, 194}, /* GenChallenge */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 107, 48, 195}, /* @Id */
    {EXI_ELEMENT, 0, 189, 16, 194}, /* GenChallenge */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 190, 5, 198}, /* EVSEProcessing */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 197}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 191, 103, 200}, /* DepartureTime */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 192, 89, 203}, /* EAmount */
    {EXI_ELEMENT, 0, 193, 89, 204}, /* EVMaxVoltage */
    {EXI_ELEMENT, 0, 194, 89, 205}, /* EVMaxCurrent */
    {EXI_ELEMENT, 0, 195, 89, 206}, /* EVMinCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 191, 103, 202}, /* DepartureTime */
    {EXI_ELEMENT, 0, 192, 89, 203}, /* EAmount */
    {EXI_ELEMENT, 0, 196, 37, 209}, /* EVErrorCode */
    {EXI_ELEMENT, 0, 197, 3, 210}, /* EVRESSSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 198, 77, 208}, /* EVReady */
    {EXI_ELEMENT, 0, 199, 106, 213}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 200, 89, 214}, /* EVMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 201, 89, 215}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, 0, 202, 89, 216}, /* EVMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 202, 89, 216}, /* EVMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 203, 89, 217}, /* EVEnergyCapacity */
    {EXI_ELEMENT, 0, 204, 89, 218}, /* EVEnergyRequest */
    {EXI_ELEMENT, 0, 205, 3, 219}, /* FullSOC */
    {EXI_ELEMENT, 0, 206, 3, 220}, /* BulkSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 204, 89, 218}, /* EVEnergyRequest */
    {EXI_ELEMENT, 0, 205, 3, 219}, /* FullSOC */
    {EXI_ELEMENT, 0, 206, 3, 220}, /* BulkSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 205, 3, 219}, /* FullSOC */
    {EXI_ELEMENT, 0, 206, 3, 220}, /* BulkSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 206, 3, 220}, /* BulkSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 191, 103, 212}, /* DepartureTime */
    {EXI_ELEMENT, 0, 199, 106, 213}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 207, 15, 223}, /* RequestedEnergyTransferMode */
    {EXI_ELEMENT, 0, 208, 104, 224}, /* AC_EVChargeParameter */
    {EXI_ELEMENT, 0, 209, 105, 224}, /* DC_EVChargeParameter */
    {EXI_ELEMENT, 0, 210, 102, 224}, /* EVChargeParameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 211, 101, 222}, /* MaxEntriesSAScheduleTuple */
    {EXI_ELEMENT, 0, 207, 15, 223}, /* RequestedEnergyTransferMode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 212, 116, 229}, /* duration */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 213, 115, 228}, /* start */
    {EXI_ELEMENT, 0, 214, 89, 232}, /* PMax */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 215, 114, 231}, /* RelativeTimeInterval */
    {EXI_ELEMENT, 0, 216, 113, 231}, /* TimeInterval */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 217, 112, 7}, /* PMaxScheduleEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 217, 112, 7}, /* PMaxScheduleEntry */
    {EXI_ELEMENT, 0, 218, 103, 238}, /* amount */
    {EXI_ELEMENT, 0, 219, 33, 239}, /* amountMultiplier */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 220, 29, 237}, /* costKind */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 221, 121, 8}, /* Cost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 221, 121, 8}, /* Cost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 222, 89, 241}, /* startValue */
    {EXI_ELEMENT, 0, 223, 118, 246}, /* EPriceLevel */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 224, 120, 9}, /* ConsumptionCost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 224, 120, 9}, /* ConsumptionCost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 224, 120, 9}, /* ConsumptionCost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 215, 114, 245}, /* RelativeTimeInterval */
    {EXI_ELEMENT, 0, 216, 113, 245}, /* TimeInterval */
    {EXI_ELEMENT, 0, 225, 28, 251}, /* SalesTariffDescription */
    {EXI_ELEMENT, 0, 226, 118, 252}, /* NumEPriceLevels */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 227, 119, 10}, /* SalesTariffEntry */
    {EXI_ELEMENT, 0, 226, 118, 252}, /* NumEPriceLevels */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 227, 119, 10}, /* SalesTariffEntry */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 227, 119, 10}, /* SalesTariffEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 227, 119, 10}, /* SalesTariffEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 228, 27, 250}, /* SalesTariffID */
    {EXI_ATTRIBUTE, 0, 107, 48, 255}, /* @Id */
    {EXI_ELEMENT, 0, 228, 27, 250}, /* SalesTariffID */
    {EXI_ELEMENT, 0, 229, 111, 258}, /* PMaxSchedule */
    {EXI_ELEMENT, 0, 230, 117, 259}, /* SalesTariff */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 231, 27, 257}, /* SAScheduleTupleID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 232, 110, 11}, /* SAScheduleTuple */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 232, 110, 11}, /* SAScheduleTuple */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 233, 6, 266}, /* EVSENotification */
    {EXI_ELEMENT, 0, 234, 77, 267}, /* RCD */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 235, 101, 265}, /* NotificationMaxDelay */
    {EXI_ELEMENT, 0, 236, 89, 270}, /* EVSENominalVoltage */
    {EXI_ELEMENT, 0, 237, 89, 271}, /* EVSEMaxCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 238, 124, 269}, /* AC_EVSEStatus */
    {EXI_ELEMENT, 0, 233, 6, 274}, /* EVSENotification */
    {EXI_ELEMENT, 0, 239, 36, 275}, /* EVSEIsolationStatus */
    {EXI_ELEMENT, 0, 240, 35, 276}, /* EVSEStatusCode */
    {EXI_ELEMENT, 0, 240, 35, 276}, /* EVSEStatusCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 235, 101, 273}, /* NotificationMaxDelay */
    {EXI_ELEMENT, 0, 241, 89, 279}, /* EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 242, 89, 280}, /* EVSEMaximumPowerLimit */
    {EXI_ELEMENT, 0, 243, 89, 281}, /* EVSEMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 244, 89, 282}, /* EVSEMinimumCurrentLimit */
    {EXI_ELEMENT, 0, 245, 89, 283}, /* EVSEMinimumVoltageLimit */
    {EXI_ELEMENT, 0, 246, 89, 284}, /* EVSECurrentRegulationTolerance */
    {EXI_ELEMENT, 0, 247, 89, 285}, /* EVSEPeakCurrentRipple */
    {EXI_ELEMENT, 0, 247, 89, 285}, /* EVSEPeakCurrentRipple */
    {EXI_ELEMENT, 0, 248, 89, 286}, /* EVSEEnergyToBeDelivered */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 249, 126, 278}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 190, 5, 289}, /* EVSEProcessing */
    {EXI_ELEMENT, 0, 250, 109, 290}, /* SAScheduleList */
    {EXI_ELEMENT, 0, 251, 108, 290}, /* SASchedules */
    {EXI_ELEMENT, 0, 252, 123, 291}, /* AC_EVSEChargeParameter */
    {EXI_ELEMENT, 0, 253, 125, 291}, /* DC_EVSEChargeParameter */
    {EXI_ELEMENT, 0, 254, 122, 291}, /* EVSEChargeParameter */
    {EXI_ELEMENT, 0, 252, 123, 291}, /* AC_EVSEChargeParameter */
    {EXI_ELEMENT, 0, 253, 125, 291}, /* DC_EVSEChargeParameter */
    {EXI_ELEMENT, 0, 254, 122, 291}, /* EVSEChargeParameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 288}, /* ResponseCode */
    {EXI_ELEMENT, 0, 255, 89, 294}, /* ChargingProfileEntryMaxPower */
    {EXI_ELEMENT, 0, 256, 12, 295}, /* ChargingProfileEntryMaxNumberOfPhasesInUse */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 257, 103, 293}, /* ChargingProfileEntryStart */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 258, 129, 12}, /* ProfileEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 258, 129, 12}, /* ProfileEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 259, 77, 302}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 260, 77, 303}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 260, 77, 303}, /* ChargingComplete */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 199, 106, 301}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 231, 27, 306}, /* SAScheduleTupleID */
    {EXI_ELEMENT, 0, 261, 128, 307}, /* ChargingProfile */
    {EXI_ELEMENT, 0, 262, 131, 308}, /* DC_EVPowerDeliveryParameter */
    {EXI_ELEMENT, 0, 263, 130, 308}, /* EVPowerDeliveryParameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 262, 131, 308}, /* DC_EVPowerDeliveryParameter */
    {EXI_ELEMENT, 0, 263, 130, 308}, /* EVPowerDeliveryParameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 264, 7, 305}, /* ChargeProgress */
    {EXI_ELEMENT, 0, 233, 6, 311}, /* EVSENotification */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 235, 101, 310}, /* NotificationMaxDelay */
    {EXI_ELEMENT, 0, 238, 124, 314}, /* AC_EVSEStatus */
    {EXI_ELEMENT, 0, 249, 126, 314}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 265, 133, 314}, /* EVSEStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 313}, /* ResponseCode */
    {EXI_ELEMENT, 0, 266, 136, 317}, /* MeterReading */
    {EXI_ELEMENT, 0, 267, 20, 318}, /* SigMeterReading */
    {EXI_ELEMENT, 0, 268, 14, 319}, /* MeterStatus */
    {EXI_ELEMENT, 0, 269, 72, 320}, /* TMeter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 267, 20, 318}, /* SigMeterReading */
    {EXI_ELEMENT, 0, 268, 14, 319}, /* MeterStatus */
    {EXI_ELEMENT, 0, 269, 72, 320}, /* TMeter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 268, 14, 319}, /* MeterStatus */
    {EXI_ELEMENT, 0, 269, 72, 320}, /* TMeter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 269, 72, 320}, /* TMeter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 270, 26, 316}, /* MeterID */
    {EXI_ELEMENT, 0, 231, 27, 323}, /* SAScheduleTupleID */
    {EXI_ELEMENT, 0, 271, 135, 324}, /* MeterInfo */
    {EXI_ELEMENT, 0, 271, 135, 324}, /* MeterInfo */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 151, 21, 322}, /* SessionID */
    {EXI_ATTRIBUTE, 0, 107, 48, 325}, /* @Id */
    {EXI_ELEMENT, 0, 151, 21, 322}, /* SessionID */
    {EXI_ELEMENT, 0, 238, 124, 328}, /* AC_EVSEStatus */
    {EXI_ELEMENT, 0, 249, 126, 328}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 265, 133, 328}, /* EVSEStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 327}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 272, 8, 330}, /* ChargingSession */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 332}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 273, 57, 13}, /* RootCertificateID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 273, 57, 13}, /* RootCertificateID */
    {EXI_ELEMENT, 0, 188, 25, 338}, /* eMAID */
    {EXI_ELEMENT, 0, 274, 141, 339}, /* ListOfRootCertificateIDs */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 187, 95, 337}, /* ContractSignatureCertChain */
    {EXI_ATTRIBUTE, 0, 107, 48, 340}, /* @Id */
    {EXI_CHARACTERS, 0, 97, 19, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 107, 48, 342}, /* @Id */
    {EXI_CHARACTERS, 0, 97, 18, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 107, 48, 344}, /* @Id */
    {EXI_CHARACTERS, 0, 97, 25, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 107, 48, 346}, /* @Id */
    {EXI_ELEMENT, 0, 275, 95, 349}, /* SAProvisioningCertificateChain */
    {EXI_ELEMENT, 0, 187, 95, 350}, /* ContractSignatureCertChain */
    {EXI_ELEMENT, 0, 276, 143, 351}, /* ContractSignatureEncryptedPrivateKey */
    {EXI_ELEMENT, 0, 277, 144, 352}, /* DHpublickey */
    {EXI_ELEMENT, 0, 188, 145, 353}, /* eMAID */
    {EXI_ELEMENT, 0, 278, 85, 354}, /* RetryCounter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 348}, /* ResponseCode */
    {EXI_ELEMENT, 0, 274, 141, 357}, /* ListOfRootCertificateIDs */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 279, 17, 356}, /* OEMProvisioningCert */
    {EXI_ATTRIBUTE, 0, 107, 48, 358}, /* @Id */
    {EXI_ELEMENT, 0, 275, 95, 361}, /* SAProvisioningCertificateChain */
    {EXI_ELEMENT, 0, 187, 95, 362}, /* ContractSignatureCertChain */
    {EXI_ELEMENT, 0, 276, 143, 363}, /* ContractSignatureEncryptedPrivateKey */
    {EXI_ELEMENT, 0, 277, 144, 364}, /* DHpublickey */
    {EXI_ELEMENT, 0, 188, 145, 365}, /* eMAID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 360}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 153, 23, 369}, /* EVSEID */
    {EXI_ELEMENT, 0, 231, 27, 370}, /* SAScheduleTupleID */
    {EXI_ELEMENT, 0, 237, 89, 371}, /* EVSEMaxCurrent */
    {EXI_ELEMENT, 0, 271, 135, 372}, /* MeterInfo */
    {EXI_ELEMENT, 0, 280, 77, 373}, /* ReceiptRequired */
    {EXI_ELEMENT, 0, 238, 124, 374}, /* AC_EVSEStatus */
    {EXI_ELEMENT, 0, 271, 135, 372}, /* MeterInfo */
    {EXI_ELEMENT, 0, 280, 77, 373}, /* ReceiptRequired */
    {EXI_ELEMENT, 0, 238, 124, 374}, /* AC_EVSEStatus */
    {EXI_ELEMENT, 0, 280, 77, 373}, /* ReceiptRequired */
    {EXI_ELEMENT, 0, 238, 124, 374}, /* AC_EVSEStatus */
    {EXI_ELEMENT, 0, 238, 124, 374}, /* AC_EVSEStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 368}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 199, 106, 376}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 249, 126, 379}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 190, 5, 380}, /* EVSEProcessing */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 378}, /* ResponseCode */
    {EXI_ELEMENT, 0, 281, 89, 383}, /* EVTargetVoltage */
    {EXI_ELEMENT, 0, 282, 89, 384}, /* EVTargetCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 199, 106, 382}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 249, 126, 387}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 283, 89, 388}, /* EVSEPresentVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 386}, /* ResponseCode */
    {EXI_ELEMENT, 0, 282, 89, 391}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 202, 89, 392}, /* EVMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 200, 89, 393}, /* EVMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 201, 89, 394}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, 0, 259, 77, 395}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 260, 77, 396}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 200, 89, 393}, /* EVMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 201, 89, 394}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, 0, 259, 77, 395}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 260, 77, 396}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 201, 89, 394}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, 0, 259, 77, 395}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 260, 77, 396}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 259, 77, 395}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 260, 77, 396}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 260, 77, 396}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 284, 89, 397}, /* RemainingTimeToFullSoC */
    {EXI_ELEMENT, 0, 285, 89, 398}, /* RemainingTimeToBulkSoC */
    {EXI_ELEMENT, 0, 281, 89, 399}, /* EVTargetVoltage */
    {EXI_ELEMENT, 0, 285, 89, 398}, /* RemainingTimeToBulkSoC */
    {EXI_ELEMENT, 0, 281, 89, 399}, /* EVTargetVoltage */
    {EXI_ELEMENT, 0, 281, 89, 399}, /* EVTargetVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 199, 106, 390}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 249, 126, 402}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 283, 89, 403}, /* EVSEPresentVoltage */
    {EXI_ELEMENT, 0, 286, 89, 404}, /* EVSEPresentCurrent */
    {EXI_ELEMENT, 0, 287, 77, 405}, /* EVSECurrentLimitAchieved */
    {EXI_ELEMENT, 0, 288, 77, 406}, /* EVSEVoltageLimitAchieved */
    {EXI_ELEMENT, 0, 289, 77, 407}, /* EVSEPowerLimitAchieved */
    {EXI_ELEMENT, 0, 243, 89, 408}, /* EVSEMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 241, 89, 409}, /* EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 242, 89, 410}, /* EVSEMaximumPowerLimit */
    {EXI_ELEMENT, 0, 153, 23, 411}, /* EVSEID */
    {EXI_ELEMENT, 0, 241, 89, 409}, /* EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 242, 89, 410}, /* EVSEMaximumPowerLimit */
    {EXI_ELEMENT, 0, 153, 23, 411}, /* EVSEID */
    {EXI_ELEMENT, 0, 242, 89, 410}, /* EVSEMaximumPowerLimit */
    {EXI_ELEMENT, 0, 153, 23, 411}, /* EVSEID */
    {EXI_ELEMENT, 0, 153, 23, 411}, /* EVSEID */
    {EXI_ELEMENT, 0, 231, 27, 412}, /* SAScheduleTupleID */
    {EXI_ELEMENT, 0, 271, 135, 413}, /* MeterInfo */
    {EXI_ELEMENT, 0, 280, 77, 414}, /* ReceiptRequired */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 280, 77, 414}, /* ReceiptRequired */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 401}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 199, 106, 416}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 249, 126, 419}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 283, 89, 420}, /* EVSEPresentVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 32, 418}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 290, 98, 422}, /* AuthorizationReq */
    {EXI_ELEMENT, 0, 291, 99, 422}, /* AuthorizationRes */
    {EXI_ELEMENT, 0, 292, 69, 422}, /* BodyElement */
    {EXI_ELEMENT, 0, 293, 150, 422}, /* CableCheckReq */
    {EXI_ELEMENT, 0, 294, 151, 422}, /* CableCheckRes */
    {EXI_ELEMENT, 0, 295, 146, 422}, /* CertificateInstallationReq */
    {EXI_ELEMENT, 0, 296, 147, 422}, /* CertificateInstallationRes */
    {EXI_ELEMENT, 0, 297, 140, 422}, /* CertificateUpdateReq */
    {EXI_ELEMENT, 0, 298, 142, 422}, /* CertificateUpdateRes */
    {EXI_ELEMENT, 0, 299, 100, 422}, /* ChargeParameterDiscoveryReq */
    {EXI_ELEMENT, 0, 300, 107, 422}, /* ChargeParameterDiscoveryRes */
    {EXI_ELEMENT, 0, 301, 148, 422}, /* ChargingStatusReq */
    {EXI_ELEMENT, 0, 302, 149, 422}, /* ChargingStatusRes */
    {EXI_ELEMENT, 0, 303, 154, 422}, /* CurrentDemandReq */
    {EXI_ELEMENT, 0, 304, 155, 422}, /* CurrentDemandRes */
    {EXI_ELEMENT, 0, 305, 134, 422}, /* MeteringReceiptReq */
    {EXI_ELEMENT, 0, 306, 137, 422}, /* MeteringReceiptRes */
    {EXI_ELEMENT, 0, 307, 94, 422}, /* PaymentDetailsReq */
    {EXI_ELEMENT, 0, 308, 97, 422}, /* PaymentDetailsRes */
    {EXI_ELEMENT, 0, 309, 90, 422}, /* PaymentServiceSelectionReq */
    {EXI_ELEMENT, 0, 310, 93, 422}, /* PaymentServiceSelectionRes */
    {EXI_ELEMENT, 0, 311, 127, 422}, /* PowerDeliveryReq */
    {EXI_ELEMENT, 0, 312, 132, 422}, /* PowerDeliveryRes */
    {EXI_ELEMENT, 0, 313, 152, 422}, /* PreChargeReq */
    {EXI_ELEMENT, 0, 314, 153, 422}, /* PreChargeRes */
    {EXI_ELEMENT, 0, 315, 81, 422}, /* ServiceDetailReq */
    {EXI_ELEMENT, 0, 316, 82, 422}, /* ServiceDetailRes */
    {EXI_ELEMENT, 0, 317, 73, 422}, /* ServiceDiscoveryReq */
    {EXI_ELEMENT, 0, 318, 74, 422}, /* ServiceDiscoveryRes */
    {EXI_ELEMENT, 0, 319, 70, 422}, /* SessionSetupReq */
    {EXI_ELEMENT, 0, 320, 71, 422}, /* SessionSetupRes */
    {EXI_ELEMENT, 0, 321, 138, 422}, /* SessionStopReq */
    {EXI_ELEMENT, 0, 322, 139, 422}, /* SessionStopRes */
    {EXI_ELEMENT, 0, 323, 156, 422}, /* WeldingDetectionReq */
    {EXI_ELEMENT, 0, 324, 157, 422}, /* WeldingDetectionRes */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 325, 68, 425}, /* Body */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 326, 66, 424}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 215, 114, 427}, /* RelativeTimeInterval */
    {EXI_ELEMENT, 0, 216, 113, 427}, /* TimeInterval */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 98, 41, 430}, /* @Algorithm */
    {EXI_ATTRIBUTE, 0, 140, 41, 430}, /* @Encoding */
    {EXI_ATTRIBUTE, 0, 327, 41, 430}, /* @:Id */
    {EXI_ATTRIBUTE, 0, 328, 41, 430}, /* @MsgBody:Id */
    {EXI_ATTRIBUTE, 0, 107, 41, 430}, /* @Id */
    {EXI_ATTRIBUTE, 0, 139, 41, 430}, /* @MimeType */
    {EXI_ATTRIBUTE, 0, 177, 41, 430}, /* @Name */
    {EXI_ATTRIBUTE, 0, 145, 41, 430}, /* @Target */
    {EXI_ATTRIBUTE, 0, 106, 41, 430}, /* @Type */
    {EXI_ATTRIBUTE, 0, 105, 41, 430}, /* @URI */
    {EXI_ANY_ATTRIBUTE, 0, 0, 0, 430}, /*  */
    {EXI_ELEMENT, EXI_LIST, 208, 104, 431}, /* AC_EVChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 252, 123, 431}, /* AC_EVSEChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 329, 124, 431}, /* MsgBody:AC_EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 238, 124, 431}, /* AC_EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 290, 98, 431}, /* AuthorizationReq */
    {EXI_ELEMENT, EXI_LIST, 291, 99, 431}, /* AuthorizationRes */
    {EXI_ELEMENT, EXI_LIST, 325, 68, 431}, /* Body */
    {EXI_ELEMENT, EXI_LIST, 292, 69, 431}, /* BodyElement */
    {EXI_ELEMENT, EXI_LIST, 259, 77, 431}, /* BulkChargingComplete */
    {EXI_ELEMENT, EXI_LIST, 330, 77, 431}, /* MsgDataTypes:BulkChargingComplete */
    {EXI_ELEMENT, EXI_LIST, 206, 3, 431}, /* BulkSOC */
    {EXI_ELEMENT, EXI_LIST, 293, 150, 431}, /* CableCheckReq */
    {EXI_ELEMENT, EXI_LIST, 294, 151, 431}, /* CableCheckRes */
    {EXI_ELEMENT, EXI_LIST, 110, 40, 431}, /* CanonicalizationMethod */
    {EXI_ELEMENT, EXI_LIST, 185, 17, 431}, /* Certificate */
    {EXI_ELEMENT, EXI_LIST, 295, 146, 431}, /* CertificateInstallationReq */
    {EXI_ELEMENT, EXI_LIST, 296, 147, 431}, /* CertificateInstallationRes */
    {EXI_ELEMENT, EXI_LIST, 297, 140, 431}, /* CertificateUpdateReq */
    {EXI_ELEMENT, EXI_LIST, 298, 142, 431}, /* CertificateUpdateRes */
    {EXI_ELEMENT, EXI_LIST, 299, 100, 431}, /* ChargeParameterDiscoveryReq */
    {EXI_ELEMENT, EXI_LIST, 300, 107, 431}, /* ChargeParameterDiscoveryRes */
    {EXI_ELEMENT, EXI_LIST, 264, 7, 431}, /* ChargeProgress */
    {EXI_ELEMENT, EXI_LIST, 166, 76, 431}, /* ChargeService */
    {EXI_ELEMENT, EXI_LIST, 260, 77, 431}, /* ChargingComplete */
    {EXI_ELEMENT, EXI_LIST, 331, 77, 431}, /* MsgDataTypes:ChargingComplete */
    {EXI_ELEMENT, EXI_LIST, 261, 128, 431}, /* ChargingProfile */
    {EXI_ELEMENT, EXI_LIST, 256, 12, 431}, /* ChargingProfileEntryMaxNumberOfPhasesInUse */
    {EXI_ELEMENT, EXI_LIST, 255, 89, 431}, /* ChargingProfileEntryMaxPower */
    {EXI_ELEMENT, EXI_LIST, 257, 103, 431}, /* ChargingProfileEntryStart */
    {EXI_ELEMENT, EXI_LIST, 272, 8, 431}, /* ChargingSession */
    {EXI_ELEMENT, EXI_LIST, 301, 148, 431}, /* ChargingStatusReq */
    {EXI_ELEMENT, EXI_LIST, 302, 149, 431}, /* ChargingStatusRes */
    {EXI_ELEMENT, EXI_LIST, 224, 120, 431}, /* ConsumptionCost */
    {EXI_ELEMENT, EXI_LIST, 187, 95, 431}, /* ContractSignatureCertChain */
    {EXI_ELEMENT, EXI_LIST, 276, 143, 431}, /* ContractSignatureEncryptedPrivateKey */
    {EXI_ELEMENT, EXI_LIST, 221, 121, 431}, /* Cost */
    {EXI_ELEMENT, EXI_LIST, 303, 154, 431}, /* CurrentDemandReq */
    {EXI_ELEMENT, EXI_LIST, 304, 155, 431}, /* CurrentDemandRes */
    {EXI_ELEMENT, EXI_LIST, 209, 105, 431}, /* DC_EVChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 262, 131, 431}, /* DC_EVPowerDeliveryParameter */
    {EXI_ELEMENT, EXI_LIST, 253, 125, 431}, /* DC_EVSEChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 332, 126, 431}, /* MsgBody:DC_EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 249, 126, 431}, /* DC_EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 333, 106, 431}, /* MsgBody:DC_EVStatus */
    {EXI_ELEMENT, EXI_LIST, 199, 106, 431}, /* DC_EVStatus */
    {EXI_ELEMENT, EXI_LIST, 277, 144, 431}, /* DHpublickey */
    {EXI_ELEMENT, EXI_LIST, 120, 53, 431}, /* DSAKeyValue */
    {EXI_ELEMENT, EXI_LIST, 191, 103, 431}, /* DepartureTime */
    {EXI_ELEMENT, EXI_LIST, 102, 47, 431}, /* DigestMethod */
    {EXI_ELEMENT, EXI_LIST, 103, 1, 431}, /* DigestValue */
    {EXI_ELEMENT, EXI_LIST, 192, 89, 431}, /* EAmount */
    {EXI_ELEMENT, EXI_LIST, 223, 118, 431}, /* EPriceLevel */
    {EXI_ELEMENT, EXI_LIST, 152, 22, 431}, /* EVCCID */
    {EXI_ELEMENT, EXI_LIST, 210, 102, 431}, /* EVChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 203, 89, 431}, /* EVEnergyCapacity */
    {EXI_ELEMENT, EXI_LIST, 204, 89, 431}, /* EVEnergyRequest */
    {EXI_ELEMENT, EXI_LIST, 196, 37, 431}, /* EVErrorCode */
    {EXI_ELEMENT, EXI_LIST, 194, 89, 431}, /* EVMaxCurrent */
    {EXI_ELEMENT, EXI_LIST, 193, 89, 431}, /* EVMaxVoltage */
    {EXI_ELEMENT, EXI_LIST, 200, 89, 431}, /* EVMaximumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 334, 89, 431}, /* MsgDataTypes:EVMaximumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 201, 89, 431}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, EXI_LIST, 335, 89, 431}, /* MsgDataTypes:EVMaximumPowerLimit */
    {EXI_ELEMENT, EXI_LIST, 202, 89, 431}, /* EVMaximumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 336, 89, 431}, /* MsgDataTypes:EVMaximumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 195, 89, 431}, /* EVMinCurrent */
    {EXI_ELEMENT, EXI_LIST, 263, 130, 431}, /* EVPowerDeliveryParameter */
    {EXI_ELEMENT, EXI_LIST, 197, 3, 431}, /* EVRESSSOC */
    {EXI_ELEMENT, EXI_LIST, 198, 77, 431}, /* EVReady */
    {EXI_ELEMENT, EXI_LIST, 254, 122, 431}, /* EVSEChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 287, 77, 431}, /* EVSECurrentLimitAchieved */
    {EXI_ELEMENT, EXI_LIST, 246, 89, 431}, /* EVSECurrentRegulationTolerance */
    {EXI_ELEMENT, EXI_LIST, 248, 89, 431}, /* EVSEEnergyToBeDelivered */
    {EXI_ELEMENT, EXI_LIST, 153, 23, 431}, /* EVSEID */
    {EXI_ELEMENT, EXI_LIST, 239, 36, 431}, /* EVSEIsolationStatus */
    {EXI_ELEMENT, EXI_LIST, 237, 89, 431}, /* EVSEMaxCurrent */
    {EXI_ELEMENT, EXI_LIST, 337, 89, 431}, /* MsgDataTypes:EVSEMaxCurrent */
    {EXI_ELEMENT, EXI_LIST, 241, 89, 431}, /* EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 338, 89, 431}, /* MsgDataTypes:EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 242, 89, 431}, /* EVSEMaximumPowerLimit */
    {EXI_ELEMENT, EXI_LIST, 339, 89, 431}, /* MsgDataTypes:EVSEMaximumPowerLimit */
    {EXI_ELEMENT, EXI_LIST, 243, 89, 431}, /* EVSEMaximumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 340, 89, 431}, /* MsgDataTypes:EVSEMaximumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 244, 89, 431}, /* EVSEMinimumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 245, 89, 431}, /* EVSEMinimumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 236, 89, 431}, /* EVSENominalVoltage */
    {EXI_ELEMENT, EXI_LIST, 233, 6, 431}, /* EVSENotification */
    {EXI_ELEMENT, EXI_LIST, 247, 89, 431}, /* EVSEPeakCurrentRipple */
    {EXI_ELEMENT, EXI_LIST, 289, 77, 431}, /* EVSEPowerLimitAchieved */
    {EXI_ELEMENT, EXI_LIST, 286, 89, 431}, /* EVSEPresentCurrent */
    {EXI_ELEMENT, EXI_LIST, 283, 89, 431}, /* EVSEPresentVoltage */
    {EXI_ELEMENT, EXI_LIST, 190, 5, 431}, /* EVSEProcessing */
    {EXI_ELEMENT, EXI_LIST, 265, 133, 431}, /* EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 240, 35, 431}, /* EVSEStatusCode */
    {EXI_ELEMENT, EXI_LIST, 154, 72, 431}, /* EVSETimeStamp */
    {EXI_ELEMENT, EXI_LIST, 288, 77, 431}, /* EVSEVoltageLimitAchieved */
    {EXI_ELEMENT, EXI_LIST, 341, 159, 431}, /* EVStatus */
    {EXI_ELEMENT, EXI_LIST, 282, 89, 431}, /* EVTargetCurrent */
    {EXI_ELEMENT, EXI_LIST, 281, 89, 431}, /* EVTargetVoltage */
    {EXI_ELEMENT, EXI_LIST, 159, 15, 431}, /* EnergyTransferMode */
    {EXI_ELEMENT, EXI_LIST, 342, 158, 431}, /* Entry */
    {EXI_ELEMENT, EXI_LIST, 118, 0, 431}, /* Exponent */
    {EXI_ELEMENT, EXI_LIST, 148, 31, 431}, /* FaultCode */
    {EXI_ELEMENT, EXI_LIST, 147, 4, 431}, /* FaultMsg */
    {EXI_ELEMENT, EXI_LIST, 161, 77, 431}, /* FreeService */
    {EXI_ELEMENT, EXI_LIST, 205, 3, 431}, /* FullSOC */
    {EXI_ELEMENT, EXI_LIST, 112, 0, 431}, /* G */
    {EXI_ELEMENT, EXI_LIST, 189, 16, 431}, /* GenChallenge */
    {EXI_ELEMENT, EXI_LIST, 99, 2, 431}, /* HMACOutputLength */
    {EXI_ELEMENT, EXI_LIST, 326, 66, 431}, /* Header */
    {EXI_ELEMENT, EXI_LIST, 114, 0, 431}, /* J */
    {EXI_ELEMENT, EXI_LIST, 142, 51, 431}, /* KeyInfo */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 431}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 431}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 274, 141, 431}, /* ListOfRootCertificateIDs */
    {EXI_ELEMENT, EXI_LIST, 343, 62, 431}, /* Manifest */
    {EXI_ELEMENT, EXI_LIST, 211, 101, 431}, /* MaxEntriesSAScheduleTuple */
    {EXI_ELEMENT, EXI_LIST, 270, 26, 431}, /* MeterID */
    {EXI_ELEMENT, EXI_LIST, 271, 135, 431}, /* MeterInfo */
    {EXI_ELEMENT, EXI_LIST, 266, 136, 431}, /* MeterReading */
    {EXI_ELEMENT, EXI_LIST, 268, 14, 431}, /* MeterStatus */
    {EXI_ELEMENT, EXI_LIST, 305, 134, 431}, /* MeteringReceiptReq */
    {EXI_ELEMENT, EXI_LIST, 306, 137, 431}, /* MeteringReceiptRes */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 431}, /* MgmtData */
    {EXI_ELEMENT, EXI_LIST, 119, 0, 431}, /* Modulus */
    {EXI_ELEMENT, EXI_LIST, 170, 33, 431}, /* Multiplier */
    {EXI_ELEMENT, EXI_LIST, 149, 67, 431}, /* Notification */
    {EXI_ELEMENT, EXI_LIST, 235, 101, 431}, /* NotificationMaxDelay */
    {EXI_ELEMENT, EXI_LIST, 226, 118, 431}, /* NumEPriceLevels */
    {EXI_ELEMENT, EXI_LIST, 279, 17, 431}, /* OEMProvisioningCert */
    {EXI_ELEMENT, EXI_LIST, 143, 61, 431}, /* Object */
    {EXI_ELEMENT, EXI_LIST, 117, 0, 431}, /* P */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 431}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 130, 50, 431}, /* PGPKeyID */
    {EXI_ELEMENT, EXI_LIST, 129, 50, 431}, /* PGPKeyPacket */
    {EXI_ELEMENT, EXI_LIST, 214, 89, 431}, /* PMax */
    {EXI_ELEMENT, EXI_LIST, 229, 111, 431}, /* PMaxSchedule */
    {EXI_ELEMENT, EXI_LIST, 217, 112, 431}, /* PMaxScheduleEntry */
    {EXI_ELEMENT, EXI_LIST, 178, 86, 431}, /* Parameter */
    {EXI_ELEMENT, EXI_LIST, 180, 84, 431}, /* ParameterSet */
    {EXI_ELEMENT, EXI_LIST, 179, 85, 431}, /* ParameterSetID */
    {EXI_ELEMENT, EXI_LIST, 307, 94, 431}, /* PaymentDetailsReq */
    {EXI_ELEMENT, EXI_LIST, 308, 97, 431}, /* PaymentDetailsRes */
    {EXI_ELEMENT, EXI_LIST, 158, 30, 431}, /* PaymentOption */
    {EXI_ELEMENT, EXI_LIST, 165, 75, 431}, /* PaymentOptionList */
    {EXI_ELEMENT, EXI_LIST, 309, 90, 431}, /* PaymentServiceSelectionReq */
    {EXI_ELEMENT, EXI_LIST, 310, 93, 431}, /* PaymentServiceSelectionRes */
    {EXI_ELEMENT, EXI_LIST, 116, 0, 431}, /* PgenCounter */
    {EXI_ELEMENT, EXI_LIST, 311, 127, 431}, /* PowerDeliveryReq */
    {EXI_ELEMENT, EXI_LIST, 312, 132, 431}, /* PowerDeliveryRes */
    {EXI_ELEMENT, EXI_LIST, 313, 152, 431}, /* PreChargeReq */
    {EXI_ELEMENT, EXI_LIST, 314, 153, 431}, /* PreChargeRes */
    {EXI_ELEMENT, EXI_LIST, 258, 129, 431}, /* ProfileEntry */
    {EXI_ELEMENT, EXI_LIST, 111, 0, 431}, /* Q */
    {EXI_ELEMENT, EXI_LIST, 234, 77, 431}, /* RCD */
    {EXI_ELEMENT, EXI_LIST, 121, 54, 431}, /* RSAKeyValue */
    {EXI_ELEMENT, EXI_LIST, 280, 77, 431}, /* ReceiptRequired */
    {EXI_ELEMENT, EXI_LIST, 109, 44, 431}, /* Reference */
    {EXI_ELEMENT, EXI_LIST, 215, 114, 431}, /* RelativeTimeInterval */
    {EXI_ELEMENT, EXI_LIST, 285, 89, 431}, /* RemainingTimeToBulkSoC */
    {EXI_ELEMENT, EXI_LIST, 284, 89, 431}, /* RemainingTimeToFullSoC */
    {EXI_ELEMENT, EXI_LIST, 207, 15, 431}, /* RequestedEnergyTransferMode */
    {EXI_ELEMENT, EXI_LIST, 155, 32, 431}, /* ResponseCode */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 431}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 278, 85, 431}, /* RetryCounter */
    {EXI_ELEMENT, EXI_LIST, 273, 57, 431}, /* RootCertificateID */
    {EXI_ELEMENT, EXI_LIST, 275, 95, 431}, /* SAProvisioningCertificateChain */
    {EXI_ELEMENT, EXI_LIST, 250, 109, 431}, /* SAScheduleList */
    {EXI_ELEMENT, EXI_LIST, 232, 110, 431}, /* SAScheduleTuple */
    {EXI_ELEMENT, EXI_LIST, 231, 27, 431}, /* SAScheduleTupleID */
    {EXI_ELEMENT, EXI_LIST, 344, 27, 431}, /* MsgDataTypes:SAScheduleTupleID */
    {EXI_ELEMENT, EXI_LIST, 251, 108, 431}, /* SASchedules */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 431}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 431}, /* SPKISexp */
    {EXI_ELEMENT, EXI_LIST, 230, 117, 431}, /* SalesTariff */
    {EXI_ELEMENT, EXI_LIST, 225, 28, 431}, /* SalesTariffDescription */
    {EXI_ELEMENT, EXI_LIST, 227, 119, 431}, /* SalesTariffEntry */
    {EXI_ELEMENT, EXI_LIST, 228, 27, 431}, /* SalesTariffID */
    {EXI_ELEMENT, EXI_LIST, 115, 0, 431}, /* Seed */
    {EXI_ELEMENT, EXI_LIST, 184, 30, 431}, /* SelectedPaymentOption */
    {EXI_ELEMENT, EXI_LIST, 182, 92, 431}, /* SelectedService */
    {EXI_ELEMENT, EXI_LIST, 183, 91, 431}, /* SelectedServiceList */
    {EXI_ELEMENT, EXI_LIST, 164, 80, 431}, /* Service */
    {EXI_ELEMENT, EXI_LIST, 156, 10, 431}, /* ServiceCategory */
    {EXI_ELEMENT, EXI_LIST, 345, 10, 431}, /* MsgDataTypes:ServiceCategory */
    {EXI_ELEMENT, EXI_LIST, 315, 81, 431}, /* ServiceDetailReq */
    {EXI_ELEMENT, EXI_LIST, 316, 82, 431}, /* ServiceDetailRes */
    {EXI_ELEMENT, EXI_LIST, 317, 73, 431}, /* ServiceDiscoveryReq */
    {EXI_ELEMENT, EXI_LIST, 318, 74, 431}, /* ServiceDiscoveryRes */
    {EXI_ELEMENT, EXI_LIST, 163, 24, 431}, /* ServiceID */
    {EXI_ELEMENT, EXI_LIST, 346, 24, 431}, /* MsgDataTypes:ServiceID */
    {EXI_ELEMENT, EXI_LIST, 167, 79, 431}, /* ServiceList */
    {EXI_ELEMENT, EXI_LIST, 160, 9, 431}, /* ServiceName */
    {EXI_ELEMENT, EXI_LIST, 181, 83, 431}, /* ServiceParameterList */
    {EXI_ELEMENT, EXI_LIST, 157, 11, 431}, /* ServiceScope */
    {EXI_ELEMENT, EXI_LIST, 347, 11, 431}, /* MsgDataTypes:ServiceScope */
    {EXI_ELEMENT, EXI_LIST, 151, 21, 431}, /* SessionID */
    {EXI_ELEMENT, EXI_LIST, 348, 21, 431}, /* MsgHeader:SessionID */
    {EXI_ELEMENT, EXI_LIST, 319, 70, 431}, /* SessionSetupReq */
    {EXI_ELEMENT, EXI_LIST, 320, 71, 431}, /* SessionSetupRes */
    {EXI_ELEMENT, EXI_LIST, 321, 138, 431}, /* SessionStopReq */
    {EXI_ELEMENT, EXI_LIST, 322, 139, 431}, /* SessionStopRes */
    {EXI_ELEMENT, EXI_LIST, 267, 20, 431}, /* SigMeterReading */
    {EXI_ELEMENT, EXI_LIST, 150, 38, 431}, /* Signature */
    {EXI_ELEMENT, EXI_LIST, 108, 43, 431}, /* SignatureMethod */
    {EXI_ELEMENT, EXI_LIST, 349, 63, 431}, /* SignatureProperties */
    {EXI_ELEMENT, EXI_LIST, 146, 64, 431}, /* SignatureProperty */
    {EXI_ELEMENT, EXI_LIST, 141, 49, 431}, /* SignatureValue */
    {EXI_ELEMENT, EXI_LIST, 144, 39, 431}, /* SignedInfo */
    {EXI_ELEMENT, EXI_LIST, 186, 96, 431}, /* SubCertificates */
    {EXI_ELEMENT, EXI_LIST, 162, 78, 431}, /* SupportedEnergyTransferMode */
    {EXI_ELEMENT, EXI_LIST, 269, 72, 431}, /* TMeter */
    {EXI_ELEMENT, EXI_LIST, 216, 113, 431}, /* TimeInterval */
    {EXI_ELEMENT, EXI_LIST, 101, 46, 431}, /* Transform */
    {EXI_ELEMENT, EXI_LIST, 104, 45, 431}, /* Transforms */
    {EXI_ELEMENT, EXI_LIST, 168, 34, 431}, /* Unit */
    {EXI_ELEMENT, EXI_LIST, 350, 65, 431}, /* V2G_Message */
    {EXI_ELEMENT, EXI_LIST, 169, 85, 431}, /* Value */
    {EXI_ELEMENT, EXI_LIST, 323, 156, 431}, /* WeldingDetectionReq */
    {EXI_ELEMENT, EXI_LIST, 324, 157, 431}, /* WeldingDetectionRes */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 431}, /* X509CRL */
    {EXI_ELEMENT, EXI_LIST, 127, 50, 431}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 431}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 123, 41, 431}, /* X509IssuerName */
    {EXI_ELEMENT, EXI_LIST, 124, 57, 431}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 125, 50, 431}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 122, 58, 431}, /* X509SerialNumber */
    {EXI_ELEMENT, EXI_LIST, 126, 41, 431}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 100, 41, 431}, /* XPath */
    {EXI_ELEMENT, EXI_LIST, 113, 0, 431}, /* Y */
    {EXI_ELEMENT, EXI_LIST, 218, 103, 431}, /* amount */
    {EXI_ELEMENT, EXI_LIST, 219, 33, 431}, /* amountMultiplier */
    {EXI_ELEMENT, EXI_LIST, 171, 77, 431}, /* boolValue */
    {EXI_ELEMENT, EXI_LIST, 172, 87, 431}, /* byteValue */
    {EXI_ELEMENT, EXI_LIST, 220, 29, 431}, /* costKind */
    {EXI_ELEMENT, EXI_LIST, 212, 116, 431}, /* duration */
    {EXI_ELEMENT, EXI_LIST, 188, 160, 431}, /* eMAID */
    {EXI_ELEMENT, EXI_LIST, 174, 88, 431}, /* intValue */
    {EXI_ELEMENT, EXI_LIST, 175, 89, 431}, /* physicalValue */
    {EXI_ELEMENT, EXI_LIST, 173, 85, 431}, /* shortValue */
    {EXI_ELEMENT, EXI_LIST, 213, 115, 431}, /* start */
    {EXI_ELEMENT, EXI_LIST, 222, 89, 431}, /* startValue */
    {EXI_ELEMENT, EXI_LIST, 176, 41, 431}, /* stringValue */
    {EXI_ANY_ELEMENT, 0, 0, 0, 431}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 431}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 208, 104, 431}, /* AC_EVChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 252, 123, 431}, /* AC_EVSEChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 329, 124, 431}, /* MsgBody:AC_EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 238, 124, 431}, /* AC_EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 290, 98, 431}, /* AuthorizationReq */
    {EXI_ELEMENT, EXI_LIST, 291, 99, 431}, /* AuthorizationRes */
    {EXI_ELEMENT, EXI_LIST, 325, 68, 431}, /* Body */
    {EXI_ELEMENT, EXI_LIST, 292, 69, 431}, /* BodyElement */
    {EXI_ELEMENT, EXI_LIST, 259, 77, 431}, /* BulkChargingComplete */
    {EXI_ELEMENT, EXI_LIST, 330, 77, 431}, /* MsgDataTypes:BulkChargingComplete */
    {EXI_ELEMENT, EXI_LIST, 206, 3, 431}, /* BulkSOC */
    {EXI_ELEMENT, EXI_LIST, 293, 150, 431}, /* CableCheckReq */
    {EXI_ELEMENT, EXI_LIST, 294, 151, 431}, /* CableCheckRes */
    {EXI_ELEMENT, EXI_LIST, 110, 40, 431}, /* CanonicalizationMethod */
    {EXI_ELEMENT, EXI_LIST, 185, 17, 431}, /* Certificate */
    {EXI_ELEMENT, EXI_LIST, 295, 146, 431}, /* CertificateInstallationReq */
    {EXI_ELEMENT, EXI_LIST, 296, 147, 431}, /* CertificateInstallationRes */
    {EXI_ELEMENT, EXI_LIST, 297, 140, 431}, /* CertificateUpdateReq */
    {EXI_ELEMENT, EXI_LIST, 298, 142, 431}, /* CertificateUpdateRes */
    {EXI_ELEMENT, EXI_LIST, 299, 100, 431}, /* ChargeParameterDiscoveryReq */
    {EXI_ELEMENT, EXI_LIST, 300, 107, 431}, /* ChargeParameterDiscoveryRes */
    {EXI_ELEMENT, EXI_LIST, 264, 7, 431}, /* ChargeProgress */
    {EXI_ELEMENT, EXI_LIST, 166, 76, 431}, /* ChargeService */
    {EXI_ELEMENT, EXI_LIST, 260, 77, 431}, /* ChargingComplete */
    {EXI_ELEMENT, EXI_LIST, 331, 77, 431}, /* MsgDataTypes:ChargingComplete */
    {EXI_ELEMENT, EXI_LIST, 261, 128, 431}, /* ChargingProfile */
    {EXI_ELEMENT, EXI_LIST, 256, 12, 431}, /* ChargingProfileEntryMaxNumberOfPhasesInUse */
    {EXI_ELEMENT, EXI_LIST, 255, 89, 431}, /* ChargingProfileEntryMaxPower */
    {EXI_ELEMENT, EXI_LIST, 257, 103, 431}, /* ChargingProfileEntryStart */
    {EXI_ELEMENT, EXI_LIST, 272, 8, 431}, /* ChargingSession */
    {EXI_ELEMENT, EXI_LIST, 301, 148, 431}, /* ChargingStatusReq */
    {EXI_ELEMENT, EXI_LIST, 302, 149, 431}, /* ChargingStatusRes */
    {EXI_ELEMENT, EXI_LIST, 224, 120, 431}, /* ConsumptionCost */
    {EXI_ELEMENT, EXI_LIST, 187, 95, 431}, /* ContractSignatureCertChain */
    {EXI_ELEMENT, EXI_LIST, 276, 143, 431}, /* ContractSignatureEncryptedPrivateKey */
    {EXI_ELEMENT, EXI_LIST, 221, 121, 431}, /* Cost */
    {EXI_ELEMENT, EXI_LIST, 303, 154, 431}, /* CurrentDemandReq */
    {EXI_ELEMENT, EXI_LIST, 304, 155, 431}, /* CurrentDemandRes */
    {EXI_ELEMENT, EXI_LIST, 209, 105, 431}, /* DC_EVChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 262, 131, 431}, /* DC_EVPowerDeliveryParameter */
    {EXI_ELEMENT, EXI_LIST, 253, 125, 431}, /* DC_EVSEChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 332, 126, 431}, /* MsgBody:DC_EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 249, 126, 431}, /* DC_EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 333, 106, 431}, /* MsgBody:DC_EVStatus */
    {EXI_ELEMENT, EXI_LIST, 199, 106, 431}, /* DC_EVStatus */
    {EXI_ELEMENT, EXI_LIST, 277, 144, 431}, /* DHpublickey */
    {EXI_ELEMENT, EXI_LIST, 120, 53, 431}, /* DSAKeyValue */
    {EXI_ELEMENT, EXI_LIST, 191, 103, 431}, /* DepartureTime */
    {EXI_ELEMENT, EXI_LIST, 102, 47, 431}, /* DigestMethod */
    {EXI_ELEMENT, EXI_LIST, 103, 1, 431}, /* DigestValue */
    {EXI_ELEMENT, EXI_LIST, 192, 89, 431}, /* EAmount */
    {EXI_ELEMENT, EXI_LIST, 223, 118, 431}, /* EPriceLevel */
    {EXI_ELEMENT, EXI_LIST, 152, 22, 431}, /* EVCCID */
    {EXI_ELEMENT, EXI_LIST, 210, 102, 431}, /* EVChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 203, 89, 431}, /* EVEnergyCapacity */
    {EXI_ELEMENT, EXI_LIST, 204, 89, 431}, /* EVEnergyRequest */
    {EXI_ELEMENT, EXI_LIST, 196, 37, 431}, /* EVErrorCode */
    {EXI_ELEMENT, EXI_LIST, 194, 89, 431}, /* EVMaxCurrent */
    {EXI_ELEMENT, EXI_LIST, 193, 89, 431}, /* EVMaxVoltage */
    {EXI_ELEMENT, EXI_LIST, 200, 89, 431}, /* EVMaximumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 334, 89, 431}, /* MsgDataTypes:EVMaximumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 201, 89, 431}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, EXI_LIST, 335, 89, 431}, /* MsgDataTypes:EVMaximumPowerLimit */
    {EXI_ELEMENT, EXI_LIST, 202, 89, 431}, /* EVMaximumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 336, 89, 431}, /* MsgDataTypes:EVMaximumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 195, 89, 431}, /* EVMinCurrent */
    {EXI_ELEMENT, EXI_LIST, 263, 130, 431}, /* EVPowerDeliveryParameter */
    {EXI_ELEMENT, EXI_LIST, 197, 3, 431}, /* EVRESSSOC */
    {EXI_ELEMENT, EXI_LIST, 198, 77, 431}, /* EVReady */
    {EXI_ELEMENT, EXI_LIST, 254, 122, 431}, /* EVSEChargeParameter */
    {EXI_ELEMENT, EXI_LIST, 287, 77, 431}, /* EVSECurrentLimitAchieved */
    {EXI_ELEMENT, EXI_LIST, 246, 89, 431}, /* EVSECurrentRegulationTolerance */
    {EXI_ELEMENT, EXI_LIST, 248, 89, 431}, /* EVSEEnergyToBeDelivered */
    {EXI_ELEMENT, EXI_LIST, 153, 23, 431}, /* EVSEID */
    {EXI_ELEMENT, EXI_LIST, 239, 36, 431}, /* EVSEIsolationStatus */
    {EXI_ELEMENT, EXI_LIST, 237, 89, 431}, /* EVSEMaxCurrent */
    {EXI_ELEMENT, EXI_LIST, 337, 89, 431}, /* MsgDataTypes:EVSEMaxCurrent */
    {EXI_ELEMENT, EXI_LIST, 241, 89, 431}, /* EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 338, 89, 431}, /* MsgDataTypes:EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 242, 89, 431}, /* EVSEMaximumPowerLimit */
    {EXI_ELEMENT, EXI_LIST, 339, 89, 431}, /* MsgDataTypes:EVSEMaximumPowerLimit */
    {EXI_ELEMENT, EXI_LIST, 243, 89, 431}, /* EVSEMaximumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 340, 89, 431}, /* MsgDataTypes:EVSEMaximumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 244, 89, 431}, /* EVSEMinimumCurrentLimit */
    {EXI_ELEMENT, EXI_LIST, 245, 89, 431}, /* EVSEMinimumVoltageLimit */
    {EXI_ELEMENT, EXI_LIST, 236, 89, 431}, /* EVSENominalVoltage */
    {EXI_ELEMENT, EXI_LIST, 233, 6, 431}, /* EVSENotification */
    {EXI_ELEMENT, EXI_LIST, 247, 89, 431}, /* EVSEPeakCurrentRipple */
    {EXI_ELEMENT, EXI_LIST, 289, 77, 431}, /* EVSEPowerLimitAchieved */
    {EXI_ELEMENT, EXI_LIST, 286, 89, 431}, /* EVSEPresentCurrent */
    {EXI_ELEMENT, EXI_LIST, 283, 89, 431}, /* EVSEPresentVoltage */
    {EXI_ELEMENT, EXI_LIST, 190, 5, 431}, /* EVSEProcessing */
    {EXI_ELEMENT, EXI_LIST, 265, 133, 431}, /* EVSEStatus */
    {EXI_ELEMENT, EXI_LIST, 240, 35, 431}, /* EVSEStatusCode */
    {EXI_ELEMENT, EXI_LIST, 154, 72, 431}, /* EVSETimeStamp */
    {EXI_ELEMENT, EXI_LIST, 288, 77, 431}, /* EVSEVoltageLimitAchieved */
    {EXI_ELEMENT, EXI_LIST, 341, 159, 431}, /* EVStatus */
    {EXI_ELEMENT, EXI_LIST, 282, 89, 431}, /* EVTargetCurrent */
    {EXI_ELEMENT, EXI_LIST, 281, 89, 431}, /* EVTargetVoltage */
    {EXI_ELEMENT, EXI_LIST, 159, 15, 431}, /* EnergyTransferMode */
    {EXI_ELEMENT, EXI_LIST, 342, 158, 431}, /* Entry */
    {EXI_ELEMENT, EXI_LIST, 118, 0, 431}, /* Exponent */
    {EXI_ELEMENT, EXI_LIST, 148, 31, 431}, /* FaultCode */
    {EXI_ELEMENT, EXI_LIST, 147, 4, 431}, /* FaultMsg */
    {EXI_ELEMENT, EXI_LIST, 161, 77, 431}, /* FreeService */
    {EXI_ELEMENT, EXI_LIST, 205, 3, 431}, /* FullSOC */
    {EXI_ELEMENT, EXI_LIST, 112, 0, 431}, /* G */
    {EXI_ELEMENT, EXI_LIST, 189, 16, 431}, /* GenChallenge */
    {EXI_ELEMENT, EXI_LIST, 99, 2, 431}, /* HMACOutputLength */
    {EXI_ELEMENT, EXI_LIST, 326, 66, 431}, /* Header */
    {EXI_ELEMENT, EXI_LIST, 114, 0, 431}, /* J */
    {EXI_ELEMENT, EXI_LIST, 142, 51, 431}, /* KeyInfo */
    {EXI_ELEMENT, EXI_LIST, 132, 41, 431}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 133, 52, 431}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 274, 141, 431}, /* ListOfRootCertificateIDs */
    {EXI_ELEMENT, EXI_LIST, 343, 62, 431}, /* Manifest */
    {EXI_ELEMENT, EXI_LIST, 211, 101, 431}, /* MaxEntriesSAScheduleTuple */
    {EXI_ELEMENT, EXI_LIST, 270, 26, 431}, /* MeterID */
    {EXI_ELEMENT, EXI_LIST, 271, 135, 431}, /* MeterInfo */
    {EXI_ELEMENT, EXI_LIST, 266, 136, 431}, /* MeterReading */
    {EXI_ELEMENT, EXI_LIST, 268, 14, 431}, /* MeterStatus */
    {EXI_ELEMENT, EXI_LIST, 305, 134, 431}, /* MeteringReceiptReq */
    {EXI_ELEMENT, EXI_LIST, 306, 137, 431}, /* MeteringReceiptRes */
    {EXI_ELEMENT, EXI_LIST, 138, 41, 431}, /* MgmtData */
    {EXI_ELEMENT, EXI_LIST, 119, 0, 431}, /* Modulus */
    {EXI_ELEMENT, EXI_LIST, 170, 33, 431}, /* Multiplier */
    {EXI_ELEMENT, EXI_LIST, 149, 67, 431}, /* Notification */
    {EXI_ELEMENT, EXI_LIST, 235, 101, 431}, /* NotificationMaxDelay */
    {EXI_ELEMENT, EXI_LIST, 226, 118, 431}, /* NumEPriceLevels */
    {EXI_ELEMENT, EXI_LIST, 279, 17, 431}, /* OEMProvisioningCert */
    {EXI_ELEMENT, EXI_LIST, 143, 61, 431}, /* Object */
    {EXI_ELEMENT, EXI_LIST, 117, 0, 431}, /* P */
    {EXI_ELEMENT, EXI_LIST, 136, 59, 431}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 130, 50, 431}, /* PGPKeyID */
    {EXI_ELEMENT, EXI_LIST, 129, 50, 431}, /* PGPKeyPacket */
    {EXI_ELEMENT, EXI_LIST, 214, 89, 431}, /* PMax */
    {EXI_ELEMENT, EXI_LIST, 229, 111, 431}, /* PMaxSchedule */
    {EXI_ELEMENT, EXI_LIST, 217, 112, 431}, /* PMaxScheduleEntry */
    {EXI_ELEMENT, EXI_LIST, 178, 86, 431}, /* Parameter */
    {EXI_ELEMENT, EXI_LIST, 180, 84, 431}, /* ParameterSet */
    {EXI_ELEMENT, EXI_LIST, 179, 85, 431}, /* ParameterSetID */
    {EXI_ELEMENT, EXI_LIST, 307, 94, 431}, /* PaymentDetailsReq */
    {EXI_ELEMENT, EXI_LIST, 308, 97, 431}, /* PaymentDetailsRes */
    {EXI_ELEMENT, EXI_LIST, 158, 30, 431}, /* PaymentOption */
    {EXI_ELEMENT, EXI_LIST, 165, 75, 431}, /* PaymentOptionList */
    {EXI_ELEMENT, EXI_LIST, 309, 90, 431}, /* PaymentServiceSelectionReq */
    {EXI_ELEMENT, EXI_LIST, 310, 93, 431}, /* PaymentServiceSelectionRes */
    {EXI_ELEMENT, EXI_LIST, 116, 0, 431}, /* PgenCounter */
    {EXI_ELEMENT, EXI_LIST, 311, 127, 431}, /* PowerDeliveryReq */
    {EXI_ELEMENT, EXI_LIST, 312, 132, 431}, /* PowerDeliveryRes */
    {EXI_ELEMENT, EXI_LIST, 313, 152, 431}, /* PreChargeReq */
    {EXI_ELEMENT, EXI_LIST, 314, 153, 431}, /* PreChargeRes */
    {EXI_ELEMENT, EXI_LIST, 258, 129, 431}, /* ProfileEntry */
    {EXI_ELEMENT, EXI_LIST, 111, 0, 431}, /* Q */
    {EXI_ELEMENT, EXI_LIST, 234, 77, 431}, /* RCD */
    {EXI_ELEMENT, EXI_LIST, 121, 54, 431}, /* RSAKeyValue */
    {EXI_ELEMENT, EXI_LIST, 280, 77, 431}, /* ReceiptRequired */
    {EXI_ELEMENT, EXI_LIST, 109, 44, 431}, /* Reference */
    {EXI_ELEMENT, EXI_LIST, 215, 114, 431}, /* RelativeTimeInterval */
    {EXI_ELEMENT, EXI_LIST, 285, 89, 431}, /* RemainingTimeToBulkSoC */
    {EXI_ELEMENT, EXI_LIST, 284, 89, 431}, /* RemainingTimeToFullSoC */
    {EXI_ELEMENT, EXI_LIST, 207, 15, 431}, /* RequestedEnergyTransferMode */
    {EXI_ELEMENT, EXI_LIST, 155, 32, 431}, /* ResponseCode */
    {EXI_ELEMENT, EXI_LIST, 134, 55, 431}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 278, 85, 431}, /* RetryCounter */
    {EXI_ELEMENT, EXI_LIST, 273, 57, 431}, /* RootCertificateID */
    {EXI_ELEMENT, EXI_LIST, 275, 95, 431}, /* SAProvisioningCertificateChain */
    {EXI_ELEMENT, EXI_LIST, 250, 109, 431}, /* SAScheduleList */
    {EXI_ELEMENT, EXI_LIST, 232, 110, 431}, /* SAScheduleTuple */
    {EXI_ELEMENT, EXI_LIST, 231, 27, 431}, /* SAScheduleTupleID */
    {EXI_ELEMENT, EXI_LIST, 344, 27, 431}, /* MsgDataTypes:SAScheduleTupleID */
    {EXI_ELEMENT, EXI_LIST, 251, 108, 431}, /* SASchedules */
    {EXI_ELEMENT, EXI_LIST, 137, 60, 431}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 431}, /* SPKISexp */
    {EXI_ELEMENT, EXI_LIST, 230, 117, 431}, /* SalesTariff */
    {EXI_ELEMENT, EXI_LIST, 225, 28, 431}, /* SalesTariffDescription */
    {EXI_ELEMENT, EXI_LIST, 227, 119, 431}, /* SalesTariffEntry */
    {EXI_ELEMENT, EXI_LIST, 228, 27, 431}, /* SalesTariffID */
    {EXI_ELEMENT, EXI_LIST, 115, 0, 431}, /* Seed */
    {EXI_ELEMENT, EXI_LIST, 184, 30, 431}, /* SelectedPaymentOption */
    {EXI_ELEMENT, EXI_LIST, 182, 92, 431}, /* SelectedService */
    {EXI_ELEMENT, EXI_LIST, 183, 91, 431}, /* SelectedServiceList */
    {EXI_ELEMENT, EXI_LIST, 164, 80, 431}, /* Service */
    {EXI_ELEMENT, EXI_LIST, 156, 10, 431}, /* ServiceCategory */
    {EXI_ELEMENT, EXI_LIST, 345, 10, 431}, /* MsgDataTypes:ServiceCategory */
    {EXI_ELEMENT, EXI_LIST, 315, 81, 431}, /* ServiceDetailReq */
    {EXI_ELEMENT, EXI_LIST, 316, 82, 431}, /* ServiceDetailRes */
    {EXI_ELEMENT, EXI_LIST, 317, 73, 431}, /* ServiceDiscoveryReq */
    {EXI_ELEMENT, EXI_LIST, 318, 74, 431}, /* ServiceDiscoveryRes */
    {EXI_ELEMENT, EXI_LIST, 163, 24, 431}, /* ServiceID */
    {EXI_ELEMENT, EXI_LIST, 346, 24, 431}, /* MsgDataTypes:ServiceID */
    {EXI_ELEMENT, EXI_LIST, 167, 79, 431}, /* ServiceList */
    {EXI_ELEMENT, EXI_LIST, 160, 9, 431}, /* ServiceName */
    {EXI_ELEMENT, EXI_LIST, 181, 83, 431}, /* ServiceParameterList */
    {EXI_ELEMENT, EXI_LIST, 157, 11, 431}, /* ServiceScope */
    {EXI_ELEMENT, EXI_LIST, 347, 11, 431}, /* MsgDataTypes:ServiceScope */
    {EXI_ELEMENT, EXI_LIST, 151, 21, 431}, /* SessionID */
    {EXI_ELEMENT, EXI_LIST, 348, 21, 431}, /* MsgHeader:SessionID */
    {EXI_ELEMENT, EXI_LIST, 319, 70, 431}, /* SessionSetupReq */
    {EXI_ELEMENT, EXI_LIST, 320, 71, 431}, /* SessionSetupRes */
    {EXI_ELEMENT, EXI_LIST, 321, 138, 431}, /* SessionStopReq */
    {EXI_ELEMENT, EXI_LIST, 322, 139, 431}, /* SessionStopRes */
    {EXI_ELEMENT, EXI_LIST, 267, 20, 431}, /* SigMeterReading */
    {EXI_ELEMENT, EXI_LIST, 150, 38, 431}, /* Signature */
    {EXI_ELEMENT, EXI_LIST, 108, 43, 431}, /* SignatureMethod */
    {EXI_ELEMENT, EXI_LIST, 349, 63, 431}, /* SignatureProperties */
    {EXI_ELEMENT, EXI_LIST, 146, 64, 431}, /* SignatureProperty */
    {EXI_ELEMENT, EXI_LIST, 141, 49, 431}, /* SignatureValue */
    {EXI_ELEMENT, EXI_LIST, 144, 39, 431}, /* SignedInfo */
    {EXI_ELEMENT, EXI_LIST, 186, 96, 431}, /* SubCertificates */
    {EXI_ELEMENT, EXI_LIST, 162, 78, 431}, /* SupportedEnergyTransferMode */
    {EXI_ELEMENT, EXI_LIST, 269, 72, 431}, /* TMeter */
    {EXI_ELEMENT, EXI_LIST, 216, 113, 431}, /* TimeInterval */
    {EXI_ELEMENT, EXI_LIST, 101, 46, 431}, /* Transform */
    {EXI_ELEMENT, EXI_LIST, 104, 45, 431}, /* Transforms */
    {EXI_ELEMENT, EXI_LIST, 168, 34, 431}, /* Unit */
    {EXI_ELEMENT, EXI_LIST, 350, 65, 431}, /* V2G_Message */
    {EXI_ELEMENT, EXI_LIST, 169, 85, 431}, /* Value */
    {EXI_ELEMENT, EXI_LIST, 323, 156, 431}, /* WeldingDetectionReq */
    {EXI_ELEMENT, EXI_LIST, 324, 157, 431}, /* WeldingDetectionRes */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 431}, /* X509CRL */
    {EXI_ELEMENT, EXI_LIST, 127, 50, 431}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 135, 56, 431}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 123, 41, 431}, /* X509IssuerName */
    {EXI_ELEMENT, EXI_LIST, 124, 57, 431}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 125, 50, 431}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 122, 58, 431}, /* X509SerialNumber */
    {EXI_ELEMENT, EXI_LIST, 126, 41, 431}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 100, 41, 431}, /* XPath */
    {EXI_ELEMENT, EXI_LIST, 113, 0, 431}, /* Y */
    {EXI_ELEMENT, EXI_LIST, 218, 103, 431}, /* amount */
    {EXI_ELEMENT, EXI_LIST, 219, 33, 431}, /* amountMultiplier */
    {EXI_ELEMENT, EXI_LIST, 171, 77, 431}, /* boolValue */
    {EXI_ELEMENT, EXI_LIST, 172, 87, 431}, /* byteValue */
    {EXI_ELEMENT, EXI_LIST, 220, 29, 431}, /* costKind */
    {EXI_ELEMENT, EXI_LIST, 212, 116, 431}, /* duration */
    {EXI_ELEMENT, EXI_LIST, 188, 160, 431}, /* eMAID */
    {EXI_ELEMENT, EXI_LIST, 174, 88, 431}, /* intValue */
    {EXI_ELEMENT, EXI_LIST, 175, 89, 431}, /* physicalValue */
    {EXI_ELEMENT, EXI_LIST, 173, 85, 431}, /* shortValue */
    {EXI_ELEMENT, EXI_LIST, 213, 115, 431}, /* start */
    {EXI_ELEMENT, EXI_LIST, 222, 89, 431}, /* startValue */
    {EXI_ELEMENT, EXI_LIST, 176, 41, 431}, /* stringValue */
    {EXI_ANY_ELEMENT, 0, 0, 0, 431}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 97, 41, 431}, /* $ */
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
    {325, 2, 2}, /* 100 */
    {327, 1, 1}, /* 101 */
    {328, 1, 1}, /* 102 */
    {329, 3, 2}, /* 103 */
    {332, 2, 2}, /* 104 */
    {334, 1, 1}, /* 105 */
    {335, 1, 1}, /* 106 */
    {336, 1, 1}, /* 107 */
    {337, 1, 1}, /* 108 */
    {338, 1, 1}, /* 109 */
    {339, 1, 1}, /* 110 */
    {340, 2, 2}, /* 111 */
    {342, 1, 1}, /* 112 */
    {343, 1, 1}, /* 113 */
    {344, 2, 2}, /* 114 */
    {346, 1, 1}, /* 115 */
    {347, 3, 2}, /* 116 */
    {350, 1, 1}, /* 117 */
    {351, 2, 2}, /* 118 */
    {353, 1, 1}, /* 119 */
    {354, 1, 1}, /* 120 */
    {355, 2, 2}, /* 121 */
    {357, 1, 1}, /* 122 */
    {358, 2, 2}, /* 123 */
    {360, 1, 1}, /* 124 */
    {361, 2, 2}, /* 125 */
    {363, 1, 1}, /* 126 */
    {364, 1, 1}, /* 127 */
    {365, 1, 1}, /* 128 */
    {366, 1, 1}, /* 129 */
    {367, 2, 2}, /* 130 */
    {369, 1, 1}, /* 131 */
    {370, 2, 2}, /* 132 */
    {372, 1, 1}, /* 133 */
    {373, 1, 1}, /* 134 */
    {374, 1, 1}, /* 135 */
    {375, 1, 1}, /* 136 */
    {376, 2, 2}, /* 137 */
    {378, 1, 1}, /* 138 */
    {379, 1, 1}, /* 139 */
    {380, 1, 1}, /* 140 */
    {381, 2, 2}, /* 141 */
    {383, 1, 1}, /* 142 */
    {384, 1, 1}, /* 143 */
    {385, 1, 1}, /* 144 */
    {386, 1, 1}, /* 145 */
    {387, 1, 1}, /* 146 */
    {388, 1, 1}, /* 147 */
    {389, 1, 1}, /* 148 */
    {390, 1, 1}, /* 149 */
    {391, 1, 1}, /* 150 */
    {392, 1, 1}, /* 151 */
    {393, 1, 1}, /* 152 */
    {394, 1, 1}, /* 153 */
    {395, 1, 1}, /* 154 */
    {396, 1, 1}, /* 155 */
    {397, 6, 3}, /* 156 */
    {403, 1, 1}, /* 157 */
    {404, 1, 1}, /* 158 */
    {405, 1, 1}, /* 159 */
    {406, 2, 2}, /* 160 */
    {408, 1, 1}, /* 161 */
    {409, 1, 1}, /* 162 */
    {410, 2, 2}, /* 163 */
    {412, 1, 1}, /* 164 */
    {413, 1, 1}, /* 165 */
    {414, 2, 2}, /* 166 */
    {416, 1, 1}, /* 167 */
    {417, 1, 1}, /* 168 */
    {418, 2, 2}, /* 169 */
    {420, 1, 1}, /* 170 */
    {421, 1, 1}, /* 171 */
    {422, 1, 1}, /* 172 */
    {423, 2, 2}, /* 173 */
    {425, 1, 1}, /* 174 */
    {426, 1, 1}, /* 175 */
    {427, 1, 1}, /* 176 */
    {428, 1, 1}, /* 177 */
    {429, 1, 1}, /* 178 */
    {430, 1, 1}, /* 179 */
    {431, 1, 1}, /* 180 */
    {432, 2, 2}, /* 181 */
    {434, 1, 1}, /* 182 */
    {435, 2, 2}, /* 183 */
    {437, 1, 1}, /* 184 */
    {438, 1, 1}, /* 185 */
    {439, 2, 2}, /* 186 */
    {441, 1, 1}, /* 187 */
    {442, 1, 1}, /* 188 */
    {443, 1, 1}, /* 189 */
    {444, 1, 1}, /* 190 */
    {445, 1, 1}, /* 191 */
    {446, 1, 1}, /* 192 */
    {447, 1, 1}, /* 193 */
    {448, 1, 1}, /* 194 */
    {449, 2, 2}, /* 195 */
    {451, 3, 2}, /* 196 */
    {454, 1, 1}, /* 197 */
    {455, 1, 1}, /* 198 */
    {456, 1, 1}, /* 199 */
    {457, 1, 1}, /* 200 */
    {458, 2, 2}, /* 201 */
    {460, 1, 1}, /* 202 */
    {461, 1, 1}, /* 203 */
    {462, 1, 1}, /* 204 */
    {463, 1, 1}, /* 205 */
    {464, 1, 1}, /* 206 */
    {465, 2, 2}, /* 207 */
    {467, 1, 1}, /* 208 */
    {468, 1, 1}, /* 209 */
    {469, 1, 1}, /* 210 */
    {470, 1, 1}, /* 211 */
    {471, 1, 1}, /* 212 */
    {472, 1, 1}, /* 213 */
    {473, 2, 2}, /* 214 */
    {475, 1, 1}, /* 215 */
    {476, 5, 3}, /* 216 */
    {481, 4, 3}, /* 217 */
    {485, 3, 2}, /* 218 */
    {488, 2, 2}, /* 219 */
    {490, 1, 1}, /* 220 */
    {491, 2, 2}, /* 221 */
    {493, 1, 1}, /* 222 */
    {494, 3, 2}, /* 223 */
    {497, 1, 1}, /* 224 */
    {498, 2, 2}, /* 225 */
    {500, 1, 1}, /* 226 */
    {501, 1, 1}, /* 227 */
    {502, 2, 2}, /* 228 */
    {504, 1, 1}, /* 229 */
    {505, 1, 1}, /* 230 */
    {506, 1, 1}, /* 231 */
    {507, 1, 1}, /* 232 */
    {508, 2, 2}, /* 233 */
    {510, 1, 1}, /* 234 */
    {511, 2, 2}, /* 235 */
    {513, 1, 1}, /* 236 */
    {514, 1, 1}, /* 237 */
    {515, 2, 2}, /* 238 */
    {517, 1, 1}, /* 239 */
    {518, 1, 1}, /* 240 */
    {519, 1, 1}, /* 241 */
    {520, 1, 1}, /* 242 */
    {521, 2, 2}, /* 243 */
    {523, 1, 1}, /* 244 */
    {524, 3, 2}, /* 245 */
    {527, 2, 2}, /* 246 */
    {529, 1, 1}, /* 247 */
    {530, 2, 2}, /* 248 */
    {532, 2, 2}, /* 249 */
    {534, 3, 2}, /* 250 */
    {537, 2, 2}, /* 251 */
    {539, 1, 1}, /* 252 */
    {540, 1, 1}, /* 253 */
    {541, 2, 2}, /* 254 */
    {543, 1, 1}, /* 255 */
    {544, 2, 2}, /* 256 */
    {546, 1, 1}, /* 257 */
    {547, 2, 2}, /* 258 */
    {549, 1, 1}, /* 259 */
    {550, 1, 1}, /* 260 */
    {551, 1, 1}, /* 261 */
    {552, 2, 2}, /* 262 */
    {554, 1, 1}, /* 263 */
    {555, 1, 1}, /* 264 */
    {556, 1, 1}, /* 265 */
    {557, 1, 1}, /* 266 */
    {558, 1, 1}, /* 267 */
    {559, 1, 1}, /* 268 */
    {560, 1, 1}, /* 269 */
    {561, 1, 1}, /* 270 */
    {562, 1, 1}, /* 271 */
    {563, 1, 1}, /* 272 */
    {564, 1, 1}, /* 273 */
    {565, 2, 2}, /* 274 */
    {567, 1, 1}, /* 275 */
    {568, 1, 1}, /* 276 */
    {569, 1, 1}, /* 277 */
    {570, 1, 1}, /* 278 */
    {571, 1, 1}, /* 279 */
    {572, 1, 1}, /* 280 */
    {573, 1, 1}, /* 281 */
    {574, 1, 1}, /* 282 */
    {575, 2, 2}, /* 283 */
    {577, 1, 1}, /* 284 */
    {578, 2, 2}, /* 285 */
    {580, 1, 1}, /* 286 */
    {581, 1, 1}, /* 287 */
    {582, 1, 1}, /* 288 */
    {583, 5, 3}, /* 289 */
    {588, 3, 2}, /* 290 */
    {591, 1, 1}, /* 291 */
    {592, 1, 1}, /* 292 */
    {593, 1, 1}, /* 293 */
    {594, 2, 2}, /* 294 */
    {596, 1, 1}, /* 295 */
    {597, 1, 1}, /* 296 */
    {598, 1, 1}, /* 297 */
    {599, 2, 2}, /* 298 */
    {601, 1, 1}, /* 299 */
    {602, 1, 1}, /* 300 */
    {603, 2, 2}, /* 301 */
    {605, 1, 1}, /* 302 */
    {606, 1, 1}, /* 303 */
    {607, 1, 1}, /* 304 */
    {608, 1, 1}, /* 305 */
    {609, 4, 3}, /* 306 */
    {613, 3, 2}, /* 307 */
    {616, 1, 1}, /* 308 */
    {617, 1, 1}, /* 309 */
    {618, 1, 1}, /* 310 */
    {619, 1, 1}, /* 311 */
    {620, 1, 1}, /* 312 */
    {621, 3, 2}, /* 313 */
    {624, 1, 1}, /* 314 */
    {625, 1, 1}, /* 315 */
    {626, 5, 3}, /* 316 */
    {631, 4, 3}, /* 317 */
    {635, 3, 2}, /* 318 */
    {638, 2, 2}, /* 319 */
    {640, 1, 1}, /* 320 */
    {641, 1, 1}, /* 321 */
    {642, 2, 2}, /* 322 */
    {644, 1, 1}, /* 323 */
    {645, 1, 1}, /* 324 */
    {646, 1, 1}, /* 325 */
    {647, 2, 2}, /* 326 */
    {649, 3, 2}, /* 327 */
    {652, 1, 1}, /* 328 */
    {653, 1, 1}, /* 329 */
    {654, 1, 1}, /* 330 */
    {655, 1, 1}, /* 331 */
    {656, 1, 1}, /* 332 */
    {657, 1, 1}, /* 333 */
    {658, 1, 1}, /* 334 */
    {659, 2, 2}, /* 335 */
    {661, 1, 1}, /* 336 */
    {662, 1, 1}, /* 337 */
    {663, 1, 1}, /* 338 */
    {664, 1, 1}, /* 339 */
    {665, 1, 1}, /* 340 */
    {666, 1, 1}, /* 341 */
    {667, 1, 1}, /* 342 */
    {668, 1, 1}, /* 343 */
    {669, 1, 1}, /* 344 */
    {670, 1, 1}, /* 345 */
    {671, 1, 1}, /* 346 */
    {672, 1, 1}, /* 347 */
    {673, 1, 1}, /* 348 */
    {674, 1, 1}, /* 349 */
    {675, 1, 1}, /* 350 */
    {676, 1, 1}, /* 351 */
    {677, 1, 1}, /* 352 */
    {678, 2, 2}, /* 353 */
    {680, 1, 1}, /* 354 */
    {681, 1, 1}, /* 355 */
    {682, 1, 1}, /* 356 */
    {683, 1, 1}, /* 357 */
    {684, 1, 1}, /* 358 */
    {685, 1, 1}, /* 359 */
    {686, 1, 1}, /* 360 */
    {687, 1, 1}, /* 361 */
    {688, 1, 1}, /* 362 */
    {689, 1, 1}, /* 363 */
    {690, 1, 1}, /* 364 */
    {691, 1, 1}, /* 365 */
    {692, 1, 1}, /* 366 */
    {693, 1, 1}, /* 367 */
    {694, 1, 1}, /* 368 */
    {695, 1, 1}, /* 369 */
    {696, 4, 3}, /* 370 */
    {700, 3, 2}, /* 371 */
    {703, 2, 2}, /* 372 */
    {705, 1, 1}, /* 373 */
    {706, 1, 1}, /* 374 */
    {707, 1, 1}, /* 375 */
    {708, 1, 1}, /* 376 */
    {709, 1, 1}, /* 377 */
    {710, 1, 1}, /* 378 */
    {711, 1, 1}, /* 379 */
    {712, 1, 1}, /* 380 */
    {713, 1, 1}, /* 381 */
    {714, 1, 1}, /* 382 */
    {715, 1, 1}, /* 383 */
    {716, 1, 1}, /* 384 */
    {717, 1, 1}, /* 385 */
    {718, 1, 1}, /* 386 */
    {719, 1, 1}, /* 387 */
    {720, 1, 1}, /* 388 */
    {721, 1, 1}, /* 389 */
    {722, 1, 1}, /* 390 */
    {723, 5, 3}, /* 391 */
    {728, 4, 3}, /* 392 */
    {732, 3, 2}, /* 393 */
    {735, 2, 2}, /* 394 */
    {737, 1, 1}, /* 395 */
    {738, 3, 2}, /* 396 */
    {741, 2, 2}, /* 397 */
    {743, 1, 1}, /* 398 */
    {744, 1, 1}, /* 399 */
    {745, 1, 1}, /* 400 */
    {746, 1, 1}, /* 401 */
    {747, 1, 1}, /* 402 */
    {748, 1, 1}, /* 403 */
    {749, 1, 1}, /* 404 */
    {750, 1, 1}, /* 405 */
    {751, 1, 1}, /* 406 */
    {752, 4, 3}, /* 407 */
    {756, 3, 2}, /* 408 */
    {759, 2, 2}, /* 409 */
    {761, 1, 1}, /* 410 */
    {762, 1, 1}, /* 411 */
    {763, 3, 2}, /* 412 */
    {766, 2, 2}, /* 413 */
    {768, 1, 1}, /* 414 */
    {769, 1, 1}, /* 415 */
    {770, 1, 1}, /* 416 */
    {771, 1, 1}, /* 417 */
    {772, 1, 1}, /* 418 */
    {773, 1, 1}, /* 419 */
    {774, 1, 1}, /* 420 */
    {775, 1, 1}, /* 421 */
    {776, 1, 1}, /* 422 */
    {777, 36, 6}, /* 423 */
    {813, 1, 1}, /* 424 */
    {814, 1, 1}, /* 425 */
    {815, 1, 1}, /* 426 */
    {816, 1, 1}, /* 427 */
    {817, 2, 2}, /* 428 */
    {819, 1, 1}, /* 429 */
    {820, 257, 9}, /* 430 */
    {1077, 246, 8}, /* 431 */
};

static const struct exi_repeat repeats[] = {
    {1, 2u, 118, 118, 117},
    {1, 6u, 121, 121, 120},
    {1, 8u, 137, 137, 136},
    {1, 16u, 160, 160, 159},
    {1, 255u, 163, 163, 162},
    {1, 16u, 173, 173, 172},
    {1, 4u, 181, 181, 180},
    {1, 1024u, 235, 235, 234},
    {1, 3u, 243, 243, 242},
    {0, 3u, 248, 248, 247},
    {1, 1024u, 254, 254, 253},
    {1, 3u, 262, 262, 261},
    {1, 24u, 298, 298, 297},
    {1, 20u, 335, 335, 334},
};

static const struct exi_root roots[] = {
    {208, 104}, /* AC_EVChargeParameter */
    {252, 123}, /* AC_EVSEChargeParameter */
    {238, 124}, /* AC_EVSEStatus */
    {290, 98}, /* AuthorizationReq */
    {291, 99}, /* AuthorizationRes */
    {292, 69}, /* BodyElement */
    {293, 150}, /* CableCheckReq */
    {294, 151}, /* CableCheckRes */
    {110, 40}, /* CanonicalizationMethod */
    {295, 146}, /* CertificateInstallationReq */
    {296, 147}, /* CertificateInstallationRes */
    {297, 140}, /* CertificateUpdateReq */
    {298, 142}, /* CertificateUpdateRes */
    {299, 100}, /* ChargeParameterDiscoveryReq */
    {300, 107}, /* ChargeParameterDiscoveryRes */
    {301, 148}, /* ChargingStatusReq */
    {302, 149}, /* ChargingStatusRes */
    {303, 154}, /* CurrentDemandReq */
    {304, 155}, /* CurrentDemandRes */
    {209, 105}, /* DC_EVChargeParameter */
    {262, 131}, /* DC_EVPowerDeliveryParameter */
    {253, 125}, /* DC_EVSEChargeParameter */
    {249, 126}, /* DC_EVSEStatus */
    {199, 106}, /* DC_EVStatus */
    {120, 53}, /* DSAKeyValue */
    {102, 47}, /* DigestMethod */
    {103, 1}, /* DigestValue */
    {210, 102}, /* EVChargeParameter */
    {263, 130}, /* EVPowerDeliveryParameter */
    {254, 122}, /* EVSEChargeParameter */
    {265, 133}, /* EVSEStatus */
    {341, 159}, /* EVStatus */
    {342, 158}, /* Entry */
    {142, 51}, /* KeyInfo */
    {132, 41}, /* KeyName */
    {133, 52}, /* KeyValue */
    {343, 62}, /* Manifest */
    {305, 134}, /* MeteringReceiptReq */
    {306, 137}, /* MeteringReceiptRes */
    {138, 41}, /* MgmtData */
    {143, 61}, /* Object */
    {136, 59}, /* PGPData */
    {217, 112}, /* PMaxScheduleEntry */
    {307, 94}, /* PaymentDetailsReq */
    {308, 97}, /* PaymentDetailsRes */
    {309, 90}, /* PaymentServiceSelectionReq */
    {310, 93}, /* PaymentServiceSelectionRes */
    {311, 127}, /* PowerDeliveryReq */
    {312, 132}, /* PowerDeliveryRes */
    {313, 152}, /* PreChargeReq */
    {314, 153}, /* PreChargeRes */
    {121, 54}, /* RSAKeyValue */
    {109, 44}, /* Reference */
    {215, 114}, /* RelativeTimeInterval */
    {134, 55}, /* RetrievalMethod */
    {250, 109}, /* SAScheduleList */
    {251, 108}, /* SASchedules */
    {137, 60}, /* SPKIData */
    {227, 119}, /* SalesTariffEntry */
    {315, 81}, /* ServiceDetailReq */
    {316, 82}, /* ServiceDetailRes */
    {317, 73}, /* ServiceDiscoveryReq */
    {318, 74}, /* ServiceDiscoveryRes */
    {319, 70}, /* SessionSetupReq */
    {320, 71}, /* SessionSetupRes */
    {321, 138}, /* SessionStopReq */
    {322, 139}, /* SessionStopRes */
    {150, 38}, /* Signature */
    {108, 43}, /* SignatureMethod */
    {349, 63}, /* SignatureProperties */
    {146, 64}, /* SignatureProperty */
    {141, 49}, /* SignatureValue */
    {144, 39}, /* SignedInfo */
    {216, 113}, /* TimeInterval */
    {101, 46}, /* Transform */
    {104, 45}, /* Transforms */
    {350, 65}, /* V2G_Message */
    {323, 156}, /* WeldingDetectionReq */
    {324, 157}, /* WeldingDetectionRes */
    {135, 56}, /* X509Data */
};

static const struct exi_root fragments[] = {
    {208, 104}, /* AC_EVChargeParameter */
    {252, 123}, /* AC_EVSEChargeParameter */
    {329, 124}, /* MsgBody:AC_EVSEStatus */
    {238, 124}, /* AC_EVSEStatus */
    {290, 98}, /* AuthorizationReq */
    {291, 99}, /* AuthorizationRes */
    {325, 68}, /* Body */
    {292, 69}, /* BodyElement */
    {259, 77}, /* BulkChargingComplete */
    {330, 77}, /* MsgDataTypes:BulkChargingComplete */
    {206, 3}, /* BulkSOC */
    {293, 150}, /* CableCheckReq */
    {294, 151}, /* CableCheckRes */
    {110, 40}, /* CanonicalizationMethod */
    {185, 17}, /* Certificate */
    {295, 146}, /* CertificateInstallationReq */
    {296, 147}, /* CertificateInstallationRes */
    {297, 140}, /* CertificateUpdateReq */
    {298, 142}, /* CertificateUpdateRes */
    {299, 100}, /* ChargeParameterDiscoveryReq */
    {300, 107}, /* ChargeParameterDiscoveryRes */
    {264, 7}, /* ChargeProgress */
    {166, 76}, /* ChargeService */
    {260, 77}, /* ChargingComplete */
    {331, 77}, /* MsgDataTypes:ChargingComplete */
    {261, 128}, /* ChargingProfile */
    {256, 12}, /* ChargingProfileEntryMaxNumberOfPhasesInUse */
    {255, 89}, /* ChargingProfileEntryMaxPower */
    {257, 103}, /* ChargingProfileEntryStart */
    {272, 8}, /* ChargingSession */
    {301, 148}, /* ChargingStatusReq */
    {302, 149}, /* ChargingStatusRes */
    {224, 120}, /* ConsumptionCost */
    {187, 95}, /* ContractSignatureCertChain */
    {276, 143}, /* ContractSignatureEncryptedPrivateKey */
    {221, 121}, /* Cost */
    {303, 154}, /* CurrentDemandReq */
    {304, 155}, /* CurrentDemandRes */
    {209, 105}, /* DC_EVChargeParameter */
    {262, 131}, /* DC_EVPowerDeliveryParameter */
    {253, 125}, /* DC_EVSEChargeParameter */
    {332, 126}, /* MsgBody:DC_EVSEStatus */
    {249, 126}, /* DC_EVSEStatus */
    {333, 106}, /* MsgBody:DC_EVStatus */
    {199, 106}, /* DC_EVStatus */
    {277, 144}, /* DHpublickey */
    {120, 53}, /* DSAKeyValue */
    {191, 103}, /* DepartureTime */
    {102, 47}, /* DigestMethod */
    {103, 1}, /* DigestValue */
    {192, 89}, /* EAmount */
    {223, 118}, /* EPriceLevel */
    {152, 22}, /* EVCCID */
    {210, 102}, /* EVChargeParameter */
    {203, 89}, /* EVEnergyCapacity */
    {204, 89}, /* EVEnergyRequest */
    {196, 37}, /* EVErrorCode */
    {194, 89}, /* EVMaxCurrent */
    {193, 89}, /* EVMaxVoltage */
    {200, 89}, /* EVMaximumCurrentLimit */
    {334, 89}, /* MsgDataTypes:EVMaximumCurrentLimit */
    {201, 89}, /* EVMaximumPowerLimit */
    {335, 89}, /* MsgDataTypes:EVMaximumPowerLimit */
    {202, 89}, /* EVMaximumVoltageLimit */
    {336, 89}, /* MsgDataTypes:EVMaximumVoltageLimit */
    {195, 89}, /* EVMinCurrent */
    {263, 130}, /* EVPowerDeliveryParameter */
    {197, 3}, /* EVRESSSOC */
    {198, 77}, /* EVReady */
    {254, 122}, /* EVSEChargeParameter */
    {287, 77}, /* EVSECurrentLimitAchieved */
    {246, 89}, /* EVSECurrentRegulationTolerance */
    {248, 89}, /* EVSEEnergyToBeDelivered */
    {153, 23}, /* EVSEID */
    {239, 36}, /* EVSEIsolationStatus */
    {237, 89}, /* EVSEMaxCurrent */
    {337, 89}, /* MsgDataTypes:EVSEMaxCurrent */
    {241, 89}, /* EVSEMaximumCurrentLimit */
    {338, 89}, /* MsgDataTypes:EVSEMaximumCurrentLimit */
    {242, 89}, /* EVSEMaximumPowerLimit */
    {339, 89}, /* MsgDataTypes:EVSEMaximumPowerLimit */
    {243, 89}, /* EVSEMaximumVoltageLimit */
    {340, 89}, /* MsgDataTypes:EVSEMaximumVoltageLimit */
    {244, 89}, /* EVSEMinimumCurrentLimit */
    {245, 89}, /* EVSEMinimumVoltageLimit */
    {236, 89}, /* EVSENominalVoltage */
    {233, 6}, /* EVSENotification */
    {247, 89}, /* EVSEPeakCurrentRipple */
    {289, 77}, /* EVSEPowerLimitAchieved */
    {286, 89}, /* EVSEPresentCurrent */
    {283, 89}, /* EVSEPresentVoltage */
    {190, 5}, /* EVSEProcessing */
    {265, 133}, /* EVSEStatus */
    {240, 35}, /* EVSEStatusCode */
    {154, 72}, /* EVSETimeStamp */
    {288, 77}, /* EVSEVoltageLimitAchieved */
    {341, 159}, /* EVStatus */
    {282, 89}, /* EVTargetCurrent */
    {281, 89}, /* EVTargetVoltage */
    {159, 15}, /* EnergyTransferMode */
    {342, 158}, /* Entry */
    {118, 0}, /* Exponent */
    {148, 31}, /* FaultCode */
    {147, 4}, /* FaultMsg */
    {161, 77}, /* FreeService */
    {205, 3}, /* FullSOC */
    {112, 0}, /* G */
    {189, 16}, /* GenChallenge */
    {99, 2}, /* HMACOutputLength */
    {326, 66}, /* Header */
    {114, 0}, /* J */
    {142, 51}, /* KeyInfo */
    {132, 41}, /* KeyName */
    {133, 52}, /* KeyValue */
    {274, 141}, /* ListOfRootCertificateIDs */
    {343, 62}, /* Manifest */
    {211, 101}, /* MaxEntriesSAScheduleTuple */
    {270, 26}, /* MeterID */
    {271, 135}, /* MeterInfo */
    {266, 136}, /* MeterReading */
    {268, 14}, /* MeterStatus */
    {305, 134}, /* MeteringReceiptReq */
    {306, 137}, /* MeteringReceiptRes */
    {138, 41}, /* MgmtData */
    {119, 0}, /* Modulus */
    {170, 33}, /* Multiplier */
    {149, 67}, /* Notification */
    {235, 101}, /* NotificationMaxDelay */
    {226, 118}, /* NumEPriceLevels */
    {279, 17}, /* OEMProvisioningCert */
    {143, 61}, /* Object */
    {117, 0}, /* P */
    {136, 59}, /* PGPData */
    {130, 50}, /* PGPKeyID */
    {129, 50}, /* PGPKeyPacket */
    {214, 89}, /* PMax */
    {229, 111}, /* PMaxSchedule */
    {217, 112}, /* PMaxScheduleEntry */
    {178, 86}, /* Parameter */
    {180, 84}, /* ParameterSet */
    {179, 85}, /* ParameterSetID */
    {307, 94}, /* PaymentDetailsReq */
    {308, 97}, /* PaymentDetailsRes */
    {158, 30}, /* PaymentOption */
    {165, 75}, /* PaymentOptionList */
    {309, 90}, /* PaymentServiceSelectionReq */
    {310, 93}, /* PaymentServiceSelectionRes */
    {116, 0}, /* PgenCounter */
    {311, 127}, /* PowerDeliveryReq */
    {312, 132}, /* PowerDeliveryRes */
    {313, 152}, /* PreChargeReq */
    {314, 153}, /* PreChargeRes */
    {258, 129}, /* ProfileEntry */
    {111, 0}, /* Q */
    {234, 77}, /* RCD */
    {121, 54}, /* RSAKeyValue */
    {280, 77}, /* ReceiptRequired */
    {109, 44}, /* Reference */
    {215, 114}, /* RelativeTimeInterval */
    {285, 89}, /* RemainingTimeToBulkSoC */
    {284, 89}, /* RemainingTimeToFullSoC */
    {207, 15}, /* RequestedEnergyTransferMode */
    {155, 32}, /* ResponseCode */
    {134, 55}, /* RetrievalMethod */
    {278, 85}, /* RetryCounter */
    {273, 57}, /* RootCertificateID */
    {275, 95}, /* SAProvisioningCertificateChain */
    {250, 109}, /* SAScheduleList */
    {232, 110}, /* SAScheduleTuple */
    {231, 27}, /* SAScheduleTupleID */
    {344, 27}, /* MsgDataTypes:SAScheduleTupleID */
    {251, 108}, /* SASchedules */
    {137, 60}, /* SPKIData */
    {131, 50}, /* SPKISexp */
    {230, 117}, /* SalesTariff */
    {225, 28}, /* SalesTariffDescription */
    {227, 119}, /* SalesTariffEntry */
    {228, 27}, /* SalesTariffID */
    {115, 0}, /* Seed */
    {184, 30}, /* SelectedPaymentOption */
    {182, 92}, /* SelectedService */
    {183, 91}, /* SelectedServiceList */
    {164, 80}, /* Service */
    {156, 10}, /* ServiceCategory */
    {345, 10}, /* MsgDataTypes:ServiceCategory */
    {315, 81}, /* ServiceDetailReq */
    {316, 82}, /* ServiceDetailRes */
    {317, 73}, /* ServiceDiscoveryReq */
    {318, 74}, /* ServiceDiscoveryRes */
    {163, 24}, /* ServiceID */
    {346, 24}, /* MsgDataTypes:ServiceID */
    {167, 79}, /* ServiceList */
    {160, 9}, /* ServiceName */
    {181, 83}, /* ServiceParameterList */
    {157, 11}, /* ServiceScope */
    {347, 11}, /* MsgDataTypes:ServiceScope */
    {151, 21}, /* SessionID */
    {348, 21}, /* MsgHeader:SessionID */
    {319, 70}, /* SessionSetupReq */
    {320, 71}, /* SessionSetupRes */
    {321, 138}, /* SessionStopReq */
    {322, 139}, /* SessionStopRes */
    {267, 20}, /* SigMeterReading */
    {150, 38}, /* Signature */
    {108, 43}, /* SignatureMethod */
    {349, 63}, /* SignatureProperties */
    {146, 64}, /* SignatureProperty */
    {141, 49}, /* SignatureValue */
    {144, 39}, /* SignedInfo */
    {186, 96}, /* SubCertificates */
    {162, 78}, /* SupportedEnergyTransferMode */
    {269, 72}, /* TMeter */
    {216, 113}, /* TimeInterval */
    {101, 46}, /* Transform */
    {104, 45}, /* Transforms */
    {168, 34}, /* Unit */
    {350, 65}, /* V2G_Message */
    {169, 85}, /* Value */
    {323, 156}, /* WeldingDetectionReq */
    {324, 157}, /* WeldingDetectionRes */
    {128, 50}, /* X509CRL */
    {127, 50}, /* X509Certificate */
    {135, 56}, /* X509Data */
    {123, 41}, /* X509IssuerName */
    {124, 57}, /* X509IssuerSerial */
    {125, 50}, /* X509SKI */
    {122, 58}, /* X509SerialNumber */
    {126, 41}, /* X509SubjectName */
    {100, 41}, /* XPath */
    {113, 0}, /* Y */
    {218, 103}, /* amount */
    {219, 33}, /* amountMultiplier */
    {171, 77}, /* boolValue */
    {172, 87}, /* byteValue */
    {220, 29}, /* costKind */
    {212, 116}, /* duration */
    {188, 160}, /* eMAID */
    {174, 88}, /* intValue */
    {175, 89}, /* physicalValue */
    {173, 85}, /* shortValue */
    {213, 115}, /* start */
    {222, 89}, /* startValue */
    {176, 41}, /* stringValue */
};

const struct exi_schema exi_schema_iso2 = {
    .name = "iso2", .title = "ISO 15118-2:2013",
    .text = text, .names = names, .types = types, .productions = productions, .states = states,
    .repeats = repeats, .roots = roots, .fragments = fragments,
    .name_count = 351,
    .root_count = 80, .root_bits = 7,
    .fragment_count = 243, .fragment_bits = 8,
};
