#ifndef PHP_WXFAVOR_H
#define PHP_WXFAVOR_H

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "binding/compat.h"

#define PHP_WXFAVOR_VERSION "0.1.0"

extern zend_module_entry wxfavor_module_entry;
#define phpext_wxfavor_ptr &wxfavor_module_entry

/* The classes that exist only while the PSR interface they implement can be loaded. */
typedef enum php_wxfavor_bridged {
    PHP_WXFAVOR_BRIDGED_RESPONSE,
    PHP_WXFAVOR_BRIDGED_STREAM,
    PHP_WXFAVOR_BRIDGED_PROMISE,
    PHP_WXFAVOR_BRIDGED_COUNT
} php_wxfavor_bridged;

ZEND_BEGIN_MODULE_GLOBALS(wxfavor)
    /* Live as long as the process (the thread under ZTS); made when first needed. */
    struct wxf_engine *engine;
    struct wxf_keycache *keys;
    zend_long owner; /* the process that all of this belongs to; fork() does not tell */
    uint32_t forks;  /* between the first process that worked and this one: promises know the one that made them */
    struct wxf_platforms *platforms; /* downloaded certificates */
    uintptr_t stack_low; /* of the thread, and how large it may get; see c_stack.c */
    size_t stack_size;
    bool stack_measured;
    /* Live as long as the request: class entries of userland have no longer life. */
    zend_class_entry *bridged[PHP_WXFAVOR_BRIDGED_COUNT];
    /* Calls of this request, and where those begin that wait for room; see runtime_calls.c. */
    struct php_wxfavor_call *calls, *last_call, *unstarted;
    struct php_wxfavor_bill *bills, *last_bill; /* downloads under way; see bill.c */
    uint64_t delivery_round; /* see deliver_to_promises() */
    zend_long promise_count; /* of those calls that a promise stands for */
    zend_long held_count; /* of all, those that wait for a platform key before they are sent */
    bool finish_registered;
    bool ended; /* RSHUTDOWN has run; userland may come all the same, see php_wxfavor_runtime_end_late() */
    struct php_wxfavor_queue *queue; /* tasks of settled promises */
    /* INI */
    double timeout;
    double connect_timeout;
    zend_long max_response_size;
    zend_long max_connections;
    zend_long max_in_flight;
    zend_long key_cache;
    char *cafile;
ZEND_END_MODULE_GLOBALS(wxfavor)

ZEND_EXTERN_MODULE_GLOBALS(wxfavor)
#define WXFAVOR_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(wxfavor, v)

#if defined(ZTS) && defined(COMPILE_DL_WXFAVOR)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
