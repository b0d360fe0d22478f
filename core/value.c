#include "value.h"

#include <stdlib.h>
#include <string.h>

/* Memory is taken in blocks that grow, and given back all at once. */
typedef struct block {
    struct block *next;
    size_t used, size;
    _Alignas(max_align_t) unsigned char bytes[];
} block;

#define BLOCK_FIRST 1024
#define BLOCK_MAX 65536

struct wxf_document {
    size_t references;
    block *blocks; /* the one in use first */
    wxf_value root;
};

wxf_document *wxf_document_new(void)
{
    wxf_document *document = calloc(1, sizeof *document);

    if (document != NULL) {
        document->references = 1;
    }
    return document;
}

wxf_document *wxf_document_ref(wxf_document *document)
{
    document->references++;
    return document;
}

void wxf_document_unref(wxf_document *document)
{
    block *next;

    if (document == NULL || --document->references > 0) {
        return;
    }
    for (block *old = document->blocks; old != NULL; old = next) {
        next = old->next;
        free(old);
    }
    free(document);
}

wxf_value *wxf_document_root(wxf_document *document)
{
    return &document->root;
}

static void *take(wxf_document *document, size_t count, size_t size)
{
    block *current = document->blocks;
    size_t bytes, wanted;
    void *taken;

    if (size != 0 && count > (SIZE_MAX / 4) / size) {
        return NULL;
    }
    bytes = (count * size + _Alignof(max_align_t) - 1) / _Alignof(max_align_t) * _Alignof(max_align_t);
    if (current == NULL || current->size - current->used < bytes) {
        wanted = current == NULL ? BLOCK_FIRST : current->size < BLOCK_MAX ? current->size * 2 : BLOCK_MAX;
        if (wanted < bytes) {
            wanted = bytes;
        }
        current = malloc(sizeof *current + wanted);
        if (current == NULL) {
            return NULL;
        }
        *current = (block){ document->blocks, 0, wanted };
        document->blocks = current;
    }
    taken = current->bytes + current->used;
    current->used += bytes;
    return taken;
}

static bool copy_text(wxf_document *document, wxf_str *to, wxf_str text)
{
    char *bytes = take(document, text.len + 1, 1);

    if (bytes == NULL) {
        return false;
    }
    if (text.len > 0) {
        memcpy(bytes, text.ptr, text.len);
    }
    bytes[text.len] = '\0';
    *to = (wxf_str){ bytes, text.len };
    return true;
}

static bool set_text(wxf_document *document, wxf_value *value, wxf_value_kind kind, wxf_str text)
{
    *value = (wxf_value){ .kind = kind };
    return copy_text(document, &value->as.text, text);
}

bool wxf_value_set_str(wxf_document *document, wxf_value *value, wxf_str text)
{
    return set_text(document, value, WXF_VALUE_STR, text);
}

bool wxf_value_set_number(wxf_document *document, wxf_value *value, wxf_str text)
{
    return set_text(document, value, WXF_VALUE_NUMBER, text);
}

void wxf_value_set_null(wxf_value *value)
{
    *value = (wxf_value){ .kind = WXF_VALUE_NULL };
}

void wxf_value_set_bool(wxf_value *value, bool boolean)
{
    *value = (wxf_value){ .kind = WXF_VALUE_BOOL, .as.boolean = boolean };
}

void wxf_value_set_int(wxf_value *value, int64_t integer)
{
    *value = (wxf_value){ .kind = WXF_VALUE_INT, .as.integer = integer };
}

bool wxf_value_set_list(wxf_document *document, wxf_value *value, size_t room)
{
    *value = (wxf_value){ .kind = WXF_VALUE_LIST };
    if (room > 0) {
        value->as.items.at = take(document, room, sizeof(wxf_value));
        value->as.items.room = value->as.items.at == NULL ? 0 : room;
    }
    return room == value->as.items.room;
}

