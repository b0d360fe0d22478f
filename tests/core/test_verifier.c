/* Verdicts over answers that the openssl command signed. */
#include "support.h"

#include "verifier.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SERIAL "0775B6A45ACD588826D15E583A95F5DD00112233"
#define KEY_ID "PUB_KEY_ID_0114232134912410000000000000"
#define NOW 1700000000
#define NONCE "c5ac7061fccab6bf3e254dcf98995b8c"
#define BODY "{\"total_count\":1,\"data\":[{\"stock_id\":\"9856000\"}]}"

static wxf_keyring *ring;
static wxf_buf signature; /* by the certificate's key, over NOW, NONCE and BODY */

static void sign_by_openssl(const char *key, wxf_str message, wxf_buf *out)
{
    spit("message", message);
    run("openssl dgst -sha256 -sign %s message | openssl base64 -A >signature", key);
    wxf_buf_free(out);
    *out = slurp("signature");
}

static int make_fixtures(void **state)
{
    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("platform.pem", 2048);
    make_certificate("platform.pem", "0x" SERIAL, "/CN=Tenpay.com sign", "certificate.pem");
    make_rsa_key("wechatpay.pem", 2048);
    run("openssl pkey -in wechatpay.pem -pubout -out wechatpay-public.pem");
    ring = wxf_keyring_new();
    add_key(ring, SERIAL, "certificate.pem");
    add_key(ring, KEY_ID, "wechatpay-public.pem");
    signature = WXF_BUF_INIT;
    sign_by_openssl("platform.pem", WXF_STR("1700000000\n" NONCE "\n" BODY "\n"), &signature);
    return 0;
}

static int remove_fixtures(void **state)
{
    wxf_keyring_unref(ring);
    wxf_buf_free(&signature);
    return remove_directory(state);
}

static wxf_signature_headers good_headers(void)
{
    return (wxf_signature_headers){
        .timestamp = WXF_STR("1700000000"),
        .nonce = WXF_STR(NONCE),
        .signature = wxf_buf_str(&signature),
        .serial = WXF_STR(SERIAL),
        .type = WXF_STR("WECHATPAY2-SHA256-RSA2048"),
    };
}

/* Judges, with and without someone to tell, in a soiled error queue. */
static wxf_verdict judge_at(const wxf_signature_headers *headers, wxf_str body, int64_t now, wxf_error *err)
{
    wxf_verdict verdict;

    wxf_error_clear(err);
    soil_error_queue();
    verdict = wxf_verify(ring, headers, body, now, err);
    assert_error_queue_empty();
    assert_int_equal(err->code, verdict == WXF_VERIFIED ? WXF_OK : WXF_E_SIGNATURE);
    assert_true((verdict == WXF_VERIFIED) == (err->message[0] == '\0'));
    assert_int_equal(wxf_verify(ring, headers, body, now, NULL), verdict);
    return verdict;
}

static void assert_verdict(const wxf_signature_headers *headers, wxf_str body, wxf_verdict expected, const char *why)
{
    wxf_error err;
    wxf_verdict verdict = judge_at(headers, body, NOW, &err);

    if (verdict != expected) {
        fail_msg("%s instead of %s: %s", wxf_verdict_name(verdict), wxf_verdict_name(expected), err.message);
    }
    if (why != NULL) {
        assert_contains(err.message, why);
    }
}

/* ---- Verdicts --------------------------------------------------------------- */

