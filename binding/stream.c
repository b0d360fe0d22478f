/*
 * Http\Stream: bytes in memory or a PHP stream behind the methods of PSR-7.
 */
#include "http.h"
#include "stream_data.h"

#include "php_memory_streams.h"

/* PHP reserves what is asked for before it reads; PSR-7 allows to give less. */
#define READ_MAX ((zend_long)8 * 1024 * 1024)

#define DESCRIBE_MAX 128

typedef struct stream_object {
    stream_data *data; /* NULL: not constructed */
    zend_object std;
} stream_object;

static zend_object_handlers stream_handlers;

static stream_object *from_obj(zend_object *obj)
{
    return (stream_object *)((char *)obj - offsetof(stream_object, std));
}

#define THIS_DATA() (from_obj(Z_OBJ_P(ZEND_THIS))->data)

static zend_object *stream_new(zend_class_entry *ce)
{
    stream_object *stream = zend_object_alloc(sizeof *stream, ce);

    stream->data = NULL;
    zend_object_std_init(&stream->std, ce);
    object_properties_init(&stream->std, ce);
    stream->std.handlers = &stream_handlers;
    return &stream->std;
}

static void stream_free(zend_object *obj)
{
    release_data(from_obj(obj)->data);
    from_obj(obj)->data = NULL;
    zend_object_std_dtor(obj);
}

static void make(zval *rv, stream_data *data)
{
    object_init_ex(rv, php_wxfavor_bridge_class(PHP_WXFAVOR_BRIDGED_STREAM));
    from_obj(Z_OBJ_P(rv))->data = data;
}

void php_wxfavor_stream_create(zval *rv, zend_string *bytes)
{
    stream_data *data = new_data();

    take_bytes(data, bytes);
    make(rv, data);
}

void php_wxfavor_stream_create_as(zval *rv, zend_string *bytes, zend_string *text)
{
    php_wxfavor_stream_create(rv, bytes);
    from_obj(Z_OBJ_P(rv))->data->as_text = zend_string_copy(text);
}

bool php_wxfavor_stream_from(zval *rv, zval *source, uint32_t arg)
{
    stream_data *data = new_data();

    if (!fill(data, source, arg)) {
        release_data(data);
        return false;
    }
    make(rv, data);
    return true;
}

void php_wxfavor_stream_twin(zval *rv, zend_object *stream)
{
    stream_data *data = from_obj(stream)->data;

    if (data != NULL) {
        data->refs++;
    }
    make(rv, data);
}

void php_wxfavor_stream_resource(zval *rv, zend_object *stream)
{
    const stream_data *data = from_obj(stream)->data;

    ZVAL_UNDEF(rv);
    if (data != NULL && !data->gone && !is_bytes(data)) {
        ZVAL_COPY(rv, &data->resource);
    }
}

void php_wxfavor_stream_describe(zval *rv, zend_object *stream)
{
    const stream_data *data = from_obj(stream)->data;

    array_init(rv);
    if (data == NULL || data->gone) {
        add_assoc_bool(rv, "closed", true);
    } else if (is_bytes(data)) {
        size_t size = ZSTR_LEN(data->bytes.s);

        add_assoc_long(rv, "size", (zend_long)size);
        add_assoc_long(rv, "position", (zend_long)data->pos);
        add_assoc_stringl(rv, size > DESCRIBE_MAX ? "first_bytes" : "bytes", ZSTR_VAL(data->bytes.s),
                          size > DESCRIBE_MAX ? DESCRIBE_MAX : size);
    } else {
        zval resource;

        ZVAL_COPY(&resource, &data->resource);
        add_assoc_zval(rv, "resource", &resource);
    }
}

static HashTable *stream_debug_info(zend_object *obj, int *is_temp)
{
    HashTable *info = zend_array_dup(zend_std_get_properties(obj));
    zval described, *value;
    zend_string *key;

    php_wxfavor_stream_describe(&described, obj);
    ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(described), key, value) {
        Z_TRY_ADDREF_P(value);
        zend_hash_update(info, key, value);
    } ZEND_HASH_FOREACH_END();
    zval_ptr_dtor(&described);
    *is_temp = 1;
    return info;
}

int php_wxfavor_compare_identity(zval *a, zval *b)
{
    ZEND_COMPARE_OBJECTS_FALLBACK(a, b);
    return ZEND_UNCOMPARABLE;
}

