/* What torture and fuzz check of every message: whatever decodes can be encoded, and comes back the same. */
#ifndef ROUNDTRIP_H
#define ROUNDTRIP_H

#include "openv2gx.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline void fail(const char *what, const char *detail, size_t length)
{
    fprintf(stderr, "%s: %.*s\n", what, (int)length, detail);
    abort();
}

/* A buffer of exactly this size, so that the sanitizer sees the first byte that is read or written behind it. */
static inline void *exactly(const void *data, size_t size)
{
    void *copy = malloc(size ? size : 1);
    if (!copy)
        abort();
    if (data && size)
        memcpy(copy, data, size);
    if (!size) { /* malloc(1) stands for nothing */
        free(copy);
        copy = malloc(0);
    }
    return copy;
}

/* Decode into a buffer that grows from `capacity`; NULL if refused. */
static inline char *decode_exactly(const struct exi_schema *schema, bool fragment, const uint8_t *exi, size_t size,
                                   size_t capacity, size_t *length, struct exi_fault *fault)
{
    for (;; capacity = capacity * 2 + 64) {
        char *json = exactly(NULL, capacity);
        enum exi_status status = exi_decode(schema, fragment, exi, size, json, capacity, length, fault);
        if (status == EXI_OK)
            return json;
        free(json);
        if (status == EXI_REFUSED)
            return NULL;
        if (capacity > 64u << 20)
            fail("asks for more room for ever", exi_schema_name(schema), 16);
    }
}

/* The same with the JSON; it is always longer than its EXI, so that `length` is room enough at once. */
static inline uint8_t *encode_exactly(const struct exi_schema *schema, bool fragment, const char *json, size_t length,
                                      size_t capacity, size_t *size, struct exi_fault *fault)
{
    for (;; capacity = capacity * 2 + 16) {
        uint8_t *exi = exactly(NULL, capacity);
        enum exi_status status = exi_encode(schema, fragment, json, length, exi, capacity, size, fault);
        if (status == EXI_OK)
            return exi;
        free(exi);
        if (status == EXI_REFUSED)
            return NULL;
        if (capacity > length * 2 + 64)
            fail("the EXI is longer than the JSON", json, length);
    }
}

/* Decode; if it is a message: encode, decode again, the same JSON. A value beyond the schema's bounds decodes (real
 * cars send it) but is refused by the encoder. Returns whether it was a message. capacity: of the first try to decode it. */
static inline bool check_message(const struct exi_schema *schema, bool fragment, const uint8_t *exi, size_t size,
                                 size_t capacity)
{
    struct exi_fault fault = {""};
    size_t length, again_size, again_length;
    char *json = decode_exactly(schema, fragment, exi, size, capacity, &length, &fault);
    if (!json) {
        if (!fault.text[0] || strchr(fault.text, '\n'))
            fail("a refusal without one line of reason", fault.text, strlen(fault.text));
        return false;
    }
    uint8_t *again = encode_exactly(schema, fragment, json, length, size, &again_size, &fault);
    if (again) {
        char *second = decode_exactly(schema, fragment, again, again_size, length, &again_length, &fault);
        if (!second)
            fail("own encoding refused", fault.text, strlen(fault.text));
        if (again_length != length || memcmp(second, json, length) != 0)
            fail("came back changed", json, length);
        free(second);
        free(again);
    } else if (!strstr(fault.text, "is outside") && !strstr(fault.text, "the schema wants at least")) {
        fprintf(stderr, "%s\n", fault.text);
        fail("decoded but not encodable", json, length);
    }
    free(json);
    return true;
}

#endif