bool wxf_value_set_object(wxf_document *document, wxf_value *value, const wxf_type *type, size_t room)
{
    *value = (wxf_value){ .kind = WXF_VALUE_OBJECT, .type = type };
    if (room > 0) {
        value->as.members.at = take(document, room, sizeof(wxf_member));
        value->as.members.room = value->as.members.at == NULL ? 0 : room;
    }
    return room == value->as.members.room;
}

/* More room: the old array stays in its block, which is freed with the document. */
static bool grow(wxf_document *document, void **at, size_t count, size_t *room, size_t size)
{
    size_t more = *room < 4 ? 4 : *room * 2;
    void *moved = take(document, more, size);

    if (moved == NULL) {
        return false;
    }
    if (count > 0) {
        memcpy(moved, *at, count * size);
    }
    *at = moved;
    *room = more;
    return true;
}

wxf_value *wxf_value_add_item(wxf_document *document, wxf_value *list)
{
    void *at = list->as.items.at;
    wxf_value *item;

    if (list->as.items.count == list->as.items.room) {
        if (!grow(document, &at, list->as.items.count, &list->as.items.room, sizeof *item)) {
            return NULL;
        }
        list->as.items.at = at;
    }
    item = &list->as.items.at[list->as.items.count++];
    wxf_value_set_null(item);
    return item;
}

/* The name that the table has is constant, and needs no copy. */
static bool name_member(wxf_document *document, const wxf_value *object, wxf_member *member, wxf_str name)
{
    size_t count = object->as.members.count;
    const wxf_field *before = count == 0 ? NULL : object->as.members.at[count - 1].field;
    const wxf_field *field = object->type == NULL ? NULL : wxf_field_behind(object->type, before, name);

    *member = (wxf_member){ .field = field };
    if (field != NULL) {
        member->name = (wxf_str){ field->json, field->json_len };
        return true;
    }
    return copy_text(document, &member->name, name);
}

wxf_member *wxf_value_add_member(wxf_document *document, wxf_value *object, wxf_str name)
{
    void *at = object->as.members.at;
    wxf_member named;

    if (!name_member(document, object, &named, name)) {
        return NULL;
    }
    if (object->as.members.count == object->as.members.room) {
        if (!grow(document, &at, object->as.members.count, &object->as.members.room, sizeof named)) {
            return NULL;
        }
        object->as.members.at = at;
    }
    at = &object->as.members.at[object->as.members.count++];
    memcpy(at, &named, sizeof named);
    return at;
}

bool wxf_value_copy(wxf_document *document, wxf_value *to, const wxf_value *from)
{
    switch (from->kind) {
    case WXF_VALUE_STR:
    case WXF_VALUE_NUMBER:
        return set_text(document, to, from->kind, from->as.text);
    case WXF_VALUE_LIST:
        if (!wxf_value_set_list(document, to, from->as.items.count)) {
            return false;
        }
        for (size_t i = 0; i < from->as.items.count; i++) {
            wxf_value *item = wxf_value_add_item(document, to);

            if (item == NULL || !wxf_value_copy(document, item, &from->as.items.at[i])) {
                return false;
            }
        }
        return true;
    case WXF_VALUE_OBJECT:
        if (!wxf_value_set_object(document, to, from->type, from->as.members.count)) {
            return false;
        }
        for (size_t i = 0; i < from->as.members.count; i++) {
            wxf_member *member = wxf_value_add_member(document, to, from->as.members.at[i].name);

            if (member == NULL || !wxf_value_copy(document, &member->value, &from->as.members.at[i].value)) {
                return false;
            }
        }
        return true;
    default:
        *to = *from;
        return true;
    }
}

const wxf_value *wxf_value_member(const wxf_value *object, const char *name)
{
    if (object == NULL || object->kind != WXF_VALUE_OBJECT) {
        return NULL;
    }
    for (size_t i = 0; i < object->as.members.count; i++) {
        if (wxf_str_eq(object->as.members.at[i].name, wxf_str_from(name))) {
            return &object->as.members.at[i].value;
        }
    }
    return NULL;
}

