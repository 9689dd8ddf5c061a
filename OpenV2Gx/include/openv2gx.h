/* OpenV2Gx: EXI <-> JSON for the messages between electric cars and chargers.
 *
 * Schema-informed EXI 1.0, bit-packed, default options (strict = false), no options document, value partitions empty:
 * what DIN 70121 and ISO 15118 use. The JSON form is described in OpenV2Gx/README.md.
 *
 * The functions allocate nothing, keep no state, read and write only inside the buffers that they are given, and
 * recurse to a fixed depth. They may be called from several threads. */
#ifndef OPENV2GX_H
#define OPENV2GX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct exi_schema;

enum exi_status {
    EXI_OK,
    EXI_REFUSED, /* the input is not a message of this schema; `fault` says where and why */
    EXI_NO_ROOM, /* the output buffer is too small; try again with a larger one */
};

/* One line naming schema, path, position and reason. */
struct exi_fault {
    char text[400];
};

/* The schema of that name ("app", "din", ...), or NULL. */
const struct exi_schema *exi_schema(const char *name, size_t length);

/* The schemas by number, for a list; NULL behind the last. */
const struct exi_schema *exi_schema_number(unsigned number);
const char *exi_schema_name(const struct exi_schema *schema);
const char *exi_schema_title(const struct exi_schema *schema);

/* EXI bytes to JSON text (not terminated). Bytes behind the end of the message are ignored, as real cars append one. */
enum exi_status exi_decode(const struct exi_schema *schema, bool fragment, const uint8_t *exi, size_t exi_size,
                           char *json, size_t capacity, size_t *length, struct exi_fault *fault);

/* JSON text to EXI bytes. Object keys may come in any order, except within repeated choices. */
enum exi_status exi_encode(const struct exi_schema *schema, bool fragment, const char *json, size_t json_length,
                           uint8_t *exi, size_t capacity, size_t *size, struct exi_fault *fault);

#endif