void php_wxfavor_stream_init_handlers(void)
{
    php_wxfavor_stream_ce->create_object = stream_new;
    stream_handlers = std_object_handlers;
    stream_handlers.offset = offsetof(stream_object, std);
    stream_handlers.free_obj = stream_free;
    stream_handlers.clone_obj = NULL;
    stream_handlers.compare = php_wxfavor_compare_identity;
    stream_handlers.get_debug_info = stream_debug_info;
}

PHP_METHOD(WxFavor_Http_Stream, __construct)
{
    stream_object *this = from_obj(Z_OBJ_P(ZEND_THIS));
    stream_data *data;
    zval *source = NULL;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_ZVAL(source)
    ZEND_PARSE_PARAMETERS_END();

    data = new_data();
    if (source == NULL) {
        take_bytes(data, ZSTR_EMPTY_ALLOC());
    } else if (!fill(data, source, 1)) {
        release_data(data);
        RETURN_THROWS();
    }
    /* Looked at last: making a string of the source may have run anything. */
    if (this->data != NULL) {
        release_data(data);
        zend_throw_error(NULL, "A stream cannot be constructed twice");
        RETURN_THROWS();
    }
    this->data = data;
}

PHP_METHOD(WxFavor_Http_Stream, create)
{
    zval *source = NULL;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_ZVAL(source)
    ZEND_PARSE_PARAMETERS_END();

    if (!php_wxfavor_bridge_prepare()) {
        RETURN_THROWS();
    }
    if (source == NULL) {
        php_wxfavor_stream_create(return_value, ZSTR_EMPTY_ALLOC());
    } else if (!php_wxfavor_stream_from(return_value, source, 1)) {
        RETURN_THROWS();
    }
}

PHP_METHOD(WxFavor_Http_Stream, __toString)
{
    stream_data *data;
    zend_string *text;

    ZEND_PARSE_PARAMETERS_NONE();
    data = readable(THIS_DATA());
    if (data != NULL && data->as_text != NULL) {
        RETURN_STR_COPY(data->as_text);
    }
    if (data == NULL || (can_seek(data) && !seek_to(data, 0, SEEK_SET))) {
        RETURN_THROWS();
    }
    text = read_rest(data);
    if (text == NULL) {
        RETURN_THROWS();
    }
    RETURN_STR(text);
}

PHP_METHOD(WxFavor_Http_Stream, close)
{
    stream_data *data = THIS_DATA();
    zval resource;

    ZEND_PARSE_PARAMETERS_NONE();
    if (data == NULL || data->gone) {
        return;
    }
    if (refuse_if_busy(data)) {
        RETURN_THROWS();
    }
    /* Closing may run userland, which finds a closed stream. */
    ZVAL_COPY(&resource, &data->resource);
    let_go(data);
    if (!Z_ISUNDEF(resource)) {
        php_stream *stream = zend_fetch_resource2(Z_RES(resource), NULL, php_file_le_stream(), php_file_le_pstream());

        if (stream != NULL && (stream->flags & PHP_STREAM_FLAG_NO_FCLOSE) == 0) {
            php_stream_free(stream, PHP_STREAM_FREE_KEEP_RSRC |
                            (stream->is_persistent ? PHP_STREAM_FREE_CLOSE_PERSISTENT : PHP_STREAM_FREE_CLOSE));
        }
        zval_ptr_dtor(&resource);
    }
}

PHP_METHOD(WxFavor_Http_Stream, detach)
{
    stream_data *data = THIS_DATA();

    ZEND_PARSE_PARAMETERS_NONE();
    if (data == NULL || data->gone) {
        RETURN_NULL();
    }
    if (refuse_if_busy(data)) {
        RETURN_THROWS();
    }
    if (is_bytes(data)) {
        php_stream *stream = php_stream_memory_create(TEMP_STREAM_DEFAULT);

        php_stream_write(stream, ZSTR_VAL(data->bytes.s), ZSTR_LEN(data->bytes.s));
        php_stream_seek(stream, (zend_off_t)data->pos, SEEK_SET);
        php_stream_to_zval(stream, return_value);
    } else {
        ZVAL_COPY(return_value, &data->resource);
    }
    let_go(data);
}

