/*
 * The options of one call, turned into a request; and how settings that a
 * client shares with them are read.
 */
#ifndef PHP_WXFAVOR_OPTIONS_H
#define PHP_WXFAVOR_OPTIONS_H

#include "binding/delivery.h"
#include "core/request.h"

/* What the options of one call say beside the request itself. */
typedef struct php_wxfavor_call_options {
    bool http_errors;
    zval debug; /* undefined: none; true or a resource, counted */
    php_wxfavor_delivery delivery;
} php_wxfavor_call_options;

/* Composes the request; nothing is sent. False: an exception is pending. */
bool php_wxfavor_apply_options(wxf_request *request, wxf_str uri, HashTable *options, php_wxfavor_call_options *out);

/* Seconds as PHP people write them. False: an exception is pending that names the setting. */
bool php_wxfavor_read_seconds(zval *value, const char *setting, long *milliseconds);

/* Rounded down, but 0, which means "no limit", only for 0. */
long php_wxfavor_milliseconds(double seconds);

/* The stream of a resource; NULL, without an error, if it is none or closed. */
php_stream *php_wxfavor_stream(zval *value);

/* Calls add() with every field of a headers option. False: an exception is pending. */
typedef wxf_code (*php_wxfavor_header_sink)(void *context, wxf_str name, wxf_str value, wxf_error *err);
bool php_wxfavor_read_headers(zval *value, php_wxfavor_header_sink add, void *context);

/* ---- options_body.c ---------------------------------------------------------- */

/* The value of the option json or body, written into the request. False: an exception is pending. */
bool php_wxfavor_apply_json(wxf_request *request, zval *value);
bool php_wxfavor_apply_body(wxf_request *request, zval *value);

/* ---- options_uri.c ----------------------------------------------------------- */

/*
 * Expands the template from the options and sets the address; `query_option`
 * may be NULL. An option that is none and no variable of the template is
 * refused. False: an exception is pending.
 */
bool php_wxfavor_apply_uri(wxf_request *request, wxf_str uri, HashTable *options, zval *query_option);

#endif
