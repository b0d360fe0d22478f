/*
 * Promises. How they hang together:
 *
 *   source   the promise that decides this one: the parent of then(), or the
 *            promise that it was resolved with. Counted.
 *   reactions what to do when this one is settled, each for another promise
 *            (its child). Counted. So parent and child hold each other until
 *            the parent is settled; the garbage collector knows both ways.
 *
 * Settling only puts tasks into a queue; the queue runs them one by one. No
 * function here recurses along a chain, however long it is.
 */
#ifndef PHP_WXFAVOR_PROMISE_H
#define PHP_WXFAVOR_PROMISE_H

#include "php_wxfavor.h"

extern zend_class_entry *php_wxfavor_promise_ce;

typedef enum php_wxfavor_promise_state {
    PHP_WXFAVOR_PENDING,
    PHP_WXFAVOR_FULFILLED,
    PHP_WXFAVOR_REJECTED
} php_wxfavor_promise_state;

typedef enum php_wxfavor_reaction_kind {
    PHP_WXFAVOR_REACT_THEN,    /* call a handler, settle the child with its result */
    PHP_WXFAVOR_REACT_FINALLY, /* call on_fulfilled without arguments, settle the child alike */
    PHP_WXFAVOR_REACT_RESTORE, /* settle the child as the promise `key`, unless this one is rejected: the end of a finally */
    PHP_WXFAVOR_REACT_ADOPT, /* settle the child alike */
    PHP_WXFAVOR_REACT_MEMBER /* tell the group of the child, under `key` */
} php_wxfavor_reaction_kind;

typedef struct php_wxfavor_reaction {
    php_wxfavor_reaction_kind kind;
    uint32_t epoch;     /* of the child, which may be decided otherwise meanwhile */
    zend_object *child; /* counted */
    zval on_fulfilled, on_rejected, key;
} php_wxfavor_reaction;

struct php_wxfavor_call;
struct php_wxfavor_group;

/*
 * Whether anybody has been told of a rejection. Shared by all promises that it
 * was passed on to; the last of them that goes warns if it was none.
 */
typedef struct php_wxfavor_rejection {
    uint32_t refcount;
    bool handled;
} php_wxfavor_rejection;

typedef struct php_wxfavor_promise {
    php_wxfavor_promise_state state;
    bool locked;   /* follows something that will decide it; nobody else may */
    bool cancelling;
    bool calls_back; /* each() that was to tell a callback of every value */
    bool late; /* such an each() had ended before it could be told of this value */
    bool told; /* somebody else has been told of it, or it was passed on */
    bool circled;  /* what it follows waited for it in turn */
    uint32_t handling; /* how much of what decides it is running, maybe in suspended fibers */
    const void *asked_in; /* where wait() of what it follows was called last and is running; see promise_wait.c */
    uint32_t epoch; /* counts what it followed, so that what it followed before has no say */
    uint32_t mark;  /* of the last search that met it, see promise_queue.c */
    uint32_t forks; /* of the process that made it, see runtime_fork.c */
    uint32_t ways;  /* that who waits keeps, and that it is on; see promise_wait.c */
    php_wxfavor_rejection *rejection;
    zval result;
    zval answered; /* what the log says if PHP leaves those that shall be told of it; see promise_outcome.c */
    zval wait_fn, cancel_fn;
    zval foreign; /* the thenable it follows */
    zend_object *source;
    php_wxfavor_reaction *reactions;
    uint32_t reaction_count, reaction_cap;
    struct php_wxfavor_call *call;   /* that will settle it; owned by the runtime */
    struct php_wxfavor_group *group; /* of all(), any(), …; owned */
    zend_object std;
} php_wxfavor_promise;

static inline php_wxfavor_promise *php_wxfavor_promise_from(zend_object *object)
{
    return (php_wxfavor_promise *)(void *)((char *)object - offsetof(php_wxfavor_promise, std));
}

static inline bool php_wxfavor_is_promise(const zval *value)
{
    return Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), php_wxfavor_promise_ce);
}

