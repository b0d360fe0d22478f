#include "transfer_private.h"
#include "engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

wxf_transfer *wxf_transfer_new(void)
{
    return calloc(1, sizeof(wxf_transfer));
}

void wxf_transfer_free(wxf_transfer *transfer)
{
    if (transfer == NULL) {
        return;
    }
    if (transfer->state == WXF_TRANSFER_ACTIVE) {
        wxf_engine_abort(transfer->engine, transfer);
    }
    wxf_headers_free(&transfer->answer.headers);
    wxf_buf_free(&transfer->answer.body);
    wxf_buf_free(&transfer->pending);
    wxf_buf_free(&transfer->trace);
    free(transfer);
}

void wxf_transfer_set_request(wxf_transfer *transfer, const wxf_transfer_request *request)
{
    transfer->request = *request;
}

bool wxf_transfer_is_done(const wxf_transfer *transfer)
{
    return transfer->state == WXF_TRANSFER_DONE;
}

const wxf_error *wxf_transfer_error(const wxf_transfer *transfer)
{
    return &transfer->error;
}

bool wxf_transfer_sent(const wxf_transfer *transfer)
{
    return transfer->sent;
}

const wxf_transfer_answer *wxf_transfer_get_answer(const wxf_transfer *transfer)
{
    return &transfer->answer;
}

wxf_buf *wxf_transfer_trace(wxf_transfer *transfer)
{
    return &transfer->trace;
}

/* ---- streaming ---------------------------------------------------------- */

wxf_str wxf_transfer_pending(const wxf_transfer *transfer)
{
    return wxf_buf_str(&transfer->pending);
}

void wxf_transfer_taken(wxf_transfer *transfer)
{
    wxf_buf_clear(&transfer->pending);
    if (transfer->state == WXF_TRANSFER_DONE) {
        wxf_buf_free(&transfer->pending);
    }
}

void wxf_transfer_resume(wxf_transfer *transfer)
{
    if (transfer->paused && transfer->pending.len == 0) {
        transfer->paused = false;
        curl_easy_pause(transfer->easy, CURLPAUSE_CONT);
    }
}

static void read_progress(const wxf_transfer *transfer, wxf_transfer_progress *progress)
{
    curl_off_t received = 0, total = -1, sent = 0;

    curl_easy_getinfo(transfer->easy, CURLINFO_SIZE_DOWNLOAD_T, &received);
    curl_easy_getinfo(transfer->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &total);
    curl_easy_getinfo(transfer->easy, CURLINFO_SIZE_UPLOAD_T, &sent);
    progress->received = received;
    progress->received_total = total > 0 ? total : 0;
    progress->sent = sent;
    progress->sent_total = (int64_t)transfer->request.body.len;
}

wxf_transfer_progress wxf_transfer_get_progress(const wxf_transfer *transfer)
{
    wxf_transfer_progress progress = transfer->progress;

    if (transfer->state == WXF_TRANSFER_ACTIVE) {
        read_progress(transfer, &progress);
    }
    return progress;
}

/* ---- libcurl's callbacks ------------------------------------------------ */

/* The first failure is the one to report; libcurl only learns that there was one. */
static size_t refuse(wxf_transfer *transfer, wxf_code code, const char *what)
{
    if (transfer->error.code == WXF_OK) {
        wxf_fail(&transfer->error, code, "%s", what);
    }
    return 0;
}

