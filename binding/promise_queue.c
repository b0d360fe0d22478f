/*
 * The queue of what is to be done for settled promises. A task is taken out
 * before it runs, so handlers may wait, start calls, throw or suspend a fiber:
 * whoever runs the queue next finds it whole.
 */
#include "binding/promise_group.h"

#include "zend_exceptions.h"

typedef struct php_wxfavor_task {
    zend_object *promise; /* counted: the settled one; or the one that shall follow `thenable` */
    php_wxfavor_reaction reaction;
    zval thenable; /* undefined for a reaction */
} task;

/* A ring that grows; request memory. */
typedef struct php_wxfavor_queue {
    task *tasks;
    size_t cap, start, count;
    uint32_t serial;     /* of the last search */
    uint32_t detours;
    bool shutting_down;
    bool left; /* by exit() in something that was run here */
    uint32_t main_depth; /* handlers running within each other, outside of fibers */
    HashTable *depths;   /* and in fibers, by their address */
} queue;

static queue *current(void)
{
    queue *q = WXFAVOR_G(queue);

    if (q == NULL) {
        q = WXFAVOR_G(queue) = ecalloc(1, sizeof(queue));
    }
    /* A fatal error leaves handlers without a word; what runs after it, begins anew. */
    if (!q->shutting_down && (EG(flags) & EG_FLAGS_IN_SHUTDOWN) != 0) {
        q->shutting_down = true;
        q->main_depth = 0;
    }
    return q;
}

/* ---- depth -------------------------------------------------------------- */

static zend_ulong this_fiber(void)
{
    return (zend_ulong)(uintptr_t)EG(active_fiber);
}

uint32_t php_wxfavor_queue_depth(void)
{
    queue *q = current();
    zval *depth;

    if (EG(active_fiber) == NULL) {
        return q->main_depth;
    }
    depth = q->depths == NULL ? NULL : zend_hash_index_find(q->depths, this_fiber());
    return depth == NULL ? 0 : (uint32_t)Z_LVAL_P(depth);
}

static void set_depth(uint32_t depth)
{
    queue *q = current();
    zval value;

    if (EG(active_fiber) == NULL) {
        q->main_depth = depth;
    } else if (depth == 0) {
        zend_hash_index_del(q->depths, this_fiber());
    } else {
        if (q->depths == NULL) {
            q->depths = zend_new_array(8);
        }
        ZVAL_LONG(&value, (zend_long)depth);
        zend_hash_index_update(q->depths, this_fiber(), &value);
    }
}

/* ---- being left --------------------------------------------------------- */

void php_wxfavor_queue_look_for_exit(void)
{
    if (EG(exception) != NULL && zend_is_unwind_exit(EG(exception))) {
        current()->left = true;
    }
}

bool php_wxfavor_queue_was_left(void)
{
    return CG(unclean_shutdown) || (WXFAVOR_G(queue) != NULL && WXFAVOR_G(queue)->left);
}

/* ---- the ring ----------------------------------------------------------- */

static task *at(queue *q, size_t place)
{
    return &q->tasks[(q->start + place) % q->cap];
}

static void push(const task *item)
{
    queue *q = current();

    if (q->count == q->cap) {
        size_t cap = q->cap == 0 ? 16 : q->cap * 2;
        task *tasks = safe_emalloc(cap, sizeof *tasks, 0);

        for (size_t i = 0; i < q->count; i++) {
            tasks[i] = q->tasks[(q->start + i) % q->cap];
        }
        if (q->tasks != NULL) {
            efree(q->tasks);
        }
        q->tasks = tasks;
        q->cap = cap;
        q->start = 0;
    }
    *at(q, q->count++) = *item;
}

