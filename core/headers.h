/*
 * HTTP header fields in the order they came, names in any case, a name as
 * often as it occurs.
 */
#ifndef WXF_HEADERS_H
#define WXF_HEADERS_H

#include "buffer.h"

typedef struct wxf_header {
    char *name;  /* owned, NUL-terminated */
    char *value; /* owned, NUL-terminated, without blanks at the ends */
} wxf_header;

typedef struct wxf_headers {
    wxf_header *items;
    size_t count;
    size_t cap;
} wxf_headers;

#define WXF_HEADERS_INIT ((wxf_headers){ NULL, 0, 0 })

/* Appends copies. False: out of memory, nothing appended. */
bool wxf_headers_add(wxf_headers *headers, wxf_str name, wxf_str value);

/* Replaces every field of that name by this one. False: out of memory, nothing changed. */
bool wxf_headers_set(wxf_headers *headers, wxf_str name, wxf_str value);

/* The value of the first field of that name; ptr NULL if there is none. Lives as long as the field. */
wxf_str wxf_headers_get(const wxf_headers *headers, wxf_str name);

bool wxf_headers_copy(wxf_headers *to, const wxf_headers *from); /* `to` is initialised and empty */
void wxf_headers_free(wxf_headers *headers);                     /* leaves it initialised and empty */

/*
 * May this field be sent? A name is an RFC 9110 token; a value has no CR, LF
 * or NUL, which would let it smuggle further fields. WXF_E_ARGUMENT says which
 * field and what is wrong with it.
 */
wxf_code wxf_header_check(wxf_str name, wxf_str value, wxf_error *err);

#endif
