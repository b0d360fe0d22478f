/*
 * What of a private key is left in memory that OpenSSL and the core give back.
 * Every block is searched when it is freed, so that a leak shows even where the
 * next allocation happens to write over it.
 */
#define _GNU_SOURCE /* memmem(), malloc_usable_size() */
#include "support.h"

#include "aead.h"
#include "cipher.h"
#include "keycache.h"
#include "signer.h"

#include <malloc.h>
#include <openssl/crypto.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PIECE 16  /* bytes that are searched for at a time */
#define STRIDE 12 /* so that each 28 bytes of a number hold a whole piece */
#define PASSPHRASE "a passphrase to look for"
#define SECRET "0123456789abcdefghijKLMNOPQRSTUV"

/* ---- The allocator that OpenSSL uses here ------------------------------------ */

static unsigned char pieces[512][PIECE];
static size_t piece_count, leaks;
static char first_leak[256];

static size_t size_of(void *block)
{
    return malloc_usable_size(block);
}

static void look_through(void *block, const char *file, int line)
{
    for (size_t i = 0; block != NULL && i < piece_count; i++) {
        if (memmem(block, size_of(block), pieces[i], PIECE) != NULL) {
            if (leaks++ == 0) {
                snprintf(first_leak, sizeof first_leak, "%s:%d", file == NULL ? "?" : file, line);
            }
            if (getenv("SHOW_LEAKS") != NULL) {
                fprintf(stderr, "# piece %zu in a block of %zu bytes freed at %s:%d\n", i, size_of(block), file, line);
            }
            return;
        }
    }
}

static void *get(size_t size, const char *file, int line)
{
    (void)file, (void)line;
    return calloc(1, size); /* what others have left does not count twice */
}

static void give_back(void *block, const char *file, int line)
{
    look_through(block, file, line);
    free(block);
}

/* Always moves, as any realloc() may. */
static void *get_more(void *old, size_t size, const char *file, int line)
{
    void *block = calloc(1, size);

    if (block != NULL && old != NULL) {
        memcpy(block, old, size < size_of(old) ? size : size_of(old));
        give_back(old, file, line);
    }
    return block;
}

static void look_for(const void *bytes, size_t len)
{
    const unsigned char *at = bytes;

    for (size_t i = 0; i + PIECE <= len; i += STRIDE) {
        assert_true(piece_count < sizeof pieces / sizeof pieces[0]);
        memcpy(pieces[piece_count++], at + i, PIECE);
    }
}

/* A number as DER has it, and as BIGNUMs and OSSL_PARAMs have it on most machines. */
static void look_for_number(const unsigned char *bytes, size_t len)
{
    unsigned char reversed[512];

    assert_true(len <= sizeof reversed);
    for (size_t i = 0; i < len; i++) {
        reversed[i] = bytes[len - 1 - i];
    }
    look_for(bytes, len);
    look_for(reversed, len);
}

/* ---- Keys --------------------------------------------------------------------- */

/* The integers behind version, modulus and public exponent of a PKCS#1 private key. */
static void look_for_key(const char *der_file)
{
    wxf_buf der = slurp(der_file);
    const unsigned char *at = (const unsigned char *)der.data + 4, *end = (const unsigned char *)der.data + der.len;

    for (int i = 0; at < end; i++) {
        size_t len = at[1], header = 2;

        if (len == 0x81 || len == 0x82) {
            header = len == 0x81 ? 3 : 4;
            len = len == 0x81 ? at[2] : (size_t)at[2] << 8 | at[3];
        }
        if (i >= 3) {
            look_for_number(at + header, len);
        }
        at += header + len;
    }
    wxf_buf_free(&der);
}

