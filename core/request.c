#include "request.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef _WIN32
#include <windows.h>
#endif

struct wxf_request {
    wxf_client *client;
    wxf_transfer *transfer;
    wxf_buf method, url, body;
    wxf_buf signed_body; /* counts if has_signed_body */
    size_t target_at;
    bool has_body, has_signed_body;
    wxf_headers headers;
    long timeout_ms, connect_timeout_ms, stall_timeout_ms;
    int64_t waits_since; /* monotonic milliseconds; 0: it did not */
    bool debug;
    bool is_file;        /* the hash of the body is known, and checked by the caller */
    bool is_anonymous;   /* no signature for this host */
    bool streamed;       /* asked for until it is started, then: done */
    wxf_signing signing; /* of the answer; known once started */
    wxf_buf message; /* that was signed */
    bool concluded;
    wxf_outcome outcome;
};

/* Which key the answer should be signed with, unless somebody said so already or none is known. */
static bool name_key(wxf_request *request)
{
    wxf_str serial = wxf_client_preferred(request->client);

    return serial.len == 0 || wxf_headers_get(&request->headers, WXF_STR("Wechatpay-Serial")).ptr != NULL ||
           wxf_headers_add(&request->headers, WXF_STR("Wechatpay-Serial"), serial);
}

wxf_request *wxf_request_new(wxf_client *client)
{
    wxf_request *request = calloc(1, sizeof *request);

    if (request == NULL) {
        return NULL;
    }
    request->client = wxf_client_ref(client);
    request->timeout_ms = wxf_client_timeout_ms(client);
    request->connect_timeout_ms = wxf_client_connect_timeout_ms(client);
    request->transfer = wxf_transfer_new();
    if (request->transfer == NULL || !wxf_headers_copy(&request->headers, wxf_client_headers(client)) ||
        !name_key(request)) {
        wxf_request_free(request);
        return NULL;
    }
    return request;
}

void wxf_request_free(wxf_request *request)
{
    if (request == NULL) {
        return;
    }
    /* First: it borrows from all the others. */
    wxf_transfer_free(request->transfer);
    wxf_buf_free(&request->method);
    wxf_buf_free(&request->url);
    wxf_buf_free(&request->body);
    wxf_buf_free(&request->signed_body);
    wxf_buf_free(&request->message);
    wxf_headers_free(&request->headers);
    wxf_api_error_free(&request->outcome.api);
    wxf_client_unref(request->client);
    free(request);
}

wxf_code wxf_request_set_method(wxf_request *request, wxf_str method, wxf_error *err)
{
    static const char *const known[] = { "GET", "POST", "PUT", "PATCH", "DELETE" };

    wxf_buf_clear(&request->method);
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (wxf_str_ieq(method, wxf_str_from(known[i]))) {
            return wxf_buf_add_cstr(&request->method, known[i]) ? WXF_OK : wxf_fail_memory(err);
        }
    }
    return wxf_fail(err, WXF_E_ARGUMENT, "the HTTP method \"%.*s\" is none of GET, POST, PUT, PATCH, DELETE",
                    (int)(method.len < 32 ? method.len : 32), method.ptr);
}

wxf_code wxf_request_set_uri(wxf_request *request, wxf_str uri, const wxf_str *query, wxf_error *err)
{
    wxf_buf_clear(&request->url);
    return wxf_client_resolve(request->client, uri, query, &request->url, &request->target_at, err);
}

wxf_code wxf_request_set_file_url(wxf_request *request, wxf_str url, wxf_error *err)
{
    wxf_str agent = wxf_headers_get(wxf_client_headers(request->client), WXF_STR("User-Agent"));
    wxf_code code = wxf_request_set_method(request, WXF_STR("GET"), err);
    bool ours = false;

    wxf_buf_clear(&request->url);
    if (code == WXF_OK) {
        code = wxf_client_resolve_file(request->client, url, &request->url, &request->target_at, &ours, err);
    }
    if (code != WXF_OK) {
        return code;
    }
    request->is_file = true;
    request->is_anonymous = !ours;
    request->streamed = true;
    if (!ours) {
        wxf_headers_free(&request->headers);
        if (agent.ptr != NULL && !wxf_headers_add(&request->headers, WXF_STR("User-Agent"), agent)) {
            return wxf_fail_memory(err);
        }
    }
    return wxf_headers_set(&request->headers, WXF_STR("Accept"), WXF_STR("*/*")) ? WXF_OK : wxf_fail_memory(err);
}

