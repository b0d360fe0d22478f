#include "platform_private.h"

#include <inttypes.h>
#include <stdlib.h>

#define PAUSE_WITHOUT_KEYS 1 /* seconds after the first failure */
#define PAUSE_WITHOUT_KEYS_MAX 60
#define PAUSE_WITH_KEYS 60
#define PAUSE_WITH_KEYS_MAX 3600

wxf_platform *wxf_platform_ref(wxf_platform *platform)
{
    platform->refs++;
    return platform;
}

void wxf_platform_unref(wxf_platform *platform)
{
    if (platform == NULL || --platform->refs > 0) {
        return;
    }
    for (size_t i = 0; i < WXF_PLATFORM_SERIALS; i++) {
        wxf_buf_free(&platform->absents[i].serial);
    }
    wxf_platform_unlock(platform);
    wxf_buf_free(&platform->file);
    wxf_buf_free(&platform->wanted);
    wxf_keyring_unref(platform->ring);
    free(platform);
}

/* Puts `ring` (the platform takes its own reference) in the place of what was known. */
static void replace_ring(wxf_platform *platform, wxf_keyring *ring)
{
    wxf_keyring_ref(ring);
    wxf_keyring_unref(platform->ring);
    platform->ring = ring;
    platform->generation++;
}

/* ---- what is known ------------------------------------------------------ */

/* Adds those of `from` that are good at `now` and not there yet. */
static wxf_code add_good(wxf_keyring *to, const wxf_keyring *from, int64_t now, wxf_error *err)
{
    for (size_t i = 0; i < wxf_keyring_count(from); i++) {
        wxf_str serial = wxf_keyring_serial_at(from, i);
        wxf_key *key = wxf_keyring_share_at(from, i);
        wxf_code code = WXF_OK;

        if (wxf_key_not_after(key) >= now && wxf_keyring_find(to, serial) == NULL) {
            code = wxf_keyring_add(to, serial, key, err);
        }
        wxf_key_unref(key);
        if (code != WXF_OK) {
            return code;
        }
    }
    return WXF_OK;
}

static bool any_expired(const wxf_keyring *ring, int64_t now)
{
    for (size_t i = 0; i < wxf_keyring_count(ring); i++) {
        if (wxf_key_not_after(wxf_keyring_key_at(ring, i)) < now) {
            return true;
        }
    }
    return false;
}

const wxf_keyring *wxf_platform_ring(wxf_platform *platform, int64_t now)
{
    if (any_expired(platform->ring, now)) {
        wxf_keyring *good = wxf_keyring_new();

        if (good != NULL && add_good(good, platform->ring, now, NULL) == WXF_OK) {
            replace_ring(platform, good);
        }
        wxf_keyring_unref(good);
    }
    return platform->ring;
}

uint64_t wxf_platform_generation(const wxf_platform *platform)
{
    return platform->generation;
}

int64_t wxf_platform_fetched_at(const wxf_platform *platform)
{
    return platform->fetched_at;
}

const wxf_error *wxf_platform_last_error(const wxf_platform *platform)
{
    return &platform->error;
}

/* ---- rules -------------------------------------------------------------- */

/* Seconds since `then`; a clock that was set back must not stop downloads for as long as it was wrong. */
static int64_t since(int64_t then, int64_t now)
{
    return then == 0 || now < then ? INT64_MAX : now - then;
}

/* Seconds until a download may be made after failures. */
static int64_t pause_left(const wxf_platform *platform, int64_t now)
{
    bool keys = wxf_keyring_count(platform->ring) > 0;
    int64_t pause = keys ? PAUSE_WITH_KEYS : PAUSE_WITHOUT_KEYS;
    int64_t most = keys ? PAUSE_WITH_KEYS_MAX : PAUSE_WITHOUT_KEYS_MAX;
    int64_t passed = since(platform->failed_at, now);

    if (platform->failures == 0 && platform->cuts == 0) {
        return 0;
    }
    for (unsigned i = 1; i < platform->failures && pause < most; i++) {
        pause *= 2;
    }
    if (pause > most || (platform->absent && !keys)) {
        pause = most;
    }
    return passed >= pause ? 0 : pause - passed;
}