static void verifies_what_openssl_signed(void **state)
{
    wxf_signature_headers headers = good_headers();
    wxf_buf other = WXF_BUF_INIT;

    (void)state;
    assert_verdict(&headers, WXF_STR(BODY), WXF_VERIFIED, NULL);
    headers.type = (wxf_str){ NULL, 0 };
    assert_verdict(&headers, WXF_STR(BODY), WXF_VERIFIED, NULL);
    headers.serial = WXF_STR("775b6a45acd588826d15e583a95f5dd00112233"); /* lower case, no leading zero */
    assert_verdict(&headers, WXF_STR(BODY), WXF_VERIFIED, NULL);
    headers.serial = WXF_STR(" " SERIAL "\t");
    headers.timestamp = WXF_STR(" 1700000000 ");
    headers.nonce = WXF_STR(NONCE " ");
    headers.type = WXF_STR(" WECHATPAY2-SHA256-RSA2048");
    assert_verdict(&headers, WXF_STR(BODY), WXF_VERIFIED, NULL);

    /* The other kind of key, side by side; and an empty body, whose line feed stays. */
    sign_by_openssl("wechatpay.pem", WXF_STR("1700000000\n" NONCE "\n\n"), &other);
    headers = good_headers();
    headers.serial = WXF_STR(KEY_ID);
    headers.signature = wxf_buf_str(&other);
    assert_verdict(&headers, (wxf_str){ NULL, 0 }, WXF_VERIFIED, NULL);
    assert_verdict(&headers, WXF_STR(""), WXF_VERIFIED, NULL);
    assert_verdict(&headers, WXF_STR("\n"), WXF_SIGNATURE_WRONG, NULL);
    headers.serial = WXF_STR(SERIAL);
    assert_verdict(&headers, WXF_STR(""), WXF_SIGNATURE_WRONG, "another key stands under this serial");
    wxf_buf_free(&other);
}

static void verifies_any_bytes(void **state)
{
    wxf_buf message = WXF_BUF_INIT, other = WXF_BUF_INIT;
    wxf_signature_headers headers = good_headers();

    (void)state;
    assert_true(wxf_buf_add_cstr(&message, "1700000000\n" NONCE "\n"));
    for (size_t i = 0; i < 100000; i++) {
        assert_true(wxf_buf_add_char(&message, (char)(i * 7)));
    }
    assert_true(wxf_buf_add_char(&message, '\n'));
    sign_by_openssl("platform.pem", wxf_buf_str(&message), &other);
    headers.signature = wxf_buf_str(&other);
    assert_verdict(&headers, (wxf_str){ message.data + 11 + sizeof NONCE, 100000 }, WXF_VERIFIED, NULL);
    assert_verdict(&headers, (wxf_str){ message.data + 11 + sizeof NONCE, 99999 }, WXF_SIGNATURE_WRONG, "99999 bytes");
    wxf_buf_free(&message);
    wxf_buf_free(&other);
}

/* One bit, anywhere in anything that was signed, and it is over. */
static void rejects_every_flipped_bit(void **state)
{
    wxf_signature_headers headers = good_headers();
    wxf_str *pieces[] = { &headers.timestamp, &headers.nonce, &headers.signature, &headers.serial };
    char body[] = BODY;

    (void)state;
    for (size_t i = 0; i < sizeof body - 1; i++) {
        for (int bit = 0; bit < 8; bit++) {
            body[i] = (char)(body[i] ^ (1 << bit));
            assert_int_equal(wxf_verify(ring, &headers, (wxf_str){ body, sizeof body - 1 }, NOW, NULL),
                             WXF_SIGNATURE_WRONG);
            body[i] = (char)(body[i] ^ (1 << bit));
        }
    }
    for (size_t piece = 0; piece < 4; piece++) {
        const wxf_str original = *pieces[piece];
        char *copy = wxf_strdup(original);

        for (size_t i = 0; i < original.len; i++) {
            for (int bit = 0; bit < 8; bit++) {
                copy[i] = (char)(copy[i] ^ (1 << bit));
                *pieces[piece] = (wxf_str){ copy, original.len };
                /* A serial with a letter in lower case, or with a blank for its leading zero, is the same. */
                if (piece != 3 || !wxf_serial_equal(wxf_str_trim(*pieces[piece]), original)) {
                    wxf_error err;

                    assert_int_not_equal(judge_at(&headers, WXF_STR(BODY), NOW, &err), WXF_VERIFIED);
                }
                copy[i] = (char)(copy[i] ^ (1 << bit));
            }
        }
        *pieces[piece] = original;
        free(copy);
    }
    assert_verdict(&headers, WXF_STR(BODY), WXF_VERIFIED, NULL);
}

