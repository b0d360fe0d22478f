/*
 * Going through all pages of a list.
 *
 * The end is where the newest total is reached, by the pages that were asked for
 * and by the items that came; behind pages that were not full it is the first
 * page without items. WeChat Pay answers MCH_NOT_EXISTS for a page behind the last
 * one, which happens if the list became shorter meanwhile. A page without items
 * where the total still promises some, and one that repeats the page before, are
 * exceptions: nothing else would tell that items are missing, or end the loop
 * with a service that forgets the offset.
 *
 * What an answer says of its own offset is not looked at: it can only repeat what
 * was asked for, and the samples of the documentation do not even do that.
 */
#include "binding/compat.h"
#include "binding/exception.h"
#include "binding/typed.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

typedef struct pages_object {
    zend_object *client; /* counted */
    const wxf_endpoint *endpoint;
    wxf_document *document;      /* the arguments */
    wxf_value *offset, *limit;   /* of the document */
    HashTable *options;          /* counted; NULL: none */
    bool checks;
    bool one_page;               /* the service does not divide this list */
    zend_long page_size, from;   /* from: the page that it begins at */
    /* where the loop is */
    bool started, last;
    bool failed;                 /* the page did not come; whoever needs it fetches it again */
    bool busy;                   /* it is being fetched, and userland may run: callbacks, other fibers */
    zend_long page, key, total;  /* total -1: not known */
    zend_long seen;              /* items since it began */
    wxf_document *answer;        /* counted; the last page, NULL: none */
    HashTable *items;            /* counted; of the page, a list; NULL: none */
    uint32_t position;
    zend_object std;
} pages_object;

static zend_class_entry *pages_ce;
static zend_object_handlers pages_handlers;

