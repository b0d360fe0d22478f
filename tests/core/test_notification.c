/* Notifications that the openssl command signed. */
#include "support.h"

#include "aead.h"
#include "notification.h"

#include <stdio.h>
#include <string.h>

#define SERIAL "0775B6A45ACD588826D15E583A95F5DD00112233"
#define NOW 1700000000
#define SECRET "0123456789abcdefghijklmnopqrstuv"
#define NONCE "fdasflkja484"
#define PLAINTEXT "{\"coupon_id\":\"98674556\",\"status\":\"USED\",\"stock_id\":\"100088\"}"

static wxf_keyring *ring;
static int64_t clock_offset; /* what the application allows */

static int make_fixtures(void **state)
{
    wxf_key *key;

    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("platform.pem", 2048);
    make_certificate("platform.pem", "0x" SERIAL, "/CN=Tenpay.com sign", "certificate.pem");
    ring = wxf_keyring_new();
    key = load_public("certificate.pem");
    assert_int_equal(wxf_keyring_add(ring, WXF_STR(SERIAL), key, NULL), WXF_OK);
    wxf_key_unref(key);
    return 0;
}

static int remove_fixtures(void **state)
{
    wxf_keyring_unref(ring);
    return remove_directory(state);
}

/* What an envelope is made of; tests change a part. */
typedef struct envelope {
    const char *id, *event_type, *algorithm, *nonce, *aad; /* JSON values; NULL leaves the member out */
    const char *plaintext, *sealed_nonce, *sealed_aad, *secret;
} envelope;

static envelope good_envelope(void)
{
    return (envelope){
        .id = "\"EV-2018022511223320873\"", .event_type = "\"COUPON.USE\"", .algorithm = "\"AEAD_AES_256_GCM\"",
        .nonce = "\"" NONCE "\"", .aad = "\"coupon\"", .plaintext = PLAINTEXT, .sealed_nonce = NONCE,
        .sealed_aad = "coupon", .secret = SECRET,
    };
}

static void add_member(wxf_buf *out, const char *name, const char *value)
{
    if (value != NULL) {
        assert_true(wxf_buf_addf(out, "\"%s\":%s,", name, value));
    }
}

static wxf_buf compose(const envelope *e)
{
    wxf_buf body = WXF_BUF_INIT, sealed = WXF_BUF_INIT;

    assert_int_equal(wxf_aead_seal(wxf_str_from(e->secret), wxf_str_from(e->sealed_nonce), wxf_str_from(e->sealed_aad),
                                   wxf_str_from(e->plaintext), &sealed, NULL), WXF_OK);
    assert_true(wxf_buf_add_char(&body, '{'));
    add_member(&body, "id", e->id);
    add_member(&body, "event_type", e->event_type);
    assert_true(wxf_buf_add_cstr(&body, "\"create_time\":\"2015-05-20T13:29:35+08:00\",\"resource_type\":\"encrypt-resource\",\"resource\":{"));
    add_member(&body, "algorithm", e->algorithm);
    add_member(&body, "nonce", e->nonce);
    add_member(&body, "associated_data", e->aad);
    assert_true(wxf_buf_add_cstr(&body, "\"original_type\":\"coupon\",\"ciphertext\":\"") &&
                wxf_buf_add_base64(&body, sealed.data, sealed.len) && wxf_buf_add_cstr(&body, "\"}}"));
    wxf_buf_free(&sealed);
    return body;
}

static wxf_buf sign(wxf_str body)
{
    wxf_buf message = WXF_BUF_INIT, signature;

    assert_true(wxf_buf_add_cstr(&message, "1700000000\nthe nonce\n") && wxf_buf_add_str(&message, body) &&
                wxf_buf_add_char(&message, '\n'));
    spit("message", wxf_buf_str(&message));
    run("openssl dgst -sha256 -sign platform.pem message | openssl base64 -A >signature");
    signature = slurp("signature");
    wxf_buf_free(&message);
    return signature;
}

