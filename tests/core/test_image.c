/* The message of an upload: what is in it, what is signed of it, and what is refused. */
#include "support.h"

#include "image.h"

#include <stdlib.h>
#include <string.h>

#define PNG "\x89PNG\r\n\x1A\n"

static wxf_code compose(wxf_image_message *message, const char *name, wxf_str bytes, wxf_fault *fault)
{
    memset(message, 0, sizeof *message);
    return wxf_image_compose(message, wxf_str_from(name), bytes, true, fault);
}

static void test_parts(void **state)
{
    wxf_image_message message;
    wxf_buf expected = WXF_BUF_INIT;
    const char *boundary;
    wxf_fault fault;

    (void)state;
    spit("a.png", WXF_STR(PNG "\0\r\n--x"));
    assert_int_equal(compose(&message, "a b.PNG", WXF_STR(PNG "\0\r\n--x"), &fault), WXF_OK);
    /* The digest comes from the openssl command. */
    run("openssl dgst -sha256 -r a.png | cut -c 1-64 | tr -d '\\n' > hash");
    {
        wxf_buf hash = slurp("hash");

        wxf_buf_addf(&expected, "{\"filename\":\"a b.PNG\",\"sha256\":\"%s\"}", wxf_buf_cstr(&hash));
        assert_string_equal(wxf_buf_cstr(&message.meta), wxf_buf_cstr(&expected));
        wxf_buf_free(&hash);
    }
    assert_true(wxf_str_starts(wxf_buf_str(&message.content_type), WXF_STR("multipart/form-data; boundary=")));
    boundary = wxf_buf_cstr(&message.content_type) + 30;
    wxf_buf_clear(&expected);
    wxf_buf_addf(&expected, "--%s\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n%s", boundary,
                 wxf_buf_cstr(&message.meta));
    wxf_buf_addf(&expected, "\r\n--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.PNG\"\r\n", boundary);
    wxf_buf_addf(&expected, "Content-Type: image/png\r\n\r\n");
    wxf_buf_add_str(&expected, WXF_STR(PNG "\0\r\n--x"));
    wxf_buf_addf(&expected, "\r\n--%s--\r\n", boundary);
    assert_int_equal(expected.len, message.body.len);
    assert_memory_equal(expected.data, message.body.data, expected.len);
    wxf_buf_free(&expected);
    wxf_image_message_free(&message);
}

static void test_names(void **state)
{
    static const struct { const char *name, *complaint, *rule; } bad[] = {
        { "", "1 to 128 characters", "length" }, { "a.jpg", "image/png by its content", "format" }, { "png", "must end in", "format" },
        { "a\".png", "at byte 1", "characters" }, { "a\n.png", "at byte 1", "characters" }, { "a/b.png", "at byte 1", "characters" }, { "\x7F.png", "at byte 0", "characters" },
        { "\xC0\x80.png", "not UTF-8 at byte 0", "utf8" }, { "\xED\xA0\x80.png", "not UTF-8 at byte 0", "utf8" },
        { "\xF4\x90\x80\x80.png", "not UTF-8", "utf8" }, { "\xE5\x9B.png", "not UTF-8", "utf8" }, { "a\xE5", "not UTF-8 at byte 1", "utf8" },
    };
    wxf_image_message message;
    wxf_fault fault;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_int_equal(compose(&message, bad[i].name, WXF_STR(PNG), &fault), WXF_E_ARGUMENT);
        assert_contains(fault.error.message, bad[i].complaint);
        assert_string_equal(fault.path, i == 1 ? "file" : "meta.filename");
        assert_string_equal(fault.rule, bad[i].rule);
        assert_int_equal(fault.business, strcmp(bad[i].rule, "format") == 0);
        wxf_image_message_free(&message);
    }
    assert_int_equal(compose(&message, "\xE5\x9B\xBE\xF0\x9F\x8E\x81.pNg", WXF_STR(PNG), &fault), WXF_OK);
    wxf_image_message_free(&message);
}

static void test_sizes(void **state)
{
    char *large = calloc(1, WXF_IMAGE_MAX + 1);
    wxf_image_message message;
    wxf_fault fault;

    (void)state;
    assert_non_null(large);
    memcpy(large, "BM", 2);
    assert_int_equal(compose(&message, "a.bmp", (wxf_str){ large, WXF_IMAGE_MAX }, &fault), WXF_OK);
    wxf_image_message_free(&message);
    assert_int_equal(compose(&message, "a.bmp", (wxf_str){ large, WXF_IMAGE_MAX + 1 }, &fault), WXF_E_ARGUMENT);
    assert_contains(fault.error.message, "larger than 2 MiB");
    assert_string_equal(fault.path, "file");
    assert_string_equal(fault.rule, "length");
    assert_true(fault.business);
    assert_int_equal(compose(&message, "a.bmp", (wxf_str){ NULL, 0 }, &fault), WXF_E_ARGUMENT);
    assert_contains(fault.error.message, "empty");
    free(large);
}

static void test_out_of_memory(void **state)
{
    wxf_image_message message;
    wxf_fault fault;
    wxf_code code;
    long n = 0;

    (void)state;
    do {
        fail_allocations_after(n++);
        code = compose(&message, "a.png", WXF_STR(PNG), &fault);
        fail_allocations_after(-1);
        assert_true(code == WXF_OK || code == WXF_E_MEMORY);
        wxf_image_message_free(&message);
    } while (code != WXF_OK);
    assert_true(n > 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_out_of_memory),
    };

    return cmocka_run_group_tests(tests, make_directory, remove_directory);
}
