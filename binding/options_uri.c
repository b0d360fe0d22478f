/* The option query and the template variables: the address of a request, for which every option must be of use. */
#include "binding/exception.h"
#include "binding/options.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

/* ---- query -------------------------------------------------------------- */

/* http_build_query() knows what PHP people expect of nested arrays, booleans and null. NULL: an exception is pending. */
static zend_string *build_query(zval *value)
{
    zval function, args[4], result;
    zend_string *query = NULL;

    if (Z_TYPE_P(value) == IS_STRING) {
        return zend_string_copy(Z_STR_P(value));
    }
    if (Z_TYPE_P(value) != IS_ARRAY) {
        php_wxfavor_throw_invalid("query must be an array or a string, %s given", zend_zval_type_name(value));
        return NULL;
    }
    ZVAL_STRING(&function, "http_build_query");
    ZVAL_COPY_VALUE(&args[0], value);
    ZVAL_EMPTY_STRING(&args[1]);
    ZVAL_STRING(&args[2], "&");
    ZVAL_LONG(&args[3], 2); /* PHP_QUERY_RFC3986 */
    ZVAL_UNDEF(&result);
    if (call_user_function(NULL, NULL, &function, &result, 4, args) == SUCCESS && Z_TYPE(result) == IS_STRING) {
        query = zend_string_copy(Z_STR(result));
    } else if (EG(exception) == NULL) {
        php_wxfavor_throw_invalid("query cannot be encoded");
    }
    zval_ptr_dtor(&result);
    zval_ptr_dtor(&args[2]);
    zval_ptr_dtor(&function);
    return query;
}

/* ---- template variables ------------------------------------------------- */

static bool is_option(zend_string *name)
{
    static const char *const options[] = {
        "query", "json", "body", "headers", "timeout", "connect_timeout", "http_errors", "sink", "progress", "debug",
    };

    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++) {
        if (zend_string_equals_cstr(name, options[i], strlen(options[i]))) {
            return true;
        }
    }
    return false;
}

typedef struct variables {
    HashTable *options;
    HashTable used; /* the names that the template asked for */
} variables;

static wxf_var look_up(void *context, wxf_str name, wxf_buf *out, wxf_error *err)
{
    variables *vars = context;
    zval *value = vars->options == NULL ? NULL : zend_symtable_str_find(vars->options, name.ptr, name.len);
    zend_string *key = zend_string_init(name.ptr, name.len, false);
    zend_string *text = NULL;
    wxf_var found = WXF_VAR_SET;

    if (value != NULL) {
        ZVAL_DEREF(value);
    }
    if (value == NULL || is_option(key)) {
        found = WXF_VAR_ABSENT;
    } else {
        zend_hash_add_empty_element(&vars->used, key);
        if (Z_TYPE_P(value) == IS_NULL) {
            found = WXF_VAR_NULL;
        } else if (Z_TYPE_P(value) == IS_STRING || Z_TYPE_P(value) == IS_LONG ||
                   (Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), zend_ce_stringable))) {
            text = zval_try_get_string(value);
        }
        if (found == WXF_VAR_SET && text == NULL) {
            wxf_fail(err, WXF_E_ARGUMENT, "the template variable \"%s\" must be a string, an int or a Stringable, %s given",
                     ZSTR_VAL(key), zend_zval_type_name(value));
            found = WXF_VAR_BAD;
        } else if (text != NULL && !wxf_buf_add(out, ZSTR_VAL(text), ZSTR_LEN(text))) {
            wxf_fail_memory(err);
            found = WXF_VAR_BAD;
        }
    }
    if (text != NULL) {
        zend_string_release(text);
    }
    zend_string_release(key);
    return found;
}

/* An option that nothing uses is a slip of the pen, and the call would not mean what its author thinks. */
static bool check_all_used(const variables *vars, wxf_str uri)
{
    zend_string *name;
    zend_ulong index;

    if (vars->options == NULL) {
        return true;
    }
    ZEND_HASH_FOREACH_KEY(vars->options, index, name)
    {
        zend_string *key = name != NULL ? zend_string_copy(name) : zend_long_to_str((zend_long)index);
        bool used = is_option(key) || zend_hash_exists(&vars->used, key);

        if (!used) {
            php_wxfavor_throw_invalid("\"%s\" is neither an option (query, json, body, headers, timeout, connect_timeout, "
                                      "http_errors, sink, progress, debug) nor a variable of \"%.*s\"",
                                      ZSTR_VAL(key), (int)MIN(uri.len, 200), uri.ptr);
        }
        zend_string_release(key);
        if (!used) {
            return false;
        }
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

/* A fatal error in a __toString() leaves all of this, and the buffer is not of Zend's memory. */
static wxf_code expand(wxf_str uri, variables *vars, wxf_buf *out, wxf_error *err)
{
    wxf_code code = WXF_OK;

    zend_try {
        code = wxf_uri_expand(uri, look_up, vars, out, err);
    } zend_catch {
        wxf_buf_free(out);
        zend_bailout();
    } zend_end_try();
    return code;
}

bool php_wxfavor_apply_uri(wxf_request *request, wxf_str uri, HashTable *options, zval *query_option)
{
    variables vars = { .options = options };
    wxf_buf expanded = WXF_BUF_INIT;
    zend_string *query = NULL;
    wxf_str query_text;
    wxf_error err;
    wxf_code code;
    bool ok = false;

    zend_hash_init(&vars.used, 4, NULL, NULL, false);
    if (query_option != NULL && (query = build_query(query_option)) == NULL) {
        goto done;
    }
    code = expand(uri, &vars, &expanded, &err);
    if (EG(exception) != NULL) {
        goto done;
    }
    if (code == WXF_OK) {
        if (!check_all_used(&vars, uri)) {
            goto done;
        }
        if (query != NULL) {
            query_text = (wxf_str){ ZSTR_VAL(query), ZSTR_LEN(query) };
        }
        code = wxf_request_set_uri(request, wxf_buf_str(&expanded), query == NULL ? NULL : &query_text, &err);
    }
    if (code != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        goto done;
    }
    ok = true;
done:
    if (query != NULL) {
        zend_string_release(query);
    }
    zend_hash_destroy(&vars.used);
    wxf_buf_free(&expanded);
    return ok;
}
