/* Made by tools/make_tables.py from schema/xmldsig.txt. Do not edit: change the notation. */
#include "exi.h"

static const char text[] =
    "\"$\":"
    "\"@Algorithm\":"
    "\"HMACOutputLength\":"
    "\"XPath\":"
    "\"Transform\":"
    "\"DigestMethod\":"
    "\"DigestValue\":"
    "\"Transforms\":"
    "\"@URI\":"
    "\"@Type\":"
    "\"@Id\":"
    "\"SignatureMethod\":"
    "\"Reference\":"
    "\"CanonicalizationMethod\":"
    "\"Q\":"
    "\"G\":"
    "\"Y\":"
    "\"J\":"
    "\"Seed\":"
    "\"PgenCounter\":"
    "\"P\":"
    "\"Exponent\":"
    "\"Modulus\":"
    "\"DSAKeyValue\":"
    "\"RSAKeyValue\":"
    "\"X509SerialNumber\":"
    "\"X509IssuerName\":"
    "\"X509IssuerSerial\":"
    "\"X509SKI\":"
    "\"X509SubjectName\":"
    "\"X509Certificate\":"
    "\"X509CRL\":"
    "\"PGPKeyPacket\":"
    "\"PGPKeyID\":"
    "\"SPKISexp\":"
    "\"KeyName\":"
    "\"KeyValue\":"
    "\"RetrievalMethod\":"
    "\"X509Data\":"
    "\"PGPData\":"
    "\"SPKIData\":"
    "\"MgmtData\":"
    "\"@MimeType\":"
    "\"@Encoding\":"
    "\"SignatureValue\":"
    "\"KeyInfo\":"
    "\"Object\":"
    "\"SignedInfo\":"
    "\"@Target\":"
    "\"SignatureProperty\":"
    "\"Manifest\":"
    "\"Signature\":"
    "\"SignatureProperties\":"
    "                ";

static const struct exi_name names[] = {
    {0, 4},
    {4, 13},
    {17, 19},
    {36, 8},
    {44, 12},
    {56, 15},
    {71, 14},
    {85, 13},
    {98, 7},
    {105, 8},
    {113, 6},
    {119, 18},
    {137, 12},
    {149, 25},
    {174, 4},
    {178, 4},
    {182, 4},
    {186, 4},
    {190, 7},
    {197, 14},
    {211, 4},
    {215, 11},
    {226, 10},
    {236, 14},
    {250, 14},
    {264, 19},
    {283, 17},
    {300, 19},
    {319, 10},
    {329, 18},
    {347, 18},
    {365, 10},
    {375, 15},
    {390, 11},
    {401, 11},
    {412, 10},
    {422, 11},
    {433, 18},
    {451, 11},
    {462, 10},
    {472, 11},
    {483, 11},
    {494, 12},
    {506, 12},
    {518, 17},
    {535, 10},
    {545, 9},
    {554, 13},
    {567, 10},
    {577, 20},
    {597, 11},
    {608, 12},
    {620, 22},
};

static const struct exi_type types[] = {
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 0 CryptoBinary */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 1 DigestValueType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 2 HMACOutputLengthType */
    {EXI_COMPLEX, 0, 0, 89, 0, 0}, /* 3 SignatureType */
    {EXI_COMPLEX, 0, 0, 27, 0, 0}, /* 4 SignedInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 2, 0, 0}, /* 5 CanonicalizationMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 6 string */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 7 anyURI */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 6, 0, 0}, /* 8 SignatureMethodType */
    {EXI_COMPLEX, 0, 0, 22, 0, 0}, /* 9 ReferenceType */
    {EXI_COMPLEX, 0, 0, 12, 0, 0}, /* 10 TransformsType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 10, 0, 0}, /* 11 TransformType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 15, 0, 0}, /* 12 DigestMethodType */
    {EXI_STRING, 0, 0, 0, 0, UINT64_MAX}, /* 13 ID */
    {EXI_COMPLEX, 0, 0, 30, 0, 0}, /* 14 SignatureValueType */
    {EXI_BASE64, 0, 0, 0, 0, UINT64_MAX}, /* 15 base64Binary */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 78, 0, 0}, /* 16 KeyInfoType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 45, 0, 0}, /* 17 KeyValueType */
    {EXI_COMPLEX, 0, 0, 38, 0, 0}, /* 18 DSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 41, 0, 0}, /* 19 RSAKeyValueType */
    {EXI_COMPLEX, 0, 0, 49, 0, 0}, /* 20 RetrievalMethodType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 59, 0, 0}, /* 21 X509DataType */
    {EXI_COMPLEX, 0, 0, 52, 0, 0}, /* 22 X509IssuerSerialType */
    {EXI_BIG, 0, 0, 0, 0, 0u}, /* 23 integer */
    {EXI_COMPLEX, 0, 0, 65, 0, 0}, /* 24 PGPDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 68, 0, 0}, /* 25 SPKIDataType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 83, 0, 0}, /* 26 ObjectType */
    {EXI_COMPLEX, 0, 0, 92, 0, 0}, /* 27 ManifestType */
    {EXI_COMPLEX, 0, 0, 99, 0, 0}, /* 28 SignaturePropertiesType */
    {EXI_COMPLEX, 0, EXI_INTERLEAVES, 96, 0, 0}, /* 29 SignaturePropertyType */
};

