#include "verifier.h"

#include <stdint.h>
#include <stdlib.h>

typedef struct entry {
    wxf_buf serial;
    wxf_key *key;
} entry;

struct wxf_keyring {
    size_t refs, count, room;
    entry *entries;
};

wxf_keyring *wxf_keyring_new(void)
{
    wxf_keyring *ring = calloc(1, sizeof *ring);

    if (ring != NULL) {
        ring->refs = 1;
    }
    return ring;
}

wxf_keyring *wxf_keyring_ref(wxf_keyring *ring)
{
    ring->refs++;
    return ring;
}

void wxf_keyring_unref(wxf_keyring *ring)
{
    if (ring == NULL || --ring->refs > 0) {
        return;
    }
    for (size_t i = 0; i < ring->count; i++) {
        wxf_buf_free(&ring->entries[i].serial);
        wxf_key_unref(ring->entries[i].key);
    }
    free(ring->entries);
    free(ring);
}

static bool is_key_id_charset(wxf_str serial)
{
    for (size_t i = 0; i < serial.len; i++) {
        char c = serial.ptr[i];

        if (!(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
            return false;
        }
    }
    return true;
}

static wxf_code check_entry(const wxf_keyring *ring, wxf_str serial, const wxf_key *key, wxf_error *err)
{
    wxf_str own = wxf_key_certificate_serial(key);
    const int shown = serial.len > WXF_SERIAL_MAX ? WXF_SERIAL_MAX : (int)serial.len;
    bool key_id = wxf_serial_is_key_id(serial);

    if (!wxf_serial_is_hex(serial) && !(key_id && serial.len > WXF_STR("PUB_KEY_ID_").len &&
                                        serial.len <= WXF_SERIAL_MAX && is_key_id_charset(serial))) {
        return wxf_fail(err, WXF_E_ARGUMENT,
                        "a platform key is named by the hexadecimal serial of its certificate or by its PUB_KEY_ID_…; "
                        "\"%.*s\" is neither",
                        shown, shown == 0 ? "" : serial.ptr);
    }
    if (wxf_key_is_private(key)) {
        return wxf_fail(err, WXF_E_KEY,
                        "the key under %.*s is private; a platform certificate or the WeChat Pay public key belongs there",
                        shown, serial.ptr);
    }
    if (own.len > 0 && key_id) {
        return wxf_fail(err, WXF_E_KEY,
                        "%.*s is the id of a WeChat Pay public key, but what stands there is the certificate with serial "
                        "%.*s; put that under its serial",
                        shown, serial.ptr, (int)own.len, own.ptr);
    }
    if (own.len > 0 && !wxf_serial_equal(serial, own)) {
        return wxf_fail(err, WXF_E_KEY, "the certificate under serial %.*s has the serial %.*s", shown, serial.ptr,
                        (int)own.len, own.ptr);
    }
    if (wxf_keyring_find(ring, serial) != NULL) {
        return wxf_fail(err, WXF_E_KEY, "there is already a platform key with serial %.*s", shown, serial.ptr);
    }
    return WXF_OK;
}

static bool make_room(wxf_keyring *ring)
{
    size_t room = ring->room == 0 ? 4 : ring->room * 2;
    entry *entries;

    if (ring->count < ring->room) {
        return true;
    }
    if (ring->room > SIZE_MAX / sizeof *entries / 2) {
        return false;
    }
    entries = realloc(ring->entries, room * sizeof *entries);
    if (entries == NULL) {
        return false;
    }
    ring->entries = entries;
    ring->room = room;
    return true;
}

/* As WeChat Pay writes it, because a request names it in its Wechatpay-Serial. */
static bool set_serial(wxf_buf *out, wxf_str serial, const wxf_key *key)
{
    wxf_str own = wxf_key_certificate_serial(key);

    if (!wxf_buf_add_str(out, own.len > 0 ? own : serial)) {
        return false;
    }
    for (size_t i = 0; wxf_serial_is_hex(serial) && i < out->len; i++) {
        if (out->data[i] >= 'a' && out->data[i] <= 'f') {
            out->data[i] = (char)(out->data[i] - 'a' + 'A');
        }
    }
    return true;
}

wxf_code wxf_keyring_add(wxf_keyring *ring, wxf_str serial, wxf_key *key, wxf_error *err)
{
    wxf_code code = check_entry(ring, serial, key, err);
    entry added = { WXF_BUF_INIT, NULL };

    if (code != WXF_OK) {
        return code;
    }
    if (!make_room(ring) || !set_serial(&added.serial, serial, key)) {
        return wxf_fail_memory(err);
    }
    added.key = wxf_key_ref(key);
    ring->entries[ring->count++] = added;
    return WXF_OK;
}

size_t wxf_keyring_count(const wxf_keyring *ring)
{
    return ring->count;
}

wxf_str wxf_keyring_serial_at(const wxf_keyring *ring, size_t index)
{
    return wxf_buf_str(&ring->entries[index].serial);
}

const wxf_key *wxf_keyring_key_at(const wxf_keyring *ring, size_t index)
{
    return ring->entries[index].key;
}

const wxf_key *wxf_keyring_find(const wxf_keyring *ring, wxf_str serial)
{
    for (size_t i = 0; i < ring->count; i++) {
        if (wxf_serial_equal(wxf_keyring_serial_at(ring, i), serial)) {
            return ring->entries[i].key;
        }
    }
    return NULL;
}

bool wxf_keyring_any_valid(const wxf_keyring *ring, int64_t now)
{
    for (size_t i = 0; i < ring->count; i++) {
        if (wxf_key_is_valid(ring->entries[i].key, now)) {
            return true;
        }
    }
    return false;
}

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

typedef struct day {
    int year, month, day;
} day;

/* In UTC. A certificate lies between 0 and 9999. */
static day day_of(int64_t seconds)
{
    static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    day out = { 1970, 0, 0 };
    int64_t days = seconds / 86400 - (seconds % 86400 < 0 ? 1 : 0);

    for (; days < 0 && out.year > 0; out.year--) {
        days += is_leap(out.year - 1) ? 366 : 365;
    }
    for (; days >= (is_leap(out.year) ? 366 : 365) && out.year < 9999; out.year++) {
        days -= is_leap(out.year) ? 366 : 365;
    }
    for (; out.month < 11; out.month++) {
        int length = lengths[out.month] + (out.month == 1 && is_leap(out.year) ? 1 : 0);

        if (days < length) {
            break;
        }
        days -= length;
    }
    out.month++;
    out.day = (int)(days % 31) + 1;
    return out;
}

wxf_code wxf_keyring_check_dates(wxf_str serial, const wxf_key *key, int64_t now, int64_t slack, wxf_error *err)
{
    const int shown = serial.len > WXF_SERIAL_MAX ? WXF_SERIAL_MAX : (int)serial.len;
    day when;

    if (wxf_key_is_valid(key, now) || (wxf_key_not_before(key) > now && wxf_key_not_before(key) - now <= slack)) {
        return WXF_OK;
    }
    if (wxf_key_not_after(key) < now) {
        when = day_of(wxf_key_not_after(key));
        return wxf_fail(err, WXF_E_KEY,
                        "the platform certificate %.*s expired on %04d-%02d-%02d (is the clock of this machine right?); put its "
                        "successor, or the WeChat Pay public key, into certs, or have certificates downloaded "
                        "(platform_certificates)",
                        shown, serial.ptr, when.year, when.month, when.day);
    }
    when = day_of(wxf_key_not_before(key));
    return wxf_fail(err, WXF_E_KEY,
                    "the platform certificate %.*s is not valid before %04d-%02d-%02d (is the clock of this machine right?)",
                    shown, serial.ptr, when.year, when.month, when.day);
}

wxf_key *wxf_keyring_share_at(const wxf_keyring *ring, size_t index)
{
    return wxf_key_ref(ring->entries[index].key);
}

/* Is `a` better to be answered with than `b`? */
static bool is_better(const wxf_key *a, const wxf_key *b, int64_t now)
{
    bool a_valid = wxf_key_not_before(a) <= now && now <= wxf_key_not_after(a);
    bool b_valid = wxf_key_not_before(b) <= now && now <= wxf_key_not_after(b);

    if (a_valid != b_valid) {
        return a_valid;
    }
    return wxf_key_not_before(a) != wxf_key_not_before(b) ? wxf_key_not_before(a) > wxf_key_not_before(b)
                                                          : wxf_key_not_after(a) > wxf_key_not_after(b);
}

wxf_str wxf_keyring_preferred(const wxf_keyring *ring, int64_t now)
{
    size_t best = 0;

    for (size_t i = 0; i < ring->count; i++) {
        if (wxf_serial_is_key_id(wxf_keyring_serial_at(ring, i))) {
            return wxf_keyring_serial_at(ring, i);
        }
        if (is_better(ring->entries[i].key, ring->entries[best].key, now)) {
            best = i;
        }
    }
    return ring->count == 0 ? (wxf_str){ "", 0 } : wxf_keyring_serial_at(ring, best);
}
