/* Connections and handles of the engine: what is kept, used again, and repeated. */
#include "engine_calls.h"

#include "transfer_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- connections --------------------------------------------------------- */

static void uses_one_connection_for_one_after_the_other(void **state)
{
    (void)state;
    for (int i = 0; i < 20; i++) {
        get_ok();
    }
    assert_int_equal(connections_of(server), 1);
    assert_int_equal(wxf_engine_get_stats(engine).transfers, 20);
    assert_int_equal(wxf_engine_get_stats(engine).connections, 1);
    assert_int_equal(wxf_engine_get_stats(engine).failures, 0);
}

static void uses_a_connection_that_was_idle_for_less_than_7_seconds(void **state)
{
    (void)state;
    get_ok();
    ahead += 5; /* the rest passes by itself on a busy machine */
    get_ok();
    assert_int_equal(connections_of(server), 1);
}

/* The server drops it after 8 seconds: a request must not be on its way then. */
static void drops_a_connection_that_was_idle_for_7_seconds(void **state)
{
    (void)state;
    get_ok();
    ahead += 7;
    get_ok();
    assert_int_equal(connections_of(server), 2);
    await_gone(server, 1);
}

static void bounds_the_connections_per_host(void **state)
{
    call calls[6];
    wxf_error err;

    (void)state;
    wxf_engine_free(engine);
    engine = wxf_engine_new(2, &err);
    assert_non_null(engine);
    for (int i = 0; i < 6; i++) {
        compose(&calls[i], "/ok");
        submit(&calls[i]);
    }
    assert_int_equal(wxf_engine_in_flight(engine), 6);
    for (int i = 0; i < 6; i++) {
        finish(&calls[i]);
        assert_answered(&calls[i]);
        wxf_transfer_free(calls[i].transfer);
    }
    assert_int_equal(wxf_engine_in_flight(engine), 0);
    assert_true(peak_of(server) <= 2);
}

/* Without TLS there is no HTTP/2 to wait for: a slow call must not hold up the others. */
static void does_not_queue_behind_a_slow_call(void **state)
{
    call slow, quick;

    (void)state;
    compose(&slow, "/hang");
    submit(&slow);
    compose(&quick, "/ok");
    perform(&quick);
    assert_answered(&quick);
    assert_int_equal(connections_of(server), 2);
    wxf_transfer_free(quick.transfer);
    wxf_transfer_free(slow.transfer);
}

static void carries_more_at_once_than_it_keeps_handles(void **state)
{
    call calls[24];

    (void)state;
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 24; i++) {
            compose(&calls[i], "/ok");
            submit(&calls[i]);
        }
        for (int i = 0; i < 24; i++) {
            finish(&calls[i]);
            assert_answered(&calls[i]);
            wxf_transfer_free(calls[i].transfer);
        }
    }
    assert_int_equal(wxf_engine_get_stats(engine).transfers, 48);
}

/* A server may end an idle connection at any time; the request then goes out on a fresh one. */
static void repeats_once_what_a_dead_connection_swallowed(void **state)
{
    call c;

    (void)state;
    get_ok();
    compose(&c, "/stale");
    c.request.method = "POST";
    c.request.body = WXF_STR("{\"out_request_no\":\"1\"}");
    c.request.has_body = true;
    perform(&c);
    assert_answered(&c);
    assert_int_equal(wxf_transfer_get_answer(c.transfer)->status, 200);
    assert_int_equal(connections_of(server), 2);
    assert_int_equal(requests_of(server), 3);
    wxf_transfer_free(c.transfer);
}

static void does_not_repeat_what_a_fresh_connection_swallowed(void **state)
{
    call c;

    (void)state;
    get(&c, "/reset");
    assert_failed(&c, WXF_E_TRANSFER, true);
    assert_contains(wxf_transfer_error(c.transfer)->message, "broke during GET /reset");
    assert_int_equal(requests_of(server), 1);
    wxf_transfer_free(c.transfer);
    get(&c, "/close");
    assert_failed(&c, WXF_E_TRANSFER, true);
    assert_int_equal(requests_of(server), 2);
    wxf_transfer_free(c.transfer);
    assert_int_equal(wxf_engine_get_stats(engine).failures, 2);
}

/* ---- handles that are used again ------------------------------------------ */

