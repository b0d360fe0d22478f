/*
 * The libraries of this process: are they fit to carry money?
 */
#ifndef WXF_LIBRARIES_H
#define WXF_LIBRARIES_H

#include "error.h"

#define WXF_CURL_MIN 0x074200 /* 7.66.0: the oldest libcurl with all that the engine needs */

/*
 * Refuses (WXF_E_UNSUPPORTED) a libcurl that is too old, or whose TLS is not
 * done by the OpenSSL that we are linked with: two TLS libraries in one
 * process fight over symbols, and their certificates and errors do not meet.
 * Cheap; initialises libcurl on the first call of the process and is safe to
 * call from several threads.
 */
wxf_code wxf_libraries_check(wxf_error *err);

/*
 * The comparison behind it: `curl_tls` is what libcurl says of its TLS
 * ("OpenSSL/3.0.11", NULL if it has none), `openssl` the version text of the
 * linked OpenSSL ("OpenSSL 3.0.11 19 Sep 2023").
 */
wxf_code wxf_tls_backend_check(const char *curl_tls, const char *openssl, wxf_error *err);

typedef struct wxf_library_versions {
    const char *curl_compiled, *curl_linked, *curl_tls;
    const char *openssl_compiled, *openssl_linked;
    const char *cjson_compiled, *cjson_linked;
    const char *nghttp2_linked; /* "" without HTTP/2 */
} wxf_library_versions;

wxf_library_versions wxf_library_versions_get(void); /* all static strings */

#endif
