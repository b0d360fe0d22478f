/*
 * A plain HTTP server in a thread of the test, which behaves as the path of a
 * request says:
 *
 *     /ok                 200, Content-Length, keep-alive
 *     /hang               no answer; waits for the client to go
 *     /close, /reset      ends the connection without a byte (FIN, RST)
 *     /stale              the same on a connection that was used before; else as /ok
 *     /raw                the text given by serve_raw(), then the end
 *     /v3/certificates    the text given by serve_certificates(), then the end; without one, as /hang
 *     /headers            header fields without end
 *     /body/N             200 with N bytes
 */
#ifndef WXF_TEST_HTTP_SERVER_H
#define WXF_TEST_HTTP_SERVER_H

#include "support.h"

typedef struct http_server http_server;

http_server *serve(void);
void stop_serving(http_server *server);

const char *origin_of(const http_server *server); /* "http://127.0.0.1:PORT" */
unsigned port_of(const http_server *server);
void serve_raw(http_server *server, const char *text);
void serve_certificates(http_server *server, const char *text);

int connections_of(http_server *server); /* accepted so far */
int peak_of(http_server *server);        /* open at once, at most */
int requests_of(http_server *server);    /* read so far */
int gone_of(http_server *server);        /* ended by the client */
/* Head and body of the latest request, as they came; the caller frees it. */
char *request_of(http_server *server);
/* Waits until that many connections have gone. */
void await_gone(http_server *server, int count);

#endif
