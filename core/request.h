/*
 * One call to WeChat Pay: composed once, signed, carried by the engine, and
 * judged. What was signed and what is sent are the same buffers.
 *
 * Order of use: new, set_…, start, (engine steps until done), conclude, free.
 */
#ifndef WXF_REQUEST_H
#define WXF_REQUEST_H

#include "api_error.h"
#include "client.h"
#include "engine.h"

typedef struct wxf_request wxf_request;

/* A call of that client, which it keeps alive. NULL: out of memory. */
wxf_request *wxf_request_new(wxf_client *client);

/* A call in flight is aborted: the server may still carry it out. NULL is fine. */
void wxf_request_free(wxf_request *request);

/* GET, POST, PUT, PATCH or DELETE, in any case. WXF_E_ARGUMENT, WXF_E_MEMORY. */
wxf_code wxf_request_set_method(wxf_request *request, wxf_str method, wxf_error *err);

/* See wxf_client_resolve(). */
wxf_code wxf_request_set_uri(wxf_request *request, wxf_str uri, const wxf_str *query, wxf_error *err);

/*
 * Makes it a GET of a file whose hash the caller knows from a verified answer,
 * and checks: the answer itself is not verified, and its body streamed. `url`
 * is taken exactly as it is. A host that is neither the base's nor WeChat
 * Pay's is asked without Authorization and without the client's headers.
 * WXF_E_ARGUMENT, WXF_E_MEMORY.
 */
wxf_code wxf_request_set_file_url(wxf_request *request, wxf_str url, wxf_error *err);

/*
 * May a caller set this header? WXF_E_ARGUMENT for what wxf_header_check()
 * refuses, and for headers that the client itself writes (Authorization, Host,
 * Content-Length, …).
 */
wxf_code wxf_request_header_check(wxf_str name, wxf_str value, wxf_error *err);

/* Replaces the client's header of that name, if it may be set. */
wxf_code wxf_request_set_header(wxf_request *request, wxf_str name, wxf_str value, wxf_error *err);

/*
 * Copies the body (may hold anything). A Content-Type of application/json is
 * added unless a header sets another.
 */
wxf_code wxf_request_set_body(wxf_request *request, wxf_str body, wxf_error *err);

/*
 * Copies what is signed in place of the body: the text of the meta part of an
 * upload. The only case in which the protocol signs other bytes than are sent;
 * the file is covered by its digest in that text. WXF_E_MEMORY.
 */
wxf_code wxf_request_set_signed_body(wxf_request *request, wxf_str text, wxf_error *err);

/* The first field of that name that would be sent, the client's among them; ptr NULL if there is none. Borrowed. */
wxf_str wxf_request_header(const wxf_request *request, wxf_str name);

/* In the place of what the client says. 0: no limit. */
void wxf_request_set_timeout_ms(wxf_request *request, long timeout_ms);
void wxf_request_set_connect_timeout_ms(wxf_request *request, long timeout_ms);
void wxf_request_set_debug(wxf_request *request, bool debug); /* keep a trace, see wxf_transfer_trace() */

/*
 * A long file is moving as long as bytes come: the call fails after that time
 * without one. Milliseconds, counted in whole seconds; 0: no limit.
 */
void wxf_request_set_stall_timeout_ms(wxf_request *request, long timeout_ms);

/*
 * Hands the body of a 2xx answer over in parts (wxf_transfer_pending()) instead
 * of keeping it, if answers of this endpoint are never signed. Where they are,
 * this does nothing: the body is kept, so that nobody gets bytes of it before
 * they are verified.
 */
void wxf_request_set_streamed(wxf_request *request, bool streamed);

/* Is the body of a 2xx answer handed over in parts? Decided when the call starts. */
bool wxf_request_is_streamed(const wxf_request *request);

/*
 * Signs and puts in flight. An error means that nothing was sent. A header
 * Wechatpay-Serial that nobody set names the key that was preferred when the
 * call was made, so that it fits what was encrypted just before; or, if none
 * was known then, the one preferred now. See download.h for calls that have to
 * wait for a key.
 */
wxf_code wxf_request_start(wxf_request *request, wxf_engine *engine, wxf_error *err);

/*
 * May it go on waiting for something that is not its own transfer? Counts from
 * the first time that this is asked, until its timeout has passed once.
 */
bool wxf_request_may_wait(wxf_request *request);

/* Milliseconds of a clock that nobody sets, from some beginning on: to measure how long something takes. */
int64_t wxf_milliseconds(void);

bool wxf_request_is_done(const wxf_request *request); /* then wxf_request_conclude() judges */

/* How a call ended. Everything lives as long as the request. */
typedef struct wxf_outcome {
    /*
     * WXF_OK: an answer is there; with a 2xx status, it is verified. A non-2xx
     * status is no error here. WXF_E_SIGNATURE: a 2xx answer is there, but
     * could not be verified. Else: no answer.
     */
    wxf_error error;
    const wxf_transfer_answer *answer; /* NULL without one */
    wxf_verdict verdict;               /* of the answer's signature */
    int verified;                      /* 1 yes, 0 no: it carried one that does not verify, -1 it carried none */
    wxf_api_error api;                 /* of a non-2xx answer; owned by the request */
    wxf_str request_id;                /* Request-ID of the answer; ptr NULL without one */
    bool retryable;                    /* the same call, with the same numbers in it, may succeed later */
    bool unknown;                      /* it may have been carried out, though no good answer says so */
} wxf_outcome;

/* Judges a call that is done (once; later calls give the same). */
const wxf_outcome *wxf_request_conclude(wxf_request *request);

wxf_client *wxf_request_client(const wxf_request *request); /* borrowed */
wxf_str wxf_request_method(const wxf_request *request);
wxf_str wxf_request_url(const wxf_request *request);
wxf_transfer *wxf_request_transfer(wxf_request *request);

#endif
