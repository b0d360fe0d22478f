/*
 * Strict reading of JSON text before cJSON sees it. cJSON takes control
 * characters for blanks, lets invalid UTF-8 and duplicate names pass, ends
 * strings at \u0000, and makes a double of every number. What passes this scan
 * has none of that, and the texts of its numbers are known.
 */
#ifndef WXF_JSON_SCAN_H
#define WXF_JSON_SCAN_H

#include "fault.h"

/* cJSON copies a number into 64 bytes, and takes what does not fit for the next token. */
#define WXF_JSON_NUMBER_MAX 60

typedef struct wxf_json_limits {
    size_t bytes;  /* of the text */
    size_t depth;  /* of lists and objects in each other, WXF_JSON_DEPTH_MAX at most */
    size_t values; /* of all kinds, at any depth */
} wxf_json_limits;

/* For answers of the size that one call may have: 100 coupons are some 3000 values in 60 kB. */
#define WXF_JSON_LIMITS_DEFAULT ((wxf_json_limits){ 16u << 20, 32, 250000 })

/* The texts of all numbers in their order: views into the text. Owned by the caller, free() its `at`. */
typedef struct wxf_json_numbers {
    wxf_str *at;
    size_t count, room;
} wxf_json_numbers;

/*
 * Is text one JSON value (RFC 8259) in UTF-8 within the limits, blanks around
 * it at most? Names that an object has twice are the caller's to find.
 * WXF_E_JSON says where and why not; WXF_E_MEMORY. *numbers is initialised in
 * any case.
 */
wxf_code wxf_json_scan(wxf_str text, const wxf_json_limits *limits, wxf_json_numbers *numbers, wxf_fault *fault);

#endif
