/*
 * Two ways to hold bytes: wxf_str borrows them, wxf_buf owns them.
 * Neither cares about encodings; lengths are bytes.
 */
#ifndef WXF_BUFFER_H
#define WXF_BUFFER_H

#include "error.h"

#include <stdbool.h>
#include <stddef.h>

/* Borrowed bytes. Not NUL-terminated unless a function says so; ptr may be NULL if len is 0. */
typedef struct wxf_str {
    const char *ptr;
    size_t len;
} wxf_str;

#define WXF_STR(literal) ((wxf_str){ "" literal, sizeof(literal) - 1 })

wxf_str wxf_str_from(const char *text);                   /* NULL gives an empty string */
bool wxf_str_eq(wxf_str a, wxf_str b);                    /* byte for byte; not constant time */
bool wxf_str_ieq(wxf_str a, wxf_str b);                   /* ASCII letters folded, no locale */
bool wxf_str_starts(wxf_str text, wxf_str prefix);
wxf_str wxf_str_trim(wxf_str text);                       /* without blanks and tabs at both ends */

/*
 * What a message may repeat of a text that somebody gave: the text, or, where it
 * looks like a key in the wrong place, words that say so. Looks like one: PEM,
 * 64 or more characters of base64 that begin like DER, more than 512 bytes, and
 * 32 letters and digits like an APIv3 key, also as the last part of a path.
 */
wxf_str wxf_shown(wxf_str text);

/* Length of the first UTF-8 character of text (len > 0), 1 to 4; 0: it is not UTF-8. Surrogates and overlong forms are not. */
size_t wxf_utf8_length(wxf_str text);

/* Characters of a UTF-8 text; SIZE_MAX: it is not UTF-8. */
size_t wxf_utf8_count(wxf_str text);

/*
 * In place, for messages, which repeat what came from outside, some of it cut
 * at a byte: what is not UTF-8 becomes a question mark. The text grows no longer.
 */
void wxf_make_utf8(char *text);

/* What somebody sent, for a message: cut, and with a question mark for every byte that would garble it. */
#define WXF_PRINTABLE_MAX 128
typedef struct wxf_printable {
    char text[WXF_PRINTABLE_MAX + 1];
} wxf_printable;

wxf_printable wxf_printable_of(wxf_str text);

/*
 * Owned, growing bytes, allocated with malloc. An initialised buffer is always
 * safe to read as a C string: data[len] is NUL as soon as data is not NULL.
 */
typedef struct wxf_buf {
    char *data;
    size_t len;
    size_t cap;
    bool secret; /* bytes are wiped when they move or go */
} wxf_buf;

#define WXF_BUF_INIT ((wxf_buf){ NULL, 0, 0, false })
#define WXF_BUF_SECRET ((wxf_buf){ NULL, 0, 0, true })

/* Makes room for `more` bytes beyond len. False: out of memory; the buffer is as it was. */
bool wxf_buf_reserve(wxf_buf *buf, size_t more);

/* Append; false means out of memory and nothing appended. */
bool wxf_buf_add(wxf_buf *buf, const void *data, size_t len);
bool wxf_buf_add_str(wxf_buf *buf, wxf_str text);
bool wxf_buf_add_cstr(wxf_buf *buf, const char *text);
bool wxf_buf_add_char(wxf_buf *buf, char c);
bool wxf_buf_addf(wxf_buf *buf, const char *fmt, ...) WXF_PRINTF(2, 3);

/* Appends the base64 (standard alphabet, padded, one line) of data. */
bool wxf_buf_add_base64(wxf_buf *buf, const void *data, size_t len);

/* Appends the upper-case hexadecimal digits of data. */
bool wxf_buf_add_hex(wxf_buf *buf, const void *data, size_t len);

/*
 * Strict base64: standard alphabet, correct padding, no white space. Appends
 * the bytes. WXF_E_ARGUMENT if the text is anything else; WXF_E_MEMORY.
 */
wxf_code wxf_base64_decode(wxf_buf *buf, wxf_str text);

/* The content as a string that lives until the buffer is next changed; never NULL. */
const char *wxf_buf_cstr(const wxf_buf *buf);
wxf_str wxf_buf_str(const wxf_buf *buf);

/* Empties the buffer, keeping its memory (wiped if secret). */
void wxf_buf_clear(wxf_buf *buf);

/* Gives the memory back; the buffer is initialised again and may be reused. */
void wxf_buf_free(wxf_buf *buf);

/* Overwrites memory in a way that the compiler may not drop. */
void wxf_wipe(void *data, size_t len);

/*
 * Overwrites the stack below the caller, 16 KiB of it, where functions that have
 * returned may have left pieces of a secret: the registers that a vector memcpy()
 * went through are saved there, for one.
 */
void wxf_wipe_stack(void);

/* malloc'd copy with a NUL behind it; NULL: out of memory. */
char *wxf_strdup(wxf_str text);

#endif
