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

/* As above, for promises and Guzzle's PromiseInterface. */
bool php_wxfavor_bridge_prepare_promise(void);

/* The class to instantiate now: the bridged one if there is one, else the plain one. */
zend_class_entry *php_wxfavor_bridge_class(php_wxfavor_bridged which);

/* Is the class an implementation of the PSR interface? Loads nothing. */
bool php_wxfavor_bridge_is_psr(const zend_class_entry *ce, php_wxfavor_bridged which);

/* RSHUTDOWN: forgets the classes of the request. */
void php_wxfavor_bridge_forget(void);

/* What a response is made of; everything is copied. */
typedef struct php_wxfavor_response_parts {
    int status;
    const char *version;        /* "1.1", "2" */
    const char *reason;         /* may be "": then the registered phrase of the status */
    const wxf_headers *headers;
    wxf_str body;
    zval *stream;               /* the body instead, an object that is counted once more; NULL: `body` is */
    int verified;               /* 1 signature verified, 0 carried a wrong one, -1 carried none */
} php_wxfavor_response_parts;

/* Makes a Response in rv. Cannot fail other than by running out of memory. */
void php_wxfavor_response_create(zval *rv, const php_wxfavor_response_parts *parts);

/* Makes a Stream over the bytes in rv; takes the caller's reference to them. */
void php_wxfavor_stream_create(zval *rv, zend_string *bytes);

/* The same, but as a string it is `text`, which is copied, and its size is not told. */
void php_wxfavor_stream_create_as(zval *rv, zend_string *bytes, zend_string *text);

/*
 * Makes a Stream in rv from what its constructor takes: a string, a PHP stream
 * or a Stringable. False: an exception is pending, and rv is untouched.
 * `arg` is the number of the parameter that source came in.
 */
bool php_wxfavor_stream_from(zval *rv, zval *source, uint32_t arg);

/* Another Stream of the class to use now, sharing content and position with this one. */
void php_wxfavor_stream_twin(zval *rv, zend_object *stream);

/* The PHP stream behind the Stream, counted; undefined if there is none, or no more. */
void php_wxfavor_stream_resource(zval *rv, zend_object *stream);

/* Size and first bytes, for var_dump() of whoever holds the stream; moves nothing. */
void php_wxfavor_stream_describe(zval *rv, zend_object *stream);

/*
 * Two objects are only equal if they are one: without properties PHP would
 * find all of them equal. With what is no object they compare as usual.
 */
int php_wxfavor_compare_identity(zval *a, zval *b);

/* For bridge.c, which registers the classes. */
void php_wxfavor_stream_init_handlers(void);
void php_wxfavor_response_init_handlers(void);

#endif
