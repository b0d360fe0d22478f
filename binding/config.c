/* The array of Builder::factory(), checked setting by setting. */
#include "binding/client.h"
#include "binding/exception.h"
#include "binding/key_arg.h"
#include "binding/options.h"
#include "binding/runtime.h"

#include "main/fopen_wrappers.h"
#include "main/SAPI.h"
#include "zend_smart_str.h"

static const char *const settings[] = {
    "mchid", "serial", "privateKey", "certs", "secret", "base_uri", "timeout", "connect_timeout", "verify", "proxy",
    "headers", "http_errors", "connect_to", "force_ip_resolve", "max_response_size",
    "platform_certificates",
};

/* What the configuration needs while it is being read; the core copies what it keeps. */
typedef struct reading {
    HashTable *config;
    wxf_client_config core;
    wxf_headers headers;
    wxf_str *connect_to;
    char *cafile, *platform_file;
    zend_string *mchid;
    smart_str agent;
} reading;

static bool check_names(HashTable *config)
{
    zend_string *name;
    zend_ulong index;

    ZEND_HASH_FOREACH_KEY(config, index, name)
    {
        bool known = false;

        if (name == NULL) {
            php_wxfavor_throw_invalid("the configuration has an entry without a name (index " ZEND_ULONG_FMT ")", index);
            return false;
        }
        for (size_t i = 0; !known && i < sizeof settings / sizeof settings[0]; i++) {
            known = zend_string_equals_cstr(name, settings[i], strlen(settings[i]));
        }
        if (!known) {
            smart_str all = { 0 };

            for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
                smart_str_appends(&all, i == 0 ? "" : ", ");
                smart_str_appends(&all, settings[i]);
            }
            smart_str_0(&all);
            php_wxfavor_throw_invalid("there is no setting \"%s\"; the settings are %s", php_wxfavor_shown(ZSTR_VAL(name)), ZSTR_VAL(all.s));
            smart_str_free(&all);
            return false;
        }
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

static zval *find(const reading *r, const char *name)
{
    zval *value = zend_hash_str_find_deref(r->config, name, strlen(name));

    return value == NULL || Z_TYPE_P(value) == IS_NULL ? NULL : value;
}

static zval *require(const reading *r, const char *name, const char *what)
{
    zval *value = find(r, name);

    if (value == NULL) {
        php_wxfavor_throw_invalid("%s is missing: it must be %s", name, what);
    }
    return value;
}

/* A string setting, if it is there. */
static bool read_text(const reading *r, const char *name, wxf_str *out)
{
    zval *value = find(r, name);

    if (value == NULL) {
        return true;
    }
    if (Z_TYPE_P(value) != IS_STRING) {
        php_wxfavor_throw_invalid("%s must be a string, %s given", name, zend_zval_type_name(value));
        return false;
    }
    if (memchr(Z_STRVAL_P(value), '\0', Z_STRLEN_P(value)) != NULL) {
        php_wxfavor_throw_invalid("%s holds a NUL byte", name);
        return false;
    }
    *out = (wxf_str){ Z_STRVAL_P(value), Z_STRLEN_P(value) };
    return true;
}

static bool read_bool(const reading *r, const char *name, bool *out)
{
    zval *value = find(r, name);

    if (value == NULL) {
        return true;
    }
    if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
        php_wxfavor_throw_invalid("%s must be true or false, %s given", name, zend_zval_type_name(value));
        return false;
    }
    *out = Z_TYPE_P(value) == IS_TRUE;
    return true;
}

