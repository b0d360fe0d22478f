#include "bill_link.h"

#include <string.h>

void wxf_bill_link_free(wxf_bill_link *link)
{
    wxf_buf_free(&link->url);
    wxf_buf_free(&link->hash);
    link->got_at = 0;
}

/* Required text is what the decoder found; that there is any is asked here. */
static wxf_code take(wxf_buf *out, const wxf_value *answer, const char *name, wxf_fault *fault)
{
    const wxf_value *value = wxf_value_member(answer, name);
    wxf_path at = { NULL, wxf_str_from(name), 0 };

    wxf_buf_clear(out);
    if (value == NULL || value->kind != WXF_VALUE_STR || value->as.text.len == 0) {
        return wxf_fault_at(fault, WXF_E_JSON, &at, "required", "empty");
    }
    return wxf_buf_add_str(out, value->as.text) ? WXF_OK : wxf_fault_memory(fault);
}

/* The answers name the hash each in its own way; it is what they must have beside the URL. */
static const char *hash_name(const wxf_type *type)
{
    for (size_t i = 0; i < type->field_count; i++) {
        if (type->fields[i].required && strcmp(type->fields[i].json, "url") != 0) {
            return type->fields[i].json;
        }
    }
    return "hash";
}

static wxf_code check_type(const wxf_value *answer, wxf_fault *fault)
{
    const wxf_value *type = wxf_value_member(answer, "hash_type");
    wxf_path at = { NULL, WXF_STR("hash_type"), 0 };

    if (type == NULL || type->kind != WXF_VALUE_STR || wxf_str_ieq(type->as.text, WXF_STR("SHA1"))) {
        return WXF_OK;
    }
    return wxf_fault_at(fault, WXF_E_JSON, &at, "enum", "the hash of the bill is of the type %.*s; only SHA1 is known",
                        (int)(type->as.text.len < 40 ? type->as.text.len : 40), type->as.text.ptr);
}

wxf_code wxf_bill_link_read(wxf_bill_link *link, wxf_str body, wxf_type_id type, int64_t now, wxf_fault *fault)
{
    wxf_json_limits limits = WXF_JSON_LIMITS_DEFAULT;
    wxf_document *document = NULL;
    const wxf_value *answer;
    wxf_code code;

    link->got_at = 0;
    /* How large it may be was decided when it was received. */
    limits.bytes = body.len;
    code = wxf_decode(body, type, &limits, &document, fault);
    if (code != WXF_OK) {
        return code;
    }
    answer = wxf_document_root(document);
    code = take(&link->url, answer, "url", fault);
    if (code == WXF_OK) {
        code = take(&link->hash, answer, hash_name(wxf_type_of(type)), fault);
    }
    if (code == WXF_OK) {
        code = check_type(answer, fault);
    }
    wxf_document_unref(document);
    if (code == WXF_OK) {
        link->got_at = now;
    }
    return code;
}

bool wxf_bill_link_is_fresh(const wxf_bill_link *link, int64_t now)
{
    return link->got_at != 0 && now >= link->got_at && now - link->got_at <= WXF_BILL_LINK_LIFE;
}

void wxf_bill_link_spent(wxf_bill_link *link)
{
    link->got_at = 0;
}
