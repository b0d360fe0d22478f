/*
 * Fuzzes the mapping of JSON, both ways. An input is a line with the name of a
 * type or of an endpoint, and JSON behind it.
 *
 * A type: what is read must be written as JSON that reads and writes as the
 * same again; what is refused must say so in printable UTF-8. An endpoint: the
 * JSON is its arguments, and what is composed must be a clean URI and a body
 * that is JSON. replay.c runs it on files.
 */
#include "mapper.h"
#include "require.h"
#include "rfc3339.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const wxf_json_limits limits = { 1 << 20, 32, 20000 };

static void require_fault(const wxf_fault *fault, wxf_code code)
{
    REQUIRE(fault->error.code == code);
    REQUIRE(fault->error.message[0] != '\0' && strlen(fault->error.message) < WXF_ERROR_MESSAGE_SIZE);
    REQUIRE(strlen(fault->path) < WXF_FAULT_PATH_SIZE && wxf_utf8_count(wxf_str_from(fault->path)) != SIZE_MAX);
    for (const char *c = fault->path; *c != '\0'; c++) {
        REQUIRE((unsigned char)*c >= 0x20 && *c != 0x7F);
    }
}

static wxf_buf written(wxf_document *document)
{
    wxf_buf out = WXF_BUF_INIT;

    REQUIRE(wxf_value_write(&out, wxf_document_root(document)));
    return out;
}

/* What wxf_decode() promises of a tree. */
static void require_tree(const wxf_value *value, const wxf_field *field)
{
    wxf_time time;

    switch (value->kind) {
    case WXF_VALUE_INT:
        REQUIRE(field != NULL && field->kind == WXF_KIND_INT);
        REQUIRE(value->as.integer <= WXF_INTEGER_MAX && value->as.integer >= -WXF_INTEGER_MAX);
        break;
    case WXF_VALUE_NUMBER:
        REQUIRE(field == NULL);
        break;
    case WXF_VALUE_STR:
        REQUIRE(field == NULL || field->kind == WXF_KIND_STR || field->kind == WXF_KIND_TIME || field->kind == WXF_KIND_ENUM);
        REQUIRE(wxf_utf8_count(value->as.text) != SIZE_MAX && strlen(value->as.text.ptr) == value->as.text.len);
        REQUIRE(field == NULL || field->kind != WXF_KIND_TIME || value->as.text.len == 0 || wxf_time_read(value->as.text, &time));
        break;
    case WXF_VALUE_LIST:
        for (size_t i = 0; i < value->as.items.count; i++) {
            require_tree(&value->as.items.at[i], field);
        }
        break;
    case WXF_VALUE_OBJECT:
        REQUIRE(value->type == (field == NULL ? value->type : wxf_type_of(field->type)));
        for (size_t i = 0; i < value->as.members.count; i++) {
            require_tree(&value->as.members.at[i].value, value->as.members.at[i].field);
        }
        break;
    default:
        break;
    }
}

static void fuzz_answer(wxf_type_id type, wxf_str text)
{
    wxf_document *document, *again;
    wxf_fault fault;
    wxf_code code = wxf_decode(text, type, &limits, &document, &fault);
    wxf_buf once, twice;

    if (code != WXF_OK) {
        REQUIRE(document == NULL);
        require_fault(&fault, WXF_E_JSON);
        return;
    }
    require_tree(wxf_document_root(document), NULL);
    once = written(document);
    if (wxf_decode(wxf_buf_str(&once), type, &limits, &again, &fault) != WXF_OK) {
        /* Only its size may be in the way: a short escape can become a longer one. */
        REQUIRE(once.len > limits.bytes);
    } else {
        twice = written(again);
        REQUIRE(wxf_str_eq(wxf_buf_str(&once), wxf_buf_str(&twice)));
        wxf_buf_free(&twice);
        wxf_document_unref(again);
    }
    wxf_buf_free(&once);
    wxf_document_unref(document);
}

/* ---- requests ------------------------------------------------------------------ */

static void type_value(wxf_value *value, const wxf_field *field);

