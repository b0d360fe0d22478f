/*
 * RSA private keys, from their numbers. OpenSSL 3 would decode the DER as well,
 * but its decoders try one kind of key after the other on copies of it, and give
 * those back to the heap as they are: some twenty for a PKCS#8 key. What is read
 * here is copied once, to memory that is wiped.
 */
#include "crypto_error.h"
#include "key_internal.h"
#include "key_source.h"

#include <openssl/bn.h>
#include <openssl/rsa.h>
#include <string.h>

#if OPENSSL_VERSION_NUMBER >= 0x30000000L
#include <openssl/core_names.h>
#include <openssl/params.h>
#endif

enum { N, E, D, P, Q, DP, DQ, QINV, NUMBERS };

/* The nine integers of RSAPrivateKey (RFC 8017, A.1.2). False: it is no such thing, or has more than two primes. */
static bool read_numbers(wxf_str pkcs1, wxf_str numbers[NUMBERS])
{
    wxf_str in, version;

    if (!wxf_der_sequence(&pkcs1, &in) || pkcs1.len != 0 || !wxf_der_integer(&in, &version) || version.len != 0) {
        return false;
    }
    for (int i = 0; i < NUMBERS; i++) {
        if (!wxf_der_integer(&in, &numbers[i]) || numbers[i].len == 0) {
            return false;
        }
    }
    return in.len == 0;
}

/*
 * Numbers that are longer than they can be in any key: OpenSSL would raise to
 * such powers all the same, and take minutes for a file of 64 KiB.
 */
static bool fit_modulus(const wxf_str numbers[NUMBERS])
{
    return numbers[E].len <= numbers[N].len && numbers[D].len <= numbers[N].len &&
           numbers[P].len + numbers[Q].len <= numbers[N].len + 1 && numbers[DP].len <= numbers[P].len &&
           numbers[DQ].len <= numbers[Q].len && numbers[QINV].len <= numbers[P].len;
}

#if OPENSSL_VERSION_NUMBER >= 0x30000000L

/* As OSSL_PARAM has numbers: in the order of bytes of this machine. */
static void copy_number(unsigned char *out, wxf_str number)
{
    const unsigned short probe = 1;

    memcpy(out, number.ptr, number.len);
    if (*(const unsigned char *)&probe == 1) {
        for (size_t i = 0; i < number.len / 2; i++) {
            unsigned char first = out[i];

            out[i] = out[number.len - 1 - i];
            out[number.len - 1 - i] = first;
        }
    }
}

static EVP_PKEY *make(OSSL_PARAM *params)
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
    EVP_PKEY *pkey = NULL;

    if (context != NULL && EVP_PKEY_fromdata_init(context) == 1 && EVP_PKEY_fromdata(context, &pkey, EVP_PKEY_KEYPAIR, params) != 1) {
        pkey = NULL;
    }
    EVP_PKEY_CTX_free(context);
    return pkey;
}

static wxf_code build(const wxf_str numbers[NUMBERS], EVP_PKEY **out, wxf_error *err)
{
    static const char *const names[NUMBERS] = {
        OSSL_PKEY_PARAM_RSA_N,         OSSL_PKEY_PARAM_RSA_E,         OSSL_PKEY_PARAM_RSA_D,
        OSSL_PKEY_PARAM_RSA_FACTOR1,   OSSL_PKEY_PARAM_RSA_FACTOR2,   OSSL_PKEY_PARAM_RSA_EXPONENT1,
        OSSL_PKEY_PARAM_RSA_EXPONENT2, OSSL_PKEY_PARAM_RSA_COEFFICIENT1,
    };
    OSSL_PARAM params[NUMBERS + 1];
    wxf_buf bytes = WXF_BUF_SECRET;
    size_t total = 0;

    for (int i = 0; i < NUMBERS; i++) {
        total += numbers[i].len; /* parts of one source */
    }
    if (!wxf_buf_reserve(&bytes, total)) {
        return wxf_fail_memory(err);
    }
    for (int i = 0; i < NUMBERS; i++) {
        unsigned char *at = (unsigned char *)bytes.data + bytes.len;

        copy_number(at, numbers[i]);
        params[i] = OSSL_PARAM_construct_BN(names[i], at, numbers[i].len);
        bytes.len += numbers[i].len;
    }
    params[NUMBERS] = OSSL_PARAM_construct_end();
    *out = make(params);
    wxf_buf_free(&bytes);
    return *out == NULL ? wxf_fail_crypto(err, WXF_E_KEY, "the private key is damaged") : WXF_OK;
}

