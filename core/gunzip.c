#include "gunzip.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define BLOCK 65536

struct wxf_gunzip {
    wxf_gunzip_sink sink;
    void *context;
    z_stream stream;
    bool has_stream; /* zlib has made its part of it */
    bool inside;     /* a member that has not ended */
    bool any;        /* member was begun */
    uint64_t in, out;
    unsigned char block[BLOCK];
};

wxf_gunzip *wxf_gunzip_new(wxf_gunzip_sink sink, void *context)
{
    wxf_gunzip *gunzip = calloc(1, sizeof *gunzip);

    if (gunzip != NULL) {
        gunzip->sink = sink;
        gunzip->context = context;
    }
    return gunzip;
}

void wxf_gunzip_free(wxf_gunzip *gunzip)
{
    if (gunzip == NULL) {
        return;
    }
    if (gunzip->has_stream) {
        inflateEnd(&gunzip->stream);
    }
    free(gunzip);
}

void wxf_gunzip_restart(wxf_gunzip *gunzip)
{
    gunzip->inside = false;
    gunzip->any = false;
    gunzip->in = 0;
    gunzip->out = 0;
}

bool wxf_gunzip_is_whole(const wxf_gunzip *gunzip)
{
    return gunzip->any && !gunzip->inside;
}

/* `next` is the first byte of what should be a member. */
static wxf_code begin_member(wxf_gunzip *gunzip, unsigned char next, uint64_t at, wxf_error *err)
{
    z_const Bytef *bytes = gunzip->stream.next_in;
    uInt left = gunzip->stream.avail_in;
    int done;

    if (next != 0x1F) {
        return wxf_fail(err, WXF_E_TRANSFER, gunzip->any ? "behind the compressed bill, at byte %llu, is something that is no gzip"
                                                         : "what should be a compressed bill is no gzip at byte %llu",
                        (unsigned long long)at);
    }
    done = gunzip->has_stream ? inflateReset(&gunzip->stream) : inflateInit2(&gunzip->stream, 16 + MAX_WBITS);
    if (done != Z_OK) {
        return wxf_fail_memory(err);
    }
    gunzip->stream.next_in = bytes;
    gunzip->stream.avail_in = left;
    gunzip->has_stream = true;
    gunzip->inside = true;
    gunzip->any = true;
    return WXF_OK;
}

static wxf_code hand_over(wxf_gunzip *gunzip, wxf_error *err)
{
    size_t len = BLOCK - gunzip->stream.avail_out;

    gunzip->out += len;
    if (gunzip->out > WXF_GUNZIP_FREE && (gunzip->out - WXF_GUNZIP_FREE) / WXF_GUNZIP_RATIO > gunzip->in) {
        return wxf_fail(err, WXF_E_TOO_LARGE,
                        "the compressed bill grows beyond all measure: %llu bytes came out of %llu, and more than %d times as "
                        "many (and %d MiB) are not taken",
                        (unsigned long long)gunzip->out, (unsigned long long)gunzip->in, WXF_GUNZIP_RATIO,
                        WXF_GUNZIP_FREE / 1024 / 1024);
    }
    return len == 0 ? WXF_OK : gunzip->sink(gunzip->context, gunzip->block, len, err);
}

/* As many bytes as zlib can count. */
static wxf_code write_part(wxf_gunzip *gunzip, const unsigned char *bytes, size_t len, wxf_error *err)
{
    z_stream *stream = &gunzip->stream;
    wxf_code code = WXF_OK;
    bool full = false;

    stream->next_in = (z_const Bytef *)(uintptr_t)bytes;
    stream->avail_in = (uInt)len;
    gunzip->in += len;
    /* A full block may not be all that zlib has. */
    while (code == WXF_OK && (stream->avail_in > 0 || full)) {
        int done;

        if (!gunzip->inside) {
            code = begin_member(gunzip, *stream->next_in, gunzip->in - stream->avail_in, err);
            if (code != WXF_OK) {
                return code;
            }
        }
        stream->next_out = gunzip->block;
        stream->avail_out = BLOCK;
        done = inflate(stream, Z_NO_FLUSH);
        if (done != Z_OK && done != Z_STREAM_END && done != Z_BUF_ERROR) {
            return wxf_fail(err, done == Z_MEM_ERROR ? WXF_E_MEMORY : WXF_E_TRANSFER,
                            "the compressed bill is damaged before byte %llu: %s", (unsigned long long)gunzip->in,
                            stream->msg == NULL ? "unknown reason" : stream->msg);
        }
        full = done == Z_OK && stream->avail_out == 0;
        gunzip->inside = done != Z_STREAM_END;
        code = hand_over(gunzip, err);
        if (done == Z_BUF_ERROR) {
            break;
        }
    }
    return code;
}

wxf_code wxf_gunzip_write(wxf_gunzip *gunzip, wxf_str bytes, wxf_error *err)
{
    const unsigned char *data = (const unsigned char *)bytes.ptr;
    wxf_code code = WXF_OK;

    for (size_t at = 0; code == WXF_OK && at < bytes.len;) {
        size_t part = bytes.len - at < BLOCK ? bytes.len - at : BLOCK;

        code = write_part(gunzip, data + at, part, err);
        at += part;
    }
    return code;
}