static void type_object(wxf_value *object, const wxf_type *type)
{
    object->type = type;
    for (size_t i = 0; i < object->as.members.count; i++) {
        wxf_member *member = &object->as.members.at[i];

        member->field = type == NULL ? NULL : wxf_field_named(type, member->name);
        type_value(&member->value, member->field);
    }
}

static void type_value(wxf_value *value, const wxf_field *field)
{
    if (value->kind == WXF_VALUE_OBJECT) {
        type_object(value, field == NULL || field->kind != WXF_KIND_OBJECT ? NULL : wxf_type_of(field->type));
    } else if (value->kind == WXF_VALUE_LIST) {
        for (size_t i = 0; i < value->as.items.count; i++) {
            type_value(&value->as.items.at[i], field);
        }
    } else if (value->kind == WXF_VALUE_NUMBER && strpbrk(value->as.text.ptr, ".eE") == NULL && value->as.text.len < 19) {
        wxf_value_set_int(value, strtoll(value->as.text.ptr, NULL, 10));
    }
}

static void fuzz_call(const wxf_endpoint *endpoint, wxf_str text, bool checks)
{
    wxf_document *document, *body;
    wxf_composed composed;
    wxf_fault fault;

    if (wxf_decode(text, WXF_TYPE_NONE, &limits, &document, &fault) != WXF_OK) {
        return;
    }
    type_object(wxf_document_root(document), wxf_type_of(endpoint->request));
    if (wxf_compose(endpoint, wxf_document_root(document), checks, &composed, &fault) != WXF_OK) {
        require_fault(&fault, WXF_E_ARGUMENT);
        REQUIRE(checks || !fault.business);
        REQUIRE(composed.uri.data == NULL && composed.body.data == NULL);
    } else {
        REQUIRE(composed.uri.len > 20 && memcmp(composed.uri.data, "/v3/marketing/favor/", 20) == 0);
        for (size_t i = 0; i < composed.uri.len; i++) {
            char c = composed.uri.data[i];

            REQUIRE(c > 0x20 && c < 0x7F && c != '#' && c != '{' && c != '"');
        }
        REQUIRE((composed.body.len > 0) == (endpoint->body != WXF_BODY_NONE));
        if (composed.body.len > 0) {
            wxf_json_limits wide = { SIZE_MAX, 64, SIZE_MAX };

            REQUIRE(wxf_decode(wxf_buf_str(&composed.body), WXF_TYPE_NONE, &wide, &body, &fault) == WXF_OK);
            wxf_document_unref(body);
        }
    }
    wxf_composed_free(&composed);
    wxf_document_unref(document);
}

static wxf_type_id type_named(wxf_str name)
{
    for (int i = 1; i < WXF_TYPE_COUNT; i++) {
        if (wxf_str_eq(wxf_str_from(wxf_type_of((wxf_type_id)i)->name), name)) {
            return (wxf_type_id)i;
        }
    }
    return WXF_TYPE_NONE;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *end = size == 0 ? NULL : memchr(data, '\n', size);
    const wxf_endpoint *endpoint;
    wxf_str name, text;
    wxf_type_id type;

    if (end == NULL) {
        return 0;
    }
    name = (wxf_str){ (const char *)data, (size_t)(end - data) };
    /* A copy of its own size, so that a byte read behind it is noticed. */
    text.len = size - name.len - 1;
    text.ptr = malloc(text.len + (text.len == 0));
    REQUIRE(text.ptr != NULL);
    memcpy((char *)(uintptr_t)text.ptr, end + 1, text.len);
    endpoint = wxf_endpoint_named(name);
    type = type_named(name);
    if (endpoint != NULL) {
        fuzz_call(endpoint, text, true);
        fuzz_call(endpoint, text, false);
    } else if (type != WXF_TYPE_NONE) {
        fuzz_answer(type, text);
    } else if (name.len > 0) {
        fuzz_answer((wxf_type_id)((unsigned char)name.ptr[0] % WXF_TYPE_COUNT), text);
    }
    free((void *)(uintptr_t)text.ptr);
    return 0;
}
