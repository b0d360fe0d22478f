/* Loading keys: in every form that people have them in, and what is refused with which words. */
#include "support.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NO_PASSPHRASE ((wxf_str){ NULL, 0 })

static int make_fixtures(void **state)
{
    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("a.pem", 2048);
    make_rsa_key("b.pem", 2048);
    if (!try_run("openssl rsa -in a.pem -traditional -out a1.pem")) {
        run("openssl rsa -in a.pem -out a1.pem"); /* OpenSSL 1.1.1 writes PKCS#1 without being told */
    }
    run("openssl pkcs8 -topk8 -v2 aes-256-cbc -in a.pem -passout pass:sesame -out a-encrypted.pem");
    run("openssl pkcs8 -topk8 -v2 aes-256-cbc -in a.pem -passout pass:sesame -outform DER -out a-encrypted.der");
    if (!try_run("openssl rsa -in a.pem -aes128 -traditional -passout pass:sesame -out a1-encrypted.pem")) {
        run("openssl rsa -in a.pem -aes128 -passout pass:sesame -out a1-encrypted.pem");
    }
    run("openssl pkcs8 -topk8 -nocrypt -in a.pem -outform DER -out a.der");
    run("openssl rsa -in a1.pem -outform DER -out a1.der || true; "
        "openssl rsa -in a1.pem -traditional -outform DER -out a1.der || true");
    run("openssl pkey -in a.pem -pubout -out a-public.pem");
    run("openssl pkey -in a.pem -pubout -outform DER -out a-public.der");
    run("openssl rsa -in a.pem -RSAPublicKey_out -out a1-public.pem");
    run("openssl rsa -in a.pem -RSAPublicKey_out -outform DER -out a1-public.der");
    make_certificate("a.pem", "0x3775B6A45ACD588826D15E583A95F5DD00112233", "/CN=Tenpay.com Root CA", "a-certificate.pem");
    run("openssl x509 -in a-certificate.pem -outform DER -out a-certificate.der");
    run("openssl pkey -in b.pem -pubout -out b-public.pem");
    return 0;
}

static wxf_code load_as(bool is_private, wxf_str source, wxf_str passphrase, wxf_key **key, wxf_error *err)
{
    wxf_code code;

    wxf_error_clear(err);
    soil_error_queue();
    code = is_private ? wxf_key_load_private(source, passphrase, key, err) : wxf_key_load_public(source, key, err);
    assert_error_queue_empty();
    if (code == WXF_OK) {
        assert_non_null(*key);
        assert_string_equal(err->message, "");
    } else {
        assert_null(*key);
        assert_int_equal(err->code, code);
        assert_true(err->message[0] != '\0');
        /* And without anyone to tell. */
        assert_int_equal(is_private ? wxf_key_load_private(source, passphrase, key, NULL)
                                    : wxf_key_load_public(source, key, NULL),
                         code);
    }
    return code;
}

/* The source must load, and be of the same pair as the file `same`. */
static void assert_loads_text(bool is_private, wxf_str source, const char *passphrase, const char *same)
{
    wxf_key *key, *reference = load_public(same);
    wxf_error err;

    if (load_as(is_private, source, wxf_str_from(passphrase), &key, &err) != WXF_OK) {
        fail_msg("%s", err.message);
    }
    assert_int_equal(wxf_key_is_private(key), is_private);
    assert_int_equal(wxf_key_bits(key), 2048);
    assert_int_equal(EVP_PKEY_base_id(wxf_key_pkey(key)), EVP_PKEY_RSA);
    assert_true(wxf_key_same_pair(key, reference));
    wxf_key_unref(key);
    wxf_key_unref(reference);
}

static void assert_loads(bool is_private, const char *name, const char *passphrase, const char *same)
{
    wxf_buf source = slurp(name);

    assert_loads_text(is_private, wxf_buf_str(&source), passphrase, same);
    wxf_buf_free(&source);
}

