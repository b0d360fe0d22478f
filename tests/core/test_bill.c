/* Bills on their way into files: hashes, compression, pieces, and what is left when it goes wrong. */
#include "support.h"

#include "bill.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* The openssl command is the other side of every hash. */
static void make(const char *name, wxf_str content, char hash[41])
{
    wxf_buf digest;

    spit(name, content);
    run("openssl dgst -sha1 -r %s | cut -c 1-40 > digest", name);
    digest = slurp("digest");
    snprintf(hash, 41, "%.40s", wxf_buf_cstr(&digest));
    wxf_buf_free(&digest);
}

static wxf_bill *open_bill(const char *hash)
{
    wxf_error err;
    wxf_bill *bill = wxf_bill_new(path_of("target"), wxf_str_from(hash), &err);

    if (bill == NULL) {
        fail_msg("%s", err.message);
    }
    return bill;
}

static wxf_code feed(wxf_bill *bill, wxf_str bytes, size_t step, wxf_error *err)
{
    wxf_code code = WXF_OK;

    for (size_t at = 0; code == WXF_OK && at < bytes.len; at += step) {
        code = wxf_bill_write(bill, (wxf_str){ bytes.ptr + at, bytes.len - at < step ? bytes.len - at : step }, err);
    }
    return code;
}

static void assert_left(const char *names)
{
    wxf_buf list;

    run("ls | grep -vE '^(digest|list|commands.log)$' | tr '\\n' ' ' > list");
    list = slurp("list");
    assert_string_equal(list.len == 0 ? "" : wxf_buf_cstr(&list), names);
    wxf_buf_free(&list);
    run("rm list");
}

static int clean(void **state)
{
    (void)state;
    run("rm -rf ./*");
    return 0;
}

static void test_a_whole_bill_is_kept(void **state)
{
    static const size_t steps[] = { 1, 2, 3, 1000, 100000 };
    char hash[41];
    wxf_error err;

    (void)state;
    make("bill", WXF_STR("a bill,`1\r\n"), hash);
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        wxf_bill *bill = open_bill(hash);
        char read[32];

        assert_int_equal(feed(bill, WXF_STR("a bill,`1\r\n"), steps[i], &err), WXF_OK);
        assert_int_equal(wxf_bill_received(bill), 11);
        assert_int_equal(wxf_bill_keep(bill, &err), WXF_E_ARGUMENT);
        assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
        assert_int_equal(wxf_bill_read(bill, read, sizeof read), 11);
        assert_int_equal(wxf_bill_read(bill, read, sizeof read), 0);
        assert_int_equal(wxf_bill_keep(bill, &err), WXF_OK);
        wxf_bill_free(bill);
        run("cmp bill target");
    }
    assert_left("bill target ");
}

static void test_compressed(void **state)
{
    char plain[41], packed[41];
    wxf_buf bytes;
    wxf_error err;

    (void)state;
    make("bill", WXF_STR("a bill that is long enough, a bill that is long enough"), plain);
    run("gzip -k bill && cat bill.gz > both.gz && cat bill.gz >> both.gz && cat bill bill > both");
    run("openssl dgst -sha1 -r bill.gz | cut -c 1-40 | tr -d '\\n' > packed");
    bytes = slurp("packed");
    snprintf(packed, sizeof packed, "%s", wxf_buf_cstr(&bytes));
    wxf_buf_free(&bytes);
    bytes = slurp("bill.gz");
    for (int i = 0; i < 4; i++) {
        wxf_bill *bill = open_bill(i < 2 ? plain : packed);

        assert_int_equal(feed(bill, wxf_buf_str(&bytes), i % 2 == 0 ? 1 : 100000, &err), WXF_OK);
        assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
        assert_int_equal(wxf_bill_keep(bill, &err), WXF_OK);
        wxf_bill_free(bill);
        run("cmp bill target");
    }
    /* Cut, and damaged. */
    {
        wxf_bill *bill = open_bill(plain);

        assert_int_equal(feed(bill, (wxf_str){ bytes.data, bytes.len - 9 }, 7, &err), WXF_OK);
        assert_int_equal(wxf_bill_check(bill, &err), WXF_E_SIGNATURE);
        assert_contains(err.message, "ends too early");
        assert_int_equal(wxf_bill_restart(bill, &err), WXF_OK);
        bytes.data[bytes.len - 6] ^= 1;
        assert_int_equal(feed(bill, wxf_buf_str(&bytes), 7, &err), WXF_E_TRANSFER);
        assert_contains(err.message, "damaged");
        wxf_bill_free(bill);
    }
    wxf_buf_free(&bytes);
    /* Two members. */
    run("rm target; openssl dgst -sha1 -r both | cut -c 1-40 | tr -d '\\n' > packed");
    bytes = slurp("packed");
    snprintf(packed, sizeof packed, "%s", wxf_buf_cstr(&bytes));
    wxf_buf_free(&bytes);
    bytes = slurp("both.gz");
    {
        wxf_bill *bill = open_bill(packed);

        assert_int_equal(feed(bill, wxf_buf_str(&bytes), 5, &err), WXF_OK);
        assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
        assert_int_equal(wxf_bill_keep(bill, &err), WXF_OK);
        wxf_bill_free(bill);
        run("cmp both target");
    }
    wxf_buf_free(&bytes);
}

