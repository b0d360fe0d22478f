/*
 * What is behind a Http\Stream, bytes in memory or a PHP stream, and what can
 * be done with either. For stream.c alone, which makes methods of it.
 */
#ifndef PHP_WXFAVOR_STREAM_DATA_H
#define PHP_WXFAVOR_STREAM_DATA_H

#include "php_wxfavor.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "zend_smart_str.h"

/* Apart from the object, because a twin shares it. */
typedef struct stream_data {
    uint32_t refs;
    uint32_t busy;   /* inside a PHP stream, which may be userland that calls us again */
    bool gone;       /* closed or detached */
    bool at_end;     /* bytes only: a read met the end */
    zval resource;   /* UNDEF: the bytes are the content */
    smart_str bytes; /* s is set unless gone; others may hold it too, then it is copied to write */
    size_t pos;      /* never beyond the bytes */
    zend_string *as_text; /* what the stream is as a string, if that is not what it holds; see MediaUtil */
} stream_data;

static stream_data *new_data(void)
{
    stream_data *data = ecalloc(1, sizeof *data);

    data->refs = 1;
    ZVAL_UNDEF(&data->resource);
    return data;
}

static void let_go(stream_data *data)
{
    data->gone = true;
    smart_str_free(&data->bytes);
    if (data->as_text != NULL) {
        zend_string_release(data->as_text);
        data->as_text = NULL;
    }
    zval_ptr_dtor(&data->resource);
    ZVAL_UNDEF(&data->resource);
    data->pos = 0;
}

static void release_data(stream_data *data)
{
    if (data != NULL && --data->refs == 0) {
        let_go(data);
        efree(data);
    }
}

static void take_bytes(stream_data *data, zend_string *bytes)
{
    data->bytes.s = bytes;
    data->bytes.a = ZSTR_LEN(bytes);
}

/* The data of a stream that is still usable; NULL: an exception is pending. */
static stream_data *usable(stream_data *data)
{
    if (data == NULL || data->gone) {
        zend_throw_exception(spl_ce_RuntimeException, "The stream is closed or detached", 0);
        return NULL;
    }
    return data;
}

static bool is_bytes(const stream_data *data)
{
    return Z_ISUNDEF(data->resource);
}

/* The PHP stream; NULL if somebody has closed it behind our back. */
static php_stream *php_stream_of(const stream_data *data)
{
    return zend_fetch_resource2(Z_RES(data->resource), NULL, php_file_le_stream(), php_file_le_pstream());
}

static php_stream *open_stream_of(const stream_data *data)
{
    php_stream *stream = php_stream_of(data);

    if (stream == NULL) {
        zend_throw_exception(spl_ce_RuntimeException, "The PHP stream behind this stream was closed", 0);
    }
    return stream;
}

/*
 * Around every operation that may enter a stream wrapper written in PHP: it
 * must not free, through this object, the PHP stream that is calling it.
 */
static php_stream *enter(stream_data *data)
{
    php_stream *stream = open_stream_of(data);

    if (stream != NULL) {
        data->busy++;
        data->refs++;
    }
    return stream;
}

static void leave(stream_data *data)
{
    data->busy--;
    release_data(data);
}

static bool refuse_if_busy(const stream_data *data)
{
    if (data->busy > 0) {
        zend_throw_exception(spl_ce_RuntimeException, "The stream is in use by the caller of this function", 0);
        return true;
    }
    return false;
}

static bool can_read(const stream_data *data)
{
    php_stream *stream;

    if (data == NULL || data->gone || is_bytes(data)) {
        return data != NULL && !data->gone;
    }
    stream = php_stream_of(data);
    return stream != NULL && (strchr(stream->mode, 'r') != NULL || strchr(stream->mode, '+') != NULL);
}

static bool can_write(const stream_data *data)
{
    php_stream *stream;

    if (data == NULL || data->gone || is_bytes(data)) {
        return data != NULL && !data->gone;
    }
    stream = php_stream_of(data);
    return stream != NULL && strpbrk(stream->mode, "waxc+") != NULL;
}

static bool can_seek(const stream_data *data)
{
    php_stream *stream;

    if (data == NULL || data->gone || is_bytes(data)) {
        return data != NULL && !data->gone;
    }
    stream = php_stream_of(data);
    return stream != NULL && stream->ops->seek != NULL && (stream->flags & PHP_STREAM_FLAG_NO_SEEK) == 0;
}

static bool require_able(bool able, const char *ability)
{
    if (!able && EG(exception) == NULL) {
        zend_throw_exception_ex(spl_ce_RuntimeException, 0, "The stream is not %s", ability);
    }
    return able;
}

static stream_data *readable(stream_data *data)
{
    data = usable(data);
    if (data == NULL || (!is_bytes(data) && open_stream_of(data) == NULL)) {
        return NULL;
    }
    return require_able(can_read(data), "readable") ? data : NULL;
}