/* What has no room yet is kept by libcurl, which reads no further until wxf_transfer_resume(). */
static size_t on_streamed(wxf_transfer *transfer, const char *data, size_t len)
{
    if (transfer->pending.len > 0 && len > WXF_PENDING_MAX - transfer->pending.len) {
        transfer->paused = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    if (!wxf_buf_add(&transfer->pending, data, len)) {
        return refuse(transfer, WXF_E_MEMORY, "out of memory while receiving the answer");
    }
    transfer->fed = true;
    return len;
}

static size_t on_body(char *data, size_t size, size_t count, void *context)
{
    wxf_transfer *transfer = context;
    size_t len = size * count;
    size_t limit = transfer->request.max_response;

    if (transfer->request.stream && transfer->answer.status >= 200 && transfer->answer.status <= 299) {
        return on_streamed(transfer, data, len);
    }
    if (limit != 0 && len > limit - transfer->answer.body.len) {
        return refuse(transfer, WXF_E_TOO_LARGE, "");
    }
    if (!wxf_buf_add(&transfer->answer.body, data, len)) {
        return refuse(transfer, WXF_E_MEMORY, "out of memory while receiving the answer");
    }
    return len;
}

/* "HTTP/1.1 200 OK", "HTTP/2 200": the start of an answer, or of the next one after 100 Continue. */
static void on_status_line(wxf_transfer *transfer, wxf_str line)
{
    wxf_transfer_answer *answer = &transfer->answer;
    wxf_str rest = { line.ptr + 5, line.len - 5 };
    size_t len = 0;

    wxf_headers_free(&answer->headers);
    transfer->headers_whole = false;
    while (len < rest.len && rest.ptr[len] != ' ') {
        len++;
    }
    snprintf(answer->version, sizeof answer->version, "%.*s", (int)(len < 3 ? len : 3), rest.ptr);
    rest = wxf_str_trim((wxf_str){ rest.ptr + len, rest.len - len });
    answer->status = 0;
    for (len = 0; len < rest.len && len < 3 && rest.ptr[len] >= '0' && rest.ptr[len] <= '9'; len++) {
        answer->status = answer->status * 10 + (rest.ptr[len] - '0');
    }
    rest = wxf_str_trim((wxf_str){ rest.ptr + len, rest.len - len });
    len = rest.len < sizeof answer->reason - 1 ? rest.len : sizeof answer->reason - 1;
    snprintf(answer->reason, sizeof answer->reason, "%.*s", (int)len, rest.ptr);
}

static size_t on_header(char *data, size_t size, size_t count, void *context)
{
    wxf_transfer *transfer = context;
    size_t len = size * count;
    wxf_str line = { data, len };
    const char *colon;

    transfer->header_bytes += len;
    if (transfer->header_bytes > WXF_RESPONSE_HEADERS_MAX) {
        return refuse(transfer, WXF_E_TOO_LARGE, "the headers of the answer exceed 256 KiB");
    }
    while (line.len > 0 && (line.ptr[line.len - 1] == '\r' || line.ptr[line.len - 1] == '\n')) {
        line.len--;
    }
    if (wxf_str_starts(line, WXF_STR("HTTP/"))) {
        on_status_line(transfer, line);
        return len;
    }
    transfer->headers_whole = transfer->headers_whole || line.len == 0;
    colon = line.len == 0 ? NULL : memchr(line.ptr, ':', line.len);
    if (colon != NULL && colon != line.ptr) {
        size_t name = (size_t)(colon - line.ptr);

        /* What is no name is no header: a folded line, a blank before the colon. */
        if (wxf_header_check((wxf_str){ line.ptr, name }, (wxf_str){ "", 0 }, NULL) != WXF_OK) {
            return len;
        }
        if (!wxf_headers_add(&transfer->answer.headers, (wxf_str){ line.ptr, name },
                             (wxf_str){ colon + 1, line.len - name - 1 })) {
            return refuse(transfer, WXF_E_MEMORY, "out of memory while receiving the answer");
        }
    }
    return len;
}

/* Called when the connection stands and the request is about to go out on it. */
#if LIBCURL_VERSION_NUM >= 0x075000
static int on_ready(void *context, char *peer, char *local, int peer_port, int local_port)
{
    wxf_transfer *transfer = context;

    (void)peer, (void)local, (void)peer_port, (void)local_port;
    transfer->sent = true;
    return CURL_PREREQFUNC_OK;
}
#endif

/* ---- before ------------------------------------------------------------- */

/* Appends to a curl list without losing it when memory runs out. */
static bool list_add(struct curl_slist **list, const char *line)
{
    struct curl_slist *longer = curl_slist_append(*list, line);

    if (longer == NULL) {
        return false;
    }
    *list = longer;
    return true;
}

static bool make_lists(wxf_transfer *transfer)
{
    const wxf_transfer_request *request = &transfer->request;
    wxf_buf line = WXF_BUF_SECRET;
    bool ok = true;

    for (size_t i = 0; ok && i < request->headers->count; i++) {
        const wxf_header *field = &request->headers->items[i];

        wxf_buf_clear(&line);
        /* libcurl drops "Name:" but sends "Name;" as an empty field. */
        ok = wxf_buf_add_cstr(&line, field->name) &&
             (field->value[0] == '\0' ? wxf_buf_add_char(&line, ';')
                                      : wxf_buf_add_cstr(&line, ": ") && wxf_buf_add_cstr(&line, field->value)) &&
             list_add(&transfer->header_lines, wxf_buf_cstr(&line));
    }
    /* No round trip for "100 Continue" before a body of a few hundred bytes. */
    ok = ok && list_add(&transfer->header_lines, "Expect:");
    for (size_t i = 0; ok && i < request->route->connect_to_count; i++) {
        ok = list_add(&transfer->connect_lines, request->route->connect_to[i]);
    }
    wxf_buf_free(&line);
    return ok;
}

/* Every option is checked: one that silently did nothing might be the one that verifies. */
#define SET(option, value)                                                                                   \
    do {                                                                                                     \
        CURLcode set = curl_easy_setopt(easy, option, value);                                                \
        if (set != CURLE_OK) {                                                                               \
            return wxf_fail(err, set == CURLE_OUT_OF_MEMORY ? WXF_E_MEMORY : WXF_E_UNSUPPORTED,              \
                            "libcurl %s does not accept " #option ": %s",                                    \
                            curl_version_info(CURLVERSION_NOW)->version, curl_easy_strerror(set));           \
        }                                                                                                    \
    } while (0)

static wxf_code prepare_message(const wxf_transfer *transfer, CURL *easy, wxf_error *err)
{
    const wxf_transfer_request *request = &transfer->request;
    bool https = strncmp(request->url, "https:", 6) == 0;

    SET(CURLOPT_URL, request->url);
    SET(CURLOPT_PATH_AS_IS, 1L);
    /* Plain HTTP through a proxy needs the whole URL on the request line, which libcurl then writes itself. */
    if (https || request->route->proxy == NULL || request->route->proxy[0] == '\0') {
        SET(CURLOPT_REQUEST_TARGET, request->target);
    }
    if (request->has_body) {
        SET(CURLOPT_POST, 1L);
        SET(CURLOPT_POSTFIELDS, request->body.len == 0 ? "" : request->body.ptr);
        SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len);
    } else {
        SET(CURLOPT_HTTPGET, 1L);
    }
    SET(CURLOPT_CUSTOMREQUEST, request->method);
    SET(CURLOPT_HTTPHEADER, transfer->header_lines);
    return WXF_OK;
}

