/* The classes as PHP sees them. */
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/promise_group.h"
#include "binding/runtime.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "stubs/promise_arginfo.h"

zend_class_entry *php_wxfavor_promise_ce;
zend_class_entry *php_wxfavor_rejection_ce;
zend_class_entry *php_wxfavor_aggregate_ce;
static zend_class_entry *cancellation_ce;

void php_wxfavor_promise_register(void)
{
    php_wxfavor_promise_ce = register_class_WxFavor_Promise();
    php_wxfavor_promise_init_handlers();
    php_wxfavor_thenable_register(register_class_WxFavor_Internal_Settler());
    php_wxfavor_rejection_ce =
        register_class_WxFavor_Exception_RejectionException(spl_ce_RuntimeException, php_wxfavor_exception_ce);
    php_wxfavor_aggregate_ce = register_class_WxFavor_Exception_AggregateException(php_wxfavor_rejection_ce);
    cancellation_ce = register_class_WxFavor_Exception_CancellationException(php_wxfavor_rejection_ce);
}

static php_wxfavor_promise *this_promise(zval *object)
{
    return php_wxfavor_promise_from(Z_OBJ_P(object));
}

/* ---- exceptions --------------------------------------------------------- */

static void create(zval *rv, zend_class_entry *ce, const char *message, zval *reason)
{
    object_init_ex(rv, ce);
    zend_update_property_string(zend_ce_exception, Z_OBJ_P(rv), ZEND_STRL("message"), message);
    zend_update_property(php_wxfavor_rejection_ce, Z_OBJ_P(rv), ZEND_STRL("reason"), reason);
}

void php_wxfavor_rejection_create(zval *rv, zend_class_entry *ce, zval *reason)
{
    char *message;

    if (ce == php_wxfavor_aggregate_ce) {
        create(rv, ce, "All promises were rejected", reason);
        return;
    }
    if (Z_TYPE_P(reason) == IS_STRING) {
        spprintf(&message, 0, "The promise was rejected with reason: %s", Z_STRVAL_P(reason));
        wxf_make_utf8(message);
    } else {
        spprintf(&message, 0, "The promise was rejected with a reason of type %s", zend_zval_type_name(reason));
    }
    create(rv, ce, message, reason);
    efree(message);
}

void php_wxfavor_cancellation_create(zval *rv, bool outcome_unknown)
{
    zval reason;

    ZVAL_STRING(&reason, outcome_unknown ? "Promise has been cancelled; its call had been sent, and may have been carried out"
                                         : "Promise has been cancelled");
    create(rv, cancellation_ce, Z_STRVAL(reason), &reason);
    zval_ptr_dtor(&reason);
    zend_update_property_bool(cancellation_ce, Z_OBJ_P(rv), ZEND_STRL("outcomeUnknown"), outcome_unknown);
}

ZEND_METHOD(WxFavor_Exception_RejectionException, getReason)
{
    ZEND_PARSE_PARAMETERS_NONE();
    php_wxfavor_exception_return(return_value, ZEND_THIS, ZEND_STRL("reason"));
}

ZEND_METHOD(WxFavor_Exception_RejectionException, isRetryable)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_FALSE;
}

ZEND_METHOD(WxFavor_Exception_RejectionException, isOutcomeUnknown)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_FALSE;
}

ZEND_METHOD(WxFavor_Exception_AggregateException, isOutcomeUnknown)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_BOOL(php_wxfavor_reason_is_unknown(ZEND_THIS));
}

ZEND_METHOD(WxFavor_Exception_CancellationException, isOutcomeUnknown)
{
    ZEND_PARSE_PARAMETERS_NONE();
    php_wxfavor_exception_return(return_value, ZEND_THIS, ZEND_STRL("outcomeUnknown"));
}

/* ---- Promise ------------------------------------------------------------ */

/* A parameter of type ?callable, checked here and kept as it was written. */
#define PARAM_CALLABLE_OR_NULL(info, cache) \
    zend_fcall_info info = empty_fcall_info; \
    zend_fcall_info_cache cache = empty_fcall_info_cache

/*
 * A handler is called from who knows where, so it must be callable from
 * everywhere. Types in PHP, as those of Guzzle's interface, refuse a private
 * method at once; the engine would let it through. False: an exception is pending.
 */
