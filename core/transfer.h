/*
 * One HTTP exchange: what to send, where to, and what came back. A transfer
 * knows nothing of signatures or JSON; it moves bytes.
 *
 * libcurl's callbacks write into the buffers of the transfer and do nothing
 * else.
 */
#ifndef WXF_TRANSFER_H
#define WXF_TRANSFER_H

#include "buffer.h"
#include "headers.h"

#include <stdint.h>

#define WXF_RESPONSE_HEADERS_MAX (256 * 1024) /* bytes */
#define WXF_DEBUG_MAX (256 * 1024)            /* bytes of trace that are kept */
#define WXF_PENDING_MAX (256 * 1024)          /* bytes of a streamed body that wait; then the server has to */

/*
 * How to reach a server. Shared by the transfers of a client, which must
 * outlive them. Everything in it that changes trust or identity also decides
 * which idle connections may be used again (libcurl compares it).
 */
typedef struct wxf_route {
    bool verify_tls;
    char *cafile;      /* PEM bundle instead of the system's; NULL: the system's */
    char *proxy;       /* NULL: what the environment says; "" none */
    char **connect_to; /* host:port:host:port, as CURLOPT_CONNECT_TO */
    size_t connect_to_count;
    int ip_version;    /* 0 any, 4, 6 */
} wxf_route;

typedef struct wxf_transfer wxf_transfer;

/* An empty transfer; NULL: out of memory. */
wxf_transfer *wxf_transfer_new(void);

/* Gives everything back. A transfer in flight is aborted first: the server may still act on it. NULL is fine. */
void wxf_transfer_free(wxf_transfer *transfer);

/*
 * What to send. The transfer copies nothing: strings and buffers belong to the
 * caller and must stay as they are until the transfer is done.
 */
typedef struct wxf_transfer_request {
    const char *method;
    const char *url;    /* origin + target, NUL-terminated */
    const char *target; /* path and query, the very bytes that were signed */
    const wxf_headers *headers;
    wxf_str body;
    bool has_body;      /* an empty body is not the same as none */
    const wxf_route *route;
    long timeout_ms;         /* whole exchange; 0: no limit */
    long connect_timeout_ms; /* name look-up, TCP, TLS; 0: no limit */
    size_t max_response;     /* bytes of body; 0: no limit. Not for what is streamed */
    /*
     * The body of a 2xx answer is not kept, but handed over in parts through
     * wxf_transfer_pending(). Other answers are kept as usual.
     */
    bool stream;
    long stall_timeout_ms; /* without a byte, once the connection stands; counted in whole seconds; 0: no limit */
    bool debug;              /* keep a trace; the Authorization header is masked in it */
} wxf_transfer_request;

/* Copies the struct; what it points to must live as long as the transfer is in flight. */
void wxf_transfer_set_request(wxf_transfer *transfer, const wxf_transfer_request *request);

bool wxf_transfer_is_done(const wxf_transfer *transfer); /* answered, failed or aborted */

/* Once done: WXF_OK if a whole answer came, whatever its status; else why not. */
const wxf_error *wxf_transfer_error(const wxf_transfer *transfer);

/* May any byte of the request have left this machine? If not, the server cannot have acted on it. */
bool wxf_transfer_sent(const wxf_transfer *transfer);

typedef struct wxf_transfer_answer {
    int status;
    char version[4]; /* "1.0", "1.1", "2", "3" */
    char reason[64]; /* as the server worded it; may be empty */
    wxf_headers headers;
    wxf_buf body;
} wxf_transfer_answer;

/* What came back; complete only if wxf_transfer_error() is WXF_OK. Lives as long as the transfer. */
const wxf_transfer_answer *wxf_transfer_get_answer(const wxf_transfer *transfer);

/*
 * The part of a streamed body that waits to be taken, at most about
 * WXF_PENDING_MAX bytes: beyond that the server is held up. Valid until the
 * transfer is next moved forward or taken from.
 */
wxf_str wxf_transfer_pending(const wxf_transfer *transfer);

/* Drops what was pending; the server may go on with the next step of the engine. */
void wxf_transfer_taken(wxf_transfer *transfer);

/* Bytes of bodies so far. A total is 0 as long as it is not known. */
typedef struct wxf_transfer_progress {
    int64_t received, received_total;
    int64_t sent, sent_total;
} wxf_transfer_progress;

wxf_transfer_progress wxf_transfer_get_progress(const wxf_transfer *transfer);

/* The trace since the last call, empty without debug; the caller clears it. */
wxf_buf *wxf_transfer_trace(wxf_transfer *transfer);

#endif
