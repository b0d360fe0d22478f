/* Strings and buffers: sizes, encodings, and what a message may repeat. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void compares_strings(void **state)
{
    wxf_str empty = wxf_str_from(NULL);

    (void)state;
    assert_int_equal(empty.len, 0);
    assert_true(wxf_str_eq(empty, WXF_STR("")));
    assert_true(wxf_str_eq(WXF_STR("a\0b"), (wxf_str){ "a\0b", 3 }));
    assert_false(wxf_str_eq(WXF_STR("a\0b"), WXF_STR("a\0c")));
    assert_false(wxf_str_eq(WXF_STR("ab"), WXF_STR("abc")));
    assert_true(wxf_str_ieq(WXF_STR("Wechatpay-Serial"), WXF_STR("wechatPAY-serial")));
    /* Only letters fold: [ and { differ by the same bit. */
    assert_false(wxf_str_ieq(WXF_STR("["), WXF_STR("{")));
    assert_false(wxf_str_ieq(WXF_STR("\xC4"), WXF_STR("\xE4")));
    assert_true(wxf_str_starts(WXF_STR("abc"), WXF_STR("ab")));
    assert_true(wxf_str_starts(WXF_STR("abc"), WXF_STR("")));
    assert_false(wxf_str_starts(WXF_STR("ab"), WXF_STR("abc")));
    assert_true(wxf_str_eq(wxf_str_trim(WXF_STR(" \t a b\t ")), WXF_STR("a b")));
    assert_true(wxf_str_eq(wxf_str_trim(WXF_STR(" \t ")), WXF_STR("")));
    assert_true(wxf_str_eq(wxf_str_trim(WXF_STR("\na\r")), WXF_STR("\na\r")));
    assert_null(wxf_str_trim(empty).ptr);
}

static void grows(void **state)
{
    wxf_buf buf = WXF_BUF_INIT;

    (void)state;
    assert_string_equal(wxf_buf_cstr(&buf), "");
    for (size_t i = 0; i < 100000; i++) {
        assert_true(wxf_buf_add_char(&buf, (char)('a' + i % 26)));
        assert_int_equal(buf.len, i + 1);
        assert_true(buf.cap > buf.len);
        assert_int_equal(buf.data[buf.len], '\0');
    }
    for (size_t i = 0; i < 100000; i++) {
        assert_int_equal(buf.data[i], 'a' + i % 26);
    }
    wxf_buf_clear(&buf);
    assert_int_equal(buf.len, 0);
    assert_string_equal(wxf_buf_cstr(&buf), "");
    assert_true(buf.cap > 100000);
    assert_true(wxf_buf_addf(&buf, "%s-%05d", "x", 42));
    assert_true(wxf_buf_add(&buf, NULL, 0));
    assert_true(wxf_buf_add_cstr(&buf, NULL));
    assert_string_equal(wxf_buf_cstr(&buf), "x-00042");
    wxf_buf_free(&buf);
    assert_null(buf.data);
    wxf_buf_free(&buf);
}

