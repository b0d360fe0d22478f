/*
 * What differs between the versions of PHP that are supported (8.1 to 8.5), and
 * what is known of the one to come.
 * Comes with php_wxfavor.h, before generated arginfo.
 */
#ifndef PHP_WXFAVOR_COMPAT_H
#define PHP_WXFAVOR_COMPAT_H

#include "php.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_ini.h"

#if PHP_VERSION_ID < 80200
/* #[\SensitiveParameter] came with 8.2; before, exceptions about configuration carry no arguments, see exception.c. */
#define zend_add_parameter_attribute(function, offset, name, argc) ((void)0)
/* Takes functions that are not constant, and does not change them. */
#define zend_register_internal_enum(name, type, functions) \
    zend_register_internal_enum(name, type, (zend_function_entry *)(uintptr_t)(functions))
#define php_wxfavor_interrupted() (EG(vm_interrupt))
#define php_wxfavor_interrupt_clear() (EG(vm_interrupt) = 0)
#define php_wxfavor_timed_out() (EG(timed_out))
#define zend_string_equals_cstr(string, text, len) \
    (ZSTR_LEN(string) == (len) && memcmp(ZSTR_VAL(string), (text), (len)) == 0)
#else
#define php_wxfavor_interrupted() zend_atomic_bool_load_ex(&EG(vm_interrupt))
#define php_wxfavor_interrupt_clear() zend_atomic_bool_store_ex(&EG(vm_interrupt), false)
#define php_wxfavor_timed_out() zend_atomic_bool_load_ex(&EG(timed_out))
#endif

/* What json_last_error() and its like tell, and its code; for sources that include php_json.h. */
#if PHP_VERSION_ID >= 80600
#define php_wxfavor_json_state php_json_error_details
#define PHP_WXFAVOR_JSON_STATE JSON_G(error_details)
#define PHP_WXFAVOR_JSON_CODE JSON_G(error_details).code
#else
#define php_wxfavor_json_state php_json_error_code
#define PHP_WXFAVOR_JSON_STATE JSON_G(error_code)
#define PHP_WXFAVOR_JSON_CODE JSON_G(error_code)
#endif

/* A closure of a method of the object in `object`, a zval. */
#if PHP_VERSION_ID >= 80600
#define php_wxfavor_closure_of(rv, method, ce, object) zend_create_fake_closure(rv, method, ce, ce, Z_OBJ_P(object))
#else
#define php_wxfavor_closure_of(rv, method, ce, object) zend_create_fake_closure(rv, method, ce, ce, object)
#endif

#endif