static bool read_identity(reading *r)
{
    zval *mchid = require(r, "mchid", "the merchant number (商户号)");
    zval *serial, *secret = find(r, "secret");

    if (mchid == NULL) {
        return false;
    }
    if (Z_TYPE_P(mchid) != IS_STRING && Z_TYPE_P(mchid) != IS_LONG) {
        php_wxfavor_throw_invalid("mchid must be a string of digits, %s given", zend_zval_type_name(mchid));
        return false;
    }
    r->mchid = zval_get_string(mchid);
    r->core.mchid = (wxf_str){ ZSTR_VAL(r->mchid), ZSTR_LEN(r->mchid) };
    serial = require(r, "serial", "the serial number of the merchant API certificate (商户API证书序列号)");
    if (serial == NULL || !read_text(r, "serial", &r->core.serial)) {
        return false;
    }
    if (secret != NULL) {
        /* Any 32 bytes, so NUL is no mistake here. */
        if (Z_TYPE_P(secret) != IS_STRING) {
            php_wxfavor_throw_invalid("secret must be a string, %s given", zend_zval_type_name(secret));
            return false;
        }
        r->core.secret = (wxf_str){ Z_STRVAL_P(secret), Z_STRLEN_P(secret) };
    }
    return true;
}

static bool read_private_key(reading *r)
{
    zval *key = require(r, "privateKey", "the merchant API private key (apiclient_key.pem)");

    r->core.private_key = key == NULL ? NULL : php_wxfavor_key_private(key, "privateKey");
    return r->core.private_key != NULL;
}

static bool add_platform_key(reading *r, zend_string *serial, zval *value)
{
    wxf_error err;
    wxf_key *key;
    char *setting;
    bool ok = false;

    spprintf(&setting, 0, "certs[%s]", php_wxfavor_shown(ZSTR_VAL(serial)));
    key = php_wxfavor_key_public(value, setting);
    if (key != NULL) {
        ok = wxf_keyring_add(r->core.platform, (wxf_str){ ZSTR_VAL(serial), ZSTR_LEN(serial) }, key, &err) == WXF_OK;
        if (!ok) {
            efree(setting);
            spprintf(&setting, 0, "certs[%s]: ", php_wxfavor_shown(ZSTR_VAL(serial)));
            php_wxfavor_throw_error(&err, setting);
        }
        wxf_key_unref(key);
    }
    efree(setting);
    return ok;
}

