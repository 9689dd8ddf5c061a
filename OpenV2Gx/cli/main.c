/* OpenV2Gx, the program: single calls for people and scripts, and `serve`, a child that answers line by line. */
#include "openv2gx.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#define read(file, buffer, size) _read(file, buffer, (unsigned)(size))
#define write(file, buffer, size) _write(file, buffer, (unsigned)(size))
#else
#include <errno.h>
#include <unistd.h>
#endif

#define VERSION "1.0"

enum {
    LONGEST_LINE = 4 << 20,  /* a request; the longest real message has 0.3 MB as JSON */
    LONGEST_TEXT = 32 << 20, /* an answer */
    FIRST_SIZE = 16 << 10,
    LONGEST_NUMBER = 20, /* digits in front of a request */
};

static const char usage[] =
    "OpenV2Gx " VERSION ": EXI <-> JSON for DIN 70121, ISO 15118-2 and ISO 15118-20\n"
    "\n"
    "  OpenV2Gx decode SCHEMA HEX|-              print a message as one line of JSON\n"
    "  OpenV2Gx encode SCHEMA JSON|-             print a message as hex\n"
    "  OpenV2Gx decode --fragment SCHEMA HEX|-   likewise for a fragment, as it is signed\n"
    "  OpenV2Gx encode --fragment SCHEMA JSON|-\n"
    "  OpenV2Gx serve                            answer request lines from standard input:\n"
    "                                            decode|encode|decode-fragment|encode-fragment SCHEMA TEXT\n"
    "                                            with \"ok TEXT\" or \"error REASON\"; a number in front of\n"
    "                                            a request comes back in front of its answer\n"
    "  OpenV2Gx schemas                          what SCHEMA may be\n"
    "  OpenV2Gx DHhex, Dhhex, DDhex, D1hex       decode handshake request, response, DIN, ISO 15118-2\n"
    "\n"
    "A text of - is read from standard input. Exit codes: 0 done, 1 refused (one line on standard error says\n"
    "schema, path, position and reason), 2 wrong call.\n";

struct buffer {
    char *data;
    size_t length, capacity;
};

/* Make room for `capacity` bytes in all. Only the program allocates; the codec works in what it is given. */
static void reserve(struct buffer *buffer, size_t capacity)
{
    if (capacity <= buffer->capacity)
        return;
    size_t wanted = buffer->capacity ? buffer->capacity : FIRST_SIZE;
    while (wanted < capacity)
        wanted *= 2;
    char *data = realloc(buffer->data, wanted);
    if (!data) {
        fputs("OpenV2Gx: out of memory\n", stderr);
        exit(3);
    }
    buffer->data = data;
    buffer->capacity = wanted;
}