PHP_METHOD(WxFavor_Http_Stream, getSize)
{
    stream_data *data = THIS_DATA();
    php_stream_statbuf about;
    php_stream *stream;
    bool known;

    ZEND_PARSE_PARAMETERS_NONE();
    if (data == NULL || data->gone || data->as_text != NULL) {
        RETURN_NULL();
    }
    if (is_bytes(data)) {
        RETURN_LONG((zend_long)ZSTR_LEN(data->bytes.s));
    }
    if (php_stream_of(data) == NULL) {
        RETURN_NULL();
    }
    stream = enter(data);
    memset(&about, 0, sizeof about);
    /* Only a file has a size: a pipe or socket has one only of what is waiting. Some wrappers give no mode. */
    known = php_stream_stat(stream, &about) == 0 &&
            ((about.sb.st_mode & S_IFMT) == S_IFREG || ((about.sb.st_mode & S_IFMT) == 0 && about.sb.st_size > 0));
    leave(data);
    if (EG(exception) != NULL) {
        RETURN_THROWS();
    }
    if (!known) {
        RETURN_NULL();
    }
    RETURN_LONG((zend_long)about.sb.st_size);
}

PHP_METHOD(WxFavor_Http_Stream, tell)
{
    stream_data *data;
    php_stream *stream;
    zend_off_t pos;

    ZEND_PARSE_PARAMETERS_NONE();
    data = usable(THIS_DATA());
    if (data == NULL) {
        RETURN_THROWS();
    }
    if (is_bytes(data)) {
        RETURN_LONG((zend_long)data->pos);
    }
    stream = open_stream_of(data);
    if (stream == NULL) {
        RETURN_THROWS();
    }
    pos = php_stream_tell(stream);
    if (pos < 0) {
        zend_throw_exception(spl_ce_RuntimeException, "The stream cannot tell its position", 0);
        RETURN_THROWS();
    }
    RETURN_LONG(pos);
}

PHP_METHOD(WxFavor_Http_Stream, eof)
{
    stream_data *data;
    php_stream *stream;
    bool at_end;

    ZEND_PARSE_PARAMETERS_NONE();
    data = usable(THIS_DATA());
    if (data == NULL) {
        RETURN_THROWS();
    }
    if (is_bytes(data)) {
        RETURN_BOOL(data->at_end);
    }
    stream = enter(data);
    if (stream == NULL) {
        RETURN_THROWS();
    }
    at_end = php_stream_eof(stream);
    leave(data);
    if (EG(exception) != NULL) {
        RETURN_THROWS();
    }
    RETURN_BOOL(at_end);
}

PHP_METHOD(WxFavor_Http_Stream, isSeekable)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_BOOL(can_seek(THIS_DATA()));
}

PHP_METHOD(WxFavor_Http_Stream, seek)
{
    stream_data *data;
    zend_long offset, whence = SEEK_SET;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_LONG(offset)
        Z_PARAM_OPTIONAL
        Z_PARAM_LONG(whence)
    ZEND_PARSE_PARAMETERS_END();
    data = usable(THIS_DATA());
    if (data == NULL || !seek_to(data, offset, whence)) {
        RETURN_THROWS();
    }
}

PHP_METHOD(WxFavor_Http_Stream, rewind)
{
    stream_data *data;

    ZEND_PARSE_PARAMETERS_NONE();
    data = usable(THIS_DATA());
    if (data == NULL || !seek_to(data, 0, SEEK_SET)) {
        RETURN_THROWS();
    }
}

PHP_METHOD(WxFavor_Http_Stream, isWritable)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_BOOL(can_write(THIS_DATA()));
}

PHP_METHOD(WxFavor_Http_Stream, write)
{
    stream_data *data;
    php_stream *stream;
    zend_string *string;
    ssize_t written;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(string)
    ZEND_PARSE_PARAMETERS_END();
    data = usable(THIS_DATA());
    if (data == NULL) {
        RETURN_THROWS();
    }
    if (is_bytes(data)) {
        write_bytes(data, string);
        RETURN_LONG((zend_long)ZSTR_LEN(string));
    }
    stream = enter(data);
    if (stream == NULL) {
        RETURN_THROWS();
    }
    written = require_able(can_write(data), "writable") ? php_stream_write(stream, ZSTR_VAL(string), ZSTR_LEN(string)) : -1;
    leave(data);
    if (written < 0 && EG(exception) == NULL) {
        zend_throw_exception(spl_ce_RuntimeException, "Writing to the stream failed", 0);
    }
    if (EG(exception) != NULL) {
        RETURN_THROWS();
    }
    RETURN_LONG((zend_long)written);
}

PHP_METHOD(WxFavor_Http_Stream, isReadable)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_BOOL(can_read(THIS_DATA()));
}

