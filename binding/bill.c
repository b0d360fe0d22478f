/*
 * Client::downloadBill() and its kin: link, file, hash. The core holds the
 * half file; here is what happens between the calls.
 */
#include "binding/client.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/runtime.h"
#include "core/bill.h"
#include "core/json.h"

#include "ext/spl/spl_exceptions.h"
#include "php_open_temporary_file.h"
#include "zend_exceptions.h"

#include <time.h>

#define ATTEMPTS 5
#define LINK_LIFE 25 /* seconds; WeChat Pay's lives 30, but the request has to get there, too */

/* In the list of the request while userland may run, so that its file goes whatever happens. */
typedef struct php_wxfavor_bill {
    php_wxfavor_client *client; /* the object is the caller's $this */
    wxf_bill *bill;
    zend_string *target; /* NULL: a stream is the sink, and this a file in the folder for temporary ones */
    zval sink;           /* undefined, or the stream */
    zval *progress;      /* callable, borrowed; NULL: none */
    zend_string *url, *hash;
    const char *flow;    /* "use", "refund": where links come from; NULL: there is only this one */
    zend_string *stock_id, *date; /* borrowed; date may be NULL */
    time_t linked_at;
    bool ranges;         /* the server offers to go on in the middle */
    struct php_wxfavor_bill *next;
} php_wxfavor_bill;

static void free_download(php_wxfavor_bill *download)
{
    php_wxfavor_bill **place = &WXFAVOR_G(bills);

    while (*place != NULL && *place != download) {
        place = &(*place)->next;
    }
    if (*place != NULL) {
        *place = download->next;
    }
    wxf_bill_free(download->bill);
    zval_ptr_dtor(&download->sink);
    if (download->target != NULL) {
        zend_string_release(download->target);
    }
    if (download->url != NULL) {
        zend_string_release(download->url);
    }
    if (download->hash != NULL) {
        zend_string_release(download->hash);
    }
    efree(download);
}

void php_wxfavor_bills_end_request(void)
{
    for (php_wxfavor_bill *download = WXFAVOR_G(bills); download != NULL; download = download->next) {
        wxf_bill_free(download->bill);
        download->bill = NULL;
    }
    WXFAVOR_G(bills) = NULL;
}

static php_wxfavor_bill *new_download(zend_object *client, zval *progress)
{
    php_wxfavor_bill *download = ecalloc(1, sizeof *download);

    download->client = php_wxfavor_client_from(client);
    download->progress = progress;
    ZVAL_UNDEF(&download->sink);
    download->next = WXFAVOR_G(bills);
    WXFAVOR_G(bills) = download;
    return download;
}

/* ---- the sink ----------------------------------------------------------- */

static bool is_plain_path(const zend_string *path)
{
    return strstr(ZSTR_VAL(path), "://") == NULL;
}

/* The file itself, where the path is a link to it: renaming would replace the link. */
static zend_string *resolve(zend_string *path)
{
    char real[MAXPATHLEN], *full;
    zend_string *resolved;

    if (ZSTR_LEN(path) == 0 || strlen(ZSTR_VAL(path)) != ZSTR_LEN(path)) {
        php_wxfavor_throw_invalid("sink must be a path; it is empty, or has a NUL byte");
        return NULL;
    }
    if (VCWD_REALPATH(ZSTR_VAL(path), real) != NULL) {
        resolved = zend_string_init(real, strlen(real), false);
    } else {
        full = expand_filepath(ZSTR_VAL(path), NULL);
        if (full == NULL) {
            php_wxfavor_throw_invalid("sink: %s is no path", ZSTR_VAL(path));
            return NULL;
        }
        resolved = zend_string_init(full, strlen(full), false);
        efree(full);
    }
    if (php_check_open_basedir_ex(ZSTR_VAL(resolved), 0) != 0) {
        php_wxfavor_throw_invalid("sink: open_basedir does not allow %s", ZSTR_VAL(resolved));
        zend_string_release(resolved);
        return NULL;
    }
    return resolved;
}