/* Takes out the task at a place; those on the shorter side of it close the gap. */
static bool take(task *item, size_t place)
{
    queue *q = WXFAVOR_G(queue);

    if (q == NULL || place >= q->count) {
        return false;
    }
    *item = *at(q, place);
    if (place > q->count / 2) {
        for (; place + 1 < q->count; place++) {
            *at(q, place) = *at(q, place + 1);
        }
        q->count--;
        return true;
    }
    for (; place > 0; place--) {
        *at(q, place) = *at(q, place - 1);
    }
    q->start = (q->start + 1) % q->cap;
    q->count--;
    return true;
}

bool php_wxfavor_queue_is_empty(void)
{
    return WXFAVOR_G(queue) == NULL || WXFAVOR_G(queue)->count == 0;
}

void php_wxfavor_queue_react(php_wxfavor_promise *settled, php_wxfavor_reaction *reaction)
{
    task item = { .promise = &settled->std, .reaction = *reaction };

    GC_ADDREF(&settled->std);
    ZVAL_UNDEF(&item.thenable);
    push(&item);
}

void php_wxfavor_queue_assimilate(php_wxfavor_promise *promise, zval *thenable)
{
    task item = { .promise = &promise->std };

    GC_ADDREF(&promise->std);
    ZVAL_COPY(&item.thenable, thenable);
    push(&item);
}

static void task_dtor(task *item)
{
    if (Z_ISUNDEF(item->thenable)) {
        php_wxfavor_reaction_dtor(&item->reaction);
    }
    zval_ptr_dtor(&item->thenable);
    OBJ_RELEASE(item->promise);
}

/* ---- the tasks ---------------------------------------------------------- */

/* What a handler of a promise that is decided by now returned or threw is of no interest. False: it is exit(). */
static bool forget_result(bool called, zval *result)
{
    if (!called && !php_wxfavor_catch(result)) {
        return false;
    }
    zval_ptr_dtor(result);
    return true;
}

/* Calls the handler that decides the child. False: the child is decided otherwise, or an exception is pending. */
static bool call_handler(php_wxfavor_promise *child, zval *handler, uint32_t argc, zval *argv, zval *result)
{
    uint32_t epoch = child->epoch;
    bool called;

    child->handling++;
    called = php_wxfavor_invoke(handler, argc, argv, result);
    child->handling--;
    if (child->epoch != epoch) {
        forget_result(called, result);
        return false;
    }
    if (!called) {
        php_wxfavor_promise_reject_caught(child);
    }
    return called;
}

/* then(): what the handler returns decides the child, or what it throws. */
static void run_then(php_wxfavor_promise *settled, php_wxfavor_reaction *reaction)
{
    php_wxfavor_promise *child = php_wxfavor_promise_from(reaction->child);
    zval *handler = settled->state == PHP_WXFAVOR_FULFILLED ? &reaction->on_fulfilled : &reaction->on_rejected;
    zval result, argument;

    if (Z_ISUNDEF_P(handler)) {
        php_wxfavor_promise_settle_as(child, settled);
        return;
    }
    php_wxfavor_promise_handled(settled);
    ZVAL_COPY(&argument, &settled->result);
    if (call_handler(child, handler, 1, &argument, &result)) {
        php_wxfavor_promise_resolve(child, &result);
        zval_ptr_dtor(&result);
    }
    zval_ptr_dtor(&argument);
}

/* finally(): the outcome passes through, once what the handler returned is settled. */
static void run_finally(php_wxfavor_promise *settled, php_wxfavor_reaction *reaction)
{
    php_wxfavor_promise *child = php_wxfavor_promise_from(reaction->child), *between;
    zval result, self;

    if (!call_handler(child, &reaction->on_fulfilled, 0, NULL, &result)) {
        return;
    }
    between = php_wxfavor_promise_for(&result);
    zval_ptr_dtor(&result);
    ZVAL_OBJ(&self, &settled->std);
    php_wxfavor_promise_follow(child, between, PHP_WXFAVOR_REACT_RESTORE, &self);
    OBJ_RELEASE(&between->std);
}

