/*
 * Downloaded platform certificates under a clock that stands still: when they
 * are downloaded, what is believed, and what is kept in a file.
 */
#include "certificate_list.h"

#include "platform.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int inheritable; /* files that a program would have inherited that was started while they were written */

/* What the core writes is written through in the end, by this one. */
int fsync(int fd)
{
    inheritable += (fcntl(fd, F_GETFD) & FD_CLOEXEC) == 0 ? 1 : 0;
    return (int)syscall(SYS_fsync, fd);
}

static wxf_platforms *platforms;
static wxf_platform *platform;

static wxf_platform_id id_of(const char *mchid, const char *secret, const char *base, const char *file)
{
    return (wxf_platform_id){ wxf_str_from(mchid), wxf_str_from(secret), wxf_str_from(base), wxf_str_from(file), WXF_STR("3A01") };
}

static int set_up(void **state)
{
    wxf_platform_id id = id_of("1900000001", SECRET, "https://x/", path_of("kept.json"));
    wxf_error err;

    (void)state;
    now = (int64_t)time(NULL) + 60;
    platforms = wxf_platforms_new();
    platform = wxf_platforms_get(platforms, &id, &err);
    assert_non_null(platform);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    wxf_platform_unref(platform);
    wxf_platforms_free(platforms);
    (void)try_run("rm -f kept.json*");
    return 0;
}

/* ---- the rules ----------------------------------------------------------- */

static bool may_ask_for(wxf_platform_cause cause, const char *serial)
{
    wxf_error err;

    wxf_error_clear(&err);
    if (wxf_platform_may_ask(platform, cause, wxf_str_from(serial), now, &err) == WXF_OK) {
        return true;
    }
    assert_true(err.message[0] != '\0');
    return false;
}

static bool may_ask(const char *serial)
{
    return may_ask_for(WXF_CAUSE_SERIAL, serial);
}

static void began(wxf_platform_cause cause, const char *serial)
{
    wxf_platform_began(platform, cause, wxf_str_from(serial), now);
}

static void brought(const char *first, const char *second)
{
    wxf_buf list = list_of(first, second);
    wxf_keyring *ring = read_list(&list, WXF_OK, NULL);

    assert_int_equal(wxf_platform_succeeded(platform, ring, now, NULL), WXF_OK);
    wxf_keyring_unref(ring);
}

static void fails(bool absent)
{
    wxf_error why;

    wxf_fail(&why, WXF_E_CONNECT, "nobody there");
    began(WXF_CAUSE_AGE, "");
    wxf_platform_failed(platform, &why, absent, now);
}

/* How many seconds pass until a download may be made. */
static int64_t seconds_left(void)
{
    int64_t begin = now, passed;

    while (!may_ask("")) {
        now++;
    }
    passed = now - begin;
    now = begin;
    return passed;
}

static void first_use_fails_and_is_repeated_soon(void **state)
{
    static const int64_t pauses[] = { 1, 2, 4, 8, 16, 32, 60, 60 };

    (void)state;
    assert_true(wxf_platform_is_due(platform, now));
    for (size_t i = 0; i < sizeof pauses / sizeof pauses[0]; i++) {
        fails(false);
        assert_int_equal(seconds_left(), pauses[i]);
        now += pauses[i];
    }
    assert_int_equal(wxf_platform_last_error(platform)->code, WXF_E_CONNECT);
    brought(OLD, NULL);
    assert_int_equal(seconds_left(), 0);
    assert_int_equal(wxf_platform_last_error(platform)->code, WXF_OK);
}

static void good_certificates_outlive_failures(void **state)
{
    static const int64_t pauses[] = { 60, 120, 240, 480, 960, 1920, 3600, 3600 };

    (void)state;
    brought(NEW, NULL);
    for (size_t i = 0; i < sizeof pauses / sizeof pauses[0]; i++) {
        fails(false);
        assert_int_equal(seconds_left(), pauses[i]);
        assert_int_equal(wxf_keyring_count(wxf_platform_ring(platform, now)), 1);
        now += pauses[i];
    }
    assert_false(may_ask("PUB_KEY_ID_1"));
}

