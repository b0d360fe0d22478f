/* PemUtil: keys and certificates from files and strings. */
#include "binding/crypto.h"
#include "binding/exception.h"
#include "binding/key_arg.h"

#include "main/fopen_wrappers.h"
#include "zend_exceptions.h"

#define FILE_SCHEME "file://"

ZEND_METHOD(WxFavor_Util_PemUtil, loadPrivateKey)
{
    zend_string *path;
    wxf_key *key;
    zval thing;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        PHP_WXFAVOR_PARAM_PATH(path)
    ZEND_PARSE_PARAMETERS_END();
    if (strstr(ZSTR_VAL(path), FILE_SCHEME) != NULL) {
        ZVAL_STR_COPY(&thing, path);
    } else {
        ZVAL_STR(&thing, zend_string_concat2(FILE_SCHEME, sizeof(FILE_SCHEME) - 1, ZSTR_VAL(path), ZSTR_LEN(path)));
    }
    key = php_wxfavor_key_like_openssl(&thing, true, "privateKey");
    zval_ptr_dtor(&thing);
    if (key != NULL) {
        php_wxfavor_key_create(return_value, key);
    }
}

ZEND_METHOD(WxFavor_Util_PemUtil, loadPrivateKeyFromString)
{
    zval *content;
    wxf_key *key;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(content)
    ZEND_PARSE_PARAMETERS_END();
    key = php_wxfavor_rsa_key(content, true, "privateKey");
    if (key != NULL) {
        php_wxfavor_key_create(return_value, key);
    }
}

/* The key, if it came with a certificate; else it is given back. */
static wxf_key *of_certificate(wxf_key *key)
{
    if (key != NULL && wxf_key_certificate_serial(key).len == 0) {
        wxf_key_unref(key);
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "certificate: this is a key without a certificate");
        return NULL;
    }
    return key;
}

static wxf_key *load(zval *thing)
{
    ZVAL_DEREF(thing);
    if (Z_TYPE_P(thing) != IS_STRING &&
        (Z_TYPE_P(thing) != IS_OBJECT || (Z_OBJCE_P(thing) != php_wxfavor_key_ce &&
                                          !zend_string_equals_literal(Z_OBJCE_P(thing)->name, "OpenSSLCertificate")))) {
        zend_argument_type_error(1, "must be of type WxFavor\\Crypto\\Key|OpenSSLCertificate|string, %s given",
                                 zend_zval_type_name(thing));
        return NULL;
    }
    return of_certificate(php_wxfavor_key_like_openssl(thing, false, "certificate"));
}

/* What openssl_x509_read() makes of what is no certificate: a warning, and false. */
static void return_certificate(zval *return_value, wxf_key *key)
{
    zval hold, *message;
    zend_object *exception = EG(exception);

    if (key != NULL) {
        php_wxfavor_key_create(return_value, key);
        return;
    }
    if (exception == NULL || exception->ce != php_wxfavor_unexpected_value_ce) {
        return;
    }
    GC_ADDREF(exception);
    zend_clear_exception();
    message = zend_read_property(zend_ce_exception, exception, ZEND_STRL("message"), true, &hold);
    php_error_docref(NULL, E_WARNING, "%s", Z_TYPE_P(message) == IS_STRING ? Z_STRVAL_P(message) : "no certificate");
    OBJ_RELEASE(exception);
    RETVAL_FALSE;
}

ZEND_METHOD(WxFavor_Util_PemUtil, loadCertificate)
{
    zend_string *filepath;
    const char *name;
    char *path;
    wxf_buf source = WXF_BUF_INIT;
    wxf_key *key = NULL;
    wxf_error err;
    bool read = false;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        PHP_WXFAVOR_PARAM_PATH(filepath)
    ZEND_PARSE_PARAMETERS_END();
    if (ZSTR_LEN(filepath) == 0) {
        zend_value_error("Path cannot be empty");
        RETURN_THROWS();
    }
    name = ZSTR_VAL(filepath);
    if (strncmp(name, FILE_SCHEME, sizeof(FILE_SCHEME) - 1) == 0) {
        name += sizeof(FILE_SCHEME) - 1;
    }
    path = expand_filepath(name, NULL);
    if (path == NULL) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "certificate: there is no such file, or its path is too long");
    } else if (php_check_open_basedir_ex(path, 0) != 0) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "certificate: open_basedir does not allow to read %s", php_wxfavor_shown(name));
    } else if (wxf_key_read_file(path, &source, &err) != WXF_OK) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "certificate: %s", err.message);
    } else {
        read = true;
        key = of_certificate(php_wxfavor_key_from_bytes(wxf_buf_str(&source), false, "certificate"));
    }
    if (path != NULL) {
        efree(path);
    }
    wxf_buf_free(&source);
    if (!read) {
        RETURN_THROWS();
    }
    return_certificate(return_value, key);
}

ZEND_METHOD(WxFavor_Util_PemUtil, loadCertificateFromString)
{
    zval *content;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(content)
    ZEND_PARSE_PARAMETERS_END();
    return_certificate(return_value, load(content));
}

ZEND_METHOD(WxFavor_Util_PemUtil, parseCertificateSerialNo)
{
    zval *certificate;
    wxf_key *key;
    wxf_str serial;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(certificate)
    ZEND_PARSE_PARAMETERS_END();
    key = load(certificate);
    if (key == NULL) {
        RETURN_THROWS();
    }
    serial = wxf_key_certificate_serial(key);
    RETVAL_STRINGL(serial.ptr, serial.len);
    wxf_key_unref(key);
}