static void assert_refused_text(bool is_private, wxf_str source, const char *passphrase, const char *why)
{
    wxf_key *key;
    wxf_error err;

    assert_int_equal(load_as(is_private, source, wxf_str_from(passphrase), &key, &err), WXF_E_KEY);
    assert_contains(err.message, why);
}

static void assert_refused(bool is_private, const char *name, const char *passphrase, const char *why)
{
    wxf_buf source = slurp(name);

    assert_refused_text(is_private, wxf_buf_str(&source), passphrase, why);
    wxf_buf_free(&source);
}

/* ---- What loads ----------------------------------------------------------- */

static void loads_private_keys(void **state)
{
    (void)state;
    assert_loads(true, "a.pem", NULL, "a-public.pem");
    assert_loads(true, "a1.pem", NULL, "a-public.pem");
    assert_loads(true, "a.der", NULL, "a-public.pem");
    assert_loads(true, "a1.der", NULL, "a-public.pem");
    assert_loads(true, "a-encrypted.pem", "sesame", "a-public.pem");
    assert_loads(true, "a-encrypted.der", "sesame", "a-public.pem");
    assert_loads(true, "a1-encrypted.pem", "sesame", "a-public.pem");
    /* A passphrase that is not needed does no harm. */
    assert_loads(true, "a.pem", "sesame", "a-public.pem");
    assert_loads(true, "a1.pem", "sesame", "a-public.pem");
}