static int64_t newest_end(const wxf_keyring *ring)
{
    int64_t end = 0;

    for (size_t i = 0; i < wxf_keyring_count(ring); i++) {
        int64_t one = wxf_key_not_after(wxf_keyring_key_at(ring, i));

        end = one > end ? one : end;
    }
    return end;
}

bool wxf_platform_is_due(wxf_platform *platform, int64_t now)
{
    const wxf_keyring *ring = wxf_platform_ring(platform, now);
    int64_t age = since(platform->fetched_at, now), most = WXF_PLATFORM_AGE_MAX;

    if (platform->absent && wxf_keyring_count(ring) == 0) {
        /* The merchant has moved to the public key; looking now and then is enough. */
        return since(platform->failed_at, now) >= WXF_PLATFORM_AGE_MAX;
    }
    if (newest_end(ring) - now < WXF_PLATFORM_EXPIRING) {
        most = WXF_PLATFORM_AGE_MAX_EXPIRING;
    }
    return age >= most && pause_left(platform, now) == 0;
}

/* When a download did not bring that serial, as far as it concerns who asks; 0: never. */
static int64_t absent_since(const wxf_platform *platform, wxf_str serial, bool for_answer)
{
    int64_t last = 0;

    for (size_t i = 0; i < WXF_PLATFORM_SERIALS; i++) {
        const wxf_absent_serial *absent = &platform->absents[i];

        if ((absent->of_answer || !for_answer) && absent->since > last &&
            wxf_serial_equal(wxf_buf_str(&absent->serial), serial)) {
            last = absent->since;
        }
    }
    return last;
}

static wxf_code refuse_pause(const wxf_platform *platform, int64_t left, int64_t now, wxf_error *err)
{
    return wxf_fail(err, platform->error.code,
                    "downloading the platform certificates (/v3/certificates) failed %" PRId64
                    " s ago and is tried again in %" PRId64 " s: %s",
                    since(platform->failed_at, now), left, platform->error.message);
}

wxf_code wxf_platform_may_ask(wxf_platform *platform, wxf_platform_cause cause, wxf_str serial, int64_t now, wxf_error *err)
{
    bool for_answer = cause == WXF_CAUSE_ANSWER;
    int64_t asked = since(for_answer ? platform->answer_at : platform->serial_at, now), left = pause_left(platform, now);
    int64_t absent;

    if (serial.len > 0 && !wxf_serial_is_hex(serial)) {
        return wxf_fail(err, WXF_E_KEY, "what is no serial of a certificate cannot be downloaded");
    }
    if (platform->download != NULL) {
        return WXF_OK;
    }
    if (for_answer && left > 0 && wxf_keyring_count(wxf_platform_ring(platform, now)) > 0) {
        left = asked < WXF_PLATFORM_SERIAL_PAUSE ? WXF_PLATFORM_SERIAL_PAUSE - asked : 0;
    }
    if (left > 0) {
        return refuse_pause(platform, left, now, err);
    }
    if (serial.len == 0) {
        return WXF_OK;
    }
    absent = absent_since(platform, serial, for_answer);
    if (since(absent, now) < WXF_PLATFORM_SERIAL_FORGET) {
        return wxf_fail(err, WXF_E_KEY,
                        "the platform certificates were downloaded %" PRId64 " s ago, and this is not among them",
                        since(absent, now));
    }
    if (asked < WXF_PLATFORM_SERIAL_PAUSE) {
        return wxf_fail(err, WXF_E_KEY,
                        "an unknown serial had the platform certificates downloaded %" PRId64
                        " s ago; the next one may after %d s",
                        asked, WXF_PLATFORM_SERIAL_PAUSE);
    }
    return WXF_OK;
}

