/* Waiting for a promise, and giving one up. */
#include "binding/exception.h"
#include "binding/promise.h"
#include "binding/runtime.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"

/* The promise that must be moved for this one to be settled: up the sources, into groups. */
static php_wxfavor_promise *root_of(php_wxfavor_promise *promise)
{
    for (;;) {
        php_wxfavor_promise *next = NULL;

        if (promise->source != NULL) {
            next = php_wxfavor_promise_from(promise->source);
        } else if (promise->group != NULL) {
            next = php_wxfavor_group_pending(promise);
        }
        if (next == NULL || next->state != PHP_WXFAVOR_PENDING) {
            return promise;
        }
        promise = next;
    }
}

static bool call_wait_fn(php_wxfavor_promise *root)
{
    zval wait_fn, argument, result;
    bool ok;

    ZVAL_COPY_VALUE(&wait_fn, &root->wait_fn);
    ZVAL_UNDEF(&root->wait_fn); /* it is asked once */
    ZVAL_TRUE(&argument);
    GC_ADDREF(&root->std);
    ok = php_wxfavor_invoke(&wait_fn, 1, &argument, &result);
    if (ok) {
        zval_ptr_dtor(&result);
    } else if (root->state == PHP_WXFAVOR_PENDING) {
        /* Settled by what it throws; a promise that is settled already has no place for it. */
        ok = php_wxfavor_promise_reject_caught(root);
    }
    zval_ptr_dtor(&wait_fn);
    ok = ok && php_wxfavor_queue_run();
    if (ok && root->state == PHP_WXFAVOR_PENDING && !root->locked && root->call == NULL && php_wxfavor_runtime_is_idle()) {
        php_wxfavor_promise_reject_text(root, php_wxfavor_rejection_ce,
                                        "Invoking the wait callback did not resolve the promise");
    }
    OBJ_RELEASE(&root->std);
    return ok;
}

/* Nothing can settle it any more, as far as we can see. */
static bool give_up(php_wxfavor_promise *root)
{
    if (root->handling) {
        zend_throw_exception(spl_ce_LogicException,
                             "Cannot wait for a promise whose handler is running: it waits for itself, or it is "
                             "suspended in another fiber, which must be resumed first",
                             0);
        return false;
    }
    php_wxfavor_promise_reject_text(root, php_wxfavor_rejection_ce,
                                    "Cannot wait on a promise that has no internal wait function. You must provide a wait "
                                    "function when constructing the promise to be able to wait on a promise.");
    return true;
}

/* One step towards the settling of a pending promise. False: an exception is pending. */
static bool advance(php_wxfavor_promise *promise)
{
    php_wxfavor_promise *root = root_of(promise);

    if (root->call != NULL) {
        return php_wxfavor_runtime_step(PHP_WXFAVOR_SLICE_MS);
    }
    if (!Z_ISUNDEF(root->wait_fn)) {
        return call_wait_fn(root);
    }
    if (!Z_ISUNDEF(root->foreign)) {
        zval foreign;
        bool waited;

        ZVAL_COPY(&foreign, &root->foreign);
        waited = php_wxfavor_thenable_wait(&foreign);
        zval_ptr_dtor(&foreign);
        if (EG(exception) != NULL) {
            return false;
        }
        if (waited && (root->state != PHP_WXFAVOR_PENDING || !php_wxfavor_queue_is_empty())) {
            return true;
        }
    }
    if (!php_wxfavor_runtime_is_idle()) {
        return php_wxfavor_runtime_step(PHP_WXFAVOR_SLICE_MS);
    }
    return give_up(root);
}

bool php_wxfavor_promise_wait(php_wxfavor_promise *promise)
{
    bool ok = true;

    GC_ADDREF(&promise->std);
    promise->observed = true;
    while (ok) {
        ok = php_wxfavor_queue_run();
        if (!ok || promise->state != PHP_WXFAVOR_PENDING) {
            break;
        }
        ok = advance(promise);
    }
    OBJ_RELEASE(&promise->std);
    return ok && EG(exception) == NULL;
}

/* ---- giving up ---------------------------------------------------------- */

static void cancel_one(php_wxfavor_promise *promise)
{
    zval cancel_fn, reason, result;
    bool unknown = false;

    if (promise->call != NULL) {
        unknown = php_wxfavor_runtime_cancel(promise->call);
        promise->call = NULL;
    }
    if (!Z_ISUNDEF(promise->cancel_fn)) {
        ZVAL_COPY_VALUE(&cancel_fn, &promise->cancel_fn);
        ZVAL_UNDEF(&promise->cancel_fn);
        zval_ptr_dtor(&promise->wait_fn);
        ZVAL_UNDEF(&promise->wait_fn);
        if (php_wxfavor_invoke(&cancel_fn, 0, NULL, &result)) {
            zval_ptr_dtor(&result);
        } else if (promise->state == PHP_WXFAVOR_PENDING) {
            php_wxfavor_promise_reject_caught(promise);
        } else if (php_wxfavor_catch(&result)) {
            zval_ptr_dtor(&result);
        }
        zval_ptr_dtor(&cancel_fn);
    }
    if (promise->state == PHP_WXFAVOR_PENDING && EG(exception) == NULL) {
        php_wxfavor_cancellation_create(&reason, unknown);
        /* Whoever cancels knows; only what was sent must not be forgotten. */
        promise->observed = promise->observed || !unknown;
        php_wxfavor_promise_settle(promise, PHP_WXFAVOR_REJECTED, &reason);
        zval_ptr_dtor(&reason);
    }
}

/* The promise and all that it depends on, sources first. */
void php_wxfavor_promise_cancel(php_wxfavor_promise *promise)
{
    php_wxfavor_promise **found = safe_emalloc(8, sizeof *found, 0);
    size_t count = 0, cap = 8, next = 0;

    GC_ADDREF(&promise->std);
    found[count++] = promise;
    while (next < count) {
        php_wxfavor_promise *one = found[next++];
        uint32_t members = one->group != NULL ? php_wxfavor_group_count(one) : 0;

        if (count + members + 1 > cap) {
            cap = (count + members + 1) * 2;
            found = safe_erealloc(found, cap, sizeof *found, 0);
        }
        if (one->source != NULL && php_wxfavor_promise_from(one->source)->state == PHP_WXFAVOR_PENDING) {
            GC_ADDREF(one->source);
            found[count++] = php_wxfavor_promise_from(one->source);
        }
        if (members > 0) {
            count += php_wxfavor_group_collect(one, found + count);
        }
    }
    while (count > 0) {
        php_wxfavor_promise *one = found[--count];

        if (one->state == PHP_WXFAVOR_PENDING && EG(exception) == NULL) {
            cancel_one(one);
        }
        OBJ_RELEASE(&one->std);
    }
    efree(found);
}
