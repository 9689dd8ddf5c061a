/* EXI -> JSON: one walk over the tables, writing the text as it goes. */
#include "exi.h"

#include <string.h>

struct decoder {
    const struct exi_schema *schema;
    const uint8_t *data;
    size_t size;     /* bytes */
    size_t position; /* bits */
    char *out, *limit;
    bool no_room;
    struct exi_path path;
    struct exi_fault *fault;
};

#define REFUSE(...) (exi_refuse(&d->path, d->fault, "bit", d->position, __VA_ARGS__), false)

/* ---- reading bits ------------------------------------------------------------------------------------------------ */

static inline size_t bits_left(const struct decoder *d) { return d->size * 8 - d->position; }

static bool truncated(struct decoder *d) { return REFUSE("the message ends here, after %zu bytes", d->size); }

/* Eight bytes from `byte` on, zeros behind the end. */
static inline uint64_t window(const struct decoder *d, size_t byte)
{
    uint64_t value = 0;
    if (byte + 8 <= d->size) {
        for (unsigned i = 0; i < 8; i++) /* compilers make one load of this */
            value = value << 8 | d->data[byte + i];
        return value;
    }
    for (size_t i = byte; i < byte + 8; i++)
        value = value << 8 | (i < d->size ? d->data[i] : 0);
    return value;
}

/* `count` from 0 to 32. */
static inline bool read_bits(struct decoder *d, unsigned count, unsigned *value)
{
    if (bits_left(d) < count)
        return truncated(d);
    uint64_t shifted = window(d, d->position / 8) << d->position % 8;
    *value = count ? (unsigned)(shifted >> (64 - count)) : 0;
    d->position += count;
    return true;
}

static inline bool read_unsigned(struct decoder *d, uint64_t *value)
{
    unsigned group;
    uint64_t sum = 0;
    for (unsigned shift = 0;; shift += 7) {
        if (!read_bits(d, 8, &group))
            return false;
        uint64_t seven = group & 0x7f;
        if (seven && (shift > 63 || (seven << shift) >> shift != seven))
            return REFUSE("an integer of more than 64 bits");
        if (seven) /* some encoders append groups of zeros */
            sum |= seven << shift;
        if (!(group & 0x80))
            break;
    }
    *value = sum;
    return true;
}

/* ---- writing JSON ------------------------------------------------------------------------------------------------ */

static inline bool room(struct decoder *d, size_t bytes)
{
    if ((size_t)(d->limit - d->out) >= bytes)
        return true;
    d->no_room = true;
    return false;
}

static inline bool put(struct decoder *d, const char *text, size_t length)
{
    if (!room(d, length))
        return false;
    memcpy(d->out, text, length);
    d->out += length;
    return true;
}

/* `length` bytes of the schema's text, in blocks of a fixed size, which compilers turn into single moves; the text is
 * padded by one block, and the room behind it may be overwritten. */
static inline bool put_text(struct decoder *d, size_t offset, size_t length)
{
    if (!room(d, length + EXI_TEXT_BLOCK))
        return false;
    for (size_t i = 0; i < length; i += EXI_TEXT_BLOCK)
        memcpy(d->out + i, d->schema->text + offset + i, EXI_TEXT_BLOCK);
    d->out += length;
    return true;
}

static inline bool put_char(struct decoder *d, char byte) { return put(d, &byte, 1); }

static bool put_number(struct decoder *d, bool negative, uint64_t magnitude)
{
    char digits[24];
    char *at = digits + sizeof digits;
    bool quoted = magnitude > EXI_EXACT_IN_JSON;
    if (quoted)
        *--at = '"';
    do
        *--at = (char)('0' + magnitude % 10);
    while (magnitude /= 10);
    if (negative)
        *--at = '-';
    if (quoted)
        *--at = '"';
    return put(d, at, (size_t)(digits + sizeof digits - at));
}

static const char hex_digits[] = "0123456789abcdef";

