#include "binding/crypto.h"
#include "binding/exception.h"
#include "binding/key_arg.h"
#include "binding/runtime.h"

#include "main/fopen_wrappers.h"
#include "zend_exceptions.h"

/* Who wants a key, and how a mistake is told. */
typedef struct wish {
    const char *name;     /* begins the messages: "privateKey" */
    zend_class_entry *ce; /* of the exceptions */
    bool want_private;
    bool like_openssl; /* what is a key, and what is none, as for the functions of ext/openssl */
} wish;

/* Throws. The text follows the name. */
static void refuse(const wish *w, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

static void refuse(const wish *w, const char *format, ...)
{
    va_list args;
    char *text;

    va_start(args, format);
    zend_vspprintf(&text, 0, format, args);
    va_end(args);
    php_wxfavor_throw(w->ce, "%s%s", w->name, text);
    efree(text);
}

static void refuse_as(const wish *w, const wxf_error *err)
{
    if (err->code == WXF_E_KEY || err->code == WXF_E_ARGUMENT) {
        refuse(w, ": %s", err->message);
    } else {
        php_wxfavor_throw_error(err, "");
    }
}

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

static bool read_file(const char *name, const wish *w, wxf_buf *out)
{
    char *path = expand_filepath(name, NULL);
    wxf_error err;
    bool ok = false;

    if (path == NULL) {
        refuse(w, ": there is no such key file, or its path is too long");
    } else if (php_check_open_basedir_ex(path, 0) != 0) {
        refuse(w, ": open_basedir does not allow to read %s", php_wxfavor_shown(path));
    } else if (wxf_key_read_file(path, out, &err) != WXF_OK) {
        refuse_as(w, &err);
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
static bool find_function(const char *name, const wish *w, zval *function)
{
    if (zend_hash_str_find_ptr(EG(function_table), name, strlen(name)) == NULL) {
        refuse(w, ": %s() is disabled in this PHP; pass the key as PEM text or file:// path", name);
        return false;
    }
    ZVAL_STRING(function, name);
    return true;
}

static bool export_object(zval *object, const char *exporter, const wish *w, wxf_buf *out)
{
    zval function, args[2], result;
    bool ok = false;

    if (!find_function(exporter, w, &function)) {
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
        refuse(w, ": %s() could not export the key; if it is a public key, pass it as PEM text", exporter);
    }
    return ok;
}

/* What ext/openssl tells of a key. False: it tells nothing, or an exception is pending. */
static bool get_details(zval *object, const wish *w, zval *details)
{
    zval function, arg;
    bool ok;

    ZVAL_UNDEF(details);
    if (!find_function("openssl_pkey_get_details", w, &function)) {
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
static bool export_public(zval *object, const wish *w, wxf_buf *out)
{
    zval details, *key;
    bool ok = false;

    if (get_details(object, w, &details) && (key = zend_hash_str_find(Z_ARRVAL(details), ZEND_STRL("key"))) != NULL &&
        Z_TYPE_P(key) == IS_STRING) {
        ok = wxf_buf_add(out, Z_STRVAL_P(key), Z_STRLEN_P(key));
    }
    free_details(&details);
    if (!ok && EG(exception) == NULL) {
        refuse(w, ": openssl_pkey_get_details() could not export the public key");
    }
    return ok;
}

typedef enum rsa_half { RSA_NONE, RSA_PUBLIC, RSA_PRIVATE } rsa_half;

/* Which half of an RSA key the object holds; none if it is another, or an exception is pending. */
static rsa_half half_of(zval *object, const wish *w)
{
    zval details, *rsa = NULL;
    rsa_half half = RSA_NONE;

    if (get_details(object, w, &details)) {
        rsa = zend_hash_str_find(Z_ARRVAL(details), ZEND_STRL("rsa"));
    }
    if (rsa != NULL && Z_TYPE_P(rsa) == IS_ARRAY) {
        half = zend_hash_str_exists(Z_ARRVAL_P(rsa), ZEND_STRL("d")) ? RSA_PRIVATE : RSA_PUBLIC;
    }
    free_details(&details);
    return half;
}

static bool export_private(zval *object, const wish *w, wxf_buf *out)
{
    /* openssl_pkey_export() would only warn of a public key. */
    if (half_of(object, w) == RSA_PUBLIC) {
        /* As PEM, so that the core says what is wrong. */
        return export_public(object, w, out);
    }
    return EG(exception) == NULL && export_object(object, "openssl_pkey_export", w, out);
}

static bool is_class(const zval *value, const char *name)
{
    return zend_string_equals_cstr(Z_OBJCE_P(value)->name, name, strlen(name));
}

static bool source_of_object(zval *arg, const wish *w, wxf_buf *out)
{
    if (is_class(arg, "OpenSSLCertificate")) {
        return export_object(arg, "openssl_x509_export", w, out);
    }
    if (w->want_private) {
        return export_private(arg, w, out);
    }
    /* ext/openssl does not take the public half of a private key: that one was passed has a reason. */
    if (w->like_openssl && half_of(arg, w) == RSA_PRIVATE) {
        refuse(w, ": this is a private key; a public key or a certificate belongs here");
        return false;
    }
    return EG(exception) == NULL && export_public(arg, w, out);
}

static bool source_of_text(zend_string *text, const wish *w, wxf_buf *out)
{
    if (ZSTR_LEN(text) == 0) {
        refuse(w, " is an empty string; it must be a key as PEM text or file:// path");
        return false;
    }
    if (ZSTR_LEN(text) >= 7 && memcmp(ZSTR_VAL(text), "file://", 7) == 0) {
        if (ZSTR_LEN(text) == 7 || strlen(ZSTR_VAL(text)) != ZSTR_LEN(text)) {
            refuse(w, ": the path %s", ZSTR_LEN(text) == 7 ? "is empty" : "holds a NUL byte");
            return false;
        }
        return read_file(ZSTR_VAL(text) + 7, w, out);
    }
    if (!w->like_openssl && looks_like_path(text)) {
        return read_file(ZSTR_VAL(text), w, out);
    }
    if (!wxf_buf_add(out, ZSTR_VAL(text), ZSTR_LEN(text))) {
        zend_throw_error(NULL, "out of memory");
        return false;
    }
    return true;
}

/* The bytes of the key, wherever they are. False: an exception is pending. */
static bool source_of(zval *arg, const wish *w, wxf_buf *out)
{
    ZVAL_DEREF(arg);
    if (Z_TYPE_P(arg) == IS_OBJECT && (is_class(arg, "OpenSSLAsymmetricKey") || is_class(arg, "OpenSSLCertificate"))) {
        return source_of_object(arg, w, out);
    }
    if (Z_TYPE_P(arg) == IS_OBJECT && w->like_openssl) {
        zend_string *text = zval_try_get_string(arg);
        bool ok = text != NULL && source_of_text(text, w, out);

        if (text != NULL) {
            zend_string_release(text);
        }
        return ok;
    }
    if (Z_TYPE_P(arg) != IS_STRING) {
        refuse(w, " must be a key as PEM text, file:// path, WxFavor\\Crypto\\Key, OpenSSLAsymmetricKey%s; %s given",
               w->want_private ? ", or [key, passphrase]" : " or OpenSSLCertificate", zend_zval_type_name(arg));
        return false;
    }
    return source_of_text(Z_STR_P(arg), w, out);
}

static wxf_key *take_loaded(zval *arg, const wish *w)
{
    wxf_key *key = php_wxfavor_key_from(Z_OBJ_P(arg))->key;

    if (key == NULL) {
        refuse(w, " is a WxFavor\\Crypto\\Key without a key in it");
        return NULL;
    }
    if (wxf_key_is_private(key) != w->want_private) {
        refuse(w, w->want_private ? ": this is a public key; the private key belongs here"
                                  : ": this is a private key; a public key or a certificate belongs here");
        return NULL;
    }
    return wxf_key_ref(key);
}

/*
 * `passphrase` may be NULL. Both are held: an array may have them by reference,
 * and a key's __toString() may write to such a variable.
 */
static wxf_key *load(zval *given, zend_string *passphrase, const wish *w)
{
    zval held, *arg = &held;
    wxf_buf source = WXF_BUF_SECRET;
    wxf_keycache *keys = php_wxfavor_keys();
    wxf_str secret = { NULL, 0 };
    wxf_key *key = NULL;
    wxf_code code;
    wxf_error err;

    ZVAL_COPY_DEREF(&held, given);
    if (passphrase != NULL) {
        zend_string_addref(passphrase);
    }
    if (Z_TYPE_P(arg) == IS_OBJECT && Z_OBJCE_P(arg) == php_wxfavor_key_ce) {
        key = take_loaded(arg, w);
        goto done;
    }
    if (keys == NULL || !source_of(arg, w, &source)) {
        goto done;
    }
    if (passphrase != NULL) {
        secret = (wxf_str){ ZSTR_VAL(passphrase), ZSTR_LEN(passphrase) };
    }
    code = w->want_private ? wxf_keycache_private(keys, wxf_buf_str(&source), secret, &key, &err)
                           : wxf_keycache_public(keys, wxf_buf_str(&source), &key, &err);
    if (code != WXF_OK) {
        refuse_as(w, &err);
        key = NULL;
    }
done:
    wxf_buf_free(&source);
    if (passphrase != NULL) {
        zend_string_release(passphrase);
    }
    zval_ptr_dtor(&held);
    return key;
}

wxf_key *php_wxfavor_key_private(zval *arg, const char *setting)
{
    const wish w = { setting, php_wxfavor_invalid_argument_ce, true, false };
    zval *key = arg, *passphrase = NULL;

    ZVAL_DEREF(arg);
    if (Z_TYPE_P(arg) == IS_ARRAY) {
        key = zend_hash_index_find_deref(Z_ARRVAL_P(arg), 0);
        passphrase = zend_hash_index_find_deref(Z_ARRVAL_P(arg), 1);
        if (key == NULL || passphrase == NULL || Z_TYPE_P(passphrase) != IS_STRING ||
            zend_hash_num_elements(Z_ARRVAL_P(arg)) != 2) {
            refuse(&w, ": an encrypted key is given as [key, passphrase], the passphrase a string");
            return NULL;
        }
        if (strstr(Z_STRVAL_P(passphrase), "-----BEGIN") != NULL) {
            refuse(&w, ": the key and its passphrase are swapped; give [key, passphrase]");
            return NULL;
        }
    }
    return load(key, passphrase == NULL ? NULL : Z_STR_P(passphrase), &w);
}

wxf_key *php_wxfavor_key_public(zval *arg, const char *setting)
{
    const wish w = { setting, php_wxfavor_invalid_argument_ce, false, false };

    return load(arg, NULL, &w);
}

wxf_key *php_wxfavor_key_like_openssl(zval *arg, bool want_private, const char *name)
{
    const wish w = { name, php_wxfavor_unexpected_value_ce, want_private, true };
    zval *key = arg, *given;
    zend_string *passphrase;
    wxf_key *loaded;

    ZVAL_DEREF(arg);
    if (Z_TYPE_P(arg) != IS_ARRAY) {
        return load(arg, NULL, &w);
    }
    key = zend_hash_index_find(Z_ARRVAL_P(arg), 0);
    given = zend_hash_index_find(Z_ARRVAL_P(arg), 1);
    if (key == NULL || given == NULL) {
        zend_value_error("%s: an encrypted key is given as [key, passphrase]", name);
        return NULL;
    }
    passphrase = zval_try_get_string(given);
    if (passphrase == NULL) {
        return NULL;
    }
    loaded = load(key, passphrase, &w);
    zend_string_release(passphrase);
    return loaded;
}

wxf_key *php_wxfavor_key_from_bytes(wxf_str source, bool want_private, const char *name)
{
    const wish w = { name, php_wxfavor_unexpected_value_ce, want_private, true };
    wxf_keycache *keys = php_wxfavor_keys();
    wxf_key *key = NULL;
    wxf_error err;

    if (keys != NULL && (want_private ? wxf_keycache_private(keys, source, (wxf_str){ NULL, 0 }, &key, &err)
                                      : wxf_keycache_public(keys, source, &key, &err)) != WXF_OK) {
        refuse_as(&w, &err);
        return NULL;
    }
    return key;
}