extern zend_class_entry *php_wxfavor_rejection_ce;
extern zend_class_entry *php_wxfavor_aggregate_ce;

void php_wxfavor_promise_register(void); /* MINIT, after the exceptions */
void php_wxfavor_promise_init_handlers(void);
void php_wxfavor_promises_end_request(void); /* RSHUTDOWN: logs, after a fatal error, what nobody was told of */

/* A RejectionException or one of its children, made and not thrown. */
void php_wxfavor_rejection_create(zval *rv, zend_class_entry *ce, zval *reason);
void php_wxfavor_cancellation_create(zval *rv, bool outcome_unknown);

/* A fresh pending promise, of the class that implements Guzzle's interface if there is one. One reference. */
php_wxfavor_promise *php_wxfavor_promise_new(void);

/* Settles a pending promise, locked or not; copies the value. The reactions are queued. Destructors may run. */
void php_wxfavor_promise_settle(php_wxfavor_promise *promise, php_wxfavor_promise_state state, zval *value);

/* Settles it as another that is settled. Whoever is told of one rejection is told of the other. */
void php_wxfavor_promise_settle_as(php_wxfavor_promise *promise, php_wxfavor_promise *other);

/* The resolution procedure of Promises/A+ on a pending promise: follows promises and thenables. */
void php_wxfavor_promise_resolve(php_wxfavor_promise *promise, zval *value);

/* Lets `target` decide a pending promise, in one of the ways ADOPT and RESTORE. */
void php_wxfavor_promise_follow(php_wxfavor_promise *promise, php_wxfavor_promise *target,
                                php_wxfavor_reaction_kind kind, zval *key);

/*
 * Rejects with the pending exception, if it may be caught. False: it goes on.
 * It is exit(), after which nobody is left to be told; or the end of a fiber,
 * which others must be told of.
 */
bool php_wxfavor_promise_reject_caught(php_wxfavor_promise *promise);

/*
 * Registers a reaction; queued at once if the promise is settled. Takes no
 * references over: the child and the values are copied.
 */
void php_wxfavor_promise_react(php_wxfavor_promise *promise, php_wxfavor_reaction_kind kind, php_wxfavor_promise *child,
                               zval *on_fulfilled, zval *on_rejected, zval *key);

void php_wxfavor_reaction_dtor(php_wxfavor_reaction *reaction); /* releases what it holds; userland may run */

/* Drops the reactions of a pending promise, none of which will ever be due. Destructors may run. */
void php_wxfavor_promise_drop_reactions(php_wxfavor_promise *promise);

/* A promise for a value that may be one, or a thenable. One reference. */
php_wxfavor_promise *php_wxfavor_promise_for(zval *value);

/* Takes the pending exception out into rv. False: it is exit(), and stays. */
bool php_wxfavor_catch(zval *rv);

/* Calls a callable. False: an exception is pending, and rv is undefined. */
bool php_wxfavor_invoke(zval *callable, uint32_t argc, zval *argv, zval *rv);

/* ---- runtime_fork.c ---- */

/* Was it made by a process that forked this one? Then what it shall bring about is not done here. */
bool php_wxfavor_promise_is_parents(const php_wxfavor_promise *promise);

/* Is it so, and pending, and moved by what only the parent moves: a call, or other promises? */
bool php_wxfavor_promise_is_left_to_parent(const php_wxfavor_promise *promise);

/* Rejects one that is left to the parent with an exception that says so. */
void php_wxfavor_promise_tell_whose(php_wxfavor_promise *promise);

/* ---- promise_circle.c ---- */

/* Would `promise`, which is pending, wait for itself if it followed `target`? Not by way of groups. */
bool php_wxfavor_promise_leads_back(php_wxfavor_promise *promise, php_wxfavor_promise *target);

/* ---- promise_outcome.c ---- */

php_wxfavor_rejection *php_wxfavor_rejection_new(zval *reason); /* NULL: nothing that one must be told of */
void php_wxfavor_promise_handled(php_wxfavor_promise *promise); /* somebody has been told of its rejection */
bool php_wxfavor_reason_is_unknown(const zval *reason);         /* may the call have been carried out? */
void php_wxfavor_promise_let_go(php_wxfavor_promise *promise, bool quietly); /* it dies; quietly: no userland may run */

