/* Speed of the codec in one process, text in and text out: hex -> JSON and JSON -> hex. Prints one line a figure. */
#include "openv2gx.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 20000, REPEATS = 15 };

static const struct {
    const char *schema, *name;
} samples[] = {
    {"din", "CurrentDemandReq"},
    {"din", "CurrentDemandRes"},
    {"iso2", "CurrentDemandReq"},
    {"iso2", "CurrentDemandRes"},
    {"iso20_dc", "DC_ChargeLoopReq"},
    {"iso20_dc", "DC_ChargeLoopRes"},
};

static const char *const messages[] = {
    "{\"V2G_Message\":{\"Header\":{\"SessionID\":\"0102030405060708\"},\"Body\":{\"CurrentDemandReq\":{\"DC_EVStatus\":{"
    "\"EVReady\":true,\"EVErrorCode\":\"NO_ERROR\",\"EVRESSSOC\":55},\"EVTargetCurrent\":{\"Multiplier\":0,\"Unit\":\"A\","
    "\"Value\":97},\"EVMaximumVoltageLimit\":{\"Multiplier\":0,\"Unit\":\"V\",\"Value\":398},\"EVMaximumCurrentLimit\":{"
    "\"Multiplier\":0,\"Unit\":\"A\",\"Value\":125},\"EVMaximumPowerLimit\":{\"Multiplier\":1,\"Unit\":\"W\",\"Value\":4975},"
    "\"BulkChargingComplete\":false,\"ChargingComplete\":false,\"RemainingTimeToFullSoC\":{\"Multiplier\":0,\"Unit\":\"s\","
    "\"Value\":1200},\"RemainingTimeToBulkSoC\":{\"Multiplier\":0,\"Unit\":\"s\",\"Value\":600},\"EVTargetVoltage\":{"
    "\"Multiplier\":0,\"Unit\":\"V\",\"Value\":396}}}}}",
    "{\"V2G_Message\":{\"Header\":{\"SessionID\":\"0102030405060708\"},\"Body\":{\"CurrentDemandRes\":{\"ResponseCode\":\"OK\","
    "\"DC_EVSEStatus\":{\"EVSEIsolationStatus\":\"Valid\",\"EVSEStatusCode\":\"EVSE_Ready\",\"NotificationMaxDelay\":0,"
    "\"EVSENotification\":\"None\"},\"EVSEPresentVoltage\":{\"Multiplier\":-1,\"Unit\":\"V\",\"Value\":3884},"
    "\"EVSEPresentCurrent\":{\"Multiplier\":-1,\"Unit\":\"A\",\"Value\":972},\"EVSECurrentLimitAchieved\":false,"
    "\"EVSEVoltageLimitAchieved\":false,\"EVSEPowerLimitAchieved\":false,\"EVSEMaximumVoltageLimit\":{\"Multiplier\":0,"
    "\"Unit\":\"V\",\"Value\":500},\"EVSEMaximumCurrentLimit\":{\"Multiplier\":0,\"Unit\":\"A\",\"Value\":125},"
    "\"EVSEMaximumPowerLimit\":{\"Multiplier\":3,\"Unit\":\"W\",\"Value\":50}}}}}",
    "{\"V2G_Message\":{\"Header\":{\"SessionID\":\"0102030405060708\"},\"Body\":{\"CurrentDemandReq\":{\"DC_EVStatus\":{"
    "\"EVReady\":true,\"EVErrorCode\":\"NO_ERROR\",\"EVRESSSOC\":55},\"EVTargetCurrent\":{\"Multiplier\":0,\"Unit\":\"A\","
    "\"Value\":97},\"EVMaximumVoltageLimit\":{\"Multiplier\":0,\"Unit\":\"V\",\"Value\":398},\"EVMaximumCurrentLimit\":{"
    "\"Multiplier\":0,\"Unit\":\"A\",\"Value\":125},\"EVMaximumPowerLimit\":{\"Multiplier\":1,\"Unit\":\"W\",\"Value\":4975},"
    "\"BulkChargingComplete\":false,\"ChargingComplete\":false,\"RemainingTimeToFullSoC\":{\"Multiplier\":0,\"Unit\":\"s\","
    "\"Value\":1200},\"RemainingTimeToBulkSoC\":{\"Multiplier\":0,\"Unit\":\"s\",\"Value\":600},\"EVTargetVoltage\":{"
    "\"Multiplier\":0,\"Unit\":\"V\",\"Value\":396}}}}}",
    "{\"V2G_Message\":{\"Header\":{\"SessionID\":\"0102030405060708\"},\"Body\":{\"CurrentDemandRes\":{\"ResponseCode\":\"OK\","
    "\"DC_EVSEStatus\":{\"NotificationMaxDelay\":0,\"EVSENotification\":\"None\",\"EVSEIsolationStatus\":\"Valid\","
    "\"EVSEStatusCode\":\"EVSE_Ready\"},\"EVSEPresentVoltage\":{\"Multiplier\":-1,\"Unit\":\"V\",\"Value\":3884},"
    "\"EVSEPresentCurrent\":{\"Multiplier\":-1,\"Unit\":\"A\",\"Value\":972},\"EVSECurrentLimitAchieved\":false,"
    "\"EVSEVoltageLimitAchieved\":false,\"EVSEPowerLimitAchieved\":false,\"EVSEMaximumVoltageLimit\":{\"Multiplier\":0,"
    "\"Unit\":\"V\",\"Value\":500},\"EVSEMaximumCurrentLimit\":{\"Multiplier\":0,\"Unit\":\"A\",\"Value\":125},"
    "\"EVSEMaximumPowerLimit\":{\"Multiplier\":3,\"Unit\":\"W\",\"Value\":50},\"EVSEID\":\"DE*ABC*E1234\","
    "\"SAScheduleTupleID\":1}}}}",
    "{\"DC_ChargeLoopReq\":{\"Header\":{\"SessionID\":\"0102030405060708\",\"TimeStamp\":1700000000},"
    "\"DisplayParameters\":{\"PresentSOC\":55,\"TargetSOC\":80,\"RemainingTimeToTargetSOC\":1200,"
    "\"ChargingComplete\":false},\"MeterInfoRequested\":false,\"EVPresentVoltage\":{\"Exponent\":-1,\"Value\":3884},"
    "\"Scheduled_DC_CLReqControlMode\":{\"EVTargetCurrent\":{\"Exponent\":0,\"Value\":97},"
    "\"EVTargetVoltage\":{\"Exponent\":0,\"Value\":396},\"EVMaximumChargePower\":{\"Exponent\":1,\"Value\":4975},"
    "\"EVMinimumChargePower\":{\"Exponent\":0,\"Value\":0},\"EVMaximumChargeCurrent\":{\"Exponent\":0,\"Value\":125},"
    "\"EVMaximumVoltage\":{\"Exponent\":0,\"Value\":398},\"EVMinimumVoltage\":{\"Exponent\":0,\"Value\":300}}}}",
    "{\"DC_ChargeLoopRes\":{\"Header\":{\"SessionID\":\"0102030405060708\",\"TimeStamp\":1700000000},"
    "\"ResponseCode\":\"OK\",\"EVSEPresentCurrent\":{\"Exponent\":-1,\"Value\":972},"
    "\"EVSEPresentVoltage\":{\"Exponent\":-1,\"Value\":3884},\"EVSEPowerLimitAchieved\":false,"
    "\"EVSECurrentLimitAchieved\":false,\"EVSEVoltageLimitAchieved\":false,"
    "\"Scheduled_DC_CLResControlMode\":{\"EVSEMaximumChargePower\":{\"Exponent\":3,\"Value\":50},"
    "\"EVSEMinimumChargePower\":{\"Exponent\":0,\"Value\":0},\"EVSEMaximumChargeCurrent\":{\"Exponent\":0,"
    "\"Value\":125},\"EVSEMaximumVoltage\":{\"Exponent\":0,\"Value\":500}}}}",
};

