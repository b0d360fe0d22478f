#include "download.h"

#include "certificates.h"
#include "platform_private.h"

#include <stdlib.h>
#include <string.h>

#define PATH "v3/certificates"
#define TIMEOUT_MS 10000 /* others wait for it */

/* ---- what a download brought -------------------------------------------- */

/* The answer is signed, too: by a certificate that is known, or by one that it brings. */
static wxf_code verify_answer(const wxf_client *client, const wxf_keyring *brought, const wxf_transfer_answer *answer,
                              wxf_error *err)
{
    const wxf_signature_headers signature = wxf_signature_headers_of(&answer->headers);
    wxf_str serial = wxf_str_trim(signature.serial);
    const wxf_keyring *ring = wxf_client_platform(client);
    wxf_error why;

    if (wxf_keyring_find(ring, serial) == NULL) {
        ring = brought;
    }
    if (wxf_serial_is_hex(serial) && wxf_keyring_find(ring, serial) == NULL) {
        return wxf_fail(err, WXF_E_SIGNATURE,
                        "the answer with the platform certificates cannot be verified: it is signed with the certificate "
                        "%.*s, which is neither known nor among them",
                        (int)serial.len, serial.ptr);
    }
    if (wxf_verify(ring, &signature, wxf_buf_str(&answer->body), wxf_client_now(client), &why) == WXF_VERIFIED) {
        return WXF_OK;
    }
    return wxf_fail(err, why.code, "the answer with the platform certificates cannot be verified: %s", why.message);
}

static wxf_code accept(wxf_platform *platform, const wxf_client *client, const wxf_transfer_answer *answer, wxf_error *err)
{
    int64_t now = wxf_client_now(client);
    wxf_str body = wxf_buf_str(&answer->body);
    wxf_keyring *ring = NULL;
    wxf_code code = wxf_certificates_read(body, wxf_client_secret(client), now, &ring, err);

    if (code == WXF_OK) {
        code = verify_answer(client, ring, answer, err);
    }
    if (code == WXF_OK) {
        code = wxf_platform_succeeded(platform, ring, now, err);
    }
    if (code == WXF_OK && wxf_platform_save(platform, body, &platform->warning) == WXF_OK) {
        wxf_error_clear(&platform->warning);
    }
    wxf_keyring_unref(ring);
    return code;
}

static bool holds_certificate(const wxf_keyring *ring)
{
    for (size_t i = 0; i < wxf_keyring_count(ring); i++) {
        if (!wxf_serial_is_key_id(wxf_keyring_serial_at(ring, i))) {
            return true;
        }
    }
    return false;
}

/* True if WeChat Pay says, in its own words, that there are no certificates for this merchant at all. */
static bool explain_refusal(const wxf_outcome *outcome, wxf_error *err)
{
    const char *code = outcome->api.code == NULL ? "" : outcome->api.code;
    const char *message = outcome->api.message == NULL ? "" : outcome->api.message;
    bool absent = outcome->answer->status == 404 && outcome->api.message != NULL &&
                  (strcmp(code, "RESOURCE_NOT_EXISTS") == 0 || strcmp(code, "NOT_FOUND") == 0);

    if (absent) {
        wxf_fail(err, WXF_E_KEY,
                 "WeChat Pay has no platform certificates for this merchant (404 %s: %s): it uses the WeChat Pay public "
                 "key. Download the key from the merchant platform (account centre, API security) and configure it: "
                 "'certs' => ['PUB_KEY_ID_…' => 'file:///path/to/pub_key.pem']",
                 code, message);
    } else {
        bool passing = outcome->answer->status == 429 || outcome->answer->status >= 500;

        wxf_fail(err, passing ? WXF_E_TRANSFER : WXF_E_KEY, "GET /" PATH " was answered with %d%s%s%s%s%s%s",
                 outcome->answer->status, code[0] == '\0' ? "" : " ", code, message[0] == '\0' ? "" : ": ", message,
                 outcome->api.hint == NULL ? "" : "; ", outcome->api.hint == NULL ? "" : outcome->api.hint);
    }
    return absent;
}

