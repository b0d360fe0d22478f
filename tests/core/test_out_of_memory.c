/*
 * Memory that OpenSSL does not get. It says so in many ways, some of which look
 * like bad input; what matters is that nothing crashes, nothing is left in its
 * queue, and that nothing is taken for verified.
 */
#include "support.h"

#include "keycache.h"
#include "signer.h"
#include "verifier.h"

#include <openssl/crypto.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOW 1700000000

/* ---- The allocator that OpenSSL uses here ------------------------------------ */

static long remaining = -1; /* until one fails */
static bool failed;
static bool once; /* that one only, or all behind it too */

static bool may_allocate(void)
{
    if (remaining < 0 || remaining-- > 0) {
        return true;
    }
    remaining = once ? -1 : 0;
    failed = true;
    return false;
}

static void *get(size_t size, const char *file, int line)
{
    (void)file, (void)line;
    return may_allocate() ? malloc(size) : NULL;
}

static void *get_more(void *old, size_t size, const char *file, int line)
{
    (void)file, (void)line;
    return may_allocate() ? realloc(old, size) : NULL;
}

static void give_back(void *block, const char *file, int line)
{
    (void)file, (void)line;
    free(block);
}

/* ---- What is tried ------------------------------------------------------------ */

static wxf_buf private_pem, encrypted_pem, legacy_pem, certificate_pem, public_pem, signature;
static wxf_key *private_key;
static wxf_keyring *ring;

/* True: it did what it should. */
typedef bool attempt(void);

static bool finish(wxf_code code, wxf_key *key)
{
    assert_true((code == WXF_OK) == (key != NULL));
    wxf_key_unref(key);
    return code == WXF_OK;
}

static bool load_plain(void)
{
    wxf_key *key;
    wxf_code code = wxf_key_load_private(wxf_buf_str(&private_pem), WXF_STR(""), &key, NULL);

    return finish(code, key);
}

static bool load_encrypted(void)
{
    wxf_key *key;
    wxf_code code = wxf_key_load_private(wxf_buf_str(&encrypted_pem), WXF_STR("sesame"), &key, NULL);

    return finish(code, key);
}

static bool load_legacy(void)
{
    wxf_key *key;
    wxf_code code = wxf_key_load_private(wxf_buf_str(&legacy_pem), WXF_STR("sesame"), &key, NULL);

    return finish(code, key);
}

static bool load_certificate(void)
{
    wxf_key *key;
    wxf_code code = wxf_key_load_public(wxf_buf_str(&certificate_pem), &key, NULL);

    return finish(code, key);
}

static bool load_public_key(void)
{
    wxf_key *key;
    wxf_code code = wxf_key_load_public(wxf_buf_str(&public_pem), &key, NULL);

    return finish(code, key);
}

static bool use_cache(void)
{
    wxf_keycache *cache = wxf_keycache_new();
    wxf_key *key = NULL;
    wxf_code code = WXF_E_MEMORY;

    if (cache != NULL) {
        code = wxf_keycache_public(cache, wxf_buf_str(&public_pem), &key, NULL);
    }
    wxf_keycache_free(cache);
    return finish(code, key);
}

static bool sign(void)
{
    wxf_buf out = WXF_BUF_INIT;
    wxf_code code = wxf_sign(private_key, WXF_STR("message"), &out, NULL);

    assert_int_equal(out.len, code == WXF_OK ? 344 : 0);
    wxf_buf_free(&out);
    return code == WXF_OK;
}

static wxf_verdict verdict_on(const char *body)
{
    const wxf_signature_headers headers = {
        .timestamp = WXF_STR("1700000000"),
        .nonce = WXF_STR("nonce"),
        .signature = wxf_buf_str(&signature),
        .serial = WXF_STR("0A"),
        .type = { NULL, 0 },
    };

    return wxf_verify(ring, &headers, wxf_str_from(body), NOW, NULL);
}

static bool verify(void)
{
    return verdict_on("body") == WXF_VERIFIED;
}

static bool refuse(void)
{
    assert_int_not_equal(verdict_on("other"), WXF_VERIFIED);
    return true;
}

/* ---- Trying it ------------------------------------------------------------------ */

static void try_with_failures(attempt *what)
{
    for (int all = 0; all < 2; all++) {
        long succeeding = 0;
        bool did;

        once = !all;
        assert_true(what()); /* what OpenSSL sets up once is set up here */
        do {
            failed = false;
            remaining = succeeding++;
            did = what();
            remaining = -1;
            assert_error_queue_empty();
            /* Many allocations at a time where there are many of them. */
            succeeding += succeeding / 100;
        } while (failed);
        assert_true(did);
        assert_true(succeeding > 1);
    }
}

static void survives_loading(void **state)
{
    (void)state;
    try_with_failures(load_plain);
    try_with_failures(load_encrypted);
    try_with_failures(load_legacy);
    try_with_failures(load_certificate);
    try_with_failures(load_public_key);
}

static void survives_caching(void **state)
{
    (void)state;
    try_with_failures(use_cache);
}

static void survives_signing(void **state)
{
    (void)state;
    try_with_failures(sign);
}

static void survives_verifying(void **state)
{
    (void)state;
    try_with_failures(verify);
    try_with_failures(refuse);
}

static int make_fixtures(void **state)
{
    wxf_key *key;
    wxf_code code;

    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("a.pem", 2048);
    make_certificate("a.pem", "10", "/CN=x", "certificate.pem");
    run("openssl pkcs8 -topk8 -v2 aes-256-cbc -in a.pem -passout pass:sesame -out encrypted.pem");
    if (!try_run("openssl rsa -in a.pem -aes128 -traditional -passout pass:sesame -out legacy.pem")) {
        run("openssl rsa -in a.pem -aes128 -passout pass:sesame -out legacy.pem");
    }
    run("openssl pkey -in a.pem -pubout -out public.pem");
    private_pem = slurp("a.pem");
    encrypted_pem = slurp("encrypted.pem");
    legacy_pem = slurp("legacy.pem");
    certificate_pem = slurp("certificate.pem");
    public_pem = slurp("public.pem");
    private_key = load_private("a.pem");
    ring = wxf_keyring_new();
    key = load_public("certificate.pem");
    code = wxf_keyring_add(ring, WXF_STR("0A"), key, NULL);
    wxf_key_unref(key);
    signature = WXF_BUF_INIT;
    return code == WXF_OK && wxf_sign(private_key, WXF_STR("1700000000\nnonce\nbody\n"), &signature, NULL) == WXF_OK ? 0 : -1;
}

static int remove_fixtures(void **state)
{
    wxf_buf *buffers[] = { &private_pem, &encrypted_pem, &legacy_pem, &certificate_pem, &public_pem, &signature };

    for (size_t i = 0; i < sizeof buffers / sizeof buffers[0]; i++) {
        wxf_buf_free(buffers[i]);
    }
    wxf_key_unref(private_key);
    wxf_keyring_unref(ring);
    return remove_directory(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(survives_loading),
        cmocka_unit_test(survives_caching),
        cmocka_unit_test(survives_signing),
        cmocka_unit_test(survives_verifying),
    };

    if (CRYPTO_set_mem_functions(get, get_more, give_back) != 1) {
        fprintf(stderr, "OpenSSL has allocated before the test could step in\n");
        return 1;
    }
    return cmocka_run_group_tests_name("out of memory", tests, make_fixtures, remove_fixtures);
}
