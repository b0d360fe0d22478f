#include "binding/exception.h"
#include "binding/key_arg.h"
#include "binding/runtime.h"

#include "main/fopen_wrappers.h"
#include "zend_exceptions.h"

/* A copy of a secret must not stay in PHP's heap for the next request to find. */
static void wipe_string(zval *value)
{
    if (Z_TYPE_P(value) == IS_STRING && Z_REFCOUNTED_P(value) && Z_REFCOUNT_P(value) == 1) {
        wxf_wipe(Z_STRVAL_P(value), Z_STRLEN_P(value));
    }
    zval_ptr_dtor(value);
    ZVAL_UNDEF(value);
}

static bool is_file(const char *name)
{
    char *path = expand_filepath(name, NULL);
    bool found = path != NULL && php_check_open_basedir_ex(path, 0) == 0 && VCWD_ACCESS(path, F_OK) == 0;

    if (path != NULL) {
        efree(path);
    }
    return found;
}

/*
 * What is no key can be a path, but not everything: a message would repeat
 * it, and it might be the APIv3 key or a bare base64 key in the wrong place.
 */
static bool looks_like_path(zend_string *text)
{
    const char *name = ZSTR_VAL(text);

    if (ZSTR_LEN(text) >= MAXPATHLEN || strlen(name) != ZSTR_LEN(text) || strchr(name, '\n') != NULL ||
        strstr(name, "-----BEGIN") != NULL) {
        return false;
    }
    return strchr(name, '.') != NULL || (strpbrk(name, "/\\") != NULL && ZSTR_LEN(text) < 256) || is_file(name);
}

static bool read_file(const char *name, const char *setting, wxf_buf *out)
{
    char *path = expand_filepath(name, NULL);
    wxf_error err;
    bool ok = false;

    if (path == NULL) {
        php_wxfavor_throw_invalid("%s: there is no such key file, or its path is too long", setting);
    } else if (php_check_open_basedir_ex(path, 0) != 0) {
        php_wxfavor_throw_invalid("%s: open_basedir does not allow to read %s", setting, path);
    } else if (wxf_key_read_file(path, out, &err) != WXF_OK) {
        char *context;

        spprintf(&context, 0, "%s: ", setting);
        php_wxfavor_throw_error(&err, context);
        efree(context);
    } else {
        ok = true;
    }
    if (path != NULL) {
        efree(path);
    }
    return ok;
}

/*
 * ext/openssl may be absent, or a shared library of its own: its objects are
 * asked through its functions, never through its symbols. False: an exception
 * is pending, because the administrator has disabled that function.
 */
static bool find_function(const char *name, const char *setting, zval *function)
{
    if (zend_hash_str_find_ptr(EG(function_table), name, strlen(name)) == NULL) {
        php_wxfavor_throw_invalid("%s: %s() is disabled in this PHP; pass the key as PEM text or file:// path", setting, name);
        return false;
    }
    ZVAL_STRING(function, name);
    return true;
}

static bool export_object(zval *object, const char *exporter, const char *setting, wxf_buf *out)
{
    zval function, args[2], result;
    bool ok = false;

    if (!find_function(exporter, setting, &function)) {
        return false;
    }
    ZVAL_COPY(&args[0], object);
    ZVAL_NEW_EMPTY_REF(&args[1]);
    ZVAL_NULL(Z_REFVAL(args[1]));
    ZVAL_UNDEF(&result);
    if (call_user_function(NULL, NULL, &function, &result, 2, args) == SUCCESS && Z_TYPE(result) == IS_TRUE &&
        Z_TYPE_P(Z_REFVAL(args[1])) == IS_STRING) {
        ok = wxf_buf_add(out, Z_STRVAL_P(Z_REFVAL(args[1])), Z_STRLEN_P(Z_REFVAL(args[1])));
    }
    wipe_string(Z_REFVAL(args[1]));
    ZVAL_NULL(Z_REFVAL(args[1]));
    zval_ptr_dtor(&args[1]);
    zval_ptr_dtor(&args[0]);
    zval_ptr_dtor(&result);
    zval_ptr_dtor(&function);
    if (!ok && EG(exception) == NULL) {
        php_wxfavor_throw_invalid("%s: %s() could not export the key; if it is a public key, pass it as PEM text", setting, exporter);
    }
    return ok;
}

/* What ext/openssl tells of a key. False: it tells nothing, or an exception is pending. */
static bool get_details(zval *object, const char *setting, zval *details)
{
    zval function, arg;
    bool ok;

    ZVAL_UNDEF(details);
    if (!find_function("openssl_pkey_get_details", setting, &function)) {
        return false;
    }
    ZVAL_COPY(&arg, object);
    ok = call_user_function(NULL, NULL, &function, details, 1, &arg) == SUCCESS && Z_TYPE_P(details) == IS_ARRAY;
    zval_ptr_dtor(&arg);
    zval_ptr_dtor(&function);
    return ok;
}

/* Of a private key the details hold the secret numbers, too. */
static void free_details(zval *details)
{
    zval *part, *number;

    if (Z_TYPE_P(details) == IS_ARRAY) {
        ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(details), part)
        {
            if (Z_TYPE_P(part) != IS_ARRAY) {
                continue;
            }
            ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(part), number)
            {
                if (Z_TYPE_P(number) == IS_STRING && Z_REFCOUNTED_P(number)) {
                    wxf_wipe(Z_STRVAL_P(number), Z_STRLEN_P(number));
                }
            }
            ZEND_HASH_FOREACH_END();
        }
        ZEND_HASH_FOREACH_END();
    }
    zval_ptr_dtor(details);
}

