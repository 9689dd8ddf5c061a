/* JSON -> EXI: reads the text in place, one walk over the tables, writing bits as it goes. */
#include "exi.h"

#include <stdio.h>
#include <string.h>

struct encoder {
    const struct exi_schema *schema;
    const char *text, *end; /* the JSON */
    const char *at;
    uint8_t *out, *limit;
    uint64_t pending; /* bits not yet written, right-aligned */
    unsigned pending_count;
    bool no_room;
    bool any_order; /* second try: the keys of an object are looked up, not taken as they come */
    struct exi_path path;
    struct exi_fault *fault;
};

#define REFUSE(...) \
    (exi_refuse(&e->path, e->fault, "character", (size_t)(e->at - e->text), __VA_ARGS__), false)

/* ---- writing bits ------------------------------------------------------------------------------------------------ */

/* `count` up to 32; `value` has no other bits set. Running out of room is noticed at the end. */
static inline void put_bits(struct encoder *e, unsigned value, unsigned count)
{
    e->pending = e->pending << count | value;
    e->pending_count += count;
    while (e->pending_count >= 8) {
        if (e->out == e->limit) {
            e->no_room = true;
            e->pending_count = 0;
            return;
        }
        e->pending_count -= 8;
        *e->out++ = (uint8_t)(e->pending >> e->pending_count);
    }
}

static inline void put_unsigned(struct encoder *e, uint64_t value)
{
    while (value > 0x7f) {
        put_bits(e, 0x80 | (unsigned)(value & 0x7f), 8);
        value >>= 7;
    }
    put_bits(e, (unsigned)value, 8);
}

/* ---- reading JSON ------------------------------------------------------------------------------------------------ */

static inline void skip_space(struct encoder *e)
{
    while (e->at < e->end && (*e->at == ' ' || *e->at == '\n' || *e->at == '\t' || *e->at == '\r'))
        e->at++;
}

static inline char peek(const struct encoder *e) { return e->at < e->end ? *e->at : '\0'; }

/* Past `byte` and the white space around it. */
static inline bool take(struct encoder *e, char byte)
{
    skip_space(e);
    if (peek(e) != byte)
        return false;
    e->at++;
    skip_space(e);
    return true;
}

/* What stands here, in a word, for a refusal. */
static const char *found(const struct encoder *e)
{
    char byte = peek(e);
    if (e->at >= e->end)
        return "the end of the text";
    switch (byte) {
    case '{':
        return "an object";
    case '[':
        return "a list";
    case '"':
        return "a string";
    case 't':
    case 'f':
        return "true or false";
    case 'n':
        return e->end - e->at >= 4 && memcmp(e->at, "null", 4) == 0 ? "null" : "something that is not JSON";
    default:
        return byte == '-' || (byte >= '0' && byte <= '9') ? "a number" : "something that is not JSON";
    }
}

/* A string with its quotes passed; the slice is as written, escapes and all. */
struct slice {
    const char *text;
    size_t length;
    bool escaped;
};

static bool take_string(struct encoder *e, struct slice *slice, const char *wanted)
{
    if (peek(e) != '"')
        return REFUSE("want %s, got %s", wanted, found(e));
    const char *at = e->at + 1;
    slice->text = at;
    slice->escaped = false;
    for (; at < e->end && *at != '"'; at++) {
        if ((unsigned char)*at < ' ')
            return REFUSE("a control character in a string, want it escaped");
        if (*at == '\\') {
            slice->escaped = true;
            if (++at == e->end)
                break;
        }
    }
    if (at >= e->end)
        return REFUSE("a string without an end");
    slice->length = (size_t)(at - slice->text);
    e->at = at + 1;
    return true;
}

