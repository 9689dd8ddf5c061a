/* Made by tools/make_tables.py from schema/din.txt. Do not edit: change the notation. */
#include "exi.h"

static const char text[] =
    "\"bool\":"
    "\"byte\":"
    "\"short\":"
    "\"int\":"
    "\"physicalValue\":"
    "\"string\":"
    "\"Finished\":"
    "\"Ongoing\":"
    "\"None\":"
    "\"StopCharging\":"
    "\"ReNegotiation\":"
    "\"EVCharging\":"
    "\"Internet\":"
    "\"ContractCertificate\":"
    "\"OtherCustom\":"
    "\"AC_single_phase_core\":"
    "\"AC_three_phase_core\":"
    "\"DC_core\":"
    "\"DC_extended\":"
    "\"DC_combo_core\":"
    "\"DC_dual\":"
    "\"AC_core1p_DC_extended\":"
    "\"AC_single_DC_core\":"
    "\"AC_single_phase_three_phase_core_DC_extended\":"
    "\"AC_core3p_DC_extended\":"
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
    "\"FAILED_EVSEPresentVoltageToLow\":"
    "\"FAILED_MeteringSignatureNotValid\":"
    "\"FAILED_WrongEnergyTransferType\":"
    "\"h\":"
    "\"m\":"
    "\"s\":"
    "\"A\":"
    "\"Ah\":"
    "\"V\":"
    "\"VA\":"
    "\"W\":"
    "\"W/s\":"
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
    "\"DateTimeNow\":"
    "\"ResponseCode\":"
    "\"ServiceCategory\":"
    "\"ServiceScope\":"
    "\"PaymentOption\":"
    "\"ServiceName\":"
    "\"ServiceID\":"
    "\"FreeService\":"
    "\"EnergyTransferType\":"
    "\"ServiceTag\":"
    "\"Service\":"
    "\"PaymentOptions\":"
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
    "\"@ValueType\":"
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
    "\"ContractID\":"
    "\"GenChallenge\":"
    "\"EVSEProcessing\":"
    "\"EAmount\":"
    "\"EVMaxVoltage\":"
    "\"EVMaxCurrent\":"
    "\"EVMinCurrent\":"
    "\"DepartureTime\":"
    "\"EVCabinConditioning\":"
    "\"EVRESSConditioning\":"
    "\"EVErrorCode\":"
    "\"EVRESSSOC\":"
    "\"EVReady\":"
    "\"EVMaximumCurrentLimit\":"
    "\"EVMaximumPowerLimit\":"
    "\"EVMaximumVoltageLimit\":"
    "\"EVEnergyCapacity\":"
    "\"EVEnergyRequest\":"
    "\"FullSOC\":"
    "\"BulkSOC\":"
    "\"DC_EVStatus\":"
    "\"AC_EVChargeParameter\":"
    "\"DC_EVChargeParameter\":"
    "\"EVChargeParameter\":"
    "\"EVRequestedEnergyTransferType\":"
    "\"duration\":"
    "\"start\":"
    "\"PMax\":"
    "\"RelativeTimeInterval\":"
    "\"TimeInterval\":"
    "\"PMaxScheduleEntry\":"
    "\"PMaxScheduleID\":"
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
    "\"RCD\":"
    "\"NotificationMaxDelay\":"
    "\"EVSENotification\":"
    "\"PowerSwitchClosed\":"
    "\"EVSEMaxVoltage\":"
    "\"EVSEMaxCurrent\":"
    "\"EVSEMinCurrent\":"
    "\"AC_EVSEStatus\":"
    "\"EVSEStatusCode\":"
    "\"EVSEIsolationStatus\":"
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
    "\"ChargingProfileEntryStart\":"
    "\"ProfileEntry\":"
    "\"BulkChargingComplete\":"
    "\"ChargingComplete\":"
    "\"ChargingProfile\":"
    "\"DC_EVPowerDeliveryParameter\":"
    "\"EVPowerDeliveryParameter\":"
    "\"ReadyToChargeState\":"
    "\"EVSEStatus\":"
    "\"MeterReading\":"
    "\"SigMeterReading\":"
    "\"MeterStatus\":"
    "\"TMeter\":"
    "\"MeterID\":"
    "\"MeterInfo\":"
    "\"ReceiptRequired\":"
    "\"RootCertificateID\":"
    "\"ListOfRootCertificateIDs\":"
    "\"DHParams\":"
    "\"ContractSignatureEncryptedPrivateKey\":"
    "\"RetryCounter\":"
    "\"OEMProvisioningCert\":"
    "\"EVTargetVoltage\":"
    "\"EVTargetCurrent\":"
    "\"EVSEPresentVoltage\":"
    "\"RemainingTimeToFullSoC\":"
    "\"RemainingTimeToBulkSoC\":"
    "\"EVSEPresentCurrent\":"
    "\"EVSECurrentLimitAchieved\":"
    "\"EVSEVoltageLimitAchieved\":"
    "\"EVSEPowerLimitAchieved\":"
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
    "\"ContractAuthenticationReq\":"
    "\"ContractAuthenticationRes\":"
    "\"CurrentDemandReq\":"
    "\"CurrentDemandRes\":"
    "\"MeteringReceiptReq\":"
    "\"MeteringReceiptRes\":"
    "\"PaymentDetailsReq\":"
    "\"PaymentDetailsRes\":"
    "\"PowerDeliveryReq\":"
    "\"PowerDeliveryRes\":"
    "\"PreChargeReq\":"
    "\"PreChargeRes\":"
    "\"ServiceDetailReq\":"
    "\"ServiceDetailRes\":"
    "\"ServiceDiscoveryReq\":"
    "\"ServiceDiscoveryRes\":"
    "\"ServicePaymentSelectionReq\":"
    "\"ServicePaymentSelectionRes\":"
    "\"SessionSetupReq\":"
    "\"SessionSetupRes\":"
    "\"SessionStopReq\":"
    "\"SessionStopRes\":"
    "\"WeldingDetectionReq\":"
    "\"WeldingDetectionRes\":"
    "\"Body\":"
    "\"Header\":"
    "\"EVStatus\":"
    "\"Entry\":"
    "\"Manifest\":"
    "\"ServiceCharge\":"
    "\"SignatureProperties\":"
    "\"V2G_Message\":"
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
    "\"MsgDataTypes:SAScheduleTupleID\":"
    "\"MsgDataTypes:ServiceCategory\":"
    "\"MsgDataTypes:ServiceID\":"
    "\"MsgDataTypes:ServiceScope\":"
    "\"MsgHeader:SessionID\":"
    "                ";

static const struct exi_name names[] = {
    {0, 7},
    {7, 7},
    {14, 8},
    {22, 6},
    {28, 16},
    {44, 9},
    {53, 11},
    {64, 10},
    {74, 7},
    {81, 15},
    {96, 16},
    {112, 13},
    {125, 11},
    {136, 22},
    {158, 14},
    {172, 23},
    {195, 22},
    {217, 10},
    {227, 14},
    {241, 16},
    {257, 10},
    {267, 24},
    {291, 20},
    {311, 47},
    {358, 24},
    {382, 23},
    {405, 22},
    {427, 10},
    {437, 14},
    {451, 16},
    {467, 12},
    {479, 26},
    {505, 32},
    {537, 24},
    {561, 11},
    {572, 18},
    {590, 15},
    {605, 31},
    {636, 15},
    {651, 5},
    {656, 27},
    {683, 22},
    {705, 28},
    {733, 9},
    {742, 23},
    {765, 26},
    {791, 24},
    {815, 33},
    {848, 33},
    {881, 28},
    {909, 24},
    {933, 32},
    {965, 24},
    {989, 26},
    {1015, 26},
    {1041, 30},
    {1071, 33},
    {1104, 32},
    {1136, 32},
    {1168, 33},
    {1201, 35},
    {1236, 33},
    {1269, 4},
    {1273, 4},
    {1277, 4},
    {1281, 4},
    {1285, 5},
    {1290, 4},
    {1294, 5},
    {1299, 4},
    {1303, 6},
    {1309, 5},
    {1314, 16},
    {1330, 13},
    {1343, 16},
    {1359, 29},
    {1388, 33},
    {1421, 25},
    {1446, 19},
    {1465, 13},
    {1478, 13},
    {1491, 13},
    {1504, 13},
    {1517, 13},
    {1530, 10},
    {1540, 8},
    {1548, 10},
    {1558, 8},
    {1566, 11},
    {1577, 32},
    {1609, 25},
    {1634, 35},
    {1669, 27},
    {1696, 37},
    {1733, 35},
    {1768, 13},
    {1781, 13},
    {1794, 13},
    {1807, 39},
    {1846, 9},
    {1855, 4},
    {1859, 13},
    {1872, 19},
    {1891, 8},
    {1899, 12},
    {1911, 15},
    {1926, 14},
    {1940, 13},
    {1953, 7},
    {1960, 8},
    {1968, 6},
    {1974, 18},
    {1992, 12},
    {2004, 25},
    {2029, 4},
    {2033, 4},
    {2037, 4},
    {2041, 4},
    {2045, 7},
    {2052, 14},
    {2066, 4},
    {2070, 11},
    {2081, 10},
    {2091, 14},
    {2105, 14},
    {2119, 19},
    {2138, 17},
    {2155, 19},
    {2174, 10},
    {2184, 18},
    {2202, 18},
    {2220, 10},
    {2230, 15},
    {2245, 11},
    {2256, 11},
    {2267, 10},
    {2277, 11},
    {2288, 18},
    {2306, 11},
    {2317, 10},
    {2327, 11},
    {2338, 11},
    {2349, 12},
    {2361, 12},
    {2373, 17},
    {2390, 10},
    {2400, 9},
    {2409, 13},
    {2422, 10},
    {2432, 20},
    {2452, 11},
    {2463, 12},
    {2475, 15},
    {2490, 12},
    {2502, 12},
    {2514, 9},
    {2523, 9},
    {2532, 14},
    {2546, 15},
    {2561, 18},
    {2579, 15},
    {2594, 16},
    {2610, 14},
    {2624, 12},
    {2636, 14},
    {2650, 21},
    {2671, 13},
    {2684, 10},
    {2694, 17},
    {2711, 16},
    {2727, 14},
    {2741, 7},
    {2748, 8},
    {2756, 13},
    {2769, 12},
    {2781, 12},
    {2793, 13},
    {2806, 11},
    {2817, 16},
    {2833, 14},
    {2847, 13},
    {2860, 8},
    {2868, 12},
    {2880, 17},
    {2897, 15},
    {2912, 23},
    {2935, 18},
    {2953, 22},
    {2975, 24},
    {2999, 14},
    {3013, 18},
    {3031, 29},
    {3060, 13},
    {3073, 15},
    {3088, 17},
    {3105, 10},
    {3115, 15},
    {3130, 15},
    {3145, 15},
    {3160, 16},
    {3176, 22},
    {3198, 21},
    {3219, 14},
    {3233, 12},
    {3245, 10},
    {3255, 24},
    {3279, 22},
    {3301, 24},
    {3325, 19},
    {3344, 18},
    {3362, 10},
    {3372, 10},
    {3382, 14},
    {3396, 23},
    {3419, 23},
    {3442, 20},
    {3462, 32},
    {3494, 11},
    {3505, 8},
    {3513, 7},
    {3520, 23},
    {3543, 15},
    {3558, 20},
    {3578, 17},
    {3595, 9},
    {3604, 19},
    {3623, 11},
    {3634, 7},
    {3641, 13},
    {3654, 14},
    {3668, 18},
    {3686, 25},
    {3711, 18},
    {3729, 19},
    {3748, 16},
    {3764, 15},
    {3779, 14},
    {3793, 20},
    {3813, 18},
    {3831, 6},
    {3837, 23},
    {3860, 19},
    {3879, 20},
    {3899, 17},
    {3916, 17},
    {3933, 17},
    {3950, 16},
    {3966, 17},
    {3983, 22},
    {4005, 26},
    {4031, 24},
    {4055, 26},
    {4081, 26},
    {4107, 26},
    {4133, 33},
    {4166, 24},
    {4190, 26},
    {4216, 16},
    {4232, 17},
    {4249, 14},
    {4263, 25},
    {4288, 25},
    {4313, 22},
    {4335, 31},
    {4366, 28},
    {4394, 15},
    {4409, 23},
    {4432, 19},
    {4451, 18},
    {4469, 30},
    {4499, 27},
    {4526, 21},
    {4547, 13},
    {4560, 15},
    {4575, 18},
    {4593, 14},
    {4607, 9},
    {4616, 10},
    {4626, 12},
    {4638, 18},
    {4656, 20},
    {4676, 27},
    {4703, 11},
    {4714, 39},
    {4753, 15},
    {4768, 22},
    {4790, 18},
    {4808, 18},
    {4826, 21},
    {4847, 25},
    {4872, 25},
    {4897, 21},
    {4918, 27},
    {4945, 27},
    {4972, 25},
    {4997, 14},
    {5011, 16},
    {5027, 16},
    {5043, 29},
    {5072, 29},
    {5101, 23},
    {5124, 23},
    {5147, 30},
    {5177, 30},
    {5207, 20},
    {5227, 20},
    {5247, 28},
    {5275, 28},
    {5303, 19},
    {5322, 19},
    {5341, 21},
    {5362, 21},
    {5383, 20},
    {5403, 20},
    {5423, 19},
    {5442, 19},
    {5461, 15},
    {5476, 15},
    {5491, 19},
    {5510, 19},
    {5529, 22},
    {5551, 22},
    {5573, 29},
    {5602, 29},
    {5631, 18},
    {5649, 18},
    {5667, 17},
    {5684, 17},
    {5701, 22},
    {5723, 22},
    {5745, 7},
    {5752, 9},
    {5761, 11},
    {5772, 8},
    {5780, 11},
    {5791, 16},
    {5807, 22},
    {5829, 14},
    {5843, 24},
    {5867, 36},
    {5903, 32},
    {5935, 24},
    {5959, 22},
    {5981, 37},
    {6018, 35},
    {6053, 37},
    {6090, 30},
    {6120, 39},
    {6159, 37},
    {6196, 39},
    {6235, 33},
    {6268, 31},
    {6299, 25},
    {6324, 28},
    {6352, 22},
};

