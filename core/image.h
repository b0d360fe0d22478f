/*
 * The message that uploads an image: two parts, of which only the first, the
 * JSON that describes the second, is signed.
 */
#ifndef WXF_IMAGE_H
#define WXF_IMAGE_H

#include "fault.h"

#define WXF_IMAGE_MAX (2 * 1024 * 1024) /* bytes */
#define WXF_IMAGE_NAME_MAX 128          /* characters */

typedef struct wxf_image_message {
    wxf_buf content_type; /* multipart/form-data with its boundary */
    wxf_buf body;
    wxf_buf meta;         /* the JSON, the very bytes that stand in the body: to be signed in its place */
} wxf_image_message;

/*
 * Fills an empty message. `filename` is UTF-8 of at least one character, and
 * has no folder, quote or control character; `bytes` is the whole file. With
 * `checks` also by the documentation: a name of at most WXF_IMAGE_NAME_MAX
 * characters that ends in .jpg, .png or .bmp, whatever the case, at most
 * WXF_IMAGE_MAX bytes, and a content that is what the name says.
 * WXF_E_ARGUMENT: the fault, whose message does not begin with its path, is of
 * "meta.filename" or "file". WXF_E_MEMORY, WXF_E_CRYPTO: of no place.
 */
wxf_code wxf_image_compose(wxf_image_message *message, wxf_str filename, wxf_str bytes, bool checks, wxf_fault *fault);

void wxf_image_message_free(wxf_image_message *message); /* what it holds; the message is the caller's */

#endif
