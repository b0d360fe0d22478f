/* The state machine: settling, resolving, and the object itself. */
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/promise.h"
#include "binding/runtime.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"

static zend_object_handlers promise_handlers;

/* ---- calling and catching ----------------------------------------------- */

bool php_wxfavor_invoke(zval *callable, uint32_t argc, zval *argv, zval *rv)
{
    zend_fcall_info info = empty_fcall_info;

    ZVAL_UNDEF(rv);
    info.size = sizeof info;
    ZVAL_COPY_VALUE(&info.function_name, callable);
    info.retval = rv;
    info.params = argv;
    info.param_count = argc;
    if (zend_call_function(&info, NULL) != SUCCESS && EG(exception) == NULL) {
        zend_throw_error(NULL, "A handler of a promise cannot be called");
    }
    if (EG(exception) != NULL) {
        zval_ptr_dtor(rv);
        ZVAL_UNDEF(rv);
        return false;
    }
    return true;
}

bool php_wxfavor_catch(zval *rv)
{
    if (zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception))) {
        return false;
    }
    ZVAL_OBJ_COPY(rv, EG(exception));
    zend_clear_exception();
    return true;
}

/* As wxfavor's own LogicException and RejectionException, made and not thrown. */
static void reject_text(php_wxfavor_promise *promise, zend_class_entry *ce, const char *text)
{
    zval reason;

    object_init_ex(&reason, ce);
    zend_update_property_string(zend_ce_exception, Z_OBJ(reason), ZEND_STRL("message"), text);
    php_wxfavor_promise_settle(promise, PHP_WXFAVOR_REJECTED, &reason);
    zval_ptr_dtor(&reason);
}

bool php_wxfavor_promise_reject_caught(php_wxfavor_promise *promise)
{
    zval reason;

    if (!php_wxfavor_catch(&reason)) {
        if (zend_is_graceful_exit(EG(exception))) {
            reject_text(promise, spl_ce_LogicException, "The fiber that a handler was suspended in has been destroyed");
        }
        return false;
    }
    php_wxfavor_promise_settle(promise, PHP_WXFAVOR_REJECTED, &reason);
    zval_ptr_dtor(&reason);
    return true;
}

/* ---- reactions ---------------------------------------------------------- */

static void copy_or_undef(zval *to, zval *from)
{
    if (from == NULL) {
        ZVAL_UNDEF(to);
    } else {
        ZVAL_COPY_DEREF(to, from);
    }
}

void php_wxfavor_reaction_dtor(php_wxfavor_reaction *reaction)
{
    OBJ_RELEASE(reaction->child);
    zval_ptr_dtor(&reaction->on_fulfilled);
    zval_ptr_dtor(&reaction->on_rejected);
    zval_ptr_dtor(&reaction->key);
}

void php_wxfavor_promise_drop_reactions(php_wxfavor_promise *promise)
{
    php_wxfavor_reaction *reactions = promise->reactions;
    uint32_t count = promise->reaction_count;

    promise->reactions = NULL;
    promise->reaction_count = 0;
    promise->reaction_cap = 0;
    for (uint32_t i = 0; i < count; i++) {
        php_wxfavor_reaction_dtor(&reactions[i]);
    }
    if (reactions != NULL) {
        efree(reactions);
    }
}

void php_wxfavor_promise_react(php_wxfavor_promise *promise, php_wxfavor_reaction_kind kind, php_wxfavor_promise *child,
                               zval *on_fulfilled, zval *on_rejected, zval *key)
{
    php_wxfavor_reaction reaction = { .kind = kind, .epoch = child->epoch, .child = &child->std };

    /* Nothing here will ever settle it; who is not of the parent, either, is told so. */
    if (php_wxfavor_promise_is_left_to_parent(promise) && !php_wxfavor_promise_is_parents(child)) {
        php_wxfavor_promise_tell_whose(promise);
    }
    /* Room first: memory may run out here, and a handler that ends so must leave everything whole. */
    if (promise->state == PHP_WXFAVOR_PENDING && promise->reaction_count == promise->reaction_cap) {
        uint32_t cap = promise->reaction_cap == 0 ? 1 : promise->reaction_cap * 2;

        promise->reactions = safe_erealloc(promise->reactions, cap, sizeof reaction, 0);
        promise->reaction_cap = cap;
    }
    GC_ADDREF(&child->std);
    copy_or_undef(&reaction.on_fulfilled, on_fulfilled);
    copy_or_undef(&reaction.on_rejected, on_rejected);
    copy_or_undef(&reaction.key, key);
    if (promise->state != PHP_WXFAVOR_PENDING) {
        php_wxfavor_queue_react(promise, &reaction);
        return;
    }
    promise->reactions[promise->reaction_count++] = reaction;
}