/* The public half of an OpenSSLAsymmetricKey, which openssl_pkey_export() does not give. */
static bool export_public(zval *object, const char *setting, wxf_buf *out)
{
    zval details, *key;
    bool ok = false;

    if (get_details(object, setting, &details) && (key = zend_hash_str_find(Z_ARRVAL(details), ZEND_STRL("key"))) != NULL &&
        Z_TYPE_P(key) == IS_STRING) {
        ok = wxf_buf_add(out, Z_STRVAL_P(key), Z_STRLEN_P(key));
    }
    free_details(&details);
    if (!ok && EG(exception) == NULL) {
        php_wxfavor_throw_invalid("%s: openssl_pkey_get_details() could not export the public key", setting);
    }
    return ok;
}

/* openssl_pkey_export() would only warn of a public RSA key. */
static bool is_public_rsa(zval *object, const char *setting)
{
    zval details, *rsa;
    bool is_public = false;

    if (get_details(object, setting, &details)) {
        rsa = zend_hash_str_find(Z_ARRVAL(details), ZEND_STRL("rsa"));
        is_public = rsa != NULL && Z_TYPE_P(rsa) == IS_ARRAY && !zend_hash_str_exists(Z_ARRVAL_P(rsa), ZEND_STRL("d"));
    }
    free_details(&details);
    return is_public;
}

static bool export_private(zval *object, const char *setting, wxf_buf *out)
{
    if (is_public_rsa(object, setting)) {
        /* As PEM, so that the core says what is wrong. */
        return export_public(object, setting, out);
    }
    return EG(exception) == NULL && export_object(object, "openssl_pkey_export", setting, out);
}

static bool is_class(const zval *value, const char *name)
{
    return zend_string_equals_cstr(Z_OBJCE_P(value)->name, name, strlen(name));
}

/* The bytes of the key, wherever they are. False: an exception is pending. */
static bool source_of(zval *arg, bool want_private, const char *setting, wxf_buf *out)
{
    ZVAL_DEREF(arg);
    if (Z_TYPE_P(arg) == IS_OBJECT && is_class(arg, "OpenSSLAsymmetricKey")) {
        return want_private ? export_private(arg, setting, out) : export_public(arg, setting, out);
    }
    if (Z_TYPE_P(arg) == IS_OBJECT && is_class(arg, "OpenSSLCertificate")) {
        return export_object(arg, "openssl_x509_export", setting, out);
    }
    if (Z_TYPE_P(arg) != IS_STRING) {
        php_wxfavor_throw_invalid("%s must be a key as PEM text, file:// path, OpenSSLAsymmetricKey%s; %s given", setting,
                                  want_private ? ", or [key, passphrase]" : " or OpenSSLCertificate",
                                  zend_zval_type_name(arg));
        return false;
    }
    if (Z_STRLEN_P(arg) == 0) {
        php_wxfavor_throw_invalid("%s is an empty string; it must be a key as PEM text or file:// path", setting);
        return false;
    }
    if (Z_STRLEN_P(arg) >= 7 && memcmp(Z_STRVAL_P(arg), "file://", 7) == 0) {
        if (Z_STRLEN_P(arg) == 7 || strlen(Z_STRVAL_P(arg)) != Z_STRLEN_P(arg)) {
            php_wxfavor_throw_invalid("%s: the path %s", setting, Z_STRLEN_P(arg) == 7 ? "is empty" : "holds a NUL byte");
            return false;
        }
        return read_file(Z_STRVAL_P(arg) + 7, setting, out);
    }
    if (looks_like_path(Z_STR_P(arg))) {
        return read_file(Z_STRVAL_P(arg), setting, out);
    }
    if (!wxf_buf_add(out, Z_STRVAL_P(arg), Z_STRLEN_P(arg))) {
        zend_throw_error(NULL, "out of memory");
        return false;
    }
    return true;
}

static wxf_key *load(zval *arg, zval *passphrase, bool want_private, const char *setting)
{
    wxf_buf source = WXF_BUF_SECRET;
    wxf_keycache *keys = php_wxfavor_keys();
    wxf_str secret = { NULL, 0 };
    wxf_key *key = NULL;
    wxf_code code;
    wxf_error err;

    if (keys == NULL || !source_of(arg, want_private, setting, &source)) {
        goto done;
    }
    if (passphrase != NULL) {
        secret = (wxf_str){ Z_STRVAL_P(passphrase), Z_STRLEN_P(passphrase) };
    }
    code = want_private ? wxf_keycache_private(keys, wxf_buf_str(&source), secret, &key, &err)
                        : wxf_keycache_public(keys, wxf_buf_str(&source), &key, &err);
    if (code != WXF_OK) {
        char *context;

        spprintf(&context, 0, "%s: ", setting);
        php_wxfavor_throw_error(&err, context);
        efree(context);
        key = NULL;
    }
done:
    wxf_buf_free(&source);
    return key;
}

wxf_key *php_wxfavor_key_private(zval *arg, const char *setting)
{
    zval *key = arg, *passphrase = NULL;

    ZVAL_DEREF(arg);
    if (Z_TYPE_P(arg) == IS_ARRAY) {
        key = zend_hash_index_find_deref(Z_ARRVAL_P(arg), 0);
        passphrase = zend_hash_index_find_deref(Z_ARRVAL_P(arg), 1);
        if (key == NULL || passphrase == NULL || Z_TYPE_P(passphrase) != IS_STRING ||
            zend_hash_num_elements(Z_ARRVAL_P(arg)) != 2) {
            php_wxfavor_throw_invalid("%s: an encrypted key is given as [key, passphrase], the passphrase a string", setting);
            return NULL;
        }
    }
    return load(key, passphrase, true, setting);
}

wxf_key *php_wxfavor_key_public(zval *arg, const char *setting)
{
    return load(arg, NULL, false, setting);
}
