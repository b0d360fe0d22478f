/* JSON from outside. */
#include "support.h"

#include "json.h"

#include <string.h>

static void reads_values(void **state)
{
    static const char *const good[] = { "{}", "[]", "null", "1", "\"a\"", " \t\r\n{ } \r\n", "{\"a\":{\"b\":[1,2,{}]}}", "\"\\\"{[\"", "\xEF\xBB\xBF{}" };

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        cJSON *tree = NULL;
        wxf_error err;

        if (wxf_json_parse(wxf_str_from(good[i]), &tree, &err) != WXF_OK) {
            fail_msg("%s: %s", good[i], err.message);
        }
        assert_non_null(tree);
        cJSON_Delete(tree);
    }
}

static void refuses_what_is_no_json(void **state)
{
    const struct {
        wxf_str text;
        const char *part;
    } cases[] = {
        { { NULL, 0 }, "empty" },
        { WXF_STR(" "), "not JSON" },
        { WXF_STR("{"), "not JSON" },
        { WXF_STR("{\"a\":"), "not JSON" },
        { WXF_STR("{\"a\":1}}"), "something follows" },
        { WXF_STR("{} {}"), "something follows" },
        { WXF_STR("<html>"), "from byte 0" },
        { WXF_STR("nul"), "not JSON" },
        { WXF_STR("{\"a\":1\0}"), "NUL at byte 6" },
        { WXF_STR("{}\0"), "NUL at byte 2" },
        { WXF_STR("'a'"), "not JSON" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        cJSON *tree = (cJSON *)1;
        wxf_error err;

        if (wxf_json_parse(cases[i].text, &tree, &err) != WXF_E_JSON) {
            fail_msg("%.*s is not refused", (int)cases[i].text.len, cases[i].text.ptr);
        }
        assert_null(tree);
        assert_contains(err.message, cases[i].part);
    }
}

static wxf_code parse_nested(size_t depth)
{
    wxf_buf text = WXF_BUF_INIT;
    cJSON *tree;
    wxf_code code;

    for (size_t i = 0; i < depth; i++) {
        assert_true(wxf_buf_add_cstr(&text, i % 2 == 0 ? "[" : "{\"\\\"[\":"));
    }
    assert_true(wxf_buf_add_char(&text, '1'));
    for (size_t i = depth; i-- > 0;) {
        assert_true(wxf_buf_add_char(&text, i % 2 == 0 ? ']' : '}'));
    }
    code = wxf_json_parse(wxf_buf_str(&text), &tree, NULL);
    cJSON_Delete(tree);
    wxf_buf_free(&text);
    return code;
}

static void bounds_the_depth(void **state)
{
    (void)state;
    assert_int_equal(parse_nested(WXF_JSON_DEPTH_MAX), WXF_OK);
    assert_int_equal(parse_nested(WXF_JSON_DEPTH_MAX + 1), WXF_E_JSON);
    assert_int_equal(parse_nested(100000), WXF_E_JSON);
}

static void finds_members_by_case(void **state)
{
    cJSON *tree;
    wxf_str value;

    (void)state;
    assert_int_equal(wxf_json_parse(WXF_STR("{\"Code\":\"no\",\"code\":\"yes\",\"n\":1,\"o\":{\"x\":null},\"empty\":\"\"}"), &tree, NULL), WXF_OK);
    value = wxf_json_string(tree, "code");
    assert_true(wxf_str_eq(value, WXF_STR("yes")));
    value = wxf_json_string(tree, "empty");
    assert_non_null(value.ptr);
    assert_int_equal(value.len, 0);
    assert_null(wxf_json_string(tree, "n").ptr);
    assert_null(wxf_json_string(tree, "o").ptr);
    assert_null(wxf_json_string(tree, "CODE").ptr);
    assert_null(wxf_json_string(NULL, "code").ptr);
    assert_true(cJSON_IsNull(wxf_json_member(wxf_json_member(tree, "o"), "x")));
    assert_null(wxf_json_member(wxf_json_member(tree, "n"), "x"));
    assert_null(wxf_json_member(NULL, "x"));
    cJSON_Delete(tree);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_values),
        cmocka_unit_test(refuses_what_is_no_json),
        cmocka_unit_test(bounds_the_depth),
        cmocka_unit_test(finds_members_by_case),
    };

    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