/* From pos on, at most max bytes; the very string if it is all there is. */
static zend_string *read_bytes(stream_data *data, size_t max)
{
    size_t left = ZSTR_LEN(data->bytes.s) - data->pos;
    size_t count = max < left ? max : left;
    zend_string *read;

    if (max > left) {
        data->at_end = true;
    }
    if (data->pos == 0 && count == left) {
        read = zend_string_copy(data->bytes.s);
    } else {
        read = zend_string_init_fast(ZSTR_VAL(data->bytes.s) + data->pos, count);
    }
    data->pos += count;
    return read;
}

/* What a read gave, unless it failed; NULL: an exception is pending. */
static zend_string *read_result(zend_string *read, bool failed)
{
    if (!failed && EG(exception) == NULL) {
        return read != NULL ? read : ZSTR_EMPTY_ALLOC();
    }
    if (read != NULL) {
        zend_string_release(read);
    }
    if (EG(exception) == NULL) {
        zend_throw_exception(spl_ce_RuntimeException, "Reading from the stream failed", 0);
    }
    return NULL;
}

/* NULL: an exception is pending. */
static zend_string *read_rest(stream_data *data)
{
    php_stream *stream;
    zend_string *rest;

    if (is_bytes(data)) {
        return read_bytes(data, SIZE_MAX);
    }
    stream = enter(data);
    if (stream == NULL) {
        return NULL;
    }
    rest = php_stream_copy_to_mem(stream, PHP_STREAM_COPY_ALL, 0);
    leave(data);
    return read_result(rest, false);
}

static bool seek_bytes(stream_data *data, zend_long offset, zend_long whence)
{
    size_t size = ZSTR_LEN(data->bytes.s);
    size_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? data->pos : size;

    /* Compared without adding first, which could overflow. */
    if (offset < 0 ? (size_t)-(offset + 1) + 1 > base : (size_t)offset > size - base) {
        return false;
    }
    data->pos = offset < 0 ? base - ((size_t)-(offset + 1) + 1) : base + (size_t)offset;
    data->at_end = false;
    return true;
}

/* False: an exception is pending. */
static bool seek_to(stream_data *data, zend_long offset, zend_long whence)
{
    php_stream *stream;
    bool done;

    if (whence != SEEK_SET && whence != SEEK_CUR && whence != SEEK_END) {
        done = false;
    } else if (is_bytes(data)) {
        done = seek_bytes(data, offset, whence);
    } else {
        stream = enter(data);
        if (stream == NULL) {
            return false;
        }
        done = require_able(can_seek(data), "seekable") && php_stream_seek(stream, offset, (int)whence) == 0;
        leave(data);
    }
    if (!done && EG(exception) == NULL) {
        zend_throw_exception_ex(spl_ce_RuntimeException, 0,
                                "Cannot seek to offset " ZEND_LONG_FMT " with whence " ZEND_LONG_FMT, offset, whence);
    }
    return EG(exception) == NULL;
}

/* Writes over what is there and behind it; others who hold the string keep what they have. */
static void write_bytes(stream_data *data, const zend_string *written)
{
    zend_string *old = data->bytes.s;
    size_t size = ZSTR_LEN(old);
    size_t end = zend_safe_address_guarded(1, data->pos, ZSTR_LEN(written));
    size_t grown = end > size ? end : size;

    if (ZSTR_LEN(written) == 0) {
        return;
    }
    if (ZSTR_IS_INTERNED(old) || GC_REFCOUNT(old) > 1) {
        smart_str own = { NULL, 0 };

        smart_str_alloc(&own, grown, 0);
        memcpy(ZSTR_VAL(own.s), ZSTR_VAL(old), size);
        zend_string_release(old);
        data->bytes = own;
    } else if (grown > data->bytes.a) {
        /* Half as much again, so that many small writes do not copy the whole each time. */
        smart_str_alloc(&data->bytes, zend_safe_address_guarded(1, grown - size, grown / 2), 0);
    }
    memcpy(ZSTR_VAL(data->bytes.s) + data->pos, ZSTR_VAL(written), ZSTR_LEN(written));
    ZSTR_LEN(data->bytes.s) = grown;
    ZSTR_VAL(data->bytes.s)[grown] = '\0';
    zend_string_forget_hash_val(data->bytes.s);
    data->pos = end;
}

/* Fills data from what the constructor takes. False: an exception is pending. */
static bool fill(stream_data *data, zval *source, uint32_t arg)
{
    ZVAL_DEREF(source);
    if (Z_TYPE_P(source) == IS_STRING) {
        take_bytes(data, zend_string_copy(Z_STR_P(source)));
        return true;
    }
    if (Z_TYPE_P(source) == IS_RESOURCE) {
        ZVAL_COPY(&data->resource, source);
        if (php_stream_of(data) != NULL) {
            return true;
        }
        zend_argument_type_error(arg, "must be an open PHP stream, %s given", zend_zval_type_name(source));
        return false;
    }
    if (Z_TYPE_P(source) == IS_OBJECT && zend_class_implements_interface(Z_OBJCE_P(source), zend_ce_stringable)) {
        zend_string *text = zval_try_get_string(source);

        if (text == NULL) {
            return false;
        }
        take_bytes(data, text);
        return true;
    }
    zend_argument_type_error(arg, "must be a string, an open PHP stream or a Stringable, %s given",
                             zend_zval_type_name(source));
    return false;
}

#endif
