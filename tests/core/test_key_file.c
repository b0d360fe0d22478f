/* Key files: what is read, and why one is refused. */
#include "support.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int make_fixtures(void **state)
{
    if (make_directory(state) != 0) {
        return -1;
    }
    spit("a.pem", WXF_STR("-----BEGIN PRIVATE KEY-----\n"));
    return 0;
}

static void assert_file_refused(const char *path, const char *why)
{
    wxf_buf content = WXF_BUF_INIT;
    wxf_error err;

    assert_true(wxf_buf_add_cstr(&content, "before"));
    assert_int_equal(wxf_key_read_file(path, &content, &err), WXF_E_KEY);
    assert_contains(err.message, why);
    assert_int_equal(content.len, 0);
    wxf_buf_free(&content);
}

static void reads_files(void **state)
{
    wxf_buf content = WXF_BUF_INIT, reference = slurp("a.pem"), big = WXF_BUF_INIT;

    (void)state;
    assert_true(wxf_buf_add_cstr(&content, "before"));
    assert_int_equal(wxf_key_read_file(path_of("a.pem"), &content, NULL), WXF_OK);
    assert_string_equal(wxf_buf_cstr(&content), wxf_buf_cstr(&reference));
    assert_true(content.secret);
    wxf_buf_free(&reference);

    while (big.len < WXF_KEY_SOURCE_MAX) {
        assert_true(wxf_buf_add_char(&big, 'x'));
    }
    spit("big", wxf_buf_str(&big));
    assert_int_equal(wxf_key_read_file(path_of("big"), &content, NULL), WXF_OK);
    assert_int_equal(content.len, WXF_KEY_SOURCE_MAX);
    assert_true(wxf_buf_add_char(&big, 'x'));
    spit("big", wxf_buf_str(&big));
    assert_file_refused(path_of("big"), "too large for a key");
    wxf_buf_free(&big);
    wxf_buf_free(&content);
}

static void tells_why_a_file_cannot_be_read(void **state)
{
    char key_text[2000] = "-----BEGIN PRIVATE KEY-----\nMIIsecret";
    int before = open("/dev/null", O_RDONLY), after;

    (void)state;
    assert_file_refused(path_of("missing.pem"), "there is no key file /tmp/wxf-core-");
    assert_file_refused(path_of("a.pem/x"), "there is no key file");
    assert_file_refused("", "there is no key file");
    assert_file_refused(path_of("."), "is a directory");
    spit("empty", (wxf_str){ NULL, 0 });
    assert_file_refused(path_of("empty"), "is empty");
    run("mkfifo pipe");
    assert_file_refused(path_of("pipe"), "not a regular file"); /* and does not wait for a writer */
    assert_file_refused("/dev/null", "not a regular file");
    if (geteuid() != 0) {
        run("cp a.pem closed && chmod 0 closed");
        assert_file_refused(path_of("closed"), "may not be read by this process (user id");
    }
    /* Key text where a path was expected does not get into a message. */
    for (size_t i = 0; i < 3; i++) {
        wxf_buf content = WXF_BUF_INIT;
        wxf_error err;

        assert_int_equal(wxf_key_read_file(key_text, &content, &err), WXF_E_KEY);
        assert_lacks(err.message, "MII");
        wxf_buf_free(&content);
        memset(key_text, 'M', i == 0 ? 300 : 1990);
    }
    after = open("/dev/null", O_RDONLY);
    assert_int_equal(after, before + 1); /* no descriptor was left open */
    close(after);
    close(before);
}

static void refuses_files_of_others(void **state)
{
    int status;

    (void)state;
    if (geteuid() != 0) {
        skip(); /* tested above, in our own name */
    }
    run("cp a.pem closed && chmod 600 closed && chmod 755 .");
    fflush(NULL);
    status = fork();
    if (status == 0) {
        wxf_buf content = WXF_BUF_INIT;
        wxf_error err;
        bool refused = setuid(65534) == 0 && wxf_key_read_file(path_of("closed"), &content, &err) == WXF_E_KEY &&
                       strstr(err.message, "may not be read by this process (user id 65534)") != NULL;

        _exit(refused ? 0 : 1);
    }
    assert_true(status > 0);
    assert_int_equal(waitpid(status, &status, 0) > 0 ? status : -1, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_files),
        cmocka_unit_test(tells_why_a_file_cannot_be_read),
        cmocka_unit_test(refuses_files_of_others),
    };

    return cmocka_run_group_tests_name("key file", tests, make_fixtures, remove_directory);
}
