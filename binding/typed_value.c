/* PHP values as values of the core, led by the fields of the table. */
#include "binding/compat.h"
#include "binding/exception.h"
#include "binding/typed.h"

#include "core/rfc3339.h"

#include "ext/date/php_date.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "zend_smart_str.h"

#define DEPTH_MAX 32 /* nothing that is documented comes near; arrays can hold themselves */

typedef struct builder {
    wxf_document *document;
    int depth;
} builder;

static bool build(builder *b, wxf_value *out, const wxf_field *field, bool item, zval *value, const wxf_path *path);

static bool of_memory(bool ok)
{
    if (!ok) {
        zend_throw_error(NULL, "out of memory");
    }
    return ok;
}

static bool refuse(const wxf_path *path, const char *rule, const char *wanted, const char *given)
{
    wxf_fault fault;

    wxf_fault_at(&fault, WXF_E_ARGUMENT, path, rule, "must be %s, %s given", wanted, given);
    php_wxfavor_throw_fault(&fault);
    return false;
}

/* A fraction is never money; the checks of the core say so, with its digits. */
static bool build_double(builder *b, wxf_value *out, double number, const wxf_path *path)
{
    smart_str text = { 0 };
    bool ok;

    if (!zend_finite(number)) {
        return refuse(path, "kind", "a finite number", zend_isnan(number) ? "NAN" : "INF");
    }
    smart_str_append_double(&text, number, 17, true);
    smart_str_0(&text);
    ok = wxf_value_set_number(b->document, out, (wxf_str){ ZSTR_VAL(text.s), ZSTR_LEN(text.s) });
    smart_str_free(&text);
    return of_memory(ok);
}

/* Always with an offset, and with milliseconds if there are any. */
static bool build_time(builder *b, wxf_value *out, zval *value, const wxf_path *path)
{
    wxf_buf text = WXF_BUF_INIT;
    zval format, formatted;
    wxf_time time;
    bool ok;

    ZVAL_STRING(&format, "Y-m-d\\TH:i:s.uP");
    ZVAL_UNDEF(&formatted);
    zend_call_method_with_1_params(Z_OBJ_P(value), Z_OBJCE_P(value), NULL, "format", &formatted, &format);
    zval_ptr_dtor(&format);
    if (EG(exception) != NULL) {
        zval_ptr_dtor(&formatted);
        return false;
    }
    if (Z_TYPE(formatted) != IS_STRING || !wxf_time_read((wxf_str){ Z_STRVAL(formatted), Z_STRLEN(formatted) }, &time)) {
        zval_ptr_dtor(&formatted);
        return refuse(path, "time", "a time in the years 0 to 9999", "another");
    }
    zval_ptr_dtor(&formatted);
    time.nanoseconds -= time.nanoseconds % 1000000;
    ok = wxf_time_write(&text, time) && wxf_value_set_str(b->document, out, wxf_buf_str(&text));
    wxf_buf_free(&text);
    return of_memory(ok);
}

