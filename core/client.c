#include "client_private.h"
#include "digest.h"
#include "libraries.h"

#include <openssl/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int64_t system_now(void *context)
{
    (void)context;
    return (int64_t)time(NULL);
}

static wxf_code system_nonce(void *context, char out[WXF_NONCE_LENGTH + 1], wxf_error *err)
{
    (void)context;
    return wxf_nonce(out, err);
}

static const wxf_env system_env = { system_now, system_nonce, NULL };

/* ---- making ------------------------------------------------------------- */

static bool make_route(wxf_route *route, const wxf_client_config *config)
{
    route->verify_tls = config->verify_tls;
    route->ip_version = config->ip_version;
    if (config->cafile.len > 0 && (route->cafile = wxf_strdup(config->cafile)) == NULL) {
        return false;
    }
    if (config->proxy != NULL && (route->proxy = wxf_strdup(wxf_str_from(config->proxy))) == NULL) {
        return false;
    }
    if (config->connect_to_count == 0) {
        return true;
    }
    route->connect_to = calloc(config->connect_to_count, sizeof *route->connect_to);
    if (route->connect_to == NULL) {
        return false;
    }
    for (size_t i = 0; i < config->connect_to_count; i++) {
        route->connect_to[i] = wxf_strdup(config->connect_to[i]);
        if (route->connect_to[i] == NULL) {
            return false;
        }
        route->connect_to_count++;
    }
    return true;
}

static void free_route(wxf_route *route)
{
    if (route->proxy != NULL) {
        wxf_wipe(route->proxy, strlen(route->proxy)); /* may hold a password */
    }
    free(route->cafile);
    free(route->proxy);
    for (size_t i = 0; i < route->connect_to_count; i++) {
        free(route->connect_to[i]);
    }
    free(route->connect_to);
}

static bool add_default(wxf_headers *headers, const char *name, wxf_str value)
{
    return wxf_headers_get(headers, wxf_str_from(name)).ptr != NULL || wxf_headers_add(headers, wxf_str_from(name), value);
}

static bool make_headers(wxf_headers *headers, const wxf_client_config *config)
{
    wxf_library_versions versions = wxf_library_versions_get();
    wxf_buf agent = WXF_BUF_INIT;
    bool ok = config->headers == NULL || wxf_headers_copy(headers, config->headers);

    ok = ok && wxf_buf_addf(&agent, "%.*s%scurl/%s %s", (int)config->agent.len,
                            config->agent.ptr == NULL ? "" : config->agent.ptr, config->agent.len == 0 ? "" : " ",
                            versions.curl_linked, versions.curl_tls);
    ok = ok && add_default(headers, "User-Agent", wxf_buf_str(&agent));
    ok = ok && add_default(headers, "Accept", WXF_STR("application/json"));
    wxf_buf_free(&agent);
    return ok;
}

/* How this client asks: what makes a difference to whether it is answered. */
static wxf_code describe_access(const wxf_client *client, unsigned char out[WXF_SHA256_LENGTH], wxf_error *err)
{
    unsigned char *der = NULL;
    int len = i2d_PUBKEY(wxf_key_pkey(client->private_key), &der);
    wxf_buf text = WXF_BUF_SECRET; /* a proxy may have a password */
    wxf_str whole;
    bool ok;
    wxf_code code;

    ok = len > 0 && wxf_buf_addf(&text, "%s|%s|%d|%d|%s|%s", client->serial, client->route.cafile == NULL ? "" : client->route.cafile,
                                 client->route.verify_tls ? 1 : 0, (int)client->route.ip_version,
                                 client->route.proxy == NULL ? "-" : client->route.proxy, "|");
    for (size_t i = 0; ok && i < client->route.connect_to_count; i++) {
        ok = wxf_buf_addf(&text, "%s|", client->route.connect_to[i]);
    }
    ok = ok && wxf_buf_add(&text, (const char *)der, (size_t)len);
    whole = wxf_buf_str(&text);
    code = ok ? wxf_sha256(&whole, 1, out, err) : wxf_fail_memory(err);
    OPENSSL_free(der);
    wxf_buf_free(&text);
    return code;
}

/* Where downloaded certificates of such a client are kept. */
static wxf_code join_platform(wxf_client *client, const wxf_client_config *config, wxf_error *err)
{
    unsigned char access[WXF_SHA256_LENGTH];
    const wxf_platform_id id = {
        .mchid = config->mchid,
        .secret = config->secret,
        .base_uri = wxf_str_from(client->base_uri),
        .file = config->platform_file,
        .access = { (const char *)access, sizeof access },
    };
    wxf_code code;

    client->download = config->download;
    if (config->download == WXF_DOWNLOAD_NEVER) {
        return WXF_OK;
    }
    client->known = calloc(1, sizeof *client->known);
    if (client->known == NULL) {
        return wxf_fail_memory(err);
    }
    code = describe_access(client, access, err);
    if (code != WXF_OK) {
        return code;
    }
    client->downloads = wxf_platforms_get(config->platforms, &id, err);
    return client->downloads == NULL ? (err == NULL ? WXF_E_MEMORY : err->code) : WXF_OK;
}

/* With the dot of the root behind it, it is the same host; as WeChat Pay's it is not taken, but not as a stranger's either. */
static bool is_wechat_however_written(wxf_str host)
{
    while (host.len > 0 && host.ptr[host.len - 1] == '.') {
        host.len--;
    }
    return wxf_host_is_wechat(host);
}