/* ---- settling ----------------------------------------------------------- */

/* What decides a promise. It is taken off first and let go last, because destructors may look at the promise. */
typedef struct ties {
    zval wait_fn, cancel_fn, foreign;
    struct php_wxfavor_group *group;
    zend_object *source;
} ties;

static ties untie(php_wxfavor_promise *promise)
{
    ties old = { .group = promise->group, .source = promise->source };

    ZVAL_COPY_VALUE(&old.wait_fn, &promise->wait_fn);
    ZVAL_COPY_VALUE(&old.cancel_fn, &promise->cancel_fn);
    ZVAL_COPY_VALUE(&old.foreign, &promise->foreign);
    ZVAL_UNDEF(&promise->wait_fn);
    ZVAL_UNDEF(&promise->cancel_fn);
    ZVAL_UNDEF(&promise->foreign);
    promise->group = NULL;
    promise->source = NULL;
    promise->epoch++;
    return old;
}

static void let_go(ties *old)
{
    if (old->group != NULL) {
        php_wxfavor_group_free(old->group);
    }
    if (old->source != NULL) {
        OBJ_RELEASE(old->source);
    }
    zval_ptr_dtor(&old->wait_fn);
    zval_ptr_dtor(&old->cancel_fn);
    zval_ptr_dtor(&old->foreign);
}

static void settle(php_wxfavor_promise *promise, php_wxfavor_promise_state state, zval *value,
                   php_wxfavor_rejection *rejection)
{
    php_wxfavor_reaction *reactions = promise->reactions;
    uint32_t count = promise->reaction_count;
    ties old = untie(promise);

    ZEND_ASSERT(promise->state == PHP_WXFAVOR_PENDING);
    promise->reactions = NULL;
    promise->reaction_count = 0;
    promise->reaction_cap = 0;
    promise->locked = false;
    promise->state = state;
    promise->rejection = rejection;
    ZVAL_COPY(&promise->result, value);
    for (uint32_t i = 0; i < count; i++) {
        php_wxfavor_queue_react(promise, &reactions[i]);
    }
    if (reactions != NULL) {
        efree(reactions);
    }
    GC_ADDREF(&promise->std);
    let_go(&old);
    OBJ_RELEASE(&promise->std);
}

void php_wxfavor_promise_settle(php_wxfavor_promise *promise, php_wxfavor_promise_state state, zval *value)
{
    settle(promise, state, value, state == PHP_WXFAVOR_REJECTED ? php_wxfavor_rejection_new(value) : NULL);
}

void php_wxfavor_promise_settle_as(php_wxfavor_promise *promise, php_wxfavor_promise *other)
{
    if (other->rejection != NULL) {
        other->rejection->refcount++;
    }
    php_wxfavor_answers_add(&promise->answered, &other->answered);
    settle(promise, other->state, &other->result, other->rejection);
}

/* ---- following ---------------------------------------------------------- */

void php_wxfavor_promise_follow(php_wxfavor_promise *promise, php_wxfavor_promise *target,
                                php_wxfavor_reaction_kind kind, zval *key)
{
    ties old;

    if (php_wxfavor_promise_leads_back(promise, target)) {
        reject_text(promise, spl_ce_LogicException, "Cannot fulfill or reject a promise with itself");
        return;
    }
    old = untie(promise);
    php_wxfavor_promise_react(target, kind, promise, NULL, NULL, key);
    promise->locked = true;
    GC_ADDREF(&target->std);
    promise->source = &target->std;
    GC_ADDREF(&promise->std);
    let_go(&old);
    OBJ_RELEASE(&promise->std);
}

