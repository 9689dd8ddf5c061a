/* The tables that tools/make_tables.py writes, and what decoder and encoder share. */
#ifndef EXI_H
#define EXI_H

#include "openv2gx.h"

enum exi_kind {
    EXI_BOOLEAN,
    EXI_BITS,     /* n-bit code, offset by `low` */
    EXI_UNSIGNED, /* groups of seven bits, least first */
    EXI_SIGNED,   /* sign bit, then magnitude (of -value-1 for a negative one) */
    EXI_BIG,      /* xs:integer: as EXI_SIGNED, of any size up to EXI_BIG_BITS */
    EXI_ENUM,     /* n-bit code into names[start ...] */
    EXI_STRING,
    EXI_HEX,
    EXI_BASE64,
    EXI_COMPLEX,
};

enum exi_event { EXI_ATTRIBUTE, EXI_ELEMENT, EXI_ANY_ATTRIBUTE, EXI_ANY_ELEMENT, EXI_END, EXI_CHARACTERS };

enum exi_type_flag {
    EXI_INTERLEAVES = 1, /* a name may come back after another: later runs are keyed "Name#run" */
    EXI_RELAXED = 2,     /* ElementFragment grammar: text alone is a bare value */
};

enum exi_production_flag {
    EXI_LIST = 1,    /* may occur more than once: a JSON list */
    EXI_COUNTED = 2, /* `next` is a number of exi_repeat */
};

struct exi_name {
    uint16_t offset; /* of "Name": in the text, with quotes and colon */
    uint8_t length;
};

struct exi_type {
    uint8_t kind;
    uint8_t bits;
    uint8_t flags;
    uint16_t start; /* first state, or first enumeration value */
    int64_t low;    /* bounds of the number, or of the length in bytes or code points */
    uint64_t high;
};

struct exi_production {
    uint8_t event;
    uint8_t flags;
    uint16_t name;
    uint16_t type;
    uint16_t next;
};

struct exi_state {
    uint16_t first; /* productions[first ... first + count - 1], in the order of their event codes */
    uint16_t count;
    uint8_t bits; /* the code `count` is the escape to undeclared events */
};

struct exi_repeat {
    uint32_t low, high;
    uint16_t must, may, done;
};

struct exi_root {
    uint16_t name;
    uint16_t type;
};

struct exi_schema {
    const char *name, *title, *text;
    const struct exi_name *names;
    const struct exi_type *types;
    const struct exi_production *productions;
    const struct exi_state *states;
    const struct exi_repeat *repeats;
    const struct exi_root *roots, *fragments;
    uint16_t name_count, root_count, fragment_count;
    uint8_t root_bits, fragment_bits;
};

enum {
    EXI_DEPTH = 40,       /* nesting; the deepest schema needs 12, only relaxed fragments could go on */
    EXI_BIG_BITS = 8192,  /* of an xs:integer */
    EXI_TEXT_BLOCK = 16,  /* the text of a schema is padded by as much */
    EXI_NO_STATE = 65535,
    EXI_NO_NAME = 65535,
};

#define EXI_EXACT_IN_JSON (UINT64_C(1) << 53) /* larger integers are decimal strings */

/* Where decoder or encoder stand, for the words of a refusal. */
struct exi_path {
    const struct exi_schema *schema;
    unsigned depth;
    uint16_t name[EXI_DEPTH];
    uint32_t item[EXI_DEPTH]; /* number in a list from 1, or 0 */
};

static inline const char *exi_name_text(const struct exi_schema *schema, unsigned name)
{
    return schema->text + schema->names[name].offset + 1;
}

static inline unsigned exi_name_length(const struct exi_schema *schema, unsigned name)
{
    return schema->names[name].length - 3u;
}

/* Values that an undeclared end tag may stand for. An enumeration has no empty value, but a recorded charger sends it. */
static inline bool exi_may_be_empty(const struct exi_type *type)
{
    return type->kind == EXI_ENUM || type->kind == EXI_STRING || type->kind == EXI_HEX || type->kind == EXI_BASE64;
}

/* The state that a production leads to; `repeat` and `count` remember a run of a counted particle. */
static inline unsigned exi_next_state(const struct exi_schema *schema, const struct exi_production *production,
                                      unsigned *repeat, uint32_t *count)
{
    if (!(production->flags & EXI_COUNTED)) {
        *repeat = EXI_NO_STATE;
        return production->next;
    }
    const struct exi_repeat *bounds = &schema->repeats[production->next];
    *count = *repeat == production->next ? *count + 1 : 1;
    *repeat = production->next;
    return *count < bounds->low ? bounds->must : *count < bounds->high ? bounds->may : bounds->done;
}

/* Write "schema path, WHERE NUMBER: reason" into the fault. */
void exi_refuse(const struct exi_path *path, struct exi_fault *fault, const char *where, size_t number,
                const char *format, ...)
#if defined(__MINGW32__)
    __attribute__((format(gnu_printf, 5, 6)))
#elif defined(__GNUC__)
    __attribute__((format(printf, 5, 6)))
#endif
    ;

/* xs:integer as limbs of 32 bits, least first. */
struct exi_big {
    uint32_t limb[EXI_BIG_BITS / 32];
    unsigned used;
};

bool exi_big_add(struct exi_big *number, uint32_t factor, uint32_t summand); /* number * factor + summand; false if too big */
bool exi_big_group(struct exi_big *number, unsigned position, unsigned seven_bits);
unsigned exi_big_take_group(const struct exi_big *number, unsigned position);
void exi_big_decrement(struct exi_big *number);
unsigned exi_big_bits(const struct exi_big *number);
/* Decimal digits into `text`, which holds EXI_BIG_DIGITS; returns how many. Destroys the number. */
size_t exi_big_digits(struct exi_big *number, char *text);
enum { EXI_BIG_DIGITS = EXI_BIG_BITS / 3 + 12 };

#endif