static int make_fixtures(void **state)
{
    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("a.pem", 2048);
    run("openssl pkey -in a.pem -outform DER -traditional -out a.der");
    run("openssl pkey -in a.pem -traditional -out a-pkcs1.pem");
    run("openssl pkcs8 -topk8 -nocrypt -in a.pem -outform DER -out a-pkcs8.der");
    run("openssl pkcs8 -topk8 -v2 aes-256-cbc -in a.pem -passout 'pass:" PASSPHRASE "' -out a-encrypted.pem");
    run("openssl pkcs8 -topk8 -v2 aes-256-cbc -in a.pem -passout 'pass:" PASSPHRASE "' -outform DER -out a-encrypted.der");
    run("openssl pkcs8 -topk8 -v1 PBE-SHA1-3DES -in a.pem -passout 'pass:" PASSPHRASE "' -out a-encrypted-v1.pem");
    run("openssl rsa -in a.pem -traditional -aes256 -passout 'pass:" PASSPHRASE "' -out a-legacy.pem 2>/dev/null || "
        "openssl rsa -in a.pem -aes256 -passout 'pass:" PASSPHRASE "' -out a-legacy.pem");
    look_for_key("a.der");
    look_for(PASSPHRASE, strlen(PASSPHRASE));
    look_for(SECRET, strlen(SECRET));
    return 0;
}

static void assert_nothing_leaked(const char *what)
{
    if (leaks != 0) {
        print_error("%s: %zu blocks were freed with a secret in them, the first at %s\n", what, leaks, first_leak);
    }
    assert_int_equal(leaks, 0);
}

static wxf_key *load(const char *name, wxf_str passphrase)
{
    wxf_buf source = slurp(name);
    wxf_key *key;
    wxf_error err;

    if (wxf_key_load_private(wxf_buf_str(&source), passphrase, &key, &err) != WXF_OK) {
        print_error("%s: %s\n", name, err.message);
        fail();
    }
    wxf_buf_free(&source);
    return key;
}

static void leaves_nothing(const char *name, wxf_str passphrase)
{
    wxf_key *key;

    leaks = 0;
    key = load(name, passphrase);
    assert_nothing_leaked(name);
    wxf_key_unref(key);
    assert_nothing_leaked(name);
}

/* The search must be able to find something, or it proves nothing. */
static void search_finds_what_is_there(void **state)
{
    char *block = OPENSSL_malloc(300);

    (void)state;
    leaks = 0;
    assert_non_null(block);
    memset(block, 'x', 300);
    memcpy(block + 200, pieces[piece_count / 2], PIECE);
    OPENSSL_free(block);
    assert_int_equal(leaks, 1);
    leaks = 0;
}

static void plain_keys_leave_nothing(void **state)
{
    (void)state;
    leaves_nothing("a.pem", WXF_STR(""));
    leaves_nothing("a-pkcs1.pem", WXF_STR(""));
    leaves_nothing("a.der", WXF_STR(""));
    leaves_nothing("a-pkcs8.der", WXF_STR(""));
}

static void encrypted_keys_leave_nothing(void **state)
{
    (void)state;
    leaves_nothing("a-encrypted.pem", WXF_STR(PASSPHRASE));
    leaves_nothing("a-encrypted.der", WXF_STR(PASSPHRASE));
    leaves_nothing("a-encrypted-v1.pem", WXF_STR(PASSPHRASE));
}

static void legacy_encrypted_keys_leave_nothing(void **state)
{
    (void)state;
    leaves_nothing("a-legacy.pem", WXF_STR(PASSPHRASE));
}

static void wrong_passphrases_leave_nothing(void **state)
{
    static const char *const names[] = { "a-encrypted.pem", "a-legacy.pem" };

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        wxf_buf source = slurp(names[i]);
        wxf_key *key;

        leaks = 0;
        assert_int_equal(wxf_key_load_private(wxf_buf_str(&source), WXF_STR(PASSPHRASE " or another"), &key, NULL), WXF_E_KEY);
        assert_nothing_leaked(names[i]);
        wxf_buf_free(&source);
    }
}

static void damaged_keys_leave_nothing(void **state)
{
    wxf_buf source = slurp("a.der");
    wxf_key *key;

    (void)state;
    leaks = 0;
    for (size_t at = 0; at < source.len; at += 37) {
        char was = source.data[at];

        source.data[at] = (char)(was ^ 0x55);
        wxf_key_load_private(wxf_buf_str(&source), WXF_STR(""), &key, NULL);
        wxf_key_unref(key);
        source.data[at] = was;
    }
    for (size_t len = source.len - 1; len > 200; len -= 111) {
        assert_int_equal(wxf_key_load_private((wxf_str){ source.data, len }, WXF_STR(""), &key, NULL), WXF_E_KEY);
    }
    assert_nothing_leaked("damaged");
    wxf_buf_free(&source);
}