/* False: an exception is pending. Done before anything is sent. */
static bool prepare_sink(php_wxfavor_bill *download, zval *value)
{
    php_wxfavor_delivery delivery;
    zval options;

    ZVAL_DEREF(value);
    if (Z_TYPE_P(value) == IS_STRING && is_plain_path(Z_STR_P(value))) {
        download->target = resolve(Z_STR_P(value));
        return download->target != NULL && php_wxfavor_bridge_prepare();
    }
    /* All else is what the option `sink` takes, too. */
    php_wxfavor_delivery_init(&delivery);
    array_init(&options);
    Z_TRY_ADDREF_P(value);
    add_assoc_zval(&options, "sink", value);
    if (Z_TYPE_P(value) == IS_NULL) {
        php_wxfavor_throw_invalid("sink must be a path, a resource that is an open stream, or a Stream; null given");
    } else if (php_wxfavor_delivery_read(&delivery, Z_ARRVAL(options))) {
        ZVAL_COPY_VALUE(&download->sink, &delivery.sink);
        ZVAL_UNDEF(&delivery.sink);
    }
    php_wxfavor_delivery_free(&delivery);
    zval_ptr_dtor(&options);
    return EG(exception) == NULL;
}

static bool open_bill(php_wxfavor_bill *download)
{
    wxf_error err;
    char *path;

    if (download->target != NULL) {
        path = estrdup(ZSTR_VAL(download->target));
    } else {
        spprintf(&path, 0, "%s/wxfavor-bill", php_get_temporary_directory());
    }
    download->bill = wxf_bill_new(path, (wxf_str){ ZSTR_VAL(download->hash), ZSTR_LEN(download->hash) }, &err);
    efree(path);
    if (download->bill == NULL) {
        php_wxfavor_throw_error(&err, "");
    }
    return download->bill != NULL;
}

/* ---- the link ----------------------------------------------------------- */

static zend_string *take_text(const cJSON *json, const char *name)
{
    wxf_str text = wxf_json_string(json, name);

    return text.len == 0 ? NULL : zend_string_init(text.ptr, text.len, false);
}

static void set_text(zend_string **text, zend_string *value)
{
    if (*text != NULL) {
        zend_string_release(*text);
    }
    *text = value;
}

/* Both forms of the answer. False: an exception is pending. */
static bool read_link(php_wxfavor_bill *download, wxf_str body)
{
    char hash_name[32];
    cJSON *json = NULL;
    wxf_error err;
    wxf_str type;

    if (wxf_json_parse(body, &json, &err) != WXF_OK) {
        wxf_fail(&err, WXF_E_TRANSFER, "the answer with the link to the bill is no JSON");
        php_wxfavor_throw_error(&err, "");
        return false;
    }
    snprintf(hash_name, sizeof hash_name, download->date == NULL ? "hash_value" : "stock_%sflow_hash", download->flow);
    set_text(&download->url, take_text(json, "url"));
    set_text(&download->hash, take_text(json, hash_name));
    type = wxf_json_string(json, "hash_type");
    wxf_error_clear(&err);
    if (download->url == NULL || download->hash == NULL) {
        wxf_fail(&err, WXF_E_TRANSFER, "the answer with the link to the bill has no %s", download->url == NULL ? "url" : hash_name);
    } else if (type.ptr != NULL && !wxf_str_ieq(type, WXF_STR("SHA1"))) {
        wxf_fail(&err, WXF_E_TRANSFER, "the hash of the bill is of the type %.*s; only SHA1 is known", (int)MIN(type.len, 40), type.ptr);
    }
    cJSON_Delete(json);
    if (err.code != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
    }
    return err.code == WXF_OK;
}

/* Runs a call to its end. NULL: an exception is pending. The caller frees it. */
static bool run(php_wxfavor_call *call)
{
    if (php_wxfavor_call_run(call)) {
        return true;
    }
    php_wxfavor_call_lost(call);
    php_wxfavor_call_free(call);
    return false;
}

static void throw_outcome(php_wxfavor_call *call)
{
    zval failure;

    if (php_wxfavor_call_conclude(call, &failure)) {
        zval_ptr_dtor(&failure);
        zend_throw_error(NULL, "a good outcome is none to throw");
    } else {
        zend_throw_exception_object(&failure);
    }
}

static bool get_link(php_wxfavor_bill *download)
{
    php_wxfavor_call *call;
    zval options, query;
    char path[64];
    bool ok;

    array_init(&options);
    add_assoc_str(&options, "stock_id", zend_string_copy(download->stock_id));
    if (download->date != NULL) {
        array_init(&query);
        add_assoc_str(&query, "bill_date", zend_string_copy(download->date));
        add_assoc_zval(&options, "query", &query);
    }
    add_assoc_bool(&options, "http_errors", true);
    snprintf(path, sizeof path, "v3/marketing/favor/stocks/{stock_id}/%s-flow%s", download->flow, download->date == NULL ? "" : "-by-day");
    call = php_wxfavor_client_compose(download->client, WXF_STR("GET"), wxf_str_from(path), Z_ARRVAL(options));
    zval_ptr_dtor(&options);
    if (call == NULL || !run(call)) {
        return false;
    }
    download->linked_at = time(NULL);
    ok = php_wxfavor_delivery_is_good(wxf_request_conclude(call->request));
    if (ok) {
        ok = read_link(download, wxf_buf_str(&wxf_request_conclude(call->request)->answer->body));
    } else {
        throw_outcome(call);
    }
    php_wxfavor_call_free(call);
    if (ok && download->bill != NULL) {
        wxf_error err;

        ok = wxf_bill_set_hash(download->bill, (wxf_str){ ZSTR_VAL(download->hash), ZSTR_LEN(download->hash) }, &err) == WXF_OK;
        if (!ok) {
            php_wxfavor_throw_error(&err, "");
        }
    }
    return ok;
}

