/*
 * The only place that throws: errors of the core, and outcomes of calls, as
 * exceptions.
 */
#ifndef PHP_WXFAVOR_EXCEPTION_H
#define PHP_WXFAVOR_EXCEPTION_H

#include "php_wxfavor.h"
#include "core/fault.h"
#include "core/request.h"

extern zend_class_entry *php_wxfavor_exception_ce; /* the interface */
extern zend_class_entry *php_wxfavor_invalid_argument_ce;
extern zend_class_entry *php_wxfavor_unexpected_value_ce;
extern zend_class_entry *php_wxfavor_decryption_ce;
extern zend_class_entry *php_wxfavor_malformed_notification_ce;
extern zend_class_entry *php_wxfavor_signature_ce;

void php_wxfavor_exception_register(void); /* MINIT, after Http\Response */

/* Throws an InvalidArgumentException. */
void php_wxfavor_throw_invalid(const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 1, 2);

/* The same for a field of a request, WXF_E_ARGUMENT, which the exception can be asked for. */
void php_wxfavor_throw_refused(const wxf_fault *fault);

/* Throws an exception of that class; its trace has no arguments where PHP cannot mask the secrets in them. */
void php_wxfavor_throw(zend_class_entry *ce, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/*
 * A name or path for a message, or words in its place if it looks like a key
 * that got where a name should be: keys are never repeated.
 */
const char *php_wxfavor_shown(const char *text);

/* Throws what fits the code; nothing was sent. `context` ("" or "privateKey: ") precedes the message. */
void php_wxfavor_throw_error(const wxf_error *err, const char *context);

/* Throws a SignatureException about what nobody called for: a notification. */
void php_wxfavor_throw_signature(const wxf_error *err, wxf_verdict verdict);

/*
 * Throws because a platform key is wanting that could not be downloaded: a
 * TransferException, or what fits the code. `request` is the call that was not
 * sent for it, NULL if there is none.
 */
void php_wxfavor_throw_without_key(const wxf_request *request, const wxf_error *err);

/*
 * Makes, and does not throw, the exception for what a call ended in. `response`
 * is the Response object, or NULL if there is none.
 */
void php_wxfavor_outcome_exception(zval *rv, const wxf_request *request, const wxf_outcome *outcome, zval *response);

/* The handler get_constructor of classes that are never made with new; throws. */
zend_function *php_wxfavor_refuse_constructor(zend_object *object);

/*
 * What a property that one of our exceptions declares holds, as it is; borrowed,
 * undefined if it was unset or there is none. No userland runs, so it may be
 * asked at any time: not a __get() of a subclass either.
 */
const zval *php_wxfavor_exception_peek(const zend_object *exception, const char *name, size_t len);

/*
 * The same for a method that returns it: one that a subclass has unset is an
 * Error, as it is in PHP, unless that subclass has a __get().
 */
void php_wxfavor_exception_return(zval *return_value, zval *exception, const char *name, size_t len);

/* Is it an exception of a call that went wrong? */
bool php_wxfavor_exception_is_transfer(const zend_object *exception);

#endif
