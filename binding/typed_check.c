/*
 * Are the generated classes those of the table? Properties, parameters and
 * methods are found by their place in it, so a module whose stubs were not
 * written again would mix them up, and kinds of values with them.
 */
#include "binding/compat.h"
#include "binding/typed.h"

#include "zend_compile.h"

bool php_wxfavor_stubs_differ(zend_class_entry *ce, const char *what)
{
    zend_error(E_CORE_WARNING, "wxfavor: core/favor.def and stubs/*.stub.php differ in %s::%s: run tools/typed and stubs/generate, "
               "and build again", ZSTR_VAL(ce->name), what);
    return false;
}

/* ---- properties of models ------------------------------------------------------ */

/* What a property of that kind is declared as, apart from its class. */
static uint32_t mask_of(const wxf_field *field)
{
    static const uint32_t masks[] = {
        [WXF_KIND_BOOL] = MAY_BE_BOOL, [WXF_KIND_INT] = MAY_BE_LONG,    [WXF_KIND_STR] = MAY_BE_STRING,
        [WXF_KIND_TIME] = 0,           [WXF_KIND_ENUM] = MAY_BE_STRING, [WXF_KIND_OBJECT] = 0,
    };

    return (field->list ? MAY_BE_ARRAY : masks[field->kind]) | (field->required ? 0 : MAY_BE_NULL);
}

/* Its class, behind the namespace; NULL: it has none. */
static const char *class_of(const wxf_field *field)
{
    if (field->list) {
        return NULL;
    }
    switch (field->kind) {
    case WXF_KIND_TIME:
        return "DateTimeImmutable";
    case WXF_KIND_ENUM:
        return wxf_enum_of(field->enumeration)->name;
    case WXF_KIND_OBJECT:
        return wxf_type_of(field->type)->name;
    default:
        return NULL;
    }
}

static bool fits(zend_type type, const wxf_field *field)
{
    const char *name = class_of(field), *declared, *slash;

    if (ZEND_TYPE_PURE_MASK(type) != mask_of(field) || ZEND_TYPE_HAS_NAME(type) != (name != NULL)) {
        return false;
    }
    if (name == NULL) {
        return true;
    }
    declared = ZSTR_VAL(ZEND_TYPE_NAME(type));
    slash = strrchr(declared, '\\');
    return strcmp(slash == NULL ? declared : slash + 1, name) == 0;
}

bool php_wxfavor_check_properties(zend_class_entry *ce, wxf_type_id id)
{
    const wxf_type *type = wxf_type_of(id);

    for (size_t i = 0; i < type->field_count; i++) {
        const char *name = type->fields[i].php;
        const zend_property_info *info = zend_hash_str_find_ptr(&ce->properties_info, name, strlen(name));

        if (info == NULL || OBJ_PROP_TO_NUM(info->offset) != i || !fits(info->type, &type->fields[i])) {
            return php_wxfavor_stubs_differ(ce, name);
        }
    }
    return (size_t)ce->default_properties_count == type->field_count || php_wxfavor_stubs_differ(ce, "(properties)");
}

/* ---- parameters ---------------------------------------------------------------- */

static bool is_parameter(const zend_function_entry *method, uint32_t at, const char *name)
{
    return at < method->num_args && strcmp(method->arg_info[at + 1].name, name) == 0;
}

bool php_wxfavor_check_parameters(zend_class_entry *ce, const zend_function_entry *method, wxf_type_id id,
                                  php_wxfavor_parameters which)
{
    const wxf_type *type = wxf_type_of(id);
    bool paging = which == PHP_WXFAVOR_OF_EACH;
    uint32_t next = 0;
    bool same = true;

    for (int required = 1; required >= 0; required--) {
        for (size_t i = 0; i < type->field_count; i++) {
            const wxf_field *field = &type->fields[i];

            if (field->required == (required == 1) && !(paging && php_wxfavor_is_paging(field))) {
                same = same && is_parameter(method, next++, field->php);
            }
        }
        /* The number that PHP refuses a call with fewer of; stored where the first parameter's row would be. */
        same = same && (required == 0 || (uint32_t)(uintptr_t)method->arg_info[0].name == next);
    }
    same = same && (!paging || is_parameter(method, next++, "pageSize"));
    same = same && (which == PHP_WXFAVOR_OF_MODEL || is_parameter(method, next++, "options"));
    same = same && (!paging || is_parameter(method, next++, "fromPage"));
    return (same && next == method->num_args) || php_wxfavor_stubs_differ(ce, method->fname);
}

/* ---- enums --------------------------------------------------------------------- */

bool php_wxfavor_check_enum(zend_class_entry *ce, wxf_enum_id id)
{
    const wxf_enum *enumeration = wxf_enum_of(id);
    uint32_t count = 0;

    for (size_t i = 0; i < enumeration->value_count; i++) {
        const wxf_enum_value *value = &enumeration->values[i];
        const zval *name;

        if (value->alias) {
            continue;
        }
        count++;
        name = zend_hash_str_find(ce->backed_enum_table, value->wire, strlen(value->wire));
        if (name == NULL || !zend_string_equals_cstr(Z_STR_P(name), value->name, strlen(value->name))) {
            return php_wxfavor_stubs_differ(ce, value->name);
        }
    }
    return zend_hash_num_elements(ce->backed_enum_table) == count || php_wxfavor_stubs_differ(ce, "(cases)");
}
