#include "image.h"
#include "digest.h"
#include "signer.h"

#include <stdio.h>
#include <string.h>

typedef struct format {
    const char *ending, *media_type, *magic;
    size_t magic_length;
} format;

static const format formats[] = {
    { ".jpg", "image/jpeg", "\xFF\xD8\xFF", 3 },
    { ".png", "image/png", "\x89PNG\r\n\x1A\n", 8 },
    { ".bmp", "image/bmp", "BM", 2 },
};

#define FORMATS (sizeof formats / sizeof formats[0])

/* The length of the UTF-8 character at text, 0 if it is none. */
static size_t character(const unsigned char *text, size_t left)
{
    static const unsigned char lowest[] = { 0, 0, 0x80, 0xA0, 0x90 };
    unsigned char c = text[0];
    size_t len = c < 0x80 ? 1 : c >= 0xC2 && c <= 0xDF ? 2 : c >= 0xE0 && c <= 0xEF ? 3 : c >= 0xF0 && c <= 0xF4 ? 4 : 0;

    if (len == 0 || len > left) {
        return 0;
    }
    for (size_t i = 1; i < len; i++) {
        if ((text[i] & 0xC0) != 0x80) {
            return 0;
        }
    }
    /* No longer forms than needed, no surrogates, nothing beyond U+10FFFF. */
    if (((c == 0xE0 || c == 0xF0) && text[1] < lowest[len]) || (c == 0xED && text[1] > 0x9F) || (c == 0xF4 && text[1] > 0x8F)) {
        return 0;
    }
    return len;
}

#define NAME "meta.filename"
#define FILE_PART "file"

/* The message, in the fault already, says of itself where it is: people give a name and an image. */
static wxf_code refuse(wxf_fault *fault, const char *path, const char *rule, bool business)
{
    snprintf(fault->path, sizeof fault->path, "%s", path);
    fault->rule = rule;
    fault->business = business;
    return WXF_E_ARGUMENT;
}

/*
 * What could end a quoted string or a line is refused, not escaped: servers
 * disagree on how to read the escapes. That is no rule of the documentation,
 * so it holds without checks, too.
 */
static wxf_code check_name(wxf_str name, bool checks, wxf_fault *fault)
{
    wxf_error *err = &fault->error;
    size_t count = 0, len;

    for (size_t i = 0; i < name.len; i += len, count++) {
        unsigned char c = (unsigned char)name.ptr[i];

        len = character((const unsigned char *)name.ptr + i, name.len - i);
        if (len == 0) {
            wxf_fail(err, WXF_E_ARGUMENT, "the filename of the image is not UTF-8 at byte %zu", i);
            return refuse(fault, NAME, "utf8", false);
        }
        if (c < 0x20 || c == 0x7F || c == '"' || c == '\\' || c == '/') {
            wxf_fail(err, WXF_E_ARGUMENT,
                            "the filename of the image must hold no control character, quote, slash or backslash; it has one "
                            "at byte %zu",
                            i);
            return refuse(fault, NAME, "characters", false);
        }
    }
    if (count == 0 || (checks && count > WXF_IMAGE_NAME_MAX)) {
        wxf_fail(err, WXF_E_ARGUMENT, "the filename of the image must have 1 to %d characters; it has %zu",
                        WXF_IMAGE_NAME_MAX, count);
        return refuse(fault, NAME, "length", count > 0);
    }
    return WXF_OK;
}

static const format *format_named(wxf_str name)
{
    for (size_t i = 0; i < FORMATS; i++) {
        wxf_str ending = wxf_str_from(formats[i].ending);

        if (name.len > ending.len && wxf_str_ieq((wxf_str){ name.ptr + name.len - ending.len, ending.len }, ending)) {
            return &formats[i];
        }
    }
    return NULL;
}

static const format *format_seen(wxf_str bytes)
{
    for (size_t i = 0; i < FORMATS; i++) {
        if (wxf_str_starts(bytes, (wxf_str){ formats[i].magic, formats[i].magic_length })) {
            return &formats[i];
        }
    }
    return NULL;
}

static bool ends_in(wxf_str text, wxf_str ending)
{
    return text.len >= ending.len && wxf_str_ieq((wxf_str){ text.ptr + text.len - ending.len, ending.len }, ending);
}