PHP_METHOD(WxFavor_Http_Stream, read)
{
    stream_data *data;
    php_stream *stream;
    zend_string *read;
    zend_long length;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_LONG(length)
    ZEND_PARSE_PARAMETERS_END();
    data = readable(THIS_DATA());
    if (data == NULL) {
        RETURN_THROWS();
    }
    if (length < 0) {
        zend_throw_exception_ex(spl_ce_RuntimeException, 0,
                                "The length to read must not be negative, " ZEND_LONG_FMT " given", length);
        RETURN_THROWS();
    }
    if (length == 0) {
        RETURN_EMPTY_STRING();
    }
    if (is_bytes(data)) {
        RETURN_STR(read_bytes(data, (size_t)length));
    }
    stream = enter(data);
    if (stream == NULL) {
        RETURN_THROWS();
    }
    read = php_stream_read_to_str(stream, (size_t)(length < READ_MAX ? length : READ_MAX));
    leave(data);
    read = read_result(read, read == NULL);
    if (read == NULL) {
        RETURN_THROWS();
    }
    RETURN_STR(read);
}

PHP_METHOD(WxFavor_Http_Stream, getContents)
{
    stream_data *data;
    zend_string *rest;

    ZEND_PARSE_PARAMETERS_NONE();
    data = readable(THIS_DATA());
    rest = data == NULL ? NULL : read_rest(data);
    if (rest == NULL) {
        RETURN_THROWS();
    }
    RETURN_STR(rest);
}

static void metadata_of_bytes(zval *rv, const stream_data *data)
{
    array_init(rv);
    add_assoc_bool(rv, "timed_out", false);
    add_assoc_bool(rv, "blocked", true);
    add_assoc_bool(rv, "eof", data->at_end);
    add_assoc_string(rv, "wrapper_type", "PHP");
    add_assoc_string(rv, "stream_type", "MEMORY");
    add_assoc_string(rv, "mode", "w+b");
    add_assoc_long(rv, "unread_bytes", 0);
    add_assoc_bool(rv, "seekable", true);
    add_assoc_string(rv, "uri", "php://memory");
}

/* As stream_get_meta_data(), which a php.ini may have disabled. */
static void metadata_of_stream(zval *rv, php_stream *stream)
{
    array_init(rv);
    if (!php_stream_populate_meta_data(stream, rv)) {
        add_assoc_bool(rv, "timed_out", false);
        add_assoc_bool(rv, "blocked", true);
        add_assoc_bool(rv, "eof", php_stream_eof(stream));
    }
    if (!Z_ISUNDEF(stream->wrapperdata)) {
        Z_ADDREF(stream->wrapperdata);
        add_assoc_zval(rv, "wrapper_data", &stream->wrapperdata);
    }
    if (stream->wrapper != NULL) {
        add_assoc_string(rv, "wrapper_type", (char *)stream->wrapper->wops->label);
    }
    add_assoc_string(rv, "stream_type", (char *)stream->ops->label);
    add_assoc_string(rv, "mode", stream->mode);
    add_assoc_long(rv, "unread_bytes", (zend_long)(stream->writepos - stream->readpos));
    add_assoc_bool(rv, "seekable", stream->ops->seek != NULL && (stream->flags & PHP_STREAM_FLAG_NO_SEEK) == 0);
    if (stream->orig_path != NULL) {
        add_assoc_string(rv, "uri", stream->orig_path);
    }
}

PHP_METHOD(WxFavor_Http_Stream, getMetadata)
{
    stream_data *data = THIS_DATA();
    zend_string *key = NULL;
    zval all;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(key)
    ZEND_PARSE_PARAMETERS_END();

    if (data == NULL || data->gone || (!is_bytes(data) && php_stream_of(data) == NULL)) {
        array_init(&all);
    } else if (is_bytes(data)) {
        metadata_of_bytes(&all, data);
    } else {
        php_stream *stream = enter(data);

        metadata_of_stream(&all, stream);
        leave(data);
    }
    if (EG(exception) != NULL) {
        zval_ptr_dtor(&all);
        RETURN_THROWS();
    }
    if (key == NULL) {
        RETURN_COPY_VALUE(&all);
    } else {
        zval *found = zend_hash_find(Z_ARRVAL(all), key);

        if (found != NULL) {
            RETVAL_COPY(found);
        }
        zval_ptr_dtor(&all);
    }
}
