/*
 * Reading JSON from outside with cJSON, and keeping its habits out: names are
 * compared by case, depth and length are bounded, nothing may follow the value.
 */
#ifndef WXF_JSON_H
#define WXF_JSON_H

#include "buffer.h"

#include <cjson/cJSON.h>

#define WXF_JSON_DEPTH_MAX 64

/*
 * Parses text (UTF-8). On success *out is a tree that the caller frees with
 * cJSON_Delete(). WXF_E_JSON says where the text stops being JSON; WXF_E_MEMORY.
 */
wxf_code wxf_json_parse(wxf_str text, cJSON **out, wxf_error *err);

/* The member of that name; NULL if there is none or `object` (NULL is fine) is no object. Borrowed. */
const cJSON *wxf_json_member(const cJSON *object, const char *name);

/* The text of a string member; ptr NULL if there is none. Borrowed. */
wxf_str wxf_json_string(const cJSON *object, const char *name);

#endif