static void carries_nothing_from_one_transfer_into_the_next(void **state)
{
    char elsewhere[64], *to = elsewhere, *request;
    call c;

    (void)state;
    snprintf(elsewhere, sizeof elsewhere, "elsewhere.example:80:127.0.0.1:%u", port_of(server));
    route.connect_to = &to;
    route.connect_to_count = 1;
    route.ip_version = 4;
    assert_true(wxf_headers_add(&headers, WXF_STR("X-Once"), WXF_STR("1")));
    compose_at(&c, "http://elsewhere.example", "/ok?first");
    c.request.method = "PATCH";
    c.request.body = WXF_STR("once upon a time");
    c.request.has_body = true;
    c.request.debug = true;
    perform(&c);
    assert_answered(&c);
    assert_true(wxf_transfer_trace(c.transfer)->len > 0);
    wxf_transfer_free(c.transfer);

    wxf_headers_free(&headers);
    route = (wxf_route){ .verify_tls = true };
    get(&c, "/ok?second");
    assert_answered(&c);
    assert_int_equal(wxf_transfer_trace(c.transfer)->len, 0);
    request = request_of(server);
    assert_contains(request, "GET /ok?second HTTP/1.1\r\n");
    assert_lacks(request, "X-Once");
    assert_lacks(request, "Content-Length");
    assert_lacks(request, "elsewhere");
    assert_lacks(request, "once upon");
    free(request);
    wxf_transfer_free(c.transfer);
    /* The route is gone from the handle, too. */
    compose_at(&c, "http://elsewhere.example", "/ok?third");
    c.request.connect_timeout_ms = 5000;
    perform(&c);
    assert_int_equal(wxf_transfer_error(c.transfer)->code == WXF_OK, false);
    assert_false(wxf_transfer_sent(c.transfer));
    wxf_transfer_free(c.transfer);
}

static void tell(wxf_transfer *transfer, const char *text)
{
    char data[256];

    snprintf(data, sizeof data, "%s", text);
    wxf_transfer_on_debug(NULL, CURLINFO_HEADER_OUT, data, strlen(data), transfer);
}

/* Where a socket takes a part only, libcurl tells of each part when it is sent. */
static void masks_fields_that_are_sent_in_parts(void **state)
{
    static const char *const cuts[][2] = {
        { "GET /x HTTP/1.1\r\nAuthorization: WECHATPAY2 sig", "nature\r\nAccept: a\r\n\r\n" },
        { "GET /x HTTP/1.1\r\nAuthor", "ization: WECHATPAY2 signature\r\nAccept: a\r\n\r\n" },
        { "GET /x HTTP/1.1\r\n", "Authorization: WECHATPAY2 signature\r\nAccept: a\r\n\r\n" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
        call c;

        compose(&c, "/ok");
        c.request.debug = true;
        wxf_transfer_set_request(c.transfer, &c.request);
        tell(c.transfer, cuts[i][0]);
        tell(c.transfer, cuts[i][1]);
        assert_contains(wxf_buf_cstr(wxf_transfer_trace(c.transfer)), "> GET /x HTTP/1.1\n");
        assert_contains(wxf_buf_cstr(wxf_transfer_trace(c.transfer)), "> Accept: a\n");
        assert_lacks(wxf_buf_cstr(wxf_transfer_trace(c.transfer)), "sig");
        assert_lacks(wxf_buf_cstr(wxf_transfer_trace(c.transfer)), "nature");
        wxf_transfer_free(c.transfer);
    }
}

/* libcurl keeps a pointer to the error buffer and the private data: a freed transfer must be out of its reach. */
static void forgets_transfers_that_were_freed(void **state)
{
    (void)state;
    for (int i = 0; i < 8; i++) {
        call c;

        get(&c, i % 2 == 0 ? "/close" : "/ok");
        wxf_transfer_free(c.transfer);
        compose(&c, "/hang");
        submit(&c);
        step(0);
        wxf_transfer_free(c.transfer);
    }
    get_ok();
}

static void starts_a_transfer_only_once(void **state)
{
    wxf_error err;
    call c;

    (void)state;
    get(&c, "/ok");
    assert_int_equal(wxf_engine_submit(engine, c.transfer, &err), WXF_E_ARGUMENT);
    assert_answered(&c);
    wxf_transfer_free(c.transfer);
    assert_int_equal(requests_of(server), 1);
}

static void sends_the_target_as_it_is(void **state)
{
    static const char *const targets[] = {
        "/a/../ok", "/./ok", "/ok%2Fx?a=%7e&b=+&c=a%20b", "//ok", "/ok?create_time%3D2015-05-20T13%3A29%3A35.120%2B08%3A00",
        "/ok?q={}|^`",
    };

    (void)state;
    for (size_t i = 0; i < sizeof targets / sizeof targets[0]; i++) {
        char line[256], *request;
        call c;

        get(&c, targets[i]);
        assert_answered(&c);
        snprintf(line, sizeof line, "GET %s HTTP/1.1\r\n", targets[i]);
        request = request_of(server);
        assert_int_equal(strncmp(request, line, strlen(line)), 0);
        free(request);
        wxf_transfer_free(c.transfer);
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(uses_one_connection_for_one_after_the_other),
        TEST(uses_a_connection_that_was_idle_for_less_than_7_seconds),
        TEST(drops_a_connection_that_was_idle_for_7_seconds),
        TEST(bounds_the_connections_per_host),
        TEST(does_not_queue_behind_a_slow_call),
        TEST(carries_more_at_once_than_it_keeps_handles),
        TEST(repeats_once_what_a_dead_connection_swallowed),
        TEST(does_not_repeat_what_a_fresh_connection_swallowed),
        TEST(carries_nothing_from_one_transfer_into_the_next),
        TEST(masks_fields_that_are_sent_in_parts),
        TEST(forgets_transfers_that_were_freed),
        TEST(starts_a_transfer_only_once),
        TEST(sends_the_target_as_it_is),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