static const struct exi_type types[] = {
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 0 CryptoBinary */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 1 DigestValueType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 2 HMACOutputLengthType */
    {EXI_ENUM, 3, 0, 0, 0, 6u}, /* 3 valueType */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 4 meterStatusType */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 5 PMaxType */
    {EXI_BITS, 7, 0, 0, 0, 100u}, /* 6 percentValueType */
    {EXI_STRING, 0, 0, 0, 0, 64u}, /* 7 faultMsgType */
    {EXI_ENUM, 1, 0, 6, 0, 2u}, /* 8 EVSEProcessingType */
    {EXI_ENUM, 2, 0, 8, 0, 3u}, /* 9 EVSENotificationType */
    {EXI_STRING, 0, 0, 0, 0, 32u}, /* 10 serviceNameType */
    {EXI_ENUM, 2, 0, 11, 0, 4u}, /* 11 serviceCategoryType */
    {EXI_STRING, 0, 0, 0, 0, 32u}, /* 12 serviceScopeType */
    {EXI_ENUM, 4, 0, 15, 0, 10u}, /* 13 EVSESupportedEnergyTransferType */
    {EXI_ENUM, 3, 0, 25, 0, 6u}, /* 14 EVRequestedEnergyTransferType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 15 genChallengeType */
    {EXI_BASE64, 0, 0, 0, 0, 1200u}, /* 16 certificateType */
    {EXI_STRING, 0, 0, 0, 0, 40u}, /* 17 rootCertificateIDType */
    {EXI_BASE64, 0, 0, 0, 0, 256u}, /* 18 dHParamsType */
    {EXI_BASE64, 0, 0, 0, 0, 128u}, /* 19 privateKeyType */
    {EXI_BASE64, 0, 0, 0, 0, 32u}, /* 20 sigMeterReadingType */
    {EXI_HEX, 0, 0, 0, 0, 8u}, /* 21 sessionIDType */
    {EXI_HEX, 0, 0, 0, 0, 8u}, /* 22 evccIDType */
    {EXI_HEX, 0, 0, 0, 0, 32u}, /* 23 evseIDType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 65535u}, /* 24 serviceIDType */
    {EXI_STRING, 0, 0, 0, 0, 24u}, /* 25 contractIDType */
    {EXI_STRING, 0, 0, 0, 0, 32u}, /* 26 meterIDType */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 27 SAIDType */
    {EXI_STRING, 0, 0, 0, 0, 32u}, /* 28 tariffDescriptionType */
    {EXI_ENUM, 2, 0, 31, 0, 3u}, /* 29 costKindType */
    {EXI_ENUM, 1, 0, 34, 0, 2u}, /* 30 paymentOptionType */
    {EXI_ENUM, 2, 0, 36, 0, 3u}, /* 31 faultCodeType */
    {EXI_ENUM, 5, 0, 39, 0, 23u}, /* 32 responseCodeType */
    {EXI_BITS, 3, 0, 0, -3, 3u}, /* 33 unitMultiplierType */
    {EXI_ENUM, 4, 0, 62, 0, 10u}, /* 34 unitSymbolType */
    {EXI_ENUM, 4, 0, 72, 0, 12u}, /* 35 DC_EVSEStatusCodeType */
    {EXI_ENUM, 2, 0, 84, 0, 4u}, /* 36 isolationLevelType */
    {EXI_ENUM, 4, 0, 88, 0, 12u}, /* 37 DC_EVErrorCodeType */
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
    {EXI_COMPLEX, 0, 0, 399, 0, 0}, /* 65 V2G_MessageType */
    {EXI_COMPLEX, 0, 0, 106, 0, 0}, /* 66 MessageHeaderType */
    {EXI_COMPLEX, 0, 0, 102, 0, 0}, /* 67 NotificationType */
    {EXI_COMPLEX, 0, 0, 396, 0, 0}, /* 68 BodyType */
    {EXI_COMPLEX, 0, 0, 107, 0, 0}, /* 69 BodyBaseType */
    {EXI_COMPLEX, 0, 0, 109, 0, 0}, /* 70 SessionSetupReqType */
    {EXI_COMPLEX, 0, 0, 113, 0, 0}, /* 71 SessionSetupResType */
    {EXI_SIGNED, 0, 0, 0, INT64_MIN, 9223372036854775807u}, /* 72 long */
    {EXI_COMPLEX, 0, 0, 116, 0, 0}, /* 73 ServiceDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 137, 0, 0}, /* 74 ServiceDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 118, 0, 0}, /* 75 PaymentOptionsType */
    {EXI_COMPLEX, 0, 0, 127, 0, 0}, /* 76 ServiceChargeType */
    {EXI_COMPLEX, 0, 0, 123, 0, 0}, /* 77 ServiceTagType */
    {EXI_BOOLEAN, 0, 0, 0, 0, 1u}, /* 78 boolean */
    {EXI_COMPLEX, 0, 0, 132, 0, 0}, /* 79 ServiceTagListType */
    {EXI_COMPLEX, 0, 0, 130, 0, 0}, /* 80 ServiceType */
    {EXI_COMPLEX, 0, 0, 139, 0, 0}, /* 81 ServiceDetailReqType */
    {EXI_COMPLEX, 0, 0, 161, 0, 0}, /* 82 ServiceDetailResType */
    {EXI_COMPLEX, 0, 0, 157, 0, 0}, /* 83 ServiceParameterListType */
    {EXI_COMPLEX, 0, 0, 155, 0, 0}, /* 84 ParameterSetType */
    {EXI_SIGNED, 0, 0, 0, -32768, 32767u}, /* 85 short */
    {EXI_COMPLEX, 0, 0, 152, 0, 0}, /* 86 ParameterType */
    {EXI_BITS, 8, 0, 0, -128, 127u}, /* 87 byte */
    {EXI_SIGNED, 0, 0, 0, -2147483648, 2147483647u}, /* 88 int */
    {EXI_COMPLEX, 0, 0, 143, 0, 0}, /* 89 PhysicalValueType */
    {EXI_COMPLEX, 0, 0, 169, 0, 0}, /* 90 ServicePaymentSelectionReqType */
    {EXI_COMPLEX, 0, 0, 166, 0, 0}, /* 91 SelectedServiceListType */
    {EXI_COMPLEX, 0, 0, 164, 0, 0}, /* 92 SelectedServiceType */
    {EXI_COMPLEX, 0, 0, 171, 0, 0}, /* 93 ServicePaymentSelectionResType */
    {EXI_COMPLEX, 0, 0, 179, 0, 0}, /* 94 PaymentDetailsReqType */
    {EXI_COMPLEX, 0, 0, 176, 0, 0}, /* 95 CertificateChainType */
    {EXI_COMPLEX, 0, 0, 173, 0, 0}, /* 96 SubCertificatesType */
    {EXI_COMPLEX, 0, 0, 183, 0, 0}, /* 97 PaymentDetailsResType */
    {EXI_COMPLEX, 0, 0, 186, 0, 0}, /* 98 ContractAuthenticationReqType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 99 IDREF */
    {EXI_COMPLEX, 0, 0, 189, 0, 0}, /* 100 ContractAuthenticationResType */
    {EXI_COMPLEX, 0, 0, 214, 0, 0}, /* 101 ChargeParameterDiscoveryReqType */
    {EXI_COMPLEX, 0, 0, 190, 0, 0}, /* 102 EVChargeParameterType */
    {EXI_COMPLEX, 0, 0, 196, 0, 0}, /* 103 AC_EVChargeParameterType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 4294967295u}, /* 104 unsignedInt */
    {EXI_COMPLEX, 0, 0, 211, 0, 0}, /* 105 DC_EVChargeParameterType */
    {EXI_COMPLEX, 0, 0, 202, 0, 0}, /* 106 DC_EVStatusType */
    {EXI_COMPLEX, 0, 0, 279, 0, 0}, /* 107 ChargeParameterDiscoveryResType */
    {EXI_COMPLEX, 0, 0, 215, 0, 0}, /* 108 SASchedulesType */
    {EXI_COMPLEX, 0, 0, 248, 0, 0}, /* 109 SAScheduleListType */
    {EXI_COMPLEX, 0, 0, 246, 0, 0}, /* 110 SAScheduleTupleType */
    {EXI_COMPLEX, 0, 0, 225, 0, 0}, /* 111 PMaxScheduleType */
    {EXI_COMPLEX, 0, 0, 222, 0, 0}, /* 112 PMaxScheduleEntryType */
    {EXI_COMPLEX, 0, 0, 216, 0, 0}, /* 113 IntervalType */
    {EXI_COMPLEX, 0, 0, 219, 0, 0}, /* 114 RelativeTimeIntervalType */
    {EXI_COMPLEX, 0, 0, 242, 0, 0}, /* 115 SalesTariffType */
    {EXI_BITS, 8, 0, 0, 0, 255u}, /* 116 unsignedByte */
    {EXI_COMPLEX, 0, 0, 236, 0, 0}, /* 117 SalesTariffEntryType */
    {EXI_COMPLEX, 0, 0, 232, 0, 0}, /* 118 ConsumptionCostType */
    {EXI_COMPLEX, 0, 0, 229, 0, 0}, /* 119 CostType */
    {EXI_COMPLEX, 0, 0, 249, 0, 0}, /* 120 EVSEChargeParameterType */
    {EXI_COMPLEX, 0, 0, 259, 0, 0}, /* 121 AC_EVSEChargeParameterType */
    {EXI_COMPLEX, 0, 0, 254, 0, 0}, /* 122 AC_EVSEStatusType */
    {EXI_COMPLEX, 0, 0, 274, 0, 0}, /* 123 DC_EVSEChargeParameterType */
    {EXI_COMPLEX, 0, 0, 264, 0, 0}, /* 124 DC_EVSEStatusType */
    {EXI_COMPLEX, 0, 0, 294, 0, 0}, /* 125 PowerDeliveryReqType */
    {EXI_COMPLEX, 0, 0, 285, 0, 0}, /* 126 ChargingProfileType */
    {EXI_COMPLEX, 0, 0, 282, 0, 0}, /* 127 ProfileEntryType */
    {EXI_COMPLEX, 0, 0, 286, 0, 0}, /* 128 EVPowerDeliveryParameterType */
    {EXI_COMPLEX, 0, 0, 290, 0, 0}, /* 129 DC_EVPowerDeliveryParameterType */
    {EXI_COMPLEX, 0, 0, 298, 0, 0}, /* 130 PowerDeliveryResType */
    {EXI_COMPLEX, 0, 0, 295, 0, 0}, /* 131 EVSEStatusType */
    {EXI_COMPLEX, 0, 0, 299, 0, 0}, /* 132 ChargingStatusReqType */
    {EXI_COMPLEX, 0, 0, 313, 0, 0}, /* 133 ChargingStatusResType */
    {EXI_COMPLEX, 0, 0, 305, 0, 0}, /* 134 MeterInfoType */
    {EXI_COMPLEX, 0, 0, 318, 0, 0}, /* 135 MeteringReceiptReqType */
    {EXI_COMPLEX, 0, 0, 321, 0, 0}, /* 136 MeteringReceiptResType */
    {EXI_COMPLEX, 0, 0, 322, 0, 0}, /* 137 SessionStopType */
    {EXI_COMPLEX, 0, 0, 324, 0, 0}, /* 138 SessionStopResType */
    {EXI_COMPLEX, 0, 0, 332, 0, 0}, /* 139 CertificateUpdateReqType */
    {EXI_COMPLEX, 0, 0, 326, 0, 0}, /* 140 ListOfRootCertificateIDsType */
    {EXI_COMPLEX, 0, 0, 340, 0, 0}, /* 141 CertificateUpdateResType */
    {EXI_COMPLEX, 0, 0, 345, 0, 0}, /* 142 CertificateInstallationReqType */
    {EXI_COMPLEX, 0, 0, 352, 0, 0}, /* 143 CertificateInstallationResType */
    {EXI_COMPLEX, 0, 0, 354, 0, 0}, /* 144 CableCheckReqType */
    {EXI_COMPLEX, 0, 0, 358, 0, 0}, /* 145 CableCheckResType */
    {EXI_COMPLEX, 0, 0, 362, 0, 0}, /* 146 PreChargeReqType */
    {EXI_COMPLEX, 0, 0, 366, 0, 0}, /* 147 PreChargeResType */
    {EXI_COMPLEX, 0, 0, 377, 0, 0}, /* 148 CurrentDemandReqType */
    {EXI_COMPLEX, 0, 0, 388, 0, 0}, /* 149 CurrentDemandResType */
    {EXI_COMPLEX, 0, 0, 390, 0, 0}, /* 150 WeldingDetectionReqType */
    {EXI_COMPLEX, 0, 0, 394, 0, 0}, /* 151 WeldingDetectionResType */
    {EXI_COMPLEX, 0, 0, 401, 0, 0}, /* 152 EntryType */
    {EXI_COMPLEX, 0, 0, 402, 0, 0}, /* 153 EVStatusType */
};

