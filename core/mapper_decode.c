#include "json.h"
#include "mapper.h"
#include "rfc3339.h"

#include <stdlib.h>
#include <string.h>

/*
 * cJSON knows the tree, the scan before it the texts of the numbers: both in
 * the order of the text, so the next number of the tree is the next text.
 */
typedef struct reader {
    wxf_document *document;
    const wxf_str *number; /* the next */
    wxf_fault *fault;
} reader;

static wxf_code read_untyped(reader *r, const cJSON *item, wxf_value *out, const wxf_path *path);
static wxf_code read_object(reader *r, const cJSON *item, const wxf_type *type, wxf_value *out, const wxf_path *path);

static const char *kind_of(const cJSON *item)
{
    return cJSON_IsNull(item)     ? "null"
           : cJSON_IsBool(item)   ? "a boolean"
           : cJSON_IsNumber(item) ? "a number"
           : cJSON_IsString(item) ? "a string"
           : cJSON_IsArray(item)  ? "a list"
                                  : "an object";
}

static wxf_code wrong_kind(reader *r, const cJSON *item, const wxf_path *path, const char *wanted)
{
    return wxf_fault_at(r->fault, WXF_E_JSON, path, "kind", "%s instead of %s", kind_of(item), wanted);
}

static wxf_code of_memory(reader *r, bool ok)
{
    return ok ? WXF_OK : wxf_fault_memory(r->fault);
}

static wxf_code read_int(reader *r, const cJSON *item, wxf_value *out, const wxf_path *path)
{
    wxf_str text;
    bool negative;
    int64_t value = 0;

    if (!cJSON_IsNumber(item)) {
        return wrong_kind(r, item, path, "an integer");
    }
    text = *r->number++;
    negative = text.ptr[0] == '-';
    for (size_t i = negative ? 1 : 0; i < text.len; i++) {
        char c = text.ptr[i];

        /* 1e2 and 1.0 are integers to some and floats to others; money is never either. */
        if (c < '0' || c > '9' || (negative && c == '0' && i == 1)) {
            return wxf_fault_at(r->fault, WXF_E_JSON, path, "integer", "%.*s is not written as an integer", (int)text.len, text.ptr);
        }
        value = value > WXF_INTEGER_MAX ? value : value * 10 + (c - '0');
    }
    if (value > WXF_INTEGER_MAX) {
        return wxf_fault_at(r->fault, WXF_E_JSON, path, "integer", "%.*s is beyond ±%lld, where integers are no longer exact",
                            (int)text.len, text.ptr, (long long)WXF_INTEGER_MAX);
    }
    wxf_value_set_int(out, negative ? -value : value);
    return WXF_OK;
}

static wxf_code read_time(reader *r, const cJSON *item, const wxf_field *field, const wxf_path *path)
{
    wxf_time time;

    if ((item->valuestring[0] == '\0' && !field->required) || wxf_time_read(wxf_str_from(item->valuestring), &time)) {
        return WXF_OK;
    }
    return wxf_fault_at(r->fault, WXF_E_JSON, path, "time", "\"%.64s\" is no time of RFC 3339", item->valuestring);
}

/* One value of a field's kind, whether the field is a list of them or not. */
static wxf_code read_one(reader *r, const cJSON *item, const wxf_field *field, wxf_value *out, const wxf_path *path)
{
    wxf_code code = WXF_OK;

    switch (field->kind) {
    case WXF_KIND_BOOL:
        if (!cJSON_IsBool(item)) {
            return wrong_kind(r, item, path, "a boolean");
        }
        wxf_value_set_bool(out, cJSON_IsTrue(item));
        return WXF_OK;
    case WXF_KIND_INT:
        return read_int(r, item, out, path);
    case WXF_KIND_OBJECT:
        return read_object(r, item, wxf_type_of(field->type), out, path);
    default:
        if (!cJSON_IsString(item)) {
            return wrong_kind(r, item, path, field->kind == WXF_KIND_TIME ? "a time" : "a string");
        }
        if (field->kind == WXF_KIND_TIME) {
            code = read_time(r, item, field, path);
        }
        return code != WXF_OK ? code : of_memory(r, wxf_value_set_str(r->document, out, wxf_str_from(item->valuestring)));
    }
}

/* Items of a field; `field` NULL: of a list that the table does not know. */
static wxf_code read_list(reader *r, const cJSON *list, const wxf_field *field, wxf_value *out, const wxf_path *path)
{
    wxf_path at = { path, { NULL, 0 }, 0 };

    if (!wxf_value_set_list(r->document, out, (size_t)cJSON_GetArraySize(list))) {
        return wxf_fault_memory(r->fault);
    }
    for (const cJSON *item = list->child; item != NULL; item = item->next, at.index++) {
        wxf_value *value = wxf_value_add_item(r->document, out);
        wxf_code code;

        if (value == NULL) {
            return wxf_fault_memory(r->fault);
        }
        code = field == NULL ? read_untyped(r, item, value, &at) : read_one(r, item, field, value, &at);
        if (code != WXF_OK) {
            return code;
        }
    }
    return WXF_OK;
}

static wxf_code read_field(reader *r, const cJSON *item, const wxf_field *field, wxf_value *out, const wxf_path *path)
{
    if (cJSON_IsNull(item)) {
        if (field->required) {
            return wxf_fault_at(r->fault, WXF_E_JSON, path, "required", "null, but it must be there");
        }
        wxf_value_set_null(out);
        return WXF_OK;
    }
    if (!field->list || (field->or_one && !cJSON_IsArray(item))) {
        return read_one(r, item, field, out, path);
    }
    if (!cJSON_IsArray(item)) {
        return wrong_kind(r, item, path, "a list");
    }
    return read_list(r, item, field, out, path);
}

