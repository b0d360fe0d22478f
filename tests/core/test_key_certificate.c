/* What the core reads out of certificates, beside what the openssl command does. */
#include "support.h"

#include <stdio.h>
#include <time.h>

static int make_fixtures(void **state)
{
    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("a.pem", 2048);
    make_rsa_key("b.pem", 2048);
    make_certificate("a.pem", "0x3775B6A45ACD588826D15E583A95F5DD00112233", "/CN=Tenpay.com Root CA", "a-certificate.pem");
    run("openssl pkey -in a.pem -pubout -out a-public.pem");
    return 0;
}

/* What the openssl command says about the certificate, as "0A0B…". */
static wxf_buf serial_by_openssl(const char *name)
{
    wxf_buf text;

    run("openssl x509 -in %s -noout -serial | sed 's/^serial=//' | tr -d '\\n' >serial.txt", name);
    text = slurp("serial.txt");
    return text;
}

static void reads_serials(void **state)
{
    static const char *const serials[][2] = {
        { "0x3775B6A45ACD588826D15E583A95F5DD00112233", "3775B6A45ACD588826D15E583A95F5DD00112233" },
        { "0x0775B6A45ACD588826D15E583A95F5DD00112233", "0775B6A45ACD588826D15E583A95F5DD00112233" }, /* zero digit */
        { "0x000075B6A45ACD588826D15E583A95F5DD001122", "75B6A45ACD588826D15E583A95F5DD001122" },
        { "0x00F775B6A45ACD588826D15E583A95F5DD001122", "F775B6A45ACD588826D15E583A95F5DD001122" }, /* high bit */
        { "0xF775B6A45ACD588826D15E583A95F5DD00112233", "F775B6A45ACD588826D15E583A95F5DD00112233" },
        { "0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF" },
        { "0x80", "80" },
        { "0x7f", "7F" },
        { "0x0a", "0A" },
        { "1", "01" },
        { "0", "00" },
        { "255", "FF" },
        { "0x0100", "0100" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof serials / sizeof serials[0]; i++) {
        wxf_buf reference;
        wxf_key *key;

        make_certificate("a.pem", serials[i][0], "/CN=x", "serial.pem");
        key = load_public("serial.pem");
        reference = serial_by_openssl("serial.pem");
        assert_string_equal(wxf_key_certificate_serial(key).ptr, serials[i][1]);
        assert_string_equal(wxf_buf_cstr(&reference), serials[i][1]);
        assert_true(wxf_serial_is_hex(wxf_key_certificate_serial(key)));
        wxf_buf_free(&reference);
        wxf_key_unref(key);
    }
}

static void limits_serials(void **state)
{
    static const char digits[] = "112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF00";
    char serial[80];
    wxf_buf source;
    wxf_error err;
    wxf_key *key;

    (void)state;
    snprintf(serial, sizeof serial, "0x%s", digits);
    make_certificate("a.pem", serial, "/CN=x", "serial.pem");
    key = load_public("serial.pem");
    assert_string_equal(wxf_key_certificate_serial(key).ptr, digits);
    wxf_key_unref(key);

    snprintf(serial, sizeof serial, "0xF%s", digits + 1); /* 33 bytes in DER */
    make_certificate("a.pem", serial, "/CN=x", "serial.pem");
    key = load_public("serial.pem");
    assert_int_equal(wxf_key_certificate_serial(key).len, 64);
    wxf_key_unref(key);

    snprintf(serial, sizeof serial, "0x11%s", digits);
    make_certificate("a.pem", serial, "/CN=x", "serial.pem");
    source = slurp("serial.pem");
    assert_int_equal(wxf_key_load_public(wxf_buf_str(&source), &key, &err), WXF_E_KEY);
    assert_contains(err.message, "longer than 64 hexadecimal digits");
    wxf_buf_free(&source);
}

static void reads_names_and_validity(void **state)
{
    wxf_key *key;
    time_t now = time(NULL);

    (void)state;
    run("openssl req -new -key b.pem -subj '/C=CN/O=Tenpay.com/CN=outer/CN=1900000001' -out request.pem");
    run("openssl x509 -req -in request.pem -CA a-certificate.pem -CAkey a.pem -set_serial 7 -days 30 -out issued.pem");
    key = load_public("issued.pem");
    assert_string_equal(wxf_key_certificate_subject(key).ptr, "1900000001");
    assert_string_equal(wxf_key_certificate_serial(key).ptr, "07");
    assert_true(wxf_key_not_before(key) >= now - 120 && wxf_key_not_before(key) <= now + 120);
    assert_int_equal(wxf_key_not_after(key) - wxf_key_not_before(key), 30 * 86400);
    wxf_key_unref(key);

    run("openssl req -x509 -new -key a.pem -utf8 -subj '/CN=\xE5\xBE\xAE\xE4\xBF\xA1' -days 1 -out utf8.pem");
    key = load_public("utf8.pem");
    assert_string_equal(wxf_key_certificate_subject(key).ptr, "\xE5\xBE\xAE\xE4\xBF\xA1");
    wxf_key_unref(key);

    run("openssl req -x509 -new -key a.pem -subj '/O=nobody' -days 1 -out nameless.pem");
    key = load_public("nameless.pem");
    assert_string_equal(wxf_key_certificate_subject(key).ptr, "");
    wxf_key_unref(key);
}

/* Both ways in which X.509 writes times, leap days, and years far away. */
static void reads_times(void **state)
{
    static const struct {
        const char *from, *to;
        int64_t from_seconds, to_seconds;
    } times[] = {
        { "19700101000000Z", "20000229235959Z", 0, 951868799 },
        { "20190929000000Z", "20240229120000Z", 1569715200, 1709208000 },
        { "20231231235959Z", "20491231235959Z", 1704067199, 2524607999 },
        { "20240301000000Z", "20500101000000Z", 1709251200, 2524608000 },
        { "20000301000000Z", "99991231235959Z", 951868800, 253402300799 },
    };

    (void)state;
    run("printf '[ca]\\ndatabase=index.txt\\nnew_certs_dir=.\\nserial=ca-serial\\ndefault_md=sha256\\npolicy=p\\n"
        "[p]\\ncommonName=supplied\\n' >ca.conf");
    run("openssl req -new -key b.pem -subj /CN=x -out request.pem");
    for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
        wxf_key *key;

        run("rm -f index.txt*; : >index.txt; echo 01 >ca-serial; openssl ca -batch -notext -config ca.conf -name ca "
            "-cert a-certificate.pem -keyfile a.pem -in request.pem -startdate %s -enddate %s -out timed.pem",
            times[i].from, times[i].to);
        key = load_public("timed.pem");
        assert_int_equal(wxf_key_not_before(key), times[i].from_seconds);
        assert_int_equal(wxf_key_not_after(key), times[i].to_seconds);
        wxf_key_unref(key);
    }
}

static void plain_keys_have_no_certificate(void **state)
{
    wxf_key *key = load_public("a-public.pem");

    (void)state;
    assert_int_equal(wxf_key_certificate_serial(key).len, 0);
    assert_string_equal(wxf_key_certificate_serial(key).ptr, "");
    assert_string_equal(wxf_key_certificate_subject(key).ptr, "");
    assert_int_equal(wxf_key_not_before(key), 0);
    assert_int_equal(wxf_key_not_after(key), 0);
    wxf_key_unref(key);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_serials),
        cmocka_unit_test(limits_serials),
        cmocka_unit_test(reads_names_and_validity),
        cmocka_unit_test(reads_times),
        cmocka_unit_test(plain_keys_have_no_certificate),
    };

    return cmocka_run_group_tests_name("key certificate", tests, make_fixtures, remove_directory);
}
