/*
 * NotificationParser, Notification, NotificationReply, NotificationGuard.
 */
#ifndef PHP_WXFAVOR_NOTIFICATION_H
#define PHP_WXFAVOR_NOTIFICATION_H

#include "php_wxfavor.h"
#include "core/notification.h"

#include "zend_smart_str.h"

extern zend_class_entry *php_wxfavor_notification_ce;

void php_wxfavor_notification_register(void); /* MINIT, after the clients */
void php_wxfavor_parser_register(zend_class_entry *ce);
void php_wxfavor_guard_register(zend_class_entry *ce);

/*
 * Makes a Notification in rv. What is wrong with the typed part is kept, and
 * thrown when that is read. False: what was encrypted is no JSON object, and an exception is pending. */
bool php_wxfavor_notification_create(zval *rv, const wxf_notification *notification);

/* The id of a Notification, hashed, so that any cache takes it as a key. NULL: an exception is pending. */
zend_string *php_wxfavor_notification_key(zend_object *notification);

/* ---- what frameworks call headers and bodies ------------------------------ */

enum { PHP_WXFAVOR_INPUT_HEADERS = 5 };

/* The headers that matter, in the order of wxf_signature_headers. s is NULL without one. */
typedef struct php_wxfavor_input {
    smart_str values[PHP_WXFAVOR_INPUT_HEADERS];
} php_wxfavor_input;

wxf_signature_headers php_wxfavor_input_get(const php_wxfavor_input *input); /* borrows from the input */
void php_wxfavor_input_free(php_wxfavor_input *input);

/*
 * Read headers and bodies in all the shapes that the stub of the parser names.
 * False or NULL: an exception is pending. The caller owns the string.
 */
bool php_wxfavor_input_headers(php_wxfavor_input *input, zval *headers);
zend_string *php_wxfavor_input_body(zval *body);
bool php_wxfavor_input_of_request(php_wxfavor_input *input, zend_object *request);
zend_string *php_wxfavor_input_body_of_request(zend_object *request);
bool php_wxfavor_input_of_globals(php_wxfavor_input *input);
zend_string *php_wxfavor_input_body_of_globals(void);

#endif
