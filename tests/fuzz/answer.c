/*
 * Fuzzes the readers of answers that the table does not describe, or that more
 * is asked of than the table says. The first byte of an input chooses:
 *
 *   0  the rest is the body of an error answer
 *   1  a list of platform certificates
 *   2  the link to a bill
 *
 * replay.c runs it on files.
 */
#include "api_error.h"
#include "bill_link.h"
#include "certificates.h"
#include "require.h"

#include <openssl/err.h>
#include <string.h>

#define SECRET "0123456789abcdefghijklmnopqrstuv"
#define NOW 1700000000

static void check_message(wxf_code code, const wxf_error *err)
{
    REQUIRE(code == WXF_OK || (err->code == code && err->message[0] != '\0'));
    REQUIRE(memchr(err->message, '\0', sizeof err->message) != NULL);
    REQUIRE(wxf_utf8_count(wxf_str_from(err->message)) != SIZE_MAX);
    REQUIRE(ERR_peek_error() == 0);
}

static void fuzz_error(wxf_str body)
{
    const wxf_str signed_message = WXF_STR("GET\n/v3/certificates\n1700000000\nnonce\n\n");
    wxf_api_error api;
    wxf_error err;
    wxf_code code;

    wxf_error_clear(&err);
    code = wxf_api_error_read(body, signed_message, &api, &err);
    check_message(code, &err);
    REQUIRE(code == WXF_OK);
    wxf_api_error_free(&api);
}

static void fuzz_certificates(wxf_str body)
{
    wxf_keyring *ring = NULL;
    wxf_error err;
    wxf_code code;

    wxf_error_clear(&err);
    code = wxf_certificates_read(body, WXF_STR(SECRET), NOW, &ring, &err);
    check_message(code, &err);
    REQUIRE((code == WXF_OK) == (ring != NULL));
    REQUIRE(ring == NULL || (wxf_keyring_count(ring) > 0 && wxf_keyring_count(ring) <= WXF_CERTIFICATES_MAX));
    wxf_keyring_unref(ring);
}

static void fuzz_link(wxf_str body)
{
    wxf_bill_link link = WXF_BILL_LINK_INIT;
    wxf_fault fault;
    wxf_code code = wxf_bill_link_read(&link, body, WXF_TYPE_UseFlowResponse, NOW, &fault);

    check_message(code, &fault.error);
    REQUIRE(wxf_bill_link_is_fresh(&link, NOW) == (code == WXF_OK));
    REQUIRE(code != WXF_OK || (link.url.len > 0 && link.hash.len > 0));
    wxf_bill_link_free(&link);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static void (*const ways[])(wxf_str body) = { fuzz_error, fuzz_certificates, fuzz_link };
    wxf_str body = { (const char *)data + 1, size - 1 };

    if (size > 0) {
        ways[data[0] % 3](body);
    }
    return 0;
}