static bool is_for_all(uint32_t number, const zend_fcall_info *info, const zend_fcall_info_cache *cache)
{
    const zend_function *function = cache->function_handler;

    if (!ZEND_FCI_INITIALIZED(*info) || Z_TYPE(info->function_name) == IS_OBJECT || function == NULL ||
        function->common.scope == NULL || (function->common.fn_flags & ZEND_ACC_PUBLIC) != 0) {
        return true;
    }
    zend_argument_type_error(number, "must be a valid callback, cannot access %s method %s::%s()",
                             (function->common.fn_flags & ZEND_ACC_PRIVATE) != 0 ? "private" : "protected", ZSTR_VAL(function->common.scope->name),
                             ZSTR_VAL(function->common.function_name));
    return false;
}

static zval *callable_of(zend_fcall_info *info)
{
    return ZEND_FCI_INITIALIZED(*info) ? &info->function_name : NULL;
}

ZEND_METHOD(WxFavor_Promise, __construct)
{
    php_wxfavor_promise *promise = this_promise(ZEND_THIS);
    PARAM_CALLABLE_OR_NULL(wait, wait_cache);
    PARAM_CALLABLE_OR_NULL(cancel, cancel_cache);

    ZEND_PARSE_PARAMETERS_START(0, 2)
        Z_PARAM_OPTIONAL
        Z_PARAM_FUNC_OR_NULL(wait, wait_cache)
        Z_PARAM_FUNC_OR_NULL(cancel, cancel_cache)
    ZEND_PARSE_PARAMETERS_END();
    if (!is_for_all(1, &wait, &wait_cache) || !is_for_all(2, &cancel, &cancel_cache)) {
        RETURN_THROWS();
    }
    if (promise->state != PHP_WXFAVOR_PENDING || !Z_ISUNDEF(promise->wait_fn) || !Z_ISUNDEF(promise->cancel_fn)) {
        zend_throw_error(NULL, "A promise can be constructed only once");
        RETURN_THROWS();
    }
    if (callable_of(&wait) != NULL) {
        ZVAL_COPY(&promise->wait_fn, callable_of(&wait));
    }
    if (callable_of(&cancel) != NULL) {
        ZVAL_COPY(&promise->cancel_fn, callable_of(&cancel));
    }
}

static void chain(php_wxfavor_promise *promise, php_wxfavor_reaction_kind kind, zval *on_fulfilled, zval *on_rejected,
                  zval *return_value)
{
    php_wxfavor_promise *child;

    if (!php_wxfavor_bridge_prepare_promise()) {
        return;
    }
    child = php_wxfavor_promise_new();
    GC_ADDREF(&promise->std);
    child->source = &promise->std;
    php_wxfavor_promise_react(promise, kind, child, on_fulfilled, on_rejected, NULL);
    ZVAL_OBJ(return_value, &child->std);
}

ZEND_METHOD(WxFavor_Promise, then)
{
    PARAM_CALLABLE_OR_NULL(fulfilled, fulfilled_cache);
    PARAM_CALLABLE_OR_NULL(rejected, rejected_cache);

    ZEND_PARSE_PARAMETERS_START(0, -1)
        Z_PARAM_OPTIONAL
        Z_PARAM_FUNC_OR_NULL(fulfilled, fulfilled_cache)
        Z_PARAM_FUNC_OR_NULL(rejected, rejected_cache)
    ZEND_PARSE_PARAMETERS_END();
    if (!is_for_all(1, &fulfilled, &fulfilled_cache) || !is_for_all(2, &rejected, &rejected_cache)) {
        RETURN_THROWS();
    }
    chain(this_promise(ZEND_THIS), PHP_WXFAVOR_REACT_THEN, callable_of(&fulfilled), callable_of(&rejected), return_value);
}

ZEND_METHOD(WxFavor_Promise, otherwise)
{
    PARAM_CALLABLE_OR_NULL(rejected, rejected_cache);

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_FUNC(rejected, rejected_cache)
    ZEND_PARSE_PARAMETERS_END();
    if (!is_for_all(1, &rejected, &rejected_cache)) {
        RETURN_THROWS();
    }
    chain(this_promise(ZEND_THIS), PHP_WXFAVOR_REACT_THEN, NULL, callable_of(&rejected), return_value);
}

