/* Hurt messages in every simple way, under the sanitizers.
 *
 *     torture [--corpus DIRECTORY | --cuts] FILE...
 *
 * FILE holds request lines as `serve` reads them ("decode din 809a...", "decode-fragment iso2 80...", "encode din {...}").
 * Each EXI message is decoded, truncated at every byte, and has every bit flipped; each JSON text is encoded, truncated
 * and has every byte replaced (long ones: bytes all over). Nothing may crash, and whatever still decodes must come
 * back the same. With --corpus the messages are written there as seeds for the fuzzer instead; with --cuts they are
 * only truncated. */
#include "roundtrip.h"

enum {
    EVERY = 1024,   /* messages up to this size are hurt at every byte, longer ones at every STEP-th behind it */
    STEP = 97,
    FLIPPED = 256,  /* bytes whose bits are flipped */
    WORK = 1 << 20, /* bytes of JSON read for each replacement, over all places of a message: long ones have fewer */
};

static unsigned long messages, truncations, mutations;
static bool cuts_only;

static int nibble(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void torture_exi(const struct exi_schema *schema, bool fragment, const uint8_t *exi, size_t size)
{
    check_message(schema, fragment, exi, size, 4096);
    for (size_t cut = 0; cut < size; cut += cut < EVERY ? 1 : STEP) {
        uint8_t *part = exactly(exi, cut);
        check_message(schema, fragment, part, cut, 4096);
        free(part);
        truncations++;
    }
    uint8_t *copy = exactly(exi, size);
    for (size_t bit = 0; bit < size * 8 && bit < FLIPPED * 8 && !cuts_only; bit++) {
        copy[bit / 8] ^= (uint8_t)(1u << bit % 8);
        check_message(schema, fragment, copy, size, 4096);
        copy[bit / 8] = exi[bit / 8];
        mutations++;
    }
    free(copy);
}

/* is_hurt: one of many, so both ways get enough room at once; else every size from none on is tried. */
static void encode_only(const struct exi_schema *schema, bool fragment, const char *json, size_t length, bool is_hurt)
{
    struct exi_fault fault = {""};
    size_t size;
    char *text = exactly(json, length);
    uint8_t *exi = encode_exactly(schema, fragment, text, length, is_hurt ? length : 0, &size, &fault);
    if (exi && !check_message(schema, fragment, exi, size, is_hurt ? 4096 : 0))
        fail("own encoding refused", text, length);
    if (!exi && (!fault.text[0] || strchr(fault.text, '\n')))
        fail("a refusal without one line of reason", fault.text, strlen(fault.text));
    free(exi);
    free(text);
}

static void torture_json(const struct exi_schema *schema, bool fragment, const char *json, size_t length)
{
    static const char replacements[] = "\"{}[]:,\\-9a \x80";
    encode_only(schema, fragment, json, length, false);
    for (size_t cut = 0; cut < length; cut += cut < EVERY ? 1 : STEP, truncations++)
        encode_only(schema, fragment, json, cut, true);
    char *copy = exactly(json, length);
    for (size_t at = 0; at < length && !cuts_only; at += 1 + length * length / WORK) {
        for (const char *other = replacements; *other; other++, mutations++) {
            copy[at] = *other;
            encode_only(schema, fragment, copy, length, true);
        }
        copy[at] = json[at];
    }
    free(copy);
}

/* One seed: the byte that chooses the case, then the input. */
static void write_seed(const char *directory, unsigned chosen, const void *data, size_t size)
{
    char name[4096];
    snprintf(name, sizeof name, "%s/seed-%06lu", directory, messages);
    FILE *file = fopen(name, "wb");
    if (!file || fputc((int)chosen, file) == EOF || fwrite(data, 1, size, file) != size || fclose(file))
        fail("cannot write", name, strlen(name));
}

static unsigned number_of(const struct exi_schema *schema)
{
    unsigned number = 0;
    while (exi_schema_number(number) != schema)
        number++;
    return number;
}

static void torture_line(char *line, size_t length, const char *corpus)
{
    char *name = memchr(line, ' ', length);
    char *text = name ? memchr(name + 1, ' ', length - (size_t)(name + 1 - line)) : NULL;
    const struct exi_schema *schema = text ? exi_schema(name + 1, (size_t)(text - name - 1)) : NULL;
    if (!schema)
        fail("want VERB SCHEMA TEXT", line, length);
    text++;
    length -= (size_t)(text - line);
    bool fragment = strncmp(line + 6, "-fragment", 9) == 0, json_in = line[0] == 'e';
    messages++;
    if (!json_in) {
        for (size_t i = 0; i < length / 2; i++) {
            int high = nibble(text[2 * i]), low = nibble(text[2 * i + 1]);
            if ((high | low) < 0)
                fail("not hex", text, length);
            text[i] = (char)(high << 4 | low);
        }
        length /= 2;
    }
    if (corpus)
        write_seed(corpus, number_of(schema) << 2 | (unsigned)json_in << 1 | fragment, text, length);
    else if (json_in)
        torture_json(schema, fragment, text, length);
    else
        torture_exi(schema, fragment, (const uint8_t *)text, length);
}

int main(int argc, char **argv)
{
    const char *corpus = NULL;
    char *line = NULL;
    size_t capacity = 0;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--corpus") == 0 && i + 1 < argc) {
            corpus = argv[++i];
            continue;
        }
        if (strcmp(argv[i], "--cuts") == 0) {
            cuts_only = true;
            continue;
        }
        FILE *file = fopen(argv[i], "r");
        if (!file)
            fail("cannot open", argv[i], strlen(argv[i]));
        ssize_t length;
        while ((length = getline(&line, &capacity, file)) > 0) {
            if (line[length - 1] == '\n')
                length--;
            if (length && line[0] != '#')
                torture_line(line, (size_t)length, corpus);
        }
        fclose(file);
    }
    free(line);
    printf("torture: %lu messages, %lu truncations, %lu mutations: nothing fell\n", messages, truncations, mutations);
    return 0;
}
