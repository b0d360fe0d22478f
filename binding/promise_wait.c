/* Waiting for a promise, and giving one up. */
#include "binding/c_stack.h"
#include "binding/exception.h"
#include "binding/promise.h"
#include "binding/runtime.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"

static php_wxfavor_promise *next_of(php_wxfavor_promise *promise)
{
    php_wxfavor_promise *next = NULL;

    if (promise->source != NULL) {
        next = php_wxfavor_promise_from(promise->source);
    } else if (promise->group != NULL) {
        next = php_wxfavor_group_pending(promise);
    }
    return next == NULL || next->state != PHP_WXFAVOR_PENDING ? NULL : next;
}

/*
 * The way from the promise that is waited for to the one that must be moved for
 * it to be settled: up its sources, and into groups. Kept from step to step: to
 * go all the way anew for each of 100 000 handlers would take hours.
 */
typedef struct path {
    php_wxfavor_promise **steps; /* counted */
    size_t count, cap;
    size_t *groups; /* which steps are left by way of a member */
    size_t group_count, group_cap;
    uint32_t detours;
} path;

static void step_back(path *way, size_t count)
{
    while (way->count > count) {
        php_wxfavor_promise *last = way->steps[--way->count];

        last->ways--;
        OBJ_RELEASE(&last->std);
    }
    while (way->group_count > 0 && way->groups[way->group_count - 1] + 1 >= count) {
        way->group_count--;
    }
}

static void step_on(path *way, php_wxfavor_promise *promise)
{
    php_wxfavor_promise *last = way->count > 0 ? way->steps[way->count - 1] : NULL;

    if (way->count == way->cap) {
        way->cap = way->cap == 0 ? 8 : way->cap * 2;
        way->steps = safe_erealloc(way->steps, way->cap, sizeof promise, 0);
    }
    if (last != NULL && last->source == NULL) {
        if (way->group_count == way->group_cap) {
            way->group_cap = way->group_cap == 0 ? 8 : way->group_cap * 2;
            way->groups = safe_erealloc(way->groups, way->group_cap, sizeof *way->groups, 0);
        }
        way->groups[way->group_count++] = way->count - 1;
    }
    GC_ADDREF(&promise->std);
    promise->ways++;
    way->steps[way->count++] = promise;
}

/* On from the last step, to the end. False: that leads in a circle, which all([$p]) does if $p follows it. */
static bool walk_on(path *way)
{
    php_wxfavor_promise *next, *seen = way->steps[way->count - 1];
    size_t steps = 0, limit = 1;

    while ((next = next_of(way->steps[way->count - 1])) != NULL) {
        step_on(way, next);
        if (next == seen) {
            return false;
        }
        if (++steps == limit) {
            seen = next;
            steps = 0;
            limit *= 2;
        }
    }
    return true;
}

/* Back to where it is still the way. A group may be settled by another member than the one on it. */
static void find_back(path *way)
{
    for (size_t i = 0; i < way->group_count; i++) {
        if (way->steps[way->groups[i]]->group == NULL) {
            step_back(way, way->groups[i] + 1);
            break;
        }
    }
    while (way->count > 1 && way->steps[way->count - 1]->state != PHP_WXFAVOR_PENDING) {
        step_back(way, way->count - 1);
    }
}

static void leave(path *way)
{
    step_back(way, 0);
    if (way->steps != NULL) {
        efree(way->steps);
    }
    if (way->groups != NULL) {
        efree(way->groups);
    }
}

/* Can something be done for it, apart from waiting for others? */
static bool can_be_moved(const php_wxfavor_promise *root)
{
    return root->call != NULL || !Z_ISUNDEF(root->wait_fn) || !Z_ISUNDEF(root->foreign);
}

/*
 * What must be moved for a pending promise to be settled. NULL: nothing, it
 * waits for itself. What on the way was decided by hand makes it another way.
 * Destructors may run: the last to know a promise may have been the way.
 */
static php_wxfavor_promise *root_along(path *way, php_wxfavor_promise *promise)
{
    php_wxfavor_promise *root;
    bool ends;

    if (way->count == 0 || way->detours != php_wxfavor_queue_detours()) {
        step_back(way, 0);
        step_on(way, promise);
        way->detours = php_wxfavor_queue_detours();
    }
    find_back(way);
    ends = walk_on(way);
    root = way->steps[way->count - 1];
    if (ends && way->group_count > 0 && !can_be_moved(root)) {
        /* Maybe another member of the group can. */
        step_back(way, way->groups[0] + 1);
        ends = walk_on(way);
        root = way->steps[way->count - 1];
    }
    if (!ends) {
        step_back(way, 0);
        return NULL;
    }
    return root;
}

