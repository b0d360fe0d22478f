/* RSA encryption and digests, with the openssl command on the other side. */
#include "support.h"

#include "cipher.h"
#include "digest.h"
#include "spki.h"

#include <stdio.h>
#include <string.h>

static wxf_key *private_key, *public_key;

static const struct {
    wxf_padding padding;
    const char *options; /* of openssl pkeyutl */
    size_t max;
} paddings[] = {
    { WXF_PADDING_OAEP, "-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha1 -pkeyopt rsa_mgf1_md:sha1", 214 },
    { WXF_PADDING_PKCS1, "-pkeyopt rsa_padding_mode:pkcs1", 245 },
};

static int make_fixtures(void **state)
{
    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("merchant.pem", 2048);
    run("openssl pkey -in merchant.pem -pubout -out public.pem");
    private_key = load_private("merchant.pem");
    public_key = load_public("public.pem");
    return 0;
}

static int remove_fixtures(void **state)
{
    wxf_key_unref(private_key);
    wxf_key_unref(public_key);
    return remove_directory(state);
}

static void encrypt(const wxf_key *key, wxf_padding padding, wxf_str plaintext, wxf_buf *out)
{
    wxf_error err;

    wxf_error_clear(&err);
    soil_error_queue();
    if (wxf_encrypt(key, padding, plaintext, out, &err) != WXF_OK) {
        fail_msg("%s", err.message);
    }
    assert_error_queue_empty();
    assert_int_equal(out->len, 256);
}

static wxf_code decrypt(wxf_padding padding, wxf_str ciphertext, wxf_buf *out, wxf_error *err)
{
    wxf_code code;

    wxf_error_clear(err);
    soil_error_queue();
    code = wxf_decrypt(private_key, padding, ciphertext, out, err);
    assert_error_queue_empty();
    assert_int_equal(err->code, code);
    return code;
}

static void openssl_decrypts_ours_and_we_its(void **state)
{
    const char *texts[] = { "Tom \xE5\xBC\xA0\xE4\xB8\x89", "x", "440524188001010014" };

    (void)state;
    for (size_t i = 0; i < sizeof paddings / sizeof paddings[0]; i++) {
        for (size_t t = 0; t < sizeof texts / sizeof texts[0]; t++) {
            wxf_buf ours = WXF_BUF_INIT, theirs, back = WXF_BUF_SECRET;
            wxf_error err;

            encrypt(public_key, paddings[i].padding, wxf_str_from(texts[t]), &ours);
            spit("ours", wxf_buf_str(&ours));
            run("openssl pkeyutl -decrypt -inkey merchant.pem %s -in ours -out plain", paddings[i].options);
            theirs = slurp("plain");
            assert_string_equal(wxf_buf_cstr(&theirs), texts[t]);
            wxf_buf_free(&theirs);

            spit("plain", wxf_str_from(texts[t]));
            run("openssl pkeyutl -encrypt -pubin -inkey public.pem %s -in plain -out theirs", paddings[i].options);
            theirs = slurp("theirs");
            assert_int_equal(decrypt(paddings[i].padding, wxf_buf_str(&theirs), &back, &err), WXF_OK);
            assert_string_equal(wxf_buf_cstr(&back), texts[t]);
            wxf_buf_free(&theirs);
            wxf_buf_free(&ours);
            wxf_buf_free(&back);
        }
    }
}

