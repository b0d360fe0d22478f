/* Promises that depend on many: all(), allSettled(), any(), race(), each(). */
#ifndef PHP_WXFAVOR_PROMISE_GROUP_H
#define PHP_WXFAVOR_PROMISE_GROUP_H

#include "binding/promise.h"

typedef enum php_wxfavor_group_kind {
    PHP_WXFAVOR_ALL,
    PHP_WXFAVOR_ALL_SETTLED,
    PHP_WXFAVOR_ANY,
    PHP_WXFAVOR_RACE,
    PHP_WXFAVOR_EACH
} php_wxfavor_group_kind;

/* What each() works with. */
typedef struct php_wxfavor_each {
    zval source;                    /* the array or Traversable */
    zend_object_iterator *iterator; /* of a Traversable */
    HashPosition position;          /* in an array */
    bool started, exhausted;
    bool pulling;  /* the iterator is running; a generator cannot be entered twice */
    bool orphaned; /* settled while it was running: free it when that is over */
    zend_long concurrency;
    zval on_fulfilled, on_rejected, on_progress;
    zend_long telling; /* callbacks that are running, maybe in suspended fibers */
    zend_long done, failed;
    double started_at;
} php_wxfavor_each;

typedef struct php_wxfavor_group {
    php_wxfavor_group_kind kind;
    HashTable members; /* of those not settled yet: number => promise */
    HashTable results; /* by the keys of the caller */
    zval answered;     /* by the calls of those that are fulfilled; see promise_outcome.c */
    zval untold;       /* members with an unknown outcome, which the result will tell of */
    zend_ulong next;   /* number of the next member */
    bool counting;     /* members are still being added */
    php_wxfavor_each *each; /* only for each() */
} php_wxfavor_group;

/* A promise for the members of an array or Traversable. NULL: an exception is pending. */
php_wxfavor_promise *php_wxfavor_group_create(php_wxfavor_group_kind kind, zval *members);

/* Adds a member under a key; its settling will be told to the group. */
void php_wxfavor_group_add(php_wxfavor_promise *promise, zval *value, zval *key);

/* ---- promise_each.c ---- */

/*
 * The promise of each(): pulls from an array or Traversable as many members at
 * a time as `concurrency` says. Callables may be NULL or null; they are counted.
 * NULL: an exception is pending.
 */
php_wxfavor_promise *php_wxfavor_each_create(zval *source, zend_long concurrency, zval *on_fulfilled, zval *on_rejected,
                                             zval *on_progress);
void php_wxfavor_each_settled(php_wxfavor_promise *promise, php_wxfavor_promise *member, zval *key);
void php_wxfavor_each_free(php_wxfavor_each *each);
void php_wxfavor_each_gc(php_wxfavor_each *each, zend_get_gc_buffer *buffer);

#endif