static const struct exi_production productions[] = {
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 0}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 1}, /* $ */
    {EXI_ATTRIBUTE, 0, 101, 42, 1}, /* @Algorithm */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 3}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 4}, /* $ */
    {EXI_ELEMENT, 0, 102, 2, 3}, /* HMACOutputLength */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 5}, /* $ */
    {EXI_ATTRIBUTE, 0, 101, 42, 5}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 103, 41, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 7}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 103, 41, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 8}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 103, 41, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 9}, /* $ */
    {EXI_ATTRIBUTE, 0, 101, 42, 9}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 104, 46, 11}, /* Transform */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 104, 46, 11}, /* Transform */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 13}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 14}, /* $ */
    {EXI_ATTRIBUTE, 0, 101, 42, 14}, /* @Algorithm */
    {EXI_ELEMENT, 0, 105, 47, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 106, 1, 18}, /* DigestValue */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 107, 45, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 105, 47, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 108, 42, 19}, /* @URI */
    {EXI_ELEMENT, 0, 107, 45, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 105, 47, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 109, 42, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 108, 42, 19}, /* @URI */
    {EXI_ELEMENT, 0, 107, 45, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 105, 47, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 110, 48, 21}, /* @Id */
    {EXI_ATTRIBUTE, 0, 109, 42, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 108, 42, 19}, /* @URI */
    {EXI_ELEMENT, 0, 107, 45, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 105, 47, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 111, 43, 24}, /* SignatureMethod */
    {EXI_ELEMENT, EXI_LIST, 112, 44, 25}, /* Reference */
    {EXI_ELEMENT, EXI_LIST, 112, 44, 25}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 113, 40, 23}, /* CanonicalizationMethod */
    {EXI_ATTRIBUTE, 0, 110, 48, 26}, /* @Id */
    {EXI_ELEMENT, 0, 113, 40, 23}, /* CanonicalizationMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 50, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 110, 48, 29}, /* @Id */
    {EXI_CHARACTERS, 0, 100, 50, 28}, /* $ */
    {EXI_ELEMENT, 0, 114, 0, 32}, /* Q */
    {EXI_ELEMENT, 0, 115, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 116, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 116, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 117, 0, 35}, /* J */
    {EXI_ELEMENT, 0, 118, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 118, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 119, 0, 37}, /* PgenCounter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 120, 0, 31}, /* P */
    {EXI_ELEMENT, 0, 115, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 116, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 121, 0, 40}, /* Exponent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 122, 0, 39}, /* Modulus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 42}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 43}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 44}, /* $ */
    {EXI_ELEMENT, 0, 123, 53, 42}, /* DSAKeyValue */
    {EXI_ELEMENT, 0, 124, 54, 43}, /* RSAKeyValue */
    {EXI_ANY_ELEMENT, 0, 0, 0, 44}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 45}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 107, 45, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 108, 42, 47}, /* @URI */
    {EXI_ELEMENT, 0, 107, 45, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 109, 42, 48}, /* @Type */
    {EXI_ATTRIBUTE, 0, 108, 42, 47}, /* @URI */
    {EXI_ELEMENT, 0, 107, 45, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 125, 58, 51}, /* X509SerialNumber */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 126, 41, 50}, /* X509IssuerName */
    {EXI_ELEMENT, EXI_LIST, 127, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 129, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 130, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 127, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 129, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 130, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 127, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 129, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 130, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 127, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 129, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 130, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 127, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 129, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 130, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 127, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 129, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 130, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 127, 57, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 128, 50, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 129, 41, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 130, 50, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 131, 50, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_ELEMENT, 0, 132, 50, 61}, /* PGPKeyPacket */
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
    {EXI_ELEMENT, 0, 133, 50, 60}, /* PGPKeyID */
    {EXI_ELEMENT, 0, 132, 50, 63}, /* PGPKeyPacket */
    {EXI_ELEMENT, EXI_LIST, 134, 50, 66}, /* SPKISexp */
    {EXI_ANY_ELEMENT, 0, 0, 0, 67}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 134, 50, 66}, /* SPKISexp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 134, 50, 66}, /* SPKISexp */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 69}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 70}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 71}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 72}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 73}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 74}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 75}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 76}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 77}, /* $ */
    {EXI_ATTRIBUTE, 0, 110, 48, 77}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 135, 41, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 136, 52, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 137, 55, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 138, 56, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 139, 59, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 140, 60, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 141, 41, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 77}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 79}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 142, 41, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 110, 48, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 142, 41, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 143, 42, 82}, /* @Encoding */
    {EXI_ATTRIBUTE, 0, 110, 48, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 142, 41, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 80}, /* $ */
    {EXI_ELEMENT, 0, 144, 49, 85}, /* SignatureValue */
    {EXI_ELEMENT, 0, 145, 51, 86}, /* KeyInfo */
    {EXI_ELEMENT, EXI_LIST, 146, 61, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 146, 61, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 146, 61, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 147, 39, 84}, /* SignedInfo */
    {EXI_ATTRIBUTE, 0, 110, 48, 88}, /* @Id */
    {EXI_ELEMENT, 0, 147, 39, 84}, /* SignedInfo */
    {EXI_ELEMENT, EXI_LIST, 112, 44, 90}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 112, 44, 90}, /* Reference */
    {EXI_ATTRIBUTE, 0, 110, 48, 91}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 112, 44, 90}, /* Reference */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 93}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_CHARACTERS, 0, 100, 41, 94}, /* $ */
    {EXI_ATTRIBUTE, 0, 148, 42, 94}, /* @Target */
    {EXI_ATTRIBUTE, 0, 110, 48, 95}, /* @Id */
    {EXI_ATTRIBUTE, 0, 148, 42, 94}, /* @Target */
    {EXI_ELEMENT, EXI_LIST, 149, 64, 97}, /* SignatureProperty */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 149, 64, 97}, /* SignatureProperty */
    {EXI_ATTRIBUTE, 0, 110, 48, 98}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 149, 64, 97}, /* SignatureProperty */
    {EXI_ELEMENT, 0, 150, 7, 101}, /* FaultMsg */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 151, 31, 100}, /* FaultCode */
    {EXI_ELEMENT, 0, 152, 67, 104}, /* Notification */
    {EXI_ELEMENT, 0, 153, 38, 105}, /* Signature */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 153, 38, 105}, /* Signature */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 154, 21, 103}, /* SessionID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 155, 22, 108}, /* EVCCID */
    {EXI_ELEMENT, 0, 156, 23, 111}, /* EVSEID */
    {EXI_ELEMENT, 0, 157, 72, 112}, /* DateTimeNow */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 110}, /* ResponseCode */
    {EXI_ELEMENT, 0, 159, 11, 115}, /* ServiceCategory */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 160, 12, 114}, /* ServiceScope */
    {EXI_ELEMENT, 0, 159, 11, 115}, /* ServiceCategory */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 161, 30, 117}, /* PaymentOption */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 161, 30, 117}, /* PaymentOption */
    {EXI_ELEMENT, 0, 162, 10, 120}, /* ServiceName */
    {EXI_ELEMENT, 0, 159, 11, 121}, /* ServiceCategory */
    {EXI_ELEMENT, 0, 159, 11, 121}, /* ServiceCategory */
    {EXI_ELEMENT, 0, 160, 12, 122}, /* ServiceScope */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 24, 119}, /* ServiceID */
    {EXI_ELEMENT, 0, 164, 78, 125}, /* FreeService */
    {EXI_ELEMENT, 0, 165, 13, 126}, /* EnergyTransferType */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 166, 77, 124}, /* ServiceTag */
    {EXI_ELEMENT, 0, 164, 78, 129}, /* FreeService */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 166, 77, 128}, /* ServiceTag */
    {EXI_ELEMENT, EXI_LIST, 167, 80, 131}, /* Service */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 167, 80, 131}, /* Service */
    {EXI_ELEMENT, 0, 168, 75, 134}, /* PaymentOptions */
    {EXI_ELEMENT, 0, 169, 76, 135}, /* ChargeService */
    {EXI_ELEMENT, 0, 170, 79, 136}, /* ServiceList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 133}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 24, 138}, /* ServiceID */
    {EXI_ELEMENT, 0, 171, 34, 141}, /* Unit */
    {EXI_ELEMENT, 0, 172, 85, 142}, /* Value */
    {EXI_ELEMENT, 0, 172, 85, 142}, /* Value */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 173, 33, 140}, /* Multiplier */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 174, 78, 144}, /* boolValue */
    {EXI_ELEMENT, 0, 175, 87, 145}, /* byteValue */
    {EXI_ELEMENT, 0, 176, 85, 146}, /* shortValue */
    {EXI_ELEMENT, 0, 177, 88, 147}, /* intValue */
    {EXI_ELEMENT, 0, 178, 89, 148}, /* physicalValue */
    {EXI_ELEMENT, 0, 179, 41, 149}, /* stringValue */
    {EXI_ATTRIBUTE, 0, 180, 3, 150}, /* @ValueType */
    {EXI_ATTRIBUTE, 0, 181, 41, 151}, /* @Name */
    {EXI_ELEMENT, EXI_LIST, 182, 86, 154}, /* Parameter */
    {EXI_ELEMENT, EXI_LIST, 182, 86, 154}, /* Parameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 183, 85, 153}, /* ParameterSetID */
    {EXI_ELEMENT, EXI_LIST, 184, 84, 156}, /* ParameterSet */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 184, 84, 156}, /* ParameterSet */
    {EXI_ELEMENT, 0, 163, 24, 159}, /* ServiceID */
    {EXI_ELEMENT, 0, 185, 83, 160}, /* ServiceParameterList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 158}, /* ResponseCode */
    {EXI_ELEMENT, 0, 183, 85, 163}, /* ParameterSetID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 163, 24, 162}, /* ServiceID */
    {EXI_ELEMENT, EXI_LIST, 186, 92, 165}, /* SelectedService */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 186, 92, 165}, /* SelectedService */
    {EXI_ELEMENT, 0, 187, 91, 168}, /* SelectedServiceList */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 188, 30, 167}, /* SelectedPaymentOption */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 170}, /* ResponseCode */
    {EXI_ELEMENT, EXI_LIST, 189, 16, 172}, /* Certificate */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 189, 16, 172}, /* Certificate */
    {EXI_ELEMENT, 0, 190, 96, 175}, /* SubCertificates */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 189, 16, 174}, /* Certificate */
    {EXI_ELEMENT, 0, 191, 95, 178}, /* ContractSignatureCertChain */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 192, 25, 177}, /* ContractID */
    {EXI_ELEMENT, 0, 193, 15, 181}, /* GenChallenge */
    {EXI_ELEMENT, 0, 157, 72, 182}, /* DateTimeNow */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 180}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 193, 15, 184}, /* GenChallenge */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 110, 99, 185}, /* @Id */
    {EXI_ELEMENT, 0, 193, 15, 184}, /* GenChallenge */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 194, 8, 188}, /* EVSEProcessing */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 187}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 195, 89, 192}, /* EAmount */
    {EXI_ELEMENT, 0, 196, 89, 193}, /* EVMaxVoltage */
    {EXI_ELEMENT, 0, 197, 89, 194}, /* EVMaxCurrent */
    {EXI_ELEMENT, 0, 198, 89, 195}, /* EVMinCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 199, 104, 191}, /* DepartureTime */
    {EXI_ELEMENT, 0, 200, 78, 198}, /* EVCabinConditioning */
    {EXI_ELEMENT, 0, 201, 78, 199}, /* EVRESSConditioning */
    {EXI_ELEMENT, 0, 202, 37, 200}, /* EVErrorCode */
    {EXI_ELEMENT, 0, 201, 78, 199}, /* EVRESSConditioning */
    {EXI_ELEMENT, 0, 202, 37, 200}, /* EVErrorCode */
    {EXI_ELEMENT, 0, 202, 37, 200}, /* EVErrorCode */
    {EXI_ELEMENT, 0, 203, 6, 201}, /* EVRESSSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 204, 78, 197}, /* EVReady */
    {EXI_ELEMENT, 0, 205, 89, 204}, /* EVMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 206, 89, 205}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, 0, 207, 89, 206}, /* EVMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 207, 89, 206}, /* EVMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 208, 89, 207}, /* EVEnergyCapacity */
    {EXI_ELEMENT, 0, 209, 89, 208}, /* EVEnergyRequest */
    {EXI_ELEMENT, 0, 210, 6, 209}, /* FullSOC */
    {EXI_ELEMENT, 0, 211, 6, 210}, /* BulkSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 209, 89, 208}, /* EVEnergyRequest */
    {EXI_ELEMENT, 0, 210, 6, 209}, /* FullSOC */
    {EXI_ELEMENT, 0, 211, 6, 210}, /* BulkSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 210, 6, 209}, /* FullSOC */
    {EXI_ELEMENT, 0, 211, 6, 210}, /* BulkSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 211, 6, 210}, /* BulkSOC */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 212, 106, 203}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 213, 103, 213}, /* AC_EVChargeParameter */
    {EXI_ELEMENT, 0, 214, 105, 213}, /* DC_EVChargeParameter */
    {EXI_ELEMENT, 0, 215, 102, 213}, /* EVChargeParameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 216, 14, 212}, /* EVRequestedEnergyTransferType */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 217, 104, 218}, /* duration */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 218, 104, 217}, /* start */
    {EXI_ELEMENT, 0, 219, 5, 221}, /* PMax */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 220, 114, 220}, /* RelativeTimeInterval */
    {EXI_ELEMENT, 0, 221, 113, 220}, /* TimeInterval */
    {EXI_ELEMENT, EXI_LIST, 222, 112, 224}, /* PMaxScheduleEntry */
    {EXI_ELEMENT, EXI_LIST, 222, 112, 224}, /* PMaxScheduleEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 223, 27, 223}, /* PMaxScheduleID */
    {EXI_ELEMENT, 0, 224, 104, 227}, /* amount */
    {EXI_ELEMENT, 0, 225, 33, 228}, /* amountMultiplier */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 226, 29, 226}, /* costKind */
    {EXI_ELEMENT, EXI_LIST, 227, 119, 231}, /* Cost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 227, 119, 231}, /* Cost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 228, 104, 230}, /* startValue */
    {EXI_ELEMENT, 0, 229, 116, 234}, /* EPriceLevel */
    {EXI_ELEMENT, EXI_LIST, 230, 118, 235}, /* ConsumptionCost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 230, 118, 235}, /* ConsumptionCost */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 220, 114, 233}, /* RelativeTimeInterval */
    {EXI_ELEMENT, 0, 221, 113, 233}, /* TimeInterval */
    {EXI_ELEMENT, 0, 231, 28, 238}, /* SalesTariffDescription */
    {EXI_ELEMENT, 0, 232, 116, 239}, /* NumEPriceLevels */
    {EXI_ELEMENT, 0, 232, 116, 239}, /* NumEPriceLevels */
    {EXI_ELEMENT, EXI_LIST, 233, 117, 240}, /* SalesTariffEntry */
    {EXI_ELEMENT, EXI_LIST, 233, 117, 240}, /* SalesTariffEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 234, 27, 237}, /* SalesTariffID */
    {EXI_ATTRIBUTE, 0, 110, 99, 241}, /* @Id */
    {EXI_ELEMENT, 0, 235, 111, 244}, /* PMaxSchedule */
    {EXI_ELEMENT, 0, 236, 115, 245}, /* SalesTariff */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 237, 27, 243}, /* SAScheduleTupleID */
    {EXI_ELEMENT, EXI_LIST, 238, 110, 247}, /* SAScheduleTuple */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 238, 110, 247}, /* SAScheduleTuple */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 239, 78, 251}, /* RCD */
    {EXI_ELEMENT, 0, 240, 104, 252}, /* NotificationMaxDelay */
    {EXI_ELEMENT, 0, 241, 9, 253}, /* EVSENotification */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 242, 78, 250}, /* PowerSwitchClosed */
    {EXI_ELEMENT, 0, 243, 89, 256}, /* EVSEMaxVoltage */
    {EXI_ELEMENT, 0, 244, 89, 257}, /* EVSEMaxCurrent */
    {EXI_ELEMENT, 0, 245, 89, 258}, /* EVSEMinCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 246, 122, 255}, /* AC_EVSEStatus */
    {EXI_ELEMENT, 0, 247, 35, 261}, /* EVSEStatusCode */
    {EXI_ELEMENT, 0, 240, 104, 262}, /* NotificationMaxDelay */
    {EXI_ELEMENT, 0, 241, 9, 263}, /* EVSENotification */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 248, 36, 260}, /* EVSEIsolationStatus */
    {EXI_ELEMENT, 0, 247, 35, 261}, /* EVSEStatusCode */
    {EXI_ELEMENT, 0, 249, 89, 266}, /* EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 250, 89, 267}, /* EVSEMaximumPowerLimit */
    {EXI_ELEMENT, 0, 251, 89, 268}, /* EVSEMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 251, 89, 268}, /* EVSEMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 252, 89, 269}, /* EVSEMinimumCurrentLimit */
    {EXI_ELEMENT, 0, 253, 89, 270}, /* EVSEMinimumVoltageLimit */
    {EXI_ELEMENT, 0, 254, 89, 271}, /* EVSECurrentRegulationTolerance */
    {EXI_ELEMENT, 0, 255, 89, 272}, /* EVSEPeakCurrentRipple */
    {EXI_ELEMENT, 0, 255, 89, 272}, /* EVSEPeakCurrentRipple */
    {EXI_ELEMENT, 0, 256, 89, 273}, /* EVSEEnergyToBeDelivered */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 257, 124, 265}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 194, 8, 276}, /* EVSEProcessing */
    {EXI_ELEMENT, 0, 258, 109, 277}, /* SAScheduleList */
    {EXI_ELEMENT, 0, 259, 108, 277}, /* SASchedules */
    {EXI_ELEMENT, 0, 260, 121, 278}, /* AC_EVSEChargeParameter */
    {EXI_ELEMENT, 0, 261, 123, 278}, /* DC_EVSEChargeParameter */
    {EXI_ELEMENT, 0, 262, 120, 278}, /* EVSEChargeParameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 275}, /* ResponseCode */
    {EXI_ELEMENT, 0, 263, 5, 281}, /* ChargingProfileEntryMaxPower */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 264, 104, 280}, /* ChargingProfileEntryStart */
    {EXI_ELEMENT, EXI_LIST, 265, 127, 284}, /* ProfileEntry */
    {EXI_ELEMENT, EXI_LIST, 265, 127, 284}, /* ProfileEntry */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 237, 27, 283}, /* SAScheduleTupleID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 266, 78, 288}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 267, 78, 289}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 267, 78, 289}, /* ChargingComplete */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 212, 106, 287}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 268, 126, 292}, /* ChargingProfile */
    {EXI_ELEMENT, 0, 269, 129, 293}, /* DC_EVPowerDeliveryParameter */
    {EXI_ELEMENT, 0, 270, 128, 293}, /* EVPowerDeliveryParameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 269, 129, 293}, /* DC_EVPowerDeliveryParameter */
    {EXI_ELEMENT, 0, 270, 128, 293}, /* EVPowerDeliveryParameter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 271, 78, 291}, /* ReadyToChargeState */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 246, 122, 297}, /* AC_EVSEStatus */
    {EXI_ELEMENT, 0, 257, 124, 297}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 272, 131, 297}, /* EVSEStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 296}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 273, 89, 301}, /* MeterReading */
    {EXI_ELEMENT, 0, 274, 20, 302}, /* SigMeterReading */
    {EXI_ELEMENT, 0, 275, 4, 303}, /* MeterStatus */
    {EXI_ELEMENT, 0, 276, 72, 304}, /* TMeter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 274, 20, 302}, /* SigMeterReading */
    {EXI_ELEMENT, 0, 275, 4, 303}, /* MeterStatus */
    {EXI_ELEMENT, 0, 276, 72, 304}, /* TMeter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 275, 4, 303}, /* MeterStatus */
    {EXI_ELEMENT, 0, 276, 72, 304}, /* TMeter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 276, 72, 304}, /* TMeter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 277, 26, 300}, /* MeterID */
    {EXI_ELEMENT, 0, 156, 23, 307}, /* EVSEID */
    {EXI_ELEMENT, 0, 237, 27, 308}, /* SAScheduleTupleID */
    {EXI_ELEMENT, 0, 244, 89, 309}, /* EVSEMaxCurrent */
    {EXI_ELEMENT, 0, 278, 134, 310}, /* MeterInfo */
    {EXI_ELEMENT, 0, 279, 78, 311}, /* ReceiptRequired */
    {EXI_ELEMENT, 0, 278, 134, 310}, /* MeterInfo */
    {EXI_ELEMENT, 0, 279, 78, 311}, /* ReceiptRequired */
    {EXI_ELEMENT, 0, 279, 78, 311}, /* ReceiptRequired */
    {EXI_ELEMENT, 0, 246, 122, 312}, /* AC_EVSEStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 306}, /* ResponseCode */
    {EXI_ELEMENT, 0, 237, 27, 315}, /* SAScheduleTupleID */
    {EXI_ELEMENT, 0, 278, 134, 316}, /* MeterInfo */
    {EXI_ELEMENT, 0, 278, 134, 316}, /* MeterInfo */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 154, 21, 314}, /* SessionID */
    {EXI_ATTRIBUTE, 0, 110, 99, 317}, /* @Id */
    {EXI_ELEMENT, 0, 154, 21, 314}, /* SessionID */
    {EXI_ELEMENT, 0, 246, 122, 320}, /* AC_EVSEStatus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 319}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 323}, /* ResponseCode */
    {EXI_ELEMENT, EXI_LIST, 280, 17, 325}, /* RootCertificateID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 280, 17, 325}, /* RootCertificateID */
    {EXI_ELEMENT, 0, 192, 25, 328}, /* ContractID */
    {EXI_ELEMENT, 0, 281, 140, 329}, /* ListOfRootCertificateIDs */
    {EXI_ELEMENT, 0, 282, 18, 330}, /* DHParams */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 191, 95, 327}, /* ContractSignatureCertChain */
    {EXI_ATTRIBUTE, 0, 110, 99, 331}, /* @Id */
    {EXI_ELEMENT, 0, 191, 95, 327}, /* ContractSignatureCertChain */
    {EXI_ELEMENT, 0, 191, 95, 334}, /* ContractSignatureCertChain */
    {EXI_ELEMENT, 0, 283, 19, 335}, /* ContractSignatureEncryptedPrivateKey */
    {EXI_ELEMENT, 0, 282, 18, 336}, /* DHParams */
    {EXI_ELEMENT, 0, 192, 25, 337}, /* ContractID */
    {EXI_ELEMENT, 0, 284, 85, 338}, /* RetryCounter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 333}, /* ResponseCode */
    {EXI_ATTRIBUTE, 0, 110, 99, 339}, /* @Id */
    {EXI_ELEMENT, 0, 281, 140, 342}, /* ListOfRootCertificateIDs */
    {EXI_ELEMENT, 0, 282, 18, 343}, /* DHParams */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 285, 16, 341}, /* OEMProvisioningCert */
    {EXI_ATTRIBUTE, 0, 110, 99, 344}, /* @Id */
    {EXI_ELEMENT, 0, 285, 16, 341}, /* OEMProvisioningCert */
    {EXI_ELEMENT, 0, 191, 95, 347}, /* ContractSignatureCertChain */
    {EXI_ELEMENT, 0, 283, 19, 348}, /* ContractSignatureEncryptedPrivateKey */
    {EXI_ELEMENT, 0, 282, 18, 349}, /* DHParams */
    {EXI_ELEMENT, 0, 192, 25, 350}, /* ContractID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 346}, /* ResponseCode */
    {EXI_ATTRIBUTE, 0, 110, 99, 351}, /* @Id */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 212, 106, 353}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 257, 124, 356}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 194, 8, 357}, /* EVSEProcessing */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 355}, /* ResponseCode */
    {EXI_ELEMENT, 0, 286, 89, 360}, /* EVTargetVoltage */
    {EXI_ELEMENT, 0, 287, 89, 361}, /* EVTargetCurrent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 212, 106, 359}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 257, 124, 364}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 288, 89, 365}, /* EVSEPresentVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 363}, /* ResponseCode */
    {EXI_ELEMENT, 0, 287, 89, 368}, /* EVTargetCurrent */
    {EXI_ELEMENT, 0, 207, 89, 369}, /* EVMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 205, 89, 370}, /* EVMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 206, 89, 371}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, 0, 266, 78, 372}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 267, 78, 373}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 205, 89, 370}, /* EVMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 206, 89, 371}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, 0, 266, 78, 372}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 267, 78, 373}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 206, 89, 371}, /* EVMaximumPowerLimit */
    {EXI_ELEMENT, 0, 266, 78, 372}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 267, 78, 373}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 266, 78, 372}, /* BulkChargingComplete */
    {EXI_ELEMENT, 0, 267, 78, 373}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 267, 78, 373}, /* ChargingComplete */
    {EXI_ELEMENT, 0, 289, 89, 374}, /* RemainingTimeToFullSoC */
    {EXI_ELEMENT, 0, 290, 89, 375}, /* RemainingTimeToBulkSoC */
    {EXI_ELEMENT, 0, 286, 89, 376}, /* EVTargetVoltage */
    {EXI_ELEMENT, 0, 290, 89, 375}, /* RemainingTimeToBulkSoC */
    {EXI_ELEMENT, 0, 286, 89, 376}, /* EVTargetVoltage */
    {EXI_ELEMENT, 0, 286, 89, 376}, /* EVTargetVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 212, 106, 367}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 257, 124, 379}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 288, 89, 380}, /* EVSEPresentVoltage */
    {EXI_ELEMENT, 0, 291, 89, 381}, /* EVSEPresentCurrent */
    {EXI_ELEMENT, 0, 292, 78, 382}, /* EVSECurrentLimitAchieved */
    {EXI_ELEMENT, 0, 293, 78, 383}, /* EVSEVoltageLimitAchieved */
    {EXI_ELEMENT, 0, 294, 78, 384}, /* EVSEPowerLimitAchieved */
    {EXI_ELEMENT, 0, 251, 89, 385}, /* EVSEMaximumVoltageLimit */
    {EXI_ELEMENT, 0, 249, 89, 386}, /* EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 250, 89, 387}, /* EVSEMaximumPowerLimit */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 249, 89, 386}, /* EVSEMaximumCurrentLimit */
    {EXI_ELEMENT, 0, 250, 89, 387}, /* EVSEMaximumPowerLimit */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 250, 89, 387}, /* EVSEMaximumPowerLimit */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 378}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 212, 106, 389}, /* DC_EVStatus */
    {EXI_ELEMENT, 0, 257, 124, 392}, /* DC_EVSEStatus */
    {EXI_ELEMENT, 0, 288, 89, 393}, /* EVSEPresentVoltage */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 158, 32, 391}, /* ResponseCode */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 295, 69, 395}, /* BodyElement */
    {EXI_ELEMENT, 0, 296, 144, 395}, /* CableCheckReq */
    {EXI_ELEMENT, 0, 297, 145, 395}, /* CableCheckRes */
    {EXI_ELEMENT, 0, 298, 142, 395}, /* CertificateInstallationReq */
    {EXI_ELEMENT, 0, 299, 143, 395}, /* CertificateInstallationRes */
    {EXI_ELEMENT, 0, 300, 139, 395}, /* CertificateUpdateReq */
    {EXI_ELEMENT, 0, 301, 141, 395}, /* CertificateUpdateRes */
    {EXI_ELEMENT, 0, 302, 101, 395}, /* ChargeParameterDiscoveryReq */
    {EXI_ELEMENT, 0, 303, 107, 395}, /* ChargeParameterDiscoveryRes */
    {EXI_ELEMENT, 0, 304, 132, 395}, /* ChargingStatusReq */
    {EXI_ELEMENT, 0, 305, 133, 395}, /* ChargingStatusRes */
    {EXI_ELEMENT, 0, 306, 98, 395}, /* ContractAuthenticationReq */
    {EXI_ELEMENT, 0, 307, 100, 395}, /* ContractAuthenticationRes */
    {EXI_ELEMENT, 0, 308, 148, 395}, /* CurrentDemandReq */
    {EXI_ELEMENT, 0, 309, 149, 395}, /* CurrentDemandRes */
    {EXI_ELEMENT, 0, 310, 135, 395}, /* MeteringReceiptReq */
    {EXI_ELEMENT, 0, 311, 136, 395}, /* MeteringReceiptRes */
    {EXI_ELEMENT, 0, 312, 94, 395}, /* PaymentDetailsReq */
    {EXI_ELEMENT, 0, 313, 97, 395}, /* PaymentDetailsRes */
    {EXI_ELEMENT, 0, 314, 125, 395}, /* PowerDeliveryReq */
    {EXI_ELEMENT, 0, 315, 130, 395}, /* PowerDeliveryRes */
    {EXI_ELEMENT, 0, 316, 146, 395}, /* PreChargeReq */
    {EXI_ELEMENT, 0, 317, 147, 395}, /* PreChargeRes */
    {EXI_ELEMENT, 0, 318, 81, 395}, /* ServiceDetailReq */
    {EXI_ELEMENT, 0, 319, 82, 395}, /* ServiceDetailRes */
    {EXI_ELEMENT, 0, 320, 73, 395}, /* ServiceDiscoveryReq */
    {EXI_ELEMENT, 0, 321, 74, 395}, /* ServiceDiscoveryRes */
    {EXI_ELEMENT, 0, 322, 90, 395}, /* ServicePaymentSelectionReq */
    {EXI_ELEMENT, 0, 323, 93, 395}, /* ServicePaymentSelectionRes */
    {EXI_ELEMENT, 0, 324, 70, 395}, /* SessionSetupReq */
    {EXI_ELEMENT, 0, 325, 71, 395}, /* SessionSetupRes */
    {EXI_ELEMENT, 0, 326, 137, 395}, /* SessionStopReq */
    {EXI_ELEMENT, 0, 327, 138, 395}, /* SessionStopRes */
    {EXI_ELEMENT, 0, 328, 150, 395}, /* WeldingDetectionReq */
    {EXI_ELEMENT, 0, 329, 151, 395}, /* WeldingDetectionRes */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 330, 68, 398}, /* Body */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 331, 66, 397}, /* Header */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 220, 114, 400}, /* RelativeTimeInterval */
    {EXI_ELEMENT, 0, 221, 113, 400}, /* TimeInterval */
    {EXI_END, 0, 0, 0, 65535}, /*  */
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
    {350, 2, 2}, /* 117 */
    {352, 1, 1}, /* 118 */
    {353, 2, 2}, /* 119 */
    {355, 1, 1}, /* 120 */
    {356, 2, 2}, /* 121 */
    {358, 1, 1}, /* 122 */
    {359, 1, 1}, /* 123 */
    {360, 1, 1}, /* 124 */
    {361, 1, 1}, /* 125 */
    {362, 1, 1}, /* 126 */
    {363, 1, 1}, /* 127 */
    {364, 1, 1}, /* 128 */
    {365, 1, 1}, /* 129 */
    {366, 1, 1}, /* 130 */
    {367, 2, 2}, /* 131 */
    {369, 1, 1}, /* 132 */
    {370, 1, 1}, /* 133 */
    {371, 1, 1}, /* 134 */
    {372, 2, 2}, /* 135 */
    {374, 1, 1}, /* 136 */
    {375, 1, 1}, /* 137 */
    {376, 1, 1}, /* 138 */
    {377, 1, 1}, /* 139 */
    {378, 2, 2}, /* 140 */
    {380, 1, 1}, /* 141 */
    {381, 1, 1}, /* 142 */
    {382, 1, 1}, /* 143 */
    {383, 1, 1}, /* 144 */
    {384, 1, 1}, /* 145 */
    {385, 1, 1}, /* 146 */
    {386, 1, 1}, /* 147 */
    {387, 1, 1}, /* 148 */
    {388, 1, 1}, /* 149 */
    {389, 6, 3}, /* 150 */
    {395, 1, 1}, /* 151 */
    {396, 1, 1}, /* 152 */
    {397, 1, 1}, /* 153 */
    {398, 2, 2}, /* 154 */
    {400, 1, 1}, /* 155 */
    {401, 2, 2}, /* 156 */
    {403, 1, 1}, /* 157 */
    {404, 1, 1}, /* 158 */
    {405, 2, 2}, /* 159 */
    {407, 1, 1}, /* 160 */
    {408, 1, 1}, /* 161 */
    {409, 2, 2}, /* 162 */
    {411, 1, 1}, /* 163 */
    {412, 1, 1}, /* 164 */
    {413, 2, 2}, /* 165 */
    {415, 1, 1}, /* 166 */
    {416, 1, 1}, /* 167 */
    {417, 1, 1}, /* 168 */
    {418, 1, 1}, /* 169 */
    {419, 1, 1}, /* 170 */
    {420, 1, 1}, /* 171 */
    {421, 2, 2}, /* 172 */
    {423, 1, 1}, /* 173 */
    {424, 2, 2}, /* 174 */
    {426, 1, 1}, /* 175 */
    {427, 1, 1}, /* 176 */
    {428, 1, 1}, /* 177 */
    {429, 1, 1}, /* 178 */
    {430, 1, 1}, /* 179 */
    {431, 1, 1}, /* 180 */
    {432, 1, 1}, /* 181 */
    {433, 1, 1}, /* 182 */
    {434, 1, 1}, /* 183 */
    {435, 1, 1}, /* 184 */
    {436, 2, 2}, /* 185 */
    {438, 3, 2}, /* 186 */
    {441, 1, 1}, /* 187 */
    {442, 1, 1}, /* 188 */
    {443, 1, 1}, /* 189 */
    {444, 1, 1}, /* 190 */
    {445, 1, 1}, /* 191 */
    {446, 1, 1}, /* 192 */
    {447, 1, 1}, /* 193 */
    {448, 1, 1}, /* 194 */
    {449, 1, 1}, /* 195 */
    {450, 1, 1}, /* 196 */
    {451, 3, 2}, /* 197 */
    {454, 2, 2}, /* 198 */
    {456, 1, 1}, /* 199 */
    {457, 1, 1}, /* 200 */
    {458, 1, 1}, /* 201 */
    {459, 1, 1}, /* 202 */
    {460, 1, 1}, /* 203 */
    {461, 2, 2}, /* 204 */
    {463, 1, 1}, /* 205 */
    {464, 5, 3}, /* 206 */
    {469, 4, 3}, /* 207 */
    {473, 3, 2}, /* 208 */
    {476, 2, 2}, /* 209 */
    {478, 1, 1}, /* 210 */
    {479, 1, 1}, /* 211 */
    {480, 3, 2}, /* 212 */
    {483, 1, 1}, /* 213 */
    {484, 1, 1}, /* 214 */
    {485, 1, 1}, /* 215 */
    {486, 1, 1}, /* 216 */
    {487, 2, 2}, /* 217 */
    {489, 1, 1}, /* 218 */
    {490, 1, 1}, /* 219 */
    {491, 1, 1}, /* 220 */
    {492, 1, 1}, /* 221 */
    {493, 2, 2}, /* 222 */
    {495, 1, 1}, /* 223 */
    {496, 2, 2}, /* 224 */
    {498, 1, 1}, /* 225 */
    {499, 1, 1}, /* 226 */
    {500, 2, 2}, /* 227 */
    {502, 1, 1}, /* 228 */
    {503, 1, 1}, /* 229 */
    {504, 2, 2}, /* 230 */
    {506, 2, 2}, /* 231 */
    {508, 1, 1}, /* 232 */
    {509, 1, 1}, /* 233 */
    {510, 2, 2}, /* 234 */
    {512, 2, 2}, /* 235 */
    {514, 2, 2}, /* 236 */
    {516, 2, 2}, /* 237 */
    {518, 1, 1}, /* 238 */
    {519, 1, 1}, /* 239 */
    {520, 2, 2}, /* 240 */
    {522, 1, 1}, /* 241 */
    {523, 1, 1}, /* 242 */
    {524, 1, 1}, /* 243 */
    {525, 2, 2}, /* 244 */
    {527, 1, 1}, /* 245 */
    {528, 1, 1}, /* 246 */
    {529, 2, 2}, /* 247 */
    {531, 1, 1}, /* 248 */
    {532, 1, 1}, /* 249 */
    {533, 1, 1}, /* 250 */
    {534, 1, 1}, /* 251 */
    {535, 1, 1}, /* 252 */
    {536, 1, 1}, /* 253 */
    {537, 1, 1}, /* 254 */
    {538, 1, 1}, /* 255 */
    {539, 1, 1}, /* 256 */
    {540, 1, 1}, /* 257 */
    {541, 1, 1}, /* 258 */
    {542, 1, 1}, /* 259 */
    {543, 1, 1}, /* 260 */
    {544, 1, 1}, /* 261 */
    {545, 1, 1}, /* 262 */
    {546, 1, 1}, /* 263 */
    {547, 2, 2}, /* 264 */
    {549, 1, 1}, /* 265 */
    {550, 2, 2}, /* 266 */
    {552, 1, 1}, /* 267 */
    {553, 1, 1}, /* 268 */
    {554, 1, 1}, /* 269 */
    {555, 2, 2}, /* 270 */
    {557, 1, 1}, /* 271 */
    {558, 2, 2}, /* 272 */
    {560, 1, 1}, /* 273 */
    {561, 1, 1}, /* 274 */
    {562, 1, 1}, /* 275 */
    {563, 2, 2}, /* 276 */
    {565, 3, 2}, /* 277 */
    {568, 1, 1}, /* 278 */
    {569, 1, 1}, /* 279 */
    {570, 1, 1}, /* 280 */
    {571, 1, 1}, /* 281 */
    {572, 1, 1}, /* 282 */
    {573, 1, 1}, /* 283 */
    {574, 2, 2}, /* 284 */
    {576, 1, 1}, /* 285 */
    {577, 1, 1}, /* 286 */
    {578, 2, 2}, /* 287 */
    {580, 1, 1}, /* 288 */
    {581, 1, 1}, /* 289 */
    {582, 1, 1}, /* 290 */
    {583, 4, 3}, /* 291 */
    {587, 3, 2}, /* 292 */
    {590, 1, 1}, /* 293 */
    {591, 1, 1}, /* 294 */
    {592, 1, 1}, /* 295 */
    {593, 3, 2}, /* 296 */
    {596, 1, 1}, /* 297 */
    {597, 1, 1}, /* 298 */
    {598, 1, 1}, /* 299 */
    {599, 5, 3}, /* 300 */
    {604, 4, 3}, /* 301 */
    {608, 3, 2}, /* 302 */
    {611, 2, 2}, /* 303 */
    {613, 1, 1}, /* 304 */
    {614, 1, 1}, /* 305 */
    {615, 1, 1}, /* 306 */
    {616, 1, 1}, /* 307 */
    {617, 3, 2}, /* 308 */
    {620, 2, 2}, /* 309 */
    {622, 1, 1}, /* 310 */
    {623, 1, 1}, /* 311 */
    {624, 1, 1}, /* 312 */
    {625, 1, 1}, /* 313 */
    {626, 2, 2}, /* 314 */
    {628, 1, 1}, /* 315 */
    {629, 1, 1}, /* 316 */
    {630, 1, 1}, /* 317 */
    {631, 2, 2}, /* 318 */
    {633, 1, 1}, /* 319 */
    {634, 1, 1}, /* 320 */
    {635, 1, 1}, /* 321 */
    {636, 1, 1}, /* 322 */
    {637, 1, 1}, /* 323 */
    {638, 1, 1}, /* 324 */
    {639, 2, 2}, /* 325 */
    {641, 1, 1}, /* 326 */
    {642, 1, 1}, /* 327 */
    {643, 1, 1}, /* 328 */
    {644, 1, 1}, /* 329 */
    {645, 1, 1}, /* 330 */
    {646, 1, 1}, /* 331 */
    {647, 2, 2}, /* 332 */
    {649, 1, 1}, /* 333 */
    {650, 1, 1}, /* 334 */
    {651, 1, 1}, /* 335 */
    {652, 1, 1}, /* 336 */
    {653, 1, 1}, /* 337 */
    {654, 1, 1}, /* 338 */
    {655, 1, 1}, /* 339 */
    {656, 1, 1}, /* 340 */
    {657, 1, 1}, /* 341 */
    {658, 1, 1}, /* 342 */
    {659, 1, 1}, /* 343 */
    {660, 1, 1}, /* 344 */
    {661, 2, 2}, /* 345 */
    {663, 1, 1}, /* 346 */
    {664, 1, 1}, /* 347 */
    {665, 1, 1}, /* 348 */
    {666, 1, 1}, /* 349 */
    {667, 1, 1}, /* 350 */
    {668, 1, 1}, /* 351 */
    {669, 1, 1}, /* 352 */
    {670, 1, 1}, /* 353 */
    {671, 1, 1}, /* 354 */
    {672, 1, 1}, /* 355 */
    {673, 1, 1}, /* 356 */
    {674, 1, 1}, /* 357 */
    {675, 1, 1}, /* 358 */
    {676, 1, 1}, /* 359 */
    {677, 1, 1}, /* 360 */
    {678, 1, 1}, /* 361 */
    {679, 1, 1}, /* 362 */
    {680, 1, 1}, /* 363 */
    {681, 1, 1}, /* 364 */
    {682, 1, 1}, /* 365 */
    {683, 1, 1}, /* 366 */
    {684, 1, 1}, /* 367 */
    {685, 5, 3}, /* 368 */
    {690, 4, 3}, /* 369 */
    {694, 3, 2}, /* 370 */
    {697, 2, 2}, /* 371 */
    {699, 1, 1}, /* 372 */
    {700, 3, 2}, /* 373 */
    {703, 2, 2}, /* 374 */
    {705, 1, 1}, /* 375 */
    {706, 1, 1}, /* 376 */
    {707, 1, 1}, /* 377 */
    {708, 1, 1}, /* 378 */
    {709, 1, 1}, /* 379 */
    {710, 1, 1}, /* 380 */
    {711, 1, 1}, /* 381 */
    {712, 1, 1}, /* 382 */
    {713, 1, 1}, /* 383 */
    {714, 4, 3}, /* 384 */
    {718, 3, 2}, /* 385 */
    {721, 2, 2}, /* 386 */
    {723, 1, 1}, /* 387 */
    {724, 1, 1}, /* 388 */
    {725, 1, 1}, /* 389 */
    {726, 1, 1}, /* 390 */
    {727, 1, 1}, /* 391 */
    {728, 1, 1}, /* 392 */
    {729, 1, 1}, /* 393 */
    {730, 1, 1}, /* 394 */
    {731, 1, 1}, /* 395 */
    {732, 36, 6}, /* 396 */
    {768, 1, 1}, /* 397 */
    {769, 1, 1}, /* 398 */
    {770, 1, 1}, /* 399 */
    {771, 1, 1}, /* 400 */
    {772, 2, 2}, /* 401 */
    {774, 1, 1}, /* 402 */
};

