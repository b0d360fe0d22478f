#include "error.h"

#include "buffer.h"

#include <stdio.h>
#include <string.h>

void wxf_error_clear(wxf_error *err)
{
    if (err != NULL) {
        err->code = WXF_OK;
        err->message[0] = '\0';
    }
}

/* A cut in the middle of a UTF-8 sequence would make the message unprintable. */
static void cut_at_character(char *text, size_t len)
{
    size_t start = len;

    while (start > 0 && ((unsigned char)text[start - 1] & 0xC0) == 0x80) {
        start--;
    }
    if (start > 0 && (unsigned char)text[start - 1] >= 0xC0) {
        start--;
    }
    text[start] = '\0';
}

wxf_code wxf_fail(wxf_error *err, wxf_code code, const char *fmt, ...)
{
    va_list args;
    int written;

    if (err == NULL) {
        return code;
    }
    err->code = code;
    va_start(args, fmt);
    written = vsnprintf(err->message, sizeof err->message, fmt, args);
    va_end(args);
    if (written < 0) {
        err->message[0] = '\0';
    } else if ((size_t)written >= sizeof err->message) {
        cut_at_character(err->message, sizeof err->message - 1);
    }
    wxf_make_utf8(err->message);
    return code;
}

wxf_code wxf_fail_memory(wxf_error *err)
{
    return wxf_fail(err, WXF_E_MEMORY, "out of memory");
}
