/* Bodies that are handed over in parts: in constant memory, and never what is no good answer. */
#include "http_server.h"

#include "engine.h"

#include <stdio.h>
#include <string.h>

static http_server *server;
static wxf_engine *engine;
static wxf_route route = { .verify_tls = true };
static wxf_headers headers;
static char url[256];

static int set_up(void **state)
{
    wxf_error err;

    (void)state;
    server = serve();
    engine = wxf_engine_new(16, &err);
    assert_non_null(engine);
    headers = WXF_HEADERS_INIT;
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    wxf_engine_free(engine);
    stop_serving(server);
    return 0;
}

static wxf_transfer *get(const char *target, size_t limit, long stall_ms)
{
    wxf_transfer *transfer = wxf_transfer_new();
    wxf_transfer_request request = {
        .method = "GET", .url = url, .headers = &headers, .route = &route, .timeout_ms = 60000,
        .connect_timeout_ms = 60000, .max_response = limit, .stream = true, .stall_timeout_ms = stall_ms,
    };
    wxf_error err;

    assert_non_null(transfer);
    snprintf(url, sizeof url, "%s%s", origin_of(server), target);
    request.target = url + strlen(origin_of(server));
    wxf_transfer_set_request(transfer, &request);
    assert_int_equal(wxf_engine_submit(engine, transfer, &err), WXF_OK);
    return transfer;
}

static void step(void)
{
    wxf_error err;

    assert_int_equal(wxf_engine_step(engine, 1000, &err), WXF_OK);
}

static void test_parts_make_the_whole(void **state)
{
    wxf_transfer *transfer = get("/body/10000000", 1000, 0);
    size_t whole = 0, largest = 0;

    (void)state;
    while (!wxf_transfer_is_done(transfer) || wxf_transfer_pending(transfer).len > 0) {
        wxf_str part = wxf_transfer_pending(transfer);

        for (size_t i = 0; i < part.len; i++) {
            assert_int_equal(part.ptr[i], 'x');
        }
        whole += part.len;
        largest = part.len > largest ? part.len : largest;
        wxf_transfer_taken(transfer);
        if (!wxf_transfer_is_done(transfer)) {
            step();
        }
    }
    assert_int_equal(wxf_transfer_error(transfer)->code, WXF_OK);
    assert_int_equal(whole, 10000000);
    assert_true(largest <= WXF_PENDING_MAX);
    assert_int_equal(wxf_transfer_get_answer(transfer)->body.len, 0);
    assert_int_equal(wxf_transfer_get_progress(transfer).received, 10000000);
    assert_int_equal(wxf_transfer_get_progress(transfer).received_total, 10000000);
    wxf_transfer_free(transfer);
}

static void test_the_server_is_held_up(void **state)
{
    wxf_transfer *transfer = get("/body/50000000", 0, 0);
    size_t taken = 0;

    (void)state;
    for (int i = 0; i < 200; i++) {
        wxf_error err;

        assert_int_equal(wxf_engine_step(engine, 5, &err), WXF_OK);
        assert_true(wxf_transfer_pending(transfer).len <= WXF_PENDING_MAX);
    }
    assert_false(wxf_transfer_is_done(transfer));
    while (!wxf_transfer_is_done(transfer)) {
        taken += wxf_transfer_pending(transfer).len;
        wxf_transfer_taken(transfer);
        step();
    }
    taken += wxf_transfer_pending(transfer).len;
    assert_int_equal(taken, 50000000);
    wxf_transfer_free(transfer);
}

static void test_a_paused_transfer_can_be_aborted(void **state)
{
    wxf_transfer *transfer = get("/body/50000000", 0, 0);

    (void)state;
    for (int i = 0; i < 50; i++) {
        wxf_error err;

        assert_int_equal(wxf_engine_step(engine, 5, &err), WXF_OK);
    }
    wxf_engine_abort(engine, transfer);
    assert_int_equal(wxf_transfer_error(transfer)->code, WXF_E_ABORTED);
    wxf_transfer_free(transfer);
    /* The handle is fit for another. */
    transfer = get("/body/1000", 0, 0);
    while (!wxf_transfer_is_done(transfer)) {
        step();
    }
    assert_int_equal(wxf_transfer_pending(transfer).len, 1000);
    wxf_transfer_free(transfer);
}

static void test_a_refusal_is_kept(void **state)
{
    wxf_transfer *transfer;

    (void)state;
    serve_raw(server, "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone");
    transfer = get("/raw", 0, 0);
    while (!wxf_transfer_is_done(transfer)) {
        step();
    }
    assert_int_equal(wxf_transfer_pending(transfer).len, 0);
    assert_string_equal(wxf_buf_cstr(&wxf_transfer_get_answer(transfer)->body), "gone");
    wxf_transfer_free(transfer);
}

static void test_silence_ends_it(void **state)
{
    wxf_transfer *transfer = get("/hang", 0, 1000);

    (void)state;
    while (!wxf_transfer_is_done(transfer)) {
        step();
    }
    assert_int_equal(wxf_transfer_error(transfer)->code, WXF_E_TIMEOUT);
    assert_contains(wxf_transfer_error(transfer)->message, "sent nothing for 1 s");
    wxf_transfer_free(transfer);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_parts_make_the_whole),
        TEST(test_the_server_is_held_up),
        TEST(test_a_paused_transfer_can_be_aborted),
        TEST(test_a_refusal_is_kept),
        TEST(test_silence_ends_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
