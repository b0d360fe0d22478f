/* Whether libcurl and OpenSSL of this process belong together. */
#include "support.h"

#include "libraries.h"

#include <curl/curl.h>
#include <string.h>

static void takes(const char *curl_tls, const char *openssl)
{
    wxf_error err;

    wxf_error_clear(&err);
    if (wxf_tls_backend_check(curl_tls, openssl, &err) != WXF_OK) {
        fail_msg("%s with %s: %s", curl_tls, openssl, err.message);
    }
}

static void refuses(const char *curl_tls, const char *openssl, const char *because)
{
    wxf_error err;

    assert_int_equal(wxf_tls_backend_check(curl_tls, openssl, &err), WXF_E_UNSUPPORTED);
    assert_contains(err.message, because);
    assert_int_equal(wxf_tls_backend_check(curl_tls, openssl, NULL), WXF_E_UNSUPPORTED);
}

static void takes_the_same_openssl(void **state)
{
    (void)state;
    takes("OpenSSL/3.0.11", "OpenSSL 3.0.11 19 Sep 2023");
    takes("OpenSSL/1.1.1w", "OpenSSL 1.1.1w  11 Sep 2023");
    takes("OpenSSL/1.1.1k", "OpenSSL 1.1.1k  FIPS 25 Mar 2021");
    takes("OpenSSL/3.0.7", "OpenSSL 3.0.7 1 Nov 2022 (Library: OpenSSL 3.0.7 1 Nov 2022)");
    takes("OpenSSL/3.1.4+quic", "OpenSSL 3.1.4+quic 24 Oct 2023");
    takes("OpenSSL/3.5.0-dev", "OpenSSL 3.5.0-dev ");
}

static void refuses_other_versions(void **state)
{
    (void)state;
    refuses("OpenSSL/3.0.11", "OpenSSL 3.0.12 24 Oct 2023", "two different OpenSSL");
    refuses("OpenSSL/1.1.1w", "OpenSSL 3.0.11 19 Sep 2023", "two different OpenSSL");
    refuses("OpenSSL/1.1.1", "OpenSSL 1.1.1w  11 Sep 2023", "two different OpenSSL");
    refuses("OpenSSL/3.0.1", "OpenSSL 3.0.11 19 Sep 2023", "two different OpenSSL");
    refuses("OpenSSL/3.0.11", "LibreSSL 3.9.2", "two different OpenSSL");
}

static void refuses_other_tls(void **state)
{
    static const char *const others[] = {
        "GnuTLS/3.7.9", "NSS/3.87", "LibreSSL/3.9.2", "BoringSSL", "AWS-LC/1.30.0", "mbedTLS/3.6.0", "wolfSSL/5.6.6",
        "rustls-ffi/0.13.0", "SecureTransport", "Schannel",
    };

    (void)state;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        refuses(others[i], "OpenSSL 3.0.11 19 Sep 2023", others[i]);
    }
    refuses(NULL, "OpenSSL 3.0.11 19 Sep 2023", "without TLS");
    refuses("", "OpenSSL 3.0.11 19 Sep 2023", "without TLS");
}

/* A libcurl with several back ends puts in ( ) those that are not in use. */
static void looks_at_the_back_end_in_use(void **state)
{
    (void)state;
    takes("(SecureTransport) OpenSSL/3.3.1", "OpenSSL 3.3.1 4 Jun 2024");
    takes("OpenSSL/3.3.1 (SecureTransport)", "OpenSSL 3.3.1 4 Jun 2024");
    takes("OpenSSL/3.3.1 (Schannel)", "OpenSSL 3.3.1 4 Jun 2024");
    refuses("SecureTransport (OpenSSL/3.3.1)", "OpenSSL 3.3.1 4 Jun 2024", "uses SecureTransport");
    refuses("(OpenSSL/3.3.1) SecureTransport", "OpenSSL 3.3.1 4 Jun 2024", "SecureTransport");
    refuses("GnuTLS/3.7.9 (OpenSSL/3.3.1)", "OpenSSL 3.3.1 4 Jun 2024", "GnuTLS");
}

static void takes_the_libraries_of_this_machine(void **state)
{
    wxf_error err;

    (void)state;
    for (int i = 0; i < 3; i++) {
        wxf_error_clear(&err);
        if (wxf_libraries_check(&err) != WXF_OK) {
            fail_msg("%s", err.message);
        }
    }
}

static void names_every_version(void **state)
{
    wxf_library_versions versions = wxf_library_versions_get();

    (void)state;
    assert_string_equal(versions.curl_compiled, LIBCURL_VERSION);
    assert_string_equal(versions.curl_linked, curl_version_info(CURLVERSION_NOW)->version);
    assert_true(strncmp(versions.curl_tls, "OpenSSL/", 8) == 0);
    assert_true(strncmp(versions.openssl_compiled, "OpenSSL ", 8) == 0);
    assert_true(strncmp(versions.openssl_linked, "OpenSSL ", 8) == 0);
    assert_true(strlen(versions.cjson_compiled) >= 5 && strlen(versions.cjson_linked) >= 5);
    assert_non_null(versions.nghttp2_linked);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_the_same_openssl),
        cmocka_unit_test(refuses_other_versions),
        cmocka_unit_test(refuses_other_tls),
        cmocka_unit_test(looks_at_the_back_end_in_use),
        cmocka_unit_test(takes_the_libraries_of_this_machine),
        cmocka_unit_test(names_every_version),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
