/*
 * Fuzzes what undoes gzip. The first byte of an input is how many bytes are
 * fed at a time. Checked of every input, besides that nothing breaks: what
 * comes out, and whether it does, depends on the bytes and not on the parts
 * that they come in; and no more comes out than may.
 *
 * replay.c runs it on files.
 */
#include "gunzip.h"
#include "require.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct result {
    wxf_code code;
    bool whole;
    uint64_t len, sum;
} result;

static wxf_code sum_up(void *context, const unsigned char *bytes, size_t len, wxf_error *err)
{
    result *out = context;

    (void)err;
    REQUIRE(len > 0);
    for (size_t i = 0; i < len; i++) {
        out->sum = (out->sum ^ bytes[i]) * 1099511628211u;
    }
    out->len += len;
    return WXF_OK;
}

static result undo(wxf_gunzip *gunzip, result *out, wxf_str bytes, size_t step)
{
    wxf_error err;

    memset(out, 0, sizeof *out);
    wxf_gunzip_restart(gunzip);
    REQUIRE(!wxf_gunzip_is_whole(gunzip));
    for (size_t at = 0; out->code == WXF_OK && at < bytes.len; at += step) {
        out->code = wxf_gunzip_write(gunzip, (wxf_str){ bytes.ptr + at, bytes.len - at < step ? bytes.len - at : step }, &err);
    }
    REQUIRE(out->code == WXF_OK || (err.code == out->code && err.message[0] != '\0'));
    REQUIRE(out->code == WXF_OK || out->code == WXF_E_TRANSFER || out->code == WXF_E_TOO_LARGE);
    REQUIRE(out->len <= WXF_GUNZIP_FREE + (uint64_t)WXF_GUNZIP_RATIO * (bytes.len + 1));
    out->whole = out->code == WXF_OK && wxf_gunzip_is_whole(gunzip);
    return *out;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    wxf_str bytes = { (const char *)data + 1, size - 1 };
    result out, whole, parts;
    wxf_gunzip *gunzip;

    if (size < 2) {
        return 0;
    }
    gunzip = wxf_gunzip_new(sum_up, &out);
    REQUIRE(gunzip != NULL);
    whole = undo(gunzip, &out, bytes, bytes.len);
    parts = undo(gunzip, &out, bytes, (size_t)data[0] + 1);
    if (whole.code != WXF_E_TOO_LARGE && parts.code != WXF_E_TOO_LARGE) {
        REQUIRE(whole.code == parts.code && whole.whole == parts.whole);
        /* What came out before the damage was seen is nobody's. */
        REQUIRE(whole.code != WXF_OK || (whole.len == parts.len && whole.sum == parts.sum));
    }
    wxf_gunzip_free(gunzip);
    return 0;
}
