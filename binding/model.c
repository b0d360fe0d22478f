/*
 * Models: read-only properties for people, and behind them the tree that was
 * read, which is what toArray() and the others give back.
 *
 * A property is made of the tree when it is first asked for: of a page of
 * coupons most are never looked at. Until then its slot is undefined, and
 * whoever finds it so, the engine's fast paths included, asks the handlers here.
 */
#include "binding/compat.h"
#include "binding/exception.h"
#include "binding/typed.h"

#include "core/rfc3339.h"

#include "ext/date/php_date.h"
#include "zend_exceptions.h"

#include "stubs/model_arginfo.h"

zend_class_entry *php_wxfavor_model_ce;
static zend_class_entry *classes[WXF_TYPE_COUNT];
static zend_object_handlers model_handlers;

/* The document is of the core; all models of an answer share it. */
typedef struct model_object {
    wxf_document *document; /* counted; NULL: not constructed */
    const wxf_value *value; /* of that document */
    zend_object std;
} model_object;

static model_object *model_from(zend_object *object)
{
    return (model_object *)(void *)((char *)object - offsetof(model_object, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
    model_object *model = zend_object_alloc(sizeof *model, ce);

    zend_object_std_init(&model->std, ce);
    object_properties_init(&model->std, ce);
    model->std.handlers = &model_handlers;
    return &model->std;
}

static void free_object(zend_object *object)
{
    wxf_document_unref(model_from(object)->document);
    zend_object_std_dtor(object);
}

static zend_object *clone_object(zend_object *old)
{
    zend_object *made = create_object(old->ce);

    if (model_from(old)->document != NULL) {
        model_from(made)->document = wxf_document_ref(model_from(old)->document);
        model_from(made)->value = model_from(old)->value;
    }
    zend_objects_clone_members(made, old);
    return made;
}

zend_class_entry *php_wxfavor_model_class(wxf_type_id type)
{
    return classes[type];
}

wxf_type_id php_wxfavor_model_type(const zend_class_entry *ce)
{
    for (size_t i = 1; i < WXF_TYPE_COUNT; i++) {
        if (classes[i] == ce) {
            return (wxf_type_id)i;
        }
    }
    return WXF_TYPE_NONE;
}

const wxf_value *php_wxfavor_model_value(zend_object *model)
{
    return model_from(model)->value;
}

wxf_document *php_wxfavor_model_document(zend_object *model)
{
    return model_from(model)->document;
}

/* ---- properties -------------------------------------------------------------- */

static bool read_time(zval *rv, const wxf_field *field, wxf_str text)
{
    wxf_path at = { NULL, { field->json, field->json_len }, 0 };
    zend_class_entry *ce = php_date_get_immutable_ce();
    wxf_fault fault;
    wxf_time time;
    zval argument;

    /* What was read is a time; what was made here may not be one. PHP would also take "soon", or a time without an offset. */
    if (!wxf_time_read(text, &time)) {
        wxf_fault_at(&fault, WXF_E_ARGUMENT, &at, "time", "\"%.64s\" is no time with an offset, such as 2030-06-01T00:00:00+08:00",
                     text.ptr);
        php_wxfavor_throw_fault(&fault);
        return false;
    }
    ZVAL_STRINGL(&argument, text.ptr, text.len);
    object_init_ex(rv, ce);
    zend_call_known_instance_method_with_1_params(ce->constructor, Z_OBJ_P(rv), NULL, &argument);
    zval_ptr_dtor(&argument);
    if (EG(exception) != NULL) {
        zval_ptr_dtor(rv);
        return false;
    }
    return true;
}

static bool read_int(zval *rv, int64_t integer)
{
    if (integer < ZEND_LONG_MIN || integer > ZEND_LONG_MAX) {
        zend_throw_error(NULL, "%" PRId64 " does not fit into an integer of this PHP, which has 32 bits", integer);
        return false;
    }
    ZVAL_LONG(rv, (zend_long)integer);
    return true;
}

/* One value of a field's kind. False: an exception is pending, rv is undefined. */
static bool read_one(zval *rv, const wxf_field *field, wxf_document *document, const wxf_value *value)
{
    switch (field->kind) {
    case WXF_KIND_BOOL:
        ZVAL_BOOL(rv, value->as.boolean);
        return true;
    case WXF_KIND_INT:
        return read_int(rv, value->as.integer);
    case WXF_KIND_TIME:
        if (value->as.text.len == 0) {
            ZVAL_NULL(rv);
            return true;
        }
        return read_time(rv, field, value->as.text);
    case WXF_KIND_ENUM:
        php_wxfavor_enum_read(rv, field->enumeration, value->as.text);
        return true;
    case WXF_KIND_OBJECT:
        return php_wxfavor_model_create(rv, field->type, document, value);
    default:
        ZVAL_STRINGL(rv, value->as.text.ptr, value->as.text.len);
        return true;
    }
}

static bool read_field(zval *rv, const wxf_field *field, wxf_document *document, const wxf_value *value)
{
    size_t count = 1;
    const wxf_value *items = value;

    if (value->kind == WXF_VALUE_NULL) {
        ZVAL_NULL(rv);
        return true;
    }
    if (!field->list) {
        return read_one(rv, field, document, value);
    }
    if (value->kind == WXF_VALUE_LIST) {
        count = value->as.items.count;
        items = value->as.items.at;
    }
    array_init_size(rv, (uint32_t)count);
    for (size_t i = 0; i < count; i++) {
        zval item;

        if (!read_one(&item, field, document, &items[i])) {
            zval_ptr_dtor(rv);
            return false;
        }
        zend_hash_next_index_insert_new(Z_ARRVAL_P(rv), &item);
    }
    return true;
}

/* Properties are declared in the order of the fields, see tools/typed. False: an exception is pending, and it stays undefined. */
static bool complete_one(model_object *model, size_t i)
{
    zval *property = OBJ_PROP_NUM(&model->std, i);
    const wxf_value *value = model->value;

    if (model->document == NULL || Z_TYPE_P(property) != IS_UNDEF) {
        return true;
    }
    for (size_t j = 0; j < value->as.members.count; j++) {
        const wxf_member *member = &value->as.members.at[j];

        if (member->field == &value->type->fields[i]) {
            if (!read_field(property, member->field, model->document, &member->value)) {
                ZVAL_UNDEF(property);
                return false;
            }
            Z_PROP_FLAG_P(property) = 0;
            return true;
        }
    }
    ZVAL_NULL(property);
    Z_PROP_FLAG_P(property) = 0;
    return true;
}

static bool complete_named(zend_object *object, zend_string *name)
{
    const zend_property_info *info = zend_hash_find_ptr(&object->ce->properties_info, name);

    return info == NULL || complete_one(model_from(object), OBJ_PROP_TO_NUM(info->offset));
}

static bool complete(zend_object *object)
{
    model_object *model = model_from(object);

    for (size_t i = 0; model->document != NULL && i < model->value->type->field_count; i++) {
        if (!complete_one(model, i)) {
            return false;
        }
    }
    return true;
}

static zval *read_property(zend_object *object, zend_string *name, int type, void **cache_slot, zval *rv)
{
    return complete_named(object, name) ? zend_std_read_property(object, name, type, cache_slot, rv) : &EG(uninitialized_zval);
}

static zval *write_property(zend_object *object, zend_string *name, zval *value, void **cache_slot)
{
    return complete_named(object, name) ? zend_std_write_property(object, name, value, cache_slot) : &EG(error_zval);
}

static zval *get_property_ptr_ptr(zend_object *object, zend_string *name, int type, void **cache_slot)
{
    return complete_named(object, name) ? zend_std_get_property_ptr_ptr(object, name, type, cache_slot) : &EG(error_zval);
}

static int has_property(zend_object *object, zend_string *name, int check, void **cache_slot)
{
    return complete_named(object, name) ? zend_std_has_property(object, name, check, cache_slot) : 0;
}

static void unset_property(zend_object *object, zend_string *name, void **cache_slot)
{
    if (complete_named(object, name)) {
        zend_std_unset_property(object, name, cache_slot);
    }
}

static HashTable *get_properties(zend_object *object)
{
    complete(object);
    return zend_std_get_properties(object);
}

/* Of what is there: the collector must not make anything, as it would by get_properties(). */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
    *table = object->properties == NULL ? object->properties_table : NULL;
    *count = object->properties == NULL ? object->ce->default_properties_count : 0;
    return object->properties;
}

static int compare(zval *one, zval *other)
{
    ZEND_COMPARE_OBJECTS_FALLBACK(one, other);
    if (Z_OBJCE_P(one) != Z_OBJCE_P(other) || !complete(Z_OBJ_P(one)) || !complete(Z_OBJ_P(other))) {
        return ZEND_UNCOMPARABLE;
    }
    return zend_std_compare_objects(one, other);
}

bool php_wxfavor_model_create(zval *rv, wxf_type_id type, wxf_document *document, const wxf_value *value)
{
    zend_object *object = create_object(classes[type]);

    model_from(object)->document = wxf_document_ref(document);
    model_from(object)->value = value;
    ZVAL_OBJ(rv, object);
    return true;
}

/* Parts of requests have a constructor, the others have that of Model. */
static bool check(size_t type, const zend_function_entry *methods)
{
    return php_wxfavor_check_properties(classes[type], (wxf_type_id)type) &&
           (methods->fname == NULL || php_wxfavor_check_parameters(classes[type], methods, (wxf_type_id)type, PHP_WXFAVOR_OF_MODEL));
}

bool php_wxfavor_model_register(void)
{
    static const zend_function_entry *const methods[WXF_TYPE_COUNT] = {
#define METHODS_REQUEST(name)
#define METHODS_ANSWER(name) [WXF_TYPE_##name] = class_WxFavor_Model_##name##_methods,
#define METHODS_PART(name) METHODS_ANSWER(name)
#define METHODS_BOTH(name) METHODS_ANSWER(name)
#define TYPE(name, use, doc) METHODS_##use(name)
#include "core/schema_empty.h"
#include "core/favor.def"
#include "core/schema_undef.h"
    };
    bool ok = true;

#define REGISTER_REQUEST(name)
#define REGISTER_ANSWER(name) classes[WXF_TYPE_##name] = register_class_WxFavor_Model_##name(php_wxfavor_model_ce);
#define REGISTER_PART(name) REGISTER_ANSWER(name)
#define REGISTER_BOTH(name) REGISTER_ANSWER(name)
#define TYPE(name, use, doc) REGISTER_##use(name)
#include "core/schema_empty.h"
#include "core/favor.def"
#include "core/schema_undef.h"
    for (size_t i = 0; i < WXF_TYPE_COUNT; i++) {
        if (classes[i] != NULL) {
            classes[i]->create_object = create_object;
            ok = ok && check(i, methods[i]);
        }
    }
    php_wxfavor_model_ce->create_object = create_object;
    memcpy(&model_handlers, zend_get_std_object_handlers(), sizeof model_handlers);
    model_handlers.offset = offsetof(model_object, std);
    model_handlers.free_obj = free_object;
    model_handlers.clone_obj = clone_object;
    model_handlers.read_property = read_property;
    model_handlers.write_property = write_property;
    model_handlers.get_property_ptr_ptr = get_property_ptr_ptr;
    model_handlers.has_property = has_property;
    model_handlers.unset_property = unset_property;
    model_handlers.get_properties = get_properties;
    model_handlers.get_gc = get_gc;
    model_handlers.compare = compare;
    return ok;
}

/* ---- constructors of what requests are made of ---------------------------------- */

ZEND_METHOD(WxFavor_Model_Model, build)
{
    model_object *model = model_from(Z_OBJ_P(ZEND_THIS));
    wxf_type_id type = php_wxfavor_model_type(model->std.ce);
    php_wxfavor_arguments args = { 0 };
    wxf_buf text = WXF_BUF_INIT;
    wxf_fault fault;

    PHP_WXFAVOR_ARGUMENTS(args.at, args.count)
    if (php_wxfavor_read_arguments(&args, type, false)) {
        /* Asked now: format() of a date among the arguments finds this object in a backtrace. */
        if (model->document != NULL) {
            zend_throw_error(NULL, "%s is read-only and already constructed", ZSTR_VAL(model->std.ce->name));
        /* Kinds now, the rules of the documentation when it is used. */
        } else if (wxf_encode(wxf_document_root(args.document), false, &text, &fault) != WXF_OK) {
            php_wxfavor_throw_fault(&fault);
        } else {
            model->document = wxf_document_ref(args.document);
            model->value = wxf_document_root(args.document);
            complete(&model->std); /* what is wrong is said now */
        }
    }
    wxf_buf_free(&text);
    wxf_document_unref(args.document);
}