/*
 * Which calls a fulfilled promise tells of, so that they do not vanish with the
 * handlers: undefined (none that matters), a text, or an array of texts.
 */
void php_wxfavor_answer_note(php_wxfavor_promise *promise, zend_string *call); /* takes the text over */
void php_wxfavor_answers_add(zval *answers, const zval *more);
void php_wxfavor_answers_lost(zval *answers); /* logs and forgets them */

/* ---- promise_queue.c ---- */

/*
 * Handlers may wait, and waiting runs handlers. Deeper than this (per fiber),
 * only those run that are needed, so that the C stack does not overflow.
 */
#define PHP_WXFAVOR_DEPTH_MAX 64

uint32_t php_wxfavor_queue_depth(void); /* how many handlers are running within each other */

/* Runs tasks until none is left; none at all if the depth is at its limit. False: an exception is pending. */
bool php_wxfavor_queue_run(void);

/* Runs the next task, or the next one that `promise` depends on. False: there is none, or an exception is pending. */
bool php_wxfavor_queue_run_one(php_wxfavor_promise *needed_by);

/* Runs the next task that decides this promise itself. False: there is none, or an exception is pending. */
bool php_wxfavor_queue_run_deciding(const php_wxfavor_promise *decided);
bool php_wxfavor_queue_is_empty(void);

/*
 * Was PHP left by exit() in a handler, or in whatever else ran here, or by a
 * fatal error? What is under way is finished then, but nothing new is begun.
 */
bool php_wxfavor_queue_was_left(void);
void php_wxfavor_queue_look_for_exit(void); /* to be called after userland ran */

/* Counts what was decided otherwise than by what it depends on, so that who keeps a way along it looks anew. */
void php_wxfavor_queue_detour(const php_wxfavor_promise *promise);
uint32_t php_wxfavor_queue_detours(void);
void php_wxfavor_queue_react(php_wxfavor_promise *settled, php_wxfavor_reaction *reaction); /* takes the reaction over */
void php_wxfavor_queue_assimilate(php_wxfavor_promise *promise, zval *thenable);
void php_wxfavor_queue_end_request(void); /* RSHUTDOWN: drops what is left */
void php_wxfavor_queue_end_late(void);    /* as php_wxfavor_runtime_end_late() */

/* ---- promise_wait.c ---- */

/* Runs until the promise is settled. False: an exception is pending. */
bool php_wxfavor_promise_wait(php_wxfavor_promise *promise);
void php_wxfavor_promise_cancel(php_wxfavor_promise *promise);

/* ---- promise_group.c ---- */

/* A member was settled; decides the group when it was the one that counts. */
void php_wxfavor_group_settled(php_wxfavor_promise *group, php_wxfavor_promise *member, zval *key);
php_wxfavor_promise *php_wxfavor_group_pending(php_wxfavor_promise *group); /* the best to wait for; NULL: none */
uint32_t php_wxfavor_group_count(php_wxfavor_promise *group);
uint32_t php_wxfavor_group_list(php_wxfavor_promise *group, php_wxfavor_promise **found); /* without references */
void php_wxfavor_group_free(struct php_wxfavor_group *group);
void php_wxfavor_group_gc(struct php_wxfavor_group *group, zend_get_gc_buffer *buffer);

/* ---- thenable.c ---- */

void php_wxfavor_thenable_register(zend_class_entry *settler_ce); /* MINIT */
bool php_wxfavor_is_thenable(zend_object *object); /* has it then(), or is it one of Amp? */

/* Lets a locked promise follow the thenable. */
void php_wxfavor_thenable_follow(php_wxfavor_promise *promise, zval *thenable);

/* Cancels it, if it can be. */
void php_wxfavor_thenable_cancel(zval *thenable);

/* Waits in the thenable's own way, if it has one. False: it has none, or an exception is pending. */
bool php_wxfavor_thenable_wait(zval *thenable);

#endif
