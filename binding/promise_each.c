/* Promise::each(): many items, a few at a time. */
#include "binding/exception.h"
#include "binding/promise_group.h"

#include "zend_closures.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#ifdef PHP_WIN32
#include "win32/time.h"
#else
#include <sys/time.h>
#endif

static double now(void)
{
    struct timeval time;

    gettimeofday(&time, NULL);
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

/* ---- the source --------------------------------------------------------- */

/* Takes the next item out. False: there is none, or an exception is pending. */
static bool next_of_array(php_wxfavor_each *each, zval *value, zval *key)
{
    HashTable *table = Z_ARRVAL(each->source);
    zval *item = zend_hash_get_current_data_ex(table, &each->position);

    if (item == NULL) {
        return false;
    }
    ZVAL_COPY_DEREF(value, item);
    zend_hash_get_current_key_zval_ex(table, key, &each->position);
    zend_hash_move_forward_ex(table, &each->position);
    return true;
}

static bool next_of_iterator(php_wxfavor_each *each, zend_ulong number, zval *value, zval *key)
{
    zend_object_iterator *iterator = each->iterator;
    zval *item;

    if (!each->started) {
        each->started = true;
        if (iterator->funcs->rewind != NULL) {
            iterator->funcs->rewind(iterator);
        }
    } else {
        iterator->funcs->move_forward(iterator);
    }
    if (EG(exception) != NULL || iterator->funcs->valid(iterator) != SUCCESS || EG(exception) != NULL) {
        return false;
    }
    item = iterator->funcs->get_current_data(iterator);
    if (EG(exception) != NULL || item == NULL) {
        return false;
    }
    ZVAL_COPY_DEREF(value, item);
    ZVAL_LONG(key, (zend_long)number);
    if (iterator->funcs->get_current_key != NULL) {
        iterator->funcs->get_current_key(iterator, key);
    }
    if (EG(exception) != NULL) {
        zval_ptr_dtor(value);
        return false;
    }
    return true;
}

/* A factory stands for what it makes. */
static bool make_item(zval *value)
{
    zval made;

    if (Z_TYPE_P(value) != IS_OBJECT || php_wxfavor_is_promise(value) || php_wxfavor_is_thenable(Z_OBJ_P(value)) ||
        (Z_OBJCE_P(value) != zend_ce_closure && !zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("__invoke")))) {
        return true;
    }
    if (!php_wxfavor_invoke(value, 0, NULL, &made)) {
        return false;
    }
    zval_ptr_dtor(value);
    ZVAL_COPY_VALUE(value, &made);
    return true;
}

/* ---- working ------------------------------------------------------------ */

/* Whoever settles or resolves the promise, from a callback or from outside, takes the group off it. */
static bool is_working(const php_wxfavor_promise *promise)
{
    return promise->group != NULL;
}

/* The exception that is pending ends it all. exit(), too, but then it is neither done nor failed. */
static void fail(php_wxfavor_promise *promise)
{
    zval ignored;

    if (is_working(promise)) {
        php_wxfavor_promise_reject_caught(promise);
    } else if (php_wxfavor_catch(&ignored)) {
        zval_ptr_dtor(&ignored);
    }
}

/* One item, if there is one. False: no more for now. */
static bool pull_one(php_wxfavor_promise *promise, php_wxfavor_each *each)
{
    zval value, key;
    bool more = each->iterator != NULL ? next_of_iterator(each, promise->group->next, &value, &key) : next_of_array(each, &value, &key);

    if (!more) {
        each->exhausted = true;
        if (EG(exception) != NULL) {
            fail(promise);
        }
        return false;
    }
    if (!make_item(&value)) {
        fail(promise);
        more = false;
    } else if (is_working(promise)) {
        php_wxfavor_group_add(promise, &value, &key);
    }
    zval_ptr_dtor(&value);
    zval_ptr_dtor(&key);
    return more;
}

/* Takes items until as many are under way as may be. Userland runs in here, and may settle the promise. */
static void pull(php_wxfavor_promise *promise)
{
    php_wxfavor_group *group = promise->group;
    php_wxfavor_each *each = group->each;
    zval nothing;

    if (each->pulling || php_wxfavor_queue_was_left()) {
        return;
    }
    each->pulling = true;
    promise->handling++;
    while (is_working(promise) && !each->exhausted && EG(exception) == NULL && !php_wxfavor_promise_is_parents(promise) &&
           (zend_long)zend_hash_num_elements(&group->members) + each->telling < each->concurrency && pull_one(promise, each)) {
    }
    each->pulling = false;
    promise->handling--;
    if (each->orphaned) {
        php_wxfavor_group_free(group);
    } else if (is_working(promise) && each->exhausted && EG(exception) == NULL && each->telling == 0 &&
               zend_hash_num_elements(&group->members) == 0) {
        ZVAL_NULL(&nothing);
        php_wxfavor_promise_settle(promise, PHP_WXFAVOR_FULFILLED, &nothing);
    }
}

static bool tell(php_wxfavor_promise *promise, zval *callback, zval *value, zval *key)
{
    zval arguments[3], result;
    bool ok;

    if (Z_ISUNDEF_P(callback)) {
        return true;
    }
    ZVAL_COPY_VALUE(&arguments[0], value);
    ZVAL_COPY_VALUE(&arguments[1], key);
    ZVAL_OBJ(&arguments[2], &promise->std);
    ok = php_wxfavor_invoke(callback, 3, arguments, &result);
    if (ok) {
        zval_ptr_dtor(&result);
    }
    return ok;
}

