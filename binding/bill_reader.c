/* BillReader: what the core reads of a bill, from record to record. */
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/options.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "binding/bill_reader.h"
#include "stubs/bill_arginfo.h"

#define CHUNK 8192

zend_class_entry *php_wxfavor_bill_exception_ce;
static zend_class_entry *reader_ce;
static zend_object_handlers reader_handlers;

static php_wxfavor_bill_reader *reader_from(zend_object *object)
{
    return (php_wxfavor_bill_reader *)(void *)((char *)object - offsetof(php_wxfavor_bill_reader, std));
}

#define THIS() reader_from(Z_OBJ_P(ZEND_THIS))

static void clear(php_wxfavor_bill_reader *this)
{
    wxf_bill_rows_free(&this->rows);
    if (this->chunk != NULL) {
        zend_string_release(this->chunk);
        this->chunk = NULL;
    }
    zval_ptr_dtor(&this->columns);
    ZVAL_UNDEF(&this->columns);
    zval_ptr_dtor(&this->names);
    ZVAL_UNDEF(&this->names);
    zval_ptr_dtor(&this->row);
    ZVAL_UNDEF(&this->row);
    this->taken = 0;
    this->key = 0;
    this->started = this->ended = this->has_total = false;
}

static zend_object *create_object(zend_class_entry *ce)
{
    php_wxfavor_bill_reader *this = zend_object_alloc(sizeof *this, ce);

    memset(this, 0, offsetof(php_wxfavor_bill_reader, std));
    ZVAL_UNDEF(&this->source);
    ZVAL_UNDEF(&this->columns);
    ZVAL_UNDEF(&this->names);
    ZVAL_UNDEF(&this->row);
    zend_object_std_init(&this->std, ce);
    object_properties_init(&this->std, ce);
    this->std.handlers = &reader_handlers;
    return &this->std;
}

static void free_object(zend_object *object)
{
    php_wxfavor_bill_reader *this = reader_from(object);

    clear(this);
    zval_ptr_dtor(&this->source);
    zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *n)
{
    zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

    zend_get_gc_buffer_add_zval(buffer, &reader_from(object)->source);
    zend_get_gc_buffer_add_zval(buffer, &reader_from(object)->row);
    zend_get_gc_buffer_use(buffer, table, n);
    return zend_std_get_properties(object);
}

void php_wxfavor_bill_reader_register(void)
{
    reader_ce = register_class_WxFavor_BillReader(zend_ce_iterator);
    reader_ce->create_object = create_object;
    memcpy(&reader_handlers, zend_get_std_object_handlers(), sizeof reader_handlers);
    reader_handlers.offset = offsetof(php_wxfavor_bill_reader, std);
    reader_handlers.free_obj = free_object;
    reader_handlers.clone_obj = NULL;
    reader_handlers.get_gc = get_gc;
    php_wxfavor_bill_row_register(register_class_WxFavor_BillRow());
    php_wxfavor_bill_exception_ce = register_class_WxFavor_Exception_BillException(spl_ce_UnexpectedValueException, php_wxfavor_exception_ce);
}

/* ---- reading ------------------------------------------------------------ */

static bool fail(const wxf_error *err)
{
    if (err->code == WXF_E_MALFORMED) {
        zend_throw_exception_ex(php_wxfavor_bill_exception_ce, 0, "The bill cannot be read: %s", err->message);
    } else {
        php_wxfavor_throw_error(err, "");
    }
    return false;
}

/* *more: is there another chunk? Userland may run. */
static bool read_chunk(php_wxfavor_bill_reader *this, bool *more)
{
    zval length, part;

    ZVAL_LONG(&length, CHUNK);
    ZVAL_UNDEF(&part);
    zend_call_method_with_1_params(Z_OBJ(this->source), Z_OBJCE(this->source), NULL, "read", &part, &length);
    if (EG(exception) != NULL || Z_TYPE(part) != IS_STRING) {
        zval_ptr_dtor(&part);
        if (EG(exception) == NULL) {
            zend_throw_exception(spl_ce_RuntimeException, "The source of the bill gave no string", 0);
        }
        return false;
    }
    if (this->chunk != NULL) {
        zend_string_release(this->chunk);
    }
    this->chunk = Z_STR(part);
    this->taken = 0;
    *more = Z_STRLEN(part) > 0;
    return true;
}