/* Fields that follow from the rest of the request, or would break it. */
static bool is_ours(wxf_str name)
{
    static const char *const ours[] = {
        "Authorization", "Host", "Content-Length", "Transfer-Encoding", "Connection", "Expect", "Upgrade", "TE", "Trailer",
    };

    for (size_t i = 0; i < sizeof ours / sizeof ours[0]; i++) {
        if (wxf_str_ieq(name, wxf_str_from(ours[i]))) {
            return true;
        }
    }
    return false;
}

wxf_code wxf_request_header_check(wxf_str name, wxf_str value, wxf_error *err)
{
    wxf_code code = wxf_header_check(name, value, err);

    if (code == WXF_OK && is_ours(name)) {
        code = wxf_fail(err, WXF_E_ARGUMENT, "the header %.*s is written by the client itself and cannot be set",
                        (int)name.len, name.ptr);
    }
    return code;
}

wxf_code wxf_request_set_header(wxf_request *request, wxf_str name, wxf_str value, wxf_error *err)
{
    wxf_code code = wxf_request_header_check(name, value, err);

    if (code != WXF_OK) {
        return code;
    }
    return wxf_headers_set(&request->headers, name, value) ? WXF_OK : wxf_fail_memory(err);
}

wxf_code wxf_request_set_body(wxf_request *request, wxf_str body, wxf_error *err)
{
    wxf_buf_clear(&request->body);
    request->has_body = true;
    return wxf_buf_add_str(&request->body, body) ? WXF_OK : wxf_fail_memory(err);
}

wxf_code wxf_request_set_signed_body(wxf_request *request, wxf_str text, wxf_error *err)
{
    wxf_buf_clear(&request->signed_body);
    request->has_signed_body = true;
    return wxf_buf_add_str(&request->signed_body, text) ? WXF_OK : wxf_fail_memory(err);
}

wxf_str wxf_request_header(const wxf_request *request, wxf_str name)
{
    return wxf_headers_get(&request->headers, name);
}

void wxf_request_set_timeout_ms(wxf_request *request, long timeout_ms)
{
    request->timeout_ms = timeout_ms;
}

void wxf_request_set_connect_timeout_ms(wxf_request *request, long timeout_ms)
{
    request->connect_timeout_ms = timeout_ms;
}

void wxf_request_set_debug(wxf_request *request, bool debug)
{
    request->debug = debug;
}

void wxf_request_set_stall_timeout_ms(wxf_request *request, long timeout_ms)
{
    request->stall_timeout_ms = timeout_ms;
}

void wxf_request_set_streamed(wxf_request *request, bool streamed)
{
    request->streamed = streamed;
}

bool wxf_request_is_streamed(const wxf_request *request)
{
    return request->streamed;
}

static wxf_str target_of(const wxf_request *request)
{
    return (wxf_str){ wxf_buf_cstr(&request->url) + request->target_at, request->url.len - request->target_at };
}

static wxf_code sign(wxf_request *request, wxf_error *err)
{
    const wxf_env *env = wxf_client_env(request->client);
    const wxf_merchant merchant = {
        .mchid = wxf_client_mchid(request->client),
        .serial = wxf_client_serial(request->client),
        .key = wxf_client_private_key(request->client),
    };
    char nonce[WXF_NONCE_LENGTH + 1];
    wxf_signed_request signed_request = {
        .method = wxf_buf_str(&request->method),
        .target = target_of(request),
        .timestamp = env->now(env->context),
        .nonce = { nonce, WXF_NONCE_LENGTH },
        .body = wxf_buf_str(request->has_signed_body ? &request->signed_body : &request->body),
    };
    wxf_buf authorization = WXF_BUF_INIT;
    wxf_code code = env->nonce(env->context, nonce, err);

    wxf_buf_clear(&request->message);
    if (code == WXF_OK) {
        code = wxf_authorize(&merchant, &signed_request, &authorization, &request->message, err);
    }
    if (code == WXF_OK && !wxf_headers_set(&request->headers, WXF_STR("Authorization"), wxf_buf_str(&authorization))) {
        code = wxf_fail_memory(err);
    }
    wxf_buf_free(&authorization);
    return code;
}

