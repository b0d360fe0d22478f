#include "headers.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static void free_field(wxf_header *field)
{
    free(field->name);
    free(field->value);
}

static bool make_field(wxf_header *field, wxf_str name, wxf_str value)
{
    field->name = wxf_strdup(name);
    field->value = wxf_strdup(wxf_str_trim(value));
    if (field->name == NULL || field->value == NULL) {
        free_field(field);
        return false;
    }
    return true;
}

static bool reserve_one(wxf_headers *headers)
{
    wxf_header *items;
    size_t cap;

    if (headers->count < headers->cap) {
        return true;
    }
    if (headers->cap > SIZE_MAX / sizeof *items / 2) {
        return false;
    }
    cap = headers->cap == 0 ? 16 : headers->cap * 2;
    items = realloc(headers->items, cap * sizeof *items);
    if (items == NULL) {
        return false;
    }
    headers->items = items;
    headers->cap = cap;
    return true;
}

bool wxf_headers_add(wxf_headers *headers, wxf_str name, wxf_str value)
{
    if (!reserve_one(headers) || !make_field(&headers->items[headers->count], name, value)) {
        return false;
    }
    headers->count++;
    return true;
}

static void remove_all(wxf_headers *headers, wxf_str name)
{
    size_t kept = 0;

    for (size_t i = 0; i < headers->count; i++) {
        if (wxf_str_ieq(wxf_str_from(headers->items[i].name), name)) {
            free_field(&headers->items[i]);
        } else {
            headers->items[kept++] = headers->items[i];
        }
    }
    headers->count = kept;
}

bool wxf_headers_set(wxf_headers *headers, wxf_str name, wxf_str value)
{
    wxf_header field;

    if (!reserve_one(headers) || !make_field(&field, name, value)) {
        return false;
    }
    remove_all(headers, name);
    headers->items[headers->count++] = field;
    return true;
}

wxf_str wxf_headers_get(const wxf_headers *headers, wxf_str name)
{
    for (size_t i = 0; i < headers->count; i++) {
        if (wxf_str_ieq(wxf_str_from(headers->items[i].name), name)) {
            return wxf_str_from(headers->items[i].value);
        }
    }
    return (wxf_str){ NULL, 0 };
}

bool wxf_headers_copy(wxf_headers *to, const wxf_headers *from)
{
    for (size_t i = 0; i < from->count; i++) {
        if (!wxf_headers_add(to, wxf_str_from(from->items[i].name), wxf_str_from(from->items[i].value))) {
            wxf_headers_free(to);
            return false;
        }
    }
    return true;
}

void wxf_headers_free(wxf_headers *headers)
{
    for (size_t i = 0; i < headers->count; i++) {
        free_field(&headers->items[i]);
    }
    free(headers->items);
    *headers = WXF_HEADERS_INIT;
}

static bool is_token_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && strchr("!#$%&'*+-.^_`|~", c) != NULL);
}

wxf_code wxf_header_check(wxf_str name, wxf_str value, wxf_error *err)
{
    const wxf_str shown = name.len < 32 ? name : wxf_shown(name); /* shorter ones are no keys */

    if (name.len == 0) {
        return wxf_fail(err, WXF_E_ARGUMENT, "a header has an empty name");
    }
    for (size_t i = 0; i < name.len; i++) {
        if (!is_token_char(name.ptr[i])) {
            return wxf_fail(err, WXF_E_ARGUMENT,
                            "the header name \"%.*s\" holds a character that HTTP does not allow (at byte %zu)",
                            (int)(shown.ptr != name.ptr ? shown.len : i < 64 ? i : 64), shown.ptr, i);
        }
    }
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.ptr[i];

        if (c == '\r' || c == '\n' || c == '\0') {
            return wxf_fail(err, WXF_E_ARGUMENT,
                            "the value of the header %.*s holds a %s at byte %zu, which would start another header",
                            (int)(shown.len < 64 ? shown.len : 64), shown.ptr,
                            c == '\0' ? "NUL" : c == '\r' ? "carriage return" : "line feed", i);
        }
        if ((c < 0x20 && c != '\t') || c == 0x7F) {
            return wxf_fail(err, WXF_E_ARGUMENT, "the value of the header %.*s holds a control character at byte %zu",
                            (int)(shown.len < 64 ? shown.len : 64), shown.ptr, i);
        }
    }
    return WXF_OK;
}