static void refreshed_when_old_or_expiring(void **state)
{
    (void)state;
    brought(NEW, NULL);
    assert_false(wxf_platform_is_due(platform, now + WXF_PLATFORM_AGE_MAX - 1));
    assert_true(wxf_platform_is_due(platform, now + WXF_PLATFORM_AGE_MAX));
    /* A clock that was ahead when they came, and is set right. */
    assert_true(wxf_platform_is_due(platform, now - DAY));
    /* Ten days before the end of the newest, every hour. */
    now += 1791 * DAY;
    brought(NEW, NULL);
    assert_false(wxf_platform_is_due(platform, now + WXF_PLATFORM_AGE_MAX_EXPIRING - 1));
    assert_true(wxf_platform_is_due(platform, now + WXF_PLATFORM_AGE_MAX_EXPIRING));
}

/* A page of a proxy, or of a gateway that was just changed, says 404, too. */
static void certificates_are_not_given_up_for_a_404(void **state)
{
    (void)state;
    brought(NEW, NULL);
    fails(true);
    assert_int_equal(seconds_left(), 60);
    assert_false(wxf_platform_is_due(platform, now + 3600));
    now += WXF_PLATFORM_AGE_MAX;
    assert_true(wxf_platform_is_due(platform, now));
}

static void answers_have_their_own_turn(void **state)
{
    (void)state;
    brought(OLD, NULL);
    began(WXF_CAUSE_SERIAL, "0BAD");
    brought(OLD, NULL);
    assert_false(may_ask("0BAE"));
    assert_true(may_ask_for(WXF_CAUSE_ANSWER, "0BAE"));
    /* Nor does it matter to an answer that anybody has named its serial before, … */
    assert_true(may_ask_for(WXF_CAUSE_ANSWER, "0BAD"));
    began(WXF_CAUSE_ANSWER, "0BAE");
    brought(OLD, NULL);
    assert_false(may_ask_for(WXF_CAUSE_ANSWER, "0BAE"));
    assert_false(may_ask_for(WXF_CAUSE_ANSWER, "0BAF"));
    now += WXF_PLATFORM_SERIAL_PAUSE;
    assert_true(may_ask_for(WXF_CAUSE_ANSWER, "0BAF"));
    assert_false(may_ask_for(WXF_CAUSE_ANSWER, "0BAE"));
    assert_false(may_ask("0BAE"));
    /* … and that a download failed which was not for an answer. Its own failure it waits for. */
    for (int i = 0; i < 5; i++) {
        fails(false);
    }
    assert_false(may_ask("0BAF"));
    assert_true(may_ask_for(WXF_CAUSE_ANSWER, "0BAF"));
    began(WXF_CAUSE_ANSWER, "0BAF");
    wxf_platform_abandoned(platform);
    assert_true(may_ask_for(WXF_CAUSE_ANSWER, "0BAF"));
    began(WXF_CAUSE_ANSWER, "0BAF");
    assert_false(may_ask_for(WXF_CAUSE_ANSWER, "0BAF"));
    now += WXF_PLATFORM_SERIAL_PAUSE;
    assert_true(may_ask_for(WXF_CAUSE_ANSWER, "0BAF"));
}

static void cut(void)
{
    wxf_error why;

    wxf_fail(&why, WXF_E_ABORTED, "the request ended");
    began(WXF_CAUSE_AGE, "");
    wxf_platform_cut(platform, &why, now);
}

static void what_is_cut_off_is_given_longer(void **state)
{
    static const int graces[] = { 1000, 2000, 4000, 8000, 10000, 10000 };

    (void)state;
    brought(NEW, NULL);
    for (size_t i = 0; i < sizeof graces / sizeof graces[0]; i++) {
        assert_int_equal(wxf_platform_grace_ms(platform, now), graces[i]);
        cut();
        assert_int_equal(seconds_left(), 60); /* the first pause, each time */
        now += 60;
    }
    brought(NEW, NULL);
    assert_int_equal(wxf_platform_grace_ms(platform, now), 1000);
    /* Processes that serve one request each remember nothing; they see how old the file is. */
    assert_int_equal(wxf_platform_grace_ms(platform, now + WXF_PLATFORM_AGE_MAX), 1000);
    assert_int_equal(wxf_platform_grace_ms(platform, now + 2 * WXF_PLATFORM_AGE_MAX), 10000);
}

static void a_merchant_without_certificates_is_asked_twice_a_day(void **state)
{
    (void)state;
    fails(true);
    assert_false(wxf_platform_is_due(platform, now + WXF_PLATFORM_AGE_MAX - 1));
    assert_true(wxf_platform_is_due(platform, now + WXF_PLATFORM_AGE_MAX));
}