/* The next record into this->rows. *got: was there one? False: an exception is pending. */
static bool next_record(php_wxfavor_bill_reader *this, bool *got)
{
    wxf_error err;
    bool more = true;

    for (;;) {
        size_t used = 0;

        if (this->chunk == NULL || this->taken == ZSTR_LEN(this->chunk)) {
            if (!read_chunk(this, &more)) {
                return false;
            }
        }
        if (!more) {
            return wxf_bill_rows_end(&this->rows, got, &err) == WXF_OK || fail(&err);
        }
        if (wxf_bill_rows_feed(&this->rows, (wxf_str){ ZSTR_VAL(this->chunk) + this->taken, ZSTR_LEN(this->chunk) - this->taken }, &used,
                               got, &err) != WXF_OK) {
            return fail(&err);
        }
        this->taken += used;
        if (*got) {
            return true;
        }
    }
}

/* Blank lines are none. */
static bool next_filled(php_wxfavor_bill_reader *this, bool *got)
{
    do {
        if (!next_record(this, got)) {
            return false;
        }
    } while (*got && wxf_bill_rows_blank(&this->rows));
    return true;
}

/*
 * The first column of a heading has it for its name, so those that are named
 * after another come behind all that are there anyway.
 */
static void name_columns(php_wxfavor_bill_reader *this)
{
    HashTable *columns = Z_ARRVAL(this->columns), taken;
    uint32_t count = zend_hash_num_elements(columns);
    bool again[WXF_BILL_COLUMNS_MAX];
    zval *heading;

    zend_hash_init(&taken, count, NULL, NULL, 0);
    for (uint32_t i = 0; i < count; i++) {
        heading = zend_hash_index_find(columns, i);
        again[i] = zend_hash_add_empty_element(&taken, Z_STR_P(heading)) == NULL;
    }
    array_init_size(&this->names, count);
    for (uint32_t i = 0; i < count; i++) {
        zend_string *name = zend_string_copy(Z_STR_P(zend_hash_index_find(columns, i)));

        for (uint32_t number = 2; again[i]; number++) {
            zend_string_release(name);
            name = zend_strpprintf(0, "%s (%u)", Z_STRVAL_P(zend_hash_index_find(columns, i)), number);
            again[i] = zend_hash_add_empty_element(&taken, name) == NULL;
        }
        add_next_index_str(&this->names, name);
    }
    zend_hash_destroy(&taken);
}

static bool read_headings(php_wxfavor_bill_reader *this)
{
    bool got, any = false;

    if (!next_filled(this, &got)) {
        return false;
    }
    if (!got) {
        zend_throw_exception(php_wxfavor_bill_exception_ce, "The bill cannot be read: it is empty", 0);
        return false;
    }
    array_init_size(&this->columns, (uint32_t)this->rows.count);
    for (size_t i = 0; i < this->rows.count; i++) {
        wxf_str heading = wxf_str_trim(wxf_bill_rows_field(&this->rows, i));

        add_next_index_stringl(&this->columns, heading.ptr, heading.len);
        this->known[i] = wxf_bill_column_named(heading);
        any = any || this->known[i] != WXF_BILL_KNOWN_COLUMNS;
        for (size_t j = 0; j < i; j++) {
            if (this->known[i] != WXF_BILL_KNOWN_COLUMNS && this->known[j] == this->known[i]) {
                php_wxfavor_throw(php_wxfavor_bill_exception_ce, "The bill cannot be read: line %zu has the column %.*s twice", this->rows.line,
                                  (int)MIN(heading.len, 100), heading.ptr);
                return false;
            }
        }
    }
    name_columns(this);
    if (!any) {
        zend_throw_exception_ex(php_wxfavor_bill_exception_ce, 0,
                                "The bill cannot be read: line %zu has none of the headings of a bill, such as 批次id", this->rows.line);
    }
    return any;
}

/* ---- from row to row ---------------------------------------------------- */