static bool read_platform_keys(reading *r)
{
    zval *certs = find(r, "certs");
    zend_string *serial;
    zend_ulong index;
    zval *value;

    if (certs == NULL && r->core.secret.len == 0) {
        require(r, "certs", "an array of WeChat Pay public keys (PUB_KEY_ID_… => key) and platform certificates (serial => "
                            "certificate); it may be left out if secret is given, so that platform certificates can be downloaded");
        return false;
    }
    if (certs != NULL && Z_TYPE_P(certs) != IS_ARRAY) {
        php_wxfavor_throw_invalid("certs must be an array (serial or PUB_KEY_ID_… => key), %s given", zend_zval_type_name(certs));
        return false;
    }
    r->core.platform = wxf_keyring_new();
    if (r->core.platform == NULL) {
        zend_throw_error(NULL, "out of memory");
        return false;
    }
    if (certs == NULL) {
        return true;
    }
    ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(certs), index, serial, value)
    {
        zend_string *name;
        bool ok;

        if (serial == NULL && index < 1000) {
            php_wxfavor_throw_invalid("certs has a key without a name (index " ZEND_ULONG_FMT "); name it by the serial of the "
                                      "platform certificate or by the PUB_KEY_ID_… of the public key", index);
            return false;
        }
        /* PHP turns a short serial of decimal digits into an integer. */
        name = serial != NULL ? zend_string_copy(serial) : zend_long_to_str((zend_long)index);
        ok = add_platform_key(r, name, value);
        zend_string_release(name);
        if (!ok) {
            return false;
        }
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

/* As PHP tells "scheme://…" from a path. */
static bool is_stream_url(const char *path)
{
    size_t len = strspn(path, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    return len > 1 && strncmp(path + len, "://", 3) == 0;
}

/* ['file' => path] */
static bool read_platform_file(reading *r, HashTable *how)
{
    zval *file = zend_hash_str_find_deref(how, ZEND_STRL("file"));

    if (zend_hash_num_elements(how) != 1 || file == NULL || Z_TYPE_P(file) != IS_STRING || Z_STRLEN_P(file) == 0 ||
        strlen(Z_STRVAL_P(file)) != Z_STRLEN_P(file)) {
        php_wxfavor_throw_invalid("platform_certificates must be true, false or ['file' => path]");
        return false;
    }
    if (is_stream_url(Z_STRVAL_P(file))) {
        php_wxfavor_throw_invalid("platform_certificates: file must be a path of the file system, without file:// or another "
                                  "stream wrapper in front, since it is locked and replaced there");
        return false;
    }
    /* Not where a link leads to: a file that is a link is to be noticed. */
    r->platform_file = expand_filepath_with_mode(Z_STRVAL_P(file), NULL, NULL, 0, CWD_EXPAND);
    if (r->platform_file == NULL || php_check_open_basedir_ex(r->platform_file, 0) != 0) {
        php_wxfavor_throw_invalid("platform_certificates: open_basedir does not allow to keep them in %s", php_wxfavor_shown(Z_STRVAL_P(file)));
        return false;
    }
    r->core.platform_file = wxf_str_from(r->platform_file);
    return true;
}

/*
 * Who configures nothing but public keys has moved away from certificates:
 * nothing is downloaded unless it is asked for. Who configures certificates
 * gets their successors when they are needed.
 */
static wxf_download_mode default_download(const reading *r)
{
    if (r->core.secret.len == 0) {
        return WXF_DOWNLOAD_NEVER;
    }
    for (size_t i = 0; i < wxf_keyring_count(r->core.platform); i++) {
        if (!wxf_serial_is_key_id(wxf_keyring_serial_at(r->core.platform, i))) {
            return WXF_DOWNLOAD_NEEDED;
        }
    }
    return wxf_keyring_count(r->core.platform) == 0 ? WXF_DOWNLOAD_ALWAYS : WXF_DOWNLOAD_NEVER;
}

static bool read_downloads(reading *r)
{
    zval *how = find(r, "platform_certificates");

    if (how == NULL) {
        r->core.download = default_download(r);
    } else if (Z_TYPE_P(how) == IS_FALSE) {
        r->core.download = WXF_DOWNLOAD_NEVER;
    } else if (Z_TYPE_P(how) == IS_TRUE || Z_TYPE_P(how) == IS_ARRAY) {
        r->core.download = WXF_DOWNLOAD_ALWAYS;
        if (Z_TYPE_P(how) == IS_ARRAY && !read_platform_file(r, Z_ARRVAL_P(how))) {
            return false;
        }
    } else {
        php_wxfavor_throw_invalid("platform_certificates must be true, false or ['file' => path], %s given", zend_zval_type_name(how));
        return false;
    }
    if (r->core.download != WXF_DOWNLOAD_NEVER) {
        r->core.platforms = php_wxfavor_platforms();
    }
    return r->core.download == WXF_DOWNLOAD_NEVER || r->core.platforms != NULL;
}

static bool read_verify(reading *r)
{
    zval *verify = find(r, "verify");
    const char *name = WXFAVOR_G(cafile), *setting = "wxfavor.cafile";

    r->core.verify_tls = true;
    if (verify != NULL && Z_TYPE_P(verify) == IS_FALSE) {
        r->core.verify_tls = false; /* warned of once nothing is borrowed any more */
        return true;
    }
    if (verify != NULL && Z_TYPE_P(verify) == IS_STRING) {
        name = Z_STRVAL_P(verify);
        setting = "verify";
        if (name[0] == '\0' || strlen(name) != Z_STRLEN_P(verify)) {
            php_wxfavor_throw_invalid("verify must be true, false or the path of a PEM bundle, %s given",
                                      name[0] == '\0' ? "an empty string" : "a path with a NUL byte");
            return false;
        }
    } else if (verify != NULL && Z_TYPE_P(verify) != IS_TRUE) {
        php_wxfavor_throw_invalid("verify must be true, false or the path of a PEM bundle, %s given", zend_zval_type_name(verify));
        return false;
    }
    if (name == NULL || name[0] == '\0') {
        return true;
    }
    r->cafile = expand_filepath(name, NULL);
    /* open_basedir binds scripts, not the administrator who sets both. */
    if (r->cafile == NULL || (name != WXFAVOR_G(cafile) && php_check_open_basedir_ex(r->cafile, 0) != 0)) {
        php_wxfavor_throw_invalid("%s: open_basedir does not allow to read %s", setting, php_wxfavor_shown(name));
        return false;
    }
    if (VCWD_ACCESS(r->cafile, R_OK) != 0) {
        php_wxfavor_throw_invalid("%s: the bundle of certificate authorities %s cannot be read: %s", setting, php_wxfavor_shown(r->cafile), strerror(errno));
        return false;
    }
    r->core.cafile = wxf_str_from(r->cafile);
    return true;
}

static bool read_connect_to(reading *r)
{
    zval *list = find(r, "connect_to"), *entry;

    if (list == NULL) {
        return true;
    }
    if (Z_TYPE_P(list) != IS_ARRAY) {
        php_wxfavor_throw_invalid("connect_to must be an array of HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT, %s given", zend_zval_type_name(list));
        return false;
    }
    r->connect_to = safe_emalloc(zend_hash_num_elements(Z_ARRVAL_P(list)) + 1, sizeof *r->connect_to, 0);
    ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), entry)
    {
        ZVAL_DEREF(entry);
        if (Z_TYPE_P(entry) != IS_STRING) {
            php_wxfavor_throw_invalid("connect_to must hold strings, it holds %s", zend_zval_type_name(entry));
            return false;
        }
        r->connect_to[r->core.connect_to_count++] = (wxf_str){ Z_STRVAL_P(entry), Z_STRLEN_P(entry) };
    }
    ZEND_HASH_FOREACH_END();
    r->core.connect_to = r->connect_to;
    return true;
}

