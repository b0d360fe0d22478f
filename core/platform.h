/*
 * Downloaded platform certificates: what is known, how fresh it is, and whether
 * a download may be made now. Here are the rules and the memory; download.h
 * makes the calls.
 *
 * A wxf_platform is shared by all clients that have the same merchant, secret,
 * server and file, and outlives them, so that a process downloads once and not
 * once per PHP request. One thread only.
 */
#ifndef WXF_PLATFORM_H
#define WXF_PLATFORM_H

#include "verifier.h"

/* Seconds. */
#define WXF_PLATFORM_AGE_MAX (12 * 3600)          /* certificates known for longer are downloaded again */
#define WXF_PLATFORM_AGE_MAX_EXPIRING 3600        /* the same when the newest one is about to expire */
#define WXF_PLATFORM_EXPIRING (10 * 86400)        /* "about to": its successor appears about then */
#define WXF_PLATFORM_SERIAL_PAUSE 60              /* between downloads that unknown serials cause */
#define WXF_PLATFORM_SERIAL_FORGET 600            /* a serial that a download did not bring is not asked for again */
#define WXF_PLATFORM_SERIALS 16                   /* of those, as many are remembered */

typedef struct wxf_platform wxf_platform;
typedef struct wxf_platforms wxf_platforms;

/* All of a process (of a thread under ZTS); NULL: out of memory. */
wxf_platforms *wxf_platforms_new(void);

/* No download may be in flight; see wxf_downloads_abort(). NULL is fine. */
void wxf_platforms_free(wxf_platforms *platforms);

/* Whose certificates. `secret` is not kept, only a salted digest. */
typedef struct wxf_platform_id {
    wxf_str mchid, secret, base_uri;
    wxf_str file;   /* absolute path where they are kept for other processes; empty: nowhere */
    wxf_str access; /* how they are asked for (merchant certificate, proxy, …): one who is refused must not hold up others */
} wxf_platform_id;

/*
 * The one of that identity, new or known, with a reference for the caller. At
 * most WXF_PLATFORMS_MAX unused ones are kept. NULL: WXF_E_MEMORY, WXF_E_CRYPTO.
 */
#define WXF_PLATFORMS_MAX 256
wxf_platform *wxf_platforms_get(wxf_platforms *platforms, const wxf_platform_id *id, wxf_error *err);

wxf_platform *wxf_platform_ref(wxf_platform *platform); /* the same, with a reference for the caller */
void wxf_platform_unref(wxf_platform *platform);        /* NULL is fine; the wxf_platforms holds one of its own */

/*
 * The certificates known that have not expired at `now` (Unix seconds, as
 * everywhere here); borrowed until the next call. The generation changes
 * whenever the ring does.
 */
const wxf_keyring *wxf_platform_ring(wxf_platform *platform, int64_t now);
uint64_t wxf_platform_generation(const wxf_platform *platform);

/* When the certificates were downloaded; 0: never. */
int64_t wxf_platform_fetched_at(const wxf_platform *platform);

/* ---- may it be downloaded? ---------------------------------------------- */

/* Is a download due because of age, and not held back after a failure? */
bool wxf_platform_is_due(wxf_platform *platform, int64_t now);

/*
 * Why. An answer came by TLS from the host that was asked; a notification is
 * sent by anybody. So what notifications use up is no loss of answers.
 */
typedef enum wxf_platform_cause {
    WXF_CAUSE_FIRST,  /* there was no key */
    WXF_CAUSE_AGE,
    WXF_CAUSE_SERIAL, /* a notification had an unknown serial */
    WXF_CAUSE_ANSWER, /* an answer had */
    WXF_CAUSE_ASKED   /* the application wants it */
} wxf_platform_cause;