/* Bytes may not move over the borders between timestamp, nonce and body. */
static void rejects_moved_borders(void **state)
{
    wxf_signature_headers headers = good_headers();
    wxf_buf other = WXF_BUF_INIT;

    (void)state;
    headers.nonce = WXF_STR(NONCE "\n{\"total_count\":1,");
    assert_verdict(&headers, WXF_STR("\"data\":[{\"stock_id\":\"9856000\"}]}"), WXF_BAD_SIGNATURE, "control characters");
    sign_by_openssl("platform.pem", WXF_STR("1700000000\nnonce\nfirst\nsecond\n"), &other);
    headers.signature = wxf_buf_str(&other);
    headers.nonce = WXF_STR("nonce");
    assert_verdict(&headers, WXF_STR("first\nsecond"), WXF_VERIFIED, NULL);
    headers.nonce = WXF_STR("nonce\nfirst");
    assert_verdict(&headers, WXF_STR("second"), WXF_BAD_SIGNATURE, "control characters");
    headers.nonce = WXF_STR("first\nsecond");
    headers.timestamp = WXF_STR("1700000000\nnonce");
    assert_verdict(&headers, WXF_STR(""), WXF_BAD_TIMESTAMP, "1700000000?nonce");
    wxf_buf_free(&other);
}

static void tells_missing_headers(void **state)
{
    static const char *const names[] = { "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature",
                                         "Wechatpay-Serial" };

    (void)state;
    for (unsigned present = 0; present < 16; present++) {
        wxf_signature_headers headers = good_headers();
        wxf_str *pieces[] = { &headers.timestamp, &headers.nonce, &headers.signature, &headers.serial };
        wxf_error err;
        wxf_verdict verdict;

        for (size_t i = 0; i < 4; i++) {
            if ((present >> i & 1) == 0) {
                *pieces[i] = (wxf_str){ NULL, 0 };
            }
        }
        verdict = judge_at(&headers, WXF_STR(BODY), NOW, &err);
        assert_int_equal(verdict, present == 15 ? WXF_VERIFIED : present == 0 ? WXF_UNSIGNED : WXF_HEADERS_MISSING);
        for (size_t i = 0; i < 4 && present != 15; i++) {
            if ((present >> i & 1) == 0) {
                assert_contains(err.message, names[i]);
            } else {
                assert_lacks(err.message, names[i]);
            }
        }
    }
    for (size_t i = 0; i < 4; i++) {
        wxf_signature_headers headers = good_headers();
        wxf_str *pieces[] = { &headers.timestamp, &headers.nonce, &headers.signature, &headers.serial };

        *pieces[i] = i % 2 == 0 ? WXF_STR("") : WXF_STR(" \t");
        assert_verdict(&headers, WXF_STR(BODY), WXF_HEADERS_MISSING, " (empty)");
    }
    {
        /* Headers that are there without a value are no unsigned answer. */
        const wxf_signature_headers headers = { WXF_STR(""), WXF_STR(""), WXF_STR(""), WXF_STR(""), { NULL, 0 } };
        const wxf_signature_headers only_type = { .type = WXF_STR("WECHATPAY2-SHA256-RSA2048") };

        assert_verdict(&headers, WXF_STR(BODY), WXF_HEADERS_MISSING, " (empty)");
        assert_verdict(&only_type, WXF_STR(BODY), WXF_UNSIGNED, "not signed");
    }
}

static void knows_one_algorithm(void **state)
{
    static const char *const types[] = { "", "WECHATPAY2-SM2-WITH-SM3", "wechatpay2-sha256-rsa2048",
                                         "WECHATPAY2-SHA256-RSA2048 ;", "none" };

    (void)state;
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        wxf_signature_headers headers = good_headers();

        headers.type = wxf_str_from(types[i]);
        assert_verdict(&headers, WXF_STR(BODY), WXF_BAD_TYPE, "only WECHATPAY2-SHA256-RSA2048");
    }
}

static void parses_timestamps(void **state)
{
    static const char *const bad[] = {
        "x", "-1", "+1700000000", "1700000000.0", "1700000000 0", "0x6553F100", "1.7e9", "9223372036854775808",
        "99999999999999999999999999", "1700000000\n", "\xEF\xBC\x91",
    };

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        wxf_signature_headers headers = good_headers();

        headers.timestamp = wxf_str_from(bad[i]);
        assert_verdict(&headers, WXF_STR(BODY), WXF_BAD_TIMESTAMP, "not a number of seconds");
    }
}