static void follow_foreign(php_wxfavor_promise *promise, zval *thenable)
{
    ties old = untie(promise);

    promise->locked = true;
    ZVAL_COPY(&promise->foreign, thenable);
    php_wxfavor_queue_assimilate(promise, thenable);
    GC_ADDREF(&promise->std);
    let_go(&old);
    OBJ_RELEASE(&promise->std);
}

void php_wxfavor_promise_resolve(php_wxfavor_promise *promise, zval *value)
{
    ZVAL_DEREF(value);
    if (php_wxfavor_is_promise(value)) {
        php_wxfavor_promise *target = php_wxfavor_promise_from(Z_OBJ_P(value));

        if (target->state == PHP_WXFAVOR_PENDING) {
            php_wxfavor_promise_follow(promise, target, PHP_WXFAVOR_REACT_ADOPT, NULL);
        } else {
            target->told = true;
            php_wxfavor_promise_settle_as(promise, target);
        }
    } else if (Z_TYPE_P(value) == IS_OBJECT && php_wxfavor_is_thenable(Z_OBJ_P(value))) {
        follow_foreign(promise, value);
    } else {
        php_wxfavor_promise_settle(promise, PHP_WXFAVOR_FULFILLED, value);
    }
}

php_wxfavor_promise *php_wxfavor_promise_for(zval *value)
{
    php_wxfavor_promise *promise;

    ZVAL_DEREF(value);
    if (php_wxfavor_is_promise(value)) {
        Z_ADDREF_P(value);
        return php_wxfavor_promise_from(Z_OBJ_P(value));
    }
    promise = php_wxfavor_promise_new();
    php_wxfavor_promise_resolve(promise, value);
    return promise;
}

/* ---- the object --------------------------------------------------------- */

/*
 * `new WxFavor\Promise` shall make an instance of Guzzle's interface, too. This
 * is called right after an object was made, and, unlike the making itself, may
 * run an autoloader and throw. The class that implements the interface has the
 * same shape: it adds no property.
 */
static zend_function *get_constructor(zend_object *object)
{
    if (object->ce == php_wxfavor_promise_ce) {
        if (!php_wxfavor_bridge_prepare_promise()) {
            return NULL;
        }
        object->ce = php_wxfavor_bridge_class(PHP_WXFAVOR_BRIDGED_PROMISE);
    }
    return zend_std_get_constructor(object);
}

static php_wxfavor_promise *allocate(zend_class_entry *ce)
{
    php_wxfavor_promise *promise = zend_object_alloc(sizeof *promise, ce);

    zend_object_std_init(&promise->std, ce);
    object_properties_init(&promise->std, ce);
    promise->std.handlers = &promise_handlers;
    php_wxfavor_runtime_look_for_fork();
    promise->forks = WXFAVOR_G(forks);
    ZVAL_UNDEF(&promise->result);
    ZVAL_UNDEF(&promise->answered);
    ZVAL_UNDEF(&promise->wait_fn);
    ZVAL_UNDEF(&promise->cancel_fn);
    ZVAL_UNDEF(&promise->foreign);
    return promise;
}

static zend_object *create_object(zend_class_entry *ce)
{
    return &allocate(ce)->std;
}

php_wxfavor_promise *php_wxfavor_promise_new(void)
{
    return allocate(php_wxfavor_bridge_class(PHP_WXFAVOR_BRIDGED_PROMISE));
}

/* Here and not in free_obj, because an error handler of userland may want to look around. */
static void destroy_object(zend_object *object)
{
    php_wxfavor_promise_let_go(php_wxfavor_promise_from(object), false);
    zend_objects_destroy_object(object);
}

