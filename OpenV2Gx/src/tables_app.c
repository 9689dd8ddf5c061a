/* Made by tools/make_tables.py from schema/app.txt. Do not edit: change the notation. */
#include "exi.h"

static const char text[] =
    "\"OK_SuccessfulNegotiation\":"
    "\"OK_SuccessfulNegotiationWithMinorDeviation\":"
    "\"Failed_NoNegotiation\":"
    "\"VersionNumberMajor\":"
    "\"VersionNumberMinor\":"
    "\"SchemaID\":"
    "\"Priority\":"
    "\"ProtocolNamespace\":"
    "\"AppProtocol\":"
    "\"ResponseCode\":"
    "\"supportedAppProtocolReq\":"
    "\"supportedAppProtocolRes\":"
    "                ";

static const struct exi_name names[] = {
    {0, 27},
    {27, 45},
    {72, 23},
    {95, 21},
    {116, 21},
    {137, 11},
    {148, 11},
    {159, 20},
    {179, 14},
    {193, 15},
    {208, 26},
    {234, 26},
};

static const struct exi_type types[] = {
    {EXI_BITS, 8, 0, 0, 0, 255u}, /* 0 idType */
    {EXI_STRING, 0, 0, 0, 0, 30u}, /* 1 protocolNameType */
    {EXI_STRING, 0, 0, 0, 0, 100u}, /* 2 protocolNamespaceType */
    {EXI_BITS, 5, 0, 0, 1, 20u}, /* 3 priorityType */
    {EXI_ENUM, 2, 0, 0, 0, 3u}, /* 4 responseCodeType */
    {EXI_COMPLEX, 0, 0, 8, 0, 0}, /* 5 supportedAppProtocolReqType */
    {EXI_COMPLEX, 0, 0, 5, 0, 0}, /* 6 AppProtocolType */
    {EXI_UNSIGNED, 0, 0, 0, 0, 4294967295u}, /* 7 unsignedInt */
    {EXI_COMPLEX, 0, 0, 11, 0, 0}, /* 8 supportedAppProtocolResType */
};

static const struct exi_production productions[] = {
    {EXI_ELEMENT, 0, 3, 7, 1}, /* VersionNumberMajor */
    {EXI_ELEMENT, 0, 4, 7, 2}, /* VersionNumberMinor */
    {EXI_ELEMENT, 0, 5, 0, 3}, /* SchemaID */
    {EXI_ELEMENT, 0, 6, 3, 4}, /* Priority */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 7, 2, 0}, /* ProtocolNamespace */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 8, 6, 0}, /* AppProtocol */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST | EXI_COUNTED, 8, 6, 0}, /* AppProtocol */
    {EXI_ELEMENT, 0, 5, 0, 10}, /* SchemaID */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 9, 4, 9}, /* ResponseCode */
};

static const struct exi_state states[] = {
    {0, 1, 1}, /* 0 */
    {1, 1, 1}, /* 1 */
    {2, 1, 1}, /* 2 */
    {3, 1, 1}, /* 3 */
    {4, 1, 1}, /* 4 */
    {5, 1, 1}, /* 5 */
    {6, 1, 1}, /* 6 */
    {7, 2, 2}, /* 7 */
    {9, 1, 1}, /* 8 */
    {10, 2, 2}, /* 9 */
    {12, 1, 1}, /* 10 */
    {13, 1, 1}, /* 11 */
};

static const struct exi_repeat repeats[] = {
    {1, 20u, 7, 7, 6},
};

static const struct exi_root roots[] = {
    {10, 5}, /* supportedAppProtocolReq */
    {11, 8}, /* supportedAppProtocolRes */
};

static const struct exi_root fragments[] = {
    {8, 6}, /* AppProtocol */
    {6, 3}, /* Priority */
    {7, 2}, /* ProtocolNamespace */
    {9, 4}, /* ResponseCode */
    {5, 0}, /* SchemaID */
    {3, 7}, /* VersionNumberMajor */
    {4, 7}, /* VersionNumberMinor */
    {10, 5}, /* supportedAppProtocolReq */
    {11, 8}, /* supportedAppProtocolRes */
};

const struct exi_schema exi_schema_app = {
    .name = "app", .title = "supportedAppProtocol handshake, ISO 15118-2 (2010 namespace)",
    .text = text, .names = names, .types = types, .productions = productions, .states = states,
    .repeats = repeats, .roots = roots, .fragments = fragments,
    .name_count = 12,
    .root_count = 2, .root_bits = 2,
    .fragment_count = 9, .fragment_bits = 4,
};