static bool read_route(reading *r)
{
    zval *family = find(r, "force_ip_resolve");
    wxf_str proxy = { NULL, 0 };

    if (!read_text(r, "base_uri", &r->core.base_uri) || !read_text(r, "proxy", &proxy) || !read_verify(r) ||
        !read_connect_to(r)) {
        return false;
    }
    r->core.proxy = proxy.ptr;
    if (family != NULL) {
        if (Z_TYPE_P(family) != IS_STRING || (!zend_string_equals_literal(Z_STR_P(family), "v4") &&
                                              !zend_string_equals_literal(Z_STR_P(family), "v6"))) {
            php_wxfavor_throw_invalid("force_ip_resolve must be 'v4' or 'v6'");
            return false;
        }
        r->core.ip_version = Z_STRVAL_P(family)[1] - '0';
    }
    return true;
}

static bool read_limits(reading *r)
{
    zval *timeout = find(r, "timeout"), *connect = find(r, "connect_timeout"), *size = find(r, "max_response_size");

    r->core.timeout_ms = php_wxfavor_milliseconds(WXFAVOR_G(timeout));
    r->core.connect_timeout_ms = php_wxfavor_milliseconds(WXFAVOR_G(connect_timeout));
    r->core.max_response = (size_t)WXFAVOR_G(max_response_size);
    if ((timeout != NULL && !php_wxfavor_read_seconds(timeout, "timeout", &r->core.timeout_ms)) ||
        (connect != NULL && !php_wxfavor_read_seconds(connect, "connect_timeout", &r->core.connect_timeout_ms))) {
        return false;
    }
    if (size != NULL) {
        if (Z_TYPE_P(size) != IS_LONG || Z_LVAL_P(size) < 1) {
            php_wxfavor_throw_invalid("max_response_size must be a number of bytes, 1 or more");
            return false;
        }
        r->core.max_response = (size_t)Z_LVAL_P(size);
    }
    return true;
}

static wxf_code add_header(void *context, wxf_str name, wxf_str value, wxf_error *err)
{
    wxf_code code = wxf_request_header_check(name, value, err);

    if (code != WXF_OK) {
        return code;
    }
    return wxf_headers_set(context, name, value) ? WXF_OK : wxf_fail_memory(err);
}

