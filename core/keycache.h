/*
 * Parsed keys, kept for the life of the process (the thread under ZTS), so
 * that a PHP-FPM request does not parse PEM again. Parsing a private key costs
 * more than signing with it.
 *
 * A cached key is found by an HMAC of its source and passphrase under a random
 * key of this cache: neither can be read back from the cache.
 */
#ifndef WXF_KEYCACHE_H
#define WXF_KEYCACHE_H

#include "key.h"

#define WXF_KEYCACHE_ENTRIES 64 /* at most; the least recently used entry makes room */

typedef struct wxf_keycache wxf_keycache;

wxf_keycache *wxf_keycache_new(void); /* NULL: out of memory */
void wxf_keycache_free(wxf_keycache *cache);

/*
 * How many keys are kept; more than WXF_KEYCACHE_ENTRIES, which a new cache
 * keeps, mean that many. With 0 a key lives only as long as it is used, and what
 * is kept by now is forgotten.
 */
void wxf_keycache_set_limit(wxf_keycache *cache, size_t limit);

/* As wxf_key_load_private() and wxf_key_load_public(), from the cache if it has the key. */
wxf_code wxf_keycache_private(wxf_keycache *cache, wxf_str source, wxf_str passphrase, wxf_key **out, wxf_error *err);
wxf_code wxf_keycache_public(wxf_keycache *cache, wxf_str source, wxf_key **out, wxf_error *err);

/* Keys that are there; look-ups since it was made that found theirs, and that did not. */
typedef struct wxf_keycache_stats {
    size_t entries, hits, misses;
} wxf_keycache_stats;

wxf_keycache_stats wxf_keycache_get_stats(const wxf_keycache *cache);

#endif
