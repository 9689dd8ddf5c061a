/* Coverage-guided fuzzing: the first byte chooses schema, fragment or document, and direction. */
#include "roundtrip.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size)
        return 0;
    const struct exi_schema *schema = exi_schema_number(data[0] >> 2 & 15);
    bool fragment = data[0] & 1, json_in = data[0] & 2;
    if (!schema)
        return 0;
    uint8_t *input = exactly(data + 1, size - 1);
    if (json_in) {
        struct exi_fault fault = {""};
        size_t exi_size;
        uint8_t *exi = encode_exactly(schema, fragment, (const char *)input, size - 1, 0, &exi_size, &fault);
        if (exi && !check_message(schema, fragment, exi, exi_size, 0))
            fail("own encoding refused", (const char *)input, size - 1);
        free(exi);
    } else {
        check_message(schema, fragment, input, size - 1, 0);
    }
    free(input);
    return 0;
}
