/* What WeChat Pay says when it refuses. */
#include "support.h"

#include "api_error.h"

#include <string.h>

#define OURS "POST\n/v3/x?a=b\n1700000000\n0123456789abcdefghijABCDEFGHIJ01\n{\"a\":1}\n"

static wxf_api_error read_body(const char *body)
{
    wxf_api_error error;
    wxf_error err;

    assert_int_equal(wxf_api_error_read(wxf_str_from(body), WXF_STR(OURS), &error, &err), WXF_OK);
    return error;
}

static void assert_read(const char *body, const char *code, const char *message, const char *hint)
{
    wxf_api_error error = read_body(body);

    if ((error.code == NULL) != (code == NULL) || (error.message == NULL) != (message == NULL) || (error.hint == NULL) != (hint == NULL)) {
        fail_msg("%s: code %s, message %s, hint %s", body, error.code, error.message, error.hint);
    }
    if (code != NULL) {
        assert_string_equal(error.code, code);
    }
    if (message != NULL) {
        assert_string_equal(error.message, message);
    }
    if (hint != NULL) {
        assert_contains(error.hint, hint);
    }
    wxf_api_error_free(&error);
    assert_null(error.code);
}

static void reads_code_and_message(void **state)
{
    (void)state;
    assert_read("{\"code\":\"PARAM_ERROR\",\"message\":\"\xE5\x8F\x82\xE6\x95\xB0\",\"detail\":{\"field\":\"x\"}}", "PARAM_ERROR", "\xE5\x8F\x82\xE6\x95\xB0", NULL);
    assert_read("{\"code\":\"NEW_CODE\"}", "NEW_CODE", NULL, NULL);
    assert_read("{\"message\":\"only\"}", NULL, "only", NULL);
    assert_read("{\"code\":\"\",\"message\":\"\"}", "", "", NULL);
}

static void takes_anything_else_calmly(void **state)
{
    static const char *const bodies[] = {
        "", "{", "{\"code\":\"X\"", "<html>", "null", "[]", "5", "\"X\"", "[{\"code\":\"X\"}]", "{\"Code\":\"X\"}", "{\"code\":5,\"message\":null}", "{\"code\":[\"X\"]}",
        "{\"detail\":{\"sign_information\":5}}", "{\"detail\":[1]}", "{} x",
    };

    (void)state;
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        assert_read(bodies[i], NULL, NULL, NULL);
    }
}

static void compares_what_was_signed(void **state)
{
    (void)state;
    assert_read("{\"code\":\"S\",\"detail\":{\"sign_information\":{\"method\":\"GET\",\"url\":\"/v3/x?a=b\",\"sign_message_length\":66}}}", "S", NULL,
                "the server saw the method GET, this client signed POST");
    assert_read("{\"code\":\"S\",\"detail\":{\"sign_information\":{\"method\":\"POST\",\"url\":\"/v3/x\",\"sign_message_length\":66}}}", "S", NULL,
                "the server saw the URL /v3/x, this client signed /v3/x?a=b");
    assert_read("{\"code\":\"S\",\"detail\":{\"sign_information\":{\"method\":\"POST\",\"url\":\"/v3/x?a=b\",\"sign_message_length\":5}}}", "S", NULL,
                "the server checked a message of 5 bytes");
    /* Either is enough to tell a difference, all are needed to tell that there is none. */
    assert_read("{\"code\":\"S\",\"detail\":{\"sign_information\":{\"url\":\"/v3/y\"}}}", "S", NULL, "the server saw the URL /v3/y");
    assert_read("{\"code\":\"S\",\"detail\":{\"sign_information\":{\"sign_message_length\":5}}}", "S", NULL, "a message of 5 bytes");
    assert_read("{\"code\":\"S\",\"detail\":{\"sign_information\":{}}}", "S", NULL, NULL);
    assert_read("{\"code\":\"S\",\"detail\":{\"sign_information\":{\"method\":\"POST\"}}}", "S", NULL, NULL);
}

static void points_at_the_key_when_all_is_equal(void **state)
{
    wxf_buf body = WXF_BUF_INIT;

    (void)state;
    assert_true(wxf_buf_addf(&body, "{\"code\":\"S\",\"detail\":{\"sign_information\":{\"method\":\"POST\",\"url\":\"/v3/x?a=b\",\"sign_message_length\":%zu}}}", strlen(OURS)));
    assert_read(wxf_buf_cstr(&body), "S", NULL, "check that privateKey belongs to the merchant API certificate");
    wxf_buf_free(&body);
}

static void names_what_may_be_wrong_when_nothing_was_compared(void **state)
{
    (void)state;
    assert_read("{\"code\":\"SIGN_ERROR\"}", "SIGN_ERROR", NULL, "check mchid, serial (of its merchant API certificate");
    assert_read("{\"code\":\"SIGN_ERROR\",\"detail\":{\"sign_information\":{}}}", "SIGN_ERROR", NULL, "and the clock of this machine");
    assert_read("{\"code\":\"SIGN_ERRORS\"}", "SIGN_ERRORS", NULL, NULL);
}

static void hints_nothing_without_a_message_of_ours(void **state)
{
    wxf_api_error error;

    (void)state;
    assert_int_equal(wxf_api_error_read(WXF_STR("{\"code\":\"S\",\"detail\":{\"sign_information\":{\"url\":\"/\"}}}"), (wxf_str){ NULL, 0 }, &error, NULL), WXF_OK);
    assert_string_equal(error.code, "S");
    assert_null(error.hint);
    wxf_api_error_free(&error);
    wxf_api_error_free(&error); /* twice is fine */
}

static void survives_lack_of_memory(void **state)
{
    (void)state;
    for (long succeeding = 0;; succeeding++) {
        wxf_api_error error;
        wxf_error err;
        wxf_code code;

        fail_allocations_after(succeeding);
        code = wxf_api_error_read(WXF_STR("{\"code\":\"S\",\"message\":\"m\",\"detail\":{\"sign_information\":{\"url\":\"/\"}}}"), WXF_STR(OURS), &error, &err);
        fail_allocations_after(-1);
        if (code == WXF_OK) {
            bool whole = error.code != NULL && error.message != NULL && error.hint != NULL;

            wxf_api_error_free(&error);
            if (whole) {
                break;
            }
            continue;
        }
        assert_int_equal(code, WXF_E_MEMORY);
        assert_null(error.code);
        assert_null(error.message);
        assert_null(error.hint);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_code_and_message),
        cmocka_unit_test(takes_anything_else_calmly),
        cmocka_unit_test(compares_what_was_signed),
        cmocka_unit_test(points_at_the_key_when_all_is_equal),
        cmocka_unit_test(names_what_may_be_wrong_when_nothing_was_compared),
        cmocka_unit_test(hints_nothing_without_a_message_of_ours),
        cmocka_unit_test(survives_lack_of_memory),
    };

    return cmocka_run_group_tests_name("api_error", tests, NULL, NULL);
}
