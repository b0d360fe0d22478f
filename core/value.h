/*
 * Data between PHP and JSON: a tree that says of each member which field of
 * the table it is. What the table does not know is in it all the same, so a
 * tree that was read is written back as equal JSON.
 *
 * A tree belongs to a document and goes when that goes; there is no freeing
 * of parts. Documents are shared by counting references, in one thread.
 */
#ifndef WXF_VALUE_H
#define WXF_VALUE_H

#include "schema.h"

typedef enum wxf_value_kind {
    WXF_VALUE_NULL,
    WXF_VALUE_BOOL,
    WXF_VALUE_INT,
    WXF_VALUE_NUMBER, /* a number as it is written, where no integer is asked for */
    WXF_VALUE_STR,
    WXF_VALUE_LIST,
    WXF_VALUE_OBJECT
} wxf_value_kind;

typedef struct wxf_value wxf_value;
typedef struct wxf_member wxf_member;

struct wxf_value {
    wxf_value_kind kind;
    const wxf_type *type; /* of an object; NULL: the table does not know it */
    union {
        bool boolean;
        int64_t integer;
        wxf_str text; /* of a string, UTF-8 with a NUL behind it and none in it; of a number */
        struct {
            wxf_value *at;
            size_t count, room;
        } items;
        struct {
            wxf_member *at; /* in the order of the JSON */
            size_t count, room;
        } members;
    } as;
};

struct wxf_member {
    wxf_str name;           /* as a string above, or the field's */
    const wxf_field *field; /* NULL: the table does not know it */
    wxf_value value;
};

typedef struct wxf_document wxf_document;

wxf_document *wxf_document_new(void); /* NULL: out of memory */
wxf_document *wxf_document_ref(wxf_document *document);
void wxf_document_unref(wxf_document *document); /* NULL is fine */

/* The root of the tree; null in a new document. Never NULL. */
wxf_value *wxf_document_root(wxf_document *document);

/* ---- making a tree: false, or NULL, means out of memory -------------------- */

bool wxf_value_set_str(wxf_document *document, wxf_value *value, wxf_str text);    /* copied; must hold no NUL */
bool wxf_value_set_number(wxf_document *document, wxf_value *value, wxf_str text); /* copied; a number of JSON */
void wxf_value_set_null(wxf_value *value);
void wxf_value_set_bool(wxf_value *value, bool boolean);
void wxf_value_set_int(wxf_value *value, int64_t integer);

/* An empty list or object with room for that many. */
bool wxf_value_set_list(wxf_document *document, wxf_value *value, size_t room);
bool wxf_value_set_object(wxf_document *document, wxf_value *value, const wxf_type *type, size_t room);

/*
 * Appends an item or member, null at first. It stays where it is until the
 * next one is appended to the same list or object.
 */
wxf_value *wxf_value_add_item(wxf_document *document, wxf_value *list);
wxf_member *wxf_value_add_member(wxf_document *document, wxf_value *object, wxf_str name);

/* Makes `to`, of `document`, equal to `from`, of any document; everything is copied. */
bool wxf_value_copy(wxf_document *document, wxf_value *to, const wxf_value *from);

/* ---- reading one ------------------------------------------------------------ */

/* The member of that JSON name; NULL if there is none, or `object` (NULL is fine) is none. Borrowed. */
const wxf_value *wxf_value_member(const wxf_value *object, const char *name);

/* The same kinds, texts and numbers, items and members in the same order. */
bool wxf_value_equal(const wxf_value *a, const wxf_value *b);

/* Appends the tree as JSON: compact, UTF-8, only escaped what must be. False: out of memory. */
bool wxf_value_write(wxf_buf *out, const wxf_value *value);

#endif
