#include "libraries.h"
#include "buffer.h"

#include <cjson/cJSON.h>
#include <curl/curl.h>
#include <openssl/crypto.h>
#include <openssl/opensslv.h>
#include <string.h>

#ifdef _WIN32
#include <windows.h>
#else
#include <pthread.h>
#endif

#define DIGITS_OF(x) #x
#define DIGITS(x) DIGITS_OF(x)

/*
 * Never undone: other users of libcurl in this process (ext/curl among them)
 * count on it as long as they live, which we cannot know.
 */
#ifdef _WIN32
static BOOL CALLBACK init_curl(PINIT_ONCE once, PVOID parameter, PVOID *context)
{
    (void)once, (void)parameter, (void)context;
    return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static void init_once(void)
{
    static INIT_ONCE once = INIT_ONCE_STATIC_INIT;

    InitOnceExecuteOnce(&once, init_curl, NULL, NULL);
}
#else
static void init_curl(void)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

static void init_once(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;

    pthread_once(&once, init_curl);
}
#endif

/* The version in "OpenSSL 3.0.11 19 Sep 2023" or "OpenSSL/3.0.11+quic": digits, dots and the letter of 1.1.1w. */
static wxf_str version_in(const char *text, const char *after)
{
    const char *start = strstr(text, after);
    size_t len;

    if (start == NULL) {
        return (wxf_str){ NULL, 0 };
    }
    start += strlen(after);
    len = strspn(start, "0123456789.abcdefghijklmnopqrstuvwxyz");
    return (wxf_str){ start, len };
}

wxf_code wxf_tls_backend_check(const char *curl_tls, const char *openssl, wxf_error *err)
{
    wxf_str theirs, ours;

    if (curl_tls == NULL || curl_tls[0] == '\0') {
        return wxf_fail(err, WXF_E_UNSUPPORTED, "the libcurl of this process was built without TLS; install one with OpenSSL");
    }
    theirs = version_in(curl_tls, "OpenSSL/");
    ours = version_in(openssl, "OpenSSL ");
    /* With several back ends in one libcurl, those in ( ) are not in use. */
    if (theirs.len == 0 || (theirs.ptr - curl_tls > 8 && theirs.ptr[-9] == '(')) {
        return wxf_fail(err, WXF_E_UNSUPPORTED,
                        "the libcurl of this process uses %s for TLS, but wxfavor is linked with %s; install the "
                        "libcurl that uses OpenSSL (Debian: libcurl4, not libcurl3-gnutls) and rebuild wxfavor with it",
                        curl_tls, openssl);
    }
    if (ours.len == 0 || !wxf_str_eq(theirs, ours)) {
        return wxf_fail(err, WXF_E_UNSUPPORTED,
                        "two different OpenSSL libraries are loaded: libcurl uses %s, wxfavor uses %s; rebuild PHP, "
                        "libcurl and wxfavor against the same OpenSSL",
                        curl_tls, openssl);
    }
    return WXF_OK;
}

wxf_code wxf_libraries_check(wxf_error *err)
{
    const curl_version_info_data *curl;

    init_once();
    curl = curl_version_info(CURLVERSION_NOW);
    if (curl->version_num < WXF_CURL_MIN) {
        return wxf_fail(err, WXF_E_UNSUPPORTED, "libcurl %s is too old; wxfavor needs 7.66.0 or newer", curl->version);
    }
    return wxf_tls_backend_check(curl->ssl_version, OpenSSL_version(OPENSSL_VERSION), err);
}

wxf_library_versions wxf_library_versions_get(void)
{
    const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);

    return (wxf_library_versions){
        .curl_compiled = LIBCURL_VERSION,
        .curl_linked = curl->version,
        .curl_tls = curl->ssl_version == NULL ? "none" : curl->ssl_version,
        .openssl_compiled = OPENSSL_VERSION_TEXT,
        .openssl_linked = OpenSSL_version(OPENSSL_VERSION),
        .cjson_compiled = DIGITS(CJSON_VERSION_MAJOR) "." DIGITS(CJSON_VERSION_MINOR) "." DIGITS(CJSON_VERSION_PATCH),
        .cjson_linked = cJSON_Version(),
        .nghttp2_linked = (curl->features & CURL_VERSION_HTTP2) != 0 && curl->nghttp2_version != NULL ? curl->nghttp2_version : "",
    };
}
