/* A libcurl that was built without HTTP/2, as static builds of PHP often have it. */
#define _GNU_SOURCE /* RTLD_NEXT */
#define CURL_DISABLE_TYPECHECK
#include "http_server.h"

#include "engine.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

static bool without_http2;
static long asked_for;

/* Every kind of argument that the core gives is as wide as a pointer. */
CURLcode curl_easy_setopt(CURL *easy, CURLoption option, ...)
{
    CURLcode (*real)(CURL *, CURLoption, ...);
    va_list args;
    void *value;

    va_start(args, option);
    value = va_arg(args, void *);
    va_end(args);
    if (option == CURLOPT_HTTP_VERSION) {
        asked_for = (long)(intptr_t)value;
        if (without_http2 && asked_for > CURL_HTTP_VERSION_1_1) {
            return CURLE_UNSUPPORTED_PROTOCOL;
        }
    }
    *(void **)(void *)&real = dlsym(RTLD_NEXT, "curl_easy_setopt");
    assert_true(real != NULL);
    return real(easy, option, value);
}

static void get_ok(void)
{
    http_server *server = serve();
    wxf_route route = { .verify_tls = true };
    wxf_headers headers = WXF_HEADERS_INIT;
    wxf_transfer *transfer = wxf_transfer_new();
    wxf_transfer_request request = { .method = "GET", .target = "/ok", .headers = &headers, .route = &route };
    wxf_engine *engine;
    wxf_error err;
    char url[64];

    snprintf(url, sizeof url, "http://127.0.0.1:%u/ok", port_of(server));
    request.url = url;
    wxf_error_clear(&err);
    engine = wxf_engine_new(1, &err);
    assert_non_null(engine);
    assert_non_null(transfer);
    wxf_transfer_set_request(transfer, &request);
    if (wxf_engine_submit(engine, transfer, &err) != WXF_OK) {
        fail_msg("%s", err.message);
    }
    while (!wxf_transfer_is_done(transfer)) {
        assert_int_equal(wxf_engine_step(engine, 1000, &err), WXF_OK);
    }
    assert_int_equal(wxf_transfer_error(transfer)->code, WXF_OK);
    assert_int_equal(wxf_transfer_get_answer(transfer)->status, 200);
    wxf_transfer_free(transfer);
    wxf_engine_free(engine);
    wxf_headers_free(&headers);
    stop_serving(server);
}

static void asks_for_http2_where_there_is_one(void **state)
{
    (void)state;
    without_http2 = false;
    get_ok();
    assert_int_equal(asked_for, (curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_HTTP2) != 0 ? CURL_HTTP_VERSION_2TLS
                                                                                                       : CURL_HTTP_VERSION_1_1);
}

static void does_without_http2(void **state)
{
    (void)state;
    without_http2 = true;
    get_ok();
    assert_int_equal(asked_for, CURL_HTTP_VERSION_1_1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(asks_for_http2_where_there_is_one),
        cmocka_unit_test(does_without_http2),
    };

    return cmocka_run_group_tests_name("libcurl without HTTP/2", tests, NULL, NULL);
}