static void test_large_compressed(void **state)
{
    char hash[41];
    wxf_buf bytes;
    wxf_error err;
    wxf_bill *bill;

    (void)state;
    run("head -c 3000000 /dev/zero | tr '\\0' 'x' > bill; gzip -k bill");
    run("openssl dgst -sha1 -r bill | cut -c 1-40 > digest");
    bytes = slurp("digest");
    snprintf(hash, sizeof hash, "%.40s", wxf_buf_cstr(&bytes));
    wxf_buf_free(&bytes);
    bytes = slurp("bill.gz");
    bill = open_bill(hash);
    assert_int_equal(feed(bill, wxf_buf_str(&bytes), bytes.len, &err), WXF_OK);
    assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
    assert_int_equal(wxf_bill_keep(bill, &err), WXF_OK);
    wxf_bill_free(bill);
    run("cmp bill target");
    wxf_buf_free(&bytes);
}

/* What is behind a member is another member, or is refused; nothing is guessed. */
static void test_members_and_garbage(void **state)
{
    static const struct {
        const char *make;
        wxf_code code;
        const char *message;
    } cases[] = {
        { "cat bill.gz bill.gz > sent", WXF_OK, NULL },
        { "gzip -c < /dev/null > none; cat none bill.gz none > sent", WXF_OK, NULL },
        { "cat bill.gz > sent; printf 'x' >> sent", WXF_E_TRANSFER, "something that is no gzip" },
        { "cat bill.gz > sent; printf '\\0' >> sent", WXF_E_TRANSFER, "something that is no gzip" },
        { "cat bill.gz > sent; printf '\\037x' >> sent", WXF_E_TRANSFER, "damaged" },
        { "cat bill.gz > sent; printf '\\037' >> sent", WXF_E_SIGNATURE, "ends too early" },
        { "head -c 12 bill.gz > sent", WXF_E_SIGNATURE, "ends too early" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        for (size_t step = 1; step < 1000000; step *= 7) {
            char hash[41];
            wxf_buf bytes;
            wxf_error err;
            wxf_bill *bill;
            wxf_code code;

            run("rm -f bill* none sent; printf 'a bill' > bill; gzip -k bill; %s; gzip -dc sent > all 2>/dev/null || true", cases[i].make);
            run("openssl dgst -sha1 -r all | cut -c 1-40 > digest; rm all");
            bytes = slurp("digest");
            snprintf(hash, sizeof hash, "%.40s", wxf_buf_cstr(&bytes));
            wxf_buf_free(&bytes);
            bytes = slurp("sent");
            bill = open_bill(hash);
            code = feed(bill, wxf_buf_str(&bytes), step, &err);
            if (code == WXF_OK) {
                code = wxf_bill_check(bill, &err);
            }
            if (code != cases[i].code) {
                fail_msg("%s: %s", cases[i].make, code == WXF_OK ? "taken" : err.message);
            }
            if (code != WXF_OK) {
                assert_contains(err.message, cases[i].message);
            }
            wxf_bill_free(bill);
            wxf_buf_free(&bytes);
        }
    }
}

/* 100 MB of nothing, in 100 KB: it ends at 16 MiB and a hundred times what came. */
static void test_a_bomb_is_refused(void **state)
{
    wxf_buf bytes;
    wxf_error err;
    wxf_bill *bill;
    struct stat about;

    (void)state;
    run("head -c 100000000 /dev/zero | gzip -9 > bomb");
    bytes = slurp("bomb");
    assert_true(bytes.len < 110000);
    for (size_t step = 100; step <= 1000000; step *= 100) {
        char name[64];
        wxf_buf list;

        bill = open_bill("0000000000000000000000000000000000000000");
        assert_int_equal(feed(bill, wxf_buf_str(&bytes), step, &err), WXF_E_TOO_LARGE);
        assert_contains(err.message, "beyond all measure");
        run("ls | grep part > list");
        list = slurp("list");
        snprintf(name, sizeof name, "%.*s", (int)list.len - 1, wxf_buf_cstr(&list));
        wxf_buf_free(&list);
        assert_int_equal(stat(path_of(name), &about), 0);
        assert_true(about.st_size >= 16 << 20 && about.st_size <= (16 << 20) + 100 * 110000);
        wxf_bill_free(bill);
    }
    wxf_buf_free(&bytes);
    run("rm bomb list");
    assert_left("");
}

static void test_a_wrong_bill_leaves_nothing(void **state)
{
    char hash[41];
    wxf_error err;
    wxf_bill *bill;
    struct stat about;

    (void)state;
    make("bill", WXF_STR("right"), hash);
    spit("target", WXF_STR("old"));
    chmod(path_of("target"), 0600);
    bill = open_bill(hash);
    assert_int_equal(feed(bill, WXF_STR("wrong"), 2, &err), WXF_OK);
    assert_int_equal(wxf_bill_check(bill, &err), WXF_E_SIGNATURE);
    assert_contains(err.message, hash);
    assert_int_equal(wxf_bill_keep(bill, &err), WXF_E_ARGUMENT);
    wxf_bill_free(bill);
    assert_left("bill target ");
    run("grep -q old target");
    /* The right one keeps the permissions. */
    bill = open_bill(hash);
    assert_int_equal(feed(bill, WXF_STR("right"), 5, &err), WXF_OK);
    assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
    assert_int_equal(wxf_bill_keep(bill, &err), WXF_OK);
    wxf_bill_free(bill);
    assert_int_equal(stat(path_of("target"), &about), 0);
    assert_int_equal(about.st_mode & 0777, 0600);
}

static void test_pieces(void **state)
{
    char hash[41];
    wxf_error err;
    wxf_bill *bill;

    (void)state;
    make("bill", WXF_STR("0123456789"), hash);
    bill = open_bill(hash);
    assert_int_equal(wxf_bill_begin(bill, 200, (wxf_str){ NULL, 0 }, &err), WXF_OK);
    assert_int_equal(feed(bill, WXF_STR("01234"), 5, &err), WXF_OK);
    assert_int_equal(wxf_bill_begin(bill, 206, WXF_STR("bytes 4-9/10"), &err), WXF_E_TRANSFER);
    assert_int_equal(wxf_bill_begin(bill, 206, (wxf_str){ NULL, 0 }, &err), WXF_E_TRANSFER);
    assert_int_equal(wxf_bill_begin(bill, 206, WXF_STR("bytes 5-9/10"), &err), WXF_OK);
    assert_int_equal(feed(bill, WXF_STR("56789"), 5, &err), WXF_OK);
    assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
    /* A whole one instead of a part begins anew. */
    assert_int_equal(wxf_bill_begin(bill, 200, (wxf_str){ NULL, 0 }, &err), WXF_OK);
    assert_int_equal(wxf_bill_received(bill), 0);
    assert_int_equal(feed(bill, WXF_STR("0123456789"), 3, &err), WXF_OK);
    assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
    /* The same hash changes nothing, another begins anew. */
    assert_int_equal(wxf_bill_set_hash(bill, wxf_str_from(hash), &err), WXF_OK);
    assert_int_equal(wxf_bill_received(bill), 10);
    assert_int_equal(wxf_bill_set_hash(bill, WXF_STR("0000000000000000000000000000000000000000"), &err), WXF_OK);
    assert_int_equal(wxf_bill_received(bill), 0);
    wxf_bill_free(bill);
    assert_left("bill ");
}

static void test_empty_and_tiny(void **state)
{
    char hash[41];
    wxf_error err;
    wxf_bill *bill;

    (void)state;
    make("bill", WXF_STR(""), hash);
    bill = open_bill(hash);
    assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
    wxf_bill_free(bill);
    make("bill", WXF_STR("\x1F"), hash);
    bill = open_bill(hash);
    assert_int_equal(feed(bill, WXF_STR("\x1F"), 1, &err), WXF_OK);
    assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
    assert_int_equal(wxf_bill_keep(bill, &err), WXF_OK);
    wxf_bill_free(bill);
    run("cmp bill target");
}

int __real_EVP_DigestFinal_ex(EVP_MD_CTX *context, unsigned char *out, unsigned *size);
int __wrap_EVP_DigestFinal_ex(EVP_MD_CTX *context, unsigned char *out, unsigned *size);

static unsigned digest_failing; /* the one to come that fails; 0: none */

int __wrap_EVP_DigestFinal_ex(EVP_MD_CTX *context, unsigned char *out, unsigned *size)
{
    if (digest_failing > 0 && --digest_failing == 0) {
        return 0;
    }
    return __real_EVP_DigestFinal_ex(context, out, size);
}

/* A bill that lost bytes is none, though the hash of what came is right; and what cannot be hashed is not shown as a hash. */
static void test_failures_stay(void **state)
{
    char hash[41];
    wxf_buf bytes;
    wxf_error err;
    wxf_bill *bill;
    bool failed = true;

    (void)state;
    make("bill", WXF_STR("a bill"), hash);
    run("gzip -k bill; openssl dgst -sha1 -r bill.gz | cut -c 1-40 | tr -d '\\n' > digest");
    bytes = slurp("digest");
    snprintf(hash, sizeof hash, "%s", wxf_buf_cstr(&bytes));
    wxf_buf_free(&bytes);
    bytes = slurp("bill.gz");
    for (long succeeding = 0; failed; succeeding++) {
        bill = open_bill(hash);
        fail_allocations_after(succeeding);
        failed = feed(bill, wxf_buf_str(&bytes), 3, &err) != WXF_OK;
        fail_allocations_after(-1);
        if (failed) {
            assert_int_equal(err.code, WXF_E_MEMORY);
            for (size_t at = 3; at < bytes.len; at += 3) {
                assert_int_equal(wxf_bill_write(bill, (wxf_str){ bytes.data + at, bytes.len - at < 3 ? bytes.len - at : 3 }, &err), WXF_E_FILE);
            }
            assert_int_equal(wxf_bill_check(bill, &err), WXF_E_FILE);
            assert_contains(err.message, "lacks bytes");
            assert_int_equal(wxf_bill_keep(bill, &err), WXF_E_ARGUMENT);
            assert_int_equal(wxf_bill_restart(bill, &err), WXF_OK);
            assert_int_equal(feed(bill, wxf_buf_str(&bytes), 3, &err), WXF_OK);
        }
        assert_true(failed || succeeding > 0);
        assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
        wxf_bill_free(bill);
    }
    for (unsigned failing = 1; failing <= 2; failing++) {
        bill = open_bill("0000000000000000000000000000000000000000");
        assert_int_equal(feed(bill, wxf_buf_str(&bytes), 3, &err), WXF_OK);
        digest_failing = failing;
        assert_int_equal(wxf_bill_check(bill, &err), WXF_E_CRYPTO);
        assert_int_equal(digest_failing, 0);
        assert_contains(err.message, "SHA-1");
        wxf_bill_free(bill);
    }
    wxf_buf_free(&bytes);
    run("rm bill.gz");
    assert_left("bill ");
}

static void test_a_child_leaves_the_file_to_its_parent(void **state)
{
    wxf_bill *bill = open_bill("0000000000000000000000000000000000000000");
    wxf_error err;
    pid_t child;
    int status = 0;

    (void)state;
    child = fork();
    if (child == 0) {
        wxf_bill_free(bill);
        _exit(0);
    }
    waitpid(child, &status, 0);
    assert_int_equal(feed(bill, WXF_STR("x"), 1, &err), WXF_OK);
    run("ls | grep -q part");
    wxf_bill_free(bill);
    assert_left("");
}

static void test_refusals(void **state)
{
    static const char *const hashes[] = { "", "abc", "000000000000000000000000000000000000000g",
                                          "00000000000000000000000000000000000000000" };
    wxf_error err;

    (void)state;
    for (size_t i = 0; i < sizeof hashes / sizeof hashes[0]; i++) {
        assert_null(wxf_bill_new(path_of("target"), wxf_str_from(hashes[i]), &err));
        assert_int_equal(err.code, WXF_E_ARGUMENT);
    }
    assert_null(wxf_bill_new(path_of("no/folder"), WXF_STR("0000000000000000000000000000000000000000"), &err));
    assert_int_equal(err.code, WXF_E_FILE);
    run("mkdir target");
    assert_null(wxf_bill_new(path_of("target"), WXF_STR("0000000000000000000000000000000000000000"), &err));
    assert_int_equal(err.code, WXF_E_FILE);
    run("rmdir target");
    assert_left("");
}

static void test_out_of_memory(void **state)
{
    wxf_bill *bill;
    wxf_error err;
    long n = 0;

    (void)state;
    do {
        fail_allocations_after(n++);
        bill = wxf_bill_new(path_of("target"), WXF_STR("0000000000000000000000000000000000000000"), &err);
        fail_allocations_after(-1);
        assert_true(bill != NULL || err.code == WXF_E_MEMORY);
    } while (bill == NULL);
    assert_true(n > 3);
    wxf_bill_free(bill);
    assert_left("");
}

static mode_t mode_of(const char *name)
{
    struct stat about;

    assert_int_equal(stat(path_of(name), &about), 0);
    return about.st_mode & 0777;
}

/* What is no bill yet is for nobody else, and what became one is as any file of this process, or as the one before it. */
static void test_permissions(void **state)
{
    static const struct {
        mode_t mask, before, after;
    } cases[] = { { 022, 0, 0644 }, { 077, 0, 0600 }, { 027, 0, 0640 }, { 0, 0, 0666 }, { 022, 0600, 0600 }, { 077, 0664, 0664 } };
    char hash[41];
    wxf_error err;
    mode_t old = umask(022);

    (void)state;
    make("bill", WXF_STR("a bill"), hash);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_bill *bill;

        run("rm -f target; umask 0; %s", cases[i].before != 0 ? "touch target" : "true");
        if (cases[i].before != 0) {
            assert_int_equal(chmod(path_of("target"), cases[i].before), 0);
        }
        umask(cases[i].mask);
        bill = open_bill(hash);
        umask(022);
        run("mv target.*.part half; cp -p half seen; mv half target.x.part");
        assert_int_equal(mode_of("seen"), 0600);
        run("rm -f target.x.part seen");
        wxf_bill_free(bill);

        umask(cases[i].mask);
        bill = open_bill(hash);
        assert_int_equal(feed(bill, WXF_STR("a bill"), 3, &err), WXF_OK);
        assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
        assert_int_equal(wxf_bill_keep(bill, &err), WXF_OK);
        wxf_bill_free(bill);
        umask(022);
        assert_int_equal(mode_of("target"), cases[i].after);
    }
    umask(old);
    assert_left("bill target ");
}

