#include "engine_calls.h"

#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

volatile time_t ahead;

/* libcurl in this process asks this one, too. */
int clock_gettime(clockid_t clock, struct timespec *now)
{
    int result = (int)syscall(SYS_clock_gettime, clock, now);

    if (result == 0 && clock != CLOCK_REALTIME) {
        now->tv_sec += ahead;
    }
    return result;
}

http_server *server;
wxf_engine *engine;
wxf_route route;
wxf_headers headers;

int set_up(void **state)
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

int tear_down(void **state)
{
    (void)state;
    wxf_engine_free(engine);
    stop_serving(server);
    wxf_headers_free(&headers);
    return 0;
}

void compose_at(call *c, const char *origin, const char *target)
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

void compose(call *c, const char *target)
{
    compose_at(c, origin_of(server), target);
}

void submit(call *c)
{
    wxf_error err;

    wxf_transfer_set_request(c->transfer, &c->request);
    if (wxf_engine_submit(engine, c->transfer, &err) != WXF_OK) {
        fail_msg("%s", err.message);
    }
}

void step(int milliseconds)
{
    wxf_error err;

    if (wxf_engine_step(engine, milliseconds, &err) != WXF_OK) {
        fail_msg("%s", err.message);
    }
}

void finish(call *c)
{
    while (!wxf_transfer_is_done(c->transfer)) {
        step(1000);
    }
}

void perform(call *c)
{
    submit(c);
    finish(c);
}

void get(call *c, const char *target)
{
    compose(c, target);
    perform(c);
}

void assert_answered(const call *c)
{
    const wxf_error *error = wxf_transfer_error(c->transfer);

    if (error->code != WXF_OK) {
        fail_msg("%s: %s", c->request.target, error->message);
    }
}

void assert_failed(const call *c, wxf_code code, bool sent)
{
    const wxf_error *error = wxf_transfer_error(c->transfer);

    assert_int_equal(error->code, code);
    assert_int_equal(wxf_transfer_sent(c->transfer), sent);
}

void get_ok(void)
{
    call c;

    get(&c, "/ok");
    assert_answered(&c);
    assert_int_equal(wxf_transfer_get_answer(c.transfer)->status, 200);
    wxf_transfer_free(c.transfer);
}
