/* Crypto\Key: a parsed key; nothing of it can be seen or serialised. */
#include "binding/crypto.h"

#include "zend_exceptions.h"

zend_class_entry *php_wxfavor_key_ce;
static zend_object_handlers key_handlers;

static zend_object *create_object(zend_class_entry *ce)
{
    php_wxfavor_key *this = zend_object_alloc(sizeof *this, ce);

    zend_object_std_init(&this->std, ce);
    object_properties_init(&this->std, ce);
    this->std.handlers = &key_handlers;
    return &this->std;
}

static void free_object(zend_object *object)
{
    wxf_key_unref(php_wxfavor_key_from(object)->key);
    zend_object_std_dtor(object);
}

static zend_function *refuse_constructor(zend_object *object)
{
    zend_throw_error(NULL, "%s cannot be created with new; use WxFavor\\Crypto\\Rsa::from()", ZSTR_VAL(object->ce->name));
    return NULL;
}

void php_wxfavor_key_init_handlers(void)
{
    php_wxfavor_key_ce->create_object = create_object;
    memcpy(&key_handlers, zend_get_std_object_handlers(), sizeof key_handlers);
    key_handlers.offset = offsetof(php_wxfavor_key, std);
    key_handlers.free_obj = free_object;
    key_handlers.clone_obj = NULL;
    key_handlers.compare = zend_objects_not_comparable;
    key_handlers.get_constructor = refuse_constructor;
}

void php_wxfavor_key_create(zval *rv, wxf_key *key)
{
    ZVAL_OBJ(rv, create_object(php_wxfavor_key_ce));
    php_wxfavor_key_from(Z_OBJ_P(rv))->key = key;
}

ZEND_METHOD(WxFavor_Crypto_Key, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}