/* The name of the host that was asked, lower case, without port. Up to 255 bytes, as host names are. */
static wxf_str host_of(const wxf_request *request, char out[256])
{
    wxf_url url;
    size_t len = 0;

    if (wxf_url_parse(wxf_buf_str(&request->url), &url, NULL) == WXF_OK) {
        for (; len < url.host.len && len < 255; len++) {
            char c = url.host.ptr[len];

            out[len] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
        }
    }
    out[len] = '\0';
    return (wxf_str){ out, len };
}

wxf_code wxf_request_start(wxf_request *request, wxf_engine *engine, wxf_error *err)
{
    /* A POST, PUT or PATCH without a body says so with Content-Length: 0. */
    bool has_body = request->has_body || (request->method.len > 0 && request->method.data[0] == 'P');
    wxf_transfer_request wire;
    char host[256];
    wxf_code code;

    if (request->method.len == 0 || request->url.len == 0) {
        return wxf_fail(err, WXF_E_ARGUMENT, "a request needs a method and a URI before it can be sent");
    }
    if (has_body && wxf_headers_get(&request->headers, WXF_STR("Content-Type")).ptr == NULL &&
        !wxf_headers_add(&request->headers, WXF_STR("Content-Type"), WXF_STR("application/json"))) {
        return wxf_fail_memory(err);
    }
    if (!request->is_anonymous && !name_key(request)) {
        return wxf_fail_memory(err);
    }
    code = request->is_anonymous ? WXF_OK : sign(request, err);
    if (code != WXF_OK) {
        return code;
    }
    request->signing = request->is_file ? WXF_SIGNED_NEVER
                                        : wxf_answer_signing(wxf_buf_str(&request->method), host_of(request, host),
                                                             target_of(request));
    request->streamed = request->streamed && request->signing == WXF_SIGNED_NEVER;
    wire = (wxf_transfer_request){
        .method = wxf_buf_cstr(&request->method),
        .url = wxf_buf_cstr(&request->url),
        .target = wxf_buf_cstr(&request->url) + request->target_at,
        .headers = &request->headers,
        .body = wxf_buf_str(&request->body),
        .has_body = has_body,
        .route = wxf_client_route(request->client),
        .timeout_ms = request->timeout_ms,
        .connect_timeout_ms = request->connect_timeout_ms,
        .max_response = wxf_client_max_response(request->client),
        .debug = request->debug,
        .stream = request->streamed,
        .stall_timeout_ms = request->stall_timeout_ms,
    };
    wxf_transfer_set_request(request->transfer, &wire);
    return wxf_engine_submit(engine, request->transfer, err);
}

