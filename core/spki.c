#include "spki.h"

enum { BIT_STRING = 0x03, SEQUENCE = 0x30 };

/* Tag and length, in as few octets as DER asks for. Their number. */
static size_t put_header(unsigned char out[2 + sizeof(size_t)], unsigned char tag, size_t len)
{
    size_t octets = 0;

    out[0] = tag;
    if (len < 0x80) {
        out[1] = (unsigned char)len;
        return 2;
    }
    for (size_t rest = len; rest > 0; rest >>= 8) {
        octets++;
    }
    out[1] = (unsigned char)(0x80 | octets);
    for (size_t i = 0; i < octets; i++) {
        out[2 + i] = (unsigned char)(len >> 8 * (octets - 1 - i));
    }
    return 2 + octets;
}

wxf_code wxf_spki_from_pkcs1(wxf_str pkcs1, wxf_buf *out, wxf_error *err)
{
    /* rsaEncryption with its empty parameters, RFC 8017 A.1 */
    static const unsigned char algorithm[] = { 0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86,
                                               0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00 };
    static const unsigned char no_unused_bits = 0;
    unsigned char outer[2 + sizeof(size_t)], inner[2 + sizeof(size_t)];
    size_t outer_len, inner_len = put_header(inner, BIT_STRING, pkcs1.len + 1);

    outer_len = put_header(outer, SEQUENCE, sizeof algorithm + inner_len + 1 + pkcs1.len);
    if (!wxf_buf_add(out, outer, outer_len) || !wxf_buf_add(out, algorithm, sizeof algorithm) ||
        !wxf_buf_add(out, inner, inner_len) || !wxf_buf_add(out, &no_unused_bits, 1) || !wxf_buf_add_str(out, pkcs1)) {
        return wxf_fail_memory(err);
    }
    return WXF_OK;
}
