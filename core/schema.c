#include "schema.h"

#include <string.h>

/* ---- the values of each enum ---------------------------------------------- */

#define ENUM(name, doc) static const wxf_enum_value values_##name[] = {
#define VALUE(enumeration, name, wire, doc) { #name, wire, doc, false },
#define ALIAS(enumeration, name, wire) { #name, wire, "", true },
#define END_ENUM(name) };
#include "schema_empty.h"
#include "favor.def"
#include "schema_undef.h"

/* ---- the fields of each type ----------------------------------------------- */

#define UNIT_FEN WXF_UNIT_FEN
#define UNIT_COUNT WXF_UNIT_COUNT_OF
#define UNIT_PAGE WXF_UNIT_PAGE
#define UNIT_PERCENT WXF_UNIT_PERCENT
#define UNIT_MINUTES WXF_UNIT_MINUTES
#define UNIT_SECOND_OF_DAY WXF_UNIT_SECOND_OF_DAY
#define UNIT_WEEKDAY WXF_UNIT_WEEKDAY

#define K_BOOL .kind = WXF_KIND_BOOL
#define K_INT(of, least, most) .kind = WXF_KIND_INT, .unit = UNIT_##of, .min = least, .max = most
#define K_STR(least, most, like) .kind = WXF_KIND_STR, .min = least, .max = most, .format = WXF_FORMAT_##like
#define K_TIME .kind = WXF_KIND_TIME
#define K_ENUM(name) .kind = WXF_KIND_ENUM, .enumeration = WXF_ENUM_##name
#define K_OBJECT(name) .kind = WXF_KIND_OBJECT, .type = WXF_TYPE_##name
#define K_LIST(least, most, ...) .list = true, .list_min = least, .list_max = most, __VA_ARGS__
#define K_LIST_OR_ONE(...) .list = true, .or_one = true, __VA_ARGS__

#define NEED_REQ true
#define NEED_OPT false
#define ROW(in, name, camel, need, about, ...) \
    { .json = #name, .json_len = sizeof #name - 1, .php = #camel, .doc = about, .place = in, .required = NEED_##need, __VA_ARGS__ },

#define TYPE(name, use, doc) static const wxf_field fields_##name[] = {
#define FIELD(json, php, need, kind, doc) ROW(WXF_IN_BODY, json, php, need, doc, kind)
#define PATH(json, php, need, kind, doc) ROW(WXF_IN_PATH, json, php, need, doc, kind)
#define QUERY(json, php, need, kind, doc) ROW(WXF_IN_QUERY, json, php, need, doc, kind)
#define END_TYPE(name) };
#include "schema_empty.h"
#include "favor.def"
#include "schema_undef.h"

/* ---- the rows -------------------------------------------------------------- */

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static const wxf_enum enums[WXF_ENUM_COUNT] = {
    [WXF_ENUM_NONE] = { "", "", NULL, 0 },
#define ENUM(name, doc) [WXF_ENUM_##name] = { #name, doc, values_##name, LENGTH(values_##name) },
#include "schema_empty.h"
#include "favor.def"
#include "schema_undef.h"
};

static const wxf_type types[WXF_TYPE_COUNT] = {
    [WXF_TYPE_NONE] = { "", "", WXF_USE_PART, NULL, 0 },
#define TYPE(name, use, doc) [WXF_TYPE_##name] = { #name, doc, WXF_USE_##use, fields_##name, LENGTH(fields_##name) },
#include "schema_empty.h"
#include "favor.def"
#include "schema_undef.h"
};

static const wxf_endpoint endpoints[WXF_ENDPOINT_COUNT] = {
#define ENDPOINT(name, http, path, request, answer, body, signing, repeat, each, page, go, java, merchants, partners, doc) \
    [WXF_ENDPOINT_##name] = { #name, #http, path, doc, WXF_TYPE_##request, WXF_TYPE_##answer, WXF_BODY_##body,            \
                              WXF_SIGNED_##signing, WXF_REPEAT_##repeat, each, page, go, java, merchants, partners },
#include "schema_empty.h"
#include "favor.def"
#include "schema_undef.h"
};

/* ---- looking things up ----------------------------------------------------- */

const wxf_type *wxf_type_of(wxf_type_id id)
{
    return &types[(unsigned)id < WXF_TYPE_COUNT ? id : WXF_TYPE_NONE];
}

const wxf_enum *wxf_enum_of(wxf_enum_id id)
{
    return &enums[(unsigned)id < WXF_ENUM_COUNT ? id : WXF_ENUM_NONE];
}

const wxf_endpoint *wxf_endpoint_of(wxf_endpoint_id id)
{
    return &endpoints[(unsigned)id < WXF_ENDPOINT_COUNT ? (size_t)id : 0];
}

static bool is(const char *name, wxf_str text)
{
    return strlen(name) == text.len && (text.len == 0 || memcmp(name, text.ptr, text.len) == 0);
}

const wxf_endpoint *wxf_endpoint_named(wxf_str name)
{
    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        if (is(endpoints[i].name, name)) {
            return &endpoints[i];
        }
    }
    return NULL;
}

static bool is_json_name(const wxf_field *field, wxf_str json)
{
    return field->json_len == json.len && memcmp(field->json, json.ptr, json.len) == 0;
}

const wxf_field *wxf_field_named(const wxf_type *type, wxf_str json)
{
    return wxf_field_behind(type, NULL, json);
}

const wxf_field *wxf_field_behind(const wxf_type *type, const wxf_field *before, wxf_str json)
{
    size_t start = before == NULL ? 0 : (size_t)(before - type->fields) + 1;

    for (size_t i = start; i < type->field_count; i++) {
        if (is_json_name(&type->fields[i], json)) {
            return &type->fields[i];
        }
    }
    for (size_t i = 0; i < start; i++) {
        if (is_json_name(&type->fields[i], json)) {
            return &type->fields[i];
        }
    }
    return NULL;
}

const wxf_field *wxf_field_named_php(const wxf_type *type, wxf_str php)
{
    for (size_t i = 0; i < type->field_count; i++) {
        if (is(type->fields[i].php, php)) {
            return &type->fields[i];
        }
    }
    return NULL;
}

const wxf_enum_value *wxf_enum_read(const wxf_enum *enumeration, wxf_str wire)
{
    const wxf_enum_value *found = NULL;

    for (size_t i = 0; i < enumeration->value_count && found == NULL; i++) {
        if (is(enumeration->values[i].wire, wire)) {
            found = &enumeration->values[i];
        }
    }
    if (found == NULL || !found->alias) {
        return found;
    }
    for (size_t i = 0; i < enumeration->value_count; i++) {
        if (!enumeration->values[i].alias && strcmp(enumeration->values[i].name, found->name) == 0) {
            return &enumeration->values[i];
        }
    }
    return NULL;
}

const char *wxf_unit_name(wxf_unit unit)
{
    static const char *const names[] = {
        [WXF_UNIT_NONE] = "",
        [WXF_UNIT_FEN] = "fen",
        [WXF_UNIT_COUNT_OF] = "",
        [WXF_UNIT_PAGE] = "",
        [WXF_UNIT_PERCENT] = "percent",
        [WXF_UNIT_MINUTES] = "minutes",
        [WXF_UNIT_SECOND_OF_DAY] = "seconds of the day",
        [WXF_UNIT_WEEKDAY] = "0: Sunday … 6: Saturday",
    };

    return (unsigned)unit < LENGTH(names) ? names[unit] : "";
}