typedef struct found {
    php_wxfavor_promise **promises; /* counted */
    size_t count, cap;
} found;

/* The promise and all that it depends on and that is pending, each behind those that depend on it. */
static void find_pending(php_wxfavor_promise *promise, found *all)
{
    *all = (found){ .promises = safe_emalloc(8, sizeof promise, 0), .count = 1, .cap = 8 };
    all->promises[0] = promise;
    promise->cancelling = true;
    GC_ADDREF(&promise->std);
    for (size_t next = 0; next < all->count; next++) {
        php_wxfavor_promise *one = all->promises[next];
        size_t more = one->group != NULL ? php_wxfavor_group_count(one) : 0, place = all->count;

        if (all->count + more + 1 > all->cap) {
            all->cap = (all->count + more + 1) * 2;
            all->promises = safe_erealloc(all->promises, all->cap, sizeof promise, 0);
        }
        if (one->source != NULL) {
            all->promises[all->count++] = php_wxfavor_promise_from(one->source);
        }
        if (more > 0) {
            all->count += php_wxfavor_group_list(one, all->promises + all->count);
        }
        /* Each once, and none that is settled. */
        for (size_t from = place, end = all->count; from < end; from++) {
            php_wxfavor_promise *candidate = all->promises[from];

            if (from == place) {
                all->count = place;
            }
            if (candidate->state == PHP_WXFAVOR_PENDING && !candidate->cancelling) {
                candidate->cancelling = true;
                GC_ADDREF(&candidate->std);
                all->promises[all->count++] = candidate;
            }
        }
    }
}

/*
 * Is something that it depends on being decided, by what is on the stack of this
 * fiber or of one that is suspended? Then nothing is rejected: not what a group
 * has beside it either, which may be for that to decide, too.
 */
static bool may_come(php_wxfavor_promise *promise)
{
    bool may = false, cancelling = promise->cancelling;
    found all;

    find_pending(promise, &all);
    while (all.count > 0) {
        php_wxfavor_promise *one = all.promises[--all.count];

        may = may || one->handling > 0 || one->circled;
        one->cancelling = false;
        OBJ_RELEASE(&one->std);
    }
    efree(all.promises);
    promise->cancelling = cancelling;
    return may;
}

static void reject_with_text(php_wxfavor_promise *promise, const char *text)
{
    zval reason;

    ZVAL_STRING(&reason, text);
    php_wxfavor_promise_settle(promise, PHP_WXFAVOR_REJECTED, &reason);
    zval_ptr_dtor(&reason);
}

static bool refuse_to_wait(void)
{
    zend_throw_exception(spl_ce_LogicException,
                         "Cannot wait for a promise whose handler is running: it waits for itself, or it is "
                         "suspended in another fiber, which must be resumed first",
                         0);
    return false;
}

/* Asks the wait function, once. False: an exception is pending. */
static bool call_wait_fn(php_wxfavor_promise *root)
{
    zval wait_fn, argument, result;
    bool ok;

    ZVAL_COPY_VALUE(&wait_fn, &root->wait_fn);
    ZVAL_UNDEF(&root->wait_fn);
    ZVAL_TRUE(&argument);
    GC_ADDREF(&root->std);
    root->handling++;
    ok = php_wxfavor_invoke(&wait_fn, 1, &argument, &result);
    root->handling--;
    if (ok) {
        zval_ptr_dtor(&result);
    } else if (root->state == PHP_WXFAVOR_PENDING && !root->locked) {
        /* Settled by what it throws; a promise that is settled already has no place for it. */
        ok = php_wxfavor_promise_reject_caught(root);
    }
    zval_ptr_dtor(&wait_fn);
    ok = ok && php_wxfavor_queue_run() && EG(exception) == NULL;
    if (ok && root->state == PHP_WXFAVOR_PENDING && !root->locked && php_wxfavor_queue_is_empty() &&
        php_wxfavor_runtime_is_idle()) {
        reject_with_text(root, "Invoking the wait callback did not resolve the promise");
    }
    OBJ_RELEASE(&root->std);
    return ok && EG(exception) == NULL;
}

