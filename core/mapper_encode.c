#include "mapper.h"
#include "rules.h"
#include "uri.h"

#include <string.h>

typedef struct checker {
    bool checks;
    wxf_fault *fault;
} checker;

static wxf_code check_object(const checker *c, const wxf_value *object, const wxf_path *path);

static const char *kind_of(const wxf_value *value)
{
    static const char *const kinds[] = {
        [WXF_VALUE_NULL] = "null",
        [WXF_VALUE_BOOL] = "a boolean",
        [WXF_VALUE_INT] = "an integer",
        [WXF_VALUE_NUMBER] = "a number with a fraction",
        [WXF_VALUE_STR] = "a string",
        [WXF_VALUE_LIST] = "a list",
        [WXF_VALUE_OBJECT] = "an object",
    };

    return kinds[value->kind];
}

static wxf_code wrong_kind(const checker *c, const wxf_value *value, const wxf_path *path, const char *wanted)
{
    return wxf_fault_at(c->fault, WXF_E_ARGUMENT, path, "kind", "must be %s, %s given", wanted, kind_of(value));
}

static wxf_code check_int(const checker *c, const wxf_field *field, const wxf_value *value, const wxf_path *path)
{
    if (value->kind != WXF_VALUE_INT) {
        return wrong_kind(c, value, path, field->unit == WXF_UNIT_FEN ? "an integer (of fen)" : "an integer");
    }
    if (value->as.integer > WXF_INTEGER_MAX || value->as.integer < -WXF_INTEGER_MAX) {
        return wxf_fault_at(c->fault, WXF_E_ARGUMENT, path, "integer", "%lld is beyond ±%lld, where integers are no longer exact",
                            (long long)value->as.integer, (long long)WXF_INTEGER_MAX);
    }
    return WXF_OK;
}

static wxf_code check_text(const checker *c, wxf_str text, const wxf_path *path)
{
    if (memchr(text.ptr, '\0', text.len) != NULL) {
        return wxf_fault_at(c->fault, WXF_E_ARGUMENT, path, "nul", "must hold no NUL");
    }
    if (wxf_utf8_count(text) == SIZE_MAX) {
        return wxf_fault_at(c->fault, WXF_E_ARGUMENT, path, "utf8", "must be UTF-8");
    }
    return WXF_OK;
}

static wxf_code check_one(const checker *c, const wxf_field *field, const wxf_value *value, const wxf_path *path)
{
    wxf_code code = WXF_OK;

    switch (field->kind) {
    case WXF_KIND_BOOL:
        return value->kind == WXF_VALUE_BOOL ? WXF_OK : wrong_kind(c, value, path, "true or false");
    case WXF_KIND_OBJECT:
        if (value->kind != WXF_VALUE_OBJECT) {
            return wrong_kind(c, value, path, "an object");
        }
        return check_object(c, value, path);
    case WXF_KIND_INT:
        code = check_int(c, field, value, path);
        break;
    default:
        if (value->kind != WXF_VALUE_STR) {
            return wrong_kind(c, value, path, field->kind == WXF_KIND_TIME ? "a time" : "a string");
        }
        code = check_text(c, value->as.text, path);
    }
    return code == WXF_OK && c->checks ? wxf_rules_check_one(field, value, path, c->fault) : code;
}

static wxf_code check_field(const checker *c, const wxf_field *field, const wxf_value *value, const wxf_path *path)
{
    wxf_path item_at = { path, { NULL, 0 }, 0 };
    wxf_code code;

    if (!field->list) {
        return check_one(c, field, value, path);
    }
    if (value->kind != WXF_VALUE_LIST) {
        return wrong_kind(c, value, path, "a list");
    }
    code = c->checks ? wxf_rules_check_list(field, value, path, c->fault) : WXF_OK;
    for (; item_at.index < value->as.items.count && code == WXF_OK; item_at.index++) {
        code = check_one(c, field, &value->as.items.at[item_at.index], &item_at);
    }
    return code;
}

/* What the table does not know is only let through without checks; it must be JSON all the same. */
static wxf_code check_unknown(const checker *c, const wxf_value *value, const wxf_path *path)
{
    wxf_code code = WXF_OK;

    if (value->kind == WXF_VALUE_STR) {
        code = check_text(c, value->as.text, path);
    } else if (value->kind == WXF_VALUE_LIST) {
        for (wxf_path at = { path, { NULL, 0 }, 0 }; at.index < value->as.items.count && code == WXF_OK; at.index++) {
            code = check_unknown(c, &value->as.items.at[at.index], &at);
        }
    } else if (value->kind == WXF_VALUE_OBJECT) {
        for (size_t i = 0; i < value->as.members.count && code == WXF_OK; i++) {
            wxf_path at = { path, value->as.members.at[i].name, 0 };

            code = check_text(c, at.name, &at);
            if (code == WXF_OK) {
                code = check_unknown(c, &value->as.members.at[i].value, &at);
            }
        }
    }
    return code;
}