/*
 * A key is needed, no other is there, or none will do. `serial` is the unknown
 * one, or empty if any will do. WXF_OK: a download may be made (or the one in
 * flight joined). Else err explains why not: WXF_E_KEY, the serial is none of a
 * certificate, was asked for before, or another one was a moment ago; or the
 * code of a download that failed and is not to be repeated yet. Where
 * certificates are known, an answer's serial is not kept waiting by what failed
 * for others, only by its own pause.
 */
wxf_code wxf_platform_may_ask(wxf_platform *platform, wxf_platform_cause cause, wxf_str serial, int64_t now, wxf_error *err);

/* Has nothing been tried, or so little that a call without any key waits for the next attempt? */
#define WXF_PLATFORM_AWAITED_FAILURES 2
bool wxf_platform_retries_soon(const wxf_platform *platform);

/* ---- what became of it -------------------------------------------------- */

/* A download begins; with the serial that it is wanted for, if there is one. */
void wxf_platform_began(wxf_platform *platform, wxf_platform_cause cause, wxf_str serial, int64_t now);

/* It brought these, which replace what was known; those not listed any more stay until they expire. */
wxf_code wxf_platform_succeeded(wxf_platform *platform, wxf_keyring *ring, int64_t now, wxf_error *err);

/*
 * It failed; what is known stays. The next one waits: a second when no
 * certificate is known, a minute when there is, twice as long each time, up to
 * a minute and an hour. `absent`: the server has none to give, which will not
 * change soon; not believed while there are certificates.
 */
void wxf_platform_failed(wxf_platform *platform, const wxf_error *why, bool absent, int64_t now);

/* It was given up, or belongs to another process: as if it had not begun. */
void wxf_platform_abandoned(wxf_platform *platform);

/*
 * It was cut off because the PHP request ended: nobody's failure, so the pause
 * is the first one and does not grow; what grows is the time that the next one
 * is given at the end of a request.
 */
void wxf_platform_cut(wxf_platform *platform, const wxf_error *why, int64_t now);

/* That time in milliseconds; all there is for certificates that should have been renewed half a day ago. */
#define WXF_PLATFORM_GRACE_MS 1000
#define WXF_PLATFORM_GRACE_MAX_MS 10000
int wxf_platform_grace_ms(const wxf_platform *platform, int64_t now);

/* Why the last download failed; WXF_OK if it did not. */
const wxf_error *wxf_platform_last_error(const wxf_platform *platform);

/* ---- the file ----------------------------------------------------------- */

/*
 * The file holds the answer of WeChat Pay as it came: certificates encrypted
 * under the APIv3 key. So there is no secret in it, and nobody without the key
 * can put a certificate there.
 *
 * Reads it if it is there and has changed since. Ignored with a reason in err
 * (WXF_E_KEY, WXF_E_DECRYPT, WXF_E_JSON, WXF_E_MEMORY, …): a file of another
 * user, one that others can write, no regular file, one that cannot be
 * decrypted with this secret, one without certificates. WXF_OK: read, or there
 * is nothing new.
 */
wxf_code wxf_platform_load(wxf_platform *platform, wxf_str secret, int64_t now, wxf_error *err);

/*
 * Processes that share a file download one at a time, so that those that start
 * together do not all do so: true, this one may, and ends that with
 * wxf_platform_unlock(). False: another one is at it; look into the file soon,
 * and ask again. The kernel gives the lock of a process back that dies, and
 * who has been told to wait for WXF_PLATFORM_LOCK_MAX milliseconds, by one
 * lock or by asking all the time, may go ahead, so nobody waits for ever. Without a file, or where there can be no
 * lock, true.
 */
#define WXF_PLATFORM_LOCK_MAX 11000 /* a download may take 10 s */
bool wxf_platform_lock(wxf_platform *platform);
void wxf_platform_unlock(wxf_platform *platform); /* also of one that is not locked */

/* Replaces the file whole, readable by its owner alone. WXF_E_KEY says why it cannot. Without a file, WXF_OK. */
wxf_code wxf_platform_save(wxf_platform *platform, wxf_str answer, wxf_error *err);

#endif
