/*
 * The bridge to PSR-7. A class of an extension lives as long as the process
 * and cannot implement an interface that Composer loads anew in every request;
 * so classes that do are compiled, once per request, when the interface is there.
 *
 * This file also registers the classes, because they share one generated header.
 */
#include "http.h"
#include "promise.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "stubs/http_arginfo.h"

zend_class_entry *php_wxfavor_response_ce;
zend_class_entry *php_wxfavor_stream_ce;

void php_wxfavor_stream_register(void)
{
    php_wxfavor_stream_ce = register_class_WxFavor_Http_Stream(zend_ce_stringable);
    php_wxfavor_stream_init_handlers();
}

void php_wxfavor_response_register(void)
{
    php_wxfavor_response_ce = register_class_WxFavor_Http_Response();
    php_wxfavor_response_init_handlers();
}

typedef struct bridge {
    zend_class_entry **base;
    wxf_str interface;
    wxf_str interface_key; /* in the table of classes */
    const char *name;
    wxf_str key;
    const char *source;
} bridge;

/*
 * Without types of parameters, and with `static` or the interface as the type
 * of what is returned, these signatures fit psr/http-message 1.0, 1.1 and 2.0
 * alike. Methods that return no object are inherited as they are.
 */
static const bridge bridges[PHP_WXFAVOR_BRIDGED_COUNT] = {
    [PHP_WXFAVOR_BRIDGED_RESPONSE] = {
        &php_wxfavor_response_ce,
        WXF_STR("Psr\\Http\\Message\\ResponseInterface"),
        WXF_STR("psr\\http\\message\\responseinterface"),
        "WxFavor\\Http\\Psr\\Response",
        WXF_STR("wxfavor\\http\\psr\\response"),
        "namespace WxFavor\\Http\\Psr;\n"
        "final class Response extends \\WxFavor\\Http\\Response implements \\Psr\\Http\\Message\\ResponseInterface\n"
        "{\n"
        "    public function getBody(): \\Psr\\Http\\Message\\StreamInterface { return parent::getBody(); }\n"
        "    public function withBody($body): static { return parent::withBody($body); }\n"
        "    public function withStatus($code, $reasonPhrase = ''): static"
        " { return parent::withStatus($code, $reasonPhrase); }\n"
        "    public function withProtocolVersion($version): static { return parent::withProtocolVersion($version); }\n"
        "    public function withHeader($name, $value): static { return parent::withHeader($name, $value); }\n"
        "    public function withAddedHeader($name, $value): static { return parent::withAddedHeader($name, $value); }\n"
        "    public function withoutHeader($name): static { return parent::withoutHeader($name); }\n"
        "}\n",
    },
    [PHP_WXFAVOR_BRIDGED_STREAM] = {
        &php_wxfavor_stream_ce,
        WXF_STR("Psr\\Http\\Message\\StreamInterface"),
        WXF_STR("psr\\http\\message\\streaminterface"),
        "WxFavor\\Http\\Psr\\Stream",
        WXF_STR("wxfavor\\http\\psr\\stream"),
        "namespace WxFavor\\Http\\Psr;\n"
        "final class Stream extends \\WxFavor\\Http\\Stream implements \\Psr\\Http\\Message\\StreamInterface {}\n",
    },
    /* For guzzle/promises 1.5 and 2.x. The constants stand in both parents, so they must be said again. */
    [PHP_WXFAVOR_BRIDGED_PROMISE] = {
        &php_wxfavor_promise_ce,
        WXF_STR("GuzzleHttp\\Promise\\PromiseInterface"),
        WXF_STR("guzzlehttp\\promise\\promiseinterface"),
        "WxFavor\\Guzzle\\Promise",
        WXF_STR("wxfavor\\guzzle\\promise"),
        "namespace WxFavor\\Guzzle;\n"
        "final class Promise extends \\WxFavor\\Promise implements \\GuzzleHttp\\Promise\\PromiseInterface\n"
        "{\n"
        "    const PENDING = 'pending';\n"
        "    const FULFILLED = 'fulfilled';\n"
        "    const REJECTED = 'rejected';\n"
        "    public function then(?callable $onFulfilled = null, ?callable $onRejected = null, mixed ...$ignored): static"
        " { return parent::then($onFulfilled, $onRejected); }\n"
        "    public function otherwise(callable $onRejected): static { return parent::otherwise($onRejected); }\n"
        "}\n",
    },
};

static zend_class_entry *declared(wxf_str key)
{
    return zend_hash_str_find_ptr(EG(class_table), key.ptr, key.len);
}

bool php_wxfavor_bridge_is_psr(const zend_class_entry *ce, php_wxfavor_bridged which)
{
    const zend_class_entry *interface = declared(bridges[which].interface_key);

    return interface != NULL && instanceof_function(ce, interface);
}

/*
 * The bridged class if it is declared. Found by its name in the table of
 * classes; the pointer is only kept while the request is running, because
 * code that runs during its shutdown may come after php_wxfavor_bridge_forget().
 */
