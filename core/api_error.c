#include "api_error.h"
#include "json.h"

#include <stdlib.h>

/* The index-th line of the five-line message, without its line feed. */
static wxf_str line_of(wxf_str message, size_t index)
{
    size_t start = 0;

    for (size_t i = 0; i < message.len; i++) {
        if (message.ptr[i] == '\n') {
            if (index-- == 0) {
                return (wxf_str){ message.ptr + start, i - start };
            }
            start = i + 1;
        }
    }
    return (wxf_str){ message.ptr + start, message.len - start };
}

static int shown(wxf_str text)
{
    return (int)(text.len < 200 ? text.len : 200);
}

static bool compare_signing(const cJSON *information, wxf_str ours, wxf_buf *hint)
{
    const cJSON *length = wxf_json_member(information, "sign_message_length");
    wxf_str method = wxf_json_string(information, "method");
    wxf_str url = wxf_json_string(information, "url");
    wxf_str our_method = line_of(ours, 0), our_url = line_of(ours, 1);

    if (method.ptr != NULL && !wxf_str_eq(method, our_method)) {
        return wxf_buf_addf(hint, "the server saw the method %.*s, this client signed %.*s", shown(method), method.ptr,
                            shown(our_method), our_method.ptr);
    }
    if (url.ptr != NULL && !wxf_str_eq(url, our_url)) {
        return wxf_buf_addf(hint,
                            "the server saw the URL %.*s, this client signed %.*s: something on the way rewrites URLs",
                            shown(url), url.ptr, shown(our_url), our_url.ptr);
    }
    if (cJSON_IsNumber(length) && length->valuedouble != (double)ours.len) {
        return wxf_buf_addf(hint,
                            "the server checked a message of %.0f bytes, this client signed %zu bytes: the body was "
                            "altered on the way",
                            length->valuedouble, ours.len);
    }
    if (method.ptr == NULL || url.ptr == NULL || !cJSON_IsNumber(length)) {
        return true; /* too little is told to conclude anything */
    }
    return wxf_buf_add_cstr(hint, "method, URL and length are those that this client signed: check that privateKey "
                                  "belongs to the merchant API certificate whose serial is configured");
}

wxf_code wxf_api_error_read(wxf_str body, wxf_str signed_message, wxf_api_error *out, wxf_error *err)
{
    cJSON *tree = NULL;
    wxf_buf hint = WXF_BUF_INIT;
    const cJSON *information;
    wxf_str code, message;
    bool ok = true;

    *out = (wxf_api_error){ NULL, NULL, NULL };
    if (wxf_json_parse(body, &tree, NULL) != WXF_OK) {
        return WXF_OK;
    }
    code = wxf_json_string(tree, "code");
    message = wxf_json_string(tree, "message");
    information = wxf_json_member(wxf_json_member(tree, "detail"), "sign_information");
    if (cJSON_IsObject(information) && signed_message.len > 0) {
        ok = compare_signing(information, signed_message, &hint);
    }
    if (ok && hint.len == 0 && wxf_str_eq(code, WXF_STR("SIGN_ERROR"))) {
        ok = wxf_buf_add_cstr(&hint, "check mchid, serial (of its merchant API certificate, neither revoked nor expired), "
                                     "privateKey (of that certificate), that the merchant has an APIv3 key, and the clock "
                                     "of this machine");
    }
    if (ok && code.ptr != NULL) {
        ok = (out->code = wxf_strdup(code)) != NULL;
    }
    if (ok && message.ptr != NULL) {
        ok = (out->message = wxf_strdup(message)) != NULL;
    }
    if (ok && hint.len > 0) {
        ok = (out->hint = wxf_strdup(wxf_buf_str(&hint))) != NULL;
    }
    if (!ok) {
        wxf_api_error_free(out);
    }
    wxf_buf_free(&hint);
    cJSON_Delete(tree);
    return ok ? WXF_OK : wxf_fail_memory(err);
}

void wxf_api_error_free(wxf_api_error *error)
{
    free(error->code);
    free(error->message);
    free(error->hint);
    *error = (wxf_api_error){ NULL, NULL, NULL };
}
