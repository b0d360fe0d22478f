/* Arguments of calls, written as JSON, for tests of requests. Included once per program. */
#ifndef WXF_TEST_ARGUMENTS_H
#define WXF_TEST_ARGUMENTS_H

#include "support.h"

#include "mapper.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Gives a tree that was read without types those of the table, as a binding builds it. */
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
    } else if (value->kind == WXF_VALUE_NUMBER && strpbrk(value->as.text.ptr, ".eE") == NULL) {
        int64_t integer = 0;

        assert_int_equal(sscanf(value->as.text.ptr, "%" SCNd64, &integer), 1);
        wxf_value_set_int(value, integer);
    }
}

static wxf_document *arguments(const char *json, wxf_type_id type)
{
    wxf_document *document;
    wxf_fault fault;

    if (wxf_decode(wxf_str_from(json), WXF_TYPE_NONE, &WXF_JSON_LIMITS_DEFAULT, &document, &fault) != WXF_OK) {
        fail_msg("%s: %s", json, fault.error.message);
    }
    type_object(wxf_document_root(document), wxf_type_of(type));
    return document;
}

#endif