/* A name that a file may have is one that a bill may have, though the half file's is longer. */
static void test_long_names(void **state)
{
    char hash[41], name[256];
    wxf_error err;

    (void)state;
    make("bill", WXF_STR("a bill"), hash);
    for (size_t len = 118; len < sizeof name; len += len < 126 || len > 225 ? 1 : 50) {
        wxf_bill *bill;

        memset(name, 'x', len);
        for (size_t i = len % 3; i + 3 <= len; i += 3) {
            memcpy(name + i, "券", 3);
        }
        name[len] = '\0';
        bill = wxf_bill_new(path_of(name), wxf_str_from(hash), &err);
        if (bill == NULL) {
            fail_msg("%zu: %s", len, err.message);
        }
        run("ls *.part | iconv -f UTF-8 -t UTF-8 >list && rm list");
        assert_int_equal(feed(bill, WXF_STR("a bill"), 3, &err), WXF_OK);
        assert_int_equal(wxf_bill_check(bill, &err), WXF_OK);
        assert_int_equal(wxf_bill_keep(bill, &err), WXF_OK);
        wxf_bill_free(bill);
        run("cmp bill %s && rm %s", name, name);
    }
    assert_left("bill ");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, clean)
    const struct CMUnitTest tests[] = {
        TEST(test_a_whole_bill_is_kept),
        TEST(test_compressed),
        TEST(test_large_compressed),
        TEST(test_members_and_garbage),
        TEST(test_a_bomb_is_refused),
        TEST(test_a_wrong_bill_leaves_nothing),
        TEST(test_pieces),
        TEST(test_empty_and_tiny),
        TEST(test_failures_stay),
        TEST(test_a_child_leaves_the_file_to_its_parent),
        TEST(test_refusals),
        TEST(test_permissions),
        TEST(test_long_names),
        TEST(test_out_of_memory),
    };

    return cmocka_run_group_tests(tests, make_directory, remove_directory);
}