static void as_much_as_fits_and_no_more(void **state)
{
    char text[256];

    (void)state;
    memset(text, 'a', sizeof text);
    for (size_t i = 0; i < sizeof paddings / sizeof paddings[0]; i++) {
        wxf_str full = { text, paddings[i].max }, more = { text, paddings[i].max + 1 };
        wxf_buf sealed = WXF_BUF_INIT, back = WXF_BUF_SECRET;
        wxf_error err;

        assert_int_equal(wxf_encrypt(public_key, paddings[i].padding, more, &sealed, &err), WXF_E_ARGUMENT);
        assert_int_equal(sealed.len, 0);
        encrypt(public_key, paddings[i].padding, full, &sealed);
        assert_int_equal(decrypt(paddings[i].padding, wxf_buf_str(&sealed), &back, &err), WXF_OK);
        assert_int_equal(back.len, full.len);
        wxf_buf_clear(&sealed);
        wxf_buf_clear(&back);
        /* Nothing at all is something, too; the public half of a private key will do. */
        encrypt(private_key, paddings[i].padding, (wxf_str){ NULL, 0 }, &sealed);
        assert_int_equal(decrypt(paddings[i].padding, wxf_buf_str(&sealed), &back, &err), WXF_OK);
        assert_int_equal(back.len, 0);
        wxf_buf_free(&sealed);
        wxf_buf_free(&back);
    }
}

static void what_was_not_encrypted_so_is_refused(void **state)
{
    wxf_buf sealed = WXF_BUF_INIT, out = WXF_BUF_SECRET;
    wxf_error err;
    char junk[257] = { 1 };

    (void)state;
    encrypt(public_key, WXF_PADDING_OAEP, WXF_STR("secret"), &sealed);
    for (size_t at = 0; at < 256; at += 17) {
        sealed.data[at] ^= 1;
        assert_int_equal(decrypt(WXF_PADDING_OAEP, wxf_buf_str(&sealed), &out, &err), WXF_E_DECRYPT);
        sealed.data[at] ^= 1;
    }
    for (size_t len = 0; len <= 257; len++) {
        assert_int_equal(decrypt(WXF_PADDING_OAEP, (wxf_str){ junk, len }, &out, &err), WXF_E_DECRYPT);
    }
    assert_int_equal(out.len, 0);
    assert_int_equal(wxf_decrypt(public_key, WXF_PADDING_OAEP, wxf_buf_str(&sealed), &out, &err), WXF_E_KEY);
    wxf_buf_free(&sealed);
    wxf_buf_free(&out);
}

/* ---- Digests ------------------------------------------------------------------- */

static void digests_are_those_of_openssl(void **state)
{
    const wxf_str pieces[] = { WXF_STR("appid=wx1&"), { NULL, 0 }, WXF_STR("stock_id=98065001"), WXF_STR("&key="), WXF_STR("k\"ey") };
    unsigned char md5[WXF_MD5_LENGTH], sha256[WXF_SHA256_LENGTH], mac[WXF_SHA256_LENGTH];
    wxf_buf hex = WXF_BUF_INIT, theirs;
    wxf_error err;

    (void)state;
    spit("text", WXF_STR("appid=wx1&stock_id=98065001&key=k\"ey"));
    run("(openssl dgst -md5 -binary text; openssl dgst -sha256 -binary text; openssl dgst -sha256 -hmac 'the key' -binary text) "
        "| od -An -v -tx1 | tr -d ' \\n' | tr a-f A-F > digests");
    theirs = slurp("digests");
    soil_error_queue();
    assert_int_equal(wxf_md5(pieces, 5, md5, &err), WXF_OK);
    assert_error_queue_empty();
    assert_int_equal(wxf_sha256(pieces, 5, sha256, NULL), WXF_OK);
    soil_error_queue();
    assert_int_equal(wxf_hmac_sha256(WXF_STR("the key"), pieces, 5, mac, &err), WXF_OK);
    assert_error_queue_empty();
    assert_true(wxf_buf_add_hex(&hex, md5, sizeof md5) && wxf_buf_add_hex(&hex, sha256, sizeof sha256) &&
                wxf_buf_add_hex(&hex, mac, sizeof mac));
    assert_string_equal(wxf_buf_cstr(&hex), wxf_buf_cstr(&theirs));
    wxf_buf_free(&hex);
    wxf_buf_free(&theirs);
}

