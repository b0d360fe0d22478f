/* Arguments of generated methods, by the field that each is for. */
#include "binding/compat.h"
#include "binding/typed.h"

#include "ext/date/php_date.h"
#include "zend_exceptions.h"

/* As PHP converts scalars for a parameter of type string, or refuses to under strict_types. */
static bool accept_string(zval *argument, bool nullable, uint32_t number)
{
    zend_string *text;

    if (Z_TYPE_P(argument) == IS_STRING || zend_parse_arg_str(argument, &text, nullable, number)) {
        return true;
    }
    zend_wrong_parameter_type_error(number, nullable ? Z_EXPECTED_STRING_OR_NULL : Z_EXPECTED_STRING, argument);
    return false;
}

static bool refuse(zval *argument, bool nullable, uint32_t number, const char *class_name, const char *otherwise)
{
    zend_argument_type_error(number, "must be of type %s%s%s%s, %s given", class_name, class_name[0] == '\0' ? "" : "|", otherwise,
                             nullable ? "|null" : "", zend_zval_type_name(argument));
    return false;
}

/*
 * Is it of the type that the stub declares? Integers and booleans are not
 * converted, since for money that would be guessing; the core refuses others.
 */
static bool accept_declared(zval *argument, const wxf_field *field, uint32_t number)
{
    zend_class_entry *ce = Z_TYPE_P(argument) == IS_OBJECT ? Z_OBJCE_P(argument) : NULL;
    bool nullable = !field->required;

    if (nullable && Z_TYPE_P(argument) <= IS_NULL) {
        return true;
    }
    if (field->list) {
        return Z_TYPE_P(argument) == IS_ARRAY || refuse(argument, nullable, number, "", "array");
    }
    switch (field->kind) {
    case WXF_KIND_STR:
        return accept_string(argument, nullable, number);
    case WXF_KIND_TIME:
        if (ce == NULL && Z_TYPE_P(argument) != IS_ARRAY) {
            return accept_string(argument, nullable, number);
        }
        return (ce != NULL && instanceof_function(ce, php_date_get_interface_ce())) ||
               refuse(argument, nullable, number, "DateTimeInterface", "string");
    case WXF_KIND_ENUM:
        if (ce == NULL && Z_TYPE_P(argument) != IS_ARRAY) {
            return accept_string(argument, nullable, number);
        }
        return ce == php_wxfavor_enum_class(field->enumeration) ||
               refuse(argument, nullable, number, ZSTR_VAL(php_wxfavor_enum_class(field->enumeration)->name), "string");
    case WXF_KIND_OBJECT:
        return Z_TYPE_P(argument) == IS_ARRAY || ce == php_wxfavor_model_class(field->type) ||
               refuse(argument, nullable, number, ZSTR_VAL(php_wxfavor_model_class(field->type)->name), "array");
    default:
        return true;
    }
}

static bool read_one(php_wxfavor_arguments *args, const wxf_field *field)
{
    wxf_path at = { NULL, wxf_str_from(field->json), 0 };
    wxf_member *member;
    zval *argument;

    if (args->next >= args->count) {
        return true;
    }
    argument = &args->at[args->next++];
    if (!accept_declared(argument, field, args->next)) {
        return false;
    }
    if (Z_TYPE_P(argument) <= IS_NULL && !field->required) {
        return true;
    }
    member = wxf_value_add_member(args->document, wxf_document_root(args->document), wxf_str_from(field->json));
    if (member == NULL) {
        zend_throw_error(NULL, "out of memory");
        return false;
    }
    return php_wxfavor_value_from(args->document, &member->value, field, argument, &at);
}

bool php_wxfavor_is_paging(const wxf_field *field)
{
    return strcmp(field->json, "offset") == 0 || strcmp(field->json, "limit") == 0;
}

static bool read_all(php_wxfavor_arguments *args, const wxf_type *type, bool paging)
{
    for (int required = 1; required >= 0; required--) {
        for (size_t i = 0; i < type->field_count; i++) {
            const wxf_field *field = &type->fields[i];
            bool left_out = paging && php_wxfavor_is_paging(field);

            if (field->required == (required == 1) && !left_out && !read_one(args, field)) {
                return false;
            }
        }
    }
    return true;
}

bool php_wxfavor_read_arguments(php_wxfavor_arguments *args, wxf_type_id id, bool paging)
{
    const wxf_type *type = wxf_type_of(id);
    bool ok = false;

    args->document = wxf_document_new();
    if (args->document == NULL || !wxf_value_set_object(args->document, wxf_document_root(args->document), type, type->field_count)) {
        zend_throw_error(NULL, "out of memory");
        return false;
    }
    /* A fatal error, in format() of a date say, leaves all of this, and the document is not of Zend's memory. */
    zend_try {
        ok = read_all(args, type, paging);
    } zend_catch {
        wxf_document_unref(args->document);
        zend_bailout();
    } zend_end_try();
    return ok;
}