static void the_fixtures_are_what_they_should_be(void **state)
{
    static const char *const heads[][2] = {
        { "a.pem", "-----BEGIN PRIVATE KEY-----" },
        { "a1.pem", "-----BEGIN RSA PRIVATE KEY-----" },
        { "a-encrypted.pem", "-----BEGIN ENCRYPTED PRIVATE KEY-----" },
        { "a1-encrypted.pem", "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED" },
        { "a-public.pem", "-----BEGIN PUBLIC KEY-----" },
        { "a1-public.pem", "-----BEGIN RSA PUBLIC KEY-----" },
        { "a-certificate.pem", "-----BEGIN CERTIFICATE-----" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        wxf_buf text = slurp(heads[i][0]);

        assert_true(wxf_str_starts(wxf_buf_str(&text), wxf_str_from(heads[i][1])));
        wxf_buf_free(&text);
    }
}

static void loads_public_keys(void **state)
{
    (void)state;
    assert_loads(false, "a-public.pem", NULL, "a-public.pem");
    assert_loads(false, "a-public.der", NULL, "a-public.pem");
    assert_loads(false, "a1-public.pem", NULL, "a-public.pem");
    assert_loads(false, "a1-public.der", NULL, "a-public.pem");
    assert_loads(false, "a-certificate.pem", NULL, "a-public.pem");
    assert_loads(false, "a-certificate.der", NULL, "a-public.pem");
    run("openssl x509 -in a-certificate.pem -trustout -addtrust clientAuth -out trusted.pem; grep TRUSTED trusted.pem");
    assert_loads(false, "trusted.pem", NULL, "a-public.pem");
}

/* What editors, shells, environment files and heredocs make of a PEM. */
static void tolerates_what_copying_does(void **state)
{
    static const char *const edits[] = {
        "cat %s",
        "printf '\\357\\273\\277'; cat %s",                                /* byte order mark */
        "sed 's/$/\\r/' %s",                                               /* CRLF */
        "tr '\\n' '\\r' <%s",                                              /* CR */
        "sed 's/^/        /' %s",                                          /* indented */
        "sed 's/$/  \\t/' %s",                                             /* blanks at the ends of lines */
        "echo 'Bag Attributes: none'; echo; cat %s; echo 'and then some'", /* text around it */
        "awk '{ printf \"%%s\\\\n\", $0 }' %s",                            /* line breaks written out */
        "awk '{ printf \"%%s\\\\r\\\\n\", $0 }' %s",                       /* … of the other kind */
        "tr '\\n' ' ' <%s",                                                /* one long line */
        "head -c -1 %s",                                                   /* no line break at the end */
        "cat %s; head -c 10 /dev/zero",                                    /* NUL bytes behind it */
    };
    static const char *const names[] = { "a.pem", "a1.pem", "a-public.pem", "a-certificate.pem", "a1-public.pem" };

    (void)state;
    for (size_t i = 0; i < sizeof edits / sizeof edits[0]; i++) {
        for (size_t j = 0; j < sizeof names / sizeof names[0]; j++) {
            char command[256];

            snprintf(command, sizeof command, edits[i], names[j]);
            run("{ %s; } >edited", command);
            assert_loads(j < 2, "edited", NULL, "a-public.pem");
        }
    }
    run("sed 's/$/\\r/' a1-encrypted.pem >edited");
    assert_loads(true, "edited", "sesame", "a-public.pem");
    run("sed 's/$/\\r/' a-encrypted.pem >edited");
    assert_loads(true, "edited", "sesame", "a-public.pem");
}

static void picks_from_several_blocks(void **state)
{
    (void)state;
    /* The first private key, wherever it stands. */
    run("cat a-certificate.pem b-public.pem a.pem b.pem >several");
    assert_loads(true, "several", NULL, "a-public.pem");
    /* The first public one; a private key before it is passed over. */
    run("cat b.pem a-public.pem b-public.pem >several");
    assert_loads(false, "several", NULL, "a-public.pem");
    /* The first that can be used. */
    run("openssl ecparam -name prime256v1 -genkey -noout -out ec-several.pem");
    run("openssl pkey -in ec-several.pem -pubout -out ec-several-public.pem");
    run("cat ec-several-public.pem a-public.pem >several");
    assert_loads(false, "several", NULL, "a-public.pem");
    run("sed 's/A/!/' b-public.pem >damaged; cat damaged a-certificate.pem >several");
    assert_loads(false, "several", NULL, "a-public.pem");
    /* If none can, the first says why. */
    run("cat ec-several-public.pem damaged >several");
    assert_refused(false, "several", NULL, "of type EC");
    run("cat damaged ec-several-public.pem >several");
    assert_refused(false, "several", NULL, "not base64");
    run("{ cat ec-several-public.pem; head -2 a-public.pem; } >several");
    assert_refused(false, "several", NULL, "of type EC");
}

/* ---- What does not -------------------------------------------------------- */

static void tells_mixed_up_keys(void **state)
{
    (void)state;
    assert_refused(true, "a-public.pem", NULL,
                   "this is a public key; privateKey needs the merchant API private key (apiclient_key.pem)");
    assert_refused(true, "a1-public.pem", NULL, "this is a public key; privateKey needs");
    assert_refused(true, "a-public.der", NULL, "this is a public key; privateKey needs");
    assert_refused(true, "a1-public.der", NULL, "this is a public key; privateKey needs");
    assert_refused(true, "a-certificate.pem", NULL, "this is a certificate; privateKey needs");
    assert_refused(true, "a-certificate.der", NULL, "this is a certificate; privateKey needs");
    assert_refused(false, "a.pem", NULL, "this is a private key; a platform certificate or the WeChat Pay public key");
    assert_refused(false, "a1.pem", NULL, "this is a private key");
    assert_refused(false, "a-encrypted.pem", NULL, "this is a private key");
    assert_refused(false, "a.der", NULL, "this is a private key");
    assert_refused(false, "a1.der", NULL, "this is a private key");
    assert_refused(false, "a-encrypted.der", NULL, "this is a private key");

    run("openssl pkcs12 -export -in a-certificate.pem -inkey a.pem -passout pass:x -out a.p12");
    assert_refused(true, "a.p12", NULL, "this is a PKCS#12 file (apiclient_cert.p12); privateKey needs");
    assert_refused(false, "a.p12", NULL, "this is a PKCS#12 file (apiclient_cert.p12); a platform certificate");
    run("openssl req -new -key a.pem -subj /CN=x -out request.pem");
    assert_refused(true, "request.pem", NULL, "this is a certificate request");
    assert_refused(false, "request.pem", NULL, "this is a certificate request");
    assert_refused_text(true, WXF_STR("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n"),
                        NULL, "a key of OpenSSH");
    assert_refused_text(true, WXF_STR("-----BEGIN DH PARAMETERS-----\nAAAA\n-----END DH PARAMETERS-----\n"), NULL,
                        "this is no key; privateKey needs");
    assert_refused_text(false, WXF_STR("-----BEGIN DH PARAMETERS-----\nAAAA\n-----END DH PARAMETERS-----\n"), NULL,
                        "this is no key; a platform certificate");
}

static void tells_passphrase_troubles(void **state)
{
    static const char *const names[] = { "a-encrypted.pem", "a-encrypted.der", "a1-encrypted.pem" };
    char longest[1026];

    (void)state;
    memset(longest, 'x', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    for (size_t i = 0; i < 3; i++) {
        assert_refused(true, names[i], NULL, "the key is encrypted: pass [key, passphrase]");
        assert_refused(true, names[i], "", "the key is encrypted: pass [key, passphrase]");
        assert_refused(true, names[i], "Sesame", "the passphrase is wrong");
        assert_refused(true, names[i], "sesam", "the passphrase is wrong");
        assert_refused(true, names[i], "sesame ", "the passphrase is wrong");
        assert_refused(true, names[i], longest, "1025 bytes; at most 1024");
        assert_refused(true, names[i], longest + 1, "the passphrase is wrong");
    }
}

/* One in 256 wrong passphrases leaves a correct padding behind, and then something that is no key. */
static void tells_any_wrong_passphrase(void **state)
{
    static const char *const names[] = { "fast.pem", "a1-encrypted.pem" };

    (void)state;
    run("openssl pkcs8 -topk8 -v2 aes-128-cbc -iter 1 -in a.pem -passout pass:sesame -out fast.pem");
    for (size_t i = 0; i < 2; i++) {
        for (int attempt = 0; attempt < 700; attempt++) {
            char passphrase[24];

            snprintf(passphrase, sizeof passphrase, "wrong%d", attempt);
            assert_refused(true, names[i], passphrase, "the passphrase is wrong");
        }
    }
}

static void tells_ciphers_that_openssl_lacks(void **state)
{
    wxf_buf source;
    wxf_key *key;
    wxf_error err;

    (void)state;
    if (OPENSSL_VERSION_NUMBER < 0x30000000L) {
        skip(); /* it has them all */
    }
    if (!try_run("openssl pkcs8 -topk8 -v1 PBE-SHA1-RC2-40 -provider legacy -provider default -in a.pem "
                 "-passout pass:sesame -out rc2.pem")) {
        skip();
    }
    source = slurp("rc2.pem");
    assert_int_equal(load_as(true, wxf_buf_str(&source), WXF_STR("sesame"), &key, &err), WXF_E_KEY);
    assert_contains(err.message, "openssl pkcs8 -topk8 -v2 aes-256-cbc");
    wxf_buf_free(&source);
}

static void refuses_weak_and_other_keys(void **state)
{
    (void)state;
    make_rsa_key("small.pem", 1024);
    run("openssl pkey -in small.pem -pubout -out small-public.pem");
    make_certificate("small.pem", "1", "/CN=x", "small-certificate.pem");
    assert_refused(true, "small.pem", NULL, "RSA key of 1024 bits; at least 2048 are needed");
    assert_refused(false, "small-public.pem", NULL, "RSA key of 1024 bits; at least 2048 are needed");
    assert_refused(false, "small-certificate.pem", NULL, "RSA key of 1024 bits; at least 2048 are needed");

    run("openssl ecparam -name prime256v1 -genkey -out ec1.pem"); /* with its parameters before it */
    run("openssl ecparam -name prime256v1 -genkey -noout -outform DER -out ec1.der");
    run("openssl pkcs8 -topk8 -nocrypt -in ec1.pem -out ec.pem");
    run("openssl pkey -in ec.pem -pubout -out ec-public.pem");
    make_certificate("ec.pem", "1", "/CN=x", "ec-certificate.pem");
    assert_refused(true, "ec1.pem", NULL, "of type EC or DSA");
    assert_refused(true, "ec1.der", NULL, "of type EC or DSA");
    assert_refused(true, "ec.pem", NULL, "of type EC; WeChat Pay signs with keys of type RSA");
    assert_refused(false, "ec-public.pem", NULL, "of type EC; WeChat Pay signs with keys of type RSA");
    assert_refused(false, "ec-certificate.pem", NULL, "of type EC; WeChat Pay signs with keys of type RSA");

    run("openssl genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out pss.pem");
    run("openssl pkey -in pss.pem -pubout -out pss-public.pem");
    assert_refused(true, "pss.pem", NULL, "of type RSA-PSS");
    assert_refused(false, "pss-public.pem", NULL, "of type RSA-PSS");
    run("openssl genpkey -algorithm ED25519 -out ed.pem");
    assert_refused(true, "ed.pem", NULL, "of type ED25519");
    if (try_run("openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:SM2 -out sm2.pem")) {
        run("openssl pkey -in sm2.pem -pubout -out sm2-public.pem");
        assert_refused(false, "sm2-public.pem", NULL, OPENSSL_VERSION_NUMBER < 0x30000000L ? "of type EC" : "of type SM2");
    }
    /* A large key is fine. */
    make_rsa_key("large.pem", 4096);
    wxf_key_unref(load_private("large.pem"));
}

static void tells_what_is_no_key(void **state)
{
    wxf_buf big = WXF_BUF_INIT;

    (void)state;
    for (int is_private = 0; is_private < 2; is_private++) {
        assert_refused_text(is_private, (wxf_str){ NULL, 0 }, NULL, "the key is empty");
        assert_refused_text(is_private, WXF_STR("hello"), NULL, "not a PEM: no -----BEGIN line");
        assert_refused_text(is_private, WXF_STR("hello\nworld /x\n"), NULL, "they are not DER either");
        assert_refused_text(is_private, WXF_STR("/etc/keys/apiclient_key.pem"), NULL, "looks like a path");
        assert_refused_text(is_private, WXF_STR("apiclient_key.PEM"), NULL, "file:///absolute/path.pem");
        assert_refused_text(is_private, WXF_STR("C:\\keys\\key"), NULL, "looks like a path");
        assert_refused_text(is_private, WXF_STR("file:///etc/keys/a.pem"), NULL, "looks like a path");
        assert_refused_text(is_private, WXF_STR("\xFF\xFE-\0-\0-\0-\0-\0B\0"), NULL, "UTF-16");
        assert_refused_text(is_private, WXF_STR("-----BEGIN PRIVATE KEY-----"), NULL, "cut off");
        assert_refused_text(is_private, WXF_STR("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PUBLIC KEY-----"), NULL,
                            "-----BEGIN PRIVATE KEY----- has no -----END PRIVATE KEY----- line");
        assert_refused_text(is_private, WXF_STR("-----BEGIN x-----\nAAAA\n-----END x-----"), NULL, "this is no key");
        assert_refused_text(is_private, WXF_STR("-----BEGIN -----BEGIN "), NULL, "this is no key");
        assert_refused_text(is_private, WXF_STR("\x30\x82\x10\x00zzz"), NULL, "the DER is cut off");
        assert_refused_text(is_private, WXF_STR("\x30\x84\x7F\xFF\xFF\xFFzzz"), NULL, "the DER is cut off");
        assert_refused_text(is_private, WXF_STR("\x30\x81\x03\x01\x01\xFF"), NULL, "this is no key");
    }
    assert_refused_text(true, WXF_STR("-----BEGIN PRIVATE KEY-----\n\n-----END PRIVATE KEY-----"), NULL, "not base64");
    assert_refused_text(true, WXF_STR("-----BEGIN PRIVATE KEY-----\nAAA\n-----END PRIVATE KEY-----"), NULL, "not base64");
    assert_refused_text(true, WXF_STR("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"), NULL, "damaged");
    assert_refused_text(true, WXF_STR("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----"),
                        "x", "the encrypted private key is damaged");
    assert_refused_text(false, WXF_STR("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"), NULL, "damaged");
    assert_refused_text(false, WXF_STR("-----BEGIN RSA PUBLIC KEY-----\nAAAA\n-----END RSA PUBLIC KEY-----"), NULL,
                        "damaged");
    assert_refused_text(false, WXF_STR("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"), NULL,
                        "the certificate is damaged");

    run("grep -v -- ----- a.pem >bare");
    assert_refused(true, "bare", NULL, "only base64");
    for (size_t i = 0; i <= WXF_KEY_SOURCE_MAX; i++) {
        assert_true(wxf_buf_add_char(&big, ' '));
    }
    assert_refused_text(true, wxf_buf_str(&big), NULL, "65537 bytes are too many");
    wxf_buf_free(&big);
}

/* An integer of so many bytes, none of them zero, as DER. */
static void add_integer(wxf_buf *out, size_t bytes)
{
    assert_true(bytes < 65536 && wxf_buf_addf(out, "\x02\x82%c%c", (int)(bytes >> 8), (int)(bytes & 255)));
    for (size_t i = 0; i < bytes; i++) {
        assert_true(wxf_buf_add_char(out, 0x55));
    }
}

/* OpenSSL computes with numbers of any length: some milliseconds for those of a key, minutes for those of 64 KiB. */
static void refuses_numbers_that_fit_no_modulus(void **state)
{
    static const size_t fitting[] = { 257, 3, 257, 129, 129, 129, 129, 129 }; /* n, e, d, p, q, dP, dQ, qInv */

    (void)state;
    for (size_t changed = 0; changed <= 8; changed++) {
        wxf_buf numbers = WXF_BUF_INIT, der = WXF_BUF_INIT;

        assert_true(wxf_buf_add(&numbers, "\x02\x01\0", 3));
        for (size_t i = 0; i < 8; i++) {
            add_integer(&numbers, i == changed ? 258 : fitting[i]);
        }
        assert_true(wxf_buf_addf(&der, "\x30\x82%c%c", (int)(numbers.len >> 8), (int)(numbers.len & 255)) &&
                    wxf_buf_add_str(&der, wxf_buf_str(&numbers)));
        assert_refused_text(true, wxf_buf_str(&der), NULL,
                            changed == 0 || changed == 8 ? "do not belong together" : "too long for its modulus");
        wxf_buf_free(&numbers);
        wxf_buf_free(&der);
    }
}

/* No message repeats what was given, which may be a secret in the wrong place. */
static void repeats_nothing_that_was_given(void **state)
{
    static const char *const texts[] = {
        "0123456789abcdef0123456789abcdef", "secret/0123456789abcdef", "/0123456789abcdef.pem",
        "-----BEGIN PRIVATE KEY-----\n0123456789abcdef", "-----BEGIN 0123456789abcdef-----",
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        wxf_key *key;
        wxf_error err;

        assert_int_equal(load_as(true, wxf_str_from(texts[i]), NO_PASSPHRASE, &key, &err), WXF_E_KEY);
        assert_lacks(err.message, "456789");
        assert_int_equal(load_as(false, wxf_str_from(texts[i]), NO_PASSPHRASE, &key, &err), WXF_E_KEY);
        assert_lacks(err.message, "456789");
    }
}

/* Cut anywhere, damaged anywhere: an error or another key, never a crash. */
static void survives_damage(void **state)
{
    static const char *const names[] = { "a.der", "a1.der", "fast.der", "a-public.der", "a1-public.der", "a-certificate.der",
                                         "a.pem" };

    (void)state;
    run("openssl pkcs8 -topk8 -v2 aes-128-cbc -iter 1 -in a.pem -passout pass:sesame -outform DER -out fast.der");
    srand(20190929);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        wxf_buf whole = slurp(names[i]);
        bool is_private = i < 3 || i == 6;

        for (size_t len = 0; len < whole.len; len += 1 + len / 40) {
            char *exact = wxf_strdup((wxf_str){ whole.data, len }); /* so that reading beyond it is seen */
            wxf_key *key = NULL;

            load_as(is_private, (wxf_str){ exact, len }, WXF_STR("sesame"), &key, &(wxf_error){ 0 });
            assert_null(key);
            free(exact);
        }
        for (int round = 0; round < 150; round++) {
            size_t at = (size_t)rand() % whole.len;
            int bit = 1 << rand() % 8;
            wxf_key *key = NULL;

            whole.data[at] = (char)(whole.data[at] ^ bit);
            load_as(is_private, wxf_buf_str(&whole), WXF_STR("sesame"), &key, &(wxf_error){ 0 });
            wxf_key_unref(key);
            whole.data[at] = (char)(whole.data[at] ^ bit);
        }
        wxf_buf_free(&whole);
    }
}

static void never_asks_on_the_terminal(void **state)
{
    static const char *const names[] = { "a-encrypted.pem", "a-encrypted.der", "a1-encrypted.pem" };

    /*
     * OpenSSL would open /dev/tty, of which a test run may have none; but then
     * its failure would name the user interface.
     */
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        wxf_buf source = slurp(names[i]);
        wxf_key *key;
        wxf_error err;

        assert_int_equal(load_as(true, wxf_buf_str(&source), NO_PASSPHRASE, &key, &err), WXF_E_KEY);
        assert_lacks(err.message, "OpenSSL");
        assert_int_equal(load_as(false, wxf_buf_str(&source), NO_PASSPHRASE, &key, &err), WXF_E_KEY);
        assert_lacks(err.message, "OpenSSL");
        wxf_buf_free(&source);
    }
}