static bool read_headers(reading *r)
{
    zval *headers = find(r, "headers");

    if (headers == NULL) {
        return true;
    }
    r->core.headers = &r->headers;
    return php_wxfavor_read_headers(headers, add_header, &r->headers);
}

static void name_agent(reading *r)
{
    smart_str_appends(&r->agent, "wxfavor/" PHP_WXFAVOR_VERSION " PHP/" PHP_VERSION " (" PHP_OS "; ");
    smart_str_appends(&r->agent, sapi_module.name);
    smart_str_appendc(&r->agent, ')');
    smart_str_0(&r->agent);
    r->core.agent = (wxf_str){ ZSTR_VAL(r->agent.s), ZSTR_LEN(r->agent.s) };
}

static void end_reading(reading *r)
{
    wxf_key_unref(r->core.private_key);
    if (r->core.platform != NULL) {
        wxf_keyring_unref(r->core.platform);
    }
    wxf_headers_free(&r->headers);
    if (r->connect_to != NULL) {
        efree(r->connect_to);
    }
    if (r->cafile != NULL) {
        efree(r->cafile);
    }
    if (r->platform_file != NULL) {
        efree(r->platform_file);
    }
    if (r->mchid != NULL) {
        zend_string_release(r->mchid);
    }
    smart_str_free(&r->agent);
}

/*
 * Userland runs while the configuration is read: warnings have handlers, and
 * ext/openssl is asked for its keys. What it does to variables that are in the
 * array by reference must not free what is borrowed here, so values are held.
 */
static void hold(zval *to, zval *from, int depth)
{
    zend_string *name;
    zend_ulong index;
    zval *value;

    ZVAL_DEREF(from);
    if (Z_TYPE_P(from) != IS_ARRAY || depth == 0) {
        ZVAL_COPY(to, from);
        return;
    }
    array_init_size(to, zend_hash_num_elements(Z_ARRVAL_P(from)));
    ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(from), index, name, value)
    {
        zval held;

        hold(&held, value, depth - 1);
        if (name != NULL) {
            zend_hash_add_new(Z_ARRVAL_P(to), name, &held);
        } else {
            zend_hash_index_add_new(Z_ARRVAL_P(to), index, &held);
        }
    }
    ZEND_HASH_FOREACH_END();
}

static bool warn_of_no_tls(void)
{
    /* The trace of an ErrorException made of this would show the configuration, where PHP cannot mask it. */
#if PHP_VERSION_ID < 80200
    bool ignore = EG(exception_ignore_args);

    EG(exception_ignore_args) = true;
#endif
    php_error_docref(NULL, E_WARNING,
                     "verify is false: anybody on the way can read and change what this client sends and receives");
#if PHP_VERSION_ID < 80200
    EG(exception_ignore_args) = ignore;
#endif
    return EG(exception) == NULL;
}

bool php_wxfavor_configure(php_wxfavor_client *client, HashTable *given)
{
    zval config, original;
    reading r = { .headers = WXF_HEADERS_INIT };
    wxf_error err;
    bool ok;

    ZVAL_ARR(&original, given);
    hold(&config, &original, 3);
    r.config = Z_ARRVAL(config);

    client->http_errors = true;
    ok = check_names(r.config) && read_identity(&r) && read_private_key(&r) && read_platform_keys(&r) && read_downloads(&r) && read_route(&r) &&
         read_limits(&r) && read_headers(&r) && read_bool(&r, "http_errors", &client->http_errors);
    if (ok) {
        name_agent(&r);
        client->core = wxf_client_new(&r.core, &err);
        if (client->core == NULL) {
            php_wxfavor_throw_error(&err, "");
            ok = false;
        }
    }
    end_reading(&r);
    zval_ptr_dtor(&config);
    ok = ok && (r.core.verify_tls || warn_of_no_tls());
    if (ok && r.core.download != WXF_DOWNLOAD_NEVER) {
        wxf_download_load(client->core);
        ok = php_wxfavor_platform_warn();
    }
    return ok;
}