/* Nothing can settle it any more, as far as we can see. */
static bool give_up(php_wxfavor_promise *promise, php_wxfavor_promise *root)
{
    if (root == NULL || php_wxfavor_runtime_is_stuck() || may_come(promise)) {
        return refuse_to_wait();
    }
    reject_with_text(root, "Cannot wait on a promise that has no internal wait function. You must provide a wait "
                           "function when constructing the promise to be able to wait on a promise.");
    return true;
}

/* The fiber that is running, or what stands for none. */
static const void *here(void)
{
    static const char outside;

    return EG(active_fiber) != NULL ? (const void *)EG(active_fiber) : &outside;
}

/*
 * Waits in the own way of a foreign thenable. True: it has moved, or an
 * exception is pending. Not if that is what waits for us. Other fibers may wait
 * for the same one, because they are suspended there by its event loop.
 */
static bool wait_for_foreign(php_wxfavor_promise *root)
{
    zval foreign;
    bool waited;

    if (root->asked_in == here()) {
        root->circled = true;
        return false;
    }
    ZVAL_COPY(&foreign, &root->foreign);
    GC_ADDREF(&root->std);
    root->asked_in = here();
    root->circled = false;
    waited = php_wxfavor_thenable_wait(&foreign);
    root->asked_in = root->asked_in == here() ? NULL : root->asked_in;
    waited = EG(exception) != NULL || (waited && (root->state != PHP_WXFAVOR_PENDING || !php_wxfavor_queue_is_empty()));
    OBJ_RELEASE(&root->std);
    zval_ptr_dtor(&foreign);
    return waited;
}

/* One step towards the settling of a pending promise. False: an exception is pending. */
static bool advance(php_wxfavor_promise *promise, path *way)
{
    php_wxfavor_promise *root;

    if (php_wxfavor_promise_is_left_to_parent(promise)) {
        php_wxfavor_promise_tell_whose(promise);
        return EG(exception) == NULL;
    }
    root = root_along(way, promise);
    if (EG(exception) != NULL) { /* of a destructor, which is no failure of the root */
        return false;
    }
    if (root != NULL && root->call == NULL) {
        if (!Z_ISUNDEF(root->wait_fn)) {
            return call_wait_fn(root);
        }
        if (!Z_ISUNDEF(root->foreign) && wait_for_foreign(root)) {
            return EG(exception) == NULL;
        }
    }
    if (!php_wxfavor_runtime_is_idle() && !php_wxfavor_runtime_is_stuck()) {
        return php_wxfavor_runtime_step(PHP_WXFAVOR_SLICE_MS);
    }
    /* Deep down, only what is needed has been run; maybe something else helps. */
    if (!php_wxfavor_queue_is_empty()) {
        php_wxfavor_queue_run_one(NULL);
        return EG(exception) == NULL;
    }
    return promise->state != PHP_WXFAVOR_PENDING || give_up(promise, root);
}

/*
 * Deep down, runs one of the tasks that the promise depends on. Along a chain
 * that is the one that decides its last step; only where the way forks, all that
 * it depends on is looked through. False: there is none, or an exception is pending.
 */
static bool run_needed(php_wxfavor_promise *promise, path *way)
{
    php_wxfavor_promise *last = root_along(way, promise);

    if (EG(exception) == NULL && last != NULL && way->group_count == 0 && last->source != NULL && php_wxfavor_queue_run_deciding(last)) {
        return true;
    }
    return EG(exception) == NULL && php_wxfavor_queue_run_one(promise);
}

/* Handlers that are due run before wait() returns, unless it was called by a handler for what is there already. */
static bool run_until_settled(php_wxfavor_promise *promise, path *way)
{
    while (promise->state == PHP_WXFAVOR_PENDING) {
        bool deep = php_wxfavor_queue_depth() >= PHP_WXFAVOR_DEPTH_MAX;

        if (!(deep ? run_needed(promise, way) : php_wxfavor_queue_run_one(NULL)) &&
            (EG(exception) != NULL || !advance(promise, way))) {
            return false;
        }
    }
    return php_wxfavor_queue_depth() > 0 || php_wxfavor_queue_run();
}

bool php_wxfavor_promise_wait(php_wxfavor_promise *promise)
{
    path way = { 0 };
    bool ok;

    php_wxfavor_runtime_look_for_fork();
    if (php_wxfavor_c_stack_is_short() && promise->state == PHP_WXFAVOR_PENDING) {
        zend_throw_exception(spl_ce_LogicException,
                             "Cannot wait here: too many handlers that wait are running within each other, and the "
                             "C stack of the process or of the fiber would overflow",
                             0);
        return false;
    }
    GC_ADDREF(&promise->std);
    ok = run_until_settled(promise, &way);
    leave(&way); /* a destructor may throw, and then nobody is told of the promise */
    ok = ok && EG(exception) == NULL;
    php_wxfavor_queue_look_for_exit();
    if (ok) {
        php_wxfavor_promise_handled(promise);
        promise->told = true;
    }
    OBJ_RELEASE(&promise->std);
    return ok && EG(exception) == NULL; /* of a destructor */
}

