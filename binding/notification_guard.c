/* NotificationGuard: was this notification handled before? */
#include "binding/exception.h"
#include "binding/notification.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

typedef struct guard {
    zval cache;                /* a PSR-16 cache; undefined: the callables decide */
    zval seen, remember;       /* callables; undefined where there is none */
    zend_long ttl;
    bool constructed;
    zend_object std;
} guard;

static zend_object_handlers guard_handlers;

static guard *guard_from(zend_object *object)
{
    return (guard *)(void *)((char *)object - offsetof(guard, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
    guard *this = zend_object_alloc(sizeof *this, ce);

    ZVAL_UNDEF(&this->cache);
    ZVAL_UNDEF(&this->seen);
    ZVAL_UNDEF(&this->remember);
    zend_object_std_init(&this->std, ce);
    object_properties_init(&this->std, ce);
    this->std.handlers = &guard_handlers;
    return &this->std;
}

static void free_object(zend_object *object)
{
    guard *this = guard_from(object);

    zval_ptr_dtor(&this->cache);
    zval_ptr_dtor(&this->seen);
    zval_ptr_dtor(&this->remember);
    zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
    guard *this = guard_from(object);
    zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

    zend_get_gc_buffer_add_zval(buffer, &this->cache);
    zend_get_gc_buffer_add_zval(buffer, &this->seen);
    zend_get_gc_buffer_add_zval(buffer, &this->remember);
    zend_get_gc_buffer_use(buffer, table, count);
    return NULL;
}

void php_wxfavor_guard_register(zend_class_entry *ce)
{
    ce->create_object = create_object;
    memcpy(&guard_handlers, zend_get_std_object_handlers(), sizeof guard_handlers);
    guard_handlers.offset = offsetof(guard, std);
    guard_handlers.free_obj = free_object;
    guard_handlers.clone_obj = NULL;
    guard_handlers.compare = zend_objects_not_comparable;
    guard_handlers.get_gc = get_gc;
}

/* By its methods: there need be no interface of PSR-16 to be an instance of. */
static bool is_cache(const zval *value)
{
    return Z_TYPE_P(value) == IS_OBJECT && zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("has")) &&
           zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("set"));
}

ZEND_METHOD(WxFavor_NotificationGuard, __construct)
{
    guard *this = guard_from(Z_OBJ_P(ZEND_THIS));
    zval *seen, *remember = NULL;
    zend_long ttl = 172800;

    ZEND_PARSE_PARAMETERS_START(1, 3)
        Z_PARAM_ZVAL(seen)
        Z_PARAM_OPTIONAL
        Z_PARAM_ZVAL(remember)
        Z_PARAM_LONG(ttl)
    ZEND_PARSE_PARAMETERS_END();
    if (this->constructed) {
        zend_throw_error(NULL, "A notification guard cannot be constructed twice");
        RETURN_THROWS();
    }
    if (remember != NULL && Z_TYPE_P(remember) != IS_NULL && !zend_is_callable(remember, 0, NULL)) {
        zend_argument_type_error(2, "must be a valid callback or null, %s given", zend_zval_type_name(remember));
        RETURN_THROWS();
    }
    if (ttl < 1) {
        php_wxfavor_throw_invalid("ttl must be 1 or more seconds, " ZEND_LONG_FMT " given; WeChat Pay repeats for some minutes, people for days", ttl);
        RETURN_THROWS();
    }
    if (is_cache(seen)) {
        ZVAL_COPY(&this->cache, seen);
    } else if (zend_is_callable(seen, 0, NULL)) {
        ZVAL_COPY(&this->seen, seen);
    } else {
        php_wxfavor_throw_invalid("seen must be a cache of PSR-16 (with has() and set()) or a callable, %s given", zend_zval_type_name(seen));
        RETURN_THROWS();
    }
    if (remember != NULL && Z_TYPE_P(remember) != IS_NULL) {
        ZVAL_COPY(&this->remember, remember);
    }
    this->ttl = ttl;
    this->constructed = true;
}

/* Has it been dealt with? Look at EG(exception) afterwards. */
static bool was_seen(guard *this, zval *notification, zval *key)
{
    zval result, args[2];
    bool seen;

    ZVAL_UNDEF(&result);
    if (Z_TYPE(this->cache) != IS_UNDEF) {
        zend_call_method_with_1_params(Z_OBJ(this->cache), Z_OBJCE(this->cache), NULL, "has", &result, key);
    } else {
        ZVAL_COPY_VALUE(&args[0], notification);
        ZVAL_COPY_VALUE(&args[1], key);
        call_user_function(NULL, NULL, &this->seen, &result, 2, args);
    }
    seen = Z_TYPE(result) != IS_UNDEF && zend_is_true(&result);
    zval_ptr_dtor(&result);
    return seen;
}