bool wxf_platform_retries_soon(const wxf_platform *platform)
{
    /* Refused or not decrypted: the next answer is the same. */
    bool passing = platform->error.code == WXF_E_TRANSFER || platform->error.code == WXF_E_SIGNATURE ||
                   platform->error.code == WXF_E_ABORTED;

    return passing && platform->failures <= WXF_PLATFORM_AWAITED_FAILURES;
}

/* ---- events ------------------------------------------------------------- */

void wxf_platform_began(wxf_platform *platform, wxf_platform_cause cause, wxf_str serial, int64_t now)
{
    platform->serial_before = platform->serial_at;
    platform->answer_before = platform->answer_at;
    platform->cause = cause;
    wxf_buf_clear(&platform->wanted);
    if (cause == WXF_CAUSE_SERIAL) {
        platform->serial_at = now;
    } else if (cause == WXF_CAUSE_ANSWER) {
        platform->answer_at = now;
    }
    /* Without memory it is only not remembered. */
    (void)wxf_buf_add_str(&platform->wanted, serial);
}

static void note_absent(wxf_platform *platform, int64_t now)
{
    wxf_absent_serial *absent = &platform->absents[platform->next_absent];

    if (platform->wanted.len == 0 || wxf_keyring_find(platform->ring, wxf_buf_str(&platform->wanted)) != NULL) {
        return;
    }
    platform->next_absent = (platform->next_absent + 1) % WXF_PLATFORM_SERIALS;
    wxf_buf_clear(&absent->serial);
    (void)wxf_buf_add_str(&absent->serial, wxf_buf_str(&platform->wanted));
    absent->since = now;
    absent->of_answer = platform->cause == WXF_CAUSE_ANSWER;
}

wxf_code wxf_platform_succeeded(wxf_platform *platform, wxf_keyring *ring, int64_t now, wxf_error *err)
{
    wxf_keyring *all = wxf_keyring_new();
    wxf_code code = all == NULL ? wxf_fail_memory(err) : add_good(all, ring, now, err);

    /* What is not listed any more may still sign what is on its way. */
    if (code == WXF_OK) {
        code = add_good(all, platform->ring, now, err);
    }
    if (code == WXF_OK) {
        replace_ring(platform, all);
        platform->fetched_at = now;
        platform->failures = 0;
        platform->cuts = 0;
        platform->absent = false;
        platform->waits_since = 0;
        wxf_error_clear(&platform->error);
        note_absent(platform, now);
    }
    wxf_keyring_unref(all);
    return code;
}

void wxf_platform_failed(wxf_platform *platform, const wxf_error *why, bool absent, int64_t now)
{
    platform->failed_at = now;
    platform->failures += platform->failures < 1000 ? 1 : 0;
    platform->cuts = 0;
    platform->absent = absent && wxf_keyring_count(wxf_platform_ring(platform, now)) == 0;
    platform->error = *why;
}

void wxf_platform_abandoned(wxf_platform *platform)
{
    platform->serial_at = platform->serial_before;
    platform->answer_at = platform->answer_before;
    wxf_buf_clear(&platform->wanted);
}

void wxf_platform_cut(wxf_platform *platform, const wxf_error *why, int64_t now)
{
    wxf_platform_abandoned(platform);
    platform->cuts += platform->cuts < 1000 ? 1 : 0;
    platform->failed_at = now;
    platform->error = *why;
}

int wxf_platform_grace_ms(const wxf_platform *platform, int64_t now)
{
    int grace = WXF_PLATFORM_GRACE_MS;

    if (platform->fetched_at != 0 && since(platform->fetched_at, now) >= 2 * (int64_t)WXF_PLATFORM_AGE_MAX) {
        return WXF_PLATFORM_GRACE_MAX_MS;
    }
    for (unsigned i = 0; i < platform->cuts && grace < WXF_PLATFORM_GRACE_MAX_MS; i++) {
        grace *= 2;
    }
    return grace < WXF_PLATFORM_GRACE_MAX_MS ? grace : WXF_PLATFORM_GRACE_MAX_MS;
}
