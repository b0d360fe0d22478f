/* BillRow: one record of a bill with the values that its columns are known for. */
#include "binding/bill_reader.h"
#include "binding/exception.h"

#include "ext/date/php_date.h"
#include "zend_exceptions.h"

static zend_class_entry *row_ce;
static zend_object_handlers row_handlers;

/* ---- the object --------------------------------------------------------- */

static zend_function *refuse_constructor(zend_object *object)
{
    zend_throw_error(NULL, "%s cannot be created with new; BillReader makes them", ZSTR_VAL(object->ce->name));
    return NULL;
}

static zend_object *create_row(zend_class_entry *ce)
{
    zend_object *object = zend_objects_new(ce);

    object_properties_init(object, ce);
    object->handlers = &row_handlers;
    return object;
}

void php_wxfavor_bill_row_register(zend_class_entry *ce)
{
    row_ce = ce;
    row_ce->create_object = create_row;
    memcpy(&row_handlers, zend_get_std_object_handlers(), sizeof row_handlers);
    row_handlers.get_constructor = refuse_constructor;
}

ZEND_METHOD(WxFavor_BillRow, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

/* ---- its values --------------------------------------------------------- */

static bool bad_value(const php_wxfavor_bill_reader *this, size_t index, const char *wanted)
{
    wxf_str value = wxf_bill_rows_field(&this->rows, index);
    zval *heading = zend_hash_index_find(Z_ARRVAL(this->columns), index);

    php_wxfavor_throw(php_wxfavor_bill_exception_ce, "The bill cannot be read: line %zu, column %s: \"%.*s\" is not %s", this->rows.line,
                      Z_STRVAL_P(heading), (int)MIN(value.len, 100), value.ptr, wanted);
    return false;
}

static bool make_time(zval *rv, wxf_str value)
{
    char text[32];

    snprintf(text, sizeof text, "%.*s+08:00", (int)value.len, value.ptr);
    php_date_instantiate(php_date_get_immutable_ce(), rv);
    if (!php_date_initialize(Z_PHPDATE_P(rv), text, strlen(text), NULL, NULL, 0)) {
        zval_ptr_dtor(rv);
        ZVAL_NULL(rv);
        return false;
    }
    return true;
}

/* An empty value is none. */
static bool make_value(const php_wxfavor_bill_reader *this, size_t index, wxf_bill_column column, zval *rv)
{
    wxf_str value = wxf_bill_rows_field(&this->rows, index);
    wxf_str plain = wxf_str_trim(value);
    int64_t fen;

    ZVAL_NULL(rv);
    if (plain.len == 0) {
        return true;
    }
    switch (wxf_bill_column_kind(column)) {
    case WXF_BILL_FEN:
        if (!wxf_bill_fen(plain, &fen)) {
            return bad_value(this, index, "an amount in yuan with at most two decimals");
        }
        if (fen < ZEND_LONG_MIN || fen > ZEND_LONG_MAX) {
            return bad_value(this, index, "an amount that an integer of this PHP can hold, which has 32 bits");
        }
        ZVAL_LONG(rv, (zend_long)fen);
        return true;
    case WXF_BILL_TIME:
        if (!wxf_bill_is_time(plain) || !make_time(rv, plain)) {
            return bad_value(this, index, "a time of the form 2024-01-31 23:59:59");
        }
        return true;
    case WXF_BILL_YES_NO:
        /* What else WeChat Pay may write there is documented nowhere, and no reason to lose the bill. */
        if (wxf_str_eq(plain, WXF_STR("是")) || wxf_str_eq(plain, WXF_STR("否"))) {
            ZVAL_BOOL(rv, wxf_str_eq(plain, WXF_STR("是")));
        }
        return true;
    default:
        ZVAL_STRINGL(rv, value.ptr, value.len);
        return true;
    }
}

/* Columns without a heading are tolerated if they are empty, too. */
static bool check_width(const php_wxfavor_bill_reader *this)
{
    size_t width = zend_hash_num_elements(Z_ARRVAL(this->columns));

    for (size_t i = width; i < this->rows.count; i++) {
        if (wxf_bill_rows_field(&this->rows, i).len > 0) {
            width = 0;
        }
    }
    if (width == 0 || this->rows.count < width) {
        zend_throw_exception_ex(php_wxfavor_bill_exception_ce, 0, "The bill cannot be read: line %zu has %zu columns instead of %u", this->rows.line,
                                this->rows.count, zend_hash_num_elements(Z_ARRVAL(this->columns)));
        return false;
    }
    return true;
}

bool php_wxfavor_bill_row_make(php_wxfavor_bill_reader *this)
{
    zval row, fields;
    zend_object *object;
    bool ok;

    if (!check_width(this)) {
        return false;
    }
    ok = object_init_ex(&row, row_ce) == SUCCESS;
    object = Z_OBJ(row);
    for (int i = 0; ok && i < WXF_BILL_KNOWN_COLUMNS; i++) {
        ZVAL_NULL(OBJ_PROP_NUM(object, i));
    }
    array_init_size(&fields, zend_hash_num_elements(Z_ARRVAL(this->columns)));
    for (uint32_t i = 0; ok && i < zend_hash_num_elements(Z_ARRVAL(this->columns)); i++) {
        zval *name = zend_hash_index_find(Z_ARRVAL(this->names), i), text;
        wxf_str value = wxf_bill_rows_field(&this->rows, i);

        ZVAL_STRINGL(&text, value.ptr, value.len);
        zend_symtable_update(Z_ARRVAL(fields), Z_STR_P(name), &text);
        if (this->known[i] != WXF_BILL_KNOWN_COLUMNS) {
            ok = make_value(this, i, this->known[i], OBJ_PROP_NUM(object, this->known[i]));
        }
    }
    ZVAL_COPY_VALUE(OBJ_PROP_NUM(object, WXF_BILL_KNOWN_COLUMNS), &fields);
    if (!ok) {
        zval_ptr_dtor(&row);
        return false;
    }
    zval_ptr_dtor(&this->row);
    ZVAL_COPY_VALUE(&this->row, &row);
    return true;
}
