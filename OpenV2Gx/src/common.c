/* What decoder and encoder share: schemas by name, the words of a refusal, integers of any size. */
#include "exi.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define X(name) extern const struct exi_schema exi_schema_##name;
#include "tables.inc"
#undef X

#define X(name) &exi_schema_##name,
static const struct exi_schema *const schemas[] = {
#include "tables.inc"
    NULL,
};
#undef X

const struct exi_schema *exi_schema_number(unsigned number)
{
    return number < sizeof schemas / sizeof schemas[0] ? schemas[number] : NULL;
}

const struct exi_schema *exi_schema(const char *name, size_t length)
{
    for (unsigned i = 0; schemas[i]; i++)
        if (strlen(schemas[i]->name) == length && memcmp(schemas[i]->name, name, length) == 0)
            return schemas[i];
    return NULL;
}

const char *exi_schema_name(const struct exi_schema *schema) { return schema->name; }
const char *exi_schema_title(const struct exi_schema *schema) { return schema->title; }

/* Append to the fault what fits; it stays terminated. */
static void append(struct exi_fault *fault, size_t *at, const char *format, va_list values)
{
    int length = vsnprintf(fault->text + *at, sizeof fault->text - *at, format, values);
    if (length > 0)
        *at += (size_t)length < sizeof fault->text - *at ? (size_t)length : sizeof fault->text - 1 - *at;
}

static void say(struct exi_fault *fault, size_t *at, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    append(fault, at, format, values);
    va_end(values);
}

void exi_refuse(const struct exi_path *path, struct exi_fault *fault, const char *where, size_t number,
                const char *format, ...)
{
    size_t at = 0;
    say(fault, &at, "%s", path->schema->name);
    for (unsigned i = 0; i < path->depth; i++) {
        say(fault, &at, "%c%.*s", i ? '/' : ' ', (int)exi_name_length(path->schema, path->name[i]),
            exi_name_text(path->schema, path->name[i]));
        if (path->item[i])
            say(fault, &at, "[%u]", path->item[i]);
    }
    say(fault, &at, ", %s %zu: ", where, number);
    va_list values;
    va_start(values, format);
    append(fault, &at, format, values);
    va_end(values);
    for (char *byte = fault->text; *byte; byte++) /* one line, whatever the input held */
        if ((unsigned char)*byte < ' ' || *byte == 0x7f)
            *byte = '?';
}

bool exi_big_add(struct exi_big *number, uint32_t factor, uint32_t summand)
{
    uint64_t carry = summand;
    for (unsigned i = 0; i < number->used; i++) {
        carry += (uint64_t)number->limb[i] * factor;
        number->limb[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry) {
        if (number->used == EXI_BIG_BITS / 32)
            return false;
        number->limb[number->used++] = (uint32_t)carry;
    }
    return true;
}

bool exi_big_group(struct exi_big *number, unsigned position, unsigned seven_bits)
{
    uint64_t bits = (uint64_t)seven_bits << position % 32;
    for (unsigned limb = position / 32; bits; limb++, bits >>= 32) {
        if (limb == EXI_BIG_BITS / 32)
            return false;
        while (number->used <= limb)
            number->limb[number->used++] = 0;
        number->limb[limb] |= (uint32_t)bits;
    }
    return true;
}

unsigned exi_big_take_group(const struct exi_big *number, unsigned position)
{
    unsigned limb = position / 32, shift = position % 32;
    uint64_t bits = limb < number->used ? number->limb[limb] : 0;
    if (limb + 1 < number->used)
        bits |= (uint64_t)number->limb[limb + 1] << 32;
    return (unsigned)(bits >> shift) & 0x7f;
}

void exi_big_decrement(struct exi_big *number)
{
    for (unsigned i = 0; i < number->used; i++)
        if (number->limb[i]--)
            return;
}

unsigned exi_big_bits(const struct exi_big *number)
{
    for (unsigned i = number->used; i-- > 0;)
        for (unsigned bit = 32; bit-- > 0;)
            if (number->limb[i] >> bit & 1)
                return i * 32 + bit + 1;
    return 0;
}

size_t exi_big_digits(struct exi_big *number, char *text)
{
    size_t length = 0;
    do { /* nine digits at a time, least first, turned round at the end */
        uint64_t rest = 0;
        for (unsigned i = number->used; i-- > 0;) {
            rest = rest << 32 | number->limb[i];
            number->limb[i] = (uint32_t)(rest / 1000000000u);
            rest %= 1000000000u;
        }
        while (number->used && number->limb[number->used - 1] == 0)
            number->used--;
        for (unsigned digit = 0; digit < 9 && (number->used || rest || !length); digit++, rest /= 10)
            text[length++] = (char)('0' + rest % 10);
    } while (number->used);
    for (size_t i = 0; i < length / 2; i++) {
        char swap = text[i];
        text[i] = text[length - 1 - i];
        text[length - 1 - i] = swap;
    }
    return length;
}
