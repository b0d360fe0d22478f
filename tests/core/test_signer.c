/* Signatures, checked by the openssl command. */
#include "support.h"

#include "signer.h"

#include <stdio.h>
#include <string.h>

static int make_fixtures(void **state)
{
    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("merchant.pem", 2048);
    run("openssl pkey -in merchant.pem -pubout -out public.pem");
    return 0;
}

static bool openssl_verifies(wxf_str message, wxf_str base64)
{
    wxf_buf raw = WXF_BUF_INIT;

    assert_int_equal(wxf_base64_decode(&raw, base64), WXF_OK);
    spit("message", message);
    spit("signature", wxf_buf_str(&raw));
    wxf_buf_free(&raw);
    return try_run("openssl dgst -sha256 -verify public.pem -signature signature message");
}

static void nonces_are_letters_and_digits(void **state)
{
    static const char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const int rounds = 4000;
    unsigned counts[256] = { 0 };
    char before[WXF_NONCE_LENGTH + 1] = "";
    double chi_squared = 0, expected = (double)rounds * WXF_NONCE_LENGTH / 62;

    (void)state;
    for (int i = 0; i < rounds; i++) {
        char nonce[WXF_NONCE_LENGTH + 2];

        memset(nonce, '#', sizeof nonce);
        soil_error_queue();
        assert_int_equal(wxf_nonce(nonce, NULL), WXF_OK);
        assert_error_queue_empty();
        assert_int_equal(strlen(nonce), WXF_NONCE_LENGTH);
        assert_int_equal(nonce[WXF_NONCE_LENGTH + 1], '#');
        assert_int_equal(strspn(nonce, alphabet), WXF_NONCE_LENGTH);
        assert_string_not_equal(nonce, before);
        memcpy(before, nonce, sizeof before);
        for (size_t j = 0; j < WXF_NONCE_LENGTH; j++) {
            counts[(unsigned char)nonce[j]]++;
        }
    }
    /*
     * Chi squared with 61 degrees of freedom: beyond 150 once in 10^8 runs of
     * an even generator; bytes modulo 62 give about 1000 here.
     */
    for (size_t i = 0; i < 62; i++) {
        double off = counts[(unsigned char)alphabet[i]] - expected;

        chi_squared += off * off / expected;
    }
    assert_true(chi_squared < 150);
}

static void signs_what_openssl_verifies(void **state)
{
    wxf_key *key = load_private("merchant.pem");
    const wxf_str messages[] = {
        { NULL, 0 }, WXF_STR("a"), WXF_STR("\0"), WXF_STR("GET\n/v3/certificates\n1700000000\nNONCE\n\n"),
        WXF_STR("\xE5\xBE\xAE\xE4\xBF\xA1\xE6\x94\xAF\xE4\xBB\x98\r\n"),
    };

    (void)state;
    for (size_t i = 0; i < sizeof messages / sizeof messages[0]; i++) {
        wxf_buf signature = WXF_BUF_INIT;

        assert_true(wxf_buf_add_cstr(&signature, "=")); /* it appends */
        soil_error_queue();
        assert_int_equal(wxf_sign(key, messages[i], &signature, NULL), WXF_OK);
        assert_error_queue_empty();
        assert_int_equal(signature.len, 1 + 344);
        assert_true(openssl_verifies(messages[i], (wxf_str){ signature.data + 1, 344 }));
        assert_false(openssl_verifies(WXF_STR("another"), (wxf_str){ signature.data + 1, 344 }));
        wxf_buf_free(&signature);
    }
    wxf_key_unref(key);
}

static void signs_as_openssl_does(void **state)
{
    wxf_key *key = load_private("merchant.pem");
    wxf_buf ours = WXF_BUF_INIT, theirs;

    (void)state;
    spit("message", WXF_STR("POST\n/v3\n1\nn\n{}\n"));
    run("openssl dgst -sha256 -sign merchant.pem message | openssl base64 -A >signature");
    theirs = slurp("signature");
    assert_int_equal(wxf_sign(key, WXF_STR("POST\n/v3\n1\nn\n{}\n"), &ours, NULL), WXF_OK);
    assert_string_equal(ours.data, theirs.data); /* this kind of signature has no randomness */
    wxf_buf_free(&ours);
    wxf_buf_free(&theirs);
    wxf_key_unref(key);
}

