/*
 * The typed face: FavorService, models, enums. All of it follows the table of
 * core/favor.def at run time; nothing here knows an endpoint or a field by name.
 */
#ifndef PHP_WXFAVOR_TYPED_H
#define PHP_WXFAVOR_TYPED_H

#include "php_wxfavor.h"
#include "core/mapper.h"

/*
 * All arguments of a method whose parameters only the table knows. How many
 * there may be is what the stub says; a variadic parse alone takes any number.
 */
#define PHP_WXFAVOR_ARGUMENTS(at, count)                                                                      \
    ZEND_PARSE_PARAMETERS_START(EX(func)->common.required_num_args, -1)                                       \
        Z_PARAM_VARIADIC('*', at, count)                                                                      \
    ZEND_PARSE_PARAMETERS_END();                                                                              \
    if (UNEXPECTED((count) > EX(func)->common.num_args)) {                                                    \
        zend_wrong_parameters_count_error(EX(func)->common.required_num_args, EX(func)->common.num_args);     \
        RETURN_THROWS();                                                                                      \
    }

bool php_wxfavor_typed_register(void); /* MINIT, behind the exceptions and Client; false: a warning says why not */

/* ---- typed_check.c ----------------------------------------------------------- */

/*
 * Whether a class, as it was registered, is what the table says. False: a
 * warning was raised, and the module must not start.
 */
bool php_wxfavor_check_properties(zend_class_entry *ce, wxf_type_id type);
bool php_wxfavor_check_enum(zend_class_entry *ce, wxf_enum_id id);

typedef enum php_wxfavor_parameters { PHP_WXFAVOR_OF_MODEL, PHP_WXFAVOR_OF_CALL, PHP_WXFAVOR_OF_EACH } php_wxfavor_parameters;

/* Raises that warning. False. */
bool php_wxfavor_stubs_differ(zend_class_entry *ce, const char *what);

/* The same of a method's parameters, in the order that php_wxfavor_read_arguments() takes them in. */
bool php_wxfavor_check_parameters(zend_class_entry *ce, const zend_function_entry *method, wxf_type_id type,
                                  php_wxfavor_parameters which);

/* ---- enum.c ------------------------------------------------------------------ */

bool php_wxfavor_enum_register(void); /* false: it is not what the table says */
zend_class_entry *php_wxfavor_enum_class(wxf_enum_id id);

/* The case for a text of the wire, or the text itself if the table does not know it. */
void php_wxfavor_enum_read(zval *rv, wxf_enum_id id, wxf_str wire);

/* ---- model.c ----------------------------------------------------------------- */

extern zend_class_entry *php_wxfavor_model_ce; /* Model, the parent of all */

bool php_wxfavor_model_register(void); /* the same; behind mapping.c has made php_wxfavor_model_ce */

/* The class of a type; NULL for a type that only requests have. */
zend_class_entry *php_wxfavor_model_class(wxf_type_id type);

/* The type of such a class, WXF_TYPE_NONE for another. */
wxf_type_id php_wxfavor_model_type(const zend_class_entry *ce);

/*
 * A model in rv over an object of the document, of which it takes a reference
 * of its own. `value` must be one that was read or checked. False: an
 * exception is pending, and rv is undefined.
 */
bool php_wxfavor_model_create(zval *rv, wxf_type_id type, wxf_document *document, const wxf_value *value);

/* What a model stands for: borrowed, lives as long as the model. NULL: it was not constructed. */
const wxf_value *php_wxfavor_model_value(zend_object *model);

/* The document that it is part of, likewise. */
wxf_document *php_wxfavor_model_document(zend_object *model);

/* ---- typed_value.c ----------------------------------------------------------- */

/*
 * A PHP value as one of the document's, for that field (NULL: one that the
 * table does not know). Kinds are left to wxf_encode(); what JSON cannot hold
 * is refused here. False: an exception is pending.
 */
bool php_wxfavor_value_from(wxf_document *document, wxf_value *out, const wxf_field *field, zval *value, const wxf_path *path);

/* ---- typed_arguments.c ------------------------------------------------------- */

typedef struct php_wxfavor_arguments {
    zval *at; /* of the frame */
    uint32_t count, next;
    wxf_document *document; /* the caller's to release, also after a failure */
} php_wxfavor_arguments;

/*
 * Takes the arguments that belong to a type's fields, as the stub has them:
 * what is required first, each group in the order of the table. With `paging`
 * offset and limit are no parameters. False: an exception is pending.
 */
bool php_wxfavor_read_arguments(php_wxfavor_arguments *args, wxf_type_id type, bool paging);

/* Is it one of offset and limit? */
bool php_wxfavor_is_paging(const wxf_field *field);

/* ---- mapping.c --------------------------------------------------------------- */

/* Throws what fits: an InvalidArgumentException for WXF_E_ARGUMENT, a MappingException for WXF_E_JSON. */
void php_wxfavor_throw_fault(const wxf_fault *fault);

/* The same for an answer of that endpoint, which the exception holds. */
void php_wxfavor_throw_mapping(const wxf_fault *fault, const wxf_endpoint *endpoint, zend_object *response);

/*
 * The model of an endpoint's answer in rv, from an Http\Response. False: a
 * MappingException or what the response threw is pending, rv is undefined.
 */
bool php_wxfavor_map_response(zval *rv, const wxf_endpoint *endpoint, zend_object *response);

/* A callable in rv that does the same for a promise. */
void php_wxfavor_mapper_create(zval *rv, const wxf_endpoint *endpoint);

/* ---- favor_service.c --------------------------------------------------------- */

bool php_wxfavor_favor_register(void); /* false: it is not what the table says */

/* The client behind a FavorService; borrowed. NULL in one that was not made by a client. */
zend_object *php_wxfavor_favor_client(zend_object *favor);

/*
 * Makes a call with arguments of the endpoint's request type; `options` (may
 * be NULL) as FavorService takes them, without `checks`. Puts a model in rv,
 * or a promise of one. False: an exception is pending, rv is undefined.
 */
bool php_wxfavor_favor_call(zval *rv, zend_object *client, const wxf_endpoint *endpoint, const wxf_value *arguments,
                            bool checks, HashTable *options, bool async);

/* ---- pages.c ----------------------------------------------------------------- */

void php_wxfavor_pages_register(zend_class_entry *ce); /* MINIT */

/*
 * An iterator in rv over all pages of a list. The reference to the document
 * goes over; its root holds the arguments, without offset and limit. `from` is
 * the page to begin at, from 0 on. `options` is copied. False: an exception is pending, rv is undefined, and the document
 * is released.
 */
bool php_wxfavor_pages_create(zval *rv, zend_object *client, const wxf_endpoint *endpoint, wxf_document *document,
                              zend_long page_size, zend_long from, bool checks, HashTable *options);

#endif
