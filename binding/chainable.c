/* BuilderChainable: a client and a path; every segment makes another node. */
#include "binding/client.h"
#include "binding/exception.h"

#include "ext/spl/spl_array.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

/* A node never changes after it was made, so any number of calls may use it at once. */
typedef struct chain_node {
    zend_object *client; /* counted */
    zend_string *path;   /* counted */
    zend_object std;
} chain_node;

static zend_object_handlers chain_handlers;

static chain_node *node_from(zend_object *object)
{
    return (chain_node *)(void *)((char *)object - offsetof(chain_node, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
    chain_node *node = zend_object_alloc(sizeof *node, ce);

    zend_object_std_init(&node->std, ce);
    object_properties_init(&node->std, ce);
    node->std.handlers = &chain_handlers;
    return &node->std;
}

static void free_object(zend_object *object)
{
    chain_node *node = node_from(object);

    if (node->client != NULL) {
        OBJ_RELEASE(node->client);
    }
    if (node->path != NULL) {
        zend_string_release(node->path);
    }
    zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
    chain_node *node = node_from(object);
    zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

    if (node->client != NULL) {
        zend_get_gc_buffer_add_obj(buffer, node->client);
    }
    zend_get_gc_buffer_use(buffer, table, count);
    return NULL;
}

zend_object *php_wxfavor_chainable_client(zend_object *node)
{
    return node_from(node)->client;
}

void php_wxfavor_chainable_create(zval *rv, zend_object *client, zend_string *path)
{
    chain_node *node = node_from(create_object(php_wxfavor_chainable_ce));

    GC_ADDREF(client);
    node->client = client;
    node->path = path;
    ZVAL_OBJ(rv, &node->std);
}

/* False: it was made without the factory, and an exception is pending. */
static bool is_usable(const chain_node *node)
{
    return php_wxfavor_client_core(node->client) != NULL;
}

/* The child of a node; `segment` as a path is written, normalised already if need be. False: an exception is pending. */
static bool append(zval *rv, const chain_node *node, const char *segment, size_t len)
{
    size_t old;
    zend_string *path;

    if (!is_usable(node)) {
        return false;
    }
    old = ZSTR_LEN(node->path);
    /* An absolute URL or a template that makes one stands alone; a slash at the seam stands once. */
    while (old > 0 && len > 0 && segment[0] == '/') {
        segment++;
        len--;
    }
    if (old > 0 && ZSTR_VAL(node->path)[old - 1] == '/') {
        old--;
    }
    path = zend_string_safe_alloc(1, len, old + 1, false);
    memcpy(ZSTR_VAL(path), ZSTR_VAL(node->path), old);
    if (ZSTR_LEN(node->path) > 0) {
        ZSTR_VAL(path)[old++] = '/';
    }
    memcpy(ZSTR_VAL(path) + old, segment, len);
    ZSTR_LEN(path) = old + len;
    ZSTR_VAL(path)[ZSTR_LEN(path)] = '\0';
    php_wxfavor_chainable_create(rv, node->client, path);
    return true;
}

/* ---- properties --------------------------------------------------------- */

static zval *read_property(zend_object *object, zend_string *name, int type, void **cache_slot, zval *rv)
{
    wxf_buf segment = WXF_BUF_INIT;
    bool made;

    if (type != BP_VAR_R && type != BP_VAR_IS) {
        php_wxfavor_throw(zend_ce_error, "A chain cannot be written to: ->%s", ZSTR_VAL(name));
        return &EG(uninitialized_zval);
    }
    if (ZSTR_LEN(name) == 0) {
        /* As isset() says of it. */
        if (type == BP_VAR_R) {
            php_wxfavor_throw_invalid("a segment of the chain is empty");
        }
        return &EG(uninitialized_zval);
    }
    if (!wxf_uri_add_segment(&segment, (wxf_str){ ZSTR_VAL(name), ZSTR_LEN(name) })) {
        wxf_buf_free(&segment);
        zend_throw_error(NULL, "out of memory");
        return &EG(uninitialized_zval);
    }
    made = append(rv, node_from(object), wxf_buf_cstr(&segment), segment.len);
    wxf_buf_free(&segment);
    return made ? rv : &EG(uninitialized_zval);
}

static zval *write_property(zend_object *object, zend_string *name, zval *value, void **cache_slot)
{
    php_wxfavor_throw(zend_ce_error, "A chain cannot be written to: ->%s", ZSTR_VAL(name));
    return value;
}

static zval *get_property_ptr_ptr(zend_object *object, zend_string *name, int type, void **cache_slot)
{
    return NULL; /* there is no place to write to; read_property says so */
}

static int has_property(zend_object *object, zend_string *name, int has_set_exists, void **cache_slot)
{
    return ZSTR_LEN(name) > 0;
}

static void unset_property(zend_object *object, zend_string *name, void **cache_slot)
{
    php_wxfavor_throw(zend_ce_error, "A chain cannot be written to: unset ->%s", ZSTR_VAL(name));
}

static HashTable *describe(zend_object *object, zend_prop_purpose purpose)
{
    HashTable *table = zend_new_array(1);
    zval path;

    if (purpose == ZEND_PROP_PURPOSE_DEBUG && node_from(object)->path != NULL) {
        ZVAL_STR_COPY(&path, node_from(object)->path);
        zend_hash_str_add(table, ZEND_STRL("path"), &path);
    }
    return table;
}

void php_wxfavor_chainable_init_handlers(void)
{
    php_wxfavor_chainable_ce->create_object = create_object;
    memcpy(&chain_handlers, zend_get_std_object_handlers(), sizeof chain_handlers);
    chain_handlers.offset = offsetof(chain_node, std);
    chain_handlers.free_obj = free_object;
    chain_handlers.clone_obj = NULL;
    chain_handlers.compare = zend_objects_not_comparable;
    chain_handlers.get_gc = get_gc;
    chain_handlers.get_constructor = php_wxfavor_client_refuse_constructor;
    chain_handlers.get_properties_for = describe;
    chain_handlers.read_property = read_property;
    chain_handlers.write_property = write_property;
    chain_handlers.get_property_ptr_ptr = get_property_ptr_ptr;
    chain_handlers.has_property = has_property;
    chain_handlers.unset_property = unset_property;
}

/* ---- methods ------------------------------------------------------------ */

static void call(INTERNAL_FUNCTION_PARAMETERS, wxf_str method)
{
    chain_node *node = node_from(Z_OBJ_P(ZEND_THIS));
    HashTable *options = NULL;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(options)
    ZEND_PARSE_PARAMETERS_END();
    if (!is_usable(node)) {
        RETURN_THROWS();
    }
    php_wxfavor_client_call(php_wxfavor_client_from(node->client), method,
                            (wxf_str){ ZSTR_VAL(node->path), ZSTR_LEN(node->path) }, options, return_value);
}

static void call_async(INTERNAL_FUNCTION_PARAMETERS, wxf_str method)
{
    chain_node *node = node_from(Z_OBJ_P(ZEND_THIS));
    HashTable *options = NULL;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(options)
    ZEND_PARSE_PARAMETERS_END();
    if (!is_usable(node)) {
        RETURN_THROWS();
    }
    php_wxfavor_client_call_async(php_wxfavor_client_from(node->client), method,
                                  (wxf_str){ ZSTR_VAL(node->path), ZSTR_LEN(node->path) }, options, return_value);
}

ZEND_METHOD(WxFavor_BuilderChainable, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(WxFavor_BuilderChainable, get)
{
    call(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("GET"));
}

ZEND_METHOD(WxFavor_BuilderChainable, post)
{
    call(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("POST"));
}

ZEND_METHOD(WxFavor_BuilderChainable, put)
{
    call(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("PUT"));
}

ZEND_METHOD(WxFavor_BuilderChainable, patch)
{
    call(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("PATCH"));
}

ZEND_METHOD(WxFavor_BuilderChainable, delete)
{
    call(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("DELETE"));
}

ZEND_METHOD(WxFavor_BuilderChainable, getAsync)
{
    call_async(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("GET"));
}

ZEND_METHOD(WxFavor_BuilderChainable, postAsync)
{
    call_async(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("POST"));
}

ZEND_METHOD(WxFavor_BuilderChainable, putAsync)
{
    call_async(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("PUT"));
}

ZEND_METHOD(WxFavor_BuilderChainable, patchAsync)
{
    call_async(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("PATCH"));
}

ZEND_METHOD(WxFavor_BuilderChainable, deleteAsync)
{
    call_async(INTERNAL_FUNCTION_PARAM_PASSTHRU, WXF_STR("DELETE"));
}

ZEND_METHOD(WxFavor_BuilderChainable, chain)
{
    zend_string *segment;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(segment)
    ZEND_PARSE_PARAMETERS_END();
    if (ZSTR_LEN(segment) == 0) {
        php_wxfavor_throw_invalid("a segment of the chain is empty");
        RETURN_THROWS();
    }
    append(return_value, node_from(Z_OBJ_P(ZEND_THIS)), ZSTR_VAL(segment), ZSTR_LEN(segment));
}

ZEND_METHOD(WxFavor_BuilderChainable, getDriver)
{
    ZEND_PARSE_PARAMETERS_NONE();
    if (!is_usable(node_from(Z_OBJ_P(ZEND_THIS)))) {
        RETURN_THROWS();
    }
    RETURN_OBJ_COPY(node_from(Z_OBJ_P(ZEND_THIS))->client);
}

/* Offsets are paths: 'v3/…', or a number that stands for itself (an id). False: an exception is pending. */
static bool offset_text(zval *offset, zend_string **text)
{
    ZVAL_DEREF(offset);
    if (Z_TYPE_P(offset) != IS_STRING && Z_TYPE_P(offset) != IS_LONG) {
        php_wxfavor_throw_invalid("a path in [] must be a string, %s given", zend_zval_type_name(offset));
        return false;
    }
    *text = zval_get_string(offset);
    if (ZSTR_LEN(*text) == 0) {
        php_wxfavor_throw_invalid("a segment of the chain is empty");
        zend_string_release(*text);
        return false;
    }
    return true;
}

ZEND_METHOD(WxFavor_BuilderChainable, offsetExists)
{
    zval *offset;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(offset)
    ZEND_PARSE_PARAMETERS_END();
    RETURN_BOOL((Z_TYPE_P(offset) == IS_STRING && Z_STRLEN_P(offset) > 0) || Z_TYPE_P(offset) == IS_LONG);
}

ZEND_METHOD(WxFavor_BuilderChainable, offsetGet)
{
    zval *offset;
    zend_string *text;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(offset)
    ZEND_PARSE_PARAMETERS_END();
    if (!offset_text(offset, &text)) {
        RETURN_THROWS();
    }
    append(return_value, node_from(Z_OBJ_P(ZEND_THIS)), ZSTR_VAL(text), ZSTR_LEN(text));
    zend_string_release(text);
}

ZEND_METHOD(WxFavor_BuilderChainable, offsetSet)
{
    zval *offset, *value;

    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_ZVAL(offset)
        Z_PARAM_ZVAL(value)
    ZEND_PARSE_PARAMETERS_END();
    zend_throw_error(NULL, "A chain cannot be written to with []");
}

ZEND_METHOD(WxFavor_BuilderChainable, offsetUnset)
{
    zval *offset;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(offset)
    ZEND_PARSE_PARAMETERS_END();
    zend_throw_error(NULL, "A chain cannot be written to with []");
}

ZEND_METHOD(WxFavor_BuilderChainable, getIterator)
{
    zend_string *path = node_from(Z_OBJ_P(ZEND_THIS))->path;
    const char *start, *end;
    zval segments;

    ZEND_PARSE_PARAMETERS_NONE();
    if (!is_usable(node_from(Z_OBJ_P(ZEND_THIS)))) {
        RETURN_THROWS();
    }
    start = ZSTR_VAL(path);
    end = start + ZSTR_LEN(path);
    array_init(&segments);
    while (start < end) {
        const char *slash = memchr(start, '/', (size_t)(end - start));
        size_t len = (size_t)((slash == NULL ? end : slash) - start);

        if (len > 0) {
            add_next_index_stringl(&segments, start, len);
        }
        start += len + 1;
    }
    object_init_ex(return_value, spl_ce_ArrayIterator);
    zend_call_known_instance_method_with_1_params(spl_ce_ArrayIterator->constructor, Z_OBJ_P(return_value), NULL, &segments);
    zval_ptr_dtor(&segments);
}