static void unlisted_certificates_stay_until_they_expire(void **state)
{
    uint64_t generation;

    (void)state;
    brought(OLD, NULL);
    generation = wxf_platform_generation(platform);
    brought(NEW, NULL);
    assert_true(wxf_platform_generation(platform) > generation);
    assert_int_equal(wxf_keyring_count(wxf_platform_ring(platform, now)), 2);
    generation = wxf_platform_generation(platform);
    now += 31 * DAY;
    assert_int_equal(wxf_keyring_count(wxf_platform_ring(platform, now)), 1);
    assert_true(wxf_platform_generation(platform) > generation);
    now += 1800 * DAY;
    assert_int_equal(wxf_keyring_count(wxf_platform_ring(platform, now)), 0);
}

static void unknown_serials_are_looked_for_once(void **state)
{
    (void)state;
    brought(OLD, NULL);
    assert_false(may_ask("PUB_KEY_ID_1"));
    assert_false(may_ask("not a serial"));
    assert_true(may_ask("0BAD"));
    began(WXF_CAUSE_SERIAL, "0BAD");
    brought(OLD, NULL);
    /* Not for this one for ten minutes, not for any other for one. */
    assert_false(may_ask("0BAD"));
    assert_false(may_ask("00bad"));
    assert_false(may_ask("0BAE"));
    now += WXF_PLATFORM_SERIAL_PAUSE - 1;
    assert_false(may_ask("0BAE"));
    now += 1;
    assert_true(may_ask("0BAE"));
    assert_false(may_ask("0BAD"));
    now += WXF_PLATFORM_SERIAL_FORGET - WXF_PLATFORM_SERIAL_PAUSE;
    assert_true(may_ask("0BAD"));
    /* What was given up does not count. */
    began(WXF_CAUSE_SERIAL, "0BAD");
    assert_false(may_ask("0BAD"));
    wxf_platform_abandoned(platform);
    assert_true(may_ask("0BAD"));
}

static void the_first_download_is_nobodys_turn(void **state)
{
    (void)state;
    /* A notification had a serial, and there was no key at all: the next serial may be looked for at once, this one not. */
    began(WXF_CAUSE_FIRST, "0BAD");
    brought(OLD, NULL);
    assert_false(may_ask("0BAD"));
    assert_true(may_ask("0BAE"));
}

static void a_day_of_forged_serials(void **state)
{
    uint64_t downloads = 0;

    (void)state;
    brought(NEW, NULL);
    for (int i = 0; i < 10000; i++) {
        char serial[32];

        snprintf(serial, sizeof serial, "F%07d", i);
        if (may_ask(serial)) {
            began(WXF_CAUSE_SERIAL, serial);
            brought(NEW, NULL);
            downloads++;
        }
        now += i % 3 == 0 ? 1 : 0;
    }
    /* 3334 seconds: one a minute. */
    assert_int_equal(downloads, 56);
}

/* ---- whose ---------------------------------------------------------------- */

static void shared_by_identity(void **state)
{
    const char *file = path_of("kept.json");
    const wxf_platform_id same = id_of("1900000001", SECRET, "https://x/", file);
    const wxf_platform_id others[] = {
        id_of("1900000002", SECRET, "https://x/", file),
        id_of("1900000001", "0123456789abcdef0123456789abcdeF", "https://x/", file),
        id_of("1900000001", SECRET, "https://y/", file),
        id_of("1900000001", SECRET, "https://x/", ""),
        id_of("190000000", "1" SECRET, "https://x/", file),
        { same.mchid, same.secret, same.base_uri, same.file, WXF_STR("3A02") },
    };
    wxf_platform *found[1 + sizeof others / sizeof others[0]];

    (void)state;
    found[0] = wxf_platforms_get(platforms, &same, NULL);
    assert_ptr_equal(found[0], platform);
    for (size_t i = 1; i < sizeof found / sizeof found[0]; i++) {
        found[i] = wxf_platforms_get(platforms, &others[i - 1], NULL);
        for (size_t j = 0; j < i; j++) {
            assert_ptr_not_equal(found[i], found[j]);
        }
    }
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++) {
        wxf_platform_unref(found[i]);
    }
}

/* One that nobody uses, as what it was told last shows. */
static wxf_platform *unused(int number)
{
    char mchid[16];
    wxf_platform_id id;
    wxf_platform *found;

    snprintf(mchid, sizeof mchid, "%d", number);
    id = id_of(mchid, SECRET, "https://x/", "");
    found = wxf_platforms_get(platforms, &id, NULL);
    wxf_platform_unref(found);
    return found;
}

