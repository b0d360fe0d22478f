#include "fault.h"

#include <stdio.h>
#include <string.h>

#define NAME_MAX_SHOWN 64 /* bytes of one name: names in answers can be of any length */

typedef struct line {
    char *at;
    size_t room; /* without the NUL */
} line;

/* All of it or nothing, so that no character is cut. */
static void put(line *out, const char *bytes, size_t len)
{
    if (len <= out->room) {
        memcpy(out->at, bytes, len);
        out->at += len;
        out->room -= len;
    } else {
        out->room = 0;
    }
}

/* Names come from outside: what is no printable character of UTF-8 becomes a question mark. */
static void put_name(line *out, wxf_str name)
{
    size_t shown = 0;

    while (name.len > 0 && shown < NAME_MAX_SHOWN) {
        size_t len = wxf_utf8_length(name);

        if (len == 0 || (unsigned char)name.ptr[0] < 0x20 || name.ptr[0] == 0x7F) {
            put(out, "?", 1);
            len = 1;
        } else {
            put(out, name.ptr, len);
        }
        name.ptr += len;
        name.len -= len;
        shown += len;
    }
    if (name.len > 0) {
        put(out, "…", strlen("…"));
    }
}

static void put_path(line *out, const wxf_path *path)
{
    if (path->parent != NULL) {
        put_path(out, path->parent);
    }
    if (path->name.ptr == NULL) {
        char index[32];
        int len = snprintf(index, sizeof index, "[%zu]", path->index);

        put(out, index, (size_t)len);
    } else {
        if (path->parent != NULL) {
            put(out, ".", 1);
        }
        put_name(out, path->name);
    }
}

static void fill(wxf_fault *fault, wxf_code code, const wxf_path *path, const char *rule, const char *fmt, va_list args)
{
    line out = { fault->path, sizeof fault->path - 1 };
    char text[WXF_ERROR_MESSAGE_SIZE];

    if (vsnprintf(text, sizeof text, fmt, args) < 0) {
        text[0] = '\0';
    }
    if (path != NULL) {
        put_path(&out, path);
    }
    *out.at = '\0';
    fault->rule = rule;
    fault->business = false;
    wxf_fail(&fault->error, code, "%s%s%s", fault->path, fault->path[0] == '\0' ? "" : ": ", text);
}

wxf_code wxf_fault_at(wxf_fault *fault, wxf_code code, const wxf_path *path, const char *rule, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    fill(fault, code, path, rule, fmt, args);
    va_end(args);
    return code;
}

wxf_code wxf_fault_business(wxf_fault *fault, const wxf_path *path, const char *rule, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    fill(fault, WXF_E_ARGUMENT, path, rule, fmt, args);
    va_end(args);
    fault->business = true;
    return WXF_E_ARGUMENT;
}

wxf_code wxf_fault_memory(wxf_fault *fault)
{
    fault->path[0] = '\0';
    fault->rule = "memory";
    fault->business = false;
    return wxf_fail_memory(&fault->error);
}

void wxf_fault_clear(wxf_fault *fault)
{
    wxf_error_clear(&fault->error);
    fault->path[0] = '\0';
    fault->rule = "";
    fault->business = false;
}