ZEND_METHOD(WxFavor_Promise, finally)
{
    PARAM_CALLABLE_OR_NULL(settled, settled_cache);

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_FUNC(settled, settled_cache)
    ZEND_PARSE_PARAMETERS_END();
    if (!is_for_all(1, &settled, &settled_cache)) {
        RETURN_THROWS();
    }
    chain(this_promise(ZEND_THIS), PHP_WXFAVOR_REACT_FINALLY, callable_of(&settled), NULL, return_value);
}

ZEND_METHOD(WxFavor_Promise, wait)
{
    php_wxfavor_promise *promise = this_promise(ZEND_THIS);
    bool unwrap = true;
    zval exception;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_BOOL(unwrap)
    ZEND_PARSE_PARAMETERS_END();
    if (!php_wxfavor_promise_wait(promise)) {
        RETURN_THROWS();
    }
    if (!unwrap) {
        RETURN_NULL();
    }
    if (promise->state == PHP_WXFAVOR_FULFILLED) {
        RETURN_COPY(&promise->result);
    }
    if (Z_TYPE(promise->result) == IS_OBJECT && instanceof_function(Z_OBJCE(promise->result), zend_ce_throwable)) {
        ZVAL_COPY(&exception, &promise->result);
    } else {
        php_wxfavor_rejection_create(&exception, php_wxfavor_rejection_ce, &promise->result);
    }
    zend_throw_exception_object(&exception);
}

ZEND_METHOD(WxFavor_Promise, getState)
{
    ZEND_PARSE_PARAMETERS_NONE();
    switch (this_promise(ZEND_THIS)->state) {
    case PHP_WXFAVOR_PENDING:
        RETURN_STRING("pending");
    case PHP_WXFAVOR_FULFILLED:
        RETURN_STRING("fulfilled");
    default:
        RETURN_STRING("rejected");
    }
}

/* False: it may not be settled (so); an exception is pending unless it is settled just so already. */
static bool may_settle(php_wxfavor_promise *promise, php_wxfavor_promise_state state, zval *value)
{
    static const char *const names[] = { "pending", "fulfilled", "rejected" };

    if (promise->state == PHP_WXFAVOR_PENDING && !promise->locked) {
        if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJ_P(value) == &promise->std) {
            zend_throw_exception(spl_ce_LogicException, "Cannot fulfill or reject a promise with itself", 0);
            return false;
        }
        return true;
    }
    if (promise->locked) {
        zend_object *follows = promise->source != NULL                  ? promise->source
                               : Z_TYPE(promise->foreign) == IS_OBJECT ? Z_OBJ(promise->foreign)
                                                                       : NULL;

        if (Z_TYPE_P(value) != IS_OBJECT || Z_OBJ_P(value) != follows || state != PHP_WXFAVOR_FULFILLED) {
            zend_throw_exception(spl_ce_LogicException, "The promise is already resolved with another promise.", 0);
        }
    } else if (promise->state != state) {
        zend_throw_exception_ex(spl_ce_LogicException, 0, "Cannot change a %s promise to %s", names[promise->state], names[state]);
    } else if (!zend_is_identical(&promise->result, value)) {
        zend_throw_exception_ex(spl_ce_LogicException, 0, "The promise is already %s.", names[state]);
    }
    return false;
}

/* Whoever settles the promise of a call decides its outcome; the call itself is given up. */
static void drop_call(php_wxfavor_promise *promise)
{
    if (promise->call != NULL && php_wxfavor_runtime_cancel(promise->call)) {
        zend_error(E_WARNING, "wxfavor: a promise was settled by hand while its call was under way; it may have been "
                              "carried out");
    }
}

ZEND_METHOD(WxFavor_Promise, resolve)
{
    php_wxfavor_promise *promise = this_promise(ZEND_THIS);
    zval *value;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(value)
    ZEND_PARSE_PARAMETERS_END();
    if (may_settle(promise, PHP_WXFAVOR_FULFILLED, value)) {
        php_wxfavor_queue_detour(promise);
        drop_call(promise);
        if (promise->state == PHP_WXFAVOR_PENDING) {
            php_wxfavor_promise_resolve(promise, value);
        }
    }
}