static wxf_code prepare_route(const wxf_transfer *transfer, CURL *easy, wxf_error *err)
{
    const wxf_transfer_request *request = &transfer->request;
    const wxf_route *route = request->route;
    bool https = strncmp(request->url, "https:", 6) == 0;

#if LIBCURL_VERSION_NUM >= 0x075500
    SET(CURLOPT_PROTOCOLS_STR, "http,https");
#else
    SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    SET(CURLOPT_FOLLOWLOCATION, 0L);
    /*
     * A libcurl that was built without HTTP/2 refuses to be asked for it. And while a stream of HTTP/2 is paused,
     * libcurl keeps what still comes, which can be its whole window of 32 MiB.
     */
    if (request->stream || curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS) != CURLE_OK) {
        SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    }
    if (request->stall_timeout_ms > 0) {
        SET(CURLOPT_LOW_SPEED_LIMIT, 1L);
        SET(CURLOPT_LOW_SPEED_TIME, request->stall_timeout_ms < 1000 ? 1L : request->stall_timeout_ms / 1000);
    }
    SET(CURLOPT_SSL_VERIFYPEER, route->verify_tls ? 1L : 0L);
    SET(CURLOPT_SSL_VERIFYHOST, route->verify_tls ? 2L : 0L);
    SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (route->cafile != NULL) {
        SET(CURLOPT_CAINFO, route->cafile);
        SET(CURLOPT_CAPATH, NULL);
    }
    if (route->proxy != NULL) {
        SET(CURLOPT_PROXY, route->proxy);
    } else if (!https) {
        /* Plain HTTP is for a server nearby; the proxy of the environment is for the world. */
        SET(CURLOPT_PROXY, "");
    }
    SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (transfer->connect_lines != NULL) {
        SET(CURLOPT_CONNECT_TO, transfer->connect_lines);
    }
    if (route->ip_version != 0) {
        SET(CURLOPT_IPRESOLVE, route->ip_version == 4 ? (long)CURL_IPRESOLVE_V4 : (long)CURL_IPRESOLVE_V6);
    }
    /*
     * WeChat Pay drops idle connections after 8 s; a request sent at that
     * moment would be lost. libcurl counts whole seconds and drops what
     * exceeds the limit, so that 6 means: at 7 s.
     */
    SET(CURLOPT_MAXAGE_CONN, 6L);
    SET(CURLOPT_TCP_KEEPALIVE, 1L);
    /* Worth waiting for while TLS is agreeing on HTTP/2; plain HTTP would wait for a whole answer to find out. */
    SET(CURLOPT_PIPEWAIT, https ? 1L : 0L);
    SET(CURLOPT_NOSIGNAL, 1L);
    SET(CURLOPT_TIMEOUT_MS, request->timeout_ms);
    /* libcurl takes 0 for its own 300 s. */
    SET(CURLOPT_CONNECTTIMEOUT_MS, request->connect_timeout_ms == 0 ? 0x7FFFFFFFL : request->connect_timeout_ms);
    return WXF_OK;
}

