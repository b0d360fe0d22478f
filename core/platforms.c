/* The platforms of a process, found by whose they are. */
#include "crypto_error.h"
#include "digest.h"
#include "platform_private.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>

wxf_platforms *wxf_platforms_new(void)
{
    wxf_platforms *platforms = calloc(1, sizeof *platforms);
    bool salted;

    if (platforms == NULL) {
        return NULL;
    }
    wxf_crypto_begin();
    salted = RAND_bytes(platforms->salt, sizeof platforms->salt) == 1;
    wxf_crypto_end();
    if (!salted) {
        free(platforms);
        return NULL;
    }
    return platforms;
}

void wxf_platforms_free(wxf_platforms *platforms)
{
    if (platforms == NULL) {
        return;
    }
    while (platforms->first != NULL) {
        wxf_platform *next = platforms->first->next;

        platforms->first->next = NULL;
        wxf_platform_unref(platforms->first);
        platforms->first = next;
    }
    wxf_wipe(platforms->salt, sizeof platforms->salt);
    free(platforms);
}

/* Lengths keep fields apart that would run together alike; the salt keeps the secret from being guessed from a dump. */
static wxf_code identify(const wxf_platforms *platforms, const wxf_platform_id *id,
                         unsigned char out[WXF_PLATFORM_DIGEST], wxf_error *err)
{
    const wxf_str fields[] = { id->mchid, id->secret, id->base_uri, id->file, id->access };
    size_t lengths[sizeof fields / sizeof fields[0]];
    wxf_str pieces[1 + 2 * (sizeof fields / sizeof fields[0])];
    size_t count = 0;

    pieces[count++] = (wxf_str){ (const char *)platforms->salt, sizeof platforms->salt };
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        lengths[i] = fields[i].len;
        pieces[count++] = (wxf_str){ (const char *)&lengths[i], sizeof lengths[i] };
        pieces[count++] = fields[i];
    }
    return wxf_sha256(pieces, count, out, err);
}

/* Forgets the unused ones that have waited longest. */
static void make_room(wxf_platforms *platforms)
{
    while (platforms->count >= WXF_PLATFORMS_MAX) {
        wxf_platform **oldest = NULL, *gone;

        for (wxf_platform **at = &platforms->first; *at != NULL; at = &(*at)->next) {
            if ((*at)->refs == 1) {
                oldest = at;
            }
        }
        if (oldest == NULL) {
            return; /* all are in use: bounded by the clients of the application */
        }
        gone = *oldest;
        *oldest = gone->next;
        gone->next = NULL;
        platforms->count--;
        wxf_platform_unref(gone);
    }
}

static wxf_platform *add_platform(wxf_platforms *platforms, wxf_str file)
{
    wxf_platform *platform = calloc(1, sizeof *platform);

    if (platform == NULL) {
        return NULL;
    }
    platform->refs = 1;
    platform->lock = -1;
    platform->ring = wxf_keyring_new();
    if (platform->ring == NULL || !wxf_buf_add_str(&platform->file, file)) {
        wxf_platform_unref(platform);
        return NULL;
    }
    make_room(platforms);
    platforms->count++;
    return platform;
}

wxf_platform *wxf_platforms_get(wxf_platforms *platforms, const wxf_platform_id *id, wxf_error *err)
{
    unsigned char digest[WXF_PLATFORM_DIGEST];
    wxf_platform **at = &platforms->first, *found;

    if (identify(platforms, id, digest, err) != WXF_OK) {
        return NULL;
    }
    while (*at != NULL && CRYPTO_memcmp((*at)->digest, digest, sizeof digest) != 0) {
        at = &(*at)->next;
    }
    found = *at;
    if (found != NULL) {
        *at = found->next;
    } else {
        found = add_platform(platforms, id->file);
        if (found == NULL) {
            wxf_fail_memory(err);
            return NULL;
        }
        memcpy(found->digest, digest, sizeof digest);
    }
    found->next = platforms->first;
    platforms->first = found;
    return wxf_platform_ref(found);
}