static bool build_list(builder *b, wxf_value *out, const wxf_field *field, HashTable *array, const wxf_path *path)
{
    wxf_path at = { path, { NULL, 0 }, 0 };
    zval *item;

    if (!of_memory(wxf_value_set_list(b->document, out, zend_hash_num_elements(array)))) {
        return false;
    }
    ZEND_HASH_FOREACH_VAL(array, item)
    {
        wxf_value *value = wxf_value_add_item(b->document, out);

        ZVAL_DEREF(item);
        if (!of_memory(value != NULL) || !build(b, value, field, true, item, &at)) {
            return false;
        }
        at.index++;
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

/* Names as the documentation writes them, or in camelCase as the properties are. */
static bool build_member(builder *b, wxf_value *object, wxf_str name, zval *value, const wxf_path *path)
{
    const wxf_field *field = object->type == NULL ? NULL : wxf_field_named(object->type, name);
    wxf_path at = { path, name, 0 };
    wxf_member *member;
    wxf_fault fault;

    if (field == NULL && object->type != NULL && (field = wxf_field_named_php(object->type, name)) != NULL) {
        name = wxf_str_from(field->json);
    }
    if (field != NULL && wxf_value_member(object, field->json) != NULL) {
        wxf_fault_at(&fault, WXF_E_ARGUMENT, &at, "duplicate", "given twice, as %s and %s", field->json, field->php);
        php_wxfavor_throw_fault(&fault);
        return false;
    }
    member = wxf_value_add_member(b->document, object, name);
    return of_memory(member != NULL) && build(b, &member->value, field, false, value, &at);
}

static bool build_object(builder *b, wxf_value *out, const wxf_type *type, HashTable *array, const wxf_path *path)
{
    zend_string *key;
    zend_ulong index;
    zval *item;

    if (!of_memory(wxf_value_set_object(b->document, out, type, zend_hash_num_elements(array)))) {
        return false;
    }
    ZEND_HASH_FOREACH_KEY_VAL_IND(array, index, key, item)
    {
        zend_string *name = key != NULL ? zend_string_copy(key) : zend_long_to_str((zend_long)index);
        bool ok;

        ZVAL_DEREF(item);
        ok = build_member(b, out, (wxf_str){ ZSTR_VAL(name), ZSTR_LEN(name) }, item, path);
        zend_string_release(name);
        if (!ok) {
            return false;
        }
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

/*
 * PHP has one array for lists and objects: the field tells which is meant, and
 * where there is none, the keys. A list may have holes, as array_filter() leaves them.
 */
static bool build_array(builder *b, wxf_value *out, const wxf_field *field, bool item, HashTable *array, const wxf_path *path)
{
    bool list = zend_array_is_list(array);
    zend_string *key;

    if (field != NULL && field->list && !item) {
        list = true;
        ZEND_HASH_FOREACH_STR_KEY(array, key)
        {
            if (key != NULL) {
                return refuse(path, "kind", "a list", "an array with names");
            }
        }
        ZEND_HASH_FOREACH_END();
    } else if (field != NULL && field->kind == WXF_KIND_OBJECT) {
        list = list && zend_hash_num_elements(array) > 0;
    }
    if (list) {
        return build_list(b, out, item ? NULL : field, array, path);
    }
    return build_object(b, out, field == NULL || field->kind != WXF_KIND_OBJECT ? NULL : wxf_type_of(field->type), array, path);
}

/* Of a copy: format() of a date among them may write to the object. */
static bool build_properties(builder *b, wxf_value *out, const wxf_type *type, zend_object *object, const wxf_path *path)
{
    HashTable *properties = zend_array_dup(zend_std_get_properties(object));
    bool ok = EG(exception) == NULL && build_object(b, out, type, properties, path);

    zend_array_release(properties);
    return ok;
}

static bool build_instance(builder *b, wxf_value *out, const wxf_field *field, bool item, zval *value, const wxf_path *path)
{
    zend_class_entry *ce = Z_OBJCE_P(value);
    bool single = field != NULL && (item || !field->list);

    if (instanceof_function(ce, php_date_get_interface_ce()) && (field == NULL || (single && field->kind == WXF_KIND_TIME))) {
        return build_time(b, out, value, path);
    }
    if ((ce->ce_flags & ZEND_ACC_ENUM) != 0 && ce->enum_backing_type == IS_STRING &&
        (field == NULL || (single && field->kind == WXF_KIND_ENUM && ce == php_wxfavor_enum_class(field->enumeration)))) {
        zval *text = zend_enum_fetch_case_value(Z_OBJ_P(value));

        return of_memory(wxf_value_set_str(b->document, out, (wxf_str){ Z_STRVAL_P(text), Z_STRLEN_P(text) }));
    }
    if (instanceof_function(ce, php_wxfavor_model_ce) && php_wxfavor_model_value(Z_OBJ_P(value)) != NULL &&
        (field == NULL || (single && field->kind == WXF_KIND_OBJECT && ce == php_wxfavor_model_class(field->type)))) {
        return of_memory(wxf_value_copy(b->document, out, php_wxfavor_model_value(Z_OBJ_P(value))));
    }
    if (ce == zend_standard_class_def && (field == NULL || (single && field->kind == WXF_KIND_OBJECT))) {
        return build_properties(b, out, field == NULL ? NULL : wxf_type_of(field->type), Z_OBJ_P(value), path);
    }
    return refuse(path, "kind",
                  field == NULL                         ? "a value of JSON"
                  : !single                             ? "a list"
                  : field->kind == WXF_KIND_OBJECT      ? ZSTR_VAL(php_wxfavor_model_class(field->type)->name)
                  : field->kind == WXF_KIND_ENUM        ? ZSTR_VAL(php_wxfavor_enum_class(field->enumeration)->name)
                  : field->kind == WXF_KIND_TIME        ? "a DateTimeInterface or a string"
                  : field->kind == WXF_KIND_STR         ? "a string"
                  : field->kind == WXF_KIND_INT         ? "an integer"
                                                        : "true or false",
                  ZSTR_VAL(ce->name));
}

/*
 * Dates are objects of any class, so userland runs while arrays are read. What
 * it does to variables that are in them by reference must not free or change
 * what is being read: a value is held until it is done.
 */
static bool build(builder *b, wxf_value *out, const wxf_field *field, bool item, zval *given, const wxf_path *path)
{
    zval held, *value = &held;
    wxf_fault fault;
    bool ok = true;

    if (b->depth >= DEPTH_MAX) {
        wxf_fault_at(&fault, WXF_E_ARGUMENT, path, "limit", "nested deeper than %d levels", DEPTH_MAX);
        php_wxfavor_throw_fault(&fault);
        return false;
    }
    b->depth++;
    ZVAL_COPY(&held, given);
    switch (Z_TYPE_P(value)) {
    case IS_UNDEF:
    case IS_NULL:
        wxf_value_set_null(out);
        break;
    case IS_TRUE:
    case IS_FALSE:
        wxf_value_set_bool(out, Z_TYPE_P(value) == IS_TRUE);
        break;
    case IS_LONG:
        wxf_value_set_int(out, Z_LVAL_P(value));
        break;
    case IS_DOUBLE:
        ok = build_double(b, out, Z_DVAL_P(value), path);
        break;
    case IS_STRING:
        ok = of_memory(wxf_value_set_str(b->document, out, (wxf_str){ Z_STRVAL_P(value), Z_STRLEN_P(value) }));
        break;
    case IS_ARRAY:
        ok = build_array(b, out, field, item, Z_ARRVAL_P(value), path);
        break;
    case IS_OBJECT:
        ok = build_instance(b, out, field, item, value, path);
        break;
    default:
        ok = refuse(path, "kind", "a value of JSON", zend_zval_type_name(value));
    }
    zval_ptr_dtor(&held);
    b->depth--;
    return ok;
}

bool php_wxfavor_value_from(wxf_document *document, wxf_value *out, const wxf_field *field, zval *value, const wxf_path *path)
{
    builder b = { document, 0 };

    ZVAL_DEREF(value);
    return build(&b, out, field, false, value, path);
}
