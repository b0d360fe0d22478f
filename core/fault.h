/*
 * What is wrong with a piece of data, and where: "data[3].coupon_type: …".
 */
#ifndef WXF_FAULT_H
#define WXF_FAULT_H

#include "buffer.h"

#define WXF_FAULT_PATH_SIZE 256

typedef struct wxf_fault {
    wxf_error error;                /* the message begins with the path */
    char path[WXF_FAULT_PATH_SIZE]; /* UTF-8 without control characters; "" is the whole; long ones are cut */
    const char *rule;               /* what was broken, a word that lives for ever: "required", "kind", "length", … */
    bool business;                  /* a rule of the documentation, not of the format: it may change, and can be left out */
} wxf_fault;

/* Where a walk through data is: a list from the innermost outwards, on the walker's stack. */
typedef struct wxf_path {
    const struct wxf_path *parent; /* NULL: the whole is the parent */
    wxf_str name;                  /* of a member; any bytes */
    size_t index;                  /* of an item, if name.ptr is NULL */
} wxf_path;

/* Fills *fault (never NULL) and returns code. `path` NULL is the whole. */
wxf_code wxf_fault_at(wxf_fault *fault, wxf_code code, const wxf_path *path, const char *rule, const char *fmt, ...)
    WXF_PRINTF(5, 6);

/* As wxf_fault_at() with WXF_E_ARGUMENT, for rules that can be left out. */
wxf_code wxf_fault_business(wxf_fault *fault, const wxf_path *path, const char *rule, const char *fmt, ...) WXF_PRINTF(4, 5);

/* As wxf_fail_memory(); of no place. */
wxf_code wxf_fault_memory(wxf_fault *fault);

/* Sets *fault to WXF_OK. */
void wxf_fault_clear(wxf_fault *fault);

#endif