static const struct exi_production productions[] = {
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 0}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 0}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 1}, /* $ */
    {EXI_ATTRIBUTE, 0, 1, 7, 1}, /* @Algorithm */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 3}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 4}, /* $ */
    {EXI_ELEMENT, 0, 2, 2, 3}, /* HMACOutputLength */
    {EXI_ANY_ELEMENT, 0, 0, 0, 4}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 5}, /* $ */
    {EXI_ATTRIBUTE, 0, 1, 7, 5}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 3, 6, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 7}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 3, 6, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 8}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 3, 6, 8}, /* XPath */
    {EXI_ANY_ELEMENT, 0, 0, 0, 7}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 9}, /* $ */
    {EXI_ATTRIBUTE, 0, 1, 7, 9}, /* @Algorithm */
    {EXI_ELEMENT, EXI_LIST, 4, 11, 11}, /* Transform */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 4, 11, 11}, /* Transform */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 13}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 13}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 14}, /* $ */
    {EXI_ATTRIBUTE, 0, 1, 7, 14}, /* @Algorithm */
    {EXI_ELEMENT, 0, 5, 12, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 6, 1, 18}, /* DigestValue */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 7, 10, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 5, 12, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 8, 7, 19}, /* @URI */
    {EXI_ELEMENT, 0, 7, 10, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 5, 12, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 9, 7, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 8, 7, 19}, /* @URI */
    {EXI_ELEMENT, 0, 7, 10, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 5, 12, 17}, /* DigestMethod */
    {EXI_ATTRIBUTE, 0, 10, 13, 21}, /* @Id */
    {EXI_ATTRIBUTE, 0, 9, 7, 20}, /* @Type */
    {EXI_ATTRIBUTE, 0, 8, 7, 19}, /* @URI */
    {EXI_ELEMENT, 0, 7, 10, 16}, /* Transforms */
    {EXI_ELEMENT, 0, 5, 12, 17}, /* DigestMethod */
    {EXI_ELEMENT, 0, 11, 8, 24}, /* SignatureMethod */
    {EXI_ELEMENT, EXI_LIST, 12, 9, 25}, /* Reference */
    {EXI_ELEMENT, EXI_LIST, 12, 9, 25}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 13, 5, 23}, /* CanonicalizationMethod */
    {EXI_ATTRIBUTE, 0, 10, 13, 26}, /* @Id */
    {EXI_ELEMENT, 0, 13, 5, 23}, /* CanonicalizationMethod */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 15, 28}, /* $ */
    {EXI_ATTRIBUTE, 0, 10, 13, 29}, /* @Id */
    {EXI_CHARACTERS, 0, 0, 15, 28}, /* $ */
    {EXI_ELEMENT, 0, 14, 0, 32}, /* Q */
    {EXI_ELEMENT, 0, 15, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 16, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 16, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 17, 0, 35}, /* J */
    {EXI_ELEMENT, 0, 18, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 18, 0, 36}, /* Seed */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 19, 0, 37}, /* PgenCounter */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 20, 0, 31}, /* P */
    {EXI_ELEMENT, 0, 15, 0, 33}, /* G */
    {EXI_ELEMENT, 0, 16, 0, 34}, /* Y */
    {EXI_ELEMENT, 0, 21, 0, 40}, /* Exponent */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 22, 0, 39}, /* Modulus */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 42}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 43}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 44}, /* $ */
    {EXI_ELEMENT, 0, 23, 18, 42}, /* DSAKeyValue */
    {EXI_ELEMENT, 0, 24, 19, 43}, /* RSAKeyValue */
    {EXI_ANY_ELEMENT, 0, 0, 0, 44}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 45}, /* $ */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 7, 10, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 8, 7, 47}, /* @URI */
    {EXI_ELEMENT, 0, 7, 10, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ATTRIBUTE, 0, 9, 7, 48}, /* @Type */
    {EXI_ATTRIBUTE, 0, 8, 7, 47}, /* @URI */
    {EXI_ELEMENT, 0, 7, 10, 46}, /* Transforms */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 25, 23, 51}, /* X509SerialNumber */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 26, 6, 50}, /* X509IssuerName */
    {EXI_ELEMENT, EXI_LIST, 27, 22, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 28, 15, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 29, 6, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 30, 15, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 31, 15, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 27, 22, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 28, 15, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 29, 6, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 30, 15, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 31, 15, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 27, 22, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 28, 15, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 29, 6, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 30, 15, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 31, 15, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 27, 22, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 28, 15, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 29, 6, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 30, 15, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 31, 15, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 27, 22, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 28, 15, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 29, 6, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 30, 15, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 31, 15, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 27, 22, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 28, 15, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 29, 6, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 30, 15, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 31, 15, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 27, 22, 53}, /* X509IssuerSerial */
    {EXI_ELEMENT, EXI_LIST, 28, 15, 54}, /* X509SKI */
    {EXI_ELEMENT, EXI_LIST, 29, 6, 55}, /* X509SubjectName */
    {EXI_ELEMENT, EXI_LIST, 30, 15, 56}, /* X509Certificate */
    {EXI_ELEMENT, EXI_LIST, 31, 15, 57}, /* X509CRL */
    {EXI_ANY_ELEMENT, 0, 0, 0, 58}, /*  */
    {EXI_ELEMENT, 0, 32, 15, 61}, /* PGPKeyPacket */
    {EXI_ANY_ELEMENT, 0, 0, 0, 62}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ANY_ELEMENT, 0, 0, 0, 62}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ANY_ELEMENT, 0, 0, 0, 62}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ANY_ELEMENT, 0, 0, 0, 64}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ANY_ELEMENT, 0, 0, 0, 64}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 33, 15, 60}, /* PGPKeyID */
    {EXI_ELEMENT, 0, 32, 15, 63}, /* PGPKeyPacket */
    {EXI_ELEMENT, EXI_LIST, 34, 15, 66}, /* SPKISexp */
    {EXI_ANY_ELEMENT, 0, 0, 0, 67}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 34, 15, 66}, /* SPKISexp */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 34, 15, 66}, /* SPKISexp */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 69}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 70}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 71}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 72}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 73}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 74}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 75}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 76}, /* $ */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 77}, /* $ */
    {EXI_ATTRIBUTE, 0, 10, 13, 77}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 35, 6, 69}, /* KeyName */
    {EXI_ELEMENT, EXI_LIST, 36, 17, 70}, /* KeyValue */
    {EXI_ELEMENT, EXI_LIST, 37, 20, 71}, /* RetrievalMethod */
    {EXI_ELEMENT, EXI_LIST, 38, 21, 72}, /* X509Data */
    {EXI_ELEMENT, EXI_LIST, 39, 24, 73}, /* PGPData */
    {EXI_ELEMENT, EXI_LIST, 40, 25, 74}, /* SPKIData */
    {EXI_ELEMENT, EXI_LIST, 41, 6, 75}, /* MgmtData */
    {EXI_ANY_ELEMENT, 0, 0, 0, 76}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 77}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 79}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 42, 6, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 10, 13, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 42, 6, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 80}, /* $ */
    {EXI_ATTRIBUTE, 0, 43, 7, 82}, /* @Encoding */
    {EXI_ATTRIBUTE, 0, 10, 13, 81}, /* @Id */
    {EXI_ATTRIBUTE, 0, 42, 6, 80}, /* @MimeType */
    {EXI_ANY_ELEMENT, 0, 0, 0, 79}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 80}, /* $ */
    {EXI_ELEMENT, 0, 44, 14, 85}, /* SignatureValue */
    {EXI_ELEMENT, 0, 45, 16, 86}, /* KeyInfo */
    {EXI_ELEMENT, EXI_LIST, 46, 26, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 46, 26, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 46, 26, 87}, /* Object */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, 0, 47, 4, 84}, /* SignedInfo */
    {EXI_ATTRIBUTE, 0, 10, 13, 88}, /* @Id */
    {EXI_ELEMENT, 0, 47, 4, 84}, /* SignedInfo */
    {EXI_ELEMENT, EXI_LIST, 12, 9, 90}, /* Reference */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 12, 9, 90}, /* Reference */
    {EXI_ATTRIBUTE, 0, 10, 13, 91}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 12, 9, 90}, /* Reference */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 93}, /* $ */
    {EXI_ANY_ELEMENT, 0, 0, 0, 93}, /*  */
    {EXI_CHARACTERS, 0, 0, 6, 94}, /* $ */
    {EXI_ATTRIBUTE, 0, 48, 7, 94}, /* @Target */
    {EXI_ATTRIBUTE, 0, 10, 13, 95}, /* @Id */
    {EXI_ATTRIBUTE, 0, 48, 7, 94}, /* @Target */
    {EXI_ELEMENT, EXI_LIST, 49, 29, 97}, /* SignatureProperty */
    {EXI_END, 0, 0, 0, 65535}, /*  */
    {EXI_ELEMENT, EXI_LIST, 49, 29, 97}, /* SignatureProperty */
    {EXI_ATTRIBUTE, 0, 10, 13, 98}, /* @Id */
    {EXI_ELEMENT, EXI_LIST, 49, 29, 97}, /* SignatureProperty */
};

