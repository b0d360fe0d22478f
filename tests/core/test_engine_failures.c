/* How calls of the engine end: given up, failed, answered by what is no answer; and was anything sent? */
#include "engine_calls.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <unistd.h>

/* ---- giving up ------------------------------------------------------------ */

static void aborts_a_transfer_in_flight(void **state)
{
    call c;

    (void)state;
    compose(&c, "/hang");
    submit(&c);
    while (requests_of(server) == 0) {
        step(10);
    }
    wxf_engine_abort(engine, c.transfer);
    assert_true(wxf_transfer_is_done(c.transfer));
    assert_failed(&c, WXF_E_ABORTED, true);
    assert_contains(wxf_transfer_error(c.transfer)->message, "GET /hang was given up");
    await_gone(server, 1);
    assert_int_equal(wxf_engine_in_flight(engine), 0);
    wxf_engine_abort(engine, c.transfer); /* again: nothing */
    wxf_transfer_free(c.transfer);
    assert_int_equal(wxf_engine_get_stats(engine).failures, 1);
    get_ok();
}

static void aborts_what_is_freed_in_flight(void **state)
{
    call c;

    (void)state;
    compose(&c, "/hang");
    submit(&c);
    while (requests_of(server) == 0) {
        step(10);
    }
    wxf_transfer_free(c.transfer);
    await_gone(server, 1);
    assert_int_equal(wxf_engine_in_flight(engine), 0);
}

static void aborts_all_when_it_is_freed(void **state)
{
    call calls[3];
    wxf_error err;

    (void)state;
    for (int i = 0; i < 3; i++) {
        compose(&calls[i], "/hang");
        submit(&calls[i]);
    }
    while (requests_of(server) < 3) {
        step(10);
    }
    wxf_engine_free(engine);
    for (int i = 0; i < 3; i++) {
        assert_failed(&calls[i], WXF_E_ABORTED, true);
        wxf_transfer_free(calls[i].transfer);
    }
    await_gone(server, 3);
    engine = wxf_engine_new(16, &err);
    assert_non_null(engine);
}

static void an_abort_before_the_first_step_has_sent_nothing(void **state)
{
    call c;

    (void)state;
    compose(&c, "/ok");
    submit(&c);
    wxf_engine_abort(engine, c.transfer);
    assert_failed(&c, WXF_E_ABORTED, false);
    wxf_transfer_free(c.transfer);
    get_ok();
    assert_int_equal(requests_of(server), 1);
}

/* ---- what failed, and had anything been sent? ------------------------------ */

static void a_time_limit_after_sending_leaves_the_outcome_open(void **state)
{
    call c;

    (void)state;
    compose(&c, "/hang");
    c.request.timeout_ms = 300;
    perform(&c);
    assert_failed(&c, WXF_E_TIMEOUT, true);
    assert_contains(wxf_transfer_error(c.transfer)->message, "the request was sent, and may have been carried out");
    wxf_transfer_free(c.transfer);
    await_gone(server, 1);
}

/* A TLS handshake that nobody answers: the request itself has not left. */
static void a_time_limit_before_sending_is_harmless(void **state)
{
    char origin[64];
    call c;

    (void)state;
    snprintf(origin, sizeof origin, "https://127.0.0.1:%u", port_of(server));
    compose_at(&c, origin, "/ok");
    c.request.connect_timeout_ms = 300;
    c.request.timeout_ms = 1234500;
    perform(&c);
    assert_failed(&c, WXF_E_TIMEOUT, false);
    assert_contains(wxf_transfer_error(c.transfer)->message, " s (connect_timeout 0.3 s, timeout 1234.5 s); nothing was sent");
    assert_int_equal(requests_of(server), 0);
    wxf_transfer_free(c.transfer);
}