static void public_keys_cannot_sign(void **state)
{
    wxf_key *key = load_public("public.pem");
    wxf_buf out = WXF_BUF_INIT;
    wxf_error err;

    (void)state;
    assert_int_equal(wxf_sign(key, WXF_STR("x"), &out, &err), WXF_E_KEY);
    assert_contains(err.message, "a public key cannot sign");
    assert_int_equal(out.len, 0);
    wxf_key_unref(key);
}

static void signs_with_longer_keys(void **state)
{
    wxf_buf signature = WXF_BUF_INIT;
    wxf_key *key;

    (void)state;
    make_rsa_key("long.pem", 3072);
    run("cp public.pem keep.pem; openssl pkey -in long.pem -pubout -out public.pem");
    key = load_private("long.pem");
    assert_int_equal(wxf_sign(key, WXF_STR("x"), &signature, NULL), WXF_OK);
    assert_int_equal(signature.len, 512);
    assert_true(openssl_verifies(WXF_STR("x"), wxf_buf_str(&signature)));
    run("mv keep.pem public.pem");
    wxf_buf_free(&signature);
    wxf_key_unref(key);
}

static const char nonce[] = "593BEC0C930BF1AFEB40B4A08C8FB242";

static wxf_signed_request a_request(void)
{
    return (wxf_signed_request){
        .method = WXF_STR("POST"),
        .target = WXF_STR("/v3/marketing/favor/users/oABC/coupons?appid=wx123&x=%2B08%3A00"),
        .timestamp = 1700000000,
        .nonce = wxf_str_from(nonce),
        .body = WXF_STR("{\"stock_id\":\"9856000\"}\n"),
    };
}

static void authorizes(void **state)
{
    static const char lines[] = "POST\n/v3/marketing/favor/users/oABC/coupons?appid=wx123&x=%2B08%3A00\n1700000000\n"
                                "593BEC0C930BF1AFEB40B4A08C8FB242\n{\"stock_id\":\"9856000\"}\n\n";
    static const char head[] = "WECHATPAY2-SHA256-RSA2048 mchid=\"1900009191\",serial_no=\"1DDE55AD98ED71D6EDD4A4A16996DE7B"
                               "47773A8C\",timestamp=\"1700000000\",nonce_str=\"593BEC0C930BF1AFEB40B4A08C8FB242\","
                               "signature=\"";
    wxf_key *key = load_private("merchant.pem");
    wxf_merchant merchant = { WXF_STR("1900009191"), WXF_STR("1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"), key };
    wxf_signed_request request = a_request();
    wxf_buf header = WXF_BUF_INIT, message = WXF_BUF_INIT, again = WXF_BUF_INIT;

    (void)state;
    assert_true(wxf_buf_add_cstr(&message, "something older"));
    soil_error_queue();
    assert_int_equal(wxf_authorize(&merchant, &request, &header, &message, NULL), WXF_OK);
    assert_error_queue_empty();
    assert_string_equal(message.data, lines);
    assert_true(wxf_str_starts(wxf_buf_str(&header), wxf_str_from(head)));
    assert_int_equal(header.len, sizeof head - 1 + 344 + 1);
    assert_int_equal(header.data[header.len - 1], '"');
    assert_true(openssl_verifies(wxf_str_from(lines), (wxf_str){ header.data + sizeof head - 1, 344 }));

    assert_int_equal(wxf_authorize(&merchant, &request, &again, NULL, NULL), WXF_OK);
    assert_string_equal(header.data, again.data);

    /* No body: the message ends in two line feeds. */
    request.method = WXF_STR("GET");
    request.body = (wxf_str){ NULL, 0 };
    request.target = WXF_STR("/");
    request.timestamp = 0;
    assert_int_equal(wxf_authorize(&merchant, &request, &header, &message, NULL), WXF_OK);
    assert_string_equal(message.data, "GET\n/\n0\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n");
    wxf_buf_free(&header);
    wxf_buf_free(&message);
    wxf_buf_free(&again);
    wxf_key_unref(key);
}