static const struct exi_state states[] = {
    {0, 3, 2}, /* 0 */
    {3, 3, 2}, /* 1 */
    {6, 1, 1}, /* 2 */
    {7, 3, 2}, /* 3 */
    {10, 3, 2}, /* 4 */
    {13, 4, 3}, /* 5 */
    {17, 1, 1}, /* 6 */
    {18, 4, 3}, /* 7 */
    {22, 4, 3}, /* 8 */
    {26, 4, 3}, /* 9 */
    {30, 1, 1}, /* 10 */
    {31, 2, 2}, /* 11 */
    {33, 1, 1}, /* 12 */
    {34, 3, 2}, /* 13 */
    {37, 3, 2}, /* 14 */
    {40, 1, 1}, /* 15 */
    {41, 1, 1}, /* 16 */
    {42, 1, 1}, /* 17 */
    {43, 1, 1}, /* 18 */
    {44, 2, 2}, /* 19 */
    {46, 3, 2}, /* 20 */
    {49, 4, 3}, /* 21 */
    {53, 5, 3}, /* 22 */
    {58, 1, 1}, /* 23 */
    {59, 1, 1}, /* 24 */
    {60, 2, 2}, /* 25 */
    {62, 1, 1}, /* 26 */
    {63, 2, 2}, /* 27 */
    {65, 1, 1}, /* 28 */
    {66, 1, 1}, /* 29 */
    {67, 2, 2}, /* 30 */
    {69, 1, 1}, /* 31 */
    {70, 2, 2}, /* 32 */
    {72, 1, 1}, /* 33 */
    {73, 3, 2}, /* 34 */
    {76, 2, 2}, /* 35 */
    {78, 1, 1}, /* 36 */
    {79, 1, 1}, /* 37 */
    {80, 3, 2}, /* 38 */
    {83, 1, 1}, /* 39 */
    {84, 1, 1}, /* 40 */
    {85, 1, 1}, /* 41 */
    {86, 2, 2}, /* 42 */
    {88, 2, 2}, /* 43 */
    {90, 2, 2}, /* 44 */
    {92, 4, 3}, /* 45 */
    {96, 1, 1}, /* 46 */
    {97, 2, 2}, /* 47 */
    {99, 3, 2}, /* 48 */
    {102, 4, 3}, /* 49 */
    {106, 1, 1}, /* 50 */
    {107, 1, 1}, /* 51 */
    {108, 1, 1}, /* 52 */
    {109, 7, 3}, /* 53 */
    {116, 7, 3}, /* 54 */
    {123, 7, 3}, /* 55 */
    {130, 7, 3}, /* 56 */
    {137, 7, 3}, /* 57 */
    {144, 7, 3}, /* 58 */
    {151, 6, 3}, /* 59 */
    {157, 3, 2}, /* 60 */
    {160, 2, 2}, /* 61 */
    {162, 2, 2}, /* 62 */
    {164, 2, 2}, /* 63 */
    {166, 2, 2}, /* 64 */
    {168, 2, 2}, /* 65 */
    {170, 3, 2}, /* 66 */
    {173, 2, 2}, /* 67 */
    {175, 1, 1}, /* 68 */
    {176, 10, 4}, /* 69 */
    {186, 10, 4}, /* 70 */
    {196, 10, 4}, /* 71 */
    {206, 10, 4}, /* 72 */
    {216, 10, 4}, /* 73 */
    {226, 10, 4}, /* 74 */
    {236, 10, 4}, /* 75 */
    {246, 10, 4}, /* 76 */
    {256, 9, 4}, /* 77 */
    {265, 10, 4}, /* 78 */
    {275, 3, 2}, /* 79 */
    {278, 3, 2}, /* 80 */
    {281, 4, 3}, /* 81 */
    {285, 5, 3}, /* 82 */
    {290, 6, 3}, /* 83 */
    {296, 1, 1}, /* 84 */
    {297, 3, 2}, /* 85 */
    {300, 2, 2}, /* 86 */
    {302, 2, 2}, /* 87 */
    {304, 1, 1}, /* 88 */
    {305, 2, 2}, /* 89 */
    {307, 2, 2}, /* 90 */
    {309, 1, 1}, /* 91 */
    {310, 2, 2}, /* 92 */
    {312, 3, 2}, /* 93 */
    {315, 2, 2}, /* 94 */
    {317, 1, 1}, /* 95 */
    {318, 2, 2}, /* 96 */
    {320, 2, 2}, /* 97 */
    {322, 1, 1}, /* 98 */
    {323, 2, 2}, /* 99 */
};