static double now_us(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now); /* what others do on the machine is no speed of ours */
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int nibble(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

static size_t from_hex(const char *hex, size_t length, uint8_t *bytes)
{
    for (size_t i = 0; i < length / 2; i++)
        bytes[i] = (uint8_t)(nibble(hex[2 * i]) << 4 | nibble(hex[2 * i + 1]));
    return length / 2;
}

static size_t to_hex(const uint8_t *bytes, size_t size, char *hex)
{
    for (size_t i = 0; i < size; i++) {
        hex[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        hex[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    return size * 2;
}

static void must(enum exi_status status, const struct exi_fault *fault)
{
    if (status != EXI_OK) {
        fprintf(stderr, "bench: %s\n", fault->text);
        exit(1);
    }
}

int main(void)
{
    static char json[8192], hex[8192];
    static uint8_t exi[4096];
    struct exi_fault fault;
    for (unsigned m = 0; m < sizeof messages / sizeof messages[0]; m++) {
        const struct exi_schema *schema = exi_schema(samples[m].schema, strlen(samples[m].schema));
        size_t json_length = strlen(messages[m]), size, length = 0;
        double decode[REPEATS], encode[REPEATS];
        must(exi_encode(schema, false, messages[m], json_length, exi, sizeof exi, &size, &fault), &fault);
        size_t hex_length = to_hex(exi, size, hex);
        for (unsigned r = 0; r < REPEATS; r++) {
            double start = now_us();
            for (unsigned i = 0; i < ROUNDS; i++) {
                size = from_hex(hex, hex_length, exi);
                must(exi_decode(schema, false, exi, size, json, sizeof json, &length, &fault), &fault);
            }
            decode[r] = (now_us() - start) / ROUNDS;
            start = now_us();
            for (unsigned i = 0; i < ROUNDS; i++) {
                must(exi_encode(schema, false, json, length, exi, sizeof exi, &size, &fault), &fault);
                hex_length = to_hex(exi, size, hex);
            }
            encode[r] = (now_us() - start) / ROUNDS;
        }
        if (length != json_length || memcmp(json, messages[m], length) != 0) {
            fprintf(stderr, "bench: %s did not come back as it went in\n", samples[m].name);
            return 1;
        }
        qsort(decode, REPEATS, sizeof *decode, compare);
        qsort(encode, REPEATS, sizeof *encode, compare);
        printf("codec_decode_%s_%s: %.2f us (goal <= 3; %zu bytes EXI, %zu bytes JSON)\n", samples[m].schema,
               samples[m].name, decode[REPEATS / 2], size, length);
        printf("codec_encode_%s_%s: %.2f us (goal <= 4)\n", samples[m].schema, samples[m].name, encode[REPEATS / 2]);
    }
    return 0;
}
