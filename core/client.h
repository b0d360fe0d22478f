/*
 * A client: whose calls these are, where they go, and whom to believe. Shared
 * by counting references (one thread). Nothing of it changes once it is made,
 * but for the platform certificates that are downloaded.
 */
#ifndef WXF_CLIENT_H
#define WXF_CLIENT_H

#include "headers.h"
#include "platform.h"
#include "signer.h"
#include "transfer.h"
#include "uri.h"
#include "verifier.h"

#define WXF_BASE_URI "https://api.mch.weixin.qq.com/"
#define WXF_SECRET_LENGTH 32 /* bytes of the APIv3 key */

typedef struct wxf_client wxf_client;

/* The world outside: replaced by tests that freeze it. */
typedef struct wxf_env {
    int64_t (*now)(void *context); /* Unix seconds */
    wxf_code (*nonce)(void *context, char out[WXF_NONCE_LENGTH + 1], wxf_error *err);
    void *context;
} wxf_env;

/* When platform certificates are downloaded. Never without a secret, which decrypts them. */
typedef enum wxf_download_mode {
    WXF_DOWNLOAD_NEVER,
    WXF_DOWNLOAD_NEEDED, /* when an answer names a certificate that is not known, or those configured expire */
    WXF_DOWNLOAD_ALWAYS  /* before the first call, and to keep them fresh */
} wxf_download_mode;

/* Borrowed for the call; the client copies what it keeps and takes its own references. */
typedef struct wxf_client_config {
    wxf_str mchid;
    wxf_str serial; /* of the merchant API certificate, hexadecimal */
    wxf_key *private_key;
    wxf_keyring *platform; /* the keys that are configured; may be empty if certificates are always downloaded */
    wxf_download_mode download;
    wxf_platforms *platforms; /* where downloaded certificates are kept; NULL if they never are. Must outlive the client */
    wxf_str platform_file;    /* absolute path, see platform.h; empty: none */
    wxf_str secret;        /* APIv3 key, WXF_SECRET_LENGTH bytes; empty if not needed */
    wxf_str base_uri;      /* empty: WXF_BASE_URI */
    wxf_str agent;         /* what precedes the libraries in the User-Agent */
    const wxf_headers *headers; /* sent with every request; may be NULL */
    bool verify_tls;
    wxf_str cafile;      /* empty: the system's */
    const char *proxy;   /* NULL: the environment's; "": none */
    const wxf_str *connect_to;
    size_t connect_to_count;
    int ip_version; /* 0, 4, 6 */
    long timeout_ms, connect_timeout_ms; /* 0: no limit */
    size_t max_response;                 /* bytes; 0: no limit */
    const wxf_env *env;                  /* NULL: the real one; must outlive the client */
} wxf_client_config;

/*
 * NULL with the reason in err (WXF_E_ARGUMENT, WXF_E_KEY, WXF_E_MEMORY,
 * WXF_E_CRYPTO). What
 * people mix up is told by name: the merchant's certificate or serial among
 * the platform's, a PUB_KEY_ID_… as the merchant's serial, a secret of the
 * wrong length, http:// to WeChat Pay.
 */
wxf_client *wxf_client_new(const wxf_client_config *config, wxf_error *err);

wxf_client *wxf_client_ref(wxf_client *client); /* the same, with a reference for the caller */
void wxf_client_unref(wxf_client *client);      /* NULL is fine; the last reference wipes the secret */

/* What it was made of. Texts and pointers are borrowed, and live as long as the client. */
wxf_str wxf_client_mchid(const wxf_client *client);
wxf_str wxf_client_serial(const wxf_client *client);
wxf_str wxf_client_base_uri(const wxf_client *client);
wxf_str wxf_client_secret(const wxf_client *client); /* empty without one */
const wxf_key *wxf_client_private_key(const wxf_client *client);
const wxf_route *wxf_client_route(const wxf_client *client);
const wxf_headers *wxf_client_headers(const wxf_client *client); /* the User-Agent among them */
const wxf_env *wxf_client_env(const wxf_client *client);
long wxf_client_timeout_ms(const wxf_client *client); /* 0: no limit; so in the next two */
long wxf_client_connect_timeout_ms(const wxf_client *client);
size_t wxf_client_max_response(const wxf_client *client);
int64_t wxf_client_now(const wxf_client *client); /* Unix seconds by its env */

/*
 * All keys known now, configured and downloaded; a configured one stands before
 * a downloaded one of the same serial. Borrowed until the next call.
 */
const wxf_keyring *wxf_client_platform(const wxf_client *client);
const wxf_keyring *wxf_client_configured(const wxf_client *client); /* the configured ones alone */
wxf_str wxf_client_preferred(const wxf_client *client); /* see wxf_keyring_preferred(); lives as long as that ring */

wxf_download_mode wxf_client_download(const wxf_client *client);
wxf_platform *wxf_client_downloads(const wxf_client *client); /* borrowed; NULL if certificates are never downloaded */

/*
 * Resolves a path (joined to the base) or an absolute URL. `url` receives
 * origin and target, `target_at` where the target starts in it. A query that
 * is not NULL replaces that of the URI; bytes that a query may not hold are
 * percent-encoded. WXF_E_ARGUMENT if the host is neither that of the base nor
 * WeChat Pay's: a signature must not be shown to strangers.
 */
wxf_code wxf_client_resolve(const wxf_client *client, wxf_str uri, const wxf_str *query, wxf_buf *url,
                            size_t *target_at, wxf_error *err);

/*
 * The same for the absolute URL of a file, which a verified answer gave, taken
 * exactly as it is. *ours: may it be asked for with a signature? If not, the
 * host is a stranger's, and must be asked over https without one.
 */
wxf_code wxf_client_resolve_file(const wxf_client *client, wxf_str uri, wxf_buf *url, size_t *target_at, bool *ours,
                                 wxf_error *err);

#endif