static void a_refused_connection_is_harmless(void **state)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr = { htonl(INADDR_LOOPBACK) } };
    socklen_t len = sizeof address;
    int bound = socket(AF_INET, SOCK_STREAM, 0); /* holds the port, listens not */
    char origin[64];
    call c;

    (void)state;
    assert_int_equal(bind(bound, (struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(getsockname(bound, (struct sockaddr *)&address, &len), 0);
    snprintf(origin, sizeof origin, "http://127.0.0.1:%u", ntohs(address.sin_port));
    compose_at(&c, origin, "/ok");
    perform(&c);
    assert_failed(&c, WXF_E_CONNECT, false);
    assert_contains(wxf_transfer_error(c.transfer)->message, "nothing was sent");
    wxf_transfer_free(c.transfer);
    close(bound);
}

static void only_http_is_spoken(void **state)
{
    static const char *const origins[] = { "ftp://127.0.0.1", "file://", "gopher://127.0.0.1", "ws://127.0.0.1" };

    (void)state;
    for (size_t i = 0; i < sizeof origins / sizeof origins[0]; i++) {
        call c;

        compose_at(&c, origins[i], "/etc/passwd");
        perform(&c);
        assert_false(wxf_transfer_error(c.transfer)->code == WXF_OK);
        assert_false(wxf_transfer_sent(c.transfer));
        assert_int_equal(wxf_transfer_get_answer(c.transfer)->body.len, 0);
        wxf_transfer_free(c.transfer);
    }
}

/* ---- answers -------------------------------------------------------------- */

static void get_raw(call *c, const char *text)
{
    serve_raw(server, text);
    get(c, "/raw");
}

static void skips_interim_answers(void **state)
{
    const wxf_transfer_answer *answer;
    call c;

    (void)state;
    get_raw(&c, "HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n\r\n"
                "HTTP/1.1 103 Early Hints\r\nX-Interim: 2\r\n\r\n"
                "HTTP/1.1 201 Made It\r\nX-Final: 3\r\nContent-Length: 4\r\n\r\nbody");
    assert_answered(&c);
    answer = wxf_transfer_get_answer(c.transfer);
    assert_int_equal(answer->status, 201);
    assert_string_equal(answer->reason, "Made It");
    assert_null(wxf_headers_get(&answer->headers, WXF_STR("X-Interim")).ptr);
    assert_non_null(wxf_headers_get(&answer->headers, WXF_STR("x-final")).ptr);
    assert_memory_equal(answer->body.data, "body", 4);
    wxf_transfer_free(c.transfer);
}

static void takes_http_1_0(void **state)
{
    const wxf_transfer_answer *answer;
    call c;

    (void)state;
    get_raw(&c, "HTTP/1.0 200 OK\r\n\r\nuntil the end");
    assert_answered(&c);
    answer = wxf_transfer_get_answer(c.transfer);
    assert_string_equal(answer->version, "1.0");
    assert_int_equal(answer->body.len, 13);
    wxf_transfer_free(c.transfer);
}

static void refuses_what_is_no_answer(void **state)
{
    static const char *const texts[] = {
        "",
        "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 99 Too Low\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 2 Too Short\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1\r\n\r\n",
        "SSH-2.0-OpenSSH_9.2p1\r\n",
        "<html>0.9</html>",
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nX-Cut",
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        call c;

        get_raw(&c, texts[i]);
        if (wxf_transfer_error(c.transfer)->code == WXF_OK) {
            fail_msg("\"%s\" was taken for an answer with status %d", texts[i], wxf_transfer_get_answer(c.transfer)->status);
        }
        assert_failed(&c, WXF_E_TRANSFER, true);
        wxf_transfer_free(c.transfer);
    }
}

static void keeps_odd_headers_readable(void **state)
{
    const wxf_headers *got;
    call c;

    (void)state;
    get_raw(&c, "HTTP/1.1 200 OK\r\nEmpty:\r\nSpaces:   inside out   \r\nTwice: a\r\ntwice: b\r\n:no name\r\nContent-Length: 0\r\n\r\n");
    got = &wxf_transfer_get_answer(c.transfer)->headers;
    if (wxf_transfer_error(c.transfer)->code == WXF_OK) { /* newer libcurl may refuse the field without a name */
        assert_int_equal(wxf_headers_get(got, WXF_STR("Empty")).len, 0);
        assert_non_null(wxf_headers_get(got, WXF_STR("Empty")).ptr);
        assert_int_equal(wxf_headers_get(got, WXF_STR("Spaces")).len, strlen("inside out"));
        assert_int_equal(got->count, 5);
    }
    wxf_transfer_free(c.transfer);
}

static void gives_up_on_endless_headers(void **state)
{
    call c;

    (void)state;
    get(&c, "/headers");
    assert_failed(&c, WXF_E_TOO_LARGE, true);
    assert_contains(wxf_transfer_error(c.transfer)->message, "headers");
    wxf_transfer_free(c.transfer);
    await_gone(server, 1);
    get_ok();
}

static void bounds_the_body(void **state)
{
    call c;

    (void)state;
    compose(&c, "/body/1000");
    c.request.max_response = 1000;
    perform(&c);
    assert_answered(&c);
    assert_int_equal(wxf_transfer_get_answer(c.transfer)->body.len, 1000);
    wxf_transfer_free(c.transfer);

    compose(&c, "/body/1001");
    c.request.max_response = 1000;
    perform(&c);
    assert_failed(&c, WXF_E_TOO_LARGE, true);
    assert_contains(wxf_transfer_error(c.transfer)->message, "larger than 1000 bytes");
    wxf_transfer_free(c.transfer);

    compose(&c, "/body/3000000");
    c.request.max_response = 0;
    perform(&c);
    assert_answered(&c);
    assert_int_equal(wxf_transfer_get_answer(c.transfer)->body.len, 3000000);
    wxf_transfer_free(c.transfer);
}

static void follows_no_redirect(void **state)
{
    call c;

    (void)state;
    get_raw(&c, "HTTP/1.1 302 Found\r\nLocation: /ok\r\nContent-Length: 0\r\n\r\n");
    assert_answered(&c);
    assert_int_equal(wxf_transfer_get_answer(c.transfer)->status, 302);
    assert_int_equal(requests_of(server), 1);
    wxf_transfer_free(c.transfer);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(aborts_a_transfer_in_flight),
        TEST(aborts_what_is_freed_in_flight),
        TEST(aborts_all_when_it_is_freed),
        TEST(an_abort_before_the_first_step_has_sent_nothing),
        TEST(a_time_limit_after_sending_leaves_the_outcome_open),
        TEST(a_time_limit_before_sending_is_harmless),
        TEST(a_refused_connection_is_harmless),
        TEST(only_http_is_spoken),
        TEST(skips_interim_answers),
        TEST(takes_http_1_0),
        TEST(refuses_what_is_no_answer),
        TEST(keeps_odd_headers_readable),
        TEST(gives_up_on_endless_headers),
        TEST(bounds_the_body),
        TEST(follows_no_redirect),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