static pages_object *pages_from(zend_object *object)
{
    return (pages_object *)(void *)((char *)object - offsetof(pages_object, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
    pages_object *pages = zend_object_alloc(sizeof *pages, ce);

    zend_object_std_init(&pages->std, ce);
    object_properties_init(&pages->std, ce);
    pages->std.handlers = &pages_handlers;
    pages->total = -1;
    return &pages->std;
}

static void drop_items(pages_object *pages)
{
    HashTable *items = pages->items;

    pages->items = NULL;
    pages->position = 0;
    if (items != NULL) {
        zend_array_release(items);
    }
}

static void free_object(zend_object *object)
{
    pages_object *pages = pages_from(object);

    drop_items(pages);
    if (pages->client != NULL) {
        OBJ_RELEASE(pages->client);
    }
    if (pages->options != NULL) {
        zend_array_release(pages->options);
    }
    wxf_document_unref(pages->document);
    wxf_document_unref(pages->answer);
    zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
    pages_object *pages = pages_from(object);
    zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
    zval *value;

    if (pages->client != NULL) {
        zend_get_gc_buffer_add_obj(buffer, pages->client);
    }
    /* The arrays are ours alone; what is in them may lead back here. */
    if (pages->options != NULL) {
        ZEND_HASH_FOREACH_VAL(pages->options, value)
        {
            zend_get_gc_buffer_add_zval(buffer, value);
        }
        ZEND_HASH_FOREACH_END();
    }
    zend_get_gc_buffer_use(buffer, table, count);
    return NULL;
}

void php_wxfavor_pages_register(zend_class_entry *ce)
{
    pages_ce = ce;
    pages_ce->create_object = create_object;
    memcpy(&pages_handlers, zend_get_std_object_handlers(), sizeof pages_handlers);
    pages_handlers.offset = offsetof(pages_object, std);
    pages_handlers.free_obj = free_object;
    pages_handlers.clone_obj = NULL;
    pages_handlers.compare = zend_objects_not_comparable;
    pages_handlers.get_gc = get_gc;
    pages_handlers.get_constructor = php_wxfavor_refuse_constructor;
}

/* Of a member that is a string; empty if there is none. */
static wxf_str text_of(const wxf_value *object, const char *name)
{
    const wxf_value *value = wxf_value_member(object, name);

    return value == NULL || value->kind != WXF_VALUE_STR ? (wxf_str){ "", 0 } : value->as.text;
}

/* Adds offset and limit to the arguments, and checks all of them. */
static bool prepare(pages_object *pages)
{
    wxf_value *root = wxf_document_root(pages->document);
    wxf_composed composed;
    wxf_fault fault;

    if (wxf_value_add_member(pages->document, root, WXF_STR("offset")) == NULL ||
        wxf_value_add_member(pages->document, root, WXF_STR("limit")) == NULL) {
        zend_throw_error(NULL, "out of memory");
        return false;
    }
    pages->offset = &root->as.members.at[root->as.members.count - 2].value;
    pages->limit = &root->as.members.at[root->as.members.count - 1].value;
    wxf_value_set_int(pages->offset, pages->from);
    wxf_value_set_int(pages->limit, pages->page_size);
    /* With it the service answers all there is, whatever the offset. An empty one is not sent. */
    pages->one_page = text_of(root, "available_mchid").len > 0;
    if (wxf_compose(pages->endpoint, root, pages->checks, &composed, &fault) != WXF_OK) {
        php_wxfavor_throw_fault(&fault);
        return false;
    }
    wxf_composed_free(&composed);
    return true;
}

bool php_wxfavor_pages_create(zval *rv, zend_object *client, const wxf_endpoint *endpoint, wxf_document *document,
                              zend_long page_size, zend_long from, bool checks, HashTable *options)
{
    pages_object *pages = pages_from(create_object(pages_ce));

    GC_ADDREF(client);
    pages->client = client;
    pages->endpoint = endpoint;
    pages->document = document;
    pages->page_size = page_size;
    pages->from = from;
    pages->page = from;
    pages->checks = checks;
    pages->options = options == NULL ? NULL : zend_array_dup(options);
    if (!prepare(pages)) {
        OBJ_RELEASE(&pages->std);
        return false;
    }
    ZVAL_OBJ(rv, &pages->std);
    return true;
}

/* ---- fetching -------------------------------------------------------------------- */

static zend_long integer_of(const wxf_value *answer, const char *name, zend_long missing)
{
    const wxf_value *value = wxf_value_member(answer, name);

    return value == NULL || value->kind != WXF_VALUE_INT ? missing : (zend_long)value->as.integer;
}

/* Is it what the page before was? No list has the same items twice in a row. */
static bool is_repeated(const pages_object *pages, const wxf_value *data)
{
    const wxf_value *before = pages->answer == NULL ? NULL : wxf_value_member(wxf_document_root(pages->answer), "data");

    return before != NULL && before->kind == WXF_VALUE_LIST && before->as.items.count > 0 && data != NULL &&
           wxf_value_equal(before, data);
}

static void throw_contradiction(const pages_object *pages, const char *what)
{
    wxf_path at = { NULL, WXF_STR("data"), 0 };
    wxf_fault fault;

    wxf_fault_at(&fault, WXF_E_JSON, &at, "page",
                 "%s() answers page " ZEND_LONG_FMT " %s, of " ZEND_LONG_FMT " items " ZEND_LONG_FMT " came",
                 pages->endpoint->name, pages->page, what, pages->total, pages->seen);
    php_wxfavor_throw_fault(&fault);
}

/* Have as many items come as the total says, with those of the pages that were left out? */
static bool is_complete(const pages_object *pages, zend_long limit)
{
    zend_long missing = pages->total - pages->seen;

    return missing <= 0 || pages->from > (missing - 1) / limit;
}

/*
 * Takes what a page says of the whole, and its items out of the property
 * `data`. False: an exception is pending.
 */
static bool take_page(pages_object *pages, zend_object *model)
{
    const wxf_value *answer = php_wxfavor_model_value(model);
    zend_long limit = integer_of(answer, "limit", 0), last_page;
    zval hold, *data = zend_read_property(model->ce, model, ZEND_STRL("data"), true, &hold);
    zend_long count = Z_TYPE_P(data) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(data)) : 0;
    bool repeated = is_repeated(pages, wxf_value_member(answer, "data"));

    /* The service may give less at a time than it is asked for, or more. */
    if (limit <= 0 || limit > pages->page_size) {
        limit = MAX(count > pages->page_size ? count : pages->page_size, 1); /* without checks any size is sent */
    }
    pages->total = integer_of(answer, "total_count", 0);
    last_page = pages->total > 0 ? (pages->total - 1) / limit : -1;
    if (repeated && !is_complete(pages, limit)) {
        throw_contradiction(pages, "with the items of the page before");
        return false;
    }
    if (count == 0 && !pages->one_page && pages->page <= last_page && !is_complete(pages, limit)) {
        throw_contradiction(pages, "without items");
        return false;
    }
    if (repeated || count == 0) {
        return true;
    }
    pages->items = Z_ARRVAL_P(data);
    GC_TRY_ADDREF(pages->items);
    pages->seen += count;
    pages->last = pages->one_page || (pages->page >= last_page && is_complete(pages, limit));
    wxf_document_unref(pages->answer);
    pages->answer = pages->last ? NULL : wxf_document_ref(php_wxfavor_model_document(model));
    return true;
}

/* Is the pending exception the answer to a page behind the last one? Then it is taken away. */
static bool is_behind_the_last(const pages_object *pages)
{
    const zval *code;

    if (pages->page == 0 || EG(exception) == NULL || !php_wxfavor_exception_is_transfer(EG(exception))) {
        return false;
    }
    code = php_wxfavor_exception_peek(EG(exception), ZEND_STRL("errorCode"));
    if (Z_TYPE_P(code) != IS_STRING || !zend_string_equals_literal(Z_STR_P(code), "MCH_NOT_EXISTS")) {
        return false;
    }
    zend_clear_exception();
    return true;
}

/* Takes the page that the loop is at. False: an exception is pending, and the page is still to be fetched. */
static bool fetch(pages_object *pages)
{
    zval model;
    bool ok;

    drop_items(pages);
    pages->busy = true;
    pages->last = true;
    wxf_value_set_int(pages->offset, pages->page);
    if (php_wxfavor_favor_call(&model, pages->client, pages->endpoint, wxf_document_root(pages->document), pages->checks,
                               pages->options, false)) {
        ok = take_page(pages, Z_OBJ(model));
        zval_ptr_dtor(&model);
    } else {
        ok = is_behind_the_last(pages);
    }
    pages->busy = false;
    pages->failed = !ok;
    return ok;
}

static bool refuse_if_busy(const pages_object *pages)
{
    if (pages->busy) {
        zend_throw_error(NULL, "The Pages are fetching a page already");
    }
    return pages->busy;
}

/* Fetches the page that the loop is at, if it is not there. False: an exception is pending. */
static bool start(pages_object *pages)
{
    if (refuse_if_busy(pages)) {
        return false;
    }
    if (pages->client == NULL) {
        zend_throw_error(NULL, "The Pages were not made by WxFavor\\FavorService");
        return false;
    }
    if (pages->started) {
        return !pages->failed || fetch(pages);
    }
    pages->started = true;
    pages->page = pages->from;
    pages->key = 0;
    pages->seen = 0;
    wxf_document_unref(pages->answer);
    pages->answer = NULL;
    return fetch(pages);
}

static zval *item_of(pages_object *pages)
{
    return pages->items == NULL ? NULL : zend_hash_index_find(pages->items, pages->position);
}

/* ---- methods ----------------------------------------------------------------------- */

ZEND_METHOD(WxFavor_Pages, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(WxFavor_Pages, rewind)
{
    pages_object *pages = pages_from(Z_OBJ_P(ZEND_THIS));

    ZEND_PARSE_PARAMETERS_NONE();
    if (!refuse_if_busy(pages)) {
        pages->started = false;
        start(pages);
    }
}

ZEND_METHOD(WxFavor_Pages, valid)
{
    pages_object *pages = pages_from(Z_OBJ_P(ZEND_THIS));

    ZEND_PARSE_PARAMETERS_NONE();
    if (start(pages)) {
        RETURN_BOOL(item_of(pages) != NULL);
    }
}

ZEND_METHOD(WxFavor_Pages, current)
{
    pages_object *pages = pages_from(Z_OBJ_P(ZEND_THIS));
    zval *item;

    ZEND_PARSE_PARAMETERS_NONE();
    if (start(pages) && (item = item_of(pages)) != NULL) {
        RETURN_COPY(item);
    }
}

ZEND_METHOD(WxFavor_Pages, key)
{
    pages_object *pages = pages_from(Z_OBJ_P(ZEND_THIS));

    ZEND_PARSE_PARAMETERS_NONE();
    if (start(pages) && item_of(pages) != NULL) {
        RETURN_LONG(pages->key);
    }
}

ZEND_METHOD(WxFavor_Pages, next)
{
    pages_object *pages = pages_from(Z_OBJ_P(ZEND_THIS));

    bool failed = pages->failed;

    ZEND_PARSE_PARAMETERS_NONE();
    /* A step that failed before is this one: its page was not seen yet. */
    if (!start(pages) || failed || item_of(pages) == NULL) {
        return;
    }
    pages->position++;
    pages->key++;
    if (item_of(pages) == NULL && !pages->last) {
        pages->page++;
        fetch(pages);
    }
}

ZEND_METHOD(WxFavor_Pages, getTotalCount)
{
    pages_object *pages = pages_from(Z_OBJ_P(ZEND_THIS));

    ZEND_PARSE_PARAMETERS_NONE();
    if (pages->total >= 0) {
        RETURN_LONG(pages->total);
    }
}

ZEND_METHOD(WxFavor_Pages, getPage)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_LONG(pages_from(Z_OBJ_P(ZEND_THIS))->page);
}
