/*
 * FavorService: one body for all methods, which looks itself up in the table by
 * the name that it was called by.
 */
#include "binding/client.h"
#include "binding/compat.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "binding/runtime.h"
#include "binding/typed.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "stubs/favor_arginfo.h"

typedef struct favor_object {
    zend_object *client; /* counted */
    zend_object std;
} favor_object;

static zend_class_entry *favor_ce;
static zend_object_handlers favor_handlers;

static favor_object *favor_from(zend_object *object)
{
    return (favor_object *)(void *)((char *)object - offsetof(favor_object, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
    favor_object *favor = zend_object_alloc(sizeof *favor, ce);

    zend_object_std_init(&favor->std, ce);
    object_properties_init(&favor->std, ce);
    favor->std.handlers = &favor_handlers;
    return &favor->std;
}

static void free_object(zend_object *object)
{
    if (favor_from(object)->client != NULL) {
        OBJ_RELEASE(favor_from(object)->client);
    }
    zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
    zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

    if (favor_from(object)->client != NULL) {
        zend_get_gc_buffer_add_obj(buffer, favor_from(object)->client);
    }
    zend_get_gc_buffer_use(buffer, table, count);
    return NULL;
}

static zend_function *refuse_constructor(zend_object *object)
{
    zend_throw_error(NULL, "%s cannot be created with new; use WxFavor\\Client::favor()", ZSTR_VAL(object->ce->name));
    return NULL;
}

zend_object *php_wxfavor_favor_client(zend_object *favor)
{
    return favor_from(favor)->client;
}

/* The endpoint whose pages a method goes through; NULL: it is no such method. */
static const wxf_endpoint *paged_by(const char *method)
{
    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        const wxf_endpoint *endpoint = wxf_endpoint_of((wxf_endpoint_id)i);

        if (strcmp(endpoint->each, method) == 0) {
            return endpoint;
        }
    }
    return NULL;
}

/* An upload has parameters of its own. */
static bool check_method(const wxf_endpoint *endpoint, const char *name, const char *suffix, php_wxfavor_parameters which)
{
    const zend_function_entry *method = class_WxFavor_FavorService_methods;
    char wanted[64];

    snprintf(wanted, sizeof wanted, "%s%s", name, suffix);
    while (method->fname != NULL && strcmp(method->fname, wanted) != 0) {
        method++;
    }
    if (method->fname == NULL) {
        return php_wxfavor_stubs_differ(favor_ce, wanted);
    }
    return endpoint->body == WXF_BODY_UPLOAD || php_wxfavor_check_parameters(favor_ce, method, endpoint->request, which);
}

/* A method finds its endpoint by its name, and relies on that there is one. */
static bool is_known(const zend_function_entry *method)
{
    size_t len = strlen(method->fname);

    if (method->handler == zim_WxFavor_FavorService_each) {
        return paged_by(method->fname) != NULL;
    }
    if (method->handler == zim_WxFavor_FavorService_callAsync) {
        len -= strlen("Async");
    } else if (method->handler != zim_WxFavor_FavorService_call) {
        return true;
    }
    return wxf_endpoint_named((wxf_str){ method->fname, len }) != NULL;
}

static bool check(void)
{
    bool ok = true;

    for (size_t i = 0; i < WXF_ENDPOINT_COUNT && ok; i++) {
        const wxf_endpoint *endpoint = wxf_endpoint_of((wxf_endpoint_id)i);

        ok = check_method(endpoint, endpoint->name, "", PHP_WXFAVOR_OF_CALL) &&
             check_method(endpoint, endpoint->name, "Async", PHP_WXFAVOR_OF_CALL) &&
             (endpoint->each[0] == '\0' || check_method(endpoint, endpoint->each, "", PHP_WXFAVOR_OF_EACH));
    }
    for (const zend_function_entry *method = class_WxFavor_FavorService_methods; ok && method->fname != NULL; method++) {
        ok = is_known(method) || php_wxfavor_stubs_differ(favor_ce, method->fname);
    }
    return ok;
}

bool php_wxfavor_favor_register(void)
{
    favor_ce = register_class_WxFavor_FavorService();
    favor_ce->create_object = create_object;
    memcpy(&favor_handlers, zend_get_std_object_handlers(), sizeof favor_handlers);
    favor_handlers.offset = offsetof(favor_object, std);
    favor_handlers.free_obj = free_object;
    favor_handlers.clone_obj = NULL;
    favor_handlers.compare = zend_objects_not_comparable;
    favor_handlers.get_gc = get_gc;
    favor_handlers.get_constructor = refuse_constructor;
    return check();
}

ZEND_METHOD(WxFavor_Client, favor)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETVAL_OBJ(create_object(favor_ce));
    favor_from(Z_OBJ_P(return_value))->client = Z_OBJ_P(ZEND_THIS);
    Z_ADDREF_P(ZEND_THIS);
}