#else

static EVP_PKEY *make(BIGNUM *n[NUMBERS])
{
    RSA *rsa = RSA_new();
    EVP_PKEY *pkey = EVP_PKEY_new();

    /* Each call takes over what it is given. */
    if (rsa == NULL || pkey == NULL || RSA_set0_key(rsa, n[N], n[E], n[D]) != 1) {
        goto failed;
    }
    n[N] = n[E] = n[D] = NULL;
    if (RSA_set0_factors(rsa, n[P], n[Q]) != 1) {
        goto failed;
    }
    n[P] = n[Q] = NULL;
    if (RSA_set0_crt_params(rsa, n[DP], n[DQ], n[QINV]) != 1) {
        goto failed;
    }
    n[DP] = n[DQ] = n[QINV] = NULL;
    if (EVP_PKEY_assign_RSA(pkey, rsa) == 1) {
        return pkey;
    }

failed:
    RSA_free(rsa);
    EVP_PKEY_free(pkey);
    return NULL;
}

static wxf_code build(const wxf_str numbers[NUMBERS], EVP_PKEY **out, wxf_error *err)
{
    BIGNUM *n[NUMBERS] = { NULL };
    bool complete = true;

    for (int i = 0; i < NUMBERS; i++) {
        n[i] = BN_bin2bn((const unsigned char *)numbers[i].ptr, (int)numbers[i].len, NULL);
        complete = complete && n[i] != NULL;
    }
    *out = complete ? make(n) : NULL;
    for (int i = 0; i < NUMBERS; i++) {
        BN_clear_free(n[i]);
    }
    return *out == NULL ? wxf_fail_memory(err) : WXF_OK;
}

#endif

wxf_code wxf_key_read_rsa(wxf_str pkcs1, EVP_PKEY **out, wxf_error *err)
{
    wxf_str numbers[NUMBERS];

    *out = NULL;
    if (!read_numbers(pkcs1, numbers)) {
        return wxf_fail(err, WXF_E_KEY, "the private key is damaged, or of a kind that is not RSA");
    }
    if (numbers[N].len > OPENSSL_RSA_MAX_MODULUS_BITS / 8) {
        return wxf_fail(err, WXF_E_KEY, "RSA key of %zu bits; at most %d are possible", numbers[N].len * 8,
                        OPENSSL_RSA_MAX_MODULUS_BITS);
    }
    if (!fit_modulus(numbers)) {
        return wxf_fail(err, WXF_E_KEY, "the private key is damaged: some of its numbers are too long for its modulus");
    }
    return build(numbers, out, err);
}

static bool prepare(EVP_PKEY_CTX *context)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0 && EVP_PKEY_CTX_set_signature_md(context, EVP_sha256()) > 0;
}

/*
 * A key whose numbers do not belong together signs without a complaint. One
 * signature shows it in about a millisecond; the checks that OpenSSL has look
 * for primes, or raise to powers many times, and take some fifty.
 */
wxf_code wxf_key_check_pair(EVP_PKEY *pkey, wxf_error *err)
{
    static const unsigned char digest[32] = { 'a', 'n', 'y' };
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(pkey, NULL);
    size_t len = (size_t)EVP_PKEY_size(pkey);
    wxf_buf signature = WXF_BUF_INIT;
    wxf_code code = WXF_OK;

    if (context == NULL || !wxf_buf_reserve(&signature, len)) {
        code = wxf_fail_memory(err);
    } else if (EVP_PKEY_sign_init(context) <= 0 || !prepare(context) ||
               EVP_PKEY_sign(context, (unsigned char *)signature.data, &len, digest, sizeof digest) <= 0 ||
               EVP_PKEY_verify_init(context) <= 0 || !prepare(context) ||
               EVP_PKEY_verify(context, (const unsigned char *)signature.data, len, digest, sizeof digest) != 1) {
        code = wxf_crypto_take().out_of_memory
                   ? wxf_fail_memory(err)
                   : wxf_fail(err, WXF_E_KEY, "the private key is damaged: its numbers do not belong together, so nothing that it "
                                              "signs would verify");
    }
    wxf_buf_free(&signature);
    EVP_PKEY_CTX_free(context);
    return code;
}