/* A fiber that is given up, or exit(): nobody may swallow these. */
static bool ends_script(const zend_object *thrown)
{
    return zend_is_unwind_exit(thrown) || zend_is_graceful_exit(thrown);
}

/*
 * No exception: the handler's work is done, success is the right answer, and a failure would have it done again. So
 * it is none either if an error handler makes exceptions of warnings, as Laravel's does: then the error log has it.
 */
#define FORGOTTEN "the cache did not remember notification %s (%s): a repeat of it will be handled again"

static void warn_forgotten(const zval *key, const char *why)
{
    php_error_docref(NULL, E_WARNING, FORGOTTEN, Z_STRVAL_P(key), why);
    if (EG(exception) != NULL && !ends_script(EG(exception))) {
        char *text;

        zend_clear_exception();
        spprintf(&text, 0, "wxfavor: " FORGOTTEN, Z_STRVAL_P(key), why);
        php_log_err(text);
        efree(text);
    }
}

/* What set() has thrown becomes a warning. exit() passes. */
static void warn_of_exception(const zval *key)
{
    zend_object *thrown = EG(exception);
    zend_string *why;
    zval unused, *message;

    if (ends_script(thrown)) {
        return;
    }
    GC_ADDREF(thrown);
    zend_clear_exception();
    message = zend_read_property_ex(zend_get_exception_base(thrown), thrown, ZSTR_KNOWN(ZEND_STR_MESSAGE), true, &unused);
    why = zend_strpprintf(0, "its set() threw %s: %s", ZSTR_VAL(thrown->ce->name), Z_TYPE_P(message) == IS_STRING ? Z_STRVAL_P(message) : "");
    warn_forgotten(key, ZSTR_VAL(why));
    zend_string_release(why);
    OBJ_RELEASE(thrown);
}

static void remember(guard *this, zval *notification, zval *key)
{
    zval result, args[3];

    ZVAL_UNDEF(&result);
    if (Z_TYPE(this->cache) != IS_UNDEF) {
        zval method;

        ZVAL_STRING(&method, "set");
        ZVAL_COPY_VALUE(&args[0], key);
        ZVAL_LONG(&args[1], 1);
        ZVAL_LONG(&args[2], this->ttl);
        call_user_function(NULL, &this->cache, &method, &result, 3, args);
        zval_ptr_dtor(&method);
        if (EG(exception) != NULL) {
            warn_of_exception(key);
        } else if (Z_TYPE(result) == IS_FALSE) {
            warn_forgotten(key, "its set() returned false");
        }
        zval_ptr_dtor(&result);
        ZVAL_UNDEF(&result);
    }
    if (Z_TYPE(this->remember) != IS_UNDEF && EG(exception) == NULL) {
        ZVAL_COPY_VALUE(&args[0], notification);
        ZVAL_COPY_VALUE(&args[1], key);
        call_user_function(NULL, NULL, &this->remember, &result, 2, args);
    }
    zval_ptr_dtor(&result);
}

ZEND_METHOD(WxFavor_NotificationGuard, once)
{
    guard *this = guard_from(Z_OBJ_P(ZEND_THIS));
    zend_fcall_info fci;
    zend_fcall_info_cache fcc;
    zval *notification, key, result;
    zend_string *text;
    bool seen;

    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_OBJECT_OF_CLASS(notification, php_wxfavor_notification_ce)
        Z_PARAM_FUNC(fci, fcc)
    ZEND_PARSE_PARAMETERS_END();
    if (!this->constructed) {
        zend_throw_error(NULL, "The notification guard was not constructed");
        RETURN_THROWS();
    }
    text = php_wxfavor_notification_key(Z_OBJ_P(notification));
    if (text == NULL) {
        RETURN_THROWS();
    }
    ZVAL_NEW_STR(&key, text);
    seen = was_seen(this, notification, &key);
    if (!seen && EG(exception) == NULL) {
        ZVAL_UNDEF(&result);
        fci.retval = &result;
        fci.params = notification;
        fci.param_count = 1;
        if (zend_call_function(&fci, &fcc) == SUCCESS && EG(exception) == NULL) {
            remember(this, notification, &key);
        }
        zval_ptr_dtor(&result);
    }
    zval_ptr_dtor(&key);
    if (EG(exception) != NULL) {
        RETURN_THROWS();
    }
    RETURN_BOOL(!seen);
}