static void formats_longer_than_its_room(void **state)
{
    wxf_buf buf = WXF_BUF_INIT;
    char text[1000];

    (void)state;
    memset(text, 'y', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    assert_true(wxf_buf_addf(&buf, "%s|%s", text, text));
    assert_int_equal(buf.len, 1999);
    wxf_buf_free(&buf);
}

static void refuses_impossible_sizes(void **state)
{
    wxf_buf buf = WXF_BUF_INIT;

    (void)state;
    assert_true(wxf_buf_add_cstr(&buf, "kept"));
    assert_false(wxf_buf_reserve(&buf, SIZE_MAX));
    assert_false(wxf_buf_reserve(&buf, SIZE_MAX / 2 + 1));
    assert_false(wxf_buf_add_base64(&buf, "", SIZE_MAX / 2));
    assert_false(wxf_buf_add_hex(&buf, "", SIZE_MAX / 2));
    assert_null(wxf_strdup((wxf_str){ "", SIZE_MAX }));
    assert_string_equal(wxf_buf_cstr(&buf), "kept");
    wxf_buf_free(&buf);
}

static void survives_failing_allocations(void **state)
{
    (void)state;
    for (int secret = 0; secret < 2; secret++) {
        wxf_buf buf = secret ? WXF_BUF_SECRET : WXF_BUF_INIT;

        assert_true(wxf_buf_add_cstr(&buf, "kept"));
        fail_allocations_after(0);
        assert_false(wxf_buf_reserve(&buf, 1000));
        assert_false(wxf_buf_addf(&buf, "%1000d", 1));
        assert_int_equal(wxf_base64_decode(&buf, (wxf_str){ NULL, 0 }), WXF_OK);
        assert_null(wxf_strdup(WXF_STR("x")));
        fail_allocations_after(-1);
        assert_string_equal(wxf_buf_cstr(&buf), "kept");
        wxf_buf_free(&buf);
    }
}

static void wipes_secrets(void **state)
{
    wxf_buf buf = WXF_BUF_SECRET;
    char plain[16] = "sesame";

    (void)state;
    assert_true(wxf_buf_add_cstr(&buf, "sesame sesame"));
    wxf_buf_clear(&buf);
    for (size_t i = 0; i < buf.cap; i++) {
        assert_int_equal(buf.data[i], 0);
    }
    assert_true(buf.secret);
    wxf_buf_free(&buf);
    wxf_wipe(plain, sizeof plain);
    for (size_t i = 0; i < sizeof plain; i++) {
        assert_int_equal(plain[i], 0);
    }
    wxf_wipe(NULL, 10);
    wxf_wipe(plain, 0);
}

/* A buffer that grows by moving leaves nothing behind if it is secret, and would if it were not. */
static void leaves_no_secret_behind(void **state)
{
    (void)state;
    for (int secret = 0; secret < 2; secret++) {
        wxf_buf buf;

        watch_for(WXF_STR("sesame sesame"));
        buf = secret ? WXF_BUF_SECRET : WXF_BUF_INIT;
        assert_true(wxf_buf_add_cstr(&buf, "sesame sesame"));
        for (int i = 0; i < 1000; i++) {
            assert_true(wxf_buf_addf(&buf, "%04d", i));
        }
        assert_memory_equal(buf.data, "sesame sesame00000001", 21);
        assert_memory_equal(buf.data + buf.len - 4, "0999", 4);
        wxf_buf_free(&buf);
        assert_true(secret ? leaks_seen() == 0 : leaks_seen() > 3);
        watch_for(WXF_STR(""));
    }
}

static void writes_hex(void **state)
{
    wxf_buf buf = WXF_BUF_INIT;

    (void)state;
    assert_true(wxf_buf_add_hex(&buf, "\x00\x0A\xFF\x7f", 4));
    assert_string_equal(wxf_buf_cstr(&buf), "000AFF7F");
    wxf_buf_free(&buf);
}

static void encodes_base64(void **state)
{
    static const char *const pairs[][2] = {
        { "", "" },         { "f", "Zg==" },         { "fo", "Zm8=" },         { "foo", "Zm9v" },
        { "foob", "Zm9vYg==" }, { "fooba", "Zm9vYmE=" }, { "foobar", "Zm9vYmFy" }, { "\xFB\xFF\xBF", "+/+/" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        wxf_buf buf = WXF_BUF_INIT;

        assert_true(wxf_buf_add_base64(&buf, pairs[i][0], strlen(pairs[i][0])));
        assert_string_equal(wxf_buf_cstr(&buf), pairs[i][1]);
        wxf_buf_free(&buf);
    }
}

/* All inputs of one and two bytes, and samples of all lengths up to 200. */
static void decodes_what_it_encoded(void **state)
{
    wxf_buf text = WXF_BUF_INIT, back = WXF_BUF_INIT;
    unsigned char bytes[200];

    (void)state;
    for (unsigned value = 0; value < 256 + 65536; value++) {
        size_t len = value < 256 ? 1 : 2;

        bytes[0] = (unsigned char)value;
        bytes[1] = (unsigned char)((value - 256) >> 8);
        wxf_buf_clear(&text);
        wxf_buf_clear(&back);
        assert_true(wxf_buf_add_base64(&text, bytes, len));
        assert_int_equal(wxf_base64_decode(&back, wxf_buf_str(&text)), WXF_OK);
        assert_int_equal(back.len, len);
        assert_memory_equal(back.data, bytes, len);
    }
    for (size_t len = 0; len <= sizeof bytes; len++) {
        for (size_t i = 0; i < len; i++) {
            bytes[i] = (unsigned char)(i * 37 + len);
        }
        wxf_buf_clear(&text);
        wxf_buf_clear(&back);
        assert_true(wxf_buf_add_base64(&text, bytes, len));
        assert_int_equal(wxf_base64_decode(&back, wxf_buf_str(&text)), WXF_OK);
        assert_int_equal(back.len, len);
        assert_memory_equal(len == 0 ? (const void *)"" : back.data, bytes, len);
    }
    wxf_buf_free(&text);
    wxf_buf_free(&back);
}

/* What a group of four characters means, said another way than the decoder says it. */
static int expected_length(const char group[4])
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    int digits[4];

    for (int i = 0; i < 4; i++) {
        const char *at = group[i] == '\0' ? NULL : strchr(alphabet, group[i]);

        digits[i] = at == NULL ? -1 : (int)(at - alphabet);
    }
    if (digits[0] < 0 || digits[1] < 0) {
        return -1;
    }
    if (group[2] == '=' && group[3] == '=') {
        return digits[1] % 16 == 0 ? 1 : -1;
    }
    if (digits[2] < 0) {
        return -1;
    }
    if (group[3] == '=') {
        return digits[2] % 4 == 0 ? 2 : -1;
    }
    return digits[3] < 0 ? -1 : 3;
}

/*
 * Every group of four characters out of a set that has the ends of every range
 * of the alphabet, their neighbours, padding, blanks and bytes beyond ASCII;
 * and every byte in every place of a group.
 */
static void decodes_nothing_else(void **state)
{
    static const char set[] = "AQBZ[@aqz`{0459:/.+,-_= \n\t\0\xC1\x80";
    const size_t count = sizeof set - 1;
    wxf_buf out = WXF_BUF_INIT;

    (void)state;
    for (size_t n = 0; n < count * count * count * count; n++) {
        const char group[4] = { set[n % count], set[n / count % count], set[n / count / count % count],
                                set[n / count / count / count] };
        int expected = expected_length(group);
        wxf_code code;

        wxf_buf_clear(&out);
        code = wxf_base64_decode(&out, (wxf_str){ group, 4 });
        if (code != (expected < 0 ? WXF_E_ARGUMENT : WXF_OK) || out.len != (size_t)(expected < 0 ? 0 : expected)) {
            fail_msg("%02x %02x %02x %02x", group[0], group[1], group[2], group[3]);
        }
    }
    for (int place = 0; place < 4; place++) {
        for (int byte = 0; byte < 256; byte++) {
            char group[4] = { 'Q', 'Q', 'Q', 'Q' };
            int expected;

            group[place] = (char)byte;
            expected = expected_length(group);
            wxf_buf_clear(&out);
            assert_int_equal(wxf_base64_decode(&out, (wxf_str){ group, 4 }), expected < 0 ? WXF_E_ARGUMENT : WXF_OK);
        }
    }
    wxf_buf_free(&out);
}

static void refuses_odd_base64(void **state)
{
    static const char *const texts[] = {
        "Z", "Zg", "Zg=", "Zg===", "Zg==Zg==", "Zm8=Zm8=", "====", "=", "Z===", " Zg==", "Zg==\n", "Zm9v\n", "Zm9v\r\nZm9v",
        "Zm9vZm9", "Zh==", "Zm9=", "-_-_",
    };
    wxf_buf out = WXF_BUF_INIT;

    (void)state;
    assert_true(wxf_buf_add_cstr(&out, "before"));
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert_int_equal(wxf_base64_decode(&out, wxf_str_from(texts[i])), WXF_E_ARGUMENT);
        assert_string_equal(wxf_buf_cstr(&out), "before");
    }
    assert_int_equal(wxf_base64_decode(&out, WXF_STR("Zm9v")), WXF_OK);
    assert_string_equal(wxf_buf_cstr(&out), "beforefoo");
    wxf_buf_free(&out);
}