static const struct exi_repeat repeats[] = {
    {0, 0, 0, 0, 0},
};

static const struct exi_root roots[] = {
    {13, 5}, /* CanonicalizationMethod */
    {23, 18}, /* DSAKeyValue */
    {5, 12}, /* DigestMethod */
    {6, 1}, /* DigestValue */
    {45, 16}, /* KeyInfo */
    {35, 6}, /* KeyName */
    {36, 17}, /* KeyValue */
    {50, 27}, /* Manifest */
    {41, 6}, /* MgmtData */
    {46, 26}, /* Object */
    {39, 24}, /* PGPData */
    {24, 19}, /* RSAKeyValue */
    {12, 9}, /* Reference */
    {37, 20}, /* RetrievalMethod */
    {40, 25}, /* SPKIData */
    {51, 3}, /* Signature */
    {11, 8}, /* SignatureMethod */
    {52, 28}, /* SignatureProperties */
    {49, 29}, /* SignatureProperty */
    {44, 14}, /* SignatureValue */
    {47, 4}, /* SignedInfo */
    {4, 11}, /* Transform */
    {7, 10}, /* Transforms */
    {38, 21}, /* X509Data */
};

static const struct exi_root fragments[] = {
    {13, 5}, /* CanonicalizationMethod */
    {23, 18}, /* DSAKeyValue */
    {5, 12}, /* DigestMethod */
    {6, 1}, /* DigestValue */
    {21, 0}, /* Exponent */
    {15, 0}, /* G */
    {2, 2}, /* HMACOutputLength */
    {17, 0}, /* J */
    {45, 16}, /* KeyInfo */
    {35, 6}, /* KeyName */
    {36, 17}, /* KeyValue */
    {50, 27}, /* Manifest */
    {41, 6}, /* MgmtData */
    {22, 0}, /* Modulus */
    {46, 26}, /* Object */
    {20, 0}, /* P */
    {39, 24}, /* PGPData */
    {33, 15}, /* PGPKeyID */
    {32, 15}, /* PGPKeyPacket */
    {19, 0}, /* PgenCounter */
    {14, 0}, /* Q */
    {24, 19}, /* RSAKeyValue */
    {12, 9}, /* Reference */
    {37, 20}, /* RetrievalMethod */
    {40, 25}, /* SPKIData */
    {34, 15}, /* SPKISexp */
    {18, 0}, /* Seed */
    {51, 3}, /* Signature */
    {11, 8}, /* SignatureMethod */
    {52, 28}, /* SignatureProperties */
    {49, 29}, /* SignatureProperty */
    {44, 14}, /* SignatureValue */
    {47, 4}, /* SignedInfo */
    {4, 11}, /* Transform */
    {7, 10}, /* Transforms */
    {31, 15}, /* X509CRL */
    {30, 15}, /* X509Certificate */
    {38, 21}, /* X509Data */
    {26, 6}, /* X509IssuerName */
    {27, 22}, /* X509IssuerSerial */
    {28, 15}, /* X509SKI */
    {25, 23}, /* X509SerialNumber */
    {29, 6}, /* X509SubjectName */
    {3, 6}, /* XPath */
    {16, 0}, /* Y */
};

const struct exi_schema exi_schema_xmldsig = {
    .name = "xmldsig", .title = "W3C XML signature core",
    .text = text, .names = names, .types = types, .productions = productions, .states = states,
    .repeats = repeats, .roots = roots, .fragments = fragments,
    .name_count = 53,
    .root_count = 24, .root_bits = 5,
    .fragment_count = 45, .fragment_bits = 6,
};
