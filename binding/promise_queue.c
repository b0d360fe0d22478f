/*
 * The queue of what is to be done for settled promises. A task is taken out
 * before it runs, so handlers may wait, start calls, throw or suspend a fiber:
 * whoever runs the queue next finds it whole.
 */
#include "binding/promise.h"

typedef struct php_wxfavor_task {
    zend_object *promise; /* counted: the settled one; or the one that shall follow `thenable` */
    php_wxfavor_reaction reaction;
    zval thenable; /* undefined for a reaction */
} task;

/* A ring that grows; request memory. */
typedef struct php_wxfavor_queue {
    task *tasks;
    size_t cap, start, count;
} queue;

static queue *current(void)
{
    if (WXFAVOR_G(queue) == NULL) {
        WXFAVOR_G(queue) = ecalloc(1, sizeof(queue));
    }
    return WXFAVOR_G(queue);
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
    q->tasks[(q->start + q->count++) % q->cap] = *item;
}

static bool pop(task *item)
{
    queue *q = WXFAVOR_G(queue);

    if (q == NULL || q->count == 0) {
        return false;
    }
    *item = q->tasks[q->start];
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

/* then(): what the handler returns decides the child, or what it throws. */
static bool run_then(php_wxfavor_promise *settled, php_wxfavor_reaction *reaction)
{
    php_wxfavor_promise *child = php_wxfavor_promise_from(reaction->child);
    zval *handler = settled->state == PHP_WXFAVOR_FULFILLED ? &reaction->on_fulfilled : &reaction->on_rejected;
    zval result, argument;
    bool called;

    if (Z_ISUNDEF_P(handler)) {
        php_wxfavor_promise_settle(child, settled->state, &settled->result);
        return true;
    }
    ZVAL_COPY(&argument, &settled->result);
    child->handling = true;
    called = php_wxfavor_invoke(handler, 1, &argument, &result);
    child->handling = false;
    zval_ptr_dtor(&argument);
    if (child->state != PHP_WXFAVOR_PENDING) {
        /* Cancelled, or settled by its own handler, meanwhile. */
        zval ignored;

        if (called) {
            zval_ptr_dtor(&result);
        } else if (php_wxfavor_catch(&ignored)) {
            zval_ptr_dtor(&ignored);
        } else {
            return false;
        }
        return true;
    }
    if (!called) {
        return php_wxfavor_promise_reject_caught(child);
    }
    php_wxfavor_promise_resolve(child, &result);
    zval_ptr_dtor(&result);
    return true;
}

/* finally(): the outcome passes through, once what the handler returned is settled. */
static bool run_finally(php_wxfavor_promise *settled, php_wxfavor_reaction *reaction)
{
    php_wxfavor_promise *child = php_wxfavor_promise_from(reaction->child), *between;
    zval result;
    bool called;

    child->handling = true;
    called = php_wxfavor_invoke(&reaction->on_fulfilled, 0, NULL, &result);
    child->handling = false;
    if (!called) {
        if (child->state == PHP_WXFAVOR_PENDING) {
            return php_wxfavor_promise_reject_caught(child);
        }
        ZVAL_NULL(&result);
        if (!php_wxfavor_catch(&result)) {
            return false;
        }
    }
    if (child->state == PHP_WXFAVOR_PENDING) {
        between = php_wxfavor_promise_for(&result);
        if (child->source == NULL) {
            GC_ADDREF(&between->std);
            child->source = &between->std;
        }
        php_wxfavor_promise_react(between,
                                  settled->state == PHP_WXFAVOR_FULFILLED ? PHP_WXFAVOR_REACT_RESTORE
                                                                          : PHP_WXFAVOR_REACT_RESTORE_REJECTED,
                                  child, NULL, NULL, &settled->result);
        OBJ_RELEASE(&between->std);
    }
    zval_ptr_dtor(&result);
    return true;
}

static bool run_reaction(php_wxfavor_promise *settled, php_wxfavor_reaction *reaction)
{
    php_wxfavor_promise *child = php_wxfavor_promise_from(reaction->child);

    if (child->state != PHP_WXFAVOR_PENDING) {
        return true;
    }
    /* What decided so far is settled; from here on the reaction itself decides. */
    if (reaction->kind != PHP_WXFAVOR_REACT_MEMBER && child->source == &settled->std) {
        child->source = NULL;
        OBJ_RELEASE(&settled->std);
    }
    switch (reaction->kind) {
    case PHP_WXFAVOR_REACT_THEN:
        return run_then(settled, reaction);
    case PHP_WXFAVOR_REACT_FINALLY:
        return run_finally(settled, reaction);
    case PHP_WXFAVOR_REACT_RESTORE:
    case PHP_WXFAVOR_REACT_RESTORE_REJECTED:
        if (settled->state == PHP_WXFAVOR_REJECTED) {
            php_wxfavor_promise_settle(child, PHP_WXFAVOR_REJECTED, &settled->result);
        } else {
            php_wxfavor_promise_settle(
                child, reaction->kind == PHP_WXFAVOR_REACT_RESTORE ? PHP_WXFAVOR_FULFILLED : PHP_WXFAVOR_REJECTED,
                &reaction->key);
        }
        return true;
    case PHP_WXFAVOR_REACT_ADOPT:
        php_wxfavor_promise_settle(child, settled->state, &settled->result);
        return true;
    case PHP_WXFAVOR_REACT_MEMBER:
        php_wxfavor_group_settled(child, &reaction->key, settled->state, &settled->result);
        return EG(exception) == NULL;
    }
    return true;
}

bool php_wxfavor_queue_run(void)
{
    task item;

    while (pop(&item)) {
        php_wxfavor_promise *promise = php_wxfavor_promise_from(item.promise);
        bool go_on;

        if (Z_ISUNDEF(item.thenable)) {
            go_on = run_reaction(promise, &item.reaction);
        } else {
            go_on = php_wxfavor_thenable_follow(promise, &item.thenable);
        }
        task_dtor(&item);
        if (!go_on || EG(exception) != NULL) {
            return false;
        }
    }
    return true;
}

void php_wxfavor_queue_end_request(void)
{
    queue *q = WXFAVOR_G(queue);
    task item;

    while (pop(&item)) {
        task_dtor(&item);
    }
    if (q != NULL) {
        if (q->tasks != NULL) {
            efree(q->tasks);
        }
        efree(q);
    }
    WXFAVOR_G(queue) = NULL;
}