static void copies_strings(void **state)
{
    char *copy = wxf_strdup(WXF_STR("a\0b"));

    (void)state;
    assert_memory_equal(copy, "a\0b", 4);
    free(copy);
    copy = wxf_strdup((wxf_str){ NULL, 0 });
    assert_string_equal(copy, "");
    free(copy);
}

static void what_looks_like_a_key_is_not_shown(void **state)
{
    static const char *const hidden[] = {
        "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6", "/var/www/A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6", "-----BEGIN", "a\nb",
        "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCv3IYLpduzRq/D",
        "file:///tmp/MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCv3IYLpduzRq/D",
    };
    static const char *const seen[] = {
        "", "/etc/ssl/certs/ca-certificates.crt", "/tmp/A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6/key.pem", "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p",
        "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p67", "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6.pem", "PUB_KEY_ID_0119000000012026010100000000000001",
        "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", "https://api.mch.weixin.qq.com/v3/certificates", "M", "MI", "MIME",
        "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCv3IYLpduzRq/", /* 63 characters */
    };
    char large[514];

    (void)state;
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++) {
        assert_true(wxf_str_starts(wxf_shown(wxf_str_from(hidden[i])), WXF_STR("(something that looks like a key")));
    }
    for (size_t i = 0; i < sizeof seen / sizeof seen[0]; i++) {
        assert_string_equal(wxf_shown(wxf_str_from(seen[i])).ptr, seen[i]);
    }
    memset(large, '.', sizeof large);
    assert_ptr_equal(wxf_shown((wxf_str){ large, 512 }).ptr, large);
    assert_ptr_not_equal(wxf_shown((wxf_str){ large, 513 }).ptr, large);
    assert_int_equal(wxf_shown((wxf_str){ NULL, 0 }).len, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_looks_like_a_key_is_not_shown),
        cmocka_unit_test(compares_strings),
        cmocka_unit_test(grows),
        cmocka_unit_test(formats_longer_than_its_room),
        cmocka_unit_test(refuses_impossible_sizes),
        cmocka_unit_test(survives_failing_allocations),
        cmocka_unit_test(wipes_secrets),
        cmocka_unit_test(leaves_no_secret_behind),
        cmocka_unit_test(writes_hex),
        cmocka_unit_test(encodes_base64),
        cmocka_unit_test(decodes_what_it_encoded),
        cmocka_unit_test(decodes_nothing_else),
        cmocka_unit_test(refuses_odd_base64),
        cmocka_unit_test(copies_strings),
    };

    return cmocka_run_group_tests_name("buffer", tests, NULL, NULL);
}