ZEND_METHOD(WxFavor_FavorService, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

/* ---- one call --------------------------------------------------------------------- */

/* The options of the request below: those of the caller, the body, and errors as exceptions. */
static bool add_options(zval *out, const wxf_endpoint *endpoint, wxf_str body, HashTable *options)
{
    static const char *const ours[] = { "json", "body", "query", "http_errors" };
    zval value;

    if (options == NULL) {
        array_init(out);
    } else {
        for (size_t i = 0; i < sizeof ours / sizeof ours[0]; i++) {
            if (zend_hash_str_exists(options, ours[i], strlen(ours[i]))) {
                php_wxfavor_throw_invalid("the option %s is not for %s(), which makes the request and reads the answer", ours[i],
                                          endpoint->name);
                return false;
            }
        }
        ZVAL_ARR(out, zend_array_dup(options));
    }
    ZVAL_TRUE(&value);
    zend_hash_str_update(Z_ARRVAL_P(out), ZEND_STRL("http_errors"), &value);
    if (endpoint->body == WXF_BODY_JSON) {
        ZVAL_STRINGL(&value, body.ptr, body.len);
        zend_hash_str_update(Z_ARRVAL_P(out), ZEND_STRL("body"), &value);
    }
    return true;
}

/* A promise of a Response into one of a model. */
static bool map_promise(zval *rv, const wxf_endpoint *endpoint, zval *promise)
{
    zval mapper;

    ZVAL_UNDEF(rv);
    php_wxfavor_mapper_create(&mapper, endpoint);
    zend_call_method_with_1_params(Z_OBJ_P(promise), Z_OBJCE_P(promise), NULL, "then", rv, &mapper);
    zval_ptr_dtor(&mapper);
    return EG(exception) == NULL;
}

/* `answer` is a Response, or a promise of one; undefined: an exception is pending. */
static bool map_answer(zval *rv, const wxf_endpoint *endpoint, zval *answer, bool async)
{
    return Z_TYPE_P(answer) == IS_OBJECT &&
           (async ? map_promise(rv, endpoint, answer) : php_wxfavor_map_response(rv, endpoint, Z_OBJ_P(answer)));
}

bool php_wxfavor_favor_call(zval *rv, zend_object *client, const wxf_endpoint *endpoint, const wxf_value *arguments,
                            bool checks, HashTable *options, bool async)
{
    wxf_composed composed;
    wxf_fault fault;
    zend_string *uri;
    zval request_options, answer;
    bool ok = false;

    if (wxf_compose(endpoint, arguments, checks, &composed, &fault) != WXF_OK) {
        php_wxfavor_throw_fault(&fault);
        return false;
    }
    ZVAL_UNDEF(&request_options);
    ZVAL_UNDEF(&answer);
    ok = add_options(&request_options, endpoint, wxf_buf_str(&composed.body), options);
    uri = zend_string_init(composed.uri.data, composed.uri.len, false);
    /* Before the call: a fatal error or time limit in it would leave what is not of Zend's memory. */
    wxf_composed_free(&composed);
    if (ok) {
        (async ? php_wxfavor_client_call_async : php_wxfavor_client_call)(
            php_wxfavor_client_from(client), wxf_str_from(endpoint->method), (wxf_str){ ZSTR_VAL(uri), ZSTR_LEN(uri) },
            Z_ARRVAL(request_options), &answer);
        ok = map_answer(rv, endpoint, &answer, async);
    }
    zval_ptr_dtor(&answer);
    zval_ptr_dtor(&request_options);
    zend_string_release(uri);
    return ok;
}

/* ---- arguments --------------------------------------------------------------------- */

typedef struct call_options {
    HashTable *others; /* counted, without `checks`; NULL: none */
    bool checks;
} call_options;

/* The last parameter of every method that makes a call. */
static bool read_options(php_wxfavor_arguments *args, call_options *out)
{
    zval *argument, *checks;

    if (args->next >= args->count) {
        return true;
    }
    argument = &args->at[args->next++];
    if (Z_TYPE_P(argument) != IS_ARRAY) {
        zend_argument_type_error(args->next, "must be of type array, %s given", zend_zval_type_name(argument));
        return false;
    }
    out->others = zend_array_dup(Z_ARRVAL_P(argument));
    checks = zend_hash_str_find_deref(out->others, ZEND_STRL("checks"));
    if (checks != NULL) {
        if (Z_TYPE_P(checks) != IS_TRUE && Z_TYPE_P(checks) != IS_FALSE) {
            php_wxfavor_throw_invalid("checks must be true or false, %s given", zend_zval_type_name(checks));
            return false;
        }
        out->checks = Z_TYPE_P(checks) == IS_TRUE;
        zend_hash_str_del(out->others, ZEND_STRL("checks"));
    }
    return true;
}

static bool read_integer(php_wxfavor_arguments *args, zend_long *out)
{
    zval *argument;
    bool is_null;

    if (args->next >= args->count) {
        return true;
    }
    argument = &args->at[args->next++];
    if (!zend_parse_arg_long(argument, out, &is_null, false, args->next)) {
        zend_wrong_parameter_type_error(args->next, Z_EXPECTED_LONG, argument);
        return false;
    }
    return true;
}

static bool read_from_page(php_wxfavor_arguments *args, zend_long *out)
{
    if (!read_integer(args, out)) {
        return false;
    }
    if (*out < 0) {
        php_wxfavor_throw_invalid("fromPage must not be less than 0, it is " ZEND_LONG_FMT, *out);
    }
    return *out >= 0;
}

static void free_all(php_wxfavor_arguments *args, call_options *options)
{
    wxf_document_unref(args->document);
    if (options->others != NULL) {
        zend_array_release(options->others);
    }
}

/* ---- methods ------------------------------------------------------------------------- */

/* The endpoint of the method that runs; `suffix` is what its name has more. */
static const wxf_endpoint *endpoint_of(zend_execute_data *execute_data, const char *suffix)
{
    zend_string *name = EX(func)->common.function_name;

    return wxf_endpoint_named((wxf_str){ ZSTR_VAL(name), ZSTR_LEN(name) - strlen(suffix) });
}

/* False: it was made without a client, and an exception is pending. */
static bool is_usable(zval *object)
{
    return php_wxfavor_client_core(favor_from(Z_OBJ_P(object))->client) != NULL;
}

/* A fatal error or time limit in the call would leave the document, too. */
static bool call_with(zval *rv, zend_object *client, const wxf_endpoint *endpoint, php_wxfavor_arguments *args,
                      const call_options *options, bool async)
{
    bool ok = false;

    zend_try {
        ok = php_wxfavor_favor_call(rv, client, endpoint, wxf_document_root(args->document), options->checks, options->others, async);
    } zend_catch {
        wxf_document_unref(args->document);
        zend_bailout();
    } zend_end_try();
    return ok;
}

static void call(INTERNAL_FUNCTION_PARAMETERS, const wxf_endpoint *endpoint, bool async)
{
    php_wxfavor_arguments args = { 0 };
    call_options options = { NULL, true };
    zval result;

    PHP_WXFAVOR_ARGUMENTS(args.at, args.count)
    if (!is_usable(ZEND_THIS)) {
        RETURN_THROWS();
    }
    if (php_wxfavor_read_arguments(&args, endpoint->request, false) && read_options(&args, &options) &&
        call_with(&result, favor_from(Z_OBJ_P(ZEND_THIS))->client, endpoint, &args, &options, async)) {
        ZVAL_COPY_VALUE(return_value, &result);
    }
    free_all(&args, &options);
}

ZEND_METHOD(WxFavor_FavorService, call)
{
    call(INTERNAL_FUNCTION_PARAM_PASSTHRU, endpoint_of(execute_data, ""), false);
}

ZEND_METHOD(WxFavor_FavorService, callAsync)
{
    call(INTERNAL_FUNCTION_PARAM_PASSTHRU, endpoint_of(execute_data, "Async"), true);
}

ZEND_METHOD(WxFavor_FavorService, each)
{
    const wxf_endpoint *endpoint = paged_by(ZSTR_VAL(EX(func)->common.function_name));
    php_wxfavor_arguments args = { 0 };
    call_options options = { NULL, true };
    zend_long page_size, from = 0;
    zval pages;

    page_size = endpoint->page_size;
    PHP_WXFAVOR_ARGUMENTS(args.at, args.count)
    if (!is_usable(ZEND_THIS)) {
        RETURN_THROWS();
    }
    if (php_wxfavor_read_arguments(&args, endpoint->request, true) && read_integer(&args, &page_size) &&
        read_options(&args, &options) && read_from_page(&args, &from)) {
        wxf_document *document = args.document;

        args.document = NULL;
        if (php_wxfavor_pages_create(&pages, favor_from(Z_OBJ_P(ZEND_THIS))->client, endpoint, document, page_size, from,
                                     options.checks, options.others)) {
            ZVAL_COPY_VALUE(return_value, &pages);
        }
    }
    free_all(&args, &options);
}

/* The body is no JSON, and its fields come from the image. */
static void upload(INTERNAL_FUNCTION_PARAMETERS, const wxf_endpoint *endpoint, bool async)
{
    zval *image, *given = NULL, request_options, answer, result;
    zend_string *filename = NULL;
    php_wxfavor_arguments args = { 0 };
    call_options options = { NULL, true };
    php_wxfavor_call *call = NULL;

    ZEND_PARSE_PARAMETERS_START(1, 3)
        Z_PARAM_ZVAL(image)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(filename)
        Z_PARAM_ARRAY(given)
    ZEND_PARSE_PARAMETERS_END();
    if (!is_usable(ZEND_THIS)) {
        RETURN_THROWS();
    }
    args.at = given;
    args.count = given == NULL ? 0 : 1;
    ZVAL_UNDEF(&request_options);
    ZVAL_UNDEF(&answer);
    if ((!async || php_wxfavor_bridge_prepare_promise()) && read_options(&args, &options) &&
        add_options(&request_options, endpoint, (wxf_str){ NULL, 0 }, options.others)) {
        call = php_wxfavor_image_compose(favor_from(Z_OBJ_P(ZEND_THIS))->client, image, filename, options.checks,
                                         Z_ARRVAL(request_options));
    }
    if (call != NULL) {
        (async ? php_wxfavor_client_promise : php_wxfavor_client_run)(call, &answer);
        if (map_answer(&result, endpoint, &answer, async)) {
            ZVAL_COPY_VALUE(return_value, &result);
        }
    }
    zval_ptr_dtor(&answer);
    zval_ptr_dtor(&request_options);
    free_all(&args, &options);
}

ZEND_METHOD(WxFavor_FavorService, uploadImage)
{
    upload(INTERNAL_FUNCTION_PARAM_PASSTHRU, endpoint_of(execute_data, ""), false);
}

ZEND_METHOD(WxFavor_FavorService, uploadImageAsync)
{
    upload(INTERNAL_FUNCTION_PARAM_PASSTHRU, endpoint_of(execute_data, "Async"), true);
}
