/*
 * Outcomes that nobody hears of. A call that failed may have issued a coupon
 * all the same, and a handler that threw may have lost the answer: neither may
 * vanish. Told is who gets the reason from wait() or in a handler; by hand, with
 * reject() and cancel(), one tells oneself.
 */
#include "binding/exception.h"
#include "binding/promise.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

php_wxfavor_rejection *php_wxfavor_rejection_new(zval *reason)
{
    php_wxfavor_rejection *rejection;

    ZVAL_DEREF(reason);
    if (Z_TYPE_P(reason) != IS_OBJECT || !instanceof_function(Z_OBJCE_P(reason), zend_ce_throwable)) {
        return NULL;
    }
    rejection = emalloc(sizeof *rejection);
    rejection->refcount = 1;
    rejection->handled = false;
    return rejection;
}

void php_wxfavor_promise_handled(php_wxfavor_promise *promise)
{
    if (promise->rejection != NULL) {
        promise->rejection->handled = true;
    }
}

static bool one_is_unknown(const zval *reasons)
{
    zval *reason;

    if (Z_TYPE_P(reasons) == IS_ARRAY) {
        ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(reasons), reason)
        {
            if (php_wxfavor_reason_is_unknown(reason)) {
                return true;
            }
        }
        ZEND_HASH_FOREACH_END();
    }
    return false;
}

bool php_wxfavor_reason_is_unknown(const zval *reason)
{
    if (Z_TYPE_P(reason) != IS_OBJECT || !instanceof_function(Z_OBJCE_P(reason), php_wxfavor_exception_ce)) {
        return false;
    }
    if (instanceof_function(Z_OBJCE_P(reason), php_wxfavor_aggregate_ce)) {
        return one_is_unknown(php_wxfavor_exception_peek(Z_OBJ_P(reason), ZEND_STRL("reason")));
    }
    return Z_TYPE_P(php_wxfavor_exception_peek(Z_OBJ_P(reason), ZEND_STRL("outcomeUnknown"))) == IS_TRUE;
}

static char *describe(const zval *reason)
{
    const zend_object *exception = Z_OBJ_P(reason);
    const zval *message = php_wxfavor_exception_peek(exception, ZEND_STRL("message"));
    const char *words = Z_TYPE_P(message) == IS_STRING ? Z_STRVAL_P(message) : "";
    bool to_say = php_wxfavor_reason_is_unknown(reason) && strstr(words, "may have been carried out") == NULL;
    char *text;

    spprintf(&text, 0, "wxfavor: nobody handled that %s: %s%s%s%s",
             php_wxfavor_exception_is_transfer(exception) ? "a call failed" : "a promise was rejected",
             php_wxfavor_exception_is_transfer(exception) ? "" : ZSTR_VAL(exception->ce->name),
             php_wxfavor_exception_is_transfer(exception) ? "" : ": ",
             words, to_say ? " (it may have been carried out)" : "");
    return text;
}

/* Warns or, quietly, logs; frees the text. */
static void tell(char *text, bool quietly)
{
    zend_object *pending = EG(exception);

    if (quietly) {
        php_log_err(text);
        efree(text);
        return;
    }
    /* A handler of userland is not called while an exception is on its way. */
    EG(exception) = NULL;
    zend_error(E_WARNING, "%s", text);
    efree(text);
    if (pending != NULL && EG(exception) != NULL) {
        zend_exception_set_previous(EG(exception), pending);
    } else if (pending != NULL) {
        EG(exception) = pending;
    }
}

static void tell_of_late(const zval *call, bool quietly)
{
    char *text;

    spprintf(&text, 0, "wxfavor: each() had ended before its callback could be told that %s: repeat it with the same "
                       "out_request_no, or look it up",
             Z_STRVAL_P(call));
    tell(text, quietly);
}

/* Answers that each() was to tell of, and nobody else was told of either. */
static void let_go_of_answers(php_wxfavor_promise *promise, bool quietly)
{
    zval *one;

    if (!promise->late || promise->told || php_wxfavor_promise_is_parents(promise)) {
        return;
    }
    promise->late = false;
    if (Z_TYPE(promise->answered) == IS_STRING) {
        tell_of_late(&promise->answered, quietly);
    } else if (Z_TYPE(promise->answered) == IS_ARRAY) {
        ZEND_HASH_FOREACH_VAL(Z_ARRVAL(promise->answered), one)
        {
            tell_of_late(one, quietly);
        }
        ZEND_HASH_FOREACH_END();
    }
}

void php_wxfavor_promise_let_go(php_wxfavor_promise *promise, bool quietly)
{
    php_wxfavor_rejection *rejection = promise->rejection;
    bool report;

    let_go_of_answers(promise, quietly);
    if (rejection == NULL) {
        return;
    }
    promise->rejection = NULL;
    if (--rejection->refcount > 0) {
        return;
    }
    /* The parent will tell of its own. */
    report = !rejection->handled && !php_wxfavor_promise_is_parents(promise);
    efree(rejection);
    if (report) {
        tell(describe(&promise->result), quietly);
    }
}

/* ---- answers ------------------------------------------------------------ */

void php_wxfavor_answer_note(php_wxfavor_promise *promise, zend_string *call)
{
    zval_ptr_dtor(&promise->answered);
    ZVAL_STR(&promise->answered, call);
}

void php_wxfavor_answers_add(zval *answers, const zval *more)
{
    zval *one, text;

    if (Z_ISUNDEF_P(more)) {
        return;
    }
    if (Z_ISUNDEF_P(answers)) {
        ZVAL_COPY(answers, more);
        return;
    }
    if (Z_TYPE_P(answers) == IS_STRING) {
        ZVAL_COPY_VALUE(&text, answers);
        array_init(answers);
        add_next_index_zval(answers, &text);
    }
    SEPARATE_ARRAY(answers);
    if (Z_TYPE_P(more) == IS_STRING) {
        ZVAL_COPY(&text, more);
        add_next_index_zval(answers, &text);
        return;
    }
    ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(more), one)
    {
        ZVAL_COPY(&text, one);
        add_next_index_zval(answers, &text);
    }
    ZEND_HASH_FOREACH_END();
}

static void log_answer(const zval *call)
{
    char *text;

    spprintf(&text, 0, "wxfavor: %s, but PHP was left before the handler that was to get it had run: repeat it with the same "
                       "out_request_no, or look it up",
             Z_STRVAL_P(call));
    php_log_err(text);
    efree(text);
}

void php_wxfavor_answers_lost(zval *answers)
{
    zval *one;

    if (Z_TYPE_P(answers) == IS_STRING) {
        log_answer(answers);
    } else if (Z_TYPE_P(answers) == IS_ARRAY) {
        ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(answers), one)
        {
            log_answer(one);
        }
        ZEND_HASH_FOREACH_END();
    }
    zval_ptr_dtor(answers);
    ZVAL_UNDEF(answers);
}