static void settle(wxf_platform *platform)
{
    wxf_request *request = platform->download;
    wxf_client *client = wxf_client_ref(wxf_request_client(request)); /* it may hold the last reference to the platform */
    const wxf_error *failure = wxf_transfer_error(wxf_request_transfer(request));
    const wxf_transfer_answer *answer = wxf_transfer_get_answer(wxf_request_transfer(request));
    wxf_error err;
    bool absent = false;
    wxf_code code;

    platform->download = NULL;
    wxf_error_clear(&err);
    if (failure->code == WXF_E_ABORTED) {
        wxf_platform_abandoned(platform);
        goto done;
    }
    if (failure->code != WXF_OK) {
        code = failure->code;
        err = *failure;
    } else if (answer->status < 200 || answer->status > 299) {
        absent = explain_refusal(wxf_request_conclude(request), &err);
        code = err.code;
    } else {
        code = accept(platform, client, answer, &err);
    }
    if (code != WXF_OK) {
        absent = absent && !holds_certificate(wxf_client_configured(client));
        wxf_platform_failed(platform, &err, absent, wxf_client_now(client));
    }

done:
    wxf_platform_unlock(platform);
    wxf_request_free(request);
    wxf_client_unref(client);
}

bool wxf_downloads_elsewhere(wxf_platforms *platforms)
{
    bool any = false;

    for (wxf_platform *platform = platforms->first; platform != NULL; platform = platform->next) {
        any = any || platform->elsewhere;
        platform->elsewhere = false;
    }
    return any;
}

void wxf_downloads_settle(wxf_platforms *platforms)
{
    for (wxf_platform *platform = platforms->first; platform != NULL; platform = platform->next) {
        if (platform->download != NULL && wxf_request_is_done(platform->download)) {
            settle(platform);
        }
    }
}

size_t wxf_downloads_count(const wxf_platforms *platforms)
{
    size_t count = 0;

    for (const wxf_platform *platform = platforms->first; platform != NULL; platform = platform->next) {
        count += platform->download != NULL ? 1 : 0;
    }
    return count;
}

void wxf_downloads_abort(wxf_platforms *platforms, const char *why)
{
    for (wxf_platform *platform = platforms->first; platform != NULL; platform = platform->next) {
        wxf_request *request = platform->download;
        wxf_client *client;
        wxf_error err;

        if (request == NULL) {
            continue;
        }
        if (wxf_request_is_done(request)) {
            settle(platform);
            continue;
        }
        client = wxf_client_ref(wxf_request_client(request));
        platform->download = NULL;
        wxf_request_free(request);
        wxf_fail(&err, WXF_E_ABORTED, "%s", why);
        wxf_platform_cut(platform, &err, wxf_client_now(client));
        wxf_platform_unlock(platform);
        wxf_client_unref(client);
    }
}

int wxf_downloads_grace_ms(const wxf_platforms *platforms)
{
    int most = 0;

    for (const wxf_platform *platform = platforms->first; platform != NULL; platform = platform->next) {
        if (platform->download != NULL) {
            int one = wxf_platform_grace_ms(platform, wxf_client_now(wxf_request_client(platform->download)));

            most = one > most ? one : most;
        }
    }
    return most;
}

bool wxf_downloads_warning(wxf_platforms *platforms, wxf_error *out)
{
    for (wxf_platform *platform = platforms->first; platform != NULL; platform = platform->next) {
        if (platform->warning.code != WXF_OK) {
            *out = platform->warning;
            wxf_error_clear(&platform->warning);
            return true;
        }
    }
    return false;
}

void wxf_download_load(wxf_client *client)
{
    wxf_platform *platform = wxf_client_downloads(client);
    wxf_error err;

    if (platform != NULL &&
        wxf_platform_load(platform, wxf_client_secret(client), wxf_client_now(client), &err) != WXF_OK) {
        platform->warning = err;
    }
}

/* ---- beginning one ------------------------------------------------------ */