static const struct exi_repeat repeats[] = {
    {0, 0, 0, 0, 0},
};

static const struct exi_root roots[] = {
    {213, 103}, /* AC_EVChargeParameter */
    {260, 121}, /* AC_EVSEChargeParameter */
    {246, 122}, /* AC_EVSEStatus */
    {295, 69}, /* BodyElement */
    {296, 144}, /* CableCheckReq */
    {297, 145}, /* CableCheckRes */
    {113, 40}, /* CanonicalizationMethod */
    {298, 142}, /* CertificateInstallationReq */
    {299, 143}, /* CertificateInstallationRes */
    {300, 139}, /* CertificateUpdateReq */
    {301, 141}, /* CertificateUpdateRes */
    {302, 101}, /* ChargeParameterDiscoveryReq */
    {303, 107}, /* ChargeParameterDiscoveryRes */
    {304, 132}, /* ChargingStatusReq */
    {305, 133}, /* ChargingStatusRes */
    {306, 98}, /* ContractAuthenticationReq */
    {307, 100}, /* ContractAuthenticationRes */
    {308, 148}, /* CurrentDemandReq */
    {309, 149}, /* CurrentDemandRes */
    {214, 105}, /* DC_EVChargeParameter */
    {269, 129}, /* DC_EVPowerDeliveryParameter */
    {261, 123}, /* DC_EVSEChargeParameter */
    {257, 124}, /* DC_EVSEStatus */
    {212, 106}, /* DC_EVStatus */
    {123, 53}, /* DSAKeyValue */
    {105, 47}, /* DigestMethod */
    {106, 1}, /* DigestValue */
    {215, 102}, /* EVChargeParameter */
    {270, 128}, /* EVPowerDeliveryParameter */
    {262, 120}, /* EVSEChargeParameter */
    {272, 131}, /* EVSEStatus */
    {332, 153}, /* EVStatus */
    {333, 152}, /* Entry */
    {145, 51}, /* KeyInfo */
    {135, 41}, /* KeyName */
    {136, 52}, /* KeyValue */
    {334, 62}, /* Manifest */
    {310, 135}, /* MeteringReceiptReq */
    {311, 136}, /* MeteringReceiptRes */
    {141, 41}, /* MgmtData */
    {146, 61}, /* Object */
    {139, 59}, /* PGPData */
    {222, 112}, /* PMaxScheduleEntry */
    {312, 94}, /* PaymentDetailsReq */
    {313, 97}, /* PaymentDetailsRes */
    {314, 125}, /* PowerDeliveryReq */
    {315, 130}, /* PowerDeliveryRes */
    {316, 146}, /* PreChargeReq */
    {317, 147}, /* PreChargeRes */
    {124, 54}, /* RSAKeyValue */
    {112, 44}, /* Reference */
    {220, 114}, /* RelativeTimeInterval */
    {137, 55}, /* RetrievalMethod */
    {258, 109}, /* SAScheduleList */
    {259, 108}, /* SASchedules */
    {140, 60}, /* SPKIData */
    {233, 117}, /* SalesTariffEntry */
    {335, 76}, /* ServiceCharge */
    {318, 81}, /* ServiceDetailReq */
    {319, 82}, /* ServiceDetailRes */
    {320, 73}, /* ServiceDiscoveryReq */
    {321, 74}, /* ServiceDiscoveryRes */
    {322, 90}, /* ServicePaymentSelectionReq */
    {323, 93}, /* ServicePaymentSelectionRes */
    {324, 70}, /* SessionSetupReq */
    {325, 71}, /* SessionSetupRes */
    {326, 137}, /* SessionStopReq */
    {327, 138}, /* SessionStopRes */
    {153, 38}, /* Signature */
    {111, 43}, /* SignatureMethod */
    {336, 63}, /* SignatureProperties */
    {149, 64}, /* SignatureProperty */
    {144, 49}, /* SignatureValue */
    {147, 39}, /* SignedInfo */
    {221, 113}, /* TimeInterval */
    {104, 46}, /* Transform */
    {107, 45}, /* Transforms */
    {337, 65}, /* V2G_Message */
    {328, 150}, /* WeldingDetectionReq */
    {329, 151}, /* WeldingDetectionRes */
    {138, 56}, /* X509Data */
};

