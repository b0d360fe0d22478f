/*
 * Client and the way of every call: options → request → engine → answer.
 */
#ifndef PHP_WXFAVOR_CLIENT_H
#define PHP_WXFAVOR_CLIENT_H

#include "php_wxfavor.h"
#include "core/client.h"

extern zend_class_entry *php_wxfavor_client_ce;
extern zend_class_entry *php_wxfavor_chainable_ce;

typedef struct php_wxfavor_client {
    wxf_client *core; /* owned */
    bool http_errors;
    zend_object std;
} php_wxfavor_client;

static inline php_wxfavor_client *php_wxfavor_client_from(zend_object *object)
{
    return (php_wxfavor_client *)(void *)((char *)object - offsetof(php_wxfavor_client, std));
}

void php_wxfavor_client_register(void); /* MINIT: Builder, BuilderChainable, Client */
void php_wxfavor_chainable_init_handlers(void);

/* The handler get_constructor of what only Builder::factory() makes; throws. */
zend_function *php_wxfavor_client_refuse_constructor(zend_object *object);

/*
 * The client of the core behind a Client, which may be NULL. Objects can be made
 * without their constructor, by PDO::FETCH_CLASS say: then NULL, and an
 * exception is pending.
 */
wxf_client *php_wxfavor_client_core(zend_object *client);

/* A Client object with nothing in it yet. */
zend_object *php_wxfavor_client_create(void);

/* The platform keys of that client. */
void php_wxfavor_platform_keys_create(zval *rv, zend_object *client);
void php_wxfavor_platform_keys_register(void); /* MINIT */

/* A chain node of that client; takes the reference to `path`. */
void php_wxfavor_chainable_create(zval *rv, zend_object *client, zend_string *path);

/* The client behind a chain node; borrowed. NULL in a node that was made without the factory. */
zend_object *php_wxfavor_chainable_client(zend_object *node);

/* Fills a fresh Client from the array of Builder::factory(). False: an exception is pending. */
bool php_wxfavor_configure(php_wxfavor_client *client, HashTable *config);

/*
 * Makes the call and puts a Response in return_value, or leaves an exception
 * pending. `options` may be NULL.
 */
void php_wxfavor_client_call(php_wxfavor_client *client, wxf_str method, wxf_str uri, HashTable *options,
                             zval *return_value);

/* As above, but puts a Promise in return_value; the call is made when the engine runs. */
void php_wxfavor_client_call_async(php_wxfavor_client *client, wxf_str method, wxf_str uri, HashTable *options,
                                   zval *return_value);

/*
 * Everything that can be wrong with a call is found here, before anything is
 * sent. The caller may change the request of the call, then run or free it.
 * NULL: an exception is pending.
 */
struct php_wxfavor_call *php_wxfavor_client_compose(php_wxfavor_client *client, wxf_str method, wxf_str uri, HashTable *options);

/* Puts a Promise of a composed call in return_value, and takes the call over; or leaves an exception pending. */
void php_wxfavor_client_promise(struct php_wxfavor_call *call, zval *return_value);

/* Makes a composed call, frees it, and puts a Response in return_value, or leaves an exception pending. */
void php_wxfavor_client_run(struct php_wxfavor_call *call, zval *return_value);

/*
 * The call that uploads an image: a path, a resource or a Stream; `filename`
 * may be NULL if the image has one, and `options` as well. `checks`: by the
 * rules of the documentation. NULL: an exception is pending, and nothing was sent.
 */
struct php_wxfavor_call *php_wxfavor_image_compose(zend_object *client, zval *image, zend_string *filename, bool checks,
                                                   HashTable *options);

#endif