bool wxf_value_equal(const wxf_value *a, const wxf_value *b)
{
    if (a->kind != b->kind) {
        return false;
    }
    switch (a->kind) {
    case WXF_VALUE_BOOL:
        return a->as.boolean == b->as.boolean;
    case WXF_VALUE_INT:
        return a->as.integer == b->as.integer;
    case WXF_VALUE_STR:
    case WXF_VALUE_NUMBER:
        return wxf_str_eq(a->as.text, b->as.text);
    case WXF_VALUE_LIST:
        for (size_t i = 0; i < a->as.items.count && i < b->as.items.count; i++) {
            if (!wxf_value_equal(&a->as.items.at[i], &b->as.items.at[i])) {
                return false;
            }
        }
        return a->as.items.count == b->as.items.count;
    case WXF_VALUE_OBJECT:
        for (size_t i = 0; i < a->as.members.count && i < b->as.members.count; i++) {
            if (!wxf_str_eq(a->as.members.at[i].name, b->as.members.at[i].name) ||
                !wxf_value_equal(&a->as.members.at[i].value, &b->as.members.at[i].value)) {
                return false;
            }
        }
        return a->as.members.count == b->as.members.count;
    default:
        return true;
    }
}

/* ---- writing ---------------------------------------------------------------- */

static bool write_str(wxf_buf *out, wxf_str text)
{
    size_t start = 0;

    if (!wxf_buf_add_char(out, '"')) {
        return false;
    }
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        const char *shorts = "\b\f\n\r\t\"\\", *found;

        if (c >= 0x20 && c != '"' && c != '\\') {
            continue;
        }
        found = c == '\0' ? NULL : strchr(shorts, c);
        if (!wxf_buf_add(out, text.ptr + start, i - start) ||
            !(found != NULL ? wxf_buf_addf(out, "\\%c", "bfnrt\"\\"[found - shorts]) : wxf_buf_addf(out, "\\u%04x", c))) {
            return false;
        }
        start = i + 1;
    }
    return wxf_buf_add(out, text.ptr + start, text.len - start) && wxf_buf_add_char(out, '"');
}

static bool write_list(wxf_buf *out, const wxf_value *list)
{
    for (size_t i = 0; i < list->as.items.count; i++) {
        if (!wxf_buf_add_char(out, i == 0 ? '[' : ',') || !wxf_value_write(out, &list->as.items.at[i])) {
            return false;
        }
    }
    return wxf_buf_add_cstr(out, list->as.items.count == 0 ? "[]" : "]");
}

static bool write_object(wxf_buf *out, const wxf_value *object)
{
    for (size_t i = 0; i < object->as.members.count; i++) {
        const wxf_member *member = &object->as.members.at[i];

        if (!wxf_buf_add_char(out, i == 0 ? '{' : ',') || !write_str(out, member->name) || !wxf_buf_add_char(out, ':') ||
            !wxf_value_write(out, &member->value)) {
            return false;
        }
    }
    return wxf_buf_add_cstr(out, object->as.members.count == 0 ? "{}" : "}");
}

bool wxf_value_write(wxf_buf *out, const wxf_value *value)
{
    switch (value->kind) {
    case WXF_VALUE_BOOL:
        return wxf_buf_add_cstr(out, value->as.boolean ? "true" : "false");
    case WXF_VALUE_INT:
        return wxf_buf_addf(out, "%lld", (long long)value->as.integer);
    case WXF_VALUE_NUMBER:
        return wxf_buf_add_str(out, value->as.text);
    case WXF_VALUE_STR:
        return write_str(out, value->as.text);
    case WXF_VALUE_LIST:
        return write_list(out, value);
    case WXF_VALUE_OBJECT:
        return write_object(out, value);
    default:
        return wxf_buf_add_cstr(out, "null");
    }
}
