/* What the files of the client share; for client*.c alone. */
#ifndef WXF_CLIENT_PRIVATE_H
#define WXF_CLIENT_PRIVATE_H

#include "client.h"

/* Configured and downloaded keys in one ring, made anew when the downloaded ones change. */
typedef struct wxf_known_keys {
    wxf_keyring *ring; /* NULL: not made yet */
    uint64_t generation;
} wxf_known_keys;

struct wxf_client {
    size_t refs;
    char *mchid, *serial, *base_uri;
    wxf_url base; /* views into base_uri */
    wxf_buf secret;
    wxf_key *private_key;
    wxf_keyring *configured;
    wxf_download_mode download;
    wxf_platform *downloads; /* NULL if never */
    wxf_known_keys *known;   /* apart, because looking at a client may renew it */
    wxf_headers headers;
    wxf_route route;
    long timeout_ms, connect_timeout_ms;
    size_t max_response;
    const wxf_env *env;
};

/* Whether a client can be made of these settings: WXF_E_ARGUMENT or WXF_E_KEY, with the reason in err, if not. */
wxf_code wxf_client_check(const wxf_client_config *config, wxf_error *err);

#endif