static bool is_given(const wxf_value *value)
{
    return value != NULL && value->kind != WXF_VALUE_NULL;
}

/*
 * An empty text in a query asks for nothing, and add_query() leaves it out. Of
 * what is needed, and of numbers, it is an error.
 */
static bool is_left_empty(const wxf_field *field, const wxf_value *value)
{
    return field->place == WXF_IN_QUERY && !field->required &&
           (field->kind == WXF_KIND_STR || field->kind == WXF_KIND_ENUM || field->kind == WXF_KIND_TIME) &&
           value->kind == WXF_VALUE_STR && value->as.text.len == 0;
}

static wxf_code check_object(const checker *c, const wxf_value *object, const wxf_path *path)
{
    const wxf_type *type = object->type;
    wxf_code code = WXF_OK;

    for (size_t i = 0; i < type->field_count; i++) {
        wxf_path at = { path, wxf_str_from(type->fields[i].json), 0 };

        if (type->fields[i].required && !is_given(wxf_value_member(object, type->fields[i].json))) {
            return wxf_fault_at(c->fault, WXF_E_ARGUMENT, &at, "required", "missing");
        }
    }
    for (size_t i = 0; i < object->as.members.count && code == WXF_OK; i++) {
        const wxf_member *member = &object->as.members.at[i];
        wxf_path at = { path, member->name, 0 };

        if (member->field == NULL && c->checks) {
            code = wxf_fault_business(c->fault, &at, "unknown", "%s has no such field", type->name);
        } else if (member->field == NULL) {
            code = check_text(c, member->name, &at);
            if (code == WXF_OK) {
                code = check_unknown(c, &member->value, &at);
            }
        } else if (is_given(&member->value) && !is_left_empty(member->field, &member->value)) {
            code = check_field(c, member->field, &member->value, &at);
        }
    }
    return code == WXF_OK && c->checks ? wxf_rules_check_object(object, path, c->fault) : code;
}

/* ---- writing what was checked -------------------------------------------------- */

/* As it is sent: aliases of enums are written as WeChat Pay writes them. */
static wxf_str wire_text(const wxf_field *field, const wxf_value *value)
{
    const wxf_enum_value *known;

    if (field->kind != WXF_KIND_ENUM) {
        return value->as.text;
    }
    known = wxf_enum_read(wxf_enum_of(field->enumeration), value->as.text);
    return known == NULL ? value->as.text : wxf_str_from(known->wire);
}

static bool write_object(wxf_buf *out, const wxf_value *object, wxf_place place);

static bool write_one(wxf_buf *out, const wxf_field *field, const wxf_value *value)
{
    wxf_value text;

    switch (field->kind) {
    case WXF_KIND_OBJECT:
        return write_object(out, value, WXF_IN_BODY);
    case WXF_KIND_ENUM:
        text = (wxf_value){ .kind = WXF_VALUE_STR, .as.text = wire_text(field, value) };
        return wxf_value_write(out, &text);
    default:
        return wxf_value_write(out, value);
    }
}

static bool write_field(wxf_buf *out, const wxf_field *field, const wxf_value *value)
{
    if (!field->list) {
        return write_one(out, field, value);
    }
    for (size_t i = 0; i < value->as.items.count; i++) {
        if (!wxf_buf_add_char(out, i == 0 ? '[' : ',') || !write_one(out, field, &value->as.items.at[i])) {
            return false;
        }
    }
    return wxf_buf_add_cstr(out, value->as.items.count == 0 ? "[]" : "]");
}

static bool write_name(wxf_buf *out, bool *first, wxf_str name)
{
    wxf_value text = { .kind = WXF_VALUE_STR, .as.text = name };
    bool ok = wxf_buf_add_char(out, *first ? '{' : ',') && wxf_value_write(out, &text) && wxf_buf_add_char(out, ':');

    *first = false;
    return ok;
}

static bool write_object(wxf_buf *out, const wxf_value *object, wxf_place place)
{
    const wxf_type *type = object->type;
    bool first = true;

    for (size_t i = 0; i < type->field_count; i++) {
        const wxf_field *field = &type->fields[i];
        const wxf_value *value = field->place == place ? wxf_value_member(object, field->json) : NULL;

        if (is_given(value) && (!write_name(out, &first, wxf_str_from(field->json)) || !write_field(out, field, value))) {
            return false;
        }
    }
    for (size_t i = 0; i < object->as.members.count; i++) {
        const wxf_member *member = &object->as.members.at[i];

        if (member->field == NULL && (!write_name(out, &first, member->name) || !wxf_value_write(out, &member->value))) {
            return false;
        }
    }
    return wxf_buf_add_cstr(out, first ? "{}" : "}");
}