/* RFC 4231, test case 6, has a key longer than a block; and of nothing with no key. */
static void keys_of_any_length_authenticate(void **state)
{
    const wxf_str text = WXF_STR("Test Using Larger Than Block-Size Key - Hash Key First");
    unsigned char mac[WXF_SHA256_LENGTH];
    wxf_buf hex = WXF_BUF_INIT;
    char key[131];

    (void)state;
    memset(key, 0xAA, sizeof key);
    assert_int_equal(wxf_hmac_sha256((wxf_str){ key, sizeof key }, &text, 1, mac, NULL), WXF_OK);
    assert_true(wxf_buf_add_hex(&hex, mac, sizeof mac));
    assert_string_equal(wxf_buf_cstr(&hex), "60E431591EE0B67F0D8A26AACBF5B77F8E0BC6213728C5140546040F0EE37F54");
    wxf_buf_clear(&hex);
    assert_int_equal(wxf_hmac_sha256((wxf_str){ NULL, 0 }, NULL, 0, mac, NULL), WXF_OK);
    assert_true(wxf_buf_add_hex(&hex, mac, sizeof mac));
    assert_string_equal(wxf_buf_cstr(&hex), "B613679A0814D9EC772F95D778C35FC5FF1697C493715653C6C712144292C5AD");
    wxf_buf_free(&hex);
}

static void secrets_are_equal_or_not(void **state)
{
    (void)state;
    assert_true(wxf_equal_secret(WXF_STR("abc"), WXF_STR("abc")));
    assert_true(wxf_equal_secret((wxf_str){ NULL, 0 }, WXF_STR("")));
    assert_false(wxf_equal_secret(WXF_STR("abc"), WXF_STR("abd")));
    assert_false(wxf_equal_secret(WXF_STR("abc"), WXF_STR("abcd")));
    assert_false(wxf_equal_secret(WXF_STR("abc"), WXF_STR("")));
    assert_false(wxf_equal_secret(WXF_STR("a\0c"), WXF_STR("a\0d")));
}

/* ---- SPKI ------------------------------------------------------------------------ */

static void pkcs1_becomes_spki(void **state)
{
    wxf_buf pkcs1, expected, spki = WXF_BUF_INIT;

    (void)state;
    run("openssl rsa -in merchant.pem -RSAPublicKey_out -outform DER -out pkcs1.der");
    run("openssl pkey -in merchant.pem -pubout -outform DER -out spki.der");
    pkcs1 = slurp("pkcs1.der");
    expected = slurp("spki.der");
    assert_int_equal(wxf_spki_from_pkcs1(wxf_buf_str(&pkcs1), &spki, NULL), WXF_OK);
    assert_int_equal(spki.len, expected.len);
    assert_memory_equal(spki.data, expected.data, spki.len);
    wxf_buf_free(&pkcs1);
    wxf_buf_free(&expected);
    wxf_buf_free(&spki);
}

static void lengths_in_spki_are_those_of_der(void **state)
{
    const size_t lengths[] = { 0, 1, 107, 108, 109, 110, 111, 126, 127, 128, 254, 255, 256, 65534, 65535, 70000 };
    static char zeros[70000];

    (void)state;
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        wxf_buf spki = WXF_BUF_INIT;

        assert_int_equal(wxf_spki_from_pkcs1((wxf_str){ zeros, lengths[i] }, &spki, NULL), WXF_OK);
        spit("spki", wxf_buf_str(&spki));
        run("openssl asn1parse -inform DER -in spki -out whole && test $(wc -c <spki) = %zu", spki.len);
        wxf_buf_free(&spki);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(openssl_decrypts_ours_and_we_its),
        cmocka_unit_test(as_much_as_fits_and_no_more),
        cmocka_unit_test(what_was_not_encrypted_so_is_refused),
        cmocka_unit_test(digests_are_those_of_openssl),
        cmocka_unit_test(keys_of_any_length_authenticate),
        cmocka_unit_test(secrets_are_equal_or_not),
        cmocka_unit_test(pkcs1_becomes_spki),
        cmocka_unit_test(lengths_in_spki_are_those_of_der),
    };

    return cmocka_run_group_tests_name("cipher", tests, make_fixtures, remove_fixtures);
}