/* For a child that was decided otherwise. A group that needs no more members hides their failures, but no money. */
static void run_late(php_wxfavor_promise *settled, const php_wxfavor_reaction *reaction)
{
    if (reaction->kind != PHP_WXFAVOR_REACT_MEMBER) {
        return;
    }
    if (!php_wxfavor_reason_is_unknown(&settled->result)) {
        php_wxfavor_promise_handled(settled);
    }
    settled->late = settled->late || php_wxfavor_promise_from(reaction->child)->calls_back;
}

/* Does the reaction tell somebody of a value? Not what only passes it on, to a promise that nobody has. */
static bool tells(const php_wxfavor_reaction *reaction)
{
    return reaction->kind != PHP_WXFAVOR_REACT_THEN || !Z_ISUNDEF(reaction->on_fulfilled) || GC_REFCOUNT(reaction->child) > 1;
}

static void run_reaction(php_wxfavor_promise *settled, php_wxfavor_reaction *reaction)
{
    php_wxfavor_promise *child = php_wxfavor_promise_from(reaction->child);

    if (child->state != PHP_WXFAVOR_PENDING || child->epoch != reaction->epoch) {
        run_late(settled, reaction);
        return;
    }
    settled->told = settled->told || tells(reaction);
    if (child->source != NULL) {
        child->source = NULL;
        OBJ_RELEASE(&settled->std);
    }
    switch (reaction->kind) {
    case PHP_WXFAVOR_REACT_MEMBER:
        php_wxfavor_group_settled(child, settled, &reaction->key);
        break;
    case PHP_WXFAVOR_REACT_FINALLY:
        run_finally(settled, reaction);
        break;
    case PHP_WXFAVOR_REACT_RESTORE:
        php_wxfavor_promise_settle_as(child, settled->state == PHP_WXFAVOR_REJECTED
                                                 ? settled
                                                 : php_wxfavor_promise_from(Z_OBJ(reaction->key)));
        break;
    case PHP_WXFAVOR_REACT_ADOPT:
        php_wxfavor_promise_settle_as(child, settled);
        break;
    default:
        run_then(settled, reaction);
    }
}

/* The promise that the task decides. */
static php_wxfavor_promise *decided_by(const task *item)
{
    return php_wxfavor_promise_from(Z_ISUNDEF(item->thenable) ? item->reaction.child : item->promise);
}

/* In a forked child, what the parent has to do is only let go of. */
static bool run(task *item)
{
    php_wxfavor_promise *promise = php_wxfavor_promise_from(item->promise);
    uint32_t depth = php_wxfavor_queue_depth();

    set_depth(depth + 1);
    if (php_wxfavor_promise_is_parents(decided_by(item))) {
        php_wxfavor_promise_handled(promise);
    } else if (Z_ISUNDEF(item->thenable)) {
        run_reaction(promise, &item->reaction);
    } else {
        php_wxfavor_thenable_follow(promise, &item->thenable);
    }
    task_dtor(item);
    set_depth(depth);
    php_wxfavor_queue_look_for_exit();
    return EG(exception) == NULL;
}

/* ---- running ------------------------------------------------------------ */

bool php_wxfavor_queue_run(void)
{
    task item;

    if (php_wxfavor_queue_depth() >= PHP_WXFAVOR_DEPTH_MAX) {
        return true;
    }
    while (take(&item, 0)) {
        if (!run(&item)) {
            return false;
        }
    }
    return true;
}

/*
 * Marks the promise and all that it depends on, without recursion. Returns how
 * many tasks there must be for them, SIZE_MAX if that cannot be told.
 */