/* Behind the rows: "总条数", and in the next line how many there were. */
static bool read_summary(php_wxfavor_bill_reader *this)
{
    int64_t count = 0;
    bool got;

    if (!next_filled(this, &got)) {
        return false;
    }
    this->ended = true;
    if (!got || !wxf_bill_count(wxf_str_trim(wxf_bill_rows_field(&this->rows, 0)), &count)) {
        zend_throw_exception_ex(php_wxfavor_bill_exception_ce, 0, "The bill cannot be read: line %zu should be the number of rows", this->rows.line);
        return false;
    }
    if (count != this->key) {
        zend_throw_exception_ex(php_wxfavor_bill_exception_ce, 0, "The bill is not whole: it says that it has %lld rows (总条数), but it has " ZEND_LONG_FMT,
                                (long long)count, this->key);
        return false;
    }
    this->total = (zend_long)count;
    this->has_total = true;
    return true;
}

/* From row to row. False: an exception is pending, and there are no more. */
static bool advance(php_wxfavor_bill_reader *this)
{
    bool got, ok;

    zval_ptr_dtor(&this->row);
    ZVAL_UNDEF(&this->row);
    if (this->ended) {
        return true;
    }
    ok = next_filled(this, &got);
    if (ok && !got) {
        zend_throw_exception_ex(php_wxfavor_bill_exception_ce, 0, "The bill is not whole: it ends after line %zu without its number of rows (总条数)",
                                this->rows.lines);
        ok = false;
    }
    if (ok) {
        ok = wxf_bill_is_summary(wxf_bill_rows_field(&this->rows, 0)) ? read_summary(this) : php_wxfavor_bill_row_make(this);
    }
    this->ended = this->ended || !ok;
    return ok;
}

/* The source may be userland that calls us again. */
static bool enter(php_wxfavor_bill_reader *this)
{
    if (Z_ISUNDEF(this->source) || this->busy) {
        zend_throw_error(NULL, this->busy ? "The BillReader is reading already" : "The BillReader was not constructed");
        return false;
    }
    this->busy = true;
    return true;
}

static bool leave(php_wxfavor_bill_reader *this, bool ok)
{
    this->busy = false;
    return ok;
}

static bool start_inside(php_wxfavor_bill_reader *this)
{
    if (this->started) {
        return true;
    }
    this->started = true;
    if (!read_headings(this)) {
        this->ended = true;
        return false;
    }
    return advance(this);
}

static bool start(php_wxfavor_bill_reader *this)
{
    return enter(this) && leave(this, start_inside(this));
}

/* ---- methods ------------------------------------------------------------ */

static bool ask(zval *object, const char *method, zval *rv, zval *argument)
{
    ZVAL_UNDEF(rv);
    zend_call_method(Z_OBJ_P(object), Z_OBJCE_P(object), NULL, method, strlen(method), rv, argument == NULL ? 0 : 1, argument, NULL);
    return EG(exception) == NULL;
}

static bool open_source(zval *rv, zval *source)
{
    zend_error_handling handling;
    php_stream *stream;
    zval resource;

    ZVAL_DEREF(source);
    if (!php_wxfavor_bridge_prepare()) {
        return false;
    }
    if (Z_TYPE_P(source) == IS_OBJECT && (instanceof_function(Z_OBJCE_P(source), php_wxfavor_stream_ce) ||
                                          php_wxfavor_bridge_is_psr(Z_OBJCE_P(source), PHP_WXFAVOR_BRIDGED_STREAM))) {
        ZVAL_COPY(rv, source);
        return true;
    }
    if (Z_TYPE_P(source) == IS_RESOURCE && php_wxfavor_stream(source) != NULL) {
        return php_wxfavor_stream_from(rv, source, 1);
    }
    if (Z_TYPE_P(source) != IS_STRING || Z_STRLEN_P(source) == 0 || strlen(Z_STRVAL_P(source)) != Z_STRLEN_P(source)) {
        php_wxfavor_throw_invalid("source must be the path of a bill, a resource that is an open stream, or a Stream; %s given",
                                  Z_TYPE_P(source) == IS_STRING ? "an empty string, or one with NUL bytes," : zend_zval_type_name(source));
        return false;
    }
    zend_replace_error_handling(EH_THROW, php_wxfavor_invalid_argument_ce, &handling);
    stream = php_stream_open_wrapper(Z_STRVAL_P(source), "rb", REPORT_ERRORS, NULL);
    zend_restore_error_handling(&handling);
    if (stream == NULL) {
        if (EG(exception) == NULL) {
            php_wxfavor_throw_invalid("source: %s cannot be opened", Z_STRVAL_P(source));
        }
        return false;
    }
    php_stream_to_zval(stream, &resource);
    php_wxfavor_stream_from(rv, &resource, 1);
    zval_ptr_dtor(&resource);
    return EG(exception) == NULL;
}

