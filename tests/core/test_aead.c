/*
 * AES-256-GCM against the test cases 13 to 18 of "The Galois/Counter Mode of
 * Operation" by McGrew and Viega: the openssl command does not offer GCM.
 */
#define _GNU_SOURCE /* memmem() */
#include "support.h"

#include "aead.h"

#include <stdlib.h>
#include <string.h>

#define KEY "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"
#define AAD "feedfacedeadbeeffeedfacedeadbeefabaddad2"
#define TEXT                                                           \
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72" \
    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"

static const struct {
    const char *key, *nonce, *aad, *plaintext, *sealed;
} vectors[] = {
    { "0000000000000000000000000000000000000000000000000000000000000000", "000000000000000000000000", "", "",
      "530f8afbc74536b9a963b4f1c4cb738b" },
    { "0000000000000000000000000000000000000000000000000000000000000000", "000000000000000000000000", "",
      "00000000000000000000000000000000", "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919" },
    { KEY, "cafebabefacedbaddecaf888", AAD, TEXT,
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
      "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
      "76fc6ece0f4e1768cddf8853bb2d551b" },
    { KEY, "cafebabefacedbad", AAD, TEXT,
      "c3762df1ca787d32ae47c13bf19844cbaf1ae14d0b976afac52ff7d79bba9de0"
      "feb582d33934a4f0954cc2363bc73f7862ac430e64abe499f47c9b1f"
      "3a337dbf46a792c45e454913fe2ea8f2" },
    { KEY,
      "9313225df88406e555909c5aff5269aa6a7a9538534f7da1e4c303d2a318a728"
      "c3c0c95156809539fcf0e2429a6b525416aedbf5a0de6a57a637b39b",
      AAD, TEXT,
      "5a8def2f0c9e53f1f75d7853659e2a20eeb2b22aafde6419a058ab4f6f746bf4"
      "0fc0c3b780f244452da3ebf1c5d82cdea2418997200ef82e44ae7e3f"
      "a44a8266ee1c8eb0c8b5d4cf5ae9f19a" },
};

static wxf_buf from_hex(const char *digits)
{
    wxf_buf out = WXF_BUF_INIT;

    for (; *digits != '\0'; digits += 2) {
        char pair[3] = { digits[0], digits[1], '\0' };

        assert_true(wxf_buf_add_char(&out, (char)strtol(pair, NULL, 16)));
    }
    return out;
}

typedef struct parts {
    wxf_buf key, nonce, aad, plaintext, sealed;
} parts;

static parts read_vector(size_t i)
{
    return (parts){ from_hex(vectors[i].key), from_hex(vectors[i].nonce), from_hex(vectors[i].aad),
                    from_hex(vectors[i].plaintext), from_hex(vectors[i].sealed) };
}

static void free_parts(parts *p)
{
    wxf_buf_free(&p->key);
    wxf_buf_free(&p->nonce);
    wxf_buf_free(&p->aad);
    wxf_buf_free(&p->plaintext);
    wxf_buf_free(&p->sealed);
}

static wxf_code open_parts(const parts *p, wxf_buf *out, wxf_error *err)
{
    wxf_code code;

    wxf_error_clear(err);
    soil_error_queue();
    code = wxf_aead_open(wxf_buf_str(&p->key), wxf_buf_str(&p->nonce), wxf_buf_str(&p->aad), wxf_buf_str(&p->sealed), out, err);
    assert_error_queue_empty();
    assert_int_equal(err->code, code);
    return code;
}

static void assert_bytes(const wxf_buf *got, const wxf_buf *expected)
{
    assert_int_equal(got->len, expected->len);
    assert_memory_equal(wxf_buf_cstr(got), wxf_buf_cstr(expected), expected->len);
}

static void published_vectors_in_both_directions(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
        parts p = read_vector(i);
        wxf_buf out = WXF_BUF_INIT, back = WXF_BUF_SECRET;
        wxf_error err;

        wxf_error_clear(&err);
        soil_error_queue();
        assert_int_equal(wxf_aead_seal(wxf_buf_str(&p.key), wxf_buf_str(&p.nonce), wxf_buf_str(&p.aad),
                                       wxf_buf_str(&p.plaintext), &out, &err), WXF_OK);
        assert_error_queue_empty();
        assert_bytes(&out, &p.sealed);
        assert_int_equal(open_parts(&p, &back, &err), WXF_OK);
        assert_bytes(&back, &p.plaintext);
        wxf_buf_free(&out);
        wxf_buf_free(&back);
        free_parts(&p);
    }
}

static void both_append(void **state)
{
    parts p = read_vector(2);
    wxf_buf out = WXF_BUF_INIT;
    wxf_error err;

    (void)state;
    assert_true(wxf_buf_add_cstr(&out, "before"));
    assert_int_equal(open_parts(&p, &out, &err), WXF_OK);
    assert_int_equal(out.len, 6 + p.plaintext.len);
    assert_memory_equal(out.data, "before", 6);
    assert_memory_equal(out.data + 6, p.plaintext.data, p.plaintext.len);
    assert_int_equal(wxf_aead_seal(wxf_buf_str(&p.key), wxf_buf_str(&p.nonce), wxf_buf_str(&p.aad), WXF_STR(""), &out, &err), WXF_OK);
    assert_int_equal(out.len, 6 + p.plaintext.len + WXF_AEAD_TAG_LENGTH);
    wxf_buf_free(&out);
    free_parts(&p);
}

