/* What a certificate says besides its key: serial, names, validity. */
#include "crypto_error.h"
#include "key_internal.h"

#include <openssl/asn1.h>
#include <openssl/objects.h>
#include <time.h>

/* OpenSSL 1.1.1 looks a name through without promising to leave it alone. */
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
typedef const X509_NAME const_name;
#else
typedef X509_NAME const_name;
#endif

/*
 * The serial from the bytes of the DER integer: converting numbers to text has
 * cost other clients the leading zero of a serial, or the serial altogether.
 * The octet that only keeps a high first bit from meaning "negative" is no
 * part of the number; the zero in the upper half of a byte is.
 */
static wxf_code note_serial(wxf_key *key, X509 *certificate, wxf_error *err)
{
    unsigned char *der = NULL, *digits;
    int len = i2d_ASN1_INTEGER(X509_get_serialNumber(certificate), &der);
    size_t count;
    wxf_code code = WXF_OK;

    if (len < 0) {
        return wxf_fail_crypto(err, WXF_E_KEY, "the serial number of the certificate cannot be read");
    }
    if (len < 3 || der[1] >= 0x80 || (int)der[1] != len - 2 || der[1] > WXF_SERIAL_HEX_MAX / 2 + 1) {
        code = wxf_fail(err, WXF_E_KEY, "the serial number of the certificate is longer than %d hexadecimal digits",
                        WXF_SERIAL_HEX_MAX);
        goto done;
    }
    digits = der + 2;
    count = der[1];
    if (count > 1 && digits[0] == 0) {
        digits++;
        count--;
    }
    if (count > WXF_SERIAL_HEX_MAX / 2) {
        code = wxf_fail(err, WXF_E_KEY, "the serial number of the certificate is longer than %d hexadecimal digits",
                        WXF_SERIAL_HEX_MAX);
    } else if (!wxf_buf_add_hex(&key->serial, digits, count)) {
        code = wxf_fail_memory(err);
    }

done:
    OPENSSL_free(der);
    return code;
}

/* The most specific common name, in UTF-8; nothing if there is none. */
static wxf_code note_common_name(wxf_buf *out, const_name *name, wxf_error *err)
{
    int at = -1, next, len;
    unsigned char *text = NULL;
    wxf_code code = WXF_OK;

    while ((next = X509_NAME_get_index_by_NID(name, NID_commonName, at)) >= 0) {
        at = next;
    }
    if (at < 0) {
        return WXF_OK;
    }
    len = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (len < 0) {
        return wxf_fail_crypto(err, WXF_E_KEY, "a name in the certificate is not text");
    }
    if (!wxf_buf_add(out, text, (size_t)len)) {
        code = wxf_fail_memory(err);
    }
    OPENSSL_free(text);
    return code;
}

/* Seconds since 1970 of a proleptic Gregorian date in UTC; timegm() is not in POSIX. */
static int64_t unix_seconds(const struct tm *utc)
{
    int64_t year = (int64_t)utc->tm_year + 1900, month = utc->tm_mon + 1;
    int64_t shifted = month <= 2 ? year - 1 : year; /* years that begin in March end in the leap day */
    int64_t era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    int64_t year_of_era = shifted - era * 400;
    int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + utc->tm_mday - 1;
    int64_t days = era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;

    return ((days * 24 + utc->tm_hour) * 60 + utc->tm_min) * 60 + utc->tm_sec;
}

static wxf_code note_time(int64_t *out, const ASN1_TIME *time, wxf_error *err)
{
    struct tm utc;

    if (time == NULL || ASN1_TIME_to_tm(time, &utc) != 1) {
        return wxf_fail_crypto(err, WXF_E_KEY, "the validity of the certificate cannot be read");
    }
    *out = unix_seconds(&utc);
    return WXF_OK;
}

wxf_code wxf_key_note_certificate(wxf_key *key, X509 *certificate, wxf_error *err)
{
    wxf_code code = note_serial(key, certificate, err);

    if (code == WXF_OK) {
        code = note_common_name(&key->subject, X509_get_subject_name(certificate), err);
    }
    if (code == WXF_OK) {
        code = note_time(&key->not_before, X509_get0_notBefore(certificate), err);
    }
    if (code == WXF_OK) {
        code = note_time(&key->not_after, X509_get0_notAfter(certificate), err);
    }
    return code;
}