/* Nothing that could move the lines of the message or break out of the header. */
static void refuses_what_no_request_can_carry(void **state)
{
    wxf_key *key = load_private("merchant.pem");
    const wxf_merchant merchant = { WXF_STR("1900009191"), WXF_STR("1DDE55"), key };
    wxf_buf header = WXF_BUF_INIT;
    static const char *const bad_targets[] = { "", "v3", "http://x/", "/v3\nx", "/v3 x", "/v3\rx", "/v3\tx", "/v3\x7F" };
    static const char *const bad_methods[] = { "", "get", "GET ", "GE\nT" };
    static const char *const bad_values[] = { "", "a\"b", "a\nb", "a b", "a\\b", "\xE5\xBE\xAE" };

    (void)state;
    assert_true(wxf_buf_add_cstr(&header, "before"));
    for (size_t i = 0; i < sizeof bad_targets / sizeof bad_targets[0]; i++) {
        wxf_signed_request request = a_request();
        wxf_error err;

        request.target = wxf_str_from(bad_targets[i]);
        assert_int_equal(wxf_authorize(&merchant, &request, &header, NULL, &err), WXF_E_ARGUMENT);
        assert_contains(err.message, "target");
    }
    for (size_t i = 0; i < sizeof bad_methods / sizeof bad_methods[0]; i++) {
        wxf_signed_request request = a_request();
        wxf_error err;

        request.method = wxf_str_from(bad_methods[i]);
        assert_int_equal(wxf_authorize(&merchant, &request, &header, NULL, &err), WXF_E_ARGUMENT);
        assert_contains(err.message, "method");
    }
    for (size_t i = 0; i < sizeof bad_values / sizeof bad_values[0]; i++) {
        wxf_str bad = wxf_str_from(bad_values[i]);
        wxf_merchant other = merchant;
        wxf_signed_request request = a_request();
        wxf_error err;

        other.mchid = bad;
        assert_int_equal(wxf_authorize(&other, &request, &header, NULL, &err), WXF_E_ARGUMENT);
        assert_contains(err.message, "mchid is ");
        other = merchant;
        other.serial = bad;
        assert_int_equal(wxf_authorize(&other, &request, &header, NULL, &err), WXF_E_ARGUMENT);
        assert_contains(err.message, "serial_no is ");
        request.nonce = bad;
        assert_int_equal(wxf_authorize(&merchant, &request, &header, NULL, &err), WXF_E_ARGUMENT);
        assert_contains(err.message, "nonce is ");
    }
    {
        wxf_signed_request request = a_request();

        request.timestamp = -1;
        assert_int_equal(wxf_authorize(&merchant, &request, &header, NULL, NULL), WXF_E_ARGUMENT);
    }
    {
        wxf_signed_request request = a_request();

        request.body = (wxf_str){ "", SIZE_MAX }; /* with the other lines it would be short again */
        assert_int_equal(wxf_authorize(&merchant, &request, &header, NULL, NULL), WXF_E_MEMORY);
        request.body.len = SIZE_MAX - 16;
        assert_int_equal(wxf_authorize(&merchant, &request, &header, NULL, NULL), WXF_E_MEMORY);
    }
    assert_string_equal(header.data, "before");
    wxf_buf_free(&header);
    wxf_key_unref(key);
}

static void survives_failing_allocations(void **state)
{
    wxf_key *key = load_private("merchant.pem");
    const wxf_merchant merchant = { WXF_STR("1900009191"), WXF_STR("1DDE55"), key };
    const wxf_signed_request request = a_request();
    long succeeding = 0;
    bool failed;

    (void)state;
    do {
        wxf_buf header = WXF_BUF_INIT, message = WXF_BUF_INIT;
        wxf_code code;

        fail_allocations_after(succeeding++);
        code = wxf_authorize(&merchant, &request, &header, &message, NULL);
        failed = allocation_failed();
        fail_allocations_after(-1);
        assert_int_equal(code, failed ? WXF_E_MEMORY : WXF_OK);
        assert_true((header.len == 0) == failed);
        assert_error_queue_empty();
        wxf_buf_free(&header);
        wxf_buf_free(&message);
    } while (failed);
    assert_true(succeeding > 3);
    wxf_key_unref(key);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nonces_are_letters_and_digits),
        cmocka_unit_test(signs_what_openssl_verifies),
        cmocka_unit_test(signs_as_openssl_does),
        cmocka_unit_test(public_keys_cannot_sign),
        cmocka_unit_test(signs_with_longer_keys),
        cmocka_unit_test(authorizes),
        cmocka_unit_test(refuses_what_no_request_can_carry),
        cmocka_unit_test(survives_failing_allocations),
    };

    return cmocka_run_group_tests_name("signer", tests, make_fixtures, remove_directory);
}
