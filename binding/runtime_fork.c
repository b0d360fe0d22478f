/*
 * What fork() does to calls and promises. All that is under way belongs to the
 * process that began it. A child that moved it on would send the parent's calls
 * again: it neither runs handlers of promises that it did not make, nor settles
 * those promises, unless it is asked for one. Then it says whose that is.
 */
#include "binding/exception.h"
#include "binding/promise.h"
#include "binding/runtime_calls.h"

#include "zend_exceptions.h"

/* No userland runs here: this may happen in the midst of anything. */
static void let_go_of_parent(void)
{
    for (php_wxfavor_call *call = WXFAVOR_G(calls); call != NULL; call = call->next) {
        call->orphaned = true;
        call->delivery.untouched = false; /* a file that the parent made is not removed here */
    }
    WXFAVOR_G(forks)++;
    WXFAVOR_G(unstarted) = NULL;
    WXFAVOR_G(promise_count) = 0;
    if (WXFAVOR_G(engine) != NULL) {
        wxf_engine_abandon(WXFAVOR_G(engine));
        WXFAVOR_G(engine) = NULL;
    }
    if (WXFAVOR_G(platforms) != NULL) {
        wxf_downloads_settle(WXFAVOR_G(platforms));
    }
}

/*
 * Before anything is made or given up: fork() is not told to us. Asked by the
 * process, not by its engine: a child may have calls and no engine yet when it
 * forks in turn.
 */
void php_wxfavor_runtime_look_for_fork(void)
{
    zend_long pid = (zend_long)getpid();

    if (WXFAVOR_G(owner) != pid) {
        if (WXFAVOR_G(owner) != 0) {
            let_go_of_parent();
        }
        WXFAVOR_G(owner) = pid;
    }
}

bool php_wxfavor_promise_is_parents(const php_wxfavor_promise *promise)
{
    php_wxfavor_runtime_look_for_fork();
    return promise->forks != WXFAVOR_G(forks);
}

/* One that is settled by hand only may be settled so here, too, and whoever waits may ask its wait function. */
bool php_wxfavor_promise_is_left_to_parent(const php_wxfavor_promise *promise)
{
    return promise->state == PHP_WXFAVOR_PENDING && php_wxfavor_promise_is_parents(promise) &&
           (promise->call != NULL || promise->source != NULL || promise->group != NULL || !Z_ISUNDEF(promise->foreign));
}

/* ---- telling ------------------------------------------------------------ */

void php_wxfavor_throw_left_to_parent(const php_wxfavor_call *call)
{
    wxf_error err;

    wxf_fail(&err, WXF_E_ABORTED, "%s",
             call == NULL         ? "the promise belongs to the process that forked this one, which will settle it"
             : call->bill != NULL ? "the bill was on its way when this process was forked; the parent process gets it"
                                  : "the call was waiting in the process that forked this one, which will send it");
    php_wxfavor_throw_error(&err, "");
}

/* The call at the root of the promise; NULL: there is none. */
static php_wxfavor_call *call_of(const php_wxfavor_promise *promise)
{
    while (promise->call == NULL && promise->source != NULL) {
        promise = php_wxfavor_promise_from(promise->source);
    }
    return promise->call;
}

/* What is known here of the call: its answer, if that came before the fork and the promise stands for nothing else. */
static bool outcome_of(php_wxfavor_call *call, bool itself, zval *rv)
{
    zend_object *pending = EG(exception);

    if (call != NULL && call->started && call->bill == NULL) {
        bool fulfilled = php_wxfavor_call_conclude(call, rv);

        if (!fulfilled || itself) {
            return fulfilled;
        }
        zval_ptr_dtor(rv);
        call = NULL;
    }
    EG(exception) = NULL;
    php_wxfavor_throw_left_to_parent(call);
    ZVAL_OBJ_COPY(rv, EG(exception));
    zend_clear_exception();
    EG(exception) = pending;
    return false;
}

void php_wxfavor_promise_tell_whose(php_wxfavor_promise *promise)
{
    php_wxfavor_call *call = call_of(promise);
    bool fulfilled;
    zval outcome;

    fulfilled = outcome_of(call, call == promise->call, &outcome);
    GC_ADDREF(&promise->std);
    if (promise->call != NULL) {
        php_wxfavor_call_free_detached(call, php_wxfavor_call_detach(call));
    }
    if (promise->state == PHP_WXFAVOR_PENDING) {
        php_wxfavor_promise_settle(promise, fulfilled ? PHP_WXFAVOR_FULFILLED : PHP_WXFAVOR_REJECTED, &outcome);
        php_wxfavor_promise_handled(promise); /* what a child cannot know is no failure to warn of */
    }
    OBJ_RELEASE(&promise->std);
    zval_ptr_dtor(&outcome);
}

/* ---- the end ------------------------------------------------------------ */

void php_wxfavor_runtime_forget_parent(void)
{
    php_wxfavor_call *call = NULL;

    php_wxfavor_runtime_look_for_fork();
    /* Destructors may change the list: the search begins anew every time. */
    do {
        for (call = WXFAVOR_G(calls); call != NULL; call = call->next) {
            zend_object *promise = call->promise;

            if (call->orphaned && promise != NULL) {
                call->promise = NULL;
                php_wxfavor_promise_from(promise)->call = NULL;
                /* They and it hold each other. */
                php_wxfavor_promise_drop_reactions(php_wxfavor_promise_from(promise));
                OBJ_RELEASE(promise);
                break;
            }
        }
    } while (call != NULL);
}
