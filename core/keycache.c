#include "keycache.h"

#include "crypto_error.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>

#define MAC_LENGTH 32 /* HMAC-SHA256 */

typedef struct entry {
    unsigned char mac[MAC_LENGTH];
    uint64_t used; /* of the cache's clock; the smallest has waited longest */
    wxf_key *key;
} entry;

struct wxf_keycache {
    EVP_PKEY *mac_key;
    uint64_t clock; /* counts look-ups */
    size_t limit, count, hits, misses;
    entry entries[WXF_KEYCACHE_ENTRIES];
};

wxf_keycache *wxf_keycache_new(void)
{
    unsigned char secret[MAC_LENGTH];
    wxf_keycache *cache = calloc(1, sizeof *cache);

    if (cache == NULL) {
        return NULL;
    }
    cache->limit = WXF_KEYCACHE_ENTRIES;
    wxf_crypto_begin();
    if (RAND_bytes(secret, sizeof secret) == 1) {
        cache->mac_key = EVP_PKEY_new_raw_private_key(EVP_PKEY_HMAC, NULL, secret, sizeof secret);
    }
    wxf_wipe(secret, sizeof secret);
    wxf_crypto_end();
    if (cache->mac_key == NULL) {
        free(cache);
        return NULL;
    }
    return cache;
}

static void forget_all(wxf_keycache *cache)
{
    for (size_t i = 0; i < cache->count; i++) {
        wxf_key_unref(cache->entries[i].key);
    }
    wxf_wipe(cache->entries, sizeof cache->entries);
    cache->count = 0;
}

/* The one that has waited longest; there is one. */
static entry *find_oldest(wxf_keycache *cache)
{
    entry *oldest = &cache->entries[0];

    for (size_t i = 1; i < cache->count; i++) {
        if (cache->entries[i].used < oldest->used) {
            oldest = &cache->entries[i];
        }
    }
    return oldest;
}

void wxf_keycache_set_limit(wxf_keycache *cache, size_t limit)
{
    cache->limit = limit < WXF_KEYCACHE_ENTRIES ? limit : WXF_KEYCACHE_ENTRIES;
    while (cache->count > cache->limit) {
        entry *oldest = find_oldest(cache), *last = &cache->entries[--cache->count];

        wxf_key_unref(oldest->key);
        *oldest = *last;
        wxf_wipe(last, sizeof *last);
    }
}

void wxf_keycache_free(wxf_keycache *cache)
{
    if (cache == NULL) {
        return;
    }
    forget_all(cache);
    EVP_PKEY_free(cache->mac_key);
    free(cache);
}

/* The kind and the length of the source keep different inputs apart that would run together alike. */
static bool compute_mac(const wxf_keycache *cache, bool is_private, wxf_str source, wxf_str passphrase,
                        unsigned char mac[MAC_LENGTH])
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    unsigned char prefix[1 + sizeof(uint64_t)] = { is_private ? 1 : 0 };
    uint64_t source_len = source.len;
    size_t len = MAC_LENGTH;
    bool done;

    memcpy(prefix + 1, &source_len, sizeof source_len);
    done = context != NULL && EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, cache->mac_key) == 1 &&
           EVP_DigestSignUpdate(context, prefix, sizeof prefix) == 1 &&
           EVP_DigestSignUpdate(context, source.ptr, source.len) == 1 &&
           (passphrase.len == 0 || EVP_DigestSignUpdate(context, passphrase.ptr, passphrase.len) == 1) &&
           EVP_DigestSignFinal(context, mac, &len) == 1 && len == MAC_LENGTH;
    EVP_MD_CTX_free(context);
    return done;
}

static entry *find_entry(wxf_keycache *cache, const unsigned char mac[MAC_LENGTH])
{
    for (size_t i = 0; i < cache->count; i++) {
        if (CRYPTO_memcmp(cache->entries[i].mac, mac, MAC_LENGTH) == 0) {
            return &cache->entries[i];
        }
    }
    return NULL;
}

/* A free entry, or the one that has waited longest, emptied. */
static entry *make_room(wxf_keycache *cache)
{
    entry *oldest;

    if (cache->count < cache->limit) {
        return &cache->entries[cache->count++];
    }
    oldest = find_oldest(cache);
    wxf_key_unref(oldest->key);
    return oldest;
}

static wxf_code load(bool is_private, wxf_str source, wxf_str passphrase, wxf_key **out, wxf_error *err)
{
    return is_private ? wxf_key_load_private(source, passphrase, out, err) : wxf_key_load_public(source, out, err);
}

static wxf_code look_up(wxf_keycache *cache, bool is_private, wxf_str source, wxf_str passphrase, wxf_key **out,
                        wxf_error *err)
{
    unsigned char mac[MAC_LENGTH];
    entry *found;
    wxf_code code;
    bool known;

    *out = NULL;
    if (source.len == 0 || source.len > WXF_KEY_SOURCE_MAX) {
        return load(is_private, source, passphrase, out, err); /* which will say what is wrong */
    }
    wxf_crypto_begin();
    known = cache->limit > 0 && compute_mac(cache, is_private, source, passphrase, mac);
    wxf_crypto_end_secret();
    found = known ? find_entry(cache, mac) : NULL;
    if (found != NULL) {
        cache->hits++;
        found->used = ++cache->clock;
        *out = wxf_key_ref(found->key);
        return WXF_OK;
    }
    cache->misses++;
    code = load(is_private, source, passphrase, out, err);
    if (code == WXF_OK && known) {
        found = make_room(cache);
        memcpy(found->mac, mac, MAC_LENGTH);
        found->used = ++cache->clock;
        found->key = wxf_key_ref(*out);
    }
    return code;
}

wxf_code wxf_keycache_private(wxf_keycache *cache, wxf_str source, wxf_str passphrase, wxf_key **out, wxf_error *err)
{
    return look_up(cache, true, source, passphrase, out, err);
}

wxf_code wxf_keycache_public(wxf_keycache *cache, wxf_str source, wxf_key **out, wxf_error *err)
{
    return look_up(cache, false, source, (wxf_str){ NULL, 0 }, out, err);
}

wxf_keycache_stats wxf_keycache_get_stats(const wxf_keycache *cache)
{
    return (wxf_keycache_stats){ cache->count, cache->hits, cache->misses };
}
