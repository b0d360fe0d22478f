/* Serials: of certificates and of public keys, and when two are the same. */
#include "support.h"

#include <string.h>

static void compares_serials(void **state)
{
    char digits[70];

    (void)state;
    assert_true(wxf_serial_equal(WXF_STR("0A1b"), WXF_STR("a1B")));
    assert_true(wxf_serial_equal(WXF_STR("000"), WXF_STR("0")));
    assert_false(wxf_serial_equal(WXF_STR("0A1B"), WXF_STR("A1B0")));
    assert_false(wxf_serial_equal(WXF_STR("1"), WXF_STR("0")));
    assert_false(wxf_serial_equal(WXF_STR(""), WXF_STR("")));
    assert_false(wxf_serial_equal(WXF_STR("0"), WXF_STR("")));
    assert_true(wxf_serial_equal(WXF_STR("PUB_KEY_ID_01"), WXF_STR("PUB_KEY_ID_01")));
    assert_false(wxf_serial_equal(WXF_STR("PUB_KEY_ID_01"), WXF_STR("PUB_KEY_ID_1")));
    assert_false(wxf_serial_equal(WXF_STR("PUB_KEY_ID_01"), WXF_STR("pub_key_id_01")));
    assert_false(wxf_serial_equal(WXF_STR("PUB_KEY_ID_01"), WXF_STR("01")));
    assert_true(wxf_serial_is_key_id(WXF_STR("PUB_KEY_ID_0")));
    assert_false(wxf_serial_is_key_id(WXF_STR("PUB_KEY_I")));
    assert_false(wxf_serial_is_key_id(WXF_STR(" PUB_KEY_ID_0")));
    assert_true(wxf_serial_is_hex(WXF_STR("0123456789abcdefABCDEF")));
    assert_false(wxf_serial_is_hex(WXF_STR("")));
    assert_false(wxf_serial_is_hex(WXF_STR("0x1")));
    assert_false(wxf_serial_is_hex(WXF_STR("12 34")));
    assert_false(wxf_serial_is_hex(WXF_STR("1\0")));
    memset(digits, 'F', sizeof digits);
    assert_true(wxf_serial_is_hex((wxf_str){ digits, 64 }));
    assert_false(wxf_serial_is_hex((wxf_str){ digits, 65 }));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares_serials),
    };

    return cmocka_run_group_tests_name("serial", tests, NULL, NULL);
}