static void append(struct buffer *buffer, const char *text, size_t length)
{
    reserve(buffer, buffer->length + length);
    if (length)
        memcpy(buffer->data + buffer->length, text, length);
    buffer->length += length;
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    char lower = (char)(c | 32);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* What one caller needs: the bytes of a message, and where its answer is appended. */
struct worker {
    struct buffer exi, out;
    struct exi_fault fault;
};

static bool from_hex(struct worker *worker, const char *text, size_t length)
{
    if (length % 2) {
        snprintf(worker->fault.text, sizeof worker->fault.text, "%zu hex digits, want an even number", length);
        return false;
    }
    reserve(&worker->exi, length / 2 + 1);
    for (size_t i = 0; i < length; i += 2) {
        int high = hex_value(text[i]), low = hex_value(text[i + 1]);
        if ((high | low) < 0) {
            snprintf(worker->fault.text, sizeof worker->fault.text, "character %zu is not a hex digit",
                     high < 0 ? i + 1 : i + 2);
            return false;
        }
        worker->exi.data[i / 2] = (char)(high << 4 | low);
    }
    worker->exi.length = length / 2;
    return true;
}

static bool decode(struct worker *worker, const struct exi_schema *schema, bool fragment, const char *text,
                   size_t length)
{
    if (!from_hex(worker, text, length))
        return false;
    for (size_t room = length * 8 + 512;; room *= 2) {
        size_t written;
        reserve(&worker->out, worker->out.length + room);
        enum exi_status status =
            exi_decode(schema, fragment, (const uint8_t *)worker->exi.data, worker->exi.length,
                       worker->out.data + worker->out.length, worker->out.capacity - worker->out.length, &written,
                       &worker->fault);
        if (status == EXI_OK)
            worker->out.length += written;
        if (status != EXI_NO_ROOM)
            return status == EXI_OK;
        if (room > LONGEST_TEXT) {
            snprintf(worker->fault.text, sizeof worker->fault.text, "%s: the JSON would exceed %d MB",
                     exi_schema_name(schema), LONGEST_TEXT >> 20);
            return false;
        }
    }
}

static bool encode(struct worker *worker, const struct exi_schema *schema, bool fragment, const char *text,
                   size_t length)
{
    static const char digits[] = "0123456789abcdef";
    reserve(&worker->exi, length + 64); /* no message is longer in EXI than in JSON */
    enum exi_status status = exi_encode(schema, fragment, text, length, (uint8_t *)worker->exi.data,
                                        worker->exi.capacity, &worker->exi.length, &worker->fault);
    if (status == EXI_NO_ROOM)
        snprintf(worker->fault.text, sizeof worker->fault.text, "%s: the message is too long",
                 exi_schema_name(schema));
    if (status != EXI_OK)
        return false;
    reserve(&worker->out, worker->out.length + worker->exi.length * 2);
    char *at = worker->out.data + worker->out.length;
    for (size_t i = 0; i < worker->exi.length; i++) {
        unsigned char byte = (unsigned char)worker->exi.data[i];
        *at++ = digits[byte >> 4];
        *at++ = digits[byte & 15];
    }
    worker->out.length += worker->exi.length * 2;
    return true;
}

static const struct exi_schema *find_schema(struct worker *worker, const char *name, size_t length)
{
    const struct exi_schema *schema = exi_schema(name, length);
    if (!schema)
        snprintf(worker->fault.text, sizeof worker->fault.text, "unknown schema \"%.*s\"; `OpenV2Gx schemas` lists them",
                 (int)(length < 40 ? length : 40), name);
    return schema;
}

/* ---- serve ------------------------------------------------------------------------------------------------------- */

struct verb {
    const char *word;
    bool (*act)(struct worker *, const struct exi_schema *, bool, const char *, size_t);
    bool fragment;
};

static const struct verb verbs[] = {
    {"decode", decode, false},
    {"encode", encode, false},
    {"decode-fragment", decode, true},
    {"encode-fragment", encode, true},
};

static const struct verb *find_verb(const char *word, size_t length)
{
    for (unsigned i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
        if (strlen(verbs[i].word) == length && memcmp(verbs[i].word, word, length) == 0)
            return &verbs[i];
    return NULL;
}

/* The next word of a line; what is left begins behind one blank. */
static size_t next_word(const char **text, size_t *length)
{
    size_t word = 0;
    while (word < *length && (*text)[word] != ' ')
        word++;
    size_t passed = word < *length ? word + 1 : word;
    *text += passed;
    *length -= passed;
    return word;
}

/* How much of a line is its number and the blank behind it; 0 for a line without one. */
static size_t number_length(const char *line, size_t length)
{
    size_t digits = 0;
    while (digits < length && digits < LONGEST_NUMBER && line[digits] >= '0' && line[digits] <= '9')
        digits++;
    return digits && digits < length && line[digits] == ' ' ? digits + 1 : 0;
}

static void answer(struct worker *worker, const char *line, size_t length)
{
    size_t number = number_length(line, length);
    append(&worker->out, line, number);
    line += number;
    length -= number;
    size_t start = worker->out.length;
    if (length && line[length - 1] == '\r')
        length--;
    const char *word = line;
    size_t word_length = next_word(&line, &length);
    const struct verb *verb = find_verb(word, word_length);
    const char *name = line;
    size_t name_length = next_word(&line, &length);
    const struct exi_schema *schema = NULL;
    if (!verb)
        snprintf(worker->fault.text, sizeof worker->fault.text,
                 "unknown request \"%.*s\", want decode, encode, decode-fragment or encode-fragment",
                 (int)(word_length < 40 ? word_length : 40), word);
    else
        schema = find_schema(worker, name, name_length);
    append(&worker->out, "ok ", 3);
    if (!schema || !verb->act(worker, schema, verb->fragment, line, length)) {
        worker->out.length = start;
        append(&worker->out, "error ", 6);
        append(&worker->out, worker->fault.text, strlen(worker->fault.text));
    }
    append(&worker->out, "\n", 1);
}

static bool write_all(const char *data, size_t length)
{
    while (length) {
        ssize_t written = write(1, data, length);
#ifndef _WIN32
        if (written < 0 && errno == EINTR)
            continue;
#endif
        if (written <= 0)
            return false;
        data += written;
        length -= (size_t)written;
    }
    return true;
}

/* Answer every whole line at hand, then write; so a burst of requests costs few calls. */
static int serve(void)
{
    struct buffer in = {0};
    struct worker worker = {0};
    bool too_long = false; /* the rest of an overlong line is passed over */
    char number[LONGEST_NUMBER + 1]; /* of an overlong line */
    size_t number_size = 0;
    for (;;) {
        reserve(&in, in.length + FIRST_SIZE);
        ssize_t got = read(0, in.data + in.length, in.capacity - in.length);
#ifndef _WIN32
        if (got < 0 && errno == EINTR)
            continue;
#endif
        if (got <= 0)
            break;
        size_t scanned = in.length;
        in.length += (size_t)got;
        char *line = in.data, *end = in.data + in.length, *newline;
        while ((newline = memchr(line > in.data + scanned ? line : in.data + scanned, '\n',
                                 (size_t)(end - (line > in.data + scanned ? line : in.data + scanned))))) {
            if (too_long) {
                append(&worker.out, number, number_size);
                append(&worker.out, "error the request line is too long\n", 35);
            } else
                answer(&worker, line, (size_t)(newline - line));
            too_long = false;
            line = newline + 1;
            if (worker.out.length > FIRST_SIZE) {
                if (!write_all(worker.out.data, worker.out.length))
                    return 1;
                worker.out.length = 0;
            }
        }
        in.length = (size_t)(end - line);
        memmove(in.data, line, in.length);
        if (in.length > LONGEST_LINE) {
            if (!too_long) {
                number_size = number_length(in.data, in.length);
                memcpy(number, in.data, number_size);
            }
            too_long = true;
            in.length = 0;
        }
        if (!write_all(worker.out.data, worker.out.length))
            return 1;
        worker.out.length = 0;
    }
    free(in.data);
    free(worker.exi.data);
    free(worker.out.data);
    return 0;
}

/* ---- single calls ------------------------------------------------------------------------------------------------ */

static bool read_all(struct buffer *buffer)
{
    size_t got;
    do {
        reserve(buffer, buffer->length + FIRST_SIZE);
        got = fread(buffer->data + buffer->length, 1, buffer->capacity - buffer->length, stdin);
        buffer->length += got;
    } while (got && buffer->length <= LONGEST_LINE);
    while (buffer->length && strchr(" \t\r\n", buffer->data[buffer->length - 1]))
        buffer->length--;
    return buffer->length <= LONGEST_LINE;
}

static int single(const struct verb *verb, bool fragment, const char *schema_name, const char *text)
{
    struct worker worker = {0};
    struct buffer input = {0};
    size_t length = strlen(text);
    const struct exi_schema *schema = find_schema(&worker, schema_name, strlen(schema_name));
    bool done = schema != NULL;
    if (done && strcmp(text, "-") == 0) {
        done = read_all(&input);
        text = input.data;
        length = input.length;
        if (!done)
            snprintf(worker.fault.text, sizeof worker.fault.text, "the text is longer than %d MB", LONGEST_LINE >> 20);
    }
    done = done && verb->act(&worker, schema, fragment, text, length);
    if (done) {
        append(&worker.out, "\n", 1);
        done = write_all(worker.out.data, worker.out.length);
    } else {
        fprintf(stderr, "OpenV2Gx: %s\n", worker.fault.text);
    }
    free(input.data);
    free(worker.exi.data);
    free(worker.out.data);
    return done ? 0 : 1;
}

/* Today's scripts call the codec with a direction and a schema in two letters, the hex behind them. */
static const char *short_form(const char *argument)
{
    static const struct {
        const char letters[3], *schema;
    } forms[] = {{"DH", "app"}, {"Dh", "app"}, {"DD", "din"}, {"D1", "iso2"}};
    for (unsigned i = 0; i < sizeof forms / sizeof forms[0]; i++)
        if (strncmp(argument, forms[i].letters, 2) == 0)
            return forms[i].schema;
    return NULL;
}

static int list_schemas(void)
{
    const struct exi_schema *schema;
    for (unsigned i = 0; (schema = exi_schema_number(i)); i++)
        printf("%-14s %s\n", exi_schema_name(schema), exi_schema_title(schema));
    return 0;
}

int main(int argc, char **argv)
{
#ifdef _WIN32
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#endif
    if (argc == 2 && strcmp(argv[1], "serve") == 0)
        return serve();
    if (argc == 2 && strcmp(argv[1], "schemas") == 0)
        return list_schemas();
    if (argc == 2 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
        fputs(usage, stdout);
        return 0;
    }
    if (argc == 2 && strcmp(argv[1], "--version") == 0) {
        puts("OpenV2Gx " VERSION);
        return 0;
    }
    if (argc >= 2) {
        const struct verb *verb = find_verb(argv[1], strlen(argv[1]));
        bool fragment = verb && argc == 5 && strcmp(argv[2], "--fragment") == 0;
        if (verb && (fragment || argc == 4))
            return single(verb, fragment || verb->fragment, argv[argc - 2], argv[argc - 1]);
        const char *schema = short_form(argv[1]);
        if (schema && (argc == 2 ? argv[1][2] != '\0' : argc == 3 && argv[1][2] == '\0'))
            return single(&verbs[0], false, schema, argc == 2 ? argv[1] + 2 : argv[2]);
    }
    fputs(usage, stderr);
    return 2;
}