/* ---- giving up ---------------------------------------------------------- */

/* What the canceller throws is the reason, as in Guzzle. */
static void call_cancel_fn(php_wxfavor_promise *promise)
{
    zval cancel_fn, wait_fn, result;

    ZVAL_COPY_VALUE(&cancel_fn, &promise->cancel_fn);
    ZVAL_UNDEF(&promise->cancel_fn);
    ZVAL_COPY_VALUE(&wait_fn, &promise->wait_fn);
    ZVAL_UNDEF(&promise->wait_fn);
    zval_ptr_dtor(&wait_fn); /* destructors may look at the promise */
    if (php_wxfavor_invoke(&cancel_fn, 0, NULL, &result)) {
        zval_ptr_dtor(&result);
    } else if (promise->state == PHP_WXFAVOR_PENDING) {
        if (php_wxfavor_promise_reject_caught(promise)) {
            php_wxfavor_promise_handled(promise);
        }
    } else if (php_wxfavor_catch(&result)) {
        zval_ptr_dtor(&result);
    }
    zval_ptr_dtor(&cancel_fn);
}

static void cancel_one(php_wxfavor_promise *promise)
{
    if (!Z_ISUNDEF(promise->cancel_fn)) {
        call_cancel_fn(promise);
    }
    if (!Z_ISUNDEF(promise->foreign) && EG(exception) == NULL) {
        zval foreign;

        ZVAL_COPY(&foreign, &promise->foreign);
        php_wxfavor_thenable_cancel(&foreign);
        zval_ptr_dtor(&foreign);
    }
}

/* The canceller knows, so nobody must be told; but for a call that may have been carried out. */
static void reject_cancelled(php_wxfavor_promise *promise, php_wxfavor_promise **first, bool unknown)
{
    zend_object *pending = EG(exception);
    zval reason;

    if (*first != NULL) {
        php_wxfavor_promise_settle_as(promise, *first);
        return;
    }
    EG(exception) = NULL;
    php_wxfavor_cancellation_create(&reason, unknown);
    EG(exception) = pending;
    php_wxfavor_promise_settle(promise, PHP_WXFAVOR_REJECTED, &reason);
    zval_ptr_dtor(&reason);
    if (!unknown) {
        php_wxfavor_promise_handled(promise);
    }
    *first = promise;
}

void php_wxfavor_promise_cancel(php_wxfavor_promise *promise)
{
    php_wxfavor_promise *first = NULL;
    bool unknown = false;
    found all;

    /* Who is asked to cancel may be waiting for us, and ask in turn. */
    if (promise->cancelling) {
        return;
    }
    find_pending(promise, &all);
    /* All calls first: what depends on several must tell of the worst. */
    for (size_t i = all.count; i-- > 0;) {
        if (all.promises[i]->call != NULL) {
            unknown = php_wxfavor_runtime_cancel(all.promises[i]->call) || unknown;
        }
    }
    /* Cancel functions may suspend a fiber, and who waits for a call meanwhile shall be told what became of it. */
    for (size_t i = all.count; i-- > 0;) {
        php_wxfavor_promise *one = all.promises[i];

        if (one->state == PHP_WXFAVOR_PENDING && one->source == NULL && one->group == NULL && Z_ISUNDEF(one->cancel_fn) &&
            Z_ISUNDEF(one->foreign)) {
            reject_cancelled(one, &first, unknown);
        }
    }
    for (size_t i = all.count; i-- > 0;) {
        php_wxfavor_promise *one = all.promises[i];

        if (one->state == PHP_WXFAVOR_PENDING && EG(exception) == NULL) {
            cancel_one(one);
        }
        /* Their calls are gone: exit() in a cancel function, or what a destructor throws, must not leave them waiting. */
        if (one->state == PHP_WXFAVOR_PENDING) {
            reject_cancelled(one, &first, unknown);
        }
    }
    for (size_t i = 0; i < all.count; i++) {
        all.promises[i]->cancelling = false;
    }
    while (all.count > 0) {
        OBJ_RELEASE(&all.promises[--all.count]->std);
    }
    efree(all.promises);
}