static void unused_ones_make_room(void **state)
{
    wxf_platform_id same = id_of("1900000001", SECRET, "https://x/", path_of("kept.json"));
    wxf_platform *found;
    wxf_error why;

    (void)state;
    wxf_fail(&why, WXF_E_CONNECT, "nobody there");
    for (int i = 0; i < 2 * WXF_PLATFORMS_MAX; i++) {
        wxf_platform_failed(unused(i), &why, false, now);
    }
    /* With the one in use as many as there may be; the one before is forgotten. */
    assert_int_equal(wxf_platform_last_error(unused(WXF_PLATFORMS_MAX + 1))->code, WXF_E_CONNECT);
    assert_int_equal(wxf_platform_last_error(unused(WXF_PLATFORMS_MAX))->code, WXF_OK);
    found = wxf_platforms_get(platforms, &same, NULL);
    assert_ptr_equal(found, platform);
    wxf_platform_unref(found);
}

/* ---- the file -------------------------------------------------------------- */

static wxf_platform *another(void)
{
    wxf_platform_id id = id_of("1900000001", SECRET, "https://x/", path_of("kept.json"));
    wxf_platforms *fresh = wxf_platforms_new();
    wxf_platform *found = wxf_platforms_get(fresh, &id, NULL);

    wxf_platforms_free(fresh);
    return found;
}

static void load_refused(wxf_platform *into, const char *part)
{
    wxf_error err;

    if (wxf_platform_load(into, WXF_STR(SECRET), now, &err) == WXF_OK) {
        fail_msg("loaded, though %s", part);
    }
    assert_contains(err.message, part);
    assert_contains(err.message, "kept.json is ignored");
    assert_lacks(err.message, SECRET);
    assert_int_equal(wxf_keyring_count(wxf_platform_ring(into, now)), 0);
    /* Told once. */
    assert_int_equal(wxf_platform_load(into, WXF_STR(SECRET), now, &err), WXF_OK);
    wxf_platform_unref(into);
}

static void files_start_others_warm(void **state)
{
    wxf_buf list = list_of(OLD, NEW), kept;
    wxf_platform *other = another();
    struct stat info;
    uint64_t read;
    wxf_error err;

    (void)state;
    umask(0);
    assert_int_equal(wxf_platform_load(other, WXF_STR(SECRET), now, &err), WXF_OK); /* there is none */
    assert_int_equal(wxf_platform_save(platform, wxf_buf_str(&list), &err), WXF_OK);
    assert_int_equal(stat(path_of("kept.json"), &info), 0);
    assert_int_equal(info.st_mode & 07777, 0600);
    assert_int_equal(inheritable, 0);
    kept = slurp("kept.json");
    assert_true(wxf_str_eq(wxf_buf_str(&kept), wxf_buf_str(&list)));
    assert_lacks(wxf_buf_cstr(&kept), SECRET);
    assert_int_equal(wxf_platform_load(other, WXF_STR(SECRET), now, &err), WXF_OK);
    assert_int_equal(wxf_keyring_count(wxf_platform_ring(other, now)), 2);
    assert_true(wxf_platform_fetched_at(other) >= now - 120 && wxf_platform_fetched_at(other) <= now);
    read = wxf_platform_generation(other);
    assert_int_equal(wxf_platform_load(other, WXF_STR(SECRET), now, &err), WXF_OK);
    assert_int_equal(wxf_platform_generation(other), read);
    wxf_platform_unref(other);
    /* Of the future: as fresh as can be, but no fresher. */
    run("touch -d '2040-01-01' kept.json");
    other = another();
    assert_int_equal(wxf_platform_load(other, WXF_STR(SECRET), now, &err), WXF_OK);
    assert_int_equal(wxf_platform_fetched_at(other), now);
    wxf_platform_unref(other);
    /* Old: read, and looked for again. */
    run("touch -d '2020-01-01' kept.json");
    other = another();
    assert_int_equal(wxf_platform_load(other, WXF_STR(SECRET), now, &err), WXF_OK);
    assert_int_equal(wxf_keyring_count(wxf_platform_ring(other, now)), 2);
    assert_true(wxf_platform_is_due(other, now));
    wxf_platform_unref(other);
    /* Where no file can be. */
    run("rm kept.json && mkdir kept.json");
    assert_int_equal(wxf_platform_save(platform, wxf_buf_str(&list), &err), WXF_E_KEY);
    run("rmdir kept.json && test \"$(ls kept.json* 2>/dev/null)\" = ''");
    wxf_buf_free(&kept);
    wxf_buf_free(&list);
}