wxf_client *wxf_client_new(const wxf_client_config *config, wxf_error *err)
{
    wxf_client *client = NULL;
    wxf_error why;
    bool ok;

    if (wxf_client_check(config, err) != WXF_OK) {
        return NULL;
    }
    client = calloc(1, sizeof *client);
    if (client == NULL) {
        wxf_fail_memory(err);
        return NULL;
    }
    client->refs = 1;
    client->private_key = wxf_key_ref(config->private_key);
    client->configured = wxf_keyring_ref(config->platform);
    client->secret = WXF_BUF_SECRET;
    client->timeout_ms = config->timeout_ms;
    client->connect_timeout_ms = config->connect_timeout_ms;
    client->max_response = config->max_response;
    client->env = config->env == NULL ? &system_env : config->env;
    ok = (client->mchid = wxf_strdup(config->mchid)) != NULL && (client->serial = wxf_strdup(config->serial)) != NULL &&
         (client->base_uri = wxf_strdup(config->base_uri.len == 0 ? WXF_STR(WXF_BASE_URI) : config->base_uri)) != NULL &&
         wxf_buf_add_str(&client->secret, config->secret) && make_route(&client->route, config) &&
         make_headers(&client->headers, config);
    if (!ok) {
        wxf_fail_memory(err);
        goto failed;
    }
    if (wxf_url_parse(wxf_str_from(client->base_uri), &client->base, &why) != WXF_OK) {
        wxf_fail(err, why.code, "base_uri: %s", why.message);
        goto failed;
    }
    if (!client->base.https && is_wechat_however_written(client->base.host)) {
        wxf_fail(err, WXF_E_ARGUMENT, "base_uri: WeChat Pay is reached by https:// only");
        goto failed;
    }
    if (memchr(client->base.target.ptr, '?', client->base.target.len) != NULL) {
        wxf_fail(err, WXF_E_ARGUMENT, "base_uri must not have a query");
        goto failed;
    }
    if (join_platform(client, config, err) != WXF_OK) {
        goto failed;
    }
    return client;

failed:
    wxf_client_unref(client);
    return NULL;
}

wxf_client *wxf_client_ref(wxf_client *client)
{
    client->refs++;
    return client;
}

void wxf_client_unref(wxf_client *client)
{
    if (client == NULL || --client->refs > 0) {
        return;
    }
    free(client->mchid);
    free(client->serial);
    free(client->base_uri);
    wxf_buf_free(&client->secret);
    wxf_key_unref(client->private_key);
    wxf_keyring_unref(client->configured);
    wxf_platform_unref(client->downloads);
    if (client->known != NULL) {
        wxf_keyring_unref(client->known->ring);
        free(client->known);
    }
    wxf_headers_free(&client->headers);
    free_route(&client->route);
    free(client);
}

/* ---- asking ------------------------------------------------------------- */

wxf_str wxf_client_mchid(const wxf_client *client)
{
    return wxf_str_from(client->mchid);
}

wxf_str wxf_client_serial(const wxf_client *client)
{
    return wxf_str_from(client->serial);
}

wxf_str wxf_client_base_uri(const wxf_client *client)
{
    return wxf_str_from(client->base_uri);
}

wxf_str wxf_client_secret(const wxf_client *client)
{
    return wxf_buf_str(&client->secret);
}

const wxf_key *wxf_client_private_key(const wxf_client *client)
{
    return client->private_key;
}

int64_t wxf_client_now(const wxf_client *client)
{
    return client->env->now(client->env->context);
}

wxf_download_mode wxf_client_download(const wxf_client *client)
{
    return client->download;
}

wxf_platform *wxf_client_downloads(const wxf_client *client)
{
    return client->downloads;
}

const wxf_keyring *wxf_client_configured(const wxf_client *client)
{
    return client->configured;
}

static bool add_missing(wxf_keyring *to, const wxf_keyring *from)
{
    bool ok = true;

    for (size_t i = 0; ok && i < wxf_keyring_count(from); i++) {
        wxf_str serial = wxf_keyring_serial_at(from, i);
        wxf_key *key = wxf_keyring_share_at(from, i);

        ok = wxf_keyring_find(to, serial) != NULL || wxf_keyring_add(to, serial, key, NULL) == WXF_OK;
        wxf_key_unref(key);
    }
    return ok;
}

const wxf_keyring *wxf_client_platform(const wxf_client *client)
{
    const wxf_keyring *downloaded;
    wxf_keyring *all;

    if (client->downloads == NULL) {
        return client->configured;
    }
    downloaded = wxf_platform_ring(client->downloads, wxf_client_now(client));
    if (client->known->ring != NULL && client->known->generation == wxf_platform_generation(client->downloads)) {
        return client->known->ring;
    }
    all = wxf_keyring_new();
    if (all == NULL || !add_missing(all, client->configured) || !add_missing(all, downloaded)) {
        wxf_keyring_unref(all);
        /* Without memory, what was known before must do. */
        return client->known->ring == NULL ? client->configured : client->known->ring;
    }
    wxf_keyring_unref(client->known->ring);
    client->known->ring = all;
    client->known->generation = wxf_platform_generation(client->downloads);
    return all;
}

wxf_str wxf_client_preferred(const wxf_client *client)
{
    return wxf_keyring_preferred(wxf_client_platform(client), wxf_client_now(client));
}

const wxf_route *wxf_client_route(const wxf_client *client)
{
    return &client->route;
}

const wxf_headers *wxf_client_headers(const wxf_client *client)
{
    return &client->headers;
}

const wxf_env *wxf_client_env(const wxf_client *client)
{
    return client->env;
}

long wxf_client_timeout_ms(const wxf_client *client)
{
    return client->timeout_ms;
}

long wxf_client_connect_timeout_ms(const wxf_client *client)
{
    return client->connect_timeout_ms;
}

size_t wxf_client_max_response(const wxf_client *client)
{
    return client->max_response;
}
