/*
 * Http\Response and Http\Stream: PSR-7's methods natively, and instances of
 * the PSR interfaces whenever those can be autoloaded.
 */
#ifndef PHP_WXFAVOR_HTTP_H
#define PHP_WXFAVOR_HTTP_H

#include "php_wxfavor.h"
#include "core/headers.h"

extern zend_class_entry *php_wxfavor_response_ce;
extern zend_class_entry *php_wxfavor_stream_ce;

void php_wxfavor_stream_register(void);   /* MINIT */
void php_wxfavor_response_register(void); /* MINIT, after the stream */

/*
 * Loads the PSR interfaces if they can be autoloaded and declares the classes
 * of this request that implement them. Called before anything is sent, so that
 * an autoloader which throws cannot cost an answer. False: an exception is
 * pending.
 */
bool php_wxfavor_bridge_prepare(void);

/* The class to instantiate now: the bridged one if there is one, else the plain one. */
zend_class_entry *php_wxfavor_bridge_class(php_wxfavor_bridged which);

/* RSHUTDOWN: forgets the classes of the request. */
void php_wxfavor_bridge_forget(void);

/* What a response is made of; everything is copied. */
typedef struct php_wxfavor_response_parts {
    int status;
    const char *version;        /* "1.1", "2" */
    const char *reason;         /* may be "": then the registered phrase of the status */
    const wxf_headers *headers;
    wxf_str body;
    int verified;               /* 1 signature verified, 0 carried a wrong one, -1 carried none */
} php_wxfavor_response_parts;

/* Makes a Response in rv. Cannot fail other than by running out of memory. */
void php_wxfavor_response_create(zval *rv, const php_wxfavor_response_parts *parts);

#endif
