#include "http_server.h"

#include "engine.h"
#include "transfer_private.h"

#include <openssl/err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <netinet/in.h>
#include <time.h>
#include <unistd.h>

/* ---- a clock that can be set forward ------------------------------------- */

static volatile time_t ahead; /* seconds, of the monotonic clocks */

/* libcurl in this process asks this one, too. */
int clock_gettime(clockid_t clock, struct timespec *now)
{
    int result = (int)syscall(SYS_clock_gettime, clock, now);

    if (result == 0 && clock != CLOCK_REALTIME) {
        now->tv_sec += ahead;
    }
    return result;
}

/* ---- a server, an engine, a route ---------------------------------------- */

static http_server *server;
static wxf_engine *engine;
static wxf_route route;
static wxf_headers headers;

static int start(void **state)
{
    wxf_error err;

    (void)state;
    ahead = 0;
    server = serve();
    engine = wxf_engine_new(16, &err);
    assert_non_null(engine);
    route = (wxf_route){ .verify_tls = true };
    headers = WXF_HEADERS_INIT;
    assert_true(wxf_headers_add(&headers, WXF_STR("Accept"), WXF_STR("application/json")));
    return 0;
}

static int stop(void **state)
{
    (void)state;
    wxf_engine_free(engine);
    stop_serving(server);
    wxf_headers_free(&headers);
    return 0;
}

/* A transfer and the texts that it borrows. */
typedef struct call {
    char url[256];
    wxf_transfer_request request;
    wxf_transfer *transfer;
} call;

static void compose_at(call *c, const char *origin, const char *target)
{
    snprintf(c->url, sizeof c->url, "%s%s", origin, target);
    c->request = (wxf_transfer_request){
        .method = "GET",
        .url = c->url,
        .target = c->url + strlen(origin),
        .headers = &headers,
        .route = &route,
        .timeout_ms = 60000,
        .connect_timeout_ms = 60000,
        .max_response = 1 << 20,
    };
    c->transfer = wxf_transfer_new();
    assert_non_null(c->transfer);
}

static void compose(call *c, const char *target)
{
    compose_at(c, origin_of(server), target);
}

static void submit(call *c)
{
    wxf_error err;

    wxf_transfer_set_request(c->transfer, &c->request);
    if (wxf_engine_submit(engine, c->transfer, &err) != WXF_OK) {
        fail_msg("%s", err.message);
    }
}

static void step(int milliseconds)
{
    wxf_error err;

    if (wxf_engine_step(engine, milliseconds, &err) != WXF_OK) {
        fail_msg("%s", err.message);
    }
}

static void finish(call *c)
{
    while (!wxf_transfer_is_done(c->transfer)) {
        step(1000);
    }
}

static void perform(call *c)
{
    submit(c);
    finish(c);
}

static void get(call *c, const char *target)
{
    compose(c, target);
    perform(c);
}

static void assert_answered(const call *c)
{
    const wxf_error *error = wxf_transfer_error(c->transfer);

    if (error->code != WXF_OK) {
        fail_msg("%s: %s", c->request.target, error->message);
    }
}

static void assert_failed(const call *c, wxf_code code, bool sent)
{
    const wxf_error *error = wxf_transfer_error(c->transfer);

    assert_int_equal(error->code, code);
    assert_int_equal(wxf_transfer_sent(c->transfer), sent);
}

static void get_ok(void)
{
    call c;

    get(&c, "/ok");
    assert_answered(&c);
    assert_int_equal(wxf_transfer_get_answer(c.transfer)->status, 200);
    wxf_transfer_free(c.transfer);
}

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
    ahead += 6;
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

/* ---- fork ----------------------------------------------------------------- */

/* What a forked child finds, as the exit status: 0 is right. */
static int look_as_child(call *c)
{
    wxf_error err;
    wxf_engine *own;

    if (wxf_engine_is_ours(engine)) {
        return 1;
    }
    wxf_engine_abandon(engine);
    if (!wxf_transfer_is_done(c->transfer) || wxf_transfer_error(c->transfer)->code != WXF_E_ABORTED ||
        !wxf_transfer_sent(c->transfer)) {
        return 2;
    }
    wxf_transfer_free(c->transfer);
    own = wxf_engine_new(16, &err);
    if (own == NULL) {
        return 3;
    }
    compose(c, "/ok");
    wxf_transfer_set_request(c->transfer, &c->request);
    if (wxf_engine_submit(own, c->transfer, &err) != WXF_OK) {
        return 4;
    }
    while (!wxf_transfer_is_done(c->transfer)) {
        if (wxf_engine_step(own, 1000, &err) != WXF_OK) {
            return 5;
        }
    }
    if (wxf_transfer_error(c->transfer)->code != WXF_OK) {
        return 6;
    }
    wxf_transfer_free(c->transfer);
    wxf_engine_free(own);
    return 0;
}

