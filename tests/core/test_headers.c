/* Header fields: order, case, and what may not be sent. */
#include "support.h"

#include "headers.h"

#include <stdio.h>
#include <string.h>

static wxf_str get(const wxf_headers *headers, const char *name)
{
    return wxf_headers_get(headers, wxf_str_from(name));
}

static void keeps_fields_in_order(void **state)
{
    wxf_headers headers = WXF_HEADERS_INIT;

    (void)state;
    for (int i = 0; i < 100; i++) {
        char name[16], value[16];

        snprintf(name, sizeof name, "X-%d", i);
        snprintf(value, sizeof value, " \t%d ", i);
        assert_true(wxf_headers_add(&headers, wxf_str_from(name), wxf_str_from(value)));
    }
    assert_int_equal(headers.count, 100);
    assert_string_equal(headers.items[42].name, "X-42");
    assert_string_equal(headers.items[42].value, "42"); /* without the blanks around it */
    assert_true(wxf_str_eq(get(&headers, "x-99"), WXF_STR("99")));
    assert_null(get(&headers, "X-100").ptr);
    assert_null(get(&headers, "").ptr);
    wxf_headers_free(&headers);
    assert_int_equal(headers.count, 0);
}

static void replaces_in_any_case(void **state)
{
    wxf_headers headers = WXF_HEADERS_INIT, copy = WXF_HEADERS_INIT;

    (void)state;
    assert_true(wxf_headers_add(&headers, WXF_STR("Accept"), WXF_STR("a")));
    assert_true(wxf_headers_add(&headers, WXF_STR("Other"), WXF_STR("o")));
    assert_true(wxf_headers_add(&headers, WXF_STR("ACCEPT"), WXF_STR("b")));
    assert_true(wxf_str_eq(get(&headers, "accept"), WXF_STR("a")));
    assert_true(wxf_headers_copy(&copy, &headers));
    assert_true(wxf_headers_set(&headers, WXF_STR("accept"), WXF_STR("c")));
    assert_int_equal(headers.count, 2);
    assert_string_equal(headers.items[0].name, "Other");
    assert_true(wxf_str_eq(get(&headers, "Accept"), WXF_STR("c")));
    assert_int_equal(copy.count, 3); /* the copy is another one */
    wxf_headers_free(&headers);
    wxf_headers_free(&copy);
}

static void tells_empty_from_absent(void **state)
{
    wxf_headers headers = WXF_HEADERS_INIT;

    (void)state;
    assert_true(wxf_headers_add(&headers, WXF_STR("Empty"), WXF_STR("")));
    assert_non_null(get(&headers, "empty").ptr);
    assert_int_equal(get(&headers, "empty").len, 0);
    assert_null(get(&headers, "absent").ptr);
    wxf_headers_free(&headers);
}

/* Every byte, in a name and in a value. */
static void checks_every_byte(void **state)
{
    (void)state;
    for (int c = 0; c < 256; c++) {
        const char text[] = { 'a', (char)c, 'b' };
        bool token = c != 0 && strchr("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", c) != NULL;
        bool value = c == '\t' || (c >= 0x20 && c != 0x7F);
        wxf_str bytes = { text, sizeof text };
        wxf_error err;

        assert_int_equal(wxf_header_check(bytes, WXF_STR("v"), &err), token ? WXF_OK : WXF_E_ARGUMENT);
        assert_int_equal(wxf_header_check(WXF_STR("n"), bytes, &err), value ? WXF_OK : WXF_E_ARGUMENT);
        if (!value) {
            assert_contains(err.message, "header n");
            assert_contains(err.message, "byte 1");
            assert_lacks(err.message, "\n");
        }
    }
    assert_int_equal(wxf_header_check(WXF_STR(""), WXF_STR("v"), NULL), WXF_E_ARGUMENT);
    assert_int_equal(wxf_header_check(WXF_STR("n"), WXF_STR(""), NULL), WXF_OK);
}

static void survives_lack_of_memory(void **state)
{
    (void)state;
    for (long succeeding = 0;; succeeding++) {
        wxf_headers headers = WXF_HEADERS_INIT, copy = WXF_HEADERS_INIT;
        bool added, set = false, copied = false;

        fail_allocations_after(succeeding);
        added = wxf_headers_add(&headers, WXF_STR("A"), WXF_STR("1"));
        if (added) {
            set = wxf_headers_set(&headers, WXF_STR("a"), WXF_STR("2"));
            copied = wxf_headers_copy(&copy, &headers);
        }
        fail_allocations_after(-1);
        if (added) {
            /* A field that could not be replaced is still there. */
            assert_true(wxf_str_eq(get(&headers, "A"), set ? WXF_STR("2") : WXF_STR("1")));
        }
        assert_int_equal(copy.count, copied ? 1 : 0);
        wxf_headers_free(&headers);
        wxf_headers_free(&copy);
        if (set && copied) {
            break;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_fields_in_order),
        cmocka_unit_test(replaces_in_any_case),
        cmocka_unit_test(tells_empty_from_absent),
        cmocka_unit_test(checks_every_byte),
        cmocka_unit_test(survives_lack_of_memory),
    };

    return cmocka_run_group_tests_name("headers", tests, NULL, NULL);
}