/* 32 characters of a line, counted from the BEGIN line as 0. */
static wxf_str piece_of_line(const wxf_buf *pem, int number)
{
    const char *at = pem->data;

    for (; number > 0; number--) {
        at = strchr(at, '\n') + 1;
    }
    return (wxf_str){ at + 8, 32 };
}

static void wipes_what_it_copied(void **state)
{
    static const struct {
        const char *name, *passphrase;
    } sources[] = { { "a.pem", NULL }, { "a1.pem", NULL }, { "a-encrypted.pem", "sesame open" },
                    { "a1-encrypted.pem", "sesame open" }, { "a.pem", "sesame open" } };
    wxf_buf der = slurp("a1.der"), pem = slurp("a.pem"), pem1 = slurp("a1.pem");
    /* Pieces from the middle of the private numbers; of base64 such as remain without line breaks. */
    const wxf_str secrets[] = { { der.data + 700, 16 }, piece_of_line(&pem, 13), piece_of_line(&pem1, 13),
                                WXF_STR("sesame open") };

    (void)state;
    run("openssl pkcs8 -topk8 -v2 aes-256-cbc -in a.pem -passout 'pass:sesame open' -out a-encrypted.pem");
    if (!try_run("openssl rsa -in a.pem -aes128 -traditional -passout 'pass:sesame open' -out a1-encrypted.pem")) {
        run("openssl rsa -in a.pem -aes128 -passout 'pass:sesame open' -out a1-encrypted.pem");
    }
    for (size_t i = 0; i < sizeof sources / sizeof sources[0]; i++) {
        wxf_buf source = slurp(sources[i].name);

        for (size_t j = 0; j < sizeof secrets / sizeof secrets[0]; j++) {
            wxf_key *key = NULL;

            watch_for(secrets[j]);
            assert_int_equal(
                wxf_key_load_private(wxf_buf_str(&source), wxf_str_from(sources[i].passphrase), &key, NULL), WXF_OK);
            wxf_key_unref(key);
            assert_int_equal(leaks_seen(), 0);
            watch_for(WXF_STR(""));
        }
        wxf_buf_free(&source);
    }
    run("openssl pkcs8 -topk8 -v2 aes-256-cbc -in a.pem -passout pass:sesame -out a-encrypted.pem");
    if (!try_run("openssl rsa -in a.pem -aes128 -traditional -passout pass:sesame -out a1-encrypted.pem")) {
        run("openssl rsa -in a.pem -aes128 -passout pass:sesame -out a1-encrypted.pem");
    }
    wxf_buf_free(&der);
    wxf_buf_free(&pem);
    wxf_buf_free(&pem1);
}

