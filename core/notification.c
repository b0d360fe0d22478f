#include "notification.h"

#include "aead.h"
#include "crypto_error.h"
#include "json.h"

#define ALGORITHM "AEAD_AES_256_GCM"

/* A member that must be there; empty is as good as absent. */
static wxf_code need(const cJSON *object, const char *where, const char *name, wxf_str *out, wxf_error *err)
{
    *out = wxf_json_string(object, name);
    if (out->len == 0) {
        return wxf_fail(err, WXF_E_JSON, "no notification: it has no text %s%s", where, name);
    }
    return WXF_OK;
}

static bool keep(const cJSON *object, const char *name, wxf_buf *out)
{
    wxf_str text = wxf_json_string(object, name);

    return text.ptr == NULL || wxf_buf_add_str(out, text);
}

/* The sealed resource, where it stands in the tree of the body. */
typedef struct sealed {
    wxf_str nonce, aad, ciphertext;
} sealed;

static wxf_code find_sealed(const cJSON *resource, sealed *out, wxf_error *err)
{
    wxf_str algorithm;
    wxf_code code = need(resource, "resource.", "algorithm", &algorithm, err);

    if (code != WXF_OK) {
        return code;
    }
    if (!wxf_str_eq(algorithm, WXF_STR(ALGORITHM))) {
        return wxf_fail(err, WXF_E_DECRYPT, "resource.algorithm is \"%.*s\"; only " ALGORITHM " can be decrypted",
                        (int)(algorithm.len < 64 ? algorithm.len : 64), algorithm.ptr);
    }
    out->aad = wxf_json_string(resource, "associated_data");
    code = need(resource, "resource.", "nonce", &out->nonce, err);
    if (code == WXF_OK && out->nonce.len > WXF_AEAD_NONCE_MAX) {
        code = wxf_fail(err, WXF_E_JSON, "no notification: resource.nonce has %zu bytes", out->nonce.len);
    }
    return code == WXF_OK ? need(resource, "resource.", "ciphertext", &out->ciphertext, err) : code;
}

static wxf_code unseal(const sealed *what, wxf_str secret, wxf_buf *out, wxf_error *err)
{
    wxf_buf raw = WXF_BUF_INIT;
    wxf_code code = wxf_base64_decode(&raw, what->ciphertext);

    if (code == WXF_E_MEMORY) {
        wxf_fail_memory(err);
    } else if (code != WXF_OK) {
        code = wxf_fail(err, WXF_E_DECRYPT, "resource.ciphertext is not base64");
    } else {
        code = wxf_aead_open(secret, what->nonce, what->aad, wxf_buf_str(&raw), out, err);
    }
    if (code == WXF_E_DECRYPT && raw.len > 0) {
        wxf_fail(err, code,
                 "the notification is signed by WeChat Pay, but the secret does not decrypt it: is it the APIv3 key that "
                 "is set on the merchant platform now, and that of this merchant?");
    }
    wxf_buf_free(&raw);
    return code;
}

static wxf_code read_envelope(const cJSON *tree, wxf_str secret, wxf_notification *out, wxf_error *err)
{
    const cJSON *resource = wxf_json_member(tree, "resource");
    wxf_str id, event_type;
    sealed what;
    wxf_code code = need(tree, "", "id", &id, err);

    if (code == WXF_OK) {
        code = need(tree, "", "event_type", &event_type, err);
    }
    if (code == WXF_OK && !cJSON_IsObject(resource)) {
        code = wxf_fail(err, WXF_E_JSON, "no notification: it has no object resource");
    }
    if (code == WXF_OK) {
        code = find_sealed(resource, &what, err);
    }
    if (code == WXF_OK) {
        code = unseal(&what, secret, &out->plaintext, err);
    }
    if (code == WXF_OK &&
        !(wxf_buf_add_str(&out->id, id) && wxf_buf_add_str(&out->event_type, event_type) &&
          keep(tree, "create_time", &out->create_time) && keep(tree, "resource_type", &out->resource_type) &&
          keep(tree, "summary", &out->summary) && keep(resource, "original_type", &out->original_type))) {
        code = wxf_fail_memory(err);
    }
    return code;
}

static wxf_code check_arguments(wxf_str secret, wxf_str body, wxf_error *err)
{
    if (secret.len != WXF_AEAD_KEY_LENGTH) {
        return wxf_fail(err, WXF_E_ARGUMENT,
                        secret.len == 0 ? "secret is missing: notifications are encrypted with the APIv3 key"
                                        : "secret must be the APIv3 key of exactly 32 bytes");
    }
    if (body.len > WXF_NOTIFICATION_MAX) {
        return wxf_fail(err, WXF_E_JSON, "no notification: a body of %zu bytes; at most %d are read", body.len,
                        WXF_NOTIFICATION_MAX);
    }
    return WXF_OK;
}

wxf_code wxf_notification_open(const wxf_notification_trust *trust, const wxf_signature_headers *headers, wxf_str body,
                               wxf_notification *out, wxf_verdict *verdict, wxf_error *err)
{
    wxf_error local;
    cJSON *tree = NULL;
    wxf_code code;

    *out = (wxf_notification){ .plaintext = WXF_BUF_SECRET };
    *verdict = WXF_VERDICT_ERROR;
    wxf_crypto_begin();
    err = err == NULL ? &local : err;
    code = check_arguments(trust->secret, body, err);
    if (code != WXF_OK) {
        return code;
    }
    *verdict = wxf_verify_within(trust->platform, headers, body, trust->now, trust->clock_offset, err);
    if (*verdict != WXF_VERIFIED) {
        return err->code;
    }
    code = wxf_json_parse(body, &tree, err);
    if (code == WXF_OK) {
        code = read_envelope(tree, trust->secret, out, err);
    }
    cJSON_Delete(tree);
    if (code != WXF_OK) {
        wxf_notification_free(out);
    }
    return code;
}

void wxf_notification_free(wxf_notification *notification)
{
    wxf_buf_free(&notification->id);
    wxf_buf_free(&notification->create_time);
    wxf_buf_free(&notification->event_type);
    wxf_buf_free(&notification->resource_type);
    wxf_buf_free(&notification->summary);
    wxf_buf_free(&notification->original_type);
    wxf_buf_free(&notification->plaintext);
}