static wxf_code prepare_callbacks(wxf_transfer *transfer, CURL *easy, wxf_error *err)
{
    SET(CURLOPT_PRIVATE, transfer);
    SET(CURLOPT_ERRORBUFFER, transfer->curl_error);
    SET(CURLOPT_WRITEFUNCTION, on_body);
    SET(CURLOPT_WRITEDATA, transfer);
    SET(CURLOPT_HEADERFUNCTION, on_header);
    SET(CURLOPT_HEADERDATA, transfer);
#if LIBCURL_VERSION_NUM >= 0x075000
    SET(CURLOPT_PREREQFUNCTION, on_ready);
    SET(CURLOPT_PREREQDATA, transfer);
    if (!transfer->request.debug) {
        return WXF_OK;
    }
#endif
    SET(CURLOPT_DEBUGFUNCTION, wxf_transfer_on_debug);
    SET(CURLOPT_DEBUGDATA, transfer);
    SET(CURLOPT_VERBOSE, 1L);
    return WXF_OK;
}

wxf_code wxf_transfer_prepare(wxf_transfer *transfer, CURL *easy, wxf_error *err)
{
    wxf_code code;

    wxf_error_clear(&transfer->error);
    transfer->curl_error[0] = '\0';
    if (!make_lists(transfer)) {
        return wxf_fail_memory(err);
    }
    code = prepare_message(transfer, easy, err);
    if (code == WXF_OK) {
        code = prepare_route(transfer, easy, err);
    }
    if (code == WXF_OK) {
        code = prepare_callbacks(transfer, easy, err);
    }
    return code;
}

/* ---- after -------------------------------------------------------------- */

typedef struct duration {
    char text[32];
} duration;

/* In seconds, to the millisecond. printf() would write a decimal comma in some locales, and 2e+03. */
static duration seconds_of(int64_t ms)
{
    duration out;
    int len = snprintf(out.text, sizeof out.text, "%lld.%03d", (long long)(ms / 1000), (int)(ms % 1000));

    while (len > 0 && out.text[len - 1] == '0') {
        out.text[--len] = '\0';
    }
    if (len > 0 && out.text[len - 1] == '.') {
        out.text[len - 1] = '\0';
    }
    return out;
}