ZEND_METHOD(WxFavor_BillReader, __construct)
{
    php_wxfavor_bill_reader *this = THIS();
    zval *source, opened, seekable, position;
    zend_long begin;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(source)
    ZEND_PARSE_PARAMETERS_END();
    ZVAL_UNDEF(&opened);
    ZVAL_UNDEF(&seekable);
    ZVAL_UNDEF(&position);
    if (open_source(&opened, source) && ask(&opened, "isseekable", &seekable, NULL) && zend_is_true(&seekable)) {
        ask(&opened, "tell", &position, NULL);
    }
    begin = Z_TYPE(position) == IS_LONG ? Z_LVAL(position) : -1;
    zval_ptr_dtor(&seekable);
    zval_ptr_dtor(&position);
    if (EG(exception) == NULL && !Z_ISUNDEF(this->source)) {
        zend_throw_error(NULL, "A BillReader cannot be constructed twice");
    }
    if (EG(exception) != NULL) {
        zval_ptr_dtor(&opened);
        RETURN_THROWS();
    }
    this->start = begin;
    ZVAL_COPY_VALUE(&this->source, &opened);
}

ZEND_METHOD(WxFavor_BillReader, current)
{
    ZEND_PARSE_PARAMETERS_NONE();
    if (!start(THIS())) {
        RETURN_THROWS();
    }
    if (Z_ISUNDEF(THIS()->row)) {
        RETURN_NULL();
    }
    RETURN_COPY(&THIS()->row);
}

ZEND_METHOD(WxFavor_BillReader, key)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_LONG(THIS()->key);
}

ZEND_METHOD(WxFavor_BillReader, next)
{
    php_wxfavor_bill_reader *this = THIS();

    ZEND_PARSE_PARAMETERS_NONE();
    if (!start(this) || this->ended || !enter(this)) {
        if (this->ended) {
            zval_ptr_dtor(&this->row);
            ZVAL_UNDEF(&this->row);
        }
        return;
    }
    this->key++;
    leave(this, advance(this));
}

ZEND_METHOD(WxFavor_BillReader, rewind)
{
    php_wxfavor_bill_reader *this = THIS();
    zval position, result;

    ZEND_PARSE_PARAMETERS_NONE();
    if (this->started) {
        if (!enter(this)) {
            RETURN_THROWS();
        }
        if (this->start < 0) {
            zend_throw_exception(spl_ce_RuntimeException, "The bill cannot be read a second time: its source cannot seek", 0);
        } else {
            ZVAL_LONG(&position, this->start);
            ask(&this->source, "seek", &result, &position);
            zval_ptr_dtor(&result);
        }
        leave(this, true);
        if (EG(exception) != NULL) {
            RETURN_THROWS();
        }
        clear(this);
    }
    start(this);
}

ZEND_METHOD(WxFavor_BillReader, valid)
{
    ZEND_PARSE_PARAMETERS_NONE();
    if (!start(THIS())) {
        RETURN_THROWS();
    }
    RETURN_BOOL(!Z_ISUNDEF(THIS()->row));
}

ZEND_METHOD(WxFavor_BillReader, getColumns)
{
    ZEND_PARSE_PARAMETERS_NONE();
    if (!start(THIS())) {
        RETURN_THROWS();
    }
    if (Z_ISUNDEF(THIS()->columns)) {
        RETURN_EMPTY_ARRAY();
    }
    RETURN_COPY(&THIS()->columns);
}

ZEND_METHOD(WxFavor_BillReader, getTotal)
{
    ZEND_PARSE_PARAMETERS_NONE();
    if (!THIS()->has_total) {
        RETURN_NULL();
    }
    RETURN_LONG(THIS()->total);
}

ZEND_METHOD(WxFavor_Exception_BillException, isRetryable)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_FALSE;
}

ZEND_METHOD(WxFavor_Exception_BillException, isOutcomeUnknown)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_FALSE;
}
