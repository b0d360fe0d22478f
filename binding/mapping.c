/* From answers to models, and what is thrown when that fails. */
#include "binding/compat.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/typed.h"

#include "ext/json/php_json.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "stubs/mapping_arginfo.h"

static zend_class_entry *mapping_exception_ce;

/* ---- the callable of asynchronous calls ----------------------------------------- */

typedef struct mapper_object {
    const wxf_endpoint *endpoint;
    zend_object std;
} mapper_object;

static zend_class_entry *mapper_ce;
static zend_object_handlers mapper_handlers;

static mapper_object *mapper_from(zend_object *object)
{
    return (mapper_object *)(void *)((char *)object - offsetof(mapper_object, std));
}

static zend_object *create_mapper(zend_class_entry *ce)
{
    mapper_object *mapper = zend_object_alloc(sizeof *mapper, ce);

    zend_object_std_init(&mapper->std, ce);
    object_properties_init(&mapper->std, ce);
    mapper->std.handlers = &mapper_handlers;
    return &mapper->std;
}

void php_wxfavor_mapper_create(zval *rv, const wxf_endpoint *endpoint)
{
    zend_object *mapper = create_mapper(mapper_ce);

    mapper_from(mapper)->endpoint = endpoint;
    ZVAL_OBJ(rv, mapper);
}

ZEND_METHOD(WxFavor_Internal_Mapper, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(WxFavor_Internal_Mapper, __invoke)
{
    const wxf_endpoint *endpoint = mapper_from(Z_OBJ_P(ZEND_THIS))->endpoint;
    zend_object *response;
    zval model;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_OBJ_OF_CLASS(response, php_wxfavor_response_ce)
    ZEND_PARSE_PARAMETERS_END();
    if (endpoint == NULL) {
        zend_throw_error(NULL, "The mapper was not made by WxFavor\\FavorService");
    } else if (php_wxfavor_map_response(&model, endpoint, response)) {
        RETURN_COPY_VALUE(&model);
    }
}

/* ---- registration --------------------------------------------------------------- */

bool php_wxfavor_typed_register(void)
{
    bool ok;

    mapping_exception_ce = register_class_WxFavor_Exception_MappingException(spl_ce_RuntimeException, php_wxfavor_exception_ce);
    ok = php_wxfavor_enum_register();
    php_wxfavor_model_ce = register_class_WxFavor_Model_Model(php_json_serializable_ce);
    ok = ok && php_wxfavor_model_register();
    php_wxfavor_pages_register(register_class_WxFavor_Pages(zend_ce_iterator));
    mapper_ce = register_class_WxFavor_Internal_Mapper();
    mapper_ce->create_object = create_mapper;
    memcpy(&mapper_handlers, zend_get_std_object_handlers(), sizeof mapper_handlers);
    mapper_handlers.offset = offsetof(mapper_object, std);
    mapper_handlers.clone_obj = NULL;
    mapper_handlers.get_constructor = php_wxfavor_refuse_constructor;
    return ok && php_wxfavor_favor_register();
}

/* ---- exceptions ----------------------------------------------------------------- */

/* `endpoint` and `response` may be NULL. */
static void throw_mapping(const wxf_fault *fault, const wxf_endpoint *endpoint, zend_object *response)
{
    zval exception, response_value;
    char *text;

    spprintf(&text, 0, "%s%s%s", endpoint == NULL ? "" : endpoint->name,
             endpoint == NULL ? "" : "(): the answer is not what WeChat Pay documents: ", fault->error.message);
    object_init_ex(&exception, mapping_exception_ce);
    zend_update_property_string(zend_ce_exception, Z_OBJ(exception), ZEND_STRL("message"), text);
    zend_update_property_string(mapping_exception_ce, Z_OBJ(exception), ZEND_STRL("path"), fault->path);
    zend_update_property_bool(mapping_exception_ce, Z_OBJ(exception), ZEND_STRL("outcomeUnknown"),
                              endpoint != NULL && strcmp(endpoint->method, "GET") != 0);
    if (response != NULL) {
        ZVAL_OBJ(&response_value, response);
        zend_update_property(mapping_exception_ce, Z_OBJ(exception), ZEND_STRL("response"), &response_value);
    }
    efree(text);
    zend_throw_exception_object(&exception);
}

void php_wxfavor_throw_mapping(const wxf_fault *fault, const wxf_endpoint *endpoint, zend_object *response)
{
    if (fault->error.code == WXF_E_JSON) {
        throw_mapping(fault, endpoint, response);
    } else {
        php_wxfavor_throw_fault(fault);
    }
}

void php_wxfavor_throw_fault(const wxf_fault *fault)
{
    if (fault->error.code == WXF_E_MEMORY) {
        zend_throw_error(NULL, "out of memory");
    } else if (fault->error.code == WXF_E_JSON) {
        throw_mapping(fault, NULL, NULL);
    } else {
        php_wxfavor_throw_refused(fault);
    }
}

/* ---- mapping -------------------------------------------------------------------- */

/* NULL: an exception is pending. */
static zend_string *body_of(zend_object *response)
{
    zend_string *bytes = NULL;
    zval body;

    ZVAL_UNDEF(&body);
    zend_call_method_with_0_params(response, response->ce, NULL, "getbody", &body);
    if (EG(exception) == NULL) {
        bytes = zval_try_get_string(&body);
    }
    zval_ptr_dtor(&body);
    return bytes;
}

bool php_wxfavor_map_response(zval *rv, const wxf_endpoint *endpoint, zend_object *response)
{
    wxf_json_limits limits = WXF_JSON_LIMITS_DEFAULT;
    wxf_document *document = NULL;
    zend_string *bytes = body_of(response);
    wxf_fault fault;
    bool ok = false;

    if (bytes == NULL) {
        return false;
    }
    /* How large an answer may be was decided when it was received. */
    limits.bytes = ZSTR_LEN(bytes);
    if (wxf_decode((wxf_str){ ZSTR_VAL(bytes), ZSTR_LEN(bytes) }, endpoint->answer, &limits, &document, &fault) == WXF_OK) {
        ok = php_wxfavor_model_create(rv, endpoint->answer, document, wxf_document_root(document));
    } else {
        php_wxfavor_throw_mapping(&fault, endpoint, response);
    }
    wxf_document_unref(document);
    zend_string_release(bytes);
    return ok;
}

/* ---- asking an exception ---------------------------------------------------------- */

#define RETURN_PROPERTY(name)                                                          \
    do {                                                                               \
        ZEND_PARSE_PARAMETERS_NONE();                                                  \
        php_wxfavor_exception_return(return_value, ZEND_THIS, name, sizeof(name) - 1); \
    } while (0)

ZEND_METHOD(WxFavor_Exception_MappingException, getPath)
{
    RETURN_PROPERTY("path");
}

ZEND_METHOD(WxFavor_Exception_MappingException, getResponse)
{
    RETURN_PROPERTY("response");
}

ZEND_METHOD(WxFavor_Exception_MappingException, isRetryable)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_FALSE;
}

ZEND_METHOD(WxFavor_Exception_MappingException, isOutcomeUnknown)
{
    RETURN_PROPERTY("outcomeUnknown");
}
