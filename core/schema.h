/*
 * The table of favor.def as constant data. Nothing here is allocated, all of it
 * lives for ever and may be read from any thread.
 */
#ifndef WXF_SCHEMA_H
#define WXF_SCHEMA_H

#include "buffer.h"
#include "verifier.h"

#include <stdint.h>

/* The largest integer that a double, and thus any JSON reader on the way, keeps. */
#define WXF_INTEGER_MAX 9007199254740991

typedef enum wxf_enum_id {
    WXF_ENUM_NONE,
#define ENUM(name, doc) WXF_ENUM_##name,
#include "schema_empty.h"
#include "favor.def"
#include "schema_undef.h"
    WXF_ENUM_COUNT
} wxf_enum_id;

typedef enum wxf_type_id {
    WXF_TYPE_NONE,
#define TYPE(name, use, doc) WXF_TYPE_##name,
#include "schema_empty.h"
#include "favor.def"
#include "schema_undef.h"
    WXF_TYPE_COUNT
} wxf_type_id;

typedef enum wxf_endpoint_id {
#define ENDPOINT(name, http, path, request, answer, body, signing, repeat, each, page, go, java, merchants, partners, doc) \
    WXF_ENDPOINT_##name,
#include "schema_empty.h"
#include "favor.def"
#include "schema_undef.h"
    WXF_ENDPOINT_COUNT
} wxf_endpoint_id;

typedef enum wxf_kind { WXF_KIND_BOOL, WXF_KIND_INT, WXF_KIND_STR, WXF_KIND_TIME, WXF_KIND_ENUM, WXF_KIND_OBJECT } wxf_kind;

/* What an integer counts. */
typedef enum wxf_unit {
    WXF_UNIT_NONE,
    WXF_UNIT_FEN, /* 1/100 yuan */
    WXF_UNIT_COUNT_OF,
    WXF_UNIT_PAGE,
    WXF_UNIT_PERCENT,
    WXF_UNIT_MINUTES,
    WXF_UNIT_SECOND_OF_DAY,
    WXF_UNIT_WEEKDAY
} wxf_unit;

/* What a string must look like, in requests; see rules.c. */
typedef enum wxf_format {
    WXF_FORMAT_ANY,
    WXF_FORMAT_DIGITS,
    WXF_FORMAT_WORD,       /* letters, digits, underscore */
    WXF_FORMAT_DATE,       /* YYYY-MM-DD, a day that exists */
    WXF_FORMAT_REQUEST_NO, /* letters, digits, | _ * - */
    WXF_FORMAT_STOCK_NAME,
    WXF_FORMAT_MERCHANT_NAME,
    WXF_FORMAT_NOTIFY_URL
} wxf_format;

typedef enum wxf_place { WXF_IN_BODY, WXF_IN_PATH, WXF_IN_QUERY } wxf_place;

typedef struct wxf_field {
    const char *json; /* name on the wire */
    size_t json_len;  /* of that name */
    const char *php;  /* the same in camelCase */
    const char *doc;  /* a clause for people, may be "" */
    wxf_place place;
    bool required;
    bool list;         /* of items of that kind */
    bool or_one;       /* answers may hold one item instead of the list */
    wxf_kind kind;
    wxf_unit unit;
    wxf_format format;
    int64_t min, max;           /* of an integer; characters of a string */
    size_t list_min, list_max;  /* items; list_max 0: no limit */
    wxf_enum_id enumeration;    /* of WXF_KIND_ENUM */
    wxf_type_id type;           /* of WXF_KIND_OBJECT */
} wxf_field;

#define WXF_FIELDS_MAX 64 /* in a type: a bit of an integer for each */

typedef enum wxf_use { WXF_USE_REQUEST, WXF_USE_PART, WXF_USE_ANSWER, WXF_USE_BOTH } wxf_use;

typedef struct wxf_type {
    const char *name, *doc;
    wxf_use use;
    const wxf_field *fields;
    size_t field_count;
} wxf_type;

typedef struct wxf_enum_value {
    const char *name; /* of the PHP enum's case */
    const char *wire;
    const char *doc;
    bool alias; /* understood, not sent: the value of that name which is no alias is */
} wxf_enum_value;

typedef struct wxf_enum {
    const char *name, *doc;
    const wxf_enum_value *values;
    size_t value_count;
} wxf_enum;

typedef enum wxf_body_kind { WXF_BODY_NONE, WXF_BODY_JSON, WXF_BODY_UPLOAD } wxf_body_kind;
typedef enum wxf_repeat { WXF_REPEAT_FREELY, WXF_REPEAT_BY_NUMBER } wxf_repeat;

typedef struct wxf_endpoint {
    const char *name;   /* of the method of FavorService */
    const char *method; /* GET, POST */
    const char *path;   /* a template */
    const char *doc;
    wxf_type_id request, answer;
    wxf_body_kind body;
    wxf_signing signing;
    wxf_repeat repeat;
    const char *each;   /* the method that goes through all pages; "" without pages */
    int page_size;      /* that it asks for */
    const char *go, *java;
    int64_t merchant_page, partner_page; /* of the documentation; 0: none */
} wxf_endpoint;

/* The row of an id; ids come from the enums above, WXF_…_NONE gives an empty row. Never NULL. */
const wxf_type *wxf_type_of(wxf_type_id id);
const wxf_enum *wxf_enum_of(wxf_enum_id id);
const wxf_endpoint *wxf_endpoint_of(wxf_endpoint_id id);

/* By name, byte for byte; NULL if there is none. */
const wxf_endpoint *wxf_endpoint_named(wxf_str name);

/* The field of that JSON name, or of that camelCase name; NULL: unknown. Case counts. */
const wxf_field *wxf_field_named(const wxf_type *type, wxf_str json);

/* The same, looked for behind the field `before` first (NULL: from the beginning): JSON mostly has the table's order. */
const wxf_field *wxf_field_behind(const wxf_type *type, const wxf_field *before, wxf_str json);
const wxf_field *wxf_field_named_php(const wxf_type *type, wxf_str php);

/* The canonical value of a wire text (aliases resolved); NULL: unknown. */
const wxf_enum_value *wxf_enum_read(const wxf_enum *enumeration, wxf_str wire);

/* "fen", "minutes", …; "" for WXF_UNIT_NONE. */
const char *wxf_unit_name(wxf_unit unit);

#endif