/* Every bit of everything that goes in is covered by the tag, and nothing comes out. */
static void any_change_is_refused_without_plaintext(void **state)
{
    parts p = read_vector(2);
    wxf_buf *changed[] = { &p.key, &p.nonce, &p.aad, &p.sealed };
    wxf_buf out = WXF_BUF_SECRET;
    wxf_error err;

    (void)state;
    for (size_t i = 0; i < sizeof changed / sizeof changed[0]; i++) {
        for (size_t bit = 0; bit < changed[i]->len * 8; bit++) {
            changed[i]->data[bit / 8] ^= (char)(1 << bit % 8);
            assert_int_equal(open_parts(&p, &out, &err), WXF_E_DECRYPT);
            assert_int_equal(out.len, 0);
            assert_null(memmem(out.data, p.plaintext.len, p.plaintext.data, 8));
            changed[i]->data[bit / 8] ^= (char)(1 << bit % 8);
        }
    }
    assert_int_equal(open_parts(&p, &out, &err), WXF_OK);
    wxf_buf_free(&out);
    free_parts(&p);
}

static void impossible_lengths_are_refused(void **state)
{
    char many[WXF_AEAD_NONCE_MAX + 1] = { 0 };
    wxf_str key = { many, 32 }, nonce = { many, 12 }, none = { NULL, 0 };
    wxf_buf out = WXF_BUF_SECRET;
    wxf_error err;

    (void)state;
    for (size_t len = 0; len <= 64; len++) {
        if (len != 32) {
            assert_int_equal(wxf_aead_seal((wxf_str){ many, len }, nonce, none, none, &out, &err), WXF_E_ARGUMENT);
            assert_int_equal(wxf_aead_open((wxf_str){ many, len }, nonce, none, (wxf_str){ many, 20 }, &out, NULL), WXF_E_ARGUMENT);
        }
    }
    assert_contains(err.message, "32 bytes");
    assert_int_equal(wxf_aead_seal(key, none, none, none, &out, &err), WXF_E_ARGUMENT);
    assert_int_equal(wxf_aead_seal(key, (wxf_str){ many, sizeof many }, none, none, &out, &err), WXF_E_ARGUMENT);
    assert_int_equal(wxf_aead_seal(key, (wxf_str){ many, WXF_AEAD_NONCE_MAX }, none, none, &out, &err), WXF_OK);
    wxf_buf_clear(&out);
    /* A tag that is cut could be guessed. */
    for (size_t len = 0; len < WXF_AEAD_TAG_LENGTH; len++) {
        assert_int_equal(wxf_aead_open(key, nonce, none, (wxf_str){ many, len }, &out, &err), WXF_E_DECRYPT);
    }
    assert_int_equal(out.len, 0);
    /* The lengths are looked at before a byte is. */
    assert_int_equal(wxf_aead_seal(key, nonce, none, (wxf_str){ many, (size_t)1 << 31 }, &out, &err), WXF_E_ARGUMENT);
    assert_int_equal(wxf_aead_seal(key, nonce, (wxf_str){ many, SIZE_MAX }, none, &out, &err), WXF_E_ARGUMENT);
    wxf_buf_free(&out);
}

static void out_of_memory_is_told(void **state)
{
    parts p = read_vector(2);
    wxf_buf out = WXF_BUF_SECRET;
    wxf_error err;

    (void)state;
    fail_allocations_after(0);
    assert_int_equal(open_parts(&p, &out, &err), WXF_E_MEMORY);
    assert_int_equal(wxf_aead_seal(wxf_buf_str(&p.key), wxf_buf_str(&p.nonce), wxf_buf_str(&p.aad),
                                   wxf_buf_str(&p.plaintext), &out, &err), WXF_E_MEMORY);
    fail_allocations_after(-1);
    assert_int_equal(out.len, 0);
    wxf_buf_free(&out);
    free_parts(&p);
}

static void plaintext_is_wiped(void **state)
{
    parts p = read_vector(2);
    wxf_buf out;
    wxf_error err;

    (void)state;
    watch_for(wxf_buf_str(&p.plaintext));
    out = WXF_BUF_SECRET;
    assert_int_equal(open_parts(&p, &out, &err), WXF_OK);
    wxf_buf_free(&out);
    assert_int_equal(leaks_seen(), 0);
    watch_for((wxf_str){ NULL, 0 });
    free_parts(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(published_vectors_in_both_directions),
        cmocka_unit_test(both_append),
        cmocka_unit_test(any_change_is_refused_without_plaintext),
        cmocka_unit_test(impossible_lengths_are_refused),
        cmocka_unit_test(out_of_memory_is_told),
        cmocka_unit_test(plaintext_is_wiped),
    };

    return cmocka_run_group_tests_name("aead", tests, make_directory, remove_directory);
}