static wxf_signature_headers headers_with(const wxf_buf *signature)
{
    return (wxf_signature_headers){ WXF_STR("1700000000"), WXF_STR("the nonce"), wxf_buf_str(signature), WXF_STR(SERIAL),
                                    { NULL, 0 } };
}

static wxf_code open_at(wxf_str body, const wxf_signature_headers *headers, wxf_str secret, int64_t now,
                        wxf_notification *out, wxf_verdict *verdict, wxf_error *err)
{
    const wxf_notification_trust trust = { ring, secret, now, clock_offset };
    wxf_code code;

    wxf_error_clear(err);
    soil_error_queue();
    code = wxf_notification_open(&trust, headers, body, out, verdict, err);
    assert_error_queue_empty();
    assert_int_equal(err->code, code);
    assert_true((code == WXF_OK) == (out->id.len > 0));
    if (code != WXF_OK) {
        assert_null(out->plaintext.data);
        assert_lacks(err->message, SECRET);
        assert_lacks(err->message, "98674556");
    }
    return code;
}

/* Signs the body and opens it. */
static wxf_code open_signed(wxf_str body, wxf_notification *out, wxf_verdict *verdict, wxf_error *err)
{
    wxf_buf signature = sign(body);
    wxf_signature_headers headers = headers_with(&signature);
    wxf_code code = open_at(body, &headers, WXF_STR(SECRET), NOW, out, verdict, err);

    wxf_buf_free(&signature);
    return code;
}

static void assert_refused(const envelope *e, wxf_code expected, const char *why)
{
    wxf_buf body = compose(e);
    wxf_notification notification;
    wxf_verdict verdict;
    wxf_error err;

    assert_int_equal(open_signed(wxf_buf_str(&body), &notification, &verdict, &err), expected);
    assert_int_equal(verdict, WXF_VERIFIED);
    assert_contains(err.message, why);
    wxf_buf_free(&body);
}

/* A good envelope, but for one part. */
#define REFUSED(member, value, code, why)  \
    do {                                   \
        envelope changed = good_envelope(); \
        changed.member = value;            \
        assert_refused(&changed, code, why); \
    } while (0)

static void opens_what_was_signed_and_sealed(void **state)
{
    envelope e = good_envelope();
    wxf_buf body = compose(&e);
    wxf_notification n;
    wxf_verdict verdict;
    wxf_error err;

    (void)state;
    assert_int_equal(open_signed(wxf_buf_str(&body), &n, &verdict, &err), WXF_OK);
    assert_int_equal(verdict, WXF_VERIFIED);
    assert_string_equal(wxf_buf_cstr(&n.id), "EV-2018022511223320873");
    assert_string_equal(wxf_buf_cstr(&n.event_type), "COUPON.USE");
    assert_string_equal(wxf_buf_cstr(&n.create_time), "2015-05-20T13:29:35+08:00");
    assert_string_equal(wxf_buf_cstr(&n.resource_type), "encrypt-resource");
    assert_string_equal(wxf_buf_cstr(&n.original_type), "coupon");
    assert_string_equal(wxf_buf_cstr(&n.plaintext), PLAINTEXT);
    assert_null(n.summary.data);
    wxf_notification_free(&n);
    wxf_notification_free(&n);
    wxf_buf_free(&body);
}

static void associated_data_may_be_empty_null_or_absent(void **state)
{
    const char *styles[] = { "\"\"", "null", NULL };

    (void)state;
    for (size_t i = 0; i < 3; i++) {
        envelope e = good_envelope();
        wxf_notification n;
        wxf_verdict verdict;
        wxf_error err;
        wxf_buf body;

        e.aad = styles[i];
        e.sealed_aad = "";
        body = compose(&e);
        assert_int_equal(open_signed(wxf_buf_str(&body), &n, &verdict, &err), WXF_OK);
        wxf_notification_free(&n);
        wxf_buf_free(&body);
    }
}