/* ---- the file ----------------------------------------------------------- */

static bool set_range(php_wxfavor_bill *download, wxf_request *request)
{
    uint64_t received = wxf_bill_received(download->bill);
    wxf_error err;
    char range[40];
    wxf_code code;

    if (received == 0) {
        return true;
    }
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

static php_wxfavor_call *compose(php_wxfavor_bill *download)
{
    wxf_request *request = wxf_request_new(download->client->core);
    php_wxfavor_call *call;
    wxf_error err;

    if (request == NULL) {
        zend_throw_error(NULL, "out of memory");
        return NULL;
    }
    call = php_wxfavor_call_new(request);
    call->delivery.bill = download->bill;
    if (download->progress != NULL) {
        ZVAL_COPY(&call->delivery.progress, download->progress);
    }
    if (wxf_request_set_file_url(request, (wxf_str){ ZSTR_VAL(download->url), ZSTR_LEN(download->url) }, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
    }
    wxf_request_set_stall_timeout_ms(request, wxf_client_timeout_ms(download->client->core));
    wxf_request_set_timeout_ms(request, 0);
    if (EG(exception) != NULL || !set_range(download, request)) {
        php_wxfavor_call_free(call);
        return NULL;
    }
    return call;
}

enum result { WHOLE, AGAIN, FAILED };

/* Is what went wrong of a kind that another attempt may mend? */
static bool may_try_again(php_wxfavor_bill *download, const wxf_outcome *outcome)
{
    int status = outcome->answer != NULL ? outcome->answer->status : 0;

    if (status == 0) {
        return outcome->error.code == WXF_E_TRANSFER || outcome->error.code == WXF_E_CONNECT;
    }
    /* A link that ended, or a range of what is another file by now. */
    return (status == 404 && download->flow != NULL) || status == 416;
}

static enum result fetch(php_wxfavor_bill *download, bool last)
{
    php_wxfavor_call *call = compose(download);
    const wxf_transfer_answer *answer;
    const wxf_outcome *outcome;
    enum result result = WHOLE;

    if (call == NULL || !run(call)) {
        return FAILED;
    }
    outcome = wxf_request_conclude(call->request);
    answer = wxf_transfer_get_answer(wxf_request_transfer(call->request));
    if (answer->status >= 200 && answer->status <= 299) {
        download->ranges = answer->status == 206 ||
                           wxf_str_ieq(wxf_headers_get(&answer->headers, WXF_STR("Accept-Ranges")), WXF_STR("bytes"));
    }
    if (!php_wxfavor_delivery_is_good(outcome)) {
        result = !last && may_try_again(download, outcome) ? AGAIN : FAILED;
        if (outcome->answer != NULL && outcome->answer->status == 416) {
            download->ranges = false;
        }
        if (outcome->answer != NULL && outcome->answer->status == 404) {
            download->linked_at = 0;
        }
        if (result == FAILED) {
            throw_outcome(call);
        }
    }
    php_wxfavor_call_free(call);
    return result;
}

/* A hash that does not fit after pieces were put together may be the fault of the pieces. */
static bool check(php_wxfavor_bill *download, bool in_pieces, bool *again)
{
    wxf_error err;
    wxf_code code = wxf_bill_check(download->bill, &err);

    *again = code == WXF_E_SIGNATURE && in_pieces;
    if (code == WXF_OK) {
        return true;
    }
    if (!*again) {
        php_wxfavor_throw_error(&err, "");
    } else if (wxf_bill_restart(download->bill, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        *again = false;
    }
    return false;
}

static bool receive(php_wxfavor_bill *download)
{
    bool in_pieces = false;

    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        bool again;
        enum result result;

        if (download->flow != NULL && (download->url == NULL || time(NULL) - download->linked_at > LINK_LIFE) && !get_link(download)) {
            return false;
        }
        if (download->bill == NULL && !open_bill(download)) {
            return false;
        }
        in_pieces = in_pieces || wxf_bill_received(download->bill) > 0;
        result = fetch(download, attempt == ATTEMPTS);
        if (result == FAILED) {
            return false;
        }
        if (result == WHOLE) {
            if (check(download, in_pieces && attempt < ATTEMPTS, &again)) {
                return true;
            }
            if (!again) {
                return false;
            }
            in_pieces = false;
        }
    }
    return false;
}

/* ---- handing it over ---------------------------------------------------- */

/* The bill is whole and right; only now does a stream get any of it. */
static bool copy_to_stream(php_wxfavor_bill *download)
{
    char block[8192];
    long count = 0;

    while (EG(exception) == NULL && (count = wxf_bill_read(download->bill, block, sizeof block)) > 0) {
        php_wxfavor_write_all(&download->sink, block, (size_t)count);
    }
    if (count < 0 && EG(exception) == NULL) {
        zend_throw_exception(spl_ce_RuntimeException, "The file with the bill cannot be read", 0);
    }
    if (EG(exception) == NULL) {
        php_wxfavor_rewind_quietly(&download->sink);
    }
    return EG(exception) == NULL;
}

static bool open_target(php_wxfavor_bill *download, zval *rv)
{
    wxf_error err;
    php_stream *stream;
    zval resource;

    if (wxf_bill_keep(download->bill, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return false;
    }
    stream = php_stream_open_wrapper(ZSTR_VAL(download->target), "rb", REPORT_ERRORS, NULL);
    if (stream == NULL) {
        if (EG(exception) == NULL) {
            zend_throw_exception(spl_ce_RuntimeException, "The bill was written, but cannot be read", 0);
        }
        return false;
    }
    php_stream_to_zval(stream, &resource);
    php_wxfavor_stream_from(rv, &resource, 1);
    zval_ptr_dtor(&resource);
    return EG(exception) == NULL;
}

static void perform(php_wxfavor_bill *download, zval *sink, zval *rv)
{
    if (php_wxfavor_engine() != NULL && prepare_sink(download, sink) && receive(download)) {
        if (download->target != NULL) {
            open_target(download, rv);
        } else if (copy_to_stream(download)) {
            ZVAL_COPY(rv, &download->sink);
        }
    }
    free_download(download);
}

/* ---- methods ------------------------------------------------------------ */

ZEND_METHOD(WxFavor_Client, downloadBill)
{
    zend_string *url, *hash;
    zval *sink, *progress = NULL;
    zend_fcall_info info = empty_fcall_info;
    zend_fcall_info_cache cache = empty_fcall_info_cache;
    php_wxfavor_bill *download;

    ZEND_PARSE_PARAMETERS_START(3, 4)
        Z_PARAM_STR(url)
        Z_PARAM_STR(hash)
        Z_PARAM_ZVAL(sink)
        Z_PARAM_OPTIONAL
        Z_PARAM_FUNC_OR_NULL(info, cache)
    ZEND_PARSE_PARAMETERS_END();
    if (ZEND_FCI_INITIALIZED(info)) {
        progress = &info.function_name;
    }
    download = new_download(Z_OBJ_P(ZEND_THIS), progress);
    download->url = zend_string_copy(url);
    download->hash = zend_string_copy(hash);
    perform(download, sink, return_value);
}

static void download_flow(INTERNAL_FUNCTION_PARAMETERS, const char *flow)
{
    zend_string *stock_id, *date = NULL;
    zval *sink, *progress = NULL;
    zend_fcall_info info = empty_fcall_info;
    zend_fcall_info_cache cache = empty_fcall_info_cache;
    php_wxfavor_bill *download;

    ZEND_PARSE_PARAMETERS_START(2, 4)
        Z_PARAM_STR(stock_id)
        Z_PARAM_ZVAL(sink)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(date)
        Z_PARAM_FUNC_OR_NULL(info, cache)
    ZEND_PARSE_PARAMETERS_END();
    if (ZEND_FCI_INITIALIZED(info)) {
        progress = &info.function_name;
    }
    download = new_download(Z_OBJ_P(ZEND_THIS), progress);
    download->flow = flow;
    download->stock_id = stock_id;
    download->date = date;
    perform(download, sink, return_value);
}

ZEND_METHOD(WxFavor_Client, downloadUseFlow)
{
    download_flow(INTERNAL_FUNCTION_PARAM_PASSTHRU, "use");
}

ZEND_METHOD(WxFavor_Client, downloadRefundFlow)
{
    download_flow(INTERNAL_FUNCTION_PARAM_PASSTHRU, "refund");
}