/* By the documentation; a name that check_name() let through. */
static wxf_code check(wxf_str name, wxf_str bytes, wxf_fault *fault)
{
    wxf_error *err = &fault->error;
    const format *named = format_named(name), *seen = format_seen(bytes);

    if (named == NULL) {
        wxf_fail(err, WXF_E_ARGUMENT, "the filename of the image must end in .jpg, .png or .bmp, not \"%.*s\"%s", (int)name.len,
                        name.ptr, ends_in(name, WXF_STR(".jpeg")) ? "; give it as one that ends in .jpg" : "");
        return refuse(fault, NAME, "format", true);
    }
    if (bytes.len == 0) {
        wxf_fail(err, WXF_E_ARGUMENT, "the image is empty");
        return refuse(fault, FILE_PART, "length", true);
    }
    if (bytes.len > WXF_IMAGE_MAX) {
        wxf_fail(err, WXF_E_ARGUMENT, "the image is larger than 2 MiB (%d bytes), the most that WeChat Pay takes",
                        WXF_IMAGE_MAX);
        return refuse(fault, FILE_PART, "length", true);
    }
    if (seen == NULL) {
        wxf_fail(err, WXF_E_ARGUMENT, "the image is neither JPG, PNG nor BMP: its content starts like none of them");
        return refuse(fault, FILE_PART, "format", true);
    }
    if (seen != named) {
        wxf_fail(err, WXF_E_ARGUMENT, "the image is %s by its content, but its filename ends in %s",
                        seen->media_type, named->ending);
        return refuse(fault, FILE_PART, "format", true);
    }
    return WXF_OK;
}

/* What the content is; else, which only happens without checks, what the name says. */
static const char *media_type(wxf_str name, wxf_str bytes)
{
    const format *seen = format_seen(bytes), *named = format_named(name);

    return seen != NULL ? seen->media_type : named != NULL ? named->media_type : "application/octet-stream";
}

static wxf_code add_sha256(wxf_buf *out, wxf_str bytes, wxf_error *err)
{
    static const char digits[] = "0123456789abcdef";
    unsigned char hash[WXF_SHA256_LENGTH];
    wxf_code code = wxf_sha256(&bytes, 1, hash, err);

    for (size_t i = 0; code == WXF_OK && i < sizeof hash; i++) {
        if (!wxf_buf_add_char(out, digits[hash[i] >> 4]) || !wxf_buf_add_char(out, digits[hash[i] & 15])) {
            code = wxf_fail_memory(err);
        }
    }
    return code;
}

static bool write_body(wxf_image_message *message, const char *boundary, wxf_str name, wxf_str bytes)
{
    wxf_buf *out = &message->body;

    return wxf_buf_addf(&message->content_type, "multipart/form-data; boundary=%s", boundary) &&
           wxf_buf_reserve(out, bytes.len + message->meta.len + 1024) &&
           wxf_buf_addf(out,
                        "--%s\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n",
                        boundary) &&
           wxf_buf_add_str(out, wxf_buf_str(&message->meta)) &&
           wxf_buf_addf(out, "\r\n--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"", boundary) &&
           wxf_buf_add_str(out, name) && wxf_buf_addf(out, "\"\r\nContent-Type: %s\r\n\r\n", media_type(name, bytes)) &&
           wxf_buf_add_str(out, bytes) && wxf_buf_addf(out, "\r\n--%s--\r\n", boundary);
}

wxf_code wxf_image_compose(wxf_image_message *message, wxf_str filename, wxf_str bytes, bool checks, wxf_fault *fault)
{
    char boundary[WXF_NONCE_LENGTH + 1];
    wxf_error *err = &fault->error;
    wxf_code code;

    wxf_fault_clear(fault);
    code = check_name(filename, checks, fault);
    if (code == WXF_OK && checks) {
        code = check(filename, bytes, fault);
    }
    if (code != WXF_OK) {
        return code;
    }
    if (!wxf_buf_add_cstr(&message->meta, "{\"filename\":\"") || !wxf_buf_add_str(&message->meta, filename) ||
        !wxf_buf_add_cstr(&message->meta, "\",\"sha256\":\"")) {
        return wxf_fail_memory(err);
    }
    code = add_sha256(&message->meta, bytes, err);
    if (code == WXF_OK && !wxf_buf_add_cstr(&message->meta, "\"}")) {
        code = wxf_fail_memory(err);
    }
    /* Drawn, so that nobody can have put it into the image. */
    if (code == WXF_OK) {
        code = wxf_nonce(boundary, err);
    }
    if (code == WXF_OK && !write_body(message, boundary, filename, bytes)) {
        code = wxf_fail_memory(err);
    }
    return code;
}

void wxf_image_message_free(wxf_image_message *message)
{
    wxf_buf_free(&message->content_type);
    wxf_buf_free(&message->body);
    wxf_buf_free(&message->meta);
}