static zend_class_entry *bridged(php_wxfavor_bridged which)
{
    zend_class_entry *ce = WXFAVOR_G(bridged)[which];

    if (ce != NULL) {
        return ce;
    }
    ce = declared(bridges[which].key);
    if (ce == NULL || (ce->ce_flags & ZEND_ACC_LINKED) == 0 || (ce->ce_flags & ZEND_ACC_FINAL) == 0 ||
        ce->parent != *bridges[which].base || !php_wxfavor_bridge_is_psr(ce, which)) {
        return NULL;
    }
    if ((EG(flags) & EG_FLAGS_IN_SHUTDOWN) == 0) {
        WXFAVOR_G(bridged)[which] = ce;
    }
    return ce;
}

zend_class_entry *php_wxfavor_bridge_class(php_wxfavor_bridged which)
{
    zend_class_entry *ce = bridged(which);

    return ce != NULL ? ce : *bridges[which].base;
}

void php_wxfavor_bridge_forget(void)
{
    memset(WXFAVOR_G(bridged), 0, sizeof WXFAVOR_G(bridged));
}

/* Is it there? *failed: loading it threw. */
static bool load_interface(const bridge *bridge, bool *failed)
{
    zend_string *name = zend_string_init(bridge->interface.ptr, bridge->interface.len, 0);
    zend_class_entry *ce = zend_lookup_class(name);

    zend_string_release(name);
    *failed = EG(exception) != NULL;
    return ce != NULL && !*failed;
}

/*
 * Is it an interface whose every method we have? One that a later PSR-7 may
 * add would otherwise end the request: PHP knows no smaller error for a class
 * that lacks a method. False: an exception is pending.
 */
static bool check_interface(const bridge *bridge)
{
    zend_class_entry *ce = declared(bridge->interface_key);
    zend_string *method;

    if (ce == NULL || (ce->ce_flags & ZEND_ACC_INTERFACE) == 0) {
        zend_throw_exception_ex(spl_ce_LogicException, 0, "%s is not an interface", bridge->interface.ptr);
        return false;
    }
    ZEND_HASH_FOREACH_STR_KEY(&ce->function_table, method) {
        if (!zend_hash_exists(&(*bridge->base)->function_table, method)) {
            zend_throw_exception_ex(spl_ce_LogicException, 0,
                                    "%s has a method %s(), which is not in the PSR-7 that wxfavor knows",
                                    bridge->interface.ptr, ZSTR_VAL(method));
            return false;
        }
    } ZEND_HASH_FOREACH_END();
    return true;
}

/* False: an exception is pending. */
static bool declare(php_wxfavor_bridged which)
{
    const bridge *bridge = &bridges[which];
    zend_class_entry *ce;

    if (bridged(which) != NULL) {
        return true;
    }
    if (declared(bridge->key) != NULL) {
        zend_throw_exception_ex(spl_ce_LogicException, 0,
                                "The class %s is declared elsewhere; wxfavor needs the name for its PSR-7 class",
                                bridge->name);
        return false;
    }
    if (zend_eval_string((char *)bridge->source, NULL, (char *)bridge->name) == FAILURE || EG(exception) != NULL) {
        if (EG(exception) == NULL) {
            zend_throw_exception_ex(spl_ce_LogicException, 0, "The class %s cannot be declared", bridge->name);
        }
        return false;
    }
    ce = bridged(which);
    if (ce == NULL) {
        zend_throw_exception_ex(spl_ce_LogicException, 0, "The class %s cannot be declared", bridge->name);
        return false;
    }
#ifdef ZEND_ACC_NO_DYNAMIC_PROPERTIES
    /* Not inherited by classes of userland. */
    ce->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES;
#endif
    return true;
}

bool php_wxfavor_bridge_prepare_promise(void)
{
    const bridge *promise = &bridges[PHP_WXFAVOR_BRIDGED_PROMISE];
    bool failed;

    if (bridged(PHP_WXFAVOR_BRIDGED_PROMISE) != NULL) {
        return true;
    }
    if (!load_interface(promise, &failed)) {
        return !failed;
    }
    return check_interface(promise) && declare(PHP_WXFAVOR_BRIDGED_PROMISE);
}

bool php_wxfavor_bridge_prepare(void)
{
    const bridge *response = &bridges[PHP_WXFAVOR_BRIDGED_RESPONSE];
    const bridge *stream = &bridges[PHP_WXFAVOR_BRIDGED_STREAM];
    bool failed;

    if (bridged(PHP_WXFAVOR_BRIDGED_RESPONSE) != NULL && bridged(PHP_WXFAVOR_BRIDGED_STREAM) != NULL) {
        return true;
    }
    /* A response without a stream would have a body that its own type refuses. */
    if (!load_interface(stream, &failed) || !load_interface(response, &failed)) {
        return !failed;
    }
    /* The autoloader may have called us, and it is done. */
    return check_interface(stream) && check_interface(response) &&
           declare(PHP_WXFAVOR_BRIDGED_STREAM) && declare(PHP_WXFAVOR_BRIDGED_RESPONSE);
}