/* One code point, escaped where JSON wants it; room for six bytes is there. */
static inline void put_code_point(struct decoder *d, unsigned code)
{
    char *out = d->out;
    if (code < 0x80) {
        if (code == '"' || code == '\\') {
            *out++ = '\\';
            *out++ = (char)code;
        } else if (code < ' ' || code == 0x7f) {
            memcpy(out, "\\u00", 4);
            out[4] = hex_digits[code >> 4];
            out[5] = hex_digits[code & 15];
            out += 6;
        } else {
            *out++ = (char)code;
        }
    } else if (code < 0x800) {
        *out++ = (char)(0xc0 | code >> 6);
        *out++ = (char)(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        *out++ = (char)(0xe0 | code >> 12);
        *out++ = (char)(0x80 | (code >> 6 & 0x3f));
        *out++ = (char)(0x80 | (code & 0x3f));
    } else {
        *out++ = (char)(0xf0 | code >> 18);
        *out++ = (char)(0x80 | (code >> 12 & 0x3f));
        *out++ = (char)(0x80 | (code >> 6 & 0x3f));
        *out++ = (char)(0x80 | (code & 0x3f));
    }
    d->out = out;
}

/* ---- values ------------------------------------------------------------------------------------------------------ */

static bool decode_string(struct decoder *d, const struct exi_type *type)
{
    uint64_t length, code;
    if (!read_unsigned(d, &length))
        return false;
    if (length < 2)
        return REFUSE("a string table %s hit, but string tables stay empty in V2G", length ? "global" : "local");
    length -= 2;
    if (length > type->high)
        return REFUSE("%llu characters, the schema allows %llu", (unsigned long long)length,
                      (unsigned long long)type->high);
    if (length > bits_left(d) / 8)
        return REFUSE("%llu characters are announced, %zu bytes are left", (unsigned long long)length,
                      bits_left(d) / 8);
    if (!room(d, length * 6 + 2))
        return false;
    *d->out++ = '"';
    for (uint64_t i = 0; i < length; i++) {
        if (!read_unsigned(d, &code))
            return false;
        if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
            return REFUSE("0x%llx is not a character", (unsigned long long)code);
        put_code_point(d, (unsigned)code);
    }
    *d->out++ = '"';
    return true;
}

static bool decode_binary(struct decoder *d, const struct exi_type *type)
{
    static const char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint64_t length;
    unsigned byte = 0;
    if (!read_unsigned(d, &length))
        return false;
    if (length > type->high)
        return REFUSE("%llu bytes, the schema allows %llu", (unsigned long long)length,
                      (unsigned long long)type->high);
    if (length > bits_left(d) / 8)
        return REFUSE("%llu bytes are announced, %zu are left", (unsigned long long)length, bits_left(d) / 8);
    if (!room(d, length * 2 + 6))
        return false;
    *d->out++ = '"';
    if (type->kind == EXI_HEX) {
        for (uint64_t i = 0; i < length; i++) {
            if (!read_bits(d, 8, &byte))
                return false;
            *d->out++ = hex_digits[byte >> 4];
            *d->out++ = hex_digits[byte & 15];
        }
    } else {
        for (uint64_t i = 0; i < length; i += 3) {
            unsigned have = length - i < 3 ? (unsigned)(length - i) : 3, triple = 0;
            if (!read_bits(d, have * 8, &triple))
                return false;
            triple <<= (3 - have) * 8;
            *d->out++ = base64[triple >> 18];
            *d->out++ = base64[triple >> 12 & 63];
            *d->out++ = have > 1 ? base64[triple >> 6 & 63] : '=';
            *d->out++ = have > 2 ? base64[triple & 63] : '=';
        }
    }
    *d->out++ = '"';
    return true;
}

static bool decode_signed(struct decoder *d, const struct exi_type *type)
{
    unsigned negative;
    uint64_t magnitude;
    if (!read_bits(d, 1, &negative) || !read_unsigned(d, &magnitude))
        return false;
    uint64_t most = negative ? (uint64_t) - (type->low + 1) : type->high;
    if (magnitude > most)
        return REFUSE("an integer outside %lld..%llu", (long long)type->low, (unsigned long long)type->high);
    return put_number(d, negative, magnitude + negative);
}

static bool decode_big(struct decoder *d)
{
    struct exi_big number = {.used = 0};
    unsigned negative, group;
    if (!read_bits(d, 1, &negative))
        return false;
    for (unsigned position = 0;; position += position < EXI_BIG_BITS ? 7 : 0) {
        if (!read_bits(d, 8, &group))
            return false;
        if (!exi_big_group(&number, position, group & 0x7f))
            return REFUSE("an integer of more than %d bits", EXI_BIG_BITS);
        if (!(group & 0x80))
            break;
    }
    if (negative && !exi_big_add(&number, 1, 1))
        return REFUSE("an integer of more than %d bits", EXI_BIG_BITS);
    if (exi_big_bits(&number) <= 63) {
        uint64_t low = number.used > 0 ? number.limb[0] : 0;
        return put_number(d, negative, low | (number.used > 1 ? (uint64_t)number.limb[1] << 32 : 0));
    }
    char digits[EXI_BIG_DIGITS];
    size_t length = exi_big_digits(&number, digits);
    return put(d, negative ? "\"-" : "\"", negative ? 2 : 1) && put(d, digits, length) && put_char(d, '"');
}

static bool decode_value(struct decoder *d, const struct exi_type *type)
{
    unsigned code;
    uint64_t number;
    switch (type->kind) {
    case EXI_BOOLEAN:
        return read_bits(d, 1, &code) && (code ? put(d, "true", 4) : put(d, "false", 5));
    case EXI_BITS: { /* the bits may say more than the schema allows, and a real car does: take it as it comes */
        if (!read_bits(d, type->bits, &code))
            return false;
        int64_t value = (int64_t)code + type->low;
        return put_number(d, value < 0, value < 0 ? (uint64_t)-value : (uint64_t)value);
    }
    case EXI_UNSIGNED:
        if (!read_unsigned(d, &number))
            return false;
        if (number > type->high || number < (uint64_t)type->low)
            return REFUSE("%llu is outside %lld..%llu", (unsigned long long)number, (long long)type->low,
                          (unsigned long long)type->high);
        return put_number(d, false, number);
    case EXI_SIGNED:
        return decode_signed(d, type);
    case EXI_BIG:
        return decode_big(d);
    case EXI_ENUM: {
        if (!read_bits(d, type->bits, &code))
            return false;
        if (code >= type->high)
            return REFUSE("enumeration value %u of %llu", code, (unsigned long long)type->high);
        const struct exi_name *name = &d->schema->names[type->start + code];
        return put_text(d, name->offset, name->length - 1u); /* without the colon */
    }
    case EXI_STRING:
        return decode_string(d, type);
    default:
        return decode_binary(d, type);
    }
}

/* ---- elements ---------------------------------------------------------------------------------------------------- */

/* An empty value may be written as an end tag that the schema does not declare; some encoders do it. Three bits
 * choose among the undeclared events of a value, the end is the first (EXI 8.5.4.4.1). */
static bool undeclared(struct decoder *d, const struct exi_type *value)
{
    unsigned event;
    if (!value || !exi_may_be_empty(value))
        return REFUSE("an event that the schema does not declare");
    if (!read_bits(d, 3, &event))
        return false;
    if (event != 0)
        return REFUSE("undeclared event %u (xsi:type, xsi:nil, attribute, element or text)", event);
    return put(d, "\"\"", 2);
}

static bool decode_complex(struct decoder *d, const struct exi_type *type);

static bool decode_element(struct decoder *d, unsigned type_number)
{
    const struct exi_type *type = &d->schema->types[type_number];
    unsigned code;
    if (type->kind == EXI_COMPLEX)
        return decode_complex(d, type);
    if (!read_bits(d, 1, &code))
        return false;
    if (code)
        return undeclared(d, type);
    if (!decode_value(d, type) || !read_bits(d, 1, &code))
        return false;
    return code == 0 || REFUSE("something follows the value");
}

/* What has been written of an element's content. */
struct content {
    bool any;      /* a key is there already */
    unsigned list; /* name of the open list, or EXI_NO_NAME */
    unsigned runs, seen_count;
    uint16_t seen[16];
};

/* In content that interleaves: whether this name had a run before. A full table says yes, which is never wrong,
 * only longer. */
static bool seen_before(struct content *content, unsigned name)
{
    for (unsigned i = 0; i < content->seen_count; i++)
        if (content->seen[i] == name)
            return true;
    if (content->seen_count == sizeof content->seen / sizeof content->seen[0])
        return true;
    content->seen[content->seen_count++] = (uint16_t)name;
    return false;
}

/* Write `"Name":`, for a list `"Name":[`, or only the comma when the list is open already. */
static bool put_key(struct decoder *d, struct content *content, const struct exi_type *type,
                    const struct exi_production *production)
{
    const struct exi_name *name = &d->schema->names[production->name];
    bool is_list = production->flags & EXI_LIST;
    unsigned level = d->path.depth - 1;
    if (is_list && content->list == production->name) {
        d->path.item[level]++;
        return put_char(d, ',');
    }
    if (!room(d, 2))
        return false;
    if (content->list != EXI_NO_NAME)
        *d->out++ = ']';
    *d->out++ = content->any ? ',' : '{';
    content->any = true;
    content->list = is_list ? production->name : EXI_NO_NAME;
    d->path.item[level] = is_list;
    if (!put_text(d, name->offset, name->length))
        return false;
    if (type->flags & EXI_INTERLEAVES && production->event != EXI_ATTRIBUTE) {
        content->runs++;
        if (seen_before(content, production->name)) {
            d->out -= 2; /* back over quote and colon */
            *d->out++ = '#';
            if (!put_number(d, false, content->runs) || !put(d, "\":", 2))
                return false;
        }
    }
    return !is_list || put_char(d, '[');
}

static bool decode_complex(struct decoder *d, const struct exi_type *type)
{
    const struct exi_schema *schema = d->schema;
    struct content content = {.list = EXI_NO_NAME};
    unsigned state_number = type->start, repeat = EXI_NO_STATE;
    uint32_t count = 0;
    bool bare = false; /* a relaxed element of text alone */
    if (d->path.depth == EXI_DEPTH)
        return REFUSE("nested deeper than %d", EXI_DEPTH);
    unsigned level = d->path.depth++;
    for (;;) {
        const struct exi_state *state = &schema->states[state_number];
        const struct exi_production *production = &schema->productions[state->first];
        unsigned code;
        d->path.depth = level;
        if (!read_bits(d, state->bits, &code))
            return false;
        if (code > state->count)
            return REFUSE("event code %u, the last one here is %u", code, state->count);
        if (code == state->count) {
            production += state->count - 1;
            bool value_only = state->count == 1 || production[-1].event == EXI_ATTRIBUTE;
            const struct exi_type *value =
                value_only && production->event == EXI_CHARACTERS ? &schema->types[production->type] : NULL;
            d->path.depth = level + 1;
            d->path.name[level] = production->name;
            if (value && !put_key(d, &content, type, production))
                return false;
            d->path.depth = level;
            return undeclared(d, value) && put_char(d, '}');
        }
        production += code;
        if (bare && production->event != EXI_END)
            return REFUSE("something follows the text of a fragment");
        d->path.depth = level + 1;
        d->path.name[level] = production->name;
        switch (production->event) {
        case EXI_END:
            d->path.depth = level;
            if (bare)
                return true;
            if (content.list != EXI_NO_NAME && !put_char(d, ']'))
                return false;
            return put(d, content.any ? "}" : "{}", content.any ? 1 : 2);
        case EXI_ELEMENT:
            if (!put_key(d, &content, type, production) || !decode_element(d, production->type))
                return false;
            break;
        case EXI_CHARACTERS:
            bare = type->flags & EXI_RELAXED && !content.any;
            d->path.item[level] = 0;
            if (!bare && !put_key(d, &content, type, production))
                return false;
            if (!decode_value(d, &schema->types[production->type]))
                return false;
            break;
        case EXI_ATTRIBUTE:
            if (!put_key(d, &content, type, production) || !decode_value(d, &schema->types[production->type]))
                return false;
            break;
        default:
            d->path.depth = level;
            return REFUSE("a wildcard %s: content from outside the schema is not carried",
                          production->event == EXI_ANY_ELEMENT ? "element" : "attribute");
        }
        state_number = exi_next_state(schema, production, &repeat, &count);
    }
}

/* ---- documents and fragments ------------------------------------------------------------------------------------- */

static bool decode_header(struct decoder *d)
{
    static const uint8_t cookie[] = {'$', 'E', 'X', 'I'};
    if (d->size >= sizeof cookie && memcmp(d->data, cookie, sizeof cookie) == 0)
        d->position = sizeof cookie * 8;
    size_t byte = d->position / 8;
    if (byte >= d->size)
        return truncated(d);
    if (d->data[byte] != 0x80)
        return REFUSE("header byte 0x%02x, want 0x80 (EXI 1.0 without options)", d->data[byte]);
    d->position += 8;
    return true;
}

static bool decode_message(struct decoder *d, bool fragment)
{
    const struct exi_schema *schema = d->schema;
    const struct exi_root *roots = fragment ? schema->fragments : schema->roots;
    unsigned count = fragment ? schema->fragment_count : schema->root_count;
    unsigned bits = fragment ? schema->fragment_bits : schema->root_bits, code;
    if (!decode_header(d) || !read_bits(d, bits, &code))
        return false;
    if (code >= count)
        return REFUSE("%s code %u: %s", fragment ? "fragment" : "document", code,
                      code == count ? "an element from outside the schema" : "nothing has it in this schema");
    const struct exi_name *name = &schema->names[roots[code].name];
    d->path.name[0] = roots[code].name;
    d->path.depth = 1;
    if (!put_char(d, '{') || !put_text(d, name->offset, name->length) ||
        !decode_element(d, roots[code].type) || !put_char(d, '}'))
        return false;
    if (!fragment)
        return true;
    if (!read_bits(d, bits, &code))
        return false;
    return code == count + 1 || REFUSE("fragment code %u behind the element, want its end, %u", code, count + 1);
}

enum exi_status exi_decode(const struct exi_schema *schema, bool fragment, const uint8_t *exi, size_t exi_size,
                           char *json, size_t capacity, size_t *length, struct exi_fault *fault)
{
    struct decoder d = {
        .schema = schema,
        .data = exi,
        .size = exi_size,
        .out = json,
        .limit = json + capacity,
        .path = {.schema = schema},
        .fault = fault,
    };
    if (!decode_message(&d, fragment))
        return d.no_room ? EXI_NO_ROOM : EXI_REFUSED;
    *length = (size_t)(d.out - json);
    return EXI_OK;
}