static void say_timeout(wxf_transfer *transfer, const char *host)
{
    const wxf_transfer_request *request = &transfer->request;

    if (!transfer->sent) {
        wxf_fail(&transfer->error, WXF_E_TIMEOUT,
                 "no connection to %s within %s s (connect_timeout %s s, timeout %s s); nothing was sent", host,
                 seconds_of((int64_t)(transfer->seconds * 1000)).text, seconds_of(request->connect_timeout_ms).text,
                 seconds_of(request->timeout_ms).text);
    } else if (request->stall_timeout_ms > 0 && (request->timeout_ms == 0 ||
               transfer->seconds * 1000 < (double)request->timeout_ms)) {
        wxf_fail(&transfer->error, WXF_E_TIMEOUT, "%s sent nothing for %s s during %s %s", host,
                 seconds_of(request->stall_timeout_ms).text, request->method, request->target);
    } else {
        wxf_fail(&transfer->error, WXF_E_TIMEOUT,
                 "%s did not answer %s %s within %s s; the request was sent, and may have been carried out", host,
                 request->method, request->target, seconds_of(request->timeout_ms).text);
    }
}

static void say_failure(wxf_transfer *transfer, CURLcode result)
{
    const char *reason = transfer->curl_error[0] != '\0' ? transfer->curl_error : curl_easy_strerror(result);
    const wxf_transfer_request *request = &transfer->request;
    const char *host = strstr(request->url, "://");
    char name[256];

    wxf_hide_user_info(transfer->curl_error);
    host = host == NULL ? request->url : host + 3;
    snprintf(name, sizeof name, "%.*s", (int)strcspn(host, "/?"), host);
    if (result == CURLE_OPERATION_TIMEDOUT) {
        say_timeout(transfer, name);
    } else if (result == CURLE_OUT_OF_MEMORY) {
        wxf_fail_memory(&transfer->error);
    } else if (!transfer->sent) {
        wxf_fail(&transfer->error, WXF_E_CONNECT, "no connection to %s: %s; nothing was sent", name, reason);
    } else {
        wxf_fail(&transfer->error, WXF_E_TRANSFER, "the connection to %s broke during %s %s: %s", name, request->method,
                 request->target, reason);
    }
}

static void read_facts(wxf_transfer *transfer)
{
    CURL *easy = transfer->easy;

    curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME, &transfer->seconds);
    curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &transfer->connections);
    read_progress(transfer, &transfer->progress);
}

void wxf_transfer_finish(wxf_transfer *transfer, CURLcode result)
{
    read_facts(transfer);
    if (transfer->error.code == WXF_E_TOO_LARGE && transfer->error.message[0] == '\0') {
        wxf_fail(&transfer->error, WXF_E_TOO_LARGE,
                 "the answer to %s %s is larger than %zu bytes, the limit set by max_response_size",
                 transfer->request.method, transfer->request.target, transfer->request.max_response);
    } else if (transfer->error.code == WXF_OK && result != CURLE_OK) {
        say_failure(transfer, result);
    } else if (transfer->error.code == WXF_OK && !transfer->headers_whole) {
        /* Not an error to every libcurl, when the server closes there. */
        wxf_fail(&transfer->error, WXF_E_TRANSFER, "the answer to %s %s ended within its headers",
                 transfer->request.method, transfer->request.target);
    } else if (transfer->error.code == WXF_OK && (transfer->answer.status < 200 || transfer->answer.status > 999)) {
        wxf_fail(&transfer->error, WXF_E_TRANSFER, "the answer to %s %s has no valid HTTP status",
                 transfer->request.method, transfer->request.target);
    }
    transfer->state = WXF_TRANSFER_DONE;
}

void wxf_transfer_release(wxf_transfer *transfer)
{
    curl_slist_free_all(transfer->header_lines);
    curl_slist_free_all(transfer->connect_lines);
    transfer->header_lines = NULL;
    transfer->connect_lines = NULL;
    transfer->easy = NULL;
    transfer->engine = NULL;
}