wxf_code wxf_encode(const wxf_value *object, bool checks, wxf_buf *out, wxf_fault *fault)
{
    checker c = { checks, fault };
    wxf_code code;

    wxf_fault_clear(fault);
    code = check_object(&c, object, NULL);
    if (code == WXF_OK && !write_object(out, object, WXF_IN_BODY)) {
        code = wxf_fault_memory(fault);
    }
    return code;
}

/* ---- calls --------------------------------------------------------------------- */

/* A value of path or query as text. */
static bool add_text(wxf_buf *out, const wxf_field *field, const wxf_value *value)
{
    return value->kind == WXF_VALUE_INT ? wxf_buf_addf(out, "%lld", (long long)value->as.integer)
                                        : wxf_buf_add_str(out, wire_text(field, value));
}

static wxf_var path_value(void *context, wxf_str name, wxf_buf *value, wxf_error *err)
{
    const wxf_value *arguments = context;
    const wxf_field *field = wxf_field_named(arguments->type, name);
    const wxf_value *given = field == NULL ? NULL : wxf_value_member(arguments, field->json);

    if (!is_given(given)) {
        return WXF_VAR_ABSENT;
    }
    if (!add_text(value, field, given)) {
        wxf_fail_memory(err);
        return WXF_VAR_BAD;
    }
    return WXF_VAR_SET;
}

/* A whole segment of the path, which servers resolve; wxf_uri_expand() refuses it, too, but cannot tell whose it is. */
static wxf_code check_segments(const checker *c, const wxf_value *arguments)
{
    const wxf_type *type = arguments->type;

    for (size_t i = 0; i < type->field_count; i++) {
        const wxf_field *field = &type->fields[i];
        const wxf_value *value = field->place == WXF_IN_PATH ? wxf_value_member(arguments, field->json) : NULL;
        wxf_path at = { NULL, { field->json, field->json_len }, 0 };

        if (is_given(value) && value->kind == WXF_VALUE_STR &&
            (wxf_str_eq(value->as.text, WXF_STR(".")) || wxf_str_eq(value->as.text, WXF_STR("..")))) {
            return wxf_fault_at(c->fault, WXF_E_ARGUMENT, &at, "path",
                                "must not be \"%s\", which would lead to another path than the one that is signed", value->as.text.ptr);
        }
    }
    return WXF_OK;
}

/* In the order of the table; an empty text is as good as none. */
static bool add_query(wxf_buf *uri, const wxf_value *arguments)
{
    const wxf_type *type = arguments->type;
    wxf_buf text = WXF_BUF_INIT;
    char separator = '?';
    bool ok = true;

    for (size_t i = 0; i < type->field_count && ok; i++) {
        const wxf_field *field = &type->fields[i];
        const wxf_value *value = field->place == WXF_IN_QUERY ? wxf_value_member(arguments, field->json) : NULL;

        if (!is_given(value)) {
            continue;
        }
        wxf_buf_clear(&text);
        ok = add_text(&text, field, value);
        if (ok && text.len > 0) {
            ok = wxf_buf_add_char(uri, separator) && wxf_buf_add_cstr(uri, field->json) && wxf_buf_add_char(uri, '=') &&
                 wxf_uri_encode(uri, wxf_buf_str(&text));
            separator = '&';
        }
    }
    wxf_buf_free(&text);
    return ok;
}

wxf_code wxf_compose(const wxf_endpoint *endpoint, const wxf_value *arguments, bool checks, wxf_composed *out, wxf_fault *fault)
{
    checker c = { checks, fault };
    wxf_value context = *arguments; /* the look-up takes no constant */
    wxf_code code;

    *out = (wxf_composed){ WXF_BUF_INIT, WXF_BUF_INIT };
    wxf_fault_clear(fault);
    code = check_object(&c, arguments, NULL);
    if (code == WXF_OK) {
        code = check_segments(&c, arguments);
    }
    if (code == WXF_OK) {
        code = wxf_uri_expand(wxf_str_from(endpoint->path), path_value, &context, &out->uri, &fault->error);
        fault->rule = code == WXF_OK ? "" : "path";
    }
    if (code == WXF_OK && (!add_query(&out->uri, arguments) ||
                           (endpoint->body != WXF_BODY_NONE && !write_object(&out->body, arguments, WXF_IN_BODY)))) {
        code = wxf_fault_memory(fault);
    }
    if (code != WXF_OK) {
        wxf_composed_free(out);
    }
    return code;
}

void wxf_composed_free(wxf_composed *composed)
{
    wxf_buf_free(&composed->uri);
    wxf_buf_free(&composed->body);
}
