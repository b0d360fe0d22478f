/* Errors: what their messages hold, and where they are cut. */
#include "support.h"

#include "crypto_error.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <string.h>

static void fills_and_clears(void **state)
{
    wxf_error err;

    (void)state;
    wxf_error_clear(&err);
    assert_int_equal(err.code, WXF_OK);
    assert_string_equal(err.message, "");
    assert_int_equal(wxf_fail(&err, WXF_E_KEY, "%s has %d bits", "a key", 1024), WXF_E_KEY);
    assert_int_equal(err.code, WXF_E_KEY);
    assert_string_equal(err.message, "a key has 1024 bits");
    assert_int_equal(wxf_fail_memory(&err), WXF_E_MEMORY);
    assert_string_equal(err.message, "out of memory");
    wxf_error_clear(&err);
    assert_string_equal(err.message, "");
}

static void needs_no_error_to_fill(void **state)
{
    (void)state;
    wxf_error_clear(NULL);
    assert_int_equal(wxf_fail(NULL, WXF_E_TIMEOUT, "%s", "unheard"), WXF_E_TIMEOUT);
    assert_int_equal(wxf_fail_memory(NULL), WXF_E_MEMORY);
}

/* Whatever the width of the characters and wherever the limit falls, no character is halved. */
static void cuts_at_a_character(void **state)
{
    static const char *const characters[] = { "x", "\xC3\xA9", "\xE5\xBE\xAE", "\xF0\x9F\x8E\xAB" };

    (void)state;
    for (size_t i = 0; i < 4; i++) {
        size_t width = strlen(characters[i]);

        for (size_t shift = 0; shift < 4; shift++) {
            char text[WXF_ERROR_MESSAGE_SIZE * 2] = "";
            wxf_error err;
            size_t len;

            memset(text, '-', shift);
            for (size_t at = shift; at + width < sizeof text; at += width) {
                memcpy(text + at, characters[i], width + 1);
            }
            wxf_fail(&err, WXF_E_KEY, "%s", text);
            len = strlen(err.message);
            assert_true(len < sizeof err.message && len + 5 >= sizeof err.message);
            assert_int_equal((len - shift) % width, 0);
            assert_memory_equal(err.message, text, len);
        }
    }
}

/* Callers show so many bytes of what came from outside, and hand out JSON and logs that must be UTF-8. */
static void is_utf8_whatever_it_repeats(void **state)
{
    static const struct {
        const char *given, *shown;
    } cases[] = {
        { "\xE4\xB8\xAD", "\xE4\xB8\xAD" },
        { "\xE4\xB8\xAD\xE4\xB8", "\xE4\xB8\xAD?" },
        { "\xE4\xB8.", "?." },
        { "\xFF\xFE", "??" },
        { "\xC0\xAF", "?" },
        { "\xED\xA0\x80", "?" },
        { "\xF0\x9F\x8E\xAB", "\xF0\x9F\x8E\xAB" },
        { "\xF5\x80\x80\x80x", "?x" },
        { "", "" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char expected[32];
        wxf_error err;

        snprintf(expected, sizeof expected, "\"%s\" is it", cases[i].shown);
        wxf_fail(&err, WXF_E_KEY, "\"%s\" is it", cases[i].given);
        assert_string_equal(err.message, expected);
    }
}

static void keeps_a_message_that_just_fits(void **state)
{
    char text[WXF_ERROR_MESSAGE_SIZE];
    wxf_error err;

    (void)state;
    memset(text, 'x', sizeof text);
    memcpy(text + sizeof text - 4, "\xE5\xBE\xAE", 4);
    wxf_fail(&err, WXF_E_KEY, "%s", text);
    assert_string_equal(err.message, text);
}

static void tells_the_reason_of_openssl(void **state)
{
    const unsigned char junk[] = { 0x30, 0x03, 0x02, 0x01, 0x00 };
    const unsigned char *at = junk;
    wxf_error err;

    (void)state;
    wxf_crypto_begin();
    assert_null(d2i_AutoPrivateKey(NULL, &at, sizeof junk));
    assert_int_equal(wxf_fail_crypto(&err, WXF_E_KEY, "the key %s is damaged", "x"), WXF_E_KEY);
    assert_contains(err.message, "the key x is damaged (OpenSSL: ");
    assert_error_queue_empty();

    assert_int_equal(wxf_fail_crypto(&err, WXF_E_KEY, "damaged"), WXF_E_KEY);
    assert_string_equal(err.message, "damaged");

    soil_error_queue();
    assert_int_equal(wxf_fail_crypto(NULL, WXF_E_CRYPTO, "unheard"), WXF_E_CRYPTO);
    assert_error_queue_empty();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fills_and_clears),
        cmocka_unit_test(needs_no_error_to_fill),
        cmocka_unit_test(cuts_at_a_character),
        cmocka_unit_test(is_utf8_whatever_it_repeats),
        cmocka_unit_test(keeps_a_message_that_just_fits),
        cmocka_unit_test(tells_the_reason_of_openssl),
    };

    return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
