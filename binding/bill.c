/* A download of a bill from call to call. The core holds the half file and knows what it should be. */
#include "binding/bill.h"
#include "binding/client.h"
#include "binding/exception.h"
#include "binding/runtime.h"
#include "binding/typed.h"

#include "zend_exceptions.h"

#define ATTEMPTS 5
#define PAUSE_MS 100 /* before the second attempt; twice as long before each that follows, and far less than a link lives */
#define TURNS 8 /* at once, where connections have no bound */

/* ---- the list ----------------------------------------------------------- */

php_wxfavor_bill *php_wxfavor_bill_new(zend_object *client)
{
    php_wxfavor_bill *download = ecalloc(1, sizeof *download);

    GC_ADDREF(client);
    download->client = client;
    ZVAL_UNDEF(&download->sink);
    ZVAL_UNDEF(&download->progress);
    download->previous = WXFAVOR_G(last_bill);
    if (download->previous != NULL) {
        download->previous->next = download;
    } else {
        WXFAVOR_G(bills) = download;
    }
    WXFAVOR_G(last_bill) = download;
    return download;
}

void php_wxfavor_bill_drop(php_wxfavor_bill *download)
{
    if (download->call != NULL) {
        download->call->delivery.bill = NULL;
    }
    wxf_bill_free(download->bill);
    download->bill = NULL;
}

static void unlink_bill(php_wxfavor_bill *download)
{
    if (download->previous != NULL) {
        download->previous->next = download->next;
    } else {
        WXFAVOR_G(bills) = download->next;
    }
    if (download->next != NULL) {
        download->next->previous = download->previous;
    } else {
        WXFAVOR_G(last_bill) = download->previous;
    }
}

void php_wxfavor_bill_free(php_wxfavor_bill *download)
{
    if (download == NULL) {
        return;
    }
    unlink_bill(download);
    php_wxfavor_bill_drop(download);
    wxf_bill_link_free(&download->link);
    wxf_composed_free(&download->flow);
    if (download->target != NULL) {
        zend_string_release(download->target);
    }
    zval_ptr_dtor(&download->progress);
    zval_ptr_dtor(&download->sink);
    OBJ_RELEASE(download->client);
    efree(download);
}

void php_wxfavor_bill_forget(php_wxfavor_bill *download)
{
    php_wxfavor_bill_drop(download);
    ZVAL_UNDEF(&download->sink);
}

/* Zend frees its own memory; only a fatal error in an autoloader leaves any. */
void php_wxfavor_bills_end_request(void)
{
    for (php_wxfavor_bill *download = WXFAVOR_G(bills); download != NULL; download = download->next) {
        wxf_bill_free(download->bill);
        wxf_bill_link_free(&download->link);
        wxf_composed_free(&download->flow);
    }
    WXFAVOR_G(bills) = NULL;
    WXFAVOR_G(last_bill) = NULL;
}

/* ---- taking turns ------------------------------------------------------- */

/*
 * One that userland has interrupted does not count: what it waits for there
 * may be another download. Nor does what a parent process gets.
 */
static bool is_running(const php_wxfavor_bill *download)
{
    return download->active && download->call != NULL && download->call->busy == 0 && !download->call->orphaned;
}

/* Milliseconds that are left of its pause. */
static int64_t rest_of(const php_wxfavor_bill *download)
{
    return download->pause_end == 0 ? 0 : MAX(download->pause_end - wxf_milliseconds(), 0);
}

bool php_wxfavor_bills_are_resting(int *timeout_ms)
{
    bool any = false;

    for (const php_wxfavor_bill *download = WXFAVOR_G(bills); download != NULL; download = download->next) {
        int64_t rest = is_running(download) ? rest_of(download) : 0;

        if (rest > 0) {
            any = true;
            *timeout_ms = (int)MIN(rest, *timeout_ms);
        }
    }
    return any;
}

bool php_wxfavor_bill_may_start(php_wxfavor_call *call)
{
    zend_long turns = WXFAVOR_G(max_connections) > 0 ? MAX(WXFAVOR_G(max_connections) / 2, 1) : TURNS;

    if (rest_of(call->bill) > 0) {
        return false;
    }
    call->bill->pause_end = 0;
    for (const php_wxfavor_bill *other = WXFAVOR_G(bills); other != NULL && turns > 0; other = other->next) {
        turns -= is_running(other) ? 1 : 0;
    }
    call->bill->active = call->bill->active || call->urgent || turns > 0;
    return call->bill->active;
}

bool php_wxfavor_bills_are_copying(void)
{
    for (const php_wxfavor_bill *download = WXFAVOR_G(bills); download != NULL; download = download->next) {
        if (download->copying && is_running(download)) {
            return true;
        }
    }
    return false;
}

/* ---- the link ----------------------------------------------------------- */