static void minds_the_clock(void **state)
{
    static const struct {
        int64_t now;
        wxf_verdict verdict;
        const char *why;
    } cases[] = {
        { NOW, WXF_VERIFIED, "" },
        { NOW + 300, WXF_VERIFIED, "" },
        { NOW - 300, WXF_VERIFIED, "" },
        { NOW + 301, WXF_CLOCK_OFFSET, "signed 301 seconds ago by the clock of this machine" },
        { NOW - 301, WXF_CLOCK_OFFSET, "signed 301 seconds in the future by the clock of this machine" },
        { NOW - 301, WXF_CLOCK_OFFSET, "is slow: check its time synchronisation (NTP)" },
        { NOW + 86400, WXF_CLOCK_OFFSET, "is fast (check its time synchronisation, NTP), or this is an old message" },
        { 0, WXF_CLOCK_OFFSET, "here it is 0" },
        { -5, WXF_CLOCK_OFFSET, "signed 1700000005 seconds" },
        { INT64_MAX, WXF_CLOCK_OFFSET, "9223372036854775807" },
        { INT64_MIN, WXF_CLOCK_OFFSET, "signed 9223372038554775808 seconds in the future" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const wxf_signature_headers headers = good_headers();
        wxf_error err;

        assert_int_equal(judge_at(&headers, WXF_STR(BODY), cases[i].now, &err), cases[i].verdict);
        assert_contains(err.message, cases[i].why);
    }
    {
        wxf_signature_headers headers = good_headers();
        wxf_error err;

        headers.timestamp = WXF_STR("9223372036854775807");
        assert_int_equal(judge_at(&headers, WXF_STR(BODY), INT64_MIN, &err), WXF_CLOCK_OFFSET);
        assert_contains(err.message, "18446744073709551615 seconds");
        headers.timestamp = WXF_STR("1700000000000"); /* milliseconds */
        assert_int_equal(judge_at(&headers, WXF_STR(BODY), NOW, &err), WXF_CLOCK_OFFSET);
    }
}

static void tells_unknown_serials(void **state)
{
    wxf_signature_headers headers = good_headers();
    wxf_error err;
    wxf_keyring *other = wxf_keyring_new();

    (void)state;
    headers.serial = WXF_STR("PUB_KEY_ID_99");
    assert_verdict(&headers, WXF_STR(BODY), WXF_UNKNOWN_SERIAL, "the WeChat Pay public key PUB_KEY_ID_99, which is not "
                                                                "configured and cannot be fetched");
    assert_verdict(&headers, WXF_STR(BODY), WXF_UNKNOWN_SERIAL, "Held: " SERIAL ", " KEY_ID);
    headers.serial = WXF_STR("ABCDEF");
    assert_verdict(&headers, WXF_STR(BODY), WXF_UNKNOWN_SERIAL,
                   "the platform certificate ABCDEF, which is not configured: download the platform certificates");
    headers.serial = WXF_STR("certificate\nno. 1");
    assert_verdict(&headers, WXF_STR(BODY), WXF_UNKNOWN_SERIAL, "\"certificate?no. 1\", neither a certificate serial nor");
    headers.serial = WXF_STR("pub_key_id_0114232134912410000000000000");
    assert_verdict(&headers, WXF_STR(BODY), WXF_UNKNOWN_SERIAL, "neither");
    headers.serial = WXF_STR("PUB_KEY_ID_");
    assert_verdict(&headers, WXF_STR(BODY), WXF_UNKNOWN_SERIAL, "cannot be fetched");

    /* Nothing held, one without its prefix, one in another case, and many. */
    headers.serial = WXF_STR(KEY_ID);
    assert_int_equal(wxf_verify(other, &headers, WXF_STR(BODY), NOW, &err), WXF_UNKNOWN_SERIAL);
    assert_contains(err.message, "No platform key is held");
    add_key(other, "0114232134912410000000000000", "wechatpay-public.pem");
    assert_int_equal(wxf_verify(other, &headers, WXF_STR(BODY), NOW, &err), WXF_UNKNOWN_SERIAL);
    assert_contains(err.message, "lacks the prefix PUB_KEY_ID_");
    headers.serial = WXF_STR("PUB_KEY_ID_0A");
    add_key(other, "PUB_KEY_ID_0a", "wechatpay-public.pem");
    assert_int_equal(wxf_verify(other, &headers, WXF_STR(BODY), NOW, &err), WXF_UNKNOWN_SERIAL);
    assert_contains(err.message, "differs in upper and lower case");
    for (int i = 0; i < 20; i++) {
        char serial[WXF_SERIAL_MAX + 1];

        snprintf(serial, sizeof serial, "PUB_KEY_ID_%0117d", i);
        add_key(other, serial, "wechatpay-public.pem");
    }
    assert_int_equal(wxf_verify(other, &headers, WXF_STR(BODY), NOW, &err), WXF_UNKNOWN_SERIAL);
    assert_contains(err.message, "and 18 more");
    wxf_keyring_unref(other);
}

static void says_why_a_certificate_is_not_there(void **state)
{
    wxf_signature_headers headers = good_headers();
    wxf_keyring *other = wxf_keyring_new();
    wxf_error err;

    (void)state;
    headers.serial = WXF_STR("0BAD");
    assert_int_equal(wxf_verify(ring, &headers, WXF_STR(BODY), NOW, &err), WXF_UNKNOWN_SERIAL);
    wxf_verify_explain(headers.serial, "WHY", &err);
    assert_int_equal(err.code, WXF_E_SIGNATURE);
    assert_contains(err.message, "signed with the platform certificate 0BAD, which is not known: WHY. Held: ");
    assert_int_equal(wxf_verify(other, &headers, WXF_STR(BODY), NOW, &err), WXF_UNKNOWN_SERIAL);
    wxf_verify_explain(headers.serial, "WHY", &err);
    assert_string_equal(err.message, "signed with the platform certificate 0BAD, which is not known: WHY. No platform key is held");
    wxf_keyring_unref(other);
}

static void recognises_probes(void **state)
{
    wxf_signature_headers headers = good_headers();

    (void)state;
    headers.signature = WXF_STR("WECHATPAY/SIGNTEST/jiO3kMVOjf1dOFCQ/D1ds+IJXpxS");
    assert_verdict(&headers, WXF_STR(BODY), WXF_SIGNATURE_PROBE, "to see that it is checked");
    headers.signature = WXF_STR("WECHATPAY/SIGNTEST/");
    assert_verdict(&headers, WXF_STR(BODY), WXF_SIGNATURE_PROBE, NULL);
    /* Whatever key it names: none has to be found, or downloaded, for it. */
    headers.serial = WXF_STR("0BAD");
    assert_verdict(&headers, WXF_STR(BODY), WXF_SIGNATURE_PROBE, NULL);
    headers.serial = good_headers().serial;
    headers.signature = WXF_STR("WECHATPAY/SIGNTEST");
    assert_verdict(&headers, WXF_STR(BODY), WXF_BAD_SIGNATURE, NULL);
    headers.signature = WXF_STR("wechatpay/signtest/x");
    assert_verdict(&headers, WXF_STR(BODY), WXF_BAD_SIGNATURE, NULL);
}

static void rejects_malformed_signatures(void **state)
{
    wxf_signature_headers headers = good_headers();
    wxf_buf text = WXF_BUF_INIT;

    (void)state;
    for (size_t len = 1; len < signature.len; len++) {
        headers.signature.len = len;
        assert_int_equal(wxf_verify(ring, &headers, WXF_STR(BODY), NOW, NULL), WXF_BAD_SIGNATURE);
    }
    headers = good_headers();
    headers.signature = WXF_STR("not base64!");
    assert_verdict(&headers, WXF_STR(BODY), WXF_BAD_SIGNATURE, "11 characters that are not the base64 of 256 bytes");
    /* Right, but for what stands around or inside it. */
    assert_true(wxf_buf_addf(&text, "%s\n", signature.data));
    headers.signature = wxf_buf_str(&text);
    assert_verdict(&headers, WXF_STR(BODY), WXF_BAD_SIGNATURE, NULL);
    wxf_buf_clear(&text);
    assert_true(wxf_buf_addf(&text, "%.64s\n%s", signature.data, signature.data + 64));
    headers.signature = wxf_buf_str(&text);
    assert_verdict(&headers, WXF_STR(BODY), WXF_BAD_SIGNATURE, NULL);
    wxf_buf_clear(&text);
    assert_true(wxf_buf_addf(&text, "%sAAAA", signature.data));
    headers.signature = wxf_buf_str(&text);
    assert_verdict(&headers, WXF_STR(BODY), WXF_BAD_SIGNATURE, NULL);
    /* All zeros, all ones: numbers that no signature is. */
    for (int byte = 0; byte < 2; byte++) {
        unsigned char raw[256];

        memset(raw, byte == 0 ? 0 : 0xFF, sizeof raw);
        wxf_buf_clear(&text);
        assert_true(wxf_buf_add_base64(&text, raw, sizeof raw));
        headers.signature = wxf_buf_str(&text);
        assert_verdict(&headers, WXF_STR(BODY), WXF_SIGNATURE_WRONG, "must be the raw bytes");
    }
    wxf_buf_free(&text);
}

/* Right key and bytes, but not this way of signing. */
static void rejects_other_ways_of_signing(void **state)
{
    static const char *const ways[] = { "-sha1", "-sha512", "-sha256 -sigopt rsa_padding_mode:pss" };

    (void)state;
    spit("message", WXF_STR("1700000000\n" NONCE "\n" BODY "\n"));
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        wxf_signature_headers headers = good_headers();
        wxf_buf other;

        run("openssl dgst %s -sign platform.pem message | openssl base64 -A >signature", ways[i]);
        other = slurp("signature");
        headers.signature = wxf_buf_str(&other);
        assert_verdict(&headers, WXF_STR(BODY), WXF_SIGNATURE_WRONG, NULL);
        wxf_buf_free(&other);
    }
}

