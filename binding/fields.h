/*
 * Header fields of a Response: a hash from the name in lower case to
 * [name as written, list of values], in the order in which they came.
 * Shared between copies of a response, so separated before it changes.
 * For response.c alone.
 */
#ifndef PHP_WXFAVOR_FIELDS_H
#define PHP_WXFAVOR_FIELDS_H

#include "php_wxfavor.h"
#include "core/headers.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"

static zval *field_name(zval *field)
{
    return zend_hash_index_find(Z_ARRVAL_P(field), 0);
}

static zval *field_values(zval *field)
{
    return zend_hash_index_find(Z_ARRVAL_P(field), 1);
}

/* NULL if there is none; fields may be NULL. */
static zval *fields_find(HashTable *fields, zend_string *name)
{
    zend_string *lower;
    zval *found;

    if (fields == NULL) {
        return NULL;
    }
    lower = zend_string_tolower(name);
    found = zend_hash_find(fields, lower);
    zend_string_release(lower);
    return found;
}

static void fields_release(HashTable *fields)
{
    if (fields != NULL) {
        zend_array_release(fields);
    }
}

static HashTable *fields_share(HashTable *fields)
{
    if (fields != NULL) {
        GC_ADDREF(fields);
    }
    return fields;
}

/* The fields as a table that nobody else holds. */
static HashTable *fields_own(HashTable **fields)
{
    if (*fields == NULL) {
        *fields = zend_new_array(8);
    } else if (GC_REFCOUNT(*fields) > 1) {
        HashTable *own = zend_array_dup(*fields);

        GC_DELREF(*fields);
        *fields = own;
    }
    return *fields;
}

/* Takes the list of values. Replaces a field of that name in its place. */
static void fields_set(HashTable **fields, zend_string *name, zval *values)
{
    zend_string *lower = zend_string_tolower(name);
    zval field;

    array_init_size(&field, 2);
    zend_hash_real_init_packed(Z_ARRVAL(field));
    add_next_index_str(&field, zend_string_copy(name));
    zend_hash_next_index_insert(Z_ARRVAL(field), values);
    zend_hash_update(fields_own(fields), lower, &field);
    zend_string_release(lower);
}

/* Takes the list of values. Behind those of the field of that name, or a new field. */
static void fields_add(HashTable **fields, zend_string *name, zval *values)
{
    zval *field, *have, *value;

    if (fields_find(*fields, name) == NULL) {
        fields_set(fields, name, values);
        return;
    }
    fields_own(fields);
    field = fields_find(*fields, name);
    SEPARATE_ARRAY(field);
    have = field_values(field);
    SEPARATE_ARRAY(have);
    ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(values), value) {
        Z_TRY_ADDREF_P(value);
        zend_hash_next_index_insert(Z_ARRVAL_P(have), value);
    } ZEND_HASH_FOREACH_END();
    zval_ptr_dtor(values);
}

static void fields_remove(HashTable **fields, zend_string *name)
{
    zend_string *lower;

    if (fields_find(*fields, name) == NULL) {
        return;
    }
    lower = zend_string_tolower(name);
    zend_hash_del(fields_own(fields), lower);
    zend_string_release(lower);
}

/* Appends a value to the list if it can be sent. False: an exception is pending. */
static bool fields_take_value(zval *list, zend_string *name, zval *value)
{
    wxf_error err;
    zend_string *text;
    wxf_str trimmed;
    bool sound;

    ZVAL_DEREF(value);
    if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_DOUBLE) {
        zend_throw_exception_ex(spl_ce_InvalidArgumentException, 0,
                                "The value of the header %s must be a string or a list of strings, %s given",
                                ZSTR_VAL(name), zend_zval_type_name(value));
        return false;
    }
    text = zval_get_string(value);
    trimmed = wxf_str_trim((wxf_str){ ZSTR_VAL(text), ZSTR_LEN(text) });
    sound = wxf_header_check((wxf_str){ ZSTR_VAL(name), ZSTR_LEN(name) }, trimmed, &err) == WXF_OK;
    if (!sound) {
        zend_throw_exception(spl_ce_InvalidArgumentException, err.message, 0);
    } else if (trimmed.len == ZSTR_LEN(text)) {
        add_next_index_str(list, zend_string_copy(text));
    } else {
        add_next_index_stringl(list, trimmed.ptr, trimmed.len);
    }
    zend_string_release(text);
    return sound;
}

/* The list of values of a string or of a list of strings. False: an exception is pending. */
static bool fields_values_from(zval *list, zend_string *name, zval *value)
{
    wxf_error err;
    bool sound = true;

    /* Before the name is part of any other message. */
    if (wxf_header_check((wxf_str){ ZSTR_VAL(name), ZSTR_LEN(name) }, WXF_STR(""), &err) != WXF_OK) {
        zend_throw_exception(spl_ce_InvalidArgumentException, err.message, 0);
        return false;
    }
    array_init(list);
    ZVAL_DEREF(value);
    if (Z_TYPE_P(value) != IS_ARRAY) {
        sound = fields_take_value(list, name, value);
    } else if (zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
        zend_throw_exception_ex(spl_ce_InvalidArgumentException, 0, "The header %s has an empty list of values",
                                ZSTR_VAL(name));
        sound = false;
    } else {
        zval *item;

        ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), item) {
            sound = sound && fields_take_value(list, name, item);
        } ZEND_HASH_FOREACH_END();
    }
    if (!sound) {
        zval_ptr_dtor(list);
    }
    return sound;
}

/* Fields of an array as the constructor takes it. False: an exception is pending. */
static bool fields_from(HashTable **fields, HashTable *headers)
{
    zend_string *key;
    zend_ulong index;
    zval *value, list;
    bool sound = true;

    ZEND_HASH_FOREACH_KEY_VAL(headers, index, key, value) {
        /* PHP makes an integer of a key such as "123". */
        zend_string *name = key != NULL ? zend_string_copy(key) : zend_long_to_str((zend_long)index);

        sound = fields_values_from(&list, name, value);
        if (sound) {
            fields_add(fields, name, &list);
        }
        zend_string_release(name);
        if (!sound) {
            break;
        }
    } ZEND_HASH_FOREACH_END();
    return sound;
}

/* name => list of values, as PSR-7's getHeaders() gives them. */
static void fields_to_array(zval *rv, HashTable *fields)
{
    zval *field;

    if (fields == NULL) {
        ZVAL_EMPTY_ARRAY(rv);
        return;
    }
    array_init_size(rv, zend_hash_num_elements(fields));
    ZEND_HASH_FOREACH_VAL(fields, field) {
        zval values;

        ZVAL_COPY(&values, field_values(field));
        zend_symtable_update(Z_ARRVAL_P(rv), Z_STR_P(field_name(field)), &values);
    } ZEND_HASH_FOREACH_END();
}

/* The values with ", " between them. */
static zend_string *field_line(zval *field)
{
    HashTable *values = Z_ARRVAL_P(field_values(field));
    smart_str line = { NULL, 0 };
    bool first = true;
    zval *value;

    if (zend_hash_num_elements(values) == 1) {
        return zend_string_copy(Z_STR_P(zend_hash_index_find(values, 0)));
    }
    ZEND_HASH_FOREACH_VAL(values, value) {
        if (!first) {
            smart_str_appendl(&line, ", ", 2);
        }
        smart_str_append(&line, Z_STR_P(value));
        first = false;
    } ZEND_HASH_FOREACH_END();
    return smart_str_extract(&line);
}

#endif