static bool tell_progress(php_wxfavor_promise *promise)
{
    php_wxfavor_each *each = promise->group->each;
    double elapsed = now() - each->started_at;
    zval arguments[4], callback, result;
    bool ok;

    if (Z_ISUNDEF(each->on_progress)) {
        return true;
    }
    ZVAL_COPY(&callback, &each->on_progress);
    ZVAL_LONG(&arguments[0], each->done);
    ZVAL_LONG(&arguments[1], each->failed);
    ZVAL_LONG(&arguments[2], zend_hash_num_elements(&promise->group->members));
    ZVAL_DOUBLE(&arguments[3], elapsed > 0 ? (double)(each->done + each->failed) / elapsed : 0);
    ok = php_wxfavor_invoke(&callback, 4, arguments, &result);
    if (ok) {
        zval_ptr_dtor(&result);
    }
    zval_ptr_dtor(&callback);
    return ok;
}

/* All that is to be told of one member. False: an exception is pending. */
static bool tell_of(php_wxfavor_promise *promise, bool fulfilled, zval *value, zval *key)
{
    php_wxfavor_each *each = promise->group->each;
    zval callback;
    bool ok;

    /* A callback may settle or cancel the promise, which frees the group. */
    ZVAL_COPY(&callback, fulfilled ? &each->on_fulfilled : &each->on_rejected);
    each->telling++;
    promise->handling++;
    ok = tell(promise, &callback, value, key);
    if (ok && is_working(promise)) {
        each->done += fulfilled ? 1 : 0;
        each->failed += fulfilled ? 0 : 1;
        ok = tell_progress(promise);
    }
    promise->handling--;
    if (is_working(promise)) {
        each->telling--;
    }
    zval_ptr_dtor(&callback);
    return ok;
}

void php_wxfavor_each_settled(php_wxfavor_promise *promise, php_wxfavor_promise *member, zval *key)
{
    php_wxfavor_each *each = promise->group->each;
    bool fulfilled = member->state == PHP_WXFAVOR_FULFILLED;

    if (!fulfilled) {
        if (Z_ISUNDEF(each->on_rejected)) {
            php_wxfavor_promise_settle_as(promise, member);
            return;
        }
        php_wxfavor_promise_handled(member);
    }
    if (!tell_of(promise, fulfilled, &member->result, key)) {
        fail(promise);
    } else if (is_working(promise)) {
        pull(promise);
    }
}

/* ---- life --------------------------------------------------------------- */

static void copy_callback(zval *to, zval *from)
{
    if (from == NULL) {
        ZVAL_UNDEF(to);
    } else {
        ZVAL_COPY_DEREF(to, from);
    }
}

php_wxfavor_promise *php_wxfavor_each_create(zval *source, zend_long concurrency, zval *on_fulfilled, zval *on_rejected,
                                             zval *on_progress)
{
    php_wxfavor_promise *promise = php_wxfavor_promise_new();
    php_wxfavor_group *group = ecalloc(1, sizeof *group);
    php_wxfavor_each *each = ecalloc(1, sizeof *each);

    group->kind = PHP_WXFAVOR_EACH;
    group->each = each;
    zend_hash_init(&group->members, 8, NULL, ZVAL_PTR_DTOR, false);
    zend_hash_init(&group->results, 8, NULL, ZVAL_PTR_DTOR, false);
    promise->group = group;
    ZVAL_COPY(&each->source, source);
    each->concurrency = concurrency;
    each->started_at = now();
    copy_callback(&each->on_fulfilled, on_fulfilled);
    promise->calls_back = on_fulfilled != NULL;
    copy_callback(&each->on_rejected, on_rejected);
    copy_callback(&each->on_progress, on_progress);
    if (Z_TYPE_P(source) == IS_ARRAY) {
        zend_hash_internal_pointer_reset_ex(Z_ARRVAL_P(source), &each->position);
    } else {
        each->iterator = Z_OBJCE_P(source)->get_iterator(Z_OBJCE_P(source), source, 0);
        if (EG(exception) != NULL) {
            fail(promise);
        }
    }
    if (is_working(promise)) {
        pull(promise);
    }
    if (EG(exception) != NULL) {
        php_wxfavor_promise_handled(promise); /* nobody gets it */
        OBJ_RELEASE(&promise->std);
        return NULL;
    }
    return promise;
}

void php_wxfavor_each_free(php_wxfavor_each *each)
{
    if (each->iterator != NULL) {
        zend_iterator_dtor(each->iterator);
    }
    zval_ptr_dtor(&each->source);
    zval_ptr_dtor(&each->on_fulfilled);
    zval_ptr_dtor(&each->on_rejected);
    zval_ptr_dtor(&each->on_progress);
    efree(each);
}

void php_wxfavor_each_gc(php_wxfavor_each *each, zend_get_gc_buffer *buffer)
{
    zend_get_gc_buffer_add_zval(buffer, &each->source);
    if (each->iterator != NULL) {
        zend_get_gc_buffer_add_obj(buffer, &each->iterator->std);
    }
    zend_get_gc_buffer_add_zval(buffer, &each->on_fulfilled);
    zend_get_gc_buffer_add_zval(buffer, &each->on_rejected);
    zend_get_gc_buffer_add_zval(buffer, &each->on_progress);
}
