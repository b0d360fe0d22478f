#include "json.h"

#include <string.h>

/* cJSON recurses as deep as the text does; look first. */
static wxf_code check_depth(wxf_str text, wxf_error *err)
{
    size_t depth = 0;
    bool in_string = false;

    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        if (c == '\0') {
            return wxf_fail(err, WXF_E_JSON, "not JSON: a NUL at byte %zu", i);
        }
        if (in_string) {
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                in_string = false;
            }
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            if (++depth > WXF_JSON_DEPTH_MAX) {
                return wxf_fail(err, WXF_E_JSON, "JSON nested deeper than %d levels, at byte %zu", WXF_JSON_DEPTH_MAX, i);
            }
        } else if ((c == '}' || c == ']') && depth > 0) {
            depth--;
        }
    }
    return WXF_OK;
}

wxf_code wxf_json_parse(wxf_str text, cJSON **out, wxf_error *err)
{
    const char *end = NULL;
    cJSON *tree;
    size_t offset;

    *out = NULL;
    if (text.len == 0) {
        return wxf_fail(err, WXF_E_JSON, "not JSON: empty text");
    }
    if (check_depth(text, err) != WXF_OK) {
        return err == NULL ? WXF_E_JSON : err->code;
    }
    tree = cJSON_ParseWithLengthOpts(text.ptr, text.len, &end, 0);
    offset = end == NULL ? 0 : (size_t)(end - text.ptr);
    if (tree == NULL) {
        return wxf_fail(err, WXF_E_JSON, "not JSON, from byte %zu on", offset);
    }
    while (offset < text.len && strchr(" \t\r\n", text.ptr[offset]) != NULL) {
        offset++;
    }
    if (offset < text.len) {
        cJSON_Delete(tree);
        return wxf_fail(err, WXF_E_JSON, "something follows the JSON value, at byte %zu", offset);
    }
    *out = tree;
    return WXF_OK;
}

const cJSON *wxf_json_member(const cJSON *object, const char *name)
{
    return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}

wxf_str wxf_json_string(const cJSON *object, const char *name)
{
    const cJSON *member = wxf_json_member(object, name);

    return cJSON_IsString(member) ? wxf_str_from(member->valuestring) : (wxf_str){ NULL, 0 };
}
