/*
 * What WeChat Pay says when it refuses: code and message of the body, and for
 * a refused signature what differs between its view of the request and ours.
 */
#ifndef WXF_API_ERROR_H
#define WXF_API_ERROR_H

#include "buffer.h"

typedef struct wxf_api_error {
    char *code;    /* e.g. "PARAM_ERROR"; NULL if the body is not WeChat's JSON. Owned */
    char *message; /* Chinese text for people, may change; NULL as above. Owned */
    char *hint;    /* what to look at, in English; NULL if there is nothing to add. Owned */
} wxf_api_error;

/*
 * Reads an error body. One that is empty, truncated or not JSON leaves all
 * NULL; that is no failure. `signed_message` is what this client signed. For SIGN_ERROR there is always a hint.
 * Only WXF_E_MEMORY can go wrong, and then all are NULL.
 */
wxf_code wxf_api_error_read(wxf_str body, wxf_str signed_message, wxf_api_error *out, wxf_error *err);

void wxf_api_error_free(wxf_api_error *error); /* leaves all NULL */

#endif