#ifdef _WIN32
int64_t wxf_milliseconds(void)
{
    return (int64_t)GetTickCount64();
}
#else
int64_t wxf_milliseconds(void)
{
    struct timespec now = { 0, 0 };

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
#endif

bool wxf_request_may_wait(wxf_request *request)
{
    int64_t now = wxf_milliseconds();

    if (request->waits_since == 0) {
        request->waits_since = now;
    }
    return request->timeout_ms == 0 || now - request->waits_since < request->timeout_ms;
}

bool wxf_request_is_done(const wxf_request *request)
{
    return wxf_transfer_is_done(request->transfer);
}

/* ---- judging ------------------------------------------------------------ */

/* Telling somebody to download certificates by hand is no help where that is done for him. */
static void explain_unknown(const wxf_client *client, wxf_str serial, wxf_error *err)
{
    wxf_error why;

    if (!wxf_serial_is_hex(serial)) {
        return;
    }
    if (wxf_platform_may_ask(wxf_client_downloads(client), WXF_CAUSE_ANSWER, serial, wxf_client_now(client), &why) == WXF_OK) {
        return;
    }
    wxf_verify_explain(serial, why.message, err);
}

static void verify(wxf_request *request, const wxf_transfer_answer *answer, wxf_error *err)
{
    const wxf_signature_headers signature = wxf_signature_headers_of(&answer->headers);
    wxf_outcome *outcome = &request->outcome;

    outcome->verdict = wxf_verify(wxf_client_platform(request->client), &signature, wxf_buf_str(&answer->body),
                                  wxf_client_now(request->client), err);
    outcome->verified = outcome->verdict == WXF_VERIFIED ? 1 : outcome->verdict == WXF_UNSIGNED ? -1 : 0;
    if (outcome->verdict == WXF_UNKNOWN_SERIAL && wxf_client_downloads(request->client) != NULL) {
        explain_unknown(request->client, wxf_str_trim(signature.serial), err);
    }
}

/* Would the same answer come again, if the same call were made again? */
static bool verdict_may_change(wxf_verdict verdict)
{
    return verdict == WXF_SIGNATURE_PROBE || verdict == WXF_BAD_SIGNATURE || verdict == WXF_SIGNATURE_WRONG ||
           verdict == WXF_VERDICT_ERROR;
}

/* A clock that is wrong spoils our own signature, too: then nothing else of a refusal is worth looking at. */
static void explain_clock(wxf_api_error *api, const char *why)
{
    char *hint = wxf_strdup(wxf_str_from(why));

    if (hint != NULL) {
        free(api->hint);
        api->hint = hint;
    }
}

static void judge_answer(wxf_request *request, const wxf_transfer_answer *answer)
{
    wxf_outcome *outcome = &request->outcome;
    wxf_signing signing = request->signing;
    bool safe = wxf_str_eq(wxf_buf_str(&request->method), WXF_STR("GET"));
    wxf_error why;

    outcome->answer = answer;
    outcome->request_id = wxf_headers_get(&answer->headers, WXF_STR("Request-ID"));
    wxf_error_clear(&why);
    if (signing == WXF_SIGNED_NEVER) {
        outcome->verdict = WXF_UNSIGNED;
        outcome->verified = -1;
    } else {
        verify(request, answer, &why);
    }
    if (answer->status >= 200 && answer->status <= 299) {
        bool accepted = outcome->verdict == WXF_VERIFIED ||
                        (outcome->verdict == WXF_UNSIGNED && signing != WXF_SIGNED_ALWAYS);

        if (!accepted) {
            outcome->error = why;
            outcome->retryable = verdict_may_change(outcome->verdict);
            outcome->unknown = !safe;
        }
        return;
    }
    if (wxf_api_error_read(wxf_buf_str(&answer->body), wxf_buf_str(&request->message), &outcome->api, &outcome->error) !=
        WXF_OK) {
        wxf_error_clear(&outcome->error); /* the status still tells the most of it */
    }
    if (outcome->verdict == WXF_CLOCK_OFFSET) {
        explain_clock(&outcome->api, why.message);
    }
    /* 408 is said by gateways, of a request whose fate they do not know. */
    outcome->retryable = answer->status == 408 || answer->status == 429 || answer->status >= 500;
    /* A refusal that is signed by nobody we know may not be one. */
    outcome->unknown = !safe && (answer->status == 408 || answer->status >= 500 || outcome->verified == 0);
}

const wxf_outcome *wxf_request_conclude(wxf_request *request)
{
    const wxf_error *error = wxf_transfer_error(request->transfer);
    wxf_outcome *outcome = &request->outcome;
    bool safe = wxf_str_eq(wxf_buf_str(&request->method), WXF_STR("GET"));

    if (request->concluded) {
        return outcome;
    }
    request->concluded = true;
    outcome->verdict = WXF_UNSIGNED;
    outcome->verified = -1;
    if (error->code == WXF_OK) {
        judge_answer(request, wxf_transfer_get_answer(request->transfer));
    } else {
        outcome->error = *error;
        outcome->unknown = wxf_transfer_sent(request->transfer) && !safe;
        outcome->retryable = error->code != WXF_E_TOO_LARGE && error->code != WXF_E_UNSUPPORTED;
    }
    return outcome;
}

wxf_client *wxf_request_client(const wxf_request *request)
{
    return request->client;
}

wxf_str wxf_request_method(const wxf_request *request)
{
    return wxf_buf_str(&request->method);
}

wxf_str wxf_request_url(const wxf_request *request)
{
    return wxf_buf_str(&request->url);
}

wxf_transfer *wxf_request_transfer(wxf_request *request)
{
    return request->transfer;
}
