/*
 * Fuzzes the readers of keys: PEM, DER, and the numbers of an RSA key. The first
 * byte of an input chooses:
 *
 *   0  the rest is what is given as a private key, plain or encrypted
 *   1  as a public key or certificate
 *   2  edits of a private key in PKCS#8: three bytes each, two for the place and
 *      one for what is put there
 *   3  the same of its PKCS#1
 *
 * The numbers of that key are of the right size, and no more: no key is kept
 * in a repository. replay.c runs it on files.
 */
#include "key.h"
#include "key_source.h"
#include "require.h"

#include <openssl/err.h>
#include <string.h>

#define PASSPHRASE "0123456789abcdefghijklmnopqrstuv"

/* ---- something that looks like a key ----------------------------------------- */

static void add_header(wxf_buf *out, int tag, size_t len)
{
    REQUIRE(wxf_buf_addf(out, "%c\x82%c%c", tag, (int)(len >> 8), (int)(len & 255)));
}

static wxf_buf make_pkcs1(void)
{
    static const size_t lengths[] = { 256, 3, 256, 128, 128, 128, 128, 128 };
    wxf_buf numbers = WXF_BUF_INIT, out = WXF_BUF_INIT;
    unsigned next = 1;

    REQUIRE(wxf_buf_add(&numbers, "\x02\x01\0", 3));
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        add_header(&numbers, 2, lengths[i] + 1);
        REQUIRE(wxf_buf_add_char(&numbers, 0));
        for (size_t at = 0; at < lengths[i]; at++) {
            next = next * 1103515245 + 12345;
            REQUIRE(wxf_buf_add_char(&numbers, (char)(unsigned char)(at == 0 || at + 1 == lengths[i] ? 0xC1 : next >> 16 & 255)));
        }
    }
    add_header(&out, 0x30, numbers.len);
    REQUIRE(wxf_buf_add_str(&out, wxf_buf_str(&numbers)));
    wxf_buf_free(&numbers);
    return out;
}

static wxf_buf make_pkcs8(void)
{
    static const unsigned char head[] = { 0x02, 0x01, 0x00, 0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86,
                                          0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00 };
    wxf_buf inner = make_pkcs1(), out = WXF_BUF_INIT;

    add_header(&out, 0x30, sizeof head + 4 + inner.len);
    REQUIRE(wxf_buf_add(&out, head, sizeof head));
    add_header(&out, 0x04, inner.len);
    REQUIRE(wxf_buf_add_str(&out, wxf_buf_str(&inner)));
    wxf_buf_free(&inner);
    return out;
}

static void edit(wxf_buf *key, wxf_str edits)
{
    for (size_t i = 0; i + 3 <= edits.len; i += 3) {
        size_t place = (size_t)(unsigned char)edits.ptr[i] << 8 | (unsigned char)edits.ptr[i + 1];

        key->data[place % key->len] = edits.ptr[i + 2];
    }
}

/* ---- loading ----------------------------------------------------------------- */

static bool holds(wxf_str text, wxf_str what)
{
    for (size_t i = 0; i + what.len <= text.len; i++) {
        if (memcmp(text.ptr + i, what.ptr, what.len) == 0) {
            return true;
        }
    }
    return false;
}

static void check(wxf_code code, wxf_key *key, bool is_private, const wxf_error *err)
{
    wxf_str message = wxf_str_from(err->message);

    REQUIRE(ERR_peek_error() == 0);
    REQUIRE(memchr(err->message, '\0', sizeof err->message) != NULL && wxf_utf8_count(message) != SIZE_MAX);
    if (code != WXF_OK) {
        REQUIRE(code == WXF_E_KEY && err->code == code && message.len > 0 && key == NULL);
        REQUIRE(!holds(message, WXF_STR(PASSPHRASE)));
        return;
    }
    REQUIRE(key != NULL && wxf_key_is_private(key) == is_private && wxf_key_bits(key) >= WXF_KEY_MIN_BITS);
    REQUIRE(wxf_key_certificate_serial(key).len % 2 == 0 && wxf_key_certificate_serial(key).len <= WXF_SERIAL_HEX_MAX);
    REQUIRE(wxf_key_same_pair(key, key));
    (void)wxf_key_is_valid(key, 1700000000);
    wxf_key_unref(key);
}

static void load_private(wxf_str source)
{
    wxf_error err;
    wxf_key *key = NULL;
    wxf_code code;

    wxf_error_clear(&err);
    code = wxf_key_load_private(source, WXF_STR(PASSPHRASE), &key, &err);
    check(code, key, true, &err);
}

static void load_public(wxf_str source)
{
    wxf_error err;
    wxf_key *key = NULL;
    wxf_code code;

    wxf_error_clear(&err);
    code = wxf_key_load_public(source, &key, &err);
    check(code, key, false, &err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    wxf_str rest = { (const char *)data + 1, size - 1 };

    if (size == 0) {
        return 0;
    }
    if (data[0] % 4 == 0) {
        load_private(rest);
    } else if (data[0] % 4 == 1) {
        load_public(rest);
    } else {
        wxf_buf key = data[0] % 4 == 2 ? make_pkcs8() : make_pkcs1();

        edit(&key, rest);
        load_private(wxf_buf_str(&key));
        load_public(wxf_buf_str(&key));
        wxf_buf_free(&key);
    }
    return 0;
}
