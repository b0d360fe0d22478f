/*
 * JSON of answers to trees of values, and values to JSON of requests, by the
 * table. Neither direction rounds, guesses or drops anything.
 */
#ifndef WXF_MAPPER_H
#define WXF_MAPPER_H

#include "fault.h"
#include "json_scan.h"
#include "value.h"

/*
 * Reads text as an object of that type. On success *out is a document of the
 * caller's. WXF_E_JSON with the path of what is wrong: no JSON, a name twice,
 * another kind than documented, an integer that is written with a fraction or
 * exponent or is beyond ±WXF_INTEGER_MAX, a required field that is missing or
 * null, a time that is none. Fields that the table does not know and new
 * values of enums are kept; what is optional may be null, and an optional time
 * "". WXF_E_MEMORY. On failure *out is NULL.
 *
 * Of a tree that was read: an INT is within ±WXF_INTEGER_MAX; a field that is
 * a list holds one, or one item of it if it is or_one; a time is readable by
 * wxf_time_read() unless it is "".
 */
wxf_code wxf_decode(wxf_str text, wxf_type_id type, const wxf_json_limits *limits, wxf_document **out, wxf_fault *fault);

/*
 * Checks a value as part of a request, and appends it as JSON: fields in the
 * order of the table, null left out. `object` holds members by JSON name; its
 * type is set. WXF_E_ARGUMENT names field and rule: a required one missing, another kind
 * than documented, an integer beyond ±WXF_INTEGER_MAX, text that is not UTF-8.
 * With `checks` also the rules of the documentation: unknown fields, bounds,
 * lengths, formats, enums, and what must fit together. WXF_E_MEMORY.
 */
wxf_code wxf_encode(const wxf_value *object, bool checks, wxf_buf *out, wxf_fault *fault);

/* A call, composed: what the engine needs beside credentials. */
typedef struct wxf_composed {
    wxf_buf uri;  /* path and query, percent-encoded once */
    wxf_buf body; /* JSON; empty for WXF_BODY_NONE */
} wxf_composed;

/*
 * Checks the arguments of a call as wxf_encode() does, and composes it. In a
 * query an empty text that is not needed counts as not given.
 * `arguments` is an object of the endpoint's request type. On success *out
 * holds buffers that the caller frees; on failure they are empty. Bodies of
 * WXF_BODY_UPLOAD hold the meta part only.
 */
wxf_code wxf_compose(const wxf_endpoint *endpoint, const wxf_value *arguments, bool checks, wxf_composed *out, wxf_fault *fault);

void wxf_composed_free(wxf_composed *composed); /* what it holds */

#endif
