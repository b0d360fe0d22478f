#include "crypto_error.h"

#include "buffer.h"

#include <openssl/err.h>
#include <stdio.h>
#include <string.h>

void wxf_crypto_begin(void)
{
    ERR_clear_error();
}

void wxf_crypto_end(void)
{
    ERR_clear_error();
}

void wxf_crypto_end_secret(void)
{
    ERR_clear_error();
    wxf_wipe_stack();
}

/*
 * "ASN1 lib" and "nested asn1 error" only mean that another entry says more.
 * The decoders of OpenSSL 3 call "unsupported" whatever none of them could make
 * out, damaged input above all.
 */
static bool says_something(unsigned long code, const char *reason)
{
    size_t len = strlen(reason);

#ifdef ERR_LIB_OSSL_DECODER
    if (ERR_GET_LIB(code) == ERR_LIB_OSSL_DECODER) {
        return false;
    }
#else
    (void)code;
#endif
    return !(len >= 4 && strcmp(reason + len - 4, " lib") == 0) && strcmp(reason, "nested asn1 error") != 0;
}

wxf_crypto_reason wxf_crypto_take(void)
{
    wxf_crypto_reason reason = { { 0 }, false };
    unsigned long code;

    /* From the oldest entry, the nearest to the cause. */
    while ((code = ERR_get_error()) != 0) {
        const char *text = ERR_reason_error_string(code);

        if (ERR_GET_REASON(code) == ERR_R_MALLOC_FAILURE) {
            reason.out_of_memory = true;
        }
        if (reason.text[0] == '\0' && text != NULL && says_something(code, text)) {
            snprintf(reason.text, sizeof reason.text, "%s", text);
        }
    }
    return reason;
}

wxf_code wxf_fail_crypto(wxf_error *err, wxf_code code, const char *fmt, ...)
{
    wxf_crypto_reason reason = wxf_crypto_take();
    char text[WXF_ERROR_MESSAGE_SIZE];
    va_list args;
    int written;

    if (reason.out_of_memory) {
        return wxf_fail_memory(err);
    }
    va_start(args, fmt);
    written = vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    if (written < 0) {
        text[0] = '\0';
    }
    if (reason.text[0] == '\0') {
        return wxf_fail(err, code, "%s", text);
    }
    return wxf_fail(err, code, "%s (OpenSSL: %s)", text, reason.text);
}
