/* What a model has besides its properties: the whole of it as an array, as JSON, and from JSON. */
#include "binding/exception.h"
#include "binding/typed.h"

#include "zend_exceptions.h"

/* Digits that PHP cannot hold exactly stay text. */
static void read_number(zval *rv, wxf_str text)
{
    zend_long integer;
    double number;

    switch (is_numeric_string(text.ptr, text.len, &integer, &number, false)) {
    case IS_LONG:
        ZVAL_LONG(rv, integer);
        return;
    case IS_DOUBLE:
        if (strpbrk(text.ptr, ".eE") != NULL && zend_finite(number)) {
            ZVAL_DOUBLE(rv, number);
            return;
        }
        ZEND_FALLTHROUGH;
    default:
        ZVAL_STRINGL(rv, text.ptr, text.len);
    }
}

/* Members as an array, or as an object where JSON must not take it for a list. */
typedef enum shape { SHAPE_ARRAY, SHAPE_JSON } shape;

static void to_php(zval *rv, const wxf_value *value, shape shape);

static void add_member(zval *target, const wxf_member *member, shape shape)
{
    zval value;

    to_php(&value, &member->value, shape);
    if (Z_TYPE_P(target) == IS_ARRAY) {
        zend_symtable_str_update(Z_ARRVAL_P(target), member->name.ptr, member->name.len, &value);
    } else {
        zend_hash_str_update(Z_OBJPROP_P(target), member->name.ptr, member->name.len, &value);
    }
}

static void to_php(zval *rv, const wxf_value *value, shape shape)
{
    switch (value->kind) {
    case WXF_VALUE_BOOL:
        ZVAL_BOOL(rv, value->as.boolean);
        break;
    case WXF_VALUE_INT:
        if (value->as.integer < ZEND_LONG_MIN || value->as.integer > ZEND_LONG_MAX) {
            ZVAL_STR(rv, strpprintf(0, "%" PRId64, value->as.integer)); /* where integers have 32 bits */
        } else {
            ZVAL_LONG(rv, (zend_long)value->as.integer);
        }
        break;
    case WXF_VALUE_NUMBER:
        read_number(rv, value->as.text);
        break;
    case WXF_VALUE_STR:
        ZVAL_STRINGL(rv, value->as.text.ptr, value->as.text.len);
        break;
    case WXF_VALUE_LIST:
        array_init_size(rv, (uint32_t)value->as.items.count);
        for (size_t i = 0; i < value->as.items.count; i++) {
            zval item;

            to_php(&item, &value->as.items.at[i], shape);
            zend_hash_next_index_insert_new(Z_ARRVAL_P(rv), &item);
        }
        break;
    case WXF_VALUE_OBJECT:
        if (shape == SHAPE_ARRAY) {
            array_init_size(rv, (uint32_t)value->as.members.count);
        } else {
            object_init(rv);
        }
        for (size_t i = 0; i < value->as.members.count; i++) {
            add_member(rv, &value->as.members.at[i], shape);
        }
        break;
    default:
        ZVAL_NULL(rv);
    }
}

static const wxf_value *this_value(zval *object)
{
    const wxf_value *value = php_wxfavor_model_value(Z_OBJ_P(object));

    if (value == NULL) {
        zend_throw_error(NULL, "%s was not constructed", ZSTR_VAL(Z_OBJCE_P(object)->name));
    }
    return value;
}

ZEND_METHOD(WxFavor_Model_Model, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(WxFavor_Model_Model, toArray)
{
    const wxf_value *value;

    ZEND_PARSE_PARAMETERS_NONE();
    if ((value = this_value(ZEND_THIS)) != NULL) {
        to_php(return_value, value, SHAPE_ARRAY);
    }
}

ZEND_METHOD(WxFavor_Model_Model, jsonSerialize)
{
    const wxf_value *value;

    ZEND_PARSE_PARAMETERS_NONE();
    if ((value = this_value(ZEND_THIS)) != NULL) {
        to_php(return_value, value, SHAPE_JSON);
    }
}

ZEND_METHOD(WxFavor_Model_Model, toJson)
{
    wxf_buf text = WXF_BUF_INIT;
    const wxf_value *value;

    ZEND_PARSE_PARAMETERS_NONE();
    if ((value = this_value(ZEND_THIS)) == NULL) {
        RETURN_THROWS();
    }
    if (wxf_value_write(&text, value)) {
        ZVAL_STRINGL(return_value, text.data, text.len);
    } else {
        zend_throw_error(NULL, "out of memory");
    }
    wxf_buf_free(&text);
}

ZEND_METHOD(WxFavor_Model_Model, getExtra)
{
    const wxf_value *value;

    ZEND_PARSE_PARAMETERS_NONE();
    if ((value = this_value(ZEND_THIS)) == NULL) {
        RETURN_THROWS();
    }
    array_init(return_value);
    for (size_t i = 0; i < value->as.members.count; i++) {
        if (value->as.members.at[i].field == NULL) {
            add_member(return_value, &value->as.members.at[i], SHAPE_ARRAY);
        }
    }
}

ZEND_METHOD(WxFavor_Model_Model, fromJson)
{
    zend_class_entry *ce = zend_get_called_scope(execute_data);
    wxf_json_limits limits = WXF_JSON_LIMITS_DEFAULT;
    wxf_document *document;
    zend_string *json;
    wxf_type_id type;
    wxf_fault fault;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(json)
    ZEND_PARSE_PARAMETERS_END();
    type = php_wxfavor_model_type(ce);
    if (type == WXF_TYPE_NONE) {
        zend_throw_error(NULL, "Cannot instantiate abstract class %s", ZSTR_VAL(ce->name));
        RETURN_THROWS();
    }
    if (wxf_decode((wxf_str){ ZSTR_VAL(json), ZSTR_LEN(json) }, type, &limits, &document, &fault) != WXF_OK) {
        php_wxfavor_throw_fault(&fault);
        RETURN_THROWS();
    }
    php_wxfavor_model_create(return_value, type, document, wxf_document_root(document));
    wxf_document_unref(document);
}