static size_t mark(php_wxfavor_promise *promise, uint32_t serial)
{
    size_t cap = 16, count = 1, tasks = 0;
    php_wxfavor_promise **open = safe_emalloc(cap, sizeof *open, 0);

    open[0] = promise;
    while (count > 0) {
        php_wxfavor_promise *one = open[--count];
        uint32_t members = one->group != NULL && one->mark != serial ? php_wxfavor_group_count(one) : 0;

        if (one->mark == serial) {
            continue;
        }
        one->mark = serial;
        if (members > 0 || !Z_ISUNDEF(one->foreign)) {
            tasks = SIZE_MAX;
        } else if (tasks != SIZE_MAX && one->source != NULL &&
                   php_wxfavor_promise_from(one->source)->state != PHP_WXFAVOR_PENDING) {
            tasks++;
        }
        if (count + members + 1 > cap) {
            cap = (count + members + 1) * 2;
            open = safe_erealloc(open, cap, sizeof *open, 0);
        }
        if (one->source != NULL) {
            open[count++] = php_wxfavor_promise_from(one->source);
        }
        if (members > 0) {
            count += php_wxfavor_group_list(one, open + count);
        }
    }
    efree(open);
    return tasks;
}

/* The place of the first task that the promise depends on. Most likely it is one of the last. */
static size_t find_needed(queue *q, php_wxfavor_promise *promise)
{
    size_t left = mark(promise, ++q->serial), found = q->count;

    for (size_t place = q->count; left > 0 && place-- > 0;) {
        task *candidate = at(q, place);

        if (decided_by(candidate)->mark == q->serial) {
            found = place;
            left -= left == SIZE_MAX ? 0 : 1;
        }
    }
    return found;
}

bool php_wxfavor_queue_run_one(php_wxfavor_promise *needed_by)
{
    queue *q = current();
    task item;

    return take(&item, needed_by == NULL || q->count == 0 ? 0 : find_needed(q, needed_by)) && run(&item);
}

bool php_wxfavor_queue_run_deciding(const php_wxfavor_promise *decided)
{
    queue *q = current();
    task item;

    /* Most likely it is one of the last. */
    for (size_t place = q->count; place-- > 0;) {
        if (decided_by(at(q, place)) == decided) {
            return take(&item, place) && run(&item);
        }
    }
    return false;
}

void php_wxfavor_queue_detour(const php_wxfavor_promise *promise)
{
    if (promise->ways > 0 && promise->source != NULL) {
        current()->detours++;
    }
}

uint32_t php_wxfavor_queue_detours(void)
{
    return current()->detours;
}

/* ---- the end ------------------------------------------------------------ */

/* A task that is dropped may be the only one to know what became of a call. Nothing is to be told of rejections: those tell. */
static void log_dropped(const task *item)
{
    php_wxfavor_promise *settled = php_wxfavor_promise_from(item->promise), *child = decided_by(item);
    php_wxfavor_reaction_kind kind = item->reaction.kind;
    bool somebody;

    if (!Z_ISUNDEF(item->thenable) || php_wxfavor_promise_is_parents(child)) {
        return;
    }
    if (child->state != PHP_WXFAVOR_PENDING || child->epoch != item->reaction.epoch) {
        if (kind == PHP_WXFAVOR_REACT_MEMBER && child->calls_back && !settled->told) {
            php_wxfavor_answers_lost(&settled->answered);
        }
        return;
    }
    /* What only passes an outcome on, passes it on to somebody, or to nobody. */
    somebody = kind == PHP_WXFAVOR_REACT_MEMBER || !Z_ISUNDEF(item->reaction.on_fulfilled) || child->reaction_count > 0;
    if (somebody) {
        php_wxfavor_answers_lost(&settled->answered);
    }
    if (kind == PHP_WXFAVOR_REACT_MEMBER && child->group != NULL) {
        php_wxfavor_answers_lost(&child->group->answered);
    }
}

void php_wxfavor_queue_end_late(void)
{
    queue *q = WXFAVOR_G(queue);

    if (q != NULL) {
        if (q->tasks != NULL) {
            efree(q->tasks);
        }
        if (q->depths != NULL) {
            zend_array_destroy(q->depths);
        }
        efree(q);
    }
    WXFAVOR_G(queue) = NULL;
}

void php_wxfavor_queue_end_request(void)
{
    task item;

    while (take(&item, 0)) {
        log_dropped(&item);
        task_dtor(&item);
    }
    php_wxfavor_queue_end_late();
}