static void free_object(zend_object *object)
{
    php_wxfavor_promise *promise = php_wxfavor_promise_from(object);

    /* After a fatal error, destructors are not called. */
    php_wxfavor_promise_let_go(promise, true);
    php_wxfavor_promise_drop_reactions(promise);
    if (promise->group != NULL) {
        php_wxfavor_group_free(promise->group);
    }
    if (promise->source != NULL) {
        OBJ_RELEASE(promise->source);
    }
    zval_ptr_dtor(&promise->result);
    zval_ptr_dtor(&promise->answered);
    zval_ptr_dtor(&promise->wait_fn);
    zval_ptr_dtor(&promise->cancel_fn);
    zval_ptr_dtor(&promise->foreign);
    zend_object_std_dtor(object);
}

/* Objects are freed behind the streams of the script; the CLI of PHP 8.1 closes with them the STDERR that it logs to. */
void php_wxfavor_promises_end_request(void)
{
    const zend_objects_store *store = &EG(objects_store);

    if (!CG(unclean_shutdown)) {
        return;
    }
    for (uint32_t i = 1; i < store->top; i++) {
        zend_object *object = store->object_buckets[i];

        if (IS_OBJ_VALID(object) && object->handlers == &promise_handlers) {
            php_wxfavor_promise_let_go(php_wxfavor_promise_from(object), true);
        }
    }
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
    php_wxfavor_promise *promise = php_wxfavor_promise_from(object);
    zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

    zend_get_gc_buffer_add_zval(buffer, &promise->result);
    zend_get_gc_buffer_add_zval(buffer, &promise->wait_fn);
    zend_get_gc_buffer_add_zval(buffer, &promise->cancel_fn);
    zend_get_gc_buffer_add_zval(buffer, &promise->foreign);
    if (promise->source != NULL) {
        zend_get_gc_buffer_add_obj(buffer, promise->source);
    }
    for (uint32_t i = 0; i < promise->reaction_count; i++) {
        php_wxfavor_reaction *reaction = &promise->reactions[i];

        zend_get_gc_buffer_add_obj(buffer, reaction->child);
        zend_get_gc_buffer_add_zval(buffer, &reaction->on_fulfilled);
        zend_get_gc_buffer_add_zval(buffer, &reaction->on_rejected);
        zend_get_gc_buffer_add_zval(buffer, &reaction->key);
    }
    if (promise->group != NULL) {
        php_wxfavor_group_gc(promise->group, buffer);
    }
    zend_get_gc_buffer_use(buffer, table, count);
    return zend_std_get_properties(object);
}

static HashTable *describe(zend_object *object, zend_prop_purpose purpose)
{
    static const char *const states[] = { "pending", "fulfilled", "rejected" };
    php_wxfavor_promise *promise = php_wxfavor_promise_from(object);
    HashTable *table;
    zval value;

    if (purpose != ZEND_PROP_PURPOSE_DEBUG) {
        return zend_std_get_properties_for(object, purpose);
    }
    table = zend_new_array(2);
    ZVAL_STRING(&value, states[promise->state]);
    zend_hash_str_add(table, ZEND_STRL("state"), &value);
    if (promise->state != PHP_WXFAVOR_PENDING) {
        const char *name = promise->state == PHP_WXFAVOR_FULFILLED ? "value" : "reason";

        ZVAL_COPY(&value, &promise->result);
        zend_hash_str_add(table, name, strlen(name), &value);
    }
    return table;
}

void php_wxfavor_promise_init_handlers(void)
{
    php_wxfavor_promise_ce->create_object = create_object;
    memcpy(&promise_handlers, zend_get_std_object_handlers(), sizeof promise_handlers);
    promise_handlers.offset = offsetof(php_wxfavor_promise, std);
    promise_handlers.free_obj = free_object;
    promise_handlers.dtor_obj = destroy_object;
    promise_handlers.get_constructor = get_constructor;
    promise_handlers.clone_obj = NULL;
    promise_handlers.compare = zend_objects_not_comparable;
    promise_handlers.get_gc = get_gc;
    promise_handlers.get_properties_for = describe;
}