static void names_every_verdict(void **state)
{
    (void)state;
    for (int i = 0; i <= WXF_VERDICT_ERROR; i++) {
        for (int j = 0; j < i; j++) {
            assert_string_not_equal(wxf_verdict_name((wxf_verdict)i), wxf_verdict_name((wxf_verdict)j));
        }
    }
    assert_string_equal(wxf_verdict_name(WXF_CLOCK_OFFSET), "clock-offset");
    assert_non_null(wxf_verdict_name((wxf_verdict)99));
}

static void survives_failing_allocations(void **state)
{
    const wxf_signature_headers headers = good_headers();
    long succeeding = 0;
    bool failed;

    (void)state;
    do {
        wxf_error err;
        wxf_verdict verdict;

        fail_allocations_after(succeeding++);
        verdict = wxf_verify(ring, &headers, WXF_STR(BODY), NOW, &err);
        failed = allocation_failed();
        fail_allocations_after(-1);
        assert_int_equal(verdict, failed ? WXF_VERDICT_ERROR : WXF_VERIFIED);
        if (failed) {
            assert_int_equal(err.code, WXF_E_MEMORY);
        }
        assert_error_queue_empty();
    } while (failed);
    assert_true(succeeding > 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(verifies_what_openssl_signed),
        cmocka_unit_test(verifies_any_bytes),
        cmocka_unit_test(rejects_every_flipped_bit),
        cmocka_unit_test(rejects_moved_borders),
        cmocka_unit_test(tells_missing_headers),
        cmocka_unit_test(knows_one_algorithm),
        cmocka_unit_test(parses_timestamps),
        cmocka_unit_test(minds_the_clock),
        cmocka_unit_test(tells_unknown_serials),
        cmocka_unit_test(says_why_a_certificate_is_not_there),
        cmocka_unit_test(recognises_probes),
        cmocka_unit_test(rejects_malformed_signatures),
        cmocka_unit_test(rejects_other_ways_of_signing),
        cmocka_unit_test(names_every_verdict),
        cmocka_unit_test(survives_failing_allocations),
    };

    return cmocka_run_group_tests_name("verifier", tests, make_fixtures, remove_fixtures);
}