/* The body would decrypt; none of these may get so far. */
static void nothing_is_decrypted_before_it_is_verified(void **state)
{
    envelope e = good_envelope();
    wxf_buf body = compose(&e), signature = sign(wxf_buf_str(&body)), other = sign(WXF_STR("{}"));
    const wxf_signature_headers good = headers_with(&signature);
    struct {
        wxf_signature_headers headers;
        int64_t now;
        wxf_verdict expected;
    } cases[] = {
        { good, NOW + 301, WXF_CLOCK_OFFSET },
        { good, NOW - 301, WXF_CLOCK_OFFSET },
        { { good.timestamp, good.nonce, wxf_buf_str(&other), good.serial, good.type }, NOW, WXF_SIGNATURE_WRONG },
        { { good.timestamp, WXF_STR("x"), good.signature, good.serial, good.type }, NOW, WXF_SIGNATURE_WRONG },
        { { WXF_STR("1700000001"), good.nonce, good.signature, good.serial, good.type }, NOW, WXF_SIGNATURE_WRONG },
        { { good.timestamp, good.nonce, good.signature, WXF_STR("0775B6A4"), good.type }, NOW, WXF_UNKNOWN_SERIAL },
        { { good.timestamp, good.nonce, WXF_STR("WECHATPAY/SIGNTEST/abc="), good.serial, good.type }, NOW, WXF_SIGNATURE_PROBE },
        { { good.timestamp, good.nonce, WXF_STR("?"), good.serial, good.type }, NOW, WXF_BAD_SIGNATURE },
        { { good.timestamp, good.nonce, good.signature, { NULL, 0 }, good.type }, NOW, WXF_HEADERS_MISSING },
        { { good.timestamp, good.nonce, good.signature, good.serial, WXF_STR("WECHATPAY2-SM2-WITH-SM3") }, NOW, WXF_BAD_TYPE },
        { { { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }, NOW, WXF_UNSIGNED },
    };
    wxf_notification n;
    wxf_verdict verdict;
    wxf_error err;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        watch_for(WXF_STR(PLAINTEXT));
        assert_int_equal(open_at(wxf_buf_str(&body), &cases[i].headers, WXF_STR(SECRET), cases[i].now, &n, &verdict, &err),
                         WXF_E_SIGNATURE);
        assert_int_equal(verdict, cases[i].expected);
        assert_int_equal(leaks_seen(), 0);
        watch_for((wxf_str){ NULL, 0 });
    }
    /* One byte more or other than was signed. */
    assert_true(wxf_buf_add_char(&body, ' '));
    assert_int_equal(open_at(wxf_buf_str(&body), &good, WXF_STR(SECRET), NOW, &n, &verdict, &err), WXF_E_SIGNATURE);
    assert_int_equal(verdict, WXF_SIGNATURE_WRONG);
    wxf_buf_free(&body);
    wxf_buf_free(&signature);
    wxf_buf_free(&other);
}

static void three_hundred_seconds_pass(void **state)
{
    envelope e = good_envelope();
    wxf_buf body = compose(&e), signature = sign(wxf_buf_str(&body));
    const wxf_signature_headers good = headers_with(&signature);
    wxf_notification n;
    wxf_verdict verdict;
    wxf_error err;

    (void)state;
    for (int64_t now = NOW - 300; now <= NOW + 300; now += 300) {
        assert_int_equal(open_at(wxf_buf_str(&body), &good, WXF_STR(SECRET), now, &n, &verdict, &err), WXF_OK);
        wxf_notification_free(&n);
    }
    wxf_buf_free(&body);
    wxf_buf_free(&signature);
}