static const struct exi_root fragments[] = {
    {213, 103}, /* AC_EVChargeParameter */
    {260, 121}, /* AC_EVSEChargeParameter */
    {338, 122}, /* MsgBody:AC_EVSEStatus */
    {246, 122}, /* AC_EVSEStatus */
    {330, 68}, /* Body */
    {295, 69}, /* BodyElement */
    {266, 78}, /* BulkChargingComplete */
    {339, 78}, /* MsgDataTypes:BulkChargingComplete */
    {211, 6}, /* BulkSOC */
    {296, 144}, /* CableCheckReq */
    {297, 145}, /* CableCheckRes */
    {113, 40}, /* CanonicalizationMethod */
    {189, 16}, /* Certificate */
    {298, 142}, /* CertificateInstallationReq */
    {299, 143}, /* CertificateInstallationRes */
    {300, 139}, /* CertificateUpdateReq */
    {301, 141}, /* CertificateUpdateRes */
    {302, 101}, /* ChargeParameterDiscoveryReq */
    {303, 107}, /* ChargeParameterDiscoveryRes */
    {169, 76}, /* ChargeService */
    {267, 78}, /* ChargingComplete */
    {340, 78}, /* MsgDataTypes:ChargingComplete */
    {268, 126}, /* ChargingProfile */
    {263, 5}, /* ChargingProfileEntryMaxPower */
    {264, 104}, /* ChargingProfileEntryStart */
    {304, 132}, /* ChargingStatusReq */
    {305, 133}, /* ChargingStatusRes */
    {230, 118}, /* ConsumptionCost */
    {306, 98}, /* ContractAuthenticationReq */
    {307, 100}, /* ContractAuthenticationRes */
    {192, 25}, /* ContractID */
    {191, 95}, /* ContractSignatureCertChain */
    {283, 19}, /* ContractSignatureEncryptedPrivateKey */
    {227, 119}, /* Cost */
    {308, 148}, /* CurrentDemandReq */
    {309, 149}, /* CurrentDemandRes */
    {214, 105}, /* DC_EVChargeParameter */
    {269, 129}, /* DC_EVPowerDeliveryParameter */
    {261, 123}, /* DC_EVSEChargeParameter */
    {341, 124}, /* MsgBody:DC_EVSEStatus */
    {257, 124}, /* DC_EVSEStatus */
    {342, 106}, /* MsgBody:DC_EVStatus */
    {212, 106}, /* DC_EVStatus */
    {282, 18}, /* DHParams */
    {123, 53}, /* DSAKeyValue */
    {157, 72}, /* DateTimeNow */
    {199, 104}, /* DepartureTime */
    {105, 47}, /* DigestMethod */
    {106, 1}, /* DigestValue */
    {195, 89}, /* EAmount */
    {229, 116}, /* EPriceLevel */
    {155, 22}, /* EVCCID */
    {200, 78}, /* EVCabinConditioning */
    {215, 102}, /* EVChargeParameter */
    {208, 89}, /* EVEnergyCapacity */
    {209, 89}, /* EVEnergyRequest */
    {202, 37}, /* EVErrorCode */
    {197, 89}, /* EVMaxCurrent */
    {196, 89}, /* EVMaxVoltage */
    {205, 89}, /* EVMaximumCurrentLimit */
    {343, 89}, /* MsgDataTypes:EVMaximumCurrentLimit */
    {206, 89}, /* EVMaximumPowerLimit */
    {344, 89}, /* MsgDataTypes:EVMaximumPowerLimit */
    {207, 89}, /* EVMaximumVoltageLimit */
    {345, 89}, /* MsgDataTypes:EVMaximumVoltageLimit */
    {198, 89}, /* EVMinCurrent */
    {270, 128}, /* EVPowerDeliveryParameter */
    {201, 78}, /* EVRESSConditioning */
    {203, 6}, /* EVRESSSOC */
    {204, 78}, /* EVReady */
    {216, 14}, /* EVRequestedEnergyTransferType */
    {262, 120}, /* EVSEChargeParameter */
    {292, 78}, /* EVSECurrentLimitAchieved */
    {254, 89}, /* EVSECurrentRegulationTolerance */
    {256, 89}, /* EVSEEnergyToBeDelivered */
    {156, 23}, /* EVSEID */
    {248, 36}, /* EVSEIsolationStatus */
    {244, 89}, /* EVSEMaxCurrent */
    {346, 89}, /* MsgDataTypes:EVSEMaxCurrent */
    {243, 89}, /* EVSEMaxVoltage */
    {249, 89}, /* EVSEMaximumCurrentLimit */
    {347, 89}, /* MsgDataTypes:EVSEMaximumCurrentLimit */
    {250, 89}, /* EVSEMaximumPowerLimit */
    {348, 89}, /* MsgDataTypes:EVSEMaximumPowerLimit */
    {251, 89}, /* EVSEMaximumVoltageLimit */
    {349, 89}, /* MsgDataTypes:EVSEMaximumVoltageLimit */
    {245, 89}, /* EVSEMinCurrent */
    {252, 89}, /* EVSEMinimumCurrentLimit */
    {253, 89}, /* EVSEMinimumVoltageLimit */
    {241, 9}, /* EVSENotification */
    {255, 89}, /* EVSEPeakCurrentRipple */
    {294, 78}, /* EVSEPowerLimitAchieved */
    {291, 89}, /* EVSEPresentCurrent */
    {288, 89}, /* EVSEPresentVoltage */
    {194, 8}, /* EVSEProcessing */
    {272, 131}, /* EVSEStatus */
    {247, 35}, /* EVSEStatusCode */
    {293, 78}, /* EVSEVoltageLimitAchieved */
    {332, 153}, /* EVStatus */
    {287, 89}, /* EVTargetCurrent */
    {286, 89}, /* EVTargetVoltage */
    {165, 13}, /* EnergyTransferType */
    {333, 152}, /* Entry */
    {121, 0}, /* Exponent */
    {151, 31}, /* FaultCode */
    {150, 7}, /* FaultMsg */
    {164, 78}, /* FreeService */
    {210, 6}, /* FullSOC */
    {115, 0}, /* G */
    {193, 15}, /* GenChallenge */
    {102, 2}, /* HMACOutputLength */
    {331, 66}, /* Header */
    {117, 0}, /* J */
    {145, 51}, /* KeyInfo */
    {135, 41}, /* KeyName */
    {136, 52}, /* KeyValue */
    {281, 140}, /* ListOfRootCertificateIDs */
    {334, 62}, /* Manifest */
    {277, 26}, /* MeterID */
    {278, 134}, /* MeterInfo */
    {273, 89}, /* MeterReading */
    {275, 4}, /* MeterStatus */
    {310, 135}, /* MeteringReceiptReq */
    {311, 136}, /* MeteringReceiptRes */
    {141, 41}, /* MgmtData */
    {122, 0}, /* Modulus */
    {173, 33}, /* Multiplier */
    {152, 67}, /* Notification */
    {240, 104}, /* NotificationMaxDelay */
    {232, 116}, /* NumEPriceLevels */
    {285, 16}, /* OEMProvisioningCert */
    {146, 61}, /* Object */
    {120, 0}, /* P */
    {139, 59}, /* PGPData */
    {133, 50}, /* PGPKeyID */
    {132, 50}, /* PGPKeyPacket */
    {219, 5}, /* PMax */
    {235, 111}, /* PMaxSchedule */
    {222, 112}, /* PMaxScheduleEntry */
    {223, 27}, /* PMaxScheduleID */
    {182, 86}, /* Parameter */
    {184, 84}, /* ParameterSet */
    {183, 85}, /* ParameterSetID */
    {312, 94}, /* PaymentDetailsReq */
    {313, 97}, /* PaymentDetailsRes */
    {161, 30}, /* PaymentOption */
    {168, 75}, /* PaymentOptions */
    {119, 0}, /* PgenCounter */
    {314, 125}, /* PowerDeliveryReq */
    {315, 130}, /* PowerDeliveryRes */
    {242, 78}, /* PowerSwitchClosed */
    {316, 146}, /* PreChargeReq */
    {317, 147}, /* PreChargeRes */
    {265, 127}, /* ProfileEntry */
    {114, 0}, /* Q */
    {239, 78}, /* RCD */
    {124, 54}, /* RSAKeyValue */
    {271, 78}, /* ReadyToChargeState */
    {279, 78}, /* ReceiptRequired */
    {112, 44}, /* Reference */
    {220, 114}, /* RelativeTimeInterval */
    {290, 89}, /* RemainingTimeToBulkSoC */
    {289, 89}, /* RemainingTimeToFullSoC */
    {158, 32}, /* ResponseCode */
    {137, 55}, /* RetrievalMethod */
    {284, 85}, /* RetryCounter */
    {280, 17}, /* RootCertificateID */
    {258, 109}, /* SAScheduleList */
    {238, 110}, /* SAScheduleTuple */
    {237, 27}, /* SAScheduleTupleID */
    {350, 27}, /* MsgDataTypes:SAScheduleTupleID */
    {259, 108}, /* SASchedules */
    {140, 60}, /* SPKIData */
    {134, 50}, /* SPKISexp */
    {236, 115}, /* SalesTariff */
    {231, 28}, /* SalesTariffDescription */
    {233, 117}, /* SalesTariffEntry */
    {234, 27}, /* SalesTariffID */
    {118, 0}, /* Seed */
    {188, 30}, /* SelectedPaymentOption */
    {186, 92}, /* SelectedService */
    {187, 91}, /* SelectedServiceList */
    {167, 80}, /* Service */
    {159, 11}, /* ServiceCategory */
    {351, 11}, /* MsgDataTypes:ServiceCategory */
    {335, 76}, /* ServiceCharge */
    {318, 81}, /* ServiceDetailReq */
    {319, 82}, /* ServiceDetailRes */
    {320, 73}, /* ServiceDiscoveryReq */
    {321, 74}, /* ServiceDiscoveryRes */
    {163, 24}, /* ServiceID */
    {352, 24}, /* MsgDataTypes:ServiceID */
    {170, 79}, /* ServiceList */
    {162, 10}, /* ServiceName */
    {185, 83}, /* ServiceParameterList */
    {322, 90}, /* ServicePaymentSelectionReq */
    {323, 93}, /* ServicePaymentSelectionRes */
    {160, 12}, /* ServiceScope */
    {353, 12}, /* MsgDataTypes:ServiceScope */
    {166, 77}, /* ServiceTag */
    {154, 21}, /* SessionID */
    {354, 21}, /* MsgHeader:SessionID */
    {324, 70}, /* SessionSetupReq */
    {325, 71}, /* SessionSetupRes */
    {326, 137}, /* SessionStopReq */
    {327, 138}, /* SessionStopRes */
    {274, 20}, /* SigMeterReading */
    {153, 38}, /* Signature */
    {111, 43}, /* SignatureMethod */
    {336, 63}, /* SignatureProperties */
    {149, 64}, /* SignatureProperty */
    {144, 49}, /* SignatureValue */
    {147, 39}, /* SignedInfo */
    {190, 96}, /* SubCertificates */
    {276, 72}, /* TMeter */
    {221, 113}, /* TimeInterval */
    {104, 46}, /* Transform */
    {107, 45}, /* Transforms */
    {171, 34}, /* Unit */
    {337, 65}, /* V2G_Message */
    {172, 85}, /* Value */
    {328, 150}, /* WeldingDetectionReq */
    {329, 151}, /* WeldingDetectionRes */
    {131, 50}, /* X509CRL */
    {130, 50}, /* X509Certificate */
    {138, 56}, /* X509Data */
    {126, 41}, /* X509IssuerName */
    {127, 57}, /* X509IssuerSerial */
    {128, 50}, /* X509SKI */
    {125, 58}, /* X509SerialNumber */
    {129, 41}, /* X509SubjectName */
    {103, 41}, /* XPath */
    {116, 0}, /* Y */
    {224, 104}, /* amount */
    {225, 33}, /* amountMultiplier */
    {174, 78}, /* boolValue */
    {175, 87}, /* byteValue */
    {226, 29}, /* costKind */
    {217, 104}, /* duration */
    {177, 88}, /* intValue */
    {178, 89}, /* physicalValue */
    {176, 85}, /* shortValue */
    {218, 104}, /* start */
    {228, 104}, /* startValue */
    {179, 41}, /* stringValue */
};

const struct exi_schema exi_schema_din = {
    .name = "din", .title = "DIN SPEC 70121:2012",
    .text = text, .names = names, .types = types, .productions = productions, .states = states,
    .repeats = repeats, .roots = roots, .fragments = fragments,
    .name_count = 355,
    .root_count = 81, .root_bits = 7,
    .fragment_count = 245, .fragment_bits = 8,
};