static php_wxfavor_call *compose_link(php_wxfavor_bill *download)
{
    php_wxfavor_call *call;
    zval options;

    download->fetching = false;
    array_init(&options);
    add_assoc_bool(&options, "http_errors", true);
    call = php_wxfavor_client_compose(php_wxfavor_client_from(download->client), wxf_str_from(download->endpoint->method),
                                      wxf_buf_str(&download->flow.uri), Z_ARRVAL(options));
    zval_ptr_dtor(&options);
    return call;
}

/* ---- the file ----------------------------------------------------------- */

static bool set_range(php_wxfavor_bill *download, wxf_request *request)
{
    uint64_t received = download->bill == NULL ? 0 : wxf_bill_received(download->bill);
    wxf_error err;
    char range[40];
    wxf_code code;

    if (received == 0) {
        return true;
    }
    download->in_pieces = true;
    if (!download->ranges) {
        code = wxf_bill_restart(download->bill, &err);
    } else {
        snprintf(range, sizeof range, "bytes=%llu-", (unsigned long long)received);
        code = wxf_request_set_header(request, WXF_STR("Range"), wxf_str_from(range), &err);
    }
    if (code != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
    }
    return code == WXF_OK;
}

static php_wxfavor_call *compose_file(php_wxfavor_bill *download)
{
    wxf_client *client = php_wxfavor_client_from(download->client)->core;
    wxf_request *request = wxf_request_new(client);
    php_wxfavor_call *call;
    wxf_error err;

    if (request == NULL) {
        zend_throw_error(NULL, "out of memory");
        return NULL;
    }
    download->fetching = true;
    download->attempt++;
    call = php_wxfavor_call_new(request);
    call->delivery.bill = download->bill;
    ZVAL_COPY(&call->delivery.progress, &download->progress);
    if (wxf_request_set_file_url(request, wxf_buf_str(&download->link.url), &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
    }
    wxf_request_set_stall_timeout_ms(request, wxf_client_timeout_ms(client));
    wxf_request_set_timeout_ms(request, 0);
    if (EG(exception) != NULL || !set_range(download, request)) {
        php_wxfavor_call_free(call);
        return NULL;
    }
    return call;
}

bool php_wxfavor_bill_open(php_wxfavor_call *call)
{
    php_wxfavor_bill *download = call->bill;
    wxf_error err;
    char *path;

    if (!download->fetching || download->bill != NULL) {
        return true;
    }
    path = php_wxfavor_bill_path(download);
    download->bill = wxf_bill_new(path, wxf_buf_str(&download->link.hash), &err);
    efree(path);
    if (download->bill == NULL) {
        php_wxfavor_throw_error(&err, "");
    }
    call->delivery.bill = download->bill;
    return download->bill != NULL;
}

/* ---- from call to call -------------------------------------------------- */

php_wxfavor_call *php_wxfavor_bill_compose(php_wxfavor_bill *download)
{
    wxf_client *client = php_wxfavor_client_from(download->client)->core;

    return download->endpoint != NULL && !wxf_bill_link_is_fresh(&download->link, wxf_client_now(client)) ? compose_link(download)
                                                                                                          : compose_file(download);
}

static php_wxfavor_bill_step go_on_with(php_wxfavor_call *next, php_wxfavor_call **out)
{
    *out = next;
    return next == NULL ? PHP_WXFAVOR_BILL_FAILED : PHP_WXFAVOR_BILL_NEXT;
}

static php_wxfavor_bill_step fail_with(const wxf_error *err)
{
    php_wxfavor_throw_error(err, "");
    return PHP_WXFAVOR_BILL_FAILED;
}

static php_wxfavor_bill_step fail_as(php_wxfavor_call *call)
{
    zval failure;

    call->http_errors = true;
    if (php_wxfavor_call_conclude(call, &failure)) {
        zval_ptr_dtor(&failure);
        zend_throw_error(NULL, "a good outcome is none to throw");
    } else {
        zend_throw_exception_object(&failure);
    }
    return PHP_WXFAVOR_BILL_FAILED;
}

/* As the method of FavorService that asks for links does. */
static php_wxfavor_bill_step fail_as_mapping(php_wxfavor_call *call, const wxf_fault *fault)
{
    zval response;

    if (php_wxfavor_call_conclude(call, &response)) {
        php_wxfavor_throw_mapping(fault, call->bill->endpoint, Z_OBJ(response));
    } else {
        zend_throw_exception_object(&response);
        return PHP_WXFAVOR_BILL_FAILED;
    }
    zval_ptr_dtor(&response);
    return PHP_WXFAVOR_BILL_FAILED;
}

/* After an attempt that failed. */
static void rest(php_wxfavor_bill *download)
{
    download->pause_end = wxf_milliseconds() + ((int64_t)PAUSE_MS << (download->attempt - 1));
}

/*
 * A first link that does not come is the failure of a call like any other; one
 * for what is half here is an attempt.
 */
static bool may_ask_again(const php_wxfavor_bill *download, const wxf_outcome *outcome)
{
    int status = outcome->answer != NULL ? outcome->answer->status : 0;

    return download->attempt > 0 && download->attempt + 1 < ATTEMPTS &&
           (status >= 500 || (status == 0 && (outcome->error.code == WXF_E_TRANSFER || outcome->error.code == WXF_E_CONNECT)));
}

static php_wxfavor_bill_step after_link(php_wxfavor_call *call, php_wxfavor_call **next)
{
    php_wxfavor_bill *download = call->bill;
    const wxf_outcome *outcome = wxf_request_conclude(call->request);
    wxf_fault fault;
    wxf_error err;

    if (!php_wxfavor_delivery_is_good(outcome)) {
        if (!may_ask_again(download, outcome)) {
            return fail_as(call);
        }
        download->attempt++;
        rest(download);
        return go_on_with(compose_link(download), next);
    }
    if (wxf_bill_link_read(&download->link, wxf_buf_str(&outcome->answer->body), download->endpoint->answer,
                           wxf_client_now(wxf_request_client(call->request)), &fault) != WXF_OK) {
        return fail_as_mapping(call, &fault);
    }
    if (download->bill != NULL && wxf_bill_set_hash(download->bill, wxf_buf_str(&download->link.hash), &err) != WXF_OK) {
        return fail_with(&err);
    }
    return go_on_with(compose_file(download), next);
}

/*
 * Is what went wrong of a kind that another attempt may mend? Silence is if
 * something of the file had come; else it would only be waited for again.
 */
static bool may_try_again(const php_wxfavor_call *call, const wxf_outcome *outcome)
{
    const php_wxfavor_bill *download = call->bill;
    int status = outcome->answer != NULL ? outcome->answer->status : 0;

    if (download->attempt >= ATTEMPTS) {
        return false;
    }
    if (status == 0) {
        return outcome->error.code == WXF_E_TRANSFER || outcome->error.code == WXF_E_CONNECT ||
               (outcome->error.code == WXF_E_TIMEOUT && call->delivery.begun);
    }
    /* A link that ended, a range of what is another file by now, a server that is not well. */
    return (status == 404 && download->endpoint != NULL) || status == 416 || status >= 500;
}

static php_wxfavor_bill_step after_failure(php_wxfavor_call *call, const wxf_outcome *outcome, php_wxfavor_call **next)
{
    php_wxfavor_bill *download = call->bill;
    int status = outcome->answer != NULL ? outcome->answer->status : 0;

    if (!may_try_again(call, outcome)) {
        return fail_as(call);
    }
    if (status == 416) {
        download->ranges = false;
    } else {
        rest(download);
    }
    if (status == 404) {
        wxf_bill_link_spent(&download->link);
    }
    return go_on_with(php_wxfavor_bill_compose(download), next);
}

/* All has come. A hash that does not fit after pieces were put together may be the fault of the pieces. */
static php_wxfavor_bill_step after_file(php_wxfavor_call *call, php_wxfavor_call **next, zval *value)
{
    php_wxfavor_bill *download = call->bill;
    wxf_error err;
    wxf_code code = wxf_bill_check(download->bill, &err);

    if (code == WXF_E_SIGNATURE && download->in_pieces && download->attempt < ATTEMPTS) {
        download->in_pieces = false;
        code = wxf_bill_restart(download->bill, &err);
        return code != WXF_OK ? fail_with(&err) : go_on_with(php_wxfavor_bill_compose(download), next);
    }
    if (code != WXF_OK) {
        return fail_with(&err);
    }
    if (download->target == NULL) {
        download->copying = true;
        return PHP_WXFAVOR_BILL_STAYS;
    }
    return php_wxfavor_bill_keep(download, value) ? PHP_WXFAVOR_BILL_DONE : PHP_WXFAVOR_BILL_FAILED;
}

php_wxfavor_bill_step php_wxfavor_bill_advance(php_wxfavor_call *call, php_wxfavor_call **next, zval *value)
{
    php_wxfavor_bill *download = call->bill;
    const wxf_transfer_answer *answer = wxf_transfer_get_answer(wxf_request_transfer(call->request));
    const wxf_outcome *outcome;

    *next = NULL;
    ZVAL_UNDEF(value);
    if (download->copied) {
        ZVAL_COPY(value, &download->sink);
        return PHP_WXFAVOR_BILL_DONE;
    }
    if (!download->fetching) {
        return after_link(call, next);
    }
    outcome = wxf_request_conclude(call->request);
    if (answer->status >= 200 && answer->status <= 299) {
        download->ranges = answer->status == 206 ||
                           wxf_str_ieq(wxf_headers_get(&answer->headers, WXF_STR("Accept-Ranges")), WXF_STR("bytes"));
    }
    return php_wxfavor_delivery_is_good(outcome) ? after_file(call, next, value) : after_failure(call, outcome, next);
}