/* Several downloads in one second are seldom, but happen when WeChat Pay rotates. */
static void files_of_the_same_second_count(void **state)
{
    wxf_buf first = list_of(OLD, NULL), second = list_of(NEW, NULL);
    wxf_platform *other = another();
    uint64_t read;
    wxf_error err;

    (void)state;
    spit("kept.json", wxf_buf_str(&first));
    run("touch -d '2020-01-01 00:00:00.1' kept.json && chmod 0600 kept.json");
    assert_int_equal(wxf_platform_load(other, WXF_STR(SECRET), now, &err), WXF_OK);
    assert_non_null(wxf_keyring_find(wxf_platform_ring(other, now), WXF_STR(OLD)));
    spit("elsewhere.json", wxf_buf_str(&second));
    run("touch -d '2020-01-01 00:00:00.9' elsewhere.json && chmod 0600 elsewhere.json && mv elsewhere.json kept.json");
    assert_int_equal(wxf_platform_load(other, WXF_STR(SECRET), now, &err), WXF_OK);
    assert_non_null(wxf_keyring_find(wxf_platform_ring(other, now), WXF_STR(NEW)));
    assert_non_null(wxf_keyring_find(wxf_platform_ring(other, now), WXF_STR(OLD)));
    read = wxf_platform_generation(other);
    /* What is older is not. */
    spit("elsewhere.json", wxf_buf_str(&first));
    run("touch -d '2019-12-31 23:59:58' elsewhere.json && chmod 0600 elsewhere.json && mv elsewhere.json kept.json");
    assert_int_equal(wxf_platform_load(other, WXF_STR(SECRET), now, &err), WXF_OK);
    assert_int_equal(wxf_platform_generation(other), read);
    wxf_platform_unref(other);
    wxf_buf_free(&second);
    wxf_buf_free(&first);
}

static void odd_files_are_ignored(void **state)
{
    wxf_buf list = list_of(OLD, NEW);

    (void)state;
    spit("kept.json", wxf_buf_str(&list));
    run("chmod 0622 kept.json");
    load_refused(another(), "others may write it");
    run("chmod 0600 kept.json && mv kept.json elsewhere.json && ln -s elsewhere.json kept.json");
    load_refused(another(), "symbolic link");
    run("rm kept.json && mkdir kept.json");
    load_refused(another(), "no regular file");
    run("rmdir kept.json && mkfifo kept.json");
    load_refused(another(), "no regular file");
    run("rm kept.json && printf '{\"data\":[' >kept.json && chmod 0600 kept.json");
    load_refused(another(), "not JSON");
    run("head -c 300000 /dev/zero >kept.json");
    load_refused(another(), "more than");
    run(": >kept.json");
    load_refused(another(), "not JSON");
    wxf_buf_free(&list);
    list = begin_list();
    add_entry(&list, NEW, "new.pem", "0123456789ABCDEF0123456789ABCDEF", "AEAD_AES_256_GCM");
    assert_true(wxf_buf_add_cstr(&list, "]}"));
    spit("kept.json", wxf_buf_str(&list));
    load_refused(another(), "APIv3 key");
    wxf_buf_free(&list);
    list = list_of(OLD, NULL);
    spit("kept.json", wxf_buf_str(&list));
    now += 31 * DAY;
    load_refused(another(), "expired");
    if (geteuid() == 0) {
        run("chown 12345 kept.json");
        load_refused(another(), "another user");
    }
    wxf_buf_free(&list);
}

int main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        CASE(first_use_fails_and_is_repeated_soon),
        CASE(good_certificates_outlive_failures),
        CASE(refreshed_when_old_or_expiring),
        CASE(certificates_are_not_given_up_for_a_404),
        CASE(answers_have_their_own_turn),
        CASE(what_is_cut_off_is_given_longer),
        CASE(a_merchant_without_certificates_is_asked_twice_a_day),
        CASE(unlisted_certificates_stay_until_they_expire),
        CASE(unknown_serials_are_looked_for_once),
        CASE(the_first_download_is_nobodys_turn),
        CASE(a_day_of_forged_serials),
        CASE(shared_by_identity),
        CASE(unused_ones_make_room),
        CASE(files_start_others_warm),
        CASE(files_of_the_same_second_count),
        CASE(odd_files_are_ignored),
    };

    return cmocka_run_group_tests(tests, make_keys, remove_directory);
}