/* At the edges, both ways: what is allowed passes, a second more does not. Nothing widens it. */
static void the_window_can_be_narrowed_only(void **state)
{
    const struct {
        int64_t given, allowed;
    } cases[] = { { 1, 1 }, { 60, 60 }, { 299, 299 }, { 300, 300 }, { 301, 300 }, { 0, 300 }, { -1, 300 }, { INT64_MAX, 300 }, { INT64_MIN, 300 } };
    envelope e = good_envelope();
    wxf_buf body = compose(&e), signature = sign(wxf_buf_str(&body));
    const wxf_signature_headers good = headers_with(&signature);
    wxf_notification n;
    wxf_verdict verdict;
    wxf_error err;
    char allowed[40];

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        clock_offset = cases[i].given;
        snprintf(allowed, sizeof allowed, "; %d seconds are allowed", (int)cases[i].allowed);
        for (int sign = -1; sign <= 1; sign += 2) {
            assert_int_equal(open_at(wxf_buf_str(&body), &good, WXF_STR(SECRET), NOW + sign * cases[i].allowed, &n, &verdict, &err), WXF_OK);
            wxf_notification_free(&n);
            assert_int_equal(open_at(wxf_buf_str(&body), &good, WXF_STR(SECRET), NOW + sign * (cases[i].allowed + 1), &n, &verdict, &err),
                             WXF_E_SIGNATURE);
            assert_int_equal(verdict, WXF_CLOCK_OFFSET);
            assert_contains(err.message, allowed);
        }
    }
    clock_offset = 0;
    wxf_buf_free(&body);
    wxf_buf_free(&signature);
}

static void what_lacks_a_part_is_no_notification(void **state)
{
    (void)state;
    REFUSED(id, NULL, WXF_E_JSON, "no text id");
    REFUSED(id, "\"\"", WXF_E_JSON, "no text id");
    REFUSED(id, "1", WXF_E_JSON, "no text id");
    REFUSED(event_type, NULL, WXF_E_JSON, "no text event_type");
    REFUSED(nonce, NULL, WXF_E_JSON, "no text resource.nonce");
    REFUSED(algorithm, "null", WXF_E_JSON, "no text resource.algorithm");
}

static void only_its_own_algorithm_and_secret_decrypt(void **state)
{
    char nonce[200] = "\"";
    (void)state;
    REFUSED(algorithm, "\"AEAD_SM4_GCM\"", WXF_E_DECRYPT, "AEAD_SM4_GCM");
    REFUSED(secret, "another secret of thirty-two by.", WXF_E_DECRYPT, "APIv3 key");
    REFUSED(aad, "\"other\"", WXF_E_DECRYPT, "APIv3 key");
    REFUSED(nonce, "\"fdasflkja485\"", WXF_E_DECRYPT, "APIv3 key");
    memset(nonce + 1, 'n', WXF_AEAD_NONCE_MAX + 1);
    nonce[WXF_AEAD_NONCE_MAX + 2] = '"';
    REFUSED(nonce, nonce, WXF_E_JSON, "resource.nonce");
}

static void signed_bodies_that_are_no_notification(void **state)
{
    const struct {
        const char *body;
        wxf_code code;
    } cases[] = {
        { "", WXF_E_JSON }, { "null", WXF_E_JSON }, { "[]", WXF_E_JSON }, { "{\"id\":", WXF_E_JSON }, { "{}{}", WXF_E_JSON },
        { "{\"id\":\"1\",\"event_type\":\"X\"}", WXF_E_JSON },
        { "{\"id\":\"1\",\"event_type\":\"X\",\"resource\":\"x\"}", WXF_E_JSON },
        { "{\"id\":\"1\",\"event_type\":\"X\",\"resource\":{\"algorithm\":\"AEAD_AES_256_GCM\",\"nonce\":\"n\"}}", WXF_E_JSON },
        { "{\"id\":\"1\",\"event_type\":\"X\",\"resource\":{\"algorithm\":\"AEAD_AES_256_GCM\",\"nonce\":\"n\",\"ciphertext\":\"AA=\"}}", WXF_E_DECRYPT },
        { "{\"id\":\"1\",\"event_type\":\"X\",\"resource\":{\"algorithm\":\"AEAD_AES_256_GCM\",\"nonce\":\"n\",\"ciphertext\":\"AAAA\"}}", WXF_E_DECRYPT },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_notification n;
        wxf_verdict verdict;
        wxf_error err;

        assert_int_equal(open_signed(wxf_str_from(cases[i].body), &n, &verdict, &err), cases[i].code);
        assert_int_equal(verdict, WXF_VERIFIED);
    }
}

