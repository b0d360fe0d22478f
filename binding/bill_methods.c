/* The methods that download bills, of Client and of FavorService; one that waits begins one that does not, and waits. */
#include "binding/bill.h"
#include "binding/client.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/promise.h"
#include "binding/runtime.h"
#include "binding/typed.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

/* NULL: it was made without the factory, and an exception is pending. */
static zend_object *client_of(zval *object)
{
    zend_object *client = Z_OBJCE_P(object) == php_wxfavor_client_ce ? Z_OBJ_P(object) : php_wxfavor_favor_client(Z_OBJ_P(object));

    return php_wxfavor_client_core(client) == NULL ? NULL : client;
}

/* Userland may have thrown, or nothing be left that could settle the promise: then nothing of the download stays. */
static void await(php_wxfavor_promise *promise, zval *rv)
{
    if (!php_wxfavor_promise_wait(promise)) {
        if (promise->call != NULL) {
            php_wxfavor_runtime_cancel(promise->call);
        }
    } else if (promise->state == PHP_WXFAVOR_FULFILLED) {
        ZVAL_COPY(rv, &promise->result);
    } else if (Z_TYPE(promise->result) == IS_OBJECT && instanceof_function(Z_OBJCE(promise->result), zend_ce_throwable)) {
        Z_ADDREF(promise->result);
        zend_throw_exception_object(&promise->result);
    } else {
        zend_throw_error(NULL, "The download was given up");
    }
}

/* Takes the download over. */
static void submit(php_wxfavor_bill *download, zval *sink, bool async, zval *rv)
{
    php_wxfavor_call *call = NULL;
    php_wxfavor_promise *promise;

    if ((!async || php_wxfavor_bridge_prepare_promise()) && php_wxfavor_engine() != NULL && php_wxfavor_bill_take_sink(download, sink)) {
        call = php_wxfavor_bill_compose(download);
    }
    if (call == NULL) {
        php_wxfavor_bill_free(download);
        return;
    }
    call->bill = download;
    download->call = call;
    promise = php_wxfavor_promise_new();
    if (!async) {
        php_wxfavor_call_promise_now(call, &promise->std);
        await(promise, rv);
        OBJ_RELEASE(&promise->std);
    } else if (php_wxfavor_call_promise(call, &promise->std)) {
        ZVAL_OBJ(rv, &promise->std);
    } else {
        php_wxfavor_call_free(call);
        OBJ_RELEASE(&promise->std);
    }
}

static void download_bill(INTERNAL_FUNCTION_PARAMETERS, bool async)
{
    zend_string *url, *hash;
    zval *sink;
    zend_fcall_info info = empty_fcall_info;
    zend_fcall_info_cache cache = empty_fcall_info_cache;
    php_wxfavor_bill *download;
    zend_object *client;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(3, 4)
        Z_PARAM_STR(url)
        Z_PARAM_STR(hash)
        Z_PARAM_ZVAL(sink)
        Z_PARAM_OPTIONAL
        Z_PARAM_FUNC_OR_NULL(info, cache)
    ZEND_PARSE_PARAMETERS_END();
    if (wxf_bill_check_hash((wxf_str){ ZSTR_VAL(hash), ZSTR_LEN(hash) }, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        RETURN_THROWS();
    }
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    download = php_wxfavor_bill_new(client);
    if (ZEND_FCI_INITIALIZED(info)) {
        ZVAL_COPY(&download->progress, &info.function_name);
    }
    if (!wxf_buf_add(&download->link.url, ZSTR_VAL(url), ZSTR_LEN(url)) ||
        !wxf_buf_add(&download->link.hash, ZSTR_VAL(hash), ZSTR_LEN(hash))) {
        php_wxfavor_bill_free(download);
        zend_throw_error(NULL, "out of memory");
        RETURN_THROWS();
    }
    submit(download, sink, async, return_value);
}

/* By the rules of the method of FavorService that asks for the link, before anything is sent. */
static bool compose_flow(php_wxfavor_bill *download, const wxf_endpoint *endpoint, zval *given, uint32_t count)
{
    php_wxfavor_arguments args = { .at = given, .count = count };
    wxf_fault fault;
    bool ok = php_wxfavor_read_arguments(&args, endpoint->request, false);

    download->endpoint = endpoint;
    if (ok && wxf_compose(endpoint, wxf_document_root(args.document), true, &download->flow, &fault) != WXF_OK) {
        /* That rules can be left out is not true here. */
        fault.business = false;
        php_wxfavor_throw_fault(&fault);
        ok = false;
    }
    wxf_document_unref(args.document);
    return ok;
}

static void download_flow(INTERNAL_FUNCTION_PARAMETERS, wxf_endpoint_id whole, wxf_endpoint_id by_day, bool async)
{
    zend_string *stock_id, *date = NULL;
    zval *sink, arguments[2];
    zend_fcall_info info = empty_fcall_info;
    zend_fcall_info_cache cache = empty_fcall_info_cache;
    php_wxfavor_bill *download;
    zend_object *client;

    ZEND_PARSE_PARAMETERS_START(2, 4)
        Z_PARAM_STR(stock_id)
        Z_PARAM_ZVAL(sink)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(date)
        Z_PARAM_FUNC_OR_NULL(info, cache)
    ZEND_PARSE_PARAMETERS_END();
    client = client_of(ZEND_THIS);
    if (client == NULL) {
        RETURN_THROWS();
    }
    download = php_wxfavor_bill_new(client);
    if (ZEND_FCI_INITIALIZED(info)) {
        ZVAL_COPY(&download->progress, &info.function_name);
    }
    ZVAL_STR(&arguments[0], stock_id);
    if (date != NULL) {
        ZVAL_STR(&arguments[1], date);
    }
    if (!compose_flow(download, wxf_endpoint_of(date == NULL ? whole : by_day), arguments, date == NULL ? 1 : 2)) {
        php_wxfavor_bill_free(download);
        RETURN_THROWS();
    }
    submit(download, sink, async, return_value);
}

ZEND_METHOD(WxFavor_Client, downloadBill)
{
    download_bill(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(WxFavor_Client, downloadBillAsync)
{
    download_bill(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

ZEND_METHOD(WxFavor_Client, downloadUseFlow)
{
    download_flow(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_ENDPOINT_useFlow, WXF_ENDPOINT_useFlowByDay, false);
}

ZEND_METHOD(WxFavor_Client, downloadUseFlowAsync)
{
    download_flow(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_ENDPOINT_useFlow, WXF_ENDPOINT_useFlowByDay, true);
}

ZEND_METHOD(WxFavor_Client, downloadRefundFlow)
{
    download_flow(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_ENDPOINT_refundFlow, WXF_ENDPOINT_refundFlowByDay, false);
}

ZEND_METHOD(WxFavor_Client, downloadRefundFlowAsync)
{
    download_flow(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_ENDPOINT_refundFlow, WXF_ENDPOINT_refundFlowByDay, true);
}