static wxf_code begin(wxf_client *client, wxf_engine *engine, wxf_platform_cause cause, wxf_str serial, wxf_error *err)
{
    wxf_platform *platform = wxf_client_downloads(client);
    wxf_request *request;
    wxf_error why;
    wxf_code code;

    if (platform->download != NULL) {
        return WXF_OK;
    }
    wxf_platform_began(platform, cause, serial, wxf_client_now(client));
    request = wxf_request_new(client);
    code = request == NULL ? wxf_fail_memory(&why) : wxf_request_set_method(request, WXF_STR("GET"), &why);
    if (code == WXF_OK) {
        code = wxf_request_set_uri(request, WXF_STR(PATH), NULL, &why);
    }
    if (code == WXF_OK) {
        long timeout = wxf_client_timeout_ms(client);

        wxf_request_set_timeout_ms(request, timeout > 0 && timeout < TIMEOUT_MS ? timeout : TIMEOUT_MS);
        code = wxf_request_start(request, engine, &why);
    }
    if (code != WXF_OK) {
        wxf_request_free(request);
        wxf_platform_failed(platform, &why, false, wxf_client_now(client));
        wxf_platform_unlock(platform);
        if (err != NULL) {
            *err = why;
        }
        return code;
    }
    platform->download = request;
    return WXF_OK;
}

wxf_code wxf_download_start(wxf_client *client, wxf_engine *engine, wxf_error *err)
{
    if (wxf_client_downloads(client) == NULL) {
        return wxf_fail(err, WXF_E_ARGUMENT,
                        "this client does not download platform certificates: only public keys are configured, or "
                        "platform_certificates is false");
    }
    return begin(client, engine, WXF_CAUSE_ASKED, (wxf_str){ NULL, 0 }, err);
}

bool wxf_download_in_flight(const wxf_client *client)
{
    const wxf_platform *platform = wxf_client_downloads(client);

    return platform != NULL && platform->download != NULL;
}

/* ---- calls -------------------------------------------------------------- */

/* Reads the file; true if that changed what is known. */
static bool load_news(wxf_client *client)
{
    const wxf_platform *platform = wxf_client_downloads(client);
    uint64_t before = wxf_platform_generation(platform);

    wxf_download_load(client);
    return wxf_platform_generation(platform) != before;
}

/* Why no key of the ring will do, told by the one that would be asked for. */
static void explain_dates(const wxf_client *client, wxf_error *err)
{
    wxf_str serial = wxf_client_preferred(client);
    const wxf_key *key = wxf_keyring_find(wxf_client_platform(client), serial);

    wxf_fail(err, WXF_E_KEY, "platform certificates are not downloaded");
    if (key != NULL) {
        (void)wxf_keyring_check_dates(serial, key, wxf_client_now(client), 0, err);
    }
}

/* `asking` is WXF_CAUSE_SERIAL or WXF_CAUSE_ANSWER. */
static wxf_keys await_keys(wxf_client *client, wxf_platform_cause asking, wxf_str serial, wxf_engine *engine, wxf_error *err)
{
    wxf_platform *platform = wxf_client_downloads(client);
    const wxf_keyring *ring = wxf_client_platform(client);
    bool any = wxf_keyring_any_valid(ring, wxf_client_now(client));
    /* Where there was no key at all, one had to be downloaded whatever the serial is: that leaves the next one its turn. */
    wxf_platform_cause cause = serial.len == 0 || !any ? WXF_CAUSE_FIRST : asking;

    if (serial.len == 0 ? any : wxf_keyring_find(ring, serial) != NULL) {
        return WXF_KEYS_READY;
    }
    if (platform == NULL) {
        explain_dates(client, err);
        return WXF_KEYS_FAILED;
    }
    if (wxf_platform_may_ask(platform, asking, serial, wxf_client_now(client), err) != WXF_OK) {
        return WXF_KEYS_FAILED;
    }
    if (platform->download == NULL) {
        /* Another process may have downloaded them meanwhile, or just before this one was let in. */
        if (load_news(client)) {
            return await_keys(client, asking, serial, engine, err);
        }
        if (!wxf_platform_lock(platform)) {
            return WXF_KEYS_WAIT;
        }
        if (load_news(client)) {
            wxf_platform_unlock(platform);
            return await_keys(client, asking, serial, engine, err);
        }
    }
    return begin(client, engine, cause, serial, err) == WXF_OK ? WXF_KEYS_WAIT : WXF_KEYS_FAILED;
}