static void lengths_and_secrets_that_cannot_be(void **state)
{
    static char huge[WXF_NOTIFICATION_MAX + 1];
    const wxf_signature_headers none = { { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } };
    wxf_notification n;
    wxf_verdict verdict;
    wxf_error err;

    (void)state;
    assert_int_equal(open_at((wxf_str){ huge, sizeof huge }, &none, WXF_STR(SECRET), NOW, &n, &verdict, &err), WXF_E_JSON);
    assert_int_equal(verdict, WXF_VERDICT_ERROR);
    assert_int_equal(open_at((wxf_str){ huge, sizeof huge - 1 }, &none, WXF_STR(SECRET), NOW, &n, &verdict, &err), WXF_E_SIGNATURE);
    assert_int_equal(open_at(WXF_STR("{}"), &none, WXF_STR(""), NOW, &n, &verdict, &err), WXF_E_ARGUMENT);
    assert_contains(err.message, "missing");
    assert_int_equal(open_at(WXF_STR("{}"), &none, WXF_STR("short"), NOW, &n, &verdict, &err), WXF_E_ARGUMENT);
}

static void memory_that_runs_out_opens_nothing(void **state)
{
    envelope e = good_envelope();
    wxf_buf body = compose(&e), signature = sign(wxf_buf_str(&body));
    const wxf_signature_headers good = headers_with(&signature);
    const wxf_notification_trust trust = { ring, WXF_STR(SECRET), NOW, 0 };
    wxf_notification n;
    wxf_verdict verdict;
    wxf_error err;
    long allowed = 0;

    (void)state;
    for (;; allowed++) {
        wxf_code code;
        bool failed;

        fail_allocations_after(allowed);
        code = wxf_notification_open(&trust, &good, wxf_buf_str(&body), &n, &verdict, &err);
        failed = allocation_failed();
        fail_allocations_after(-1);
        if (!failed) {
            assert_int_equal(code, WXF_OK);
            break;
        }
        assert_int_equal(code, WXF_E_MEMORY);
        assert_null(n.plaintext.data);
    }
    assert_true(allowed > 5);
    wxf_notification_free(&n);
    wxf_buf_free(&body);
    wxf_buf_free(&signature);
}

static void plaintext_is_wiped_when_freed(void **state)
{
    envelope e = good_envelope();
    wxf_buf body = compose(&e), signature = sign(wxf_buf_str(&body));
    const wxf_signature_headers good = headers_with(&signature);
    wxf_notification n;
    wxf_verdict verdict;
    wxf_error err;

    (void)state;
    watch_for(WXF_STR(PLAINTEXT));
    assert_int_equal(open_at(wxf_buf_str(&body), &good, WXF_STR(SECRET), NOW, &n, &verdict, &err), WXF_OK);
    wxf_notification_free(&n);
    assert_int_equal(leaks_seen(), 0);
    watch_for((wxf_str){ NULL, 0 });
    wxf_buf_free(&body);
    wxf_buf_free(&signature);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(opens_what_was_signed_and_sealed),
        cmocka_unit_test(associated_data_may_be_empty_null_or_absent),
        cmocka_unit_test(nothing_is_decrypted_before_it_is_verified),
        cmocka_unit_test(three_hundred_seconds_pass),
        cmocka_unit_test(the_window_can_be_narrowed_only),
        cmocka_unit_test(what_lacks_a_part_is_no_notification),
        cmocka_unit_test(only_its_own_algorithm_and_secret_decrypt),
        cmocka_unit_test(signed_bodies_that_are_no_notification),
        cmocka_unit_test(lengths_and_secrets_that_cannot_be),
        cmocka_unit_test(memory_that_runs_out_opens_nothing),
        cmocka_unit_test(plaintext_is_wiped_when_freed),
    };

    return cmocka_run_group_tests_name("notification", tests, make_fixtures, remove_fixtures);
}