/* Past one value of any kind, only to look at the keys behind it. */
static bool skip_value(struct encoder *e)
{
    struct slice ignored;
    unsigned depth = 0;
    do {
        skip_space(e);
        char byte = peek(e);
        if (e->at >= e->end)
            return REFUSE("the JSON ends in the middle");
        if (byte == '"') {
            if (!take_string(e, &ignored, "a string"))
                return false;
            continue;
        }
        if (byte == '{' || byte == '[')
            depth++;
        else if (byte == '}' || byte == ']') {
            if (depth == 0)
                return REFUSE("want a value");
            depth--;
        }
        e->at++;
        if (depth == 0 && byte != '}' && byte != ']') /* a bare word or number: up to what ends it */
            while (e->at < e->end && !strchr(",}] \t\r\n", *e->at))
                e->at++;
    } while (depth);
    return true;
}

static inline int hex_digit(char c)
{
    char lower = (char)(c | 32);
    return c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static bool four_digits(const char *at, const char *end, unsigned *value)
{
    *value = 0;
    for (const char *behind = at + 4; at < behind; at++) {
        if (at >= end || hex_digit(*at) < 0)
            return false;
        *value = *value << 4 | (unsigned)hex_digit(*at);
    }
    return true;
}

static bool escape(struct encoder *e, const char **at, const char *end, unsigned *code)
{
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    const char *letter = *at < end ? memchr(letters, **at, sizeof letters - 1) : NULL;
    if (letter) {
        (*at)++;
        *code = (unsigned char)meanings[letter - letters];
        return true;
    }
    if (*at == end || **at != 'u' || !four_digits(*at + 1, end, code))
        return REFUSE("a backslash that JSON does not know");
    *at += 5;
    unsigned low;
    if (*code >= 0xd800 && *code <= 0xdbff && end - *at >= 6 && (*at)[0] == '\\' && (*at)[1] == 'u' &&
        four_digits(*at + 2, end, &low) && low >= 0xdc00 && low <= 0xdfff) {
        *code = 0x10000 + ((*code - 0xd800) << 10) + (low - 0xdc00);
        *at += 6;
    }
    if (*code >= 0xd800 && *code <= 0xdfff)
        return REFUSE("half of a surrogate pair");
    return true;
}

/* The next code point of a string; `*at` moves on. */
static bool code_point(struct encoder *e, const char **at, const char *end, unsigned *code)
{
    unsigned char first = (unsigned char)*(*at)++;
    if (first == '\\')
        return escape(e, at, end, code);
    if (first < 0x80) {
        *code = first;
        return true;
    }
    unsigned more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || end - *at < (int)more)
        return REFUSE("a byte that is not UTF-8: 0x%02x", first);
    unsigned value = first & (0x3fu >> more);
    for (unsigned i = 0; i < more; i++) {
        unsigned char next = (unsigned char)*(*at)++;
        if ((next & 0xc0) != 0x80)
            return REFUSE("a byte that is not UTF-8: 0x%02x", next);
        value = value << 6 | (next & 0x3f);
    }
    static const unsigned least[] = {0, 0x80, 0x800, 0x10000};
    if (value < least[more] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        return REFUSE("bytes that are not UTF-8");
    *code = value;
    return true;
}

/* ---- values ------------------------------------------------------------------------------------------------------ */

static bool check_length(struct encoder *e, const struct exi_type *type, uint64_t length, const char *unit)
{
    if (length > type->high)
        return REFUSE("%llu %s, the schema allows %llu", (unsigned long long)length, unit,
                      (unsigned long long)type->high);
    if (length < (uint64_t)type->low)
        return REFUSE("%llu %s, the schema wants at least %lld", (unsigned long long)length, unit,
                      (long long)type->low);
    return true;
}

static bool encode_string(struct encoder *e, const struct exi_type *type)
{
    struct slice slice;
    if (!take_string(e, &slice, "a string"))
        return false;
    const char *at = slice.text, *end = slice.text + slice.length;
    uint64_t length = 0;
    unsigned code = 0;
    while (at < end) {
        if (!code_point(e, &at, end, &code))
            return false;
        length++;
    }
    if (!check_length(e, type, length, "characters"))
        return false;
    put_unsigned(e, length + 2);
    for (at = slice.text; at < end;) {
        if (!code_point(e, &at, end, &code))
            return false;
        put_unsigned(e, code);
    }
    return true;
}

static bool encode_hex(struct encoder *e, const struct exi_type *type)
{
    struct slice slice;
    if (!take_string(e, &slice, "a string of hex digits"))
        return false;
    if (slice.length % 2)
        return REFUSE("%zu hex digits, want an even number", slice.length);
    if (!check_length(e, type, slice.length / 2, "bytes"))
        return false;
    put_unsigned(e, slice.length / 2);
    for (size_t i = 0; i < slice.length; i++) {
        int digit = hex_digit(slice.text[i]);
        if (digit < 0)
            return REFUSE("character %zu of the string is not a hex digit", i + 1);
        put_bits(e, (unsigned)digit, 4);
    }
    return true;
}

static int base64_digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static bool encode_base64(struct encoder *e, const struct exi_type *type)
{
    struct slice slice;
    if (!take_string(e, &slice, "a base64 string"))
        return false;
    size_t padding = 0, length = slice.length;
    while (padding < 2 && padding < length && slice.text[length - 1 - padding] == '=')
        padding++;
    if (length % 4)
        return REFUSE("%zu base64 characters, want a multiple of four", length);
    length = length / 4 * 3 - padding;
    if (!check_length(e, type, length, "bytes"))
        return false;
    put_unsigned(e, length);
    unsigned bits = 0, held = 0;
    for (size_t i = 0; i < slice.length - padding; i++) {
        int digit = base64_digit(slice.text[i]);
        if (digit < 0)
            return REFUSE("character %zu of the string is not base64", i + 1);
        bits = (bits << 6 | (unsigned)digit) & 0xffff;
        held += 6;
        if (held >= 8) {
            held -= 8;
            put_bits(e, bits >> held & 0xff, 8);
        }
    }
    if (bits & ((1u << held) - 1))
        return REFUSE("base64 with bits left over at its end");
    return true;
}

static bool encode_enum(struct encoder *e, const struct exi_type *type)
{
    struct slice slice;
    if (!take_string(e, &slice, "one of the names of the enumeration"))
        return false;
    for (unsigned i = 0; i < type->high; i++) {
        unsigned name = type->start + i;
        if (exi_name_length(e->schema, name) == slice.length &&
            memcmp(exi_name_text(e->schema, name), slice.text, slice.length) == 0) {
            put_bits(e, i, type->bits);
            return true;
        }
    }
    return REFUSE("\"%.*s\" is not in the enumeration", (int)(slice.length < 60 ? slice.length : 60), slice.text);
}

static bool encode_boolean(struct encoder *e)
{
    size_t left = (size_t)(e->end - e->at);
    bool is_true = left >= 4 && memcmp(e->at, "true", 4) == 0;
    if (!is_true && !(left >= 5 && memcmp(e->at, "false", 5) == 0))
        return REFUSE("want true or false, got %s", found(e));
    e->at += is_true ? 4 : 5;
    put_bits(e, is_true, 1);
    return true;
}

/* The digits of an integer: bare, or as a string where JSON numbers are no longer exact. */
struct digits {
    bool negative, quoted;
    const char *text;
    size_t length;
};

static bool take_digits(struct encoder *e, struct digits *digits)
{
    const char *start = e->at;
    digits->quoted = peek(e) == '"';
    e->at += digits->quoted;
    digits->negative = peek(e) == '-';
    e->at += digits->negative;
    digits->text = e->at;
    while (peek(e) >= '0' && peek(e) <= '9')
        e->at++;
    digits->length = (size_t)(e->at - digits->text);
    char next = peek(e);
    bool whole = digits->length && (digits->length == 1 || *digits->text != '0') &&
                 (digits->quoted ? next == '"' : next != '.' && next != 'e' && next != 'E');
    if (!whole) {
        e->at = start;
        return REFUSE("want an integer, got %s", digits->length && !digits->quoted ? "a fraction" : found(e));
    }
    e->at += digits->quoted;
    return true;
}

/* Magnitude of up to 64 bits; false if larger. */
static bool small_magnitude(const struct digits *digits, uint64_t *magnitude)
{
    uint64_t sum = 0;
    if (digits->length > 20)
        return false;
    for (size_t i = 0; i < digits->length; i++) {
        unsigned digit = (unsigned)(digits->text[i] - '0');
        if (sum > (UINT64_MAX - digit) / 10)
            return false;
        sum = sum * 10 + digit;
    }
    *magnitude = sum;
    return true;
}

static bool encode_big(struct encoder *e, const struct digits *digits)
{
    struct exi_big number = {.used = 0};
    for (size_t i = 0; i < digits->length; i++)
        if (!exi_big_add(&number, 10, (unsigned)(digits->text[i] - '0')))
            return REFUSE("an integer of more than %d bits", EXI_BIG_BITS);
    bool negative = digits->negative && exi_big_bits(&number);
    if (negative)
        exi_big_decrement(&number);
    put_bits(e, negative, 1);
    unsigned bits = exi_big_bits(&number), position = 0;
    for (; position + 7 < bits; position += 7)
        put_bits(e, 0x80 | exi_big_take_group(&number, position), 8);
    put_bits(e, exi_big_take_group(&number, position), 8);
    return true;
}

static bool encode_integer(struct encoder *e, const struct exi_type *type)
{
    const char *start = e->at;
    struct digits digits;
    uint64_t magnitude = 0;
    if (!take_digits(e, &digits))
        return false;
    bool small = small_magnitude(&digits, &magnitude);
    if (digits.quoted && small && magnitude <= EXI_EXACT_IN_JSON) {
        e->at = start;
        return REFUSE("want a number, got a string");
    }
    if (type->kind == EXI_BIG)
        return encode_big(e, &digits);
    bool negative = digits.negative && magnitude;
    uint64_t most = !negative ? type->high : type->low < 0 ? (uint64_t) - (type->low + 1) + 1 : 0;
    bool too_low = !negative && type->low > 0 && magnitude < (uint64_t)type->low;
    if (!small || magnitude > most || too_low) {
        e->at = start;
        return REFUSE("%s%.*s is outside %lld..%llu", digits.negative ? "-" : "",
                      (int)(digits.length < 40 ? digits.length : 40), digits.text, (long long)type->low,
                      (unsigned long long)type->high);
    }
    if (type->kind == EXI_BITS) {
        put_bits(e, (unsigned)((negative ? -(int64_t)magnitude : (int64_t)magnitude) - type->low), type->bits);
        return true;
    }
    if (type->kind == EXI_SIGNED)
        put_bits(e, negative, 1);
    put_unsigned(e, magnitude - negative);
    return true;
}

static bool encode_value(struct encoder *e, const struct exi_type *type)
{
    switch (type->kind) {
    case EXI_BOOLEAN:
        return encode_boolean(e);
    case EXI_ENUM:
        return encode_enum(e, type);
    case EXI_STRING:
        return encode_string(e, type);
    case EXI_HEX:
        return encode_hex(e, type);
    case EXI_BASE64:
        return encode_base64(e, type);
    default:
        return encode_integer(e, type);
    }
}

/* ---- elements ---------------------------------------------------------------------------------------------------- */

/* Where an element's content stands. */
struct walk {
    unsigned state, repeat;
    uint32_t count;
};

static bool encode_complex(struct encoder *e, const struct exi_type *type);

static bool encode_element(struct encoder *e, unsigned type_number)
{
    const struct exi_type *type = &e->schema->types[type_number];
    if (type->kind == EXI_COMPLEX)
        return encode_complex(e, type);
    if (type->kind == EXI_ENUM && e->end - e->at >= 2 && memcmp(e->at, "\"\"", 2) == 0) {
        e->at += 2;
        put_bits(e, 8, 4); /* escape and undeclared end: the only form that an empty enumeration has */
        return true;
    }
    put_bits(e, 0, 1); /* the text, and behind it the end */
    if (!encode_value(e, type))
        return false;
    put_bits(e, 0, 1);
    return true;
}

/* The production of this state that has the key, or NULL. */
static const struct exi_production *by_key(const struct exi_schema *schema, unsigned state_number, const char *key,
                                           size_t length)
{
    const struct exi_state *state = &schema->states[state_number];
    const struct exi_production *production = &schema->productions[state->first];
    for (unsigned i = 0; i < state->count; i++, production++) {
        if (production->event == EXI_ANY_ELEMENT || production->event == EXI_ANY_ATTRIBUTE ||
            production->event == EXI_END)
            continue;
        const struct exi_name *name = &schema->names[production->name];
        const char *text = schema->text + name->offset + 1;
        if (name->length - 3u == length && text[0] == key[0] && memcmp(text, key, length) == 0)
            return production;
    }
    return NULL;
}

/* Emit a production's event code and go where it leads. */
static void step(struct encoder *e, struct walk *walk, const struct exi_production *production)
{
    const struct exi_state *state = &e->schema->states[walk->state];
    put_bits(e, (unsigned)(production - &e->schema->productions[state->first]), state->bits);
    walk->state = exi_next_state(e->schema, production, &walk->repeat, &walk->count);
}

/* The event code of the end of the element, if it may end here. */
static bool put_end(struct encoder *e, unsigned state_number)
{
    const struct exi_state *state = &e->schema->states[state_number];
    for (unsigned i = state->count; i-- > 0;)
        if (e->schema->productions[state->first + i].event == EXI_END) {
            put_bits(e, i, state->bits);
            return true;
        }
    return false;
}

/* What may come in a state, in words: "A, B, ..., the end". */
static const char *may_come(const struct encoder *e, unsigned state_number, char *text, size_t capacity)
{
    const struct exi_state *state = &e->schema->states[state_number];
    size_t at = 0;
    for (unsigned i = 0; i < state->count && at < capacity; i++) {
        const struct exi_production *production = &e->schema->productions[state->first + i];
        if (production->event == EXI_ANY_ELEMENT || production->event == EXI_ANY_ATTRIBUTE)
            continue;
        bool named = production->event != EXI_END;
        at += (size_t)snprintf(text + at, capacity - at, "%s%.*s", at ? ", " : "",
                               named ? (int)exi_name_length(e->schema, production->name) : 7,
                               named ? exi_name_text(e->schema, production->name) : "the end");
    }
    if (at >= capacity)
        memcpy(text + capacity - 4, "...", 4);
    return text;
}

/* One member of an object: the production, once for each item if it is a list. */
static bool encode_member(struct encoder *e, struct walk *walk, const struct exi_production *production)
{
    const struct exi_schema *schema = e->schema;
    unsigned level = e->path.depth - 1;
    e->path.item[level] = 0;
    if (production->event != EXI_ELEMENT) {
        step(e, walk, production);
        return encode_value(e, &schema->types[production->type]);
    }
    if (!(production->flags & EXI_LIST)) {
        if (peek(e) == '[')
            return REFUSE("want one value, got a list");
        step(e, walk, production);
        return encode_element(e, production->type);
    }
    if (!take(e, '['))
        return REFUSE("want a list, got %s", found(e));
    if (peek(e) == ']')
        return REFUSE("an empty list: leave the key out");
    unsigned name = production->name;
    do {
        e->path.item[level]++;
        if (e->path.item[level] > 1)
            production = by_key(schema, walk->state, exi_name_text(schema, name), exi_name_length(schema, name));
        if (!production)
            return REFUSE("more items than the schema allows");
        step(e, walk, production);
        if (!encode_element(e, production->type))
            return false;
    } while (take(e, ','));
    return take(e, ']') || REFUSE("want ',' or ']' in a list, got %s", found(e));
}

static bool take_key(struct encoder *e, struct slice *key)
{
    skip_space(e);
    if (!take_string(e, key, "a key"))
        return false;
    return take(e, ':') || REFUSE("want ':' behind a key");
}

/* In content that interleaves, "Name#3" is another run of Name. */
static size_t without_run(const struct exi_type *type, const struct slice *key)
{
    size_t length = key->length;
    if (!(type->flags & EXI_INTERLEAVES))
        return length;
    while (length && key->text[length - 1] >= '0' && key->text[length - 1] <= '9')
        length--;
    return length > 1 && length < key->length && key->text[length - 1] == '#' ? length - 1 : key->length;
}

static bool misplaced(struct encoder *e, const struct walk *walk, const struct slice *key)
{
    char wanted[160];
    bool known = false;
    for (unsigned i = 0; i < e->schema->name_count && !known; i++)
        known = exi_name_length(e->schema, i) == key->length &&
                memcmp(exi_name_text(e->schema, i), key->text, key->length) == 0;
    return REFUSE("\"%.*s\" is %s; here may come %s", (int)(key->length < 60 ? key->length : 60), key->text,
                  known ? "behind something missing, given twice, or not allowed beside the others" : "unknown",
                  may_come(e, walk->state, wanted, sizeof wanted));
}

/* Encode the member at hand one level below `level`. */
static bool encode_below(struct encoder *e, unsigned level, struct walk *walk, const struct exi_production *production)
{
    e->path.depth = level + 1;
    e->path.name[level] = production->name;
    if (!encode_member(e, walk, production))
        return false;
    e->path.depth = level;
    return true;
}

/* Members in the order of the text, as our decoder writes them. */
static bool members_in_order(struct encoder *e, const struct exi_type *type, struct walk *walk)
{
    unsigned level = e->path.depth;
    do {
        struct slice key;
        if (!take_key(e, &key))
            return false;
        const struct exi_production *production = by_key(e->schema, walk->state, key.text, without_run(type, &key));
        if (!production)
            return misplaced(e, walk, &key);
        if (!encode_below(e, level, walk, production))
            return false;
    } while (take(e, ','));
    return true;
}

enum { MOST_KEYS = 64 };

struct member {
    struct slice key;
    const char *value; /* NULL when it is done */
};

/* The member that comes next: the first production of the state whose key is there. In content that interleaves, the
 * order of the text counts, except among attributes. */
static struct member *next_member(const struct encoder *e, const struct exi_type *type, const struct walk *walk,
                                  struct member *members, unsigned count, const struct exi_production **production)
{
    const struct exi_production *best = NULL;
    struct member *found_member = NULL;
    for (unsigned i = 0; i < count; i++) {
        if (!members[i].value)
            continue;
        const struct slice *key = &members[i].key;
        const struct exi_production *candidate = by_key(e->schema, walk->state, key->text, without_run(type, key));
        bool free_order = !(type->flags & EXI_INTERLEAVES) || (candidate && candidate->event == EXI_ATTRIBUTE) ||
                          (best && best->event == EXI_ATTRIBUTE);
        if (candidate && (!best || (free_order && candidate < best))) {
            best = candidate;
            found_member = &members[i];
        }
    }
    *production = best;
    return found_member;
}

/* Members in any order: listed first, then taken as the grammar wants them. */
static bool members_by_name(struct encoder *e, const struct exi_type *type, struct walk *walk)
{
    struct member members[MOST_KEYS];
    unsigned count = 0, level = e->path.depth;
    do {
        if (count == MOST_KEYS)
            return REFUSE("more than %d keys", MOST_KEYS);
        if (!take_key(e, &members[count].key))
            return false;
        members[count++].value = e->at;
        if (!skip_value(e))
            return false;
    } while (take(e, ','));
    const char *behind = e->at;
    const struct exi_production *production;
    struct member *member;
    while ((member = next_member(e, type, walk, members, count, &production))) {
        e->at = member->value;
        member->value = NULL;
        if (!encode_below(e, level, walk, production))
            return false;
    }
    for (unsigned i = 0; i < count; i++)
        if (members[i].value) {
            e->at = members[i].key.text;
            return misplaced(e, walk, &members[i].key);
        }
    e->at = behind;
    return true;
}

static bool encode_complex(struct encoder *e, const struct exi_type *type)
{
    struct walk walk = {.state = type->start, .repeat = EXI_NO_STATE};
    if (e->path.depth == EXI_DEPTH)
        return REFUSE("nested deeper than %d", EXI_DEPTH);
    if (type->flags & EXI_RELAXED && peek(e) == '"') {
        const struct exi_production *text = by_key(e->schema, walk.state, "$", 1);
        step(e, &walk, text);
        if (!encode_value(e, &e->schema->types[text->type]))
            return false;
        put_end(e, walk.state);
        return true;
    }
    if (peek(e) != '{')
        return REFUSE("want an object, got %s", found(e));
    take(e, '{');
    if (peek(e) != '}' && !(e->any_order ? members_by_name : members_in_order)(e, type, &walk))
        return false;
    if (!take(e, '}'))
        return REFUSE("want ',' or '}' in an object, got %s", found(e));
    if (!put_end(e, walk.state)) {
        char wanted[160];
        return REFUSE("missing: %s", may_come(e, walk.state, wanted, sizeof wanted));
    }
    return true;
}

/* ---- documents and fragments ------------------------------------------------------------------------------------- */

static bool encode_message(struct encoder *e, bool fragment)
{
    const struct exi_schema *schema = e->schema;
    const struct exi_root *roots = fragment ? schema->fragments : schema->roots;
    unsigned count = fragment ? schema->fragment_count : schema->root_count, code = 0;
    unsigned bits = fragment ? schema->fragment_bits : schema->root_bits;
    struct slice key;
    if (!take(e, '{'))
        return REFUSE("want an object, got %s", found(e));
    if (!take_key(e, &key))
        return false;
    while (code < count && (exi_name_length(schema, roots[code].name) != key.length ||
                            memcmp(exi_name_text(schema, roots[code].name), key.text, key.length) != 0))
        code++;
    if (code == count)
        return REFUSE("\"%.*s\" is no %s of this schema", (int)(key.length < 60 ? key.length : 60), key.text,
                      fragment ? "element" : "message");
    e->path.name[0] = roots[code].name;
    e->path.depth = 1;
    put_bits(e, 0x80, 8);
    put_bits(e, code, bits);
    if (!encode_element(e, roots[code].type))
        return false;
    if (!take(e, '}'))
        return REFUSE("want one message and its closing '}', got %s", found(e));
    if (e->at != e->end)
        return REFUSE("text behind the message");
    if (fragment)
        put_bits(e, count + 1, bits);
    if (e->pending_count)
        put_bits(e, 0, 8 - e->pending_count);
    return true;
}

enum exi_status exi_encode(const struct exi_schema *schema, bool fragment, const char *json, size_t json_length,
                           uint8_t *exi, size_t capacity, size_t *size, struct exi_fault *fault)
{
    struct encoder e = {
        .schema = schema,
        .text = json,
        .end = json + json_length,
        .at = json,
        .out = exi,
        .limit = exi + capacity,
        .path = {.schema = schema},
        .fault = fault,
    };
    const struct encoder fresh = e;
    if (!encode_message(&e, fragment)) {
        e = fresh;
        e.any_order = true;
        if (!encode_message(&e, fragment))
            return EXI_REFUSED;
    }
    if (e.no_room)
        return EXI_NO_ROOM;
    *size = (size_t)(e.out - exi);
    return EXI_OK;
}
