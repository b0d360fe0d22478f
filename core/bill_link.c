#include "bill_link.h"
#include "json.h"

#include <stdio.h>

void wxf_bill_link_free(wxf_bill_link *link)
{
    wxf_buf_free(&link->url);
    wxf_buf_free(&link->hash);
    link->got_at = 0;
}

static wxf_code take(wxf_buf *out, const cJSON *json, const char *name, wxf_error *err)
{
    wxf_str text = wxf_json_string(json, name);

    wxf_buf_clear(out);
    if (text.len == 0) {
        return wxf_fail(err, WXF_E_TRANSFER, "the answer with the link to the bill has no %s", name);
    }
    return wxf_buf_add_str(out, text) ? WXF_OK : wxf_fail_memory(err);
}

wxf_code wxf_bill_link_read(wxf_bill_link *link, wxf_str body, const char *flow, bool daily, int64_t now, wxf_error *err)
{
    char hash_name[32];
    cJSON *json = NULL;
    wxf_str type;
    wxf_code code = wxf_json_parse(body, &json, err);

    link->got_at = 0;
    if (code != WXF_OK) {
        return code == WXF_E_MEMORY ? code : wxf_fail(err, WXF_E_TRANSFER, "the answer with the link to the bill is no JSON");
    }
    snprintf(hash_name, sizeof hash_name, daily ? "stock_%sflow_hash" : "hash_value", flow);
    code = take(&link->url, json, "url", err);
    if (code == WXF_OK) {
        code = take(&link->hash, json, hash_name, err);
    }
    type = wxf_json_string(json, "hash_type");
    if (code == WXF_OK && type.ptr != NULL && !wxf_str_ieq(type, WXF_STR("SHA1"))) {
        code = wxf_fail(err, WXF_E_TRANSFER, "the hash of the bill is of the type %.*s; only SHA1 is known",
                        (int)(type.len < 40 ? type.len : 40), type.ptr);
    }
    cJSON_Delete(json);
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
