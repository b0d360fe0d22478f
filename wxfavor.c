/*
 * The door: what PHP loads, configures and shows in phpinfo().
 *
 * Nothing is opened, started or parsed when the module starts; the FPM master
 * loads it and forks.
 */
#include "php_wxfavor.h"

#include "binding/bill.h"
#include "binding/bill_reader.h"
#include "binding/client.h"
#include "binding/crypto.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/notification.h"
#include "binding/promise.h"
#include "binding/runtime.h"
#include "binding/typed.h"
#include "core/libraries.h"

#include "ext/standard/info.h"
#include "php_ini.h"

ZEND_DECLARE_MODULE_GLOBALS(wxfavor)

/* ---- settings ----------------------------------------------------------- */

/* The whole value must be a number: "abc" would otherwise be 0, which means "no limit". */
static PHP_INI_MH(update_seconds)
{
    const char *end = ZSTR_VAL(new_value);
    double seconds = zend_strtod(end, &end);

    if (ZSTR_LEN(new_value) == 0 || end != ZSTR_VAL(new_value) + ZSTR_LEN(new_value) || !(seconds >= 0 && seconds <= 2000000)) {
        php_error_docref(NULL, E_WARNING, "%s must be from 0 (no limit) to 2000000 seconds", ZSTR_VAL(entry->name));
        return FAILURE;
    }
    return OnUpdateReal(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

/* Digits, and K, M or G, which is less than PHP would make something of. */
static bool is_size(zend_string *value)
{
    const char *text = ZSTR_VAL(value);
    size_t digits = strspn(text, "0123456789");
    size_t rest = ZSTR_LEN(value) - digits;
    int shift = 0;
    zend_long number;

    if (digits == 0 || digits > 18 || rest > 1) {
        return false;
    }
    if (rest == 1) {
        switch (text[digits]) {
        case 'g': case 'G': shift = 30; break;
        case 'm': case 'M': shift = 20; break;
        case 'k': case 'K': shift = 10; break;
        default: return false;
        }
    }
    number = ZEND_STRTOL(text, NULL, 10);
    return number > 0 && number <= ZEND_LONG_MAX >> shift;
}

static PHP_INI_MH(update_response_size)
{
    if (!is_size(new_value)) {
        php_error_docref(NULL, E_WARNING, "%s must be a number of bytes, 1 or more, such as 16M", ZSTR_VAL(entry->name));
        return FAILURE;
    }
    return OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

/* A whole number, all of it. */
static bool is_count(const zend_string *text, zend_long least)
{
    char *end;
    zend_long count = ZEND_STRTOL(ZSTR_VAL(text), &end, 10);

    return ZSTR_LEN(text) > 0 && *end == '\0' && count >= least;
}

static PHP_INI_MH(update_connections)
{
    if (!is_count(new_value, 0)) {
        php_error_docref(NULL, E_WARNING, "%s must be a number, 0 or more", ZSTR_VAL(entry->name));
        return FAILURE;
    }
    return OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

static PHP_INI_MH(update_in_flight)
{
    if (!is_count(new_value, 1)) {
        php_error_docref(NULL, E_WARNING, "%s must be a number, 1 or more", ZSTR_VAL(entry->name));
        return FAILURE;
    }
    return OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

static PHP_INI_MH(update_key_cache)
{
    if (!is_count(new_value, 0) || ZEND_STRTOL(ZSTR_VAL(new_value), NULL, 10) > WXF_KEYCACHE_ENTRIES) {
        php_error_docref(NULL, E_WARNING, "%s must be a number from 0 (keep no key) to %d", ZSTR_VAL(entry->name), WXF_KEYCACHE_ENTRIES);
        return FAILURE;
    }
    return OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

/* What decides whom to trust is for the administrator alone. */
PHP_INI_BEGIN()
    STD_PHP_INI_ENTRY("wxfavor.timeout", "30", PHP_INI_ALL, update_seconds, timeout, zend_wxfavor_globals, wxfavor_globals)
    STD_PHP_INI_ENTRY("wxfavor.connect_timeout", "10", PHP_INI_ALL, update_seconds, connect_timeout, zend_wxfavor_globals, wxfavor_globals)
    STD_PHP_INI_ENTRY("wxfavor.max_response_size", "16M", PHP_INI_ALL, update_response_size, max_response_size, zend_wxfavor_globals, wxfavor_globals)
    STD_PHP_INI_ENTRY("wxfavor.max_connections", "16", PHP_INI_SYSTEM, update_connections, max_connections, zend_wxfavor_globals, wxfavor_globals)
    STD_PHP_INI_ENTRY("wxfavor.max_in_flight", "128", PHP_INI_ALL, update_in_flight, max_in_flight, zend_wxfavor_globals, wxfavor_globals)
    STD_PHP_INI_ENTRY("wxfavor.key_cache", "64", PHP_INI_SYSTEM, update_key_cache, key_cache, zend_wxfavor_globals, wxfavor_globals)
    STD_PHP_INI_ENTRY("wxfavor.cafile", "", PHP_INI_SYSTEM, OnUpdateString, cafile, zend_wxfavor_globals, wxfavor_globals)
PHP_INI_END()

/* ---- life --------------------------------------------------------------- */

static PHP_GINIT_FUNCTION(wxfavor)
{
#if defined(COMPILE_DL_WXFAVOR) && defined(ZTS)
    ZEND_TSRMLS_CACHE_UPDATE();
#endif
    memset(wxfavor_globals, 0, sizeof *wxfavor_globals);
}

static PHP_MINIT_FUNCTION(wxfavor)
{
    REGISTER_INI_ENTRIES();
    php_wxfavor_stream_register();
    php_wxfavor_response_register();
    php_wxfavor_exception_register();
    php_wxfavor_crypto_register();
    php_wxfavor_promise_register();
    php_wxfavor_bill_reader_register();
    php_wxfavor_client_register();
    php_wxfavor_notification_register();
    php_wxfavor_platform_keys_register();
    return php_wxfavor_typed_register() ? SUCCESS : FAILURE;
}

/* Calls first: what is in flight must not outlive the request, nor meet classes that are gone. */
static PHP_RSHUTDOWN_FUNCTION(wxfavor)
{
    php_wxfavor_runtime_end_request();
    php_wxfavor_bills_end_request();
    php_wxfavor_queue_end_request();
    php_wxfavor_bridge_forget();
    php_wxfavor_promises_end_request();
    return SUCCESS;
}

/* When no userland can run any more. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(wxfavor)
{
    php_wxfavor_runtime_end_late();
    php_wxfavor_bills_end_request();
    php_wxfavor_queue_end_late();
    return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(wxfavor)
{
    UNREGISTER_INI_ENTRIES();
    return SUCCESS;
}

/* After MSHUTDOWN, per thread: connections are closed here, and libcurl itself is never shut down. */
static PHP_GSHUTDOWN_FUNCTION(wxfavor)
{
    php_wxfavor_runtime_end(wxfavor_globals);
}

/* ---- phpinfo ------------------------------------------------------------ */

static PHP_MINFO_FUNCTION(wxfavor)
{
    wxf_library_versions versions = wxf_library_versions_get();
    wxf_error err;
    const char *fit = wxf_libraries_check(&err) == WXF_OK ? "yes" : err.message;

    php_info_print_table_start();
    php_info_print_table_row(2, "wxfavor", "enabled");
    php_info_print_table_row(2, "Version", PHP_WXFAVOR_VERSION);
    php_info_print_table_row(2, "TLS of libcurl", versions.curl_tls);
    php_info_print_table_row(2, "HTTP/2", versions.nghttp2_linked[0] == '\0' ? "no" : versions.nghttp2_linked);
    php_info_print_table_row(2, "Libraries fit together", fit);
    php_info_print_table_end();

    php_info_print_table_start();
    php_info_print_table_header(3, "Library", "Compiled", "Linked");
    php_info_print_table_row(3, "libcurl", versions.curl_compiled, versions.curl_linked);
    php_info_print_table_row(3, "OpenSSL", versions.openssl_compiled, versions.openssl_linked);
    php_info_print_table_row(3, "cJSON", versions.cjson_compiled, versions.cjson_linked);
    php_info_print_table_end();
    DISPLAY_INI_ENTRIES();
}

zend_module_entry wxfavor_module_entry = {
    STANDARD_MODULE_HEADER,
    "wxfavor",
    NULL,
    PHP_MINIT(wxfavor),
    PHP_MSHUTDOWN(wxfavor),
    NULL,
    PHP_RSHUTDOWN(wxfavor),
    PHP_MINFO(wxfavor),
    PHP_WXFAVOR_VERSION,
    PHP_MODULE_GLOBALS(wxfavor),
    PHP_GINIT(wxfavor),
    PHP_GSHUTDOWN(wxfavor),
    ZEND_MODULE_POST_ZEND_DEACTIVATE_N(wxfavor),
    STANDARD_MODULE_PROPERTIES_EX
};

#ifdef COMPILE_DL_WXFAVOR
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(wxfavor)
#endif
