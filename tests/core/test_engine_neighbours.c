/* The engine beside others: forked children, other users of OpenSSL, a lack of memory. */
#include "engine_calls.h"

#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

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
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_child_abandons_and_starts_anew),
        TEST(what_a_child_frees_stays_open),
        TEST(leaves_no_error_in_the_queue),
        TEST(copes_without_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