static void survives_failing_allocations(void **state)
{
    static const char *const names[] = { "a.pem", "a1.pem", "a-encrypted.pem", "a1-encrypted.pem", "a.der",
                                         "a-public.pem", "a1-public.pem", "a-certificate.pem" };

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        wxf_buf source = slurp(names[i]);
        long succeeding = 0;
        bool failed;

        do {
            wxf_key *key = NULL;
            wxf_error err;
            wxf_code code;

            fail_allocations_after(succeeding++);
            code = i < 5 ? wxf_key_load_private(wxf_buf_str(&source), WXF_STR("sesame"), &key, &err)
                         : wxf_key_load_public(wxf_buf_str(&source), &key, &err);
            failed = allocation_failed();
            fail_allocations_after(-1);
            assert_int_equal(code, failed ? WXF_E_MEMORY : WXF_OK);
            assert_true((key == NULL) == failed);
            wxf_key_unref(key);
        } while (failed);
        assert_true(succeeding > 1);
        wxf_buf_free(&source);
    }
}

/* ---- References and pairs ------------------------------------------------ */

static void counts_references(void **state)
{
    wxf_key *key = load_private("a.pem");

    (void)state;
    assert_ptr_equal(wxf_key_ref(key), key);
    wxf_key_unref(key);
    assert_true(wxf_key_is_private(key));
    wxf_key_unref(key);
    wxf_key_unref(NULL);
}