static void in_child(call *c, int (*look)(call *c))
{
    pid_t child = fork();
    int status;

    assert_true(child >= 0);
    if (child == 0) {
        _exit(look(c));
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void start_hanging(call *c)
{
    int before = requests_of(server);

    get_ok(); /* leaves an idle connection, too */
    compose(c, "/hang");
    submit(c);
    while (requests_of(server) < before + 2) {
        step(10);
    }
}

static void a_child_abandons_and_starts_anew(void **state)
{
    call c;

    (void)state;
    start_hanging(&c);
    in_child(&c, look_as_child);
    await_gone(server, 1); /* the child's own */
    assert_int_equal(gone_of(server), 1);
    assert_int_equal(wxf_engine_in_flight(engine), 1);
    assert_false(wxf_transfer_is_done(c.transfer));
    wxf_engine_abort(engine, c.transfer);
    wxf_transfer_free(c.transfer);
    get_ok();
}

/* exit() and exceptions in a child free calls and engine as in any process. */
static int free_as_child(call *c)
{
    wxf_transfer_free(c->transfer);
    if (wxf_engine_in_flight(engine) != 0) {
        return 1;
    }
    wxf_engine_free(engine);
    return 0;
}

static void what_a_child_frees_stays_open(void **state)
{
    call c;

    (void)state;
    start_hanging(&c);
    for (int i = 0; i < 3; i++) {
        in_child(&c, free_as_child);
    }
    assert_int_equal(gone_of(server), 0);
    assert_false(wxf_transfer_is_done(c.transfer));
    wxf_transfer_free(c.transfer);
    get_ok();
}

/* ---- neighbours, and a lack of memory -------------------------------------- */

static void leaves_no_error_in_the_queue(void **state)
{
    char origin[64];
    call c;

    (void)state;
    soil_error_queue();
    get_ok();
    assert_error_queue_empty();
    snprintf(origin, sizeof origin, "https://127.0.0.1:%u", port_of(server));
    serve_raw(server, "no TLS here\r\n");
    soil_error_queue();
    compose_at(&c, origin, "/raw");
    c.request.connect_timeout_ms = 300;
    perform(&c);
    assert_false(wxf_transfer_error(c.transfer)->code == WXF_OK);
    assert_error_queue_empty();
    wxf_transfer_free(c.transfer);
    soil_error_queue();
    compose(&c, "/hang");
    submit(&c);
    step(0);
    wxf_engine_abort(engine, c.transfer);
    assert_error_queue_empty();
    wxf_transfer_free(c.transfer);
}

static void copes_without_memory(void **state)
{
    bool failed = true;

    (void)state;
    for (long succeeding = 0; failed; succeeding++) {
        wxf_error err = { WXF_OK, "" };
        wxf_engine *other;
        wxf_transfer *transfer;
        bool ok = false;
        call c;

        fail_allocations_after(succeeding);
        other = wxf_engine_new(16, &err);
        transfer = other == NULL ? NULL : wxf_transfer_new();
        if (transfer != NULL) {
            snprintf(c.url, sizeof c.url, "%s/ok", "http://127.0.0.1:9");
            c.request = (wxf_transfer_request){
                .method = "GET", .url = c.url, .target = "/ok", .headers = &headers, .route = &route,
            };
            wxf_transfer_set_request(transfer, &c.request);
            ok = wxf_engine_submit(other, transfer, &err) == WXF_OK;
        }
        failed = allocation_failed();
        fail_allocations_after(-1);
        assert_int_equal(ok, !failed);
        if (failed && (other == NULL || transfer != NULL)) {
            assert_int_equal(err.code, WXF_E_MEMORY);
        }
        wxf_transfer_free(transfer);
        wxf_engine_free(other);
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, start, stop)
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
        TEST(a_child_abandons_and_starts_anew),
        TEST(what_a_child_frees_stays_open),
        TEST(leaves_no_error_in_the_queue),
        TEST(copes_without_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
