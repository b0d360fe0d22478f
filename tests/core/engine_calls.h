/*
 * What the tests of the engine share: a server, an engine and calls of it, under
 * a clock that can be set forward. libcurl in these programs asks that clock, too.
 */
#ifndef WXF_TEST_ENGINE_CALLS_H
#define WXF_TEST_ENGINE_CALLS_H

#include "http_server.h"

#include "engine.h"

#include <time.h>

extern volatile time_t ahead; /* seconds, of the monotonic clocks */

/* Made anew for every test. */
extern http_server *server;
extern wxf_engine *engine;
extern wxf_route route;
extern wxf_headers headers;

/* Set-up and teardown of a test. */
int set_up(void **state);
int tear_down(void **state);

/* A transfer and the texts that it borrows. */
typedef struct call {
    char url[256];
    wxf_transfer_request request;
    wxf_transfer *transfer;
} call;

void compose_at(call *c, const char *origin, const char *target);
void compose(call *c, const char *target);

void submit(call *c);
void step(int milliseconds);
void finish(call *c);              /* steps until it is done */
void perform(call *c);             /* submits and finishes */
void get(call *c, const char *target); /* composes and performs */

void assert_answered(const call *c);
void assert_failed(const call *c, wxf_code code, bool sent);
void get_ok(void);

#endif