static wxf_code read_untyped(reader *r, const cJSON *item, wxf_value *out, const wxf_path *path)
{
    if (cJSON_IsBool(item)) {
        wxf_value_set_bool(out, cJSON_IsTrue(item));
    } else if (cJSON_IsNumber(item)) {
        return of_memory(r, wxf_value_set_number(r->document, out, *r->number++));
    } else if (cJSON_IsString(item)) {
        return of_memory(r, wxf_value_set_str(r->document, out, wxf_str_from(item->valuestring)));
    } else if (cJSON_IsArray(item)) {
        return read_list(r, item, NULL, out, path);
    } else if (cJSON_IsObject(item)) {
        return read_object(r, item, NULL, out, path);
    } else {
        wxf_value_set_null(out);
    }
    return WXF_OK;
}

/* ---- objects ----------------------------------------------------------------- */

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static wxf_code twice(reader *r, const wxf_path *path, wxf_str name)
{
    wxf_path at = { path, name, 0 };

    return wxf_fault_at(r->fault, WXF_E_JSON, &at, "duplicate", "the object has this name twice");
}

/* Names that the table does not know: sorted, so that an object with very many does not take for ever. */
static wxf_code check_unknown(reader *r, const wxf_value *object, size_t count, const wxf_path *path)
{
    const char *few[64], **names = few;
    wxf_code code = WXF_OK;
    size_t found = 0;

    if (count < 2) {
        return WXF_OK;
    }
    if (count > sizeof few / sizeof few[0]) {
        names = malloc(count * sizeof *names);
        if (names == NULL) {
            return wxf_fault_memory(r->fault);
        }
    }
    for (size_t i = 0; i < object->as.members.count; i++) {
        if (object->as.members.at[i].field == NULL) {
            names[found++] = object->as.members.at[i].name.ptr;
        }
    }
    qsort(names, found, sizeof *names, compare_names);
    for (size_t i = 1; i < found && code == WXF_OK; i++) {
        if (strcmp(names[i - 1], names[i]) == 0) {
            code = twice(r, path, wxf_str_from(names[i]));
        }
    }
    if (names != few) {
        free(names);
    }
    return code;
}

/* `seen` has a bit for each field that was there. */
static wxf_code check_required(reader *r, const wxf_type *type, uint64_t seen, const wxf_path *path)
{
    for (size_t i = 0; i < type->field_count; i++) {
        if (type->fields[i].required && (seen >> i & 1) == 0) {
            wxf_path at = { path, wxf_str_from(type->fields[i].json), 0 };

            return wxf_fault_at(r->fault, WXF_E_JSON, &at, "required", "missing");
        }
    }
    return WXF_OK;
}

static wxf_code read_object(reader *r, const cJSON *item, const wxf_type *type, wxf_value *out, const wxf_path *path)
{
    uint64_t seen = 0;
    size_t unknown = 0;
    wxf_code code = WXF_OK;

    if (!cJSON_IsObject(item)) {
        return wrong_kind(r, item, path, "an object");
    }
    if (!wxf_value_set_object(r->document, out, type, (size_t)cJSON_GetArraySize(item))) {
        return wxf_fault_memory(r->fault);
    }
    for (const cJSON *child = item->child; child != NULL && code == WXF_OK; child = child->next) {
        wxf_member *member = wxf_value_add_member(r->document, out, wxf_str_from(child->string));
        wxf_path at = { path, { NULL, 0 }, 0 };

        if (member == NULL) {
            return wxf_fault_memory(r->fault);
        }
        at.name = member->name;
        if (member->field == NULL) {
            unknown++;
            code = read_untyped(r, child, &member->value, &at);
            continue;
        }
        if ((seen >> (member->field - type->fields) & 1) != 0) {
            return twice(r, path, member->name);
        }
        seen |= (uint64_t)1 << (member->field - type->fields);
        code = read_field(r, child, member->field, &member->value, &at);
    }
    if (code == WXF_OK) {
        code = check_unknown(r, out, unknown, path);
    }
    return code != WXF_OK || type == NULL ? code : check_required(r, type, seen, path);
}

wxf_code wxf_decode(wxf_str text, wxf_type_id type, const wxf_json_limits *limits, wxf_document **out, wxf_fault *fault)
{
    wxf_json_numbers numbers;
    cJSON *tree = NULL;
    reader r = { NULL, NULL, fault };
    wxf_code code;

    *out = NULL;
    wxf_fault_clear(fault);
    code = wxf_json_scan(text, limits, &numbers, fault);
    if (code == WXF_OK) {
        tree = cJSON_ParseWithLengthOpts(text.ptr, text.len, NULL, 0);
        r.document = wxf_document_new();
        r.number = numbers.at;
        /* What passed the scan is JSON to cJSON too, so there was no memory for it. */
        code = of_memory(&r, tree != NULL && r.document != NULL);
    }
    if (code == WXF_OK) {
        code = read_object(&r, tree, wxf_type_of(type), wxf_document_root(r.document), NULL);
    }
    cJSON_Delete(tree);
    free(numbers.at);
    if (code == WXF_OK) {
        *out = r.document;
    } else {
        wxf_document_unref(r.document);
    }
    return code;
}