ZEND_METHOD(WxFavor_Promise, reject)
{
    php_wxfavor_promise *promise = this_promise(ZEND_THIS);
    zval *reason;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(reason)
    ZEND_PARSE_PARAMETERS_END();
    if (may_settle(promise, PHP_WXFAVOR_REJECTED, reason)) {
        php_wxfavor_queue_detour(promise);
        drop_call(promise);
        if (promise->state == PHP_WXFAVOR_PENDING) {
            php_wxfavor_promise_settle(promise, PHP_WXFAVOR_REJECTED, reason);
            php_wxfavor_promise_handled(promise);
        }
    }
}

ZEND_METHOD(WxFavor_Promise, cancel)
{
    php_wxfavor_promise *promise = this_promise(ZEND_THIS);

    ZEND_PARSE_PARAMETERS_NONE();
    if (promise->state == PHP_WXFAVOR_PENDING) {
        php_wxfavor_queue_detour(promise);
        php_wxfavor_promise_cancel(promise);
    }
}

/* ---- of many ------------------------------------------------------------ */

static void combine(INTERNAL_FUNCTION_PARAMETERS, php_wxfavor_group_kind kind)
{
    php_wxfavor_promise *promise;
    zval *members;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ITERABLE(members)
    ZEND_PARSE_PARAMETERS_END();
    if (!php_wxfavor_bridge_prepare_promise()) {
        RETURN_THROWS();
    }
    promise = php_wxfavor_group_create(kind, members);
    if (promise != NULL) {
        ZVAL_OBJ(return_value, &promise->std);
    }
}

ZEND_METHOD(WxFavor_Promise, all)
{
    combine(INTERNAL_FUNCTION_PARAM_PASSTHRU, PHP_WXFAVOR_ALL);
}

ZEND_METHOD(WxFavor_Promise, allSettled)
{
    combine(INTERNAL_FUNCTION_PARAM_PASSTHRU, PHP_WXFAVOR_ALL_SETTLED);
}

ZEND_METHOD(WxFavor_Promise, any)
{
    combine(INTERNAL_FUNCTION_PARAM_PASSTHRU, PHP_WXFAVOR_ANY);
}

ZEND_METHOD(WxFavor_Promise, race)
{
    combine(INTERNAL_FUNCTION_PARAM_PASSTHRU, PHP_WXFAVOR_RACE);
}

ZEND_METHOD(WxFavor_Promise, each)
{
    php_wxfavor_promise *promise;
    zend_long concurrency = 16;
    zval *source;
    PARAM_CALLABLE_OR_NULL(fulfilled, fulfilled_cache);
    PARAM_CALLABLE_OR_NULL(rejected, rejected_cache);
    PARAM_CALLABLE_OR_NULL(progress, progress_cache);

    ZEND_PARSE_PARAMETERS_START(1, 5)
        Z_PARAM_ITERABLE(source)
        Z_PARAM_OPTIONAL
        Z_PARAM_LONG(concurrency)
        Z_PARAM_FUNC_OR_NULL(fulfilled, fulfilled_cache)
        Z_PARAM_FUNC_OR_NULL(rejected, rejected_cache)
        Z_PARAM_FUNC_OR_NULL(progress, progress_cache)
    ZEND_PARSE_PARAMETERS_END();
    if (concurrency < 1) {
        zend_argument_value_error(2, "must be 1 or more");
        RETURN_THROWS();
    }
    if (!is_for_all(3, &fulfilled, &fulfilled_cache) || !is_for_all(4, &rejected, &rejected_cache) ||
        !is_for_all(5, &progress, &progress_cache)) {
        RETURN_THROWS();
    }
    if (!php_wxfavor_bridge_prepare_promise()) {
        RETURN_THROWS();
    }
    promise = php_wxfavor_each_create(source, concurrency, callable_of(&fulfilled), callable_of(&rejected),
                                      callable_of(&progress));
    if (promise != NULL) {
        ZVAL_OBJ(return_value, &promise->std);
    }
}
