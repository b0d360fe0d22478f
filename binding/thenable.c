/*
 * Promises of others: anything with a then() (Guzzle, React), Amp's promises
 * (onResolve) and futures (map, catch).
 */
#include "binding/exception.h"
#include "binding/promise.h"

#include "zend_closures.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

typedef enum settler_kind { SETTLER_RESOLVE, SETTLER_REJECT, SETTLER_ERROR_FIRST } settler_kind;

/* What a thenable is given to call. Only the first call counts, of whichever of a pair. */
typedef struct settler {
    settler_kind kind;
    uint32_t epoch; /* of the promise when it began to follow */
    zend_object *promise; /* counted */
    zend_object std;
} settler;

static zend_class_entry *settler_ce;
static zend_object_handlers settler_handlers;

static settler *settler_from(zend_object *object)
{
    return (settler *)(void *)((char *)object - offsetof(settler, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
    settler *it = zend_object_alloc(sizeof *it, ce);

    zend_object_std_init(&it->std, ce);
    object_properties_init(&it->std, ce);
    it->std.handlers = &settler_handlers;
    return &it->std;
}

static void free_object(zend_object *object)
{
    settler *it = settler_from(object);

    if (it->promise != NULL) {
        OBJ_RELEASE(it->promise);
    }
    zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
    settler *it = settler_from(object);
    zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

    if (it->promise != NULL) {
        zend_get_gc_buffer_add_obj(buffer, it->promise);
    }
    zend_get_gc_buffer_use(buffer, table, count);
    return NULL;
}

void php_wxfavor_thenable_register(zend_class_entry *ce)
{
    settler_ce = ce;
    settler_ce->create_object = create_object;
    memcpy(&settler_handlers, zend_get_std_object_handlers(), sizeof settler_handlers);
    settler_handlers.offset = offsetof(settler, std);
    settler_handlers.free_obj = free_object;
    settler_handlers.clone_obj = NULL;
    settler_handlers.get_gc = get_gc;
    settler_handlers.get_constructor = php_wxfavor_refuse_constructor;
}

static void make_settler(zval *rv, php_wxfavor_promise *promise, settler_kind kind)
{
    settler *it = settler_from(create_object(settler_ce));

    it->kind = kind;
    it->epoch = promise->epoch;
    it->promise = &promise->std;
    GC_ADDREF(it->promise);
    ZVAL_OBJ(rv, &it->std);
}

ZEND_METHOD(WxFavor_Internal_Settler, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(WxFavor_Internal_Settler, __invoke)
{
    settler *it = settler_from(Z_OBJ_P(ZEND_THIS));
    php_wxfavor_promise *promise;
    zval *first = NULL, *second = NULL, nothing;
    bool rejected;

    ZEND_PARSE_PARAMETERS_START(0, 2)
        Z_PARAM_OPTIONAL
        Z_PARAM_ZVAL(first)
        Z_PARAM_ZVAL(second)
    ZEND_PARSE_PARAMETERS_END();
    if (it->promise == NULL) {
        return;
    }
    promise = php_wxfavor_promise_from(it->promise);
    ZVAL_NULL(&nothing);
    rejected = it->kind == SETTLER_REJECT ||
               (it->kind == SETTLER_ERROR_FIRST && first != NULL && Z_TYPE_P(first) != IS_NULL);
    if (promise->state == PHP_WXFAVOR_PENDING && promise->epoch == it->epoch) {
        if (rejected) {
            php_wxfavor_promise_settle(promise, PHP_WXFAVOR_REJECTED, first == NULL ? &nothing : first);
        } else {
            zval *value = it->kind == SETTLER_ERROR_FIRST ? second : first;

            php_wxfavor_promise_resolve(promise, value == NULL ? &nothing : value);
        }
    }
}

/* ---- following ---------------------------------------------------------- */

static bool has_method(zend_object *object, const char *name)
{
    zend_function *method = zend_hash_str_find_ptr(&object->ce->function_table, name, strlen(name));

    return method != NULL && (method->common.fn_flags & (ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)) == ZEND_ACC_PUBLIC;
}

static bool is_instance_of(zend_object *object, const char *lower_name)
{
    zend_class_entry *ce = zend_hash_str_find_ptr(EG(class_table), lower_name, strlen(lower_name));

    return ce != NULL && instanceof_function(object->ce, ce);
}

bool php_wxfavor_is_thenable(zend_object *object)
{
    return has_method(object, "then") || is_instance_of(object, "amp\\promise") || is_instance_of(object, "amp\\future");
}

static bool call_method(zval *object, const char *name, uint32_t argc, zval *argv, zval *rv)
{
    zval method;

    ZVAL_UNDEF(rv);
    array_init_size(&method, 2);
    Z_ADDREF_P(object);
    add_next_index_zval(&method, object);
    add_next_index_string(&method, name);
    if (!php_wxfavor_invoke(&method, argc, argv, rv)) {
        zval_ptr_dtor(&method);
        return false;
    }
    zval_ptr_dtor(&method);
    return true;
}

/* Futures want closures. */
static void close_over(zval *rv, zval *settler_object)
{
    zend_function *invoke = zend_hash_str_find_ptr(&settler_ce->function_table, ZEND_STRL("__invoke"));

    php_wxfavor_closure_of(rv, invoke, settler_ce, settler_object);
}

/* *done: a future that is complete when one of the settlers has been called. */
static bool follow_future(zval *future, zval *settlers, zval *done)
{
    zval resolve, reject, mapped;
    bool ok;

    close_over(&resolve, &settlers[0]);
    close_over(&reject, &settlers[1]);
    ok = call_method(future, "map", 1, &resolve, &mapped);
    if (ok) {
        ok = call_method(&mapped, "catch", 1, &reject, done);
        zval_ptr_dtor(&mapped);
    }
    zval_ptr_dtor(&resolve);
    zval_ptr_dtor(&reject);
    return ok;
}

static bool subscribe(zval *thenable, zval *settlers)
{
    zval result;
    bool ok;

    if (has_method(Z_OBJ_P(thenable), "then")) {
        ok = call_method(thenable, "then", 2, settlers, &result);
    } else if (is_instance_of(Z_OBJ_P(thenable), "amp\\promise")) {
        ok = call_method(thenable, "onResolve", 1, &settlers[2], &result);
    } else {
        zval done;

        ok = follow_future(thenable, settlers, &done);
        if (ok) {
            ok = call_method(&done, "ignore", 0, NULL, &result);
            zval_ptr_dtor(&done);
        }
    }
    if (ok) {
        zval_ptr_dtor(&result);
    }
    return ok;
}

void php_wxfavor_thenable_follow(php_wxfavor_promise *promise, zval *thenable)
{
    uint32_t epoch = promise->epoch;
    zval settlers[3], ignored;

    /* Or it was settled or cancelled before it came to that. */
    if (Z_TYPE(promise->foreign) != IS_OBJECT || Z_OBJ(promise->foreign) != Z_OBJ_P(thenable)) {
        return;
    }
    make_settler(&settlers[0], promise, SETTLER_RESOLVE);
    make_settler(&settlers[1], promise, SETTLER_REJECT);
    make_settler(&settlers[2], promise, SETTLER_ERROR_FIRST);
    if (!subscribe(thenable, settlers)) {
        /* What then() throws counts only if it has not settled anything before. */
        if (promise->state == PHP_WXFAVOR_PENDING && promise->epoch == epoch) {
            php_wxfavor_promise_reject_caught(promise);
        } else if (php_wxfavor_catch(&ignored)) {
            zval_ptr_dtor(&ignored);
        }
    }
    zval_ptr_dtor(&settlers[0]);
    zval_ptr_dtor(&settlers[1]);
    zval_ptr_dtor(&settlers[2]);
}

/* ---- waiting and cancelling --------------------------------------------- */

/* Amp 2 waits with a function. False: it is not declared, or an exception is pending. */
static bool wait_with_function(const char *name, zval *argument, zval *rv)
{
    zval function;
    bool ok;

    if (!zend_hash_str_exists(EG(function_table), name, strlen(name))) {
        return false;
    }
    ZVAL_STRING(&function, name);
    ok = php_wxfavor_invoke(&function, 1, argument, rv);
    zval_ptr_dtor(&function);
    return ok;
}

/* Guzzle runs its handlers from a queue of its own, which wait() of a promise that is settled leaves alone. */
static bool run_queue_of_guzzle(void)
{
    zval function, task_queue, result;
    bool ok;

    ZVAL_STRING(&function, "GuzzleHttp\\Promise\\Utils::queue");
    ok = php_wxfavor_invoke(&function, 0, NULL, &task_queue);
    zval_ptr_dtor(&function);
    if (ok) {
        ok = Z_TYPE(task_queue) == IS_OBJECT && call_method(&task_queue, "run", 0, NULL, &result);
        zval_ptr_dtor(&task_queue);
    }
    if (ok) {
        zval_ptr_dtor(&result);
    }
    return ok;
}

/*
 * Amp's event loop runs only if somebody has to wait, which nobody has for a
 * future that is complete. So not for that one: for one that comes after our own.
 */
static bool wait_for_future(zval *future, zval *rv)
{
    php_wxfavor_promise *nobody = php_wxfavor_promise_new();
    zval settlers[2], done;
    bool ok;

    make_settler(&settlers[0], nobody, SETTLER_RESOLVE);
    make_settler(&settlers[1], nobody, SETTLER_REJECT);
    ok = follow_future(future, settlers, &done);
    if (ok) {
        ok = call_method(&done, "await", 0, NULL, rv);
        zval_ptr_dtor(&done);
    }
    zval_ptr_dtor(&settlers[0]);
    zval_ptr_dtor(&settlers[1]);
    php_wxfavor_promise_handled(nobody);
    OBJ_RELEASE(&nobody->std);
    return ok;
}

/* Guzzle and everybody like it has wait(). False: there is no way, or an exception is pending. */
static bool wait_for(zval *thenable, zval *rv)
{
    zend_object *object = Z_OBJ_P(thenable);
    zval no;

    ZVAL_FALSE(&no);
    if (has_method(object, "wait")) {
        return call_method(thenable, "wait", 1, &no, rv) &&
               (!is_instance_of(object, "guzzlehttp\\promise\\promiseinterface") || run_queue_of_guzzle());
    }
    if (is_instance_of(object, "amp\\future")) {
        return wait_for_future(thenable, rv);
    }
    return is_instance_of(object, "amp\\promise") && wait_with_function("amp\\promise\\wait", thenable, rv);
}

bool php_wxfavor_thenable_wait(zval *thenable)
{
    zval result;

    if (wait_for(thenable, &result)) {
        zval_ptr_dtor(&result);
        return true;
    }
    /* The outcome comes through its then(). */
    if (EG(exception) != NULL && php_wxfavor_catch(&result)) {
        zval_ptr_dtor(&result);
        return true;
    }
    return false;
}

void php_wxfavor_thenable_cancel(zval *thenable)
{
    zval result;

    if (!has_method(Z_OBJ_P(thenable), "cancel")) {
        return;
    }
    if (call_method(thenable, "cancel", 0, NULL, &result) || php_wxfavor_catch(&result)) {
        zval_ptr_dtor(&result);
    }
}