static void cache_leaves_nothing(void **state)
{
    wxf_keycache *cache = wxf_keycache_new();
    wxf_buf source = slurp("a-encrypted.pem");
    wxf_key *key;

    (void)state;
    leaks = 0;
    for (int i = 0; i < 3; i++) {
        assert_int_equal(wxf_keycache_private(cache, wxf_buf_str(&source), WXF_STR(PASSPHRASE), &key, NULL), WXF_OK);
        wxf_key_unref(key);
    }
    wxf_keycache_free(cache);
    assert_nothing_leaked("cache");
    wxf_buf_free(&source);
}

static void using_keys_leaves_nothing(void **state)
{
    wxf_key *key = load("a.pem", WXF_STR("")), *public_key;
    wxf_buf text = WXF_BUF_INIT, sealed = WXF_BUF_INIT, opened = WXF_BUF_SECRET;
    wxf_buf certificate;

    (void)state;
    make_certificate("a.pem", "0x1234", "/CN=1900000001", "a.crt");
    certificate = slurp("a.crt");
    assert_int_equal(wxf_key_load_public(wxf_buf_str(&certificate), &public_key, NULL), WXF_OK);
    leaks = 0;
    assert_int_equal(wxf_sign(key, WXF_STR("message"), &text, NULL), WXF_OK);
    assert_int_equal(wxf_encrypt(public_key, WXF_PADDING_OAEP, WXF_STR(SECRET), &sealed, NULL), WXF_OK);
    assert_int_equal(wxf_decrypt(key, WXF_PADDING_OAEP, wxf_buf_str(&sealed), &opened, NULL), WXF_OK);
    assert_true(wxf_str_eq(wxf_buf_str(&opened), WXF_STR(SECRET)));
    wxf_buf_clear(&sealed);
    wxf_buf_clear(&opened);
    assert_int_equal(wxf_encrypt(public_key, WXF_PADDING_PKCS1, WXF_STR(SECRET), &sealed, NULL), WXF_OK);
    assert_int_equal(wxf_decrypt(key, WXF_PADDING_PKCS1, wxf_buf_str(&sealed), &opened, NULL), WXF_OK);
    assert_true(wxf_key_same_pair(key, public_key));
    wxf_key_unref(key);
    wxf_key_unref(public_key);
    assert_nothing_leaked("use");
    wxf_buf_free(&certificate);
    wxf_buf_free(&text);
    wxf_buf_free(&sealed);
    wxf_buf_free(&opened);
}

static void secret_leaves_nothing(void **state)
{
    wxf_buf sealed = WXF_BUF_INIT, opened = WXF_BUF_SECRET;

    (void)state;
    leaks = 0;
    assert_int_equal(wxf_aead_seal(WXF_STR(SECRET), WXF_STR("123456789012"), WXF_STR("aad"), WXF_STR(PASSPHRASE), &sealed, NULL), WXF_OK);
    assert_int_equal(wxf_aead_open(WXF_STR(SECRET), WXF_STR("123456789012"), WXF_STR("aad"), wxf_buf_str(&sealed), &opened, NULL), WXF_OK);
    sealed.data[3] ^= 1;
    assert_int_equal(wxf_aead_open(WXF_STR(SECRET), WXF_STR("123456789012"), WXF_STR("aad"), wxf_buf_str(&sealed), &opened, NULL), WXF_E_DECRYPT);
    assert_nothing_leaked("AES-GCM");
    wxf_buf_free(&sealed);
    wxf_buf_free(&opened);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(search_finds_what_is_there),
        cmocka_unit_test(plain_keys_leave_nothing),
        cmocka_unit_test(encrypted_keys_leave_nothing),
        cmocka_unit_test(legacy_encrypted_keys_leave_nothing),
        cmocka_unit_test(wrong_passphrases_leave_nothing),
        cmocka_unit_test(damaged_keys_leave_nothing),
        cmocka_unit_test(cache_leaves_nothing),
        cmocka_unit_test(using_keys_leaves_nothing),
        cmocka_unit_test(secret_leaves_nothing),
    };

    /* Before OpenSSL allocates anything. */
    if (CRYPTO_set_mem_functions(get, get_more, give_back) != 1) {
        return 1;
    }
    return cmocka_run_group_tests(tests, make_fixtures, remove_directory);
}