static void recognises_pairs(void **state)
{
    wxf_key *a = load_private("a.pem"), *b = load_private("b.pem"), *certificate = load_public("a-certificate.pem"),
            *public_b = load_public("b-public.pem");

    (void)state;
    soil_error_queue();
    assert_true(wxf_key_same_pair(a, certificate));
    assert_error_queue_empty();
    assert_true(wxf_key_same_pair(certificate, a));
    assert_true(wxf_key_same_pair(b, public_b));
    soil_error_queue();
    assert_false(wxf_key_same_pair(a, b));
    assert_error_queue_empty();
    assert_false(wxf_key_same_pair(certificate, public_b));
    wxf_key_unref(a);
    wxf_key_unref(b);
    wxf_key_unref(certificate);
    wxf_key_unref(public_b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_fixtures_are_what_they_should_be),
        cmocka_unit_test(loads_private_keys),
        cmocka_unit_test(loads_public_keys),
        cmocka_unit_test(tolerates_what_copying_does),
        cmocka_unit_test(picks_from_several_blocks),
        cmocka_unit_test(tells_mixed_up_keys),
        cmocka_unit_test(tells_passphrase_troubles),
        cmocka_unit_test(tells_any_wrong_passphrase),
        cmocka_unit_test(tells_ciphers_that_openssl_lacks),
        cmocka_unit_test(refuses_weak_and_other_keys),
        cmocka_unit_test(tells_what_is_no_key),
        cmocka_unit_test(refuses_numbers_that_fit_no_modulus),
        cmocka_unit_test(repeats_nothing_that_was_given),
        cmocka_unit_test(survives_damage),
        cmocka_unit_test(never_asks_on_the_terminal),
        cmocka_unit_test(wipes_what_it_copied),
        cmocka_unit_test(survives_failing_allocations),
        cmocka_unit_test(counts_references),
        cmocka_unit_test(recognises_pairs),
    };

    return cmocka_run_group_tests_name("key", tests, make_fixtures, remove_directory);
}