wxf_keys wxf_keys_await(wxf_client *client, wxf_str serial, wxf_engine *engine, wxf_error *err)
{
    return await_keys(client, WXF_CAUSE_SERIAL, serial, engine, err);
}

/* Those that are configured end some day, and then it is too late to ask for others. */
static bool configured_expire(const wxf_client *client, int64_t now)
{
    const wxf_keyring *ring = wxf_client_configured(client);
    int64_t end = 0;

    for (size_t i = 0; i < wxf_keyring_count(ring); i++) {
        int64_t one = wxf_key_not_after(wxf_keyring_key_at(ring, i));

        if (wxf_serial_is_key_id(wxf_keyring_serial_at(ring, i))) {
            return false;
        }
        end = one > end ? one : end;
    }
    return end != 0 && end - now < WXF_PLATFORM_EXPIRING;
}

static bool is_due(const wxf_client *client)
{
    wxf_platform *platform = wxf_client_downloads(client);
    int64_t now = wxf_client_now(client);

    if (platform->download != NULL || !wxf_platform_is_due(platform, now)) {
        return false;
    }
    return wxf_client_download(client) == WXF_DOWNLOAD_ALWAYS || wxf_platform_fetched_at(platform) != 0 ||
           configured_expire(client, now);
}

/* In passing. If it cannot begin, it is tried again later; the call needs nothing of it. */
static void renew(wxf_client *client, wxf_engine *engine)
{
    wxf_platform *platform = wxf_client_downloads(client);

    wxf_download_load(client);
    if (!is_due(client) || !wxf_platform_lock(platform)) {
        return;
    }
    wxf_download_load(client);
    if (is_due(client)) {
        (void)begin(client, engine, WXF_CAUSE_AGE, (wxf_str){ NULL, 0 }, NULL);
    } else {
        wxf_platform_unlock(platform);
    }
}

wxf_keys wxf_keys_before(wxf_request *request, wxf_engine *engine, wxf_error *err)
{
    wxf_client *client = wxf_request_client(request);
    wxf_platform *platform = wxf_client_downloads(client);
    wxf_keys keys;

    keys = wxf_keys_await(client, (wxf_str){ NULL, 0 }, engine, err);
    if (platform == NULL) {
        return keys;
    }
    if (keys == WXF_KEYS_READY && is_due(client)) {
        renew(client, engine);
    }
    if (keys == WXF_KEYS_FAILED && wxf_platform_retries_soon(platform) && wxf_request_may_wait(request)) {
        /* The next attempt is a second or two away; no engine tells when that is. */
        platform->elsewhere = true;
        return WXF_KEYS_WAIT;
    }
    if (keys == WXF_KEYS_WAIT && !wxf_request_may_wait(request)) {
        wxf_fail(err, WXF_E_TIMEOUT, "timed out while the platform certificates were being downloaded; nothing was sent");
        return WXF_KEYS_FAILED;
    }
    return keys;
}

bool wxf_keys_after(wxf_request *request, wxf_engine *engine)
{
    wxf_client *client = wxf_request_client(request);
    wxf_transfer *transfer = wxf_request_transfer(request);
    wxf_str serial;

    /* Nobody verifies a body that is not kept, whatever its headers say. */
    if (wxf_client_downloads(client) == NULL || wxf_transfer_error(transfer)->code != WXF_OK || wxf_request_is_streamed(request)) {
        return true;
    }
    serial = wxf_str_trim(wxf_headers_get(&wxf_transfer_get_answer(transfer)->headers, WXF_STR("Wechatpay-Serial")));
    if (!wxf_serial_is_hex(serial)) {
        return true;
    }
    return await_keys(client, WXF_CAUSE_ANSWER, serial, engine, NULL) != WXF_KEYS_WAIT || !wxf_request_may_wait(request);
}
