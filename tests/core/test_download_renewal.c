/* Platform certificates that are renewed in time, and calls, clients and processes that must not hold up each other. */
#include "download_world.h"

#include "platform_private.h"

#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* ---- in passing ---------------------------------------------------------------- */

static void old_ones_are_renewed_in_passing(void **state)
{
    wxf_request *request = call(&here, "/ok");
    wxf_error err;

    (void)state;
    list(OLD, NULL, OLD, OLD);
    assert_int_equal(await(&here, "", &err), WXF_KEYS_READY);
    now += 12 * 3600 - 1;
    assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_READY);
    assert_int_equal(wxf_downloads_count(here.platforms), 0);
    now += 1;
    list(OLD, NEW, NEW, NEW);
    assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_READY);
    assert_int_equal(wxf_downloads_count(here.platforms), 1);
    finish(&here);
    assert_true(knows(&here, NEW));
    wxf_request_free(request);
}

/* Those that are configured end, too: their successors are known before that. */
static void configured_ones_have_successors_in_time(void **state)
{
    wxf_request *request;
    wxf_error err;

    (void)state;
    end_process(&here);
    here = make_process(NULL, OLD, WXF_DOWNLOAD_NEEDED);
    request = call(&here, "/ok");
    now += 19 * 86400;
    assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_READY);
    assert_int_equal(wxf_downloads_count(here.platforms), 0);
    now += 2 * 86400;
    list(OLD, NEW, OLD, OLD);
    assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_READY);
    finish(&here);
    assert_true(knows(&here, NEW));
    wxf_request_free(request);
}

/* Its own certificate ended with nothing to replace it: nothing is sent, and what signs with it is not believed. */
static void configured_ones_end(void **state)
{
    wxf_request *request;
    wxf_error err;

    (void)state;
    end_process(&here);
    here = make_process(NULL, OLD, WXF_DOWNLOAD_NEVER);
    request = call(&here, "/ok");
    assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_READY);
    now += 31 * 86400;
    assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_FAILED);
    assert_int_equal(err.code, WXF_E_KEY);
    assert_contains(err.message, "the platform certificate " OLD " expired on 20");
    wxf_request_free(request);
    compose(&call_answer, "200 OK", "{}", OLD, OLD);
    serve_raw(server, wxf_buf_cstr(&call_answer));
    request = call(&here, "/raw");
    assert_int_equal(wxf_request_start(request, here.engine, &err), WXF_OK);
    while (!wxf_request_is_done(request)) {
        move(&here);
    }
    assert_int_equal(wxf_request_conclude(request)->verdict, WXF_EXPIRED);
    assert_contains(wxf_request_conclude(request)->error.message, "expired on 20");
    wxf_request_free(request);
    /* Nor is one that begins later enough to go on with. */
    now -= 32 * 86400;
    assert_int_equal(await(&here, "", &err), WXF_KEYS_FAILED);
    assert_contains(err.message, "is not valid before 20");
}

static void what_has_ended_is_replaced_before_a_call(void **state)
{
    wxf_request *request;
    wxf_error err;

    (void)state;
    end_process(&here);
    here = make_process(NULL, OLD, WXF_DOWNLOAD_NEEDED);
    request = call(&here, "/ok");
    now += 31 * 86400;
    list(NEW, NULL, NEW, NEW);
    assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_WAIT);
    finish(&here);
    assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_READY);
    assert_string_equal(wxf_client_preferred(here.client).ptr, NEW);
    wxf_request_free(request);
}

/* ---- others ------------------------------------------------------------------ */

static wxf_client *another_client(const char *serial, const char *key, const char *proxy)
{
    wxf_keyring *ring = wxf_keyring_new();
    wxf_key *private_key = load_private(key);
    wxf_error err;
    wxf_client_config config = {
        .mchid = WXF_STR("1900000001"), .serial = wxf_str_from(serial), .private_key = private_key, .platform = ring,
        .download = WXF_DOWNLOAD_ALWAYS, .platforms = here.platforms, .secret = WXF_STR(SECRET),
        .base_uri = wxf_str_from(origin_of(server)), .agent = WXF_STR("test/1"), .verify_tls = true, .timeout_ms = 60000,
        .connect_timeout_ms = 60000, .max_response = 1 << 20, .env = &standing, .proxy = proxy,
    };
    wxf_client *client = wxf_client_new(&config, &err);

    if (client == NULL) {
        fail_msg("%s", err.message);
    }
    wxf_key_unref(private_key);
    wxf_keyring_unref(ring);
    return client;
}

/* One whose serial, key or proxy is wrong is refused; that is no reason for others to wait. */
static void who_is_refused_holds_up_nobody_else(void **state)
{
    wxf_client *same = another_client("3A01", "merchant.pem", NULL);
    wxf_client *others[] = { another_client("3A02", "merchant.pem", NULL), another_client("3A01", "old-key.pem", NULL),
                             another_client("3A01", "merchant.pem", "http://127.0.0.1:9/") };
    wxf_error err;

    (void)state;
    assert_ptr_equal(wxf_client_downloads(same), wxf_client_downloads(here.client));
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        assert_ptr_not_equal(wxf_client_downloads(others[i]), wxf_client_downloads(here.client));
    }
    refuse("401 X", "{\"code\":\"SIGN_ERROR\",\"message\":\"wrong\"}");
    assert_int_equal(wxf_download_start(others[0], here.engine, &err), WXF_OK);
    finish(&here);
    assert_int_equal(wxf_keys_await(others[0], NONE, here.engine, &err), WXF_KEYS_FAILED);
    assert_contains(err.message, "401 SIGN_ERROR");
    list(OLD, NULL, OLD, OLD);
    assert_int_equal(await(&here, "", &err), WXF_KEYS_READY);
    wxf_client_unref(same);
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        wxf_client_unref(others[i]);
    }
}

/* A call that has no key has the time for another attempt; if two more fail, it is told. */
static void a_first_failure_is_waited_out(void **state)
{
    wxf_request *request = call(&here, "/ok");
    wxf_error err;

    (void)state;
    refuse("500 X", "{\"code\":\"SYSTEM_ERROR\",\"message\":\"busy\"}");
    for (int i = 0; i < 3; i++) {
        assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_WAIT);
        finish(&here);
        assert_int_equal(wxf_keys_before(request, here.engine, &err), i < 2 ? WXF_KEYS_WAIT : WXF_KEYS_FAILED);
        assert_int_equal(wxf_downloads_elsewhere(here.platforms), i < 2);
        assert_int_equal(requests_of(server), i + 1);
        now += i + 1;
    }
    assert_contains(err.message, "500 SYSTEM_ERROR");
    wxf_request_free(request);
    /* What the next attempt would not mend is told at once. */
    now += 60;
    list(OLD, NULL, OLD, OLD);
    assert_int_equal(await(&here, "", &err), WXF_KEYS_READY);
}

static void a_404_stops_nothing_where_certificates_are(void **state)
{
    wxf_error err;

    (void)state;
    end_process(&here);
    here = make_process(NULL, OLD, WXF_DOWNLOAD_NEEDED);
    refuse("404 X", "{\"code\":\"RESOURCE_NOT_EXISTS\",\"message\":\"none\"}");
    assert_int_equal(await(&here, NEW, &err), WXF_KEYS_FAILED);
    list(OLD, NEW, OLD, OLD);
    now += 60;
    list(OLD, NEW, OLD, OLD);
    assert_int_equal(await(&here, NEW, &err), WXF_KEYS_READY);
}

/* Anybody can send a notification; an answer that must be verified does not wait for that. */
static void a_forged_notification_costs_no_answer(void **state)
{
    wxf_request *request;
    wxf_error err;

    (void)state;
    list(OLD, NULL, OLD, OLD);
    assert_int_equal(await(&here, "", &err), WXF_KEYS_READY);
    assert_int_equal(await(&here, "0BAD", &err), WXF_KEYS_FAILED);
    assert_int_equal(await(&here, NEW, &err), WXF_KEYS_FAILED);
    list(NEW, NULL, NEW, NEW);
    compose(&call_answer, "200 OK", "{}", NEW, NEW);
    serve_raw(server, wxf_buf_cstr(&call_answer));
    request = call(&here, "/raw");
    answered_after_a_download(request);
}

/* ---- processes ------------------------------------------------------------------ */

static bool exists(const char *name)
{
    struct stat info;

    return stat(path_of(name), &info) == 0;
}

static void processes_with_one_file_make_one_download(void **state)
{
    process first = make_process("kept.json", NULL, WXF_DOWNLOAD_ALWAYS), second = make_process("kept.json", NULL, WXF_DOWNLOAD_ALWAYS);
    wxf_error err;
    int served;

    (void)state;
    assert_int_equal(wxf_keys_await(first.client, NONE, first.engine, &err), WXF_KEYS_WAIT);
    assert_true(exists("kept.json.lock"));
    assert_int_equal(wxf_keys_await(second.client, NONE, second.engine, &err), WXF_KEYS_WAIT);
    assert_int_equal(wxf_downloads_count(second.platforms), 0);
    /* Whoever moves the second one is told to look again soon, as long as somebody asks. */
    assert_true(wxf_downloads_elsewhere(second.platforms));
    assert_false(wxf_downloads_elsewhere(second.platforms));
    assert_false(wxf_downloads_elsewhere(first.platforms));
    /* The first one fails: the second one has its turn, and the first one learns from it. */
    wxf_downloads_abort(first.platforms, "the request ended");
    assert_false(exists("kept.json.lock"));
    list(OLD, NULL, OLD, OLD);
    assert_int_equal(await(&second, "", &err), WXF_KEYS_READY);
    assert_false(exists("kept.json.lock"));
    now += 2;
    served = requests_of(server);
    assert_int_equal(await(&first, "", &err), WXF_KEYS_READY);
    assert_int_equal(requests_of(server), served);
    /* Old: one of them renews it, the other one does not wait for that, and uses what it has. */
    now += 13 * 3600;
    for (int i = 0; i < 2; i++) {
        process *p = i == 0 ? &first : &second;
        wxf_request *request = call(p, "/ok");

        assert_int_equal(wxf_keys_before(request, p->engine, &err), WXF_KEYS_READY);
        assert_int_equal(wxf_downloads_count(p->platforms), i == 0 ? 1 : 0);
        wxf_request_free(request);
    }
    end_process(&first);
    end_process(&second);
    assert_false(exists("kept.json.lock"));
}

/* So many milliseconds pass, of the wait and since the last question. */
static void pass(wxf_platform *platform, int64_t since_asked, int64_t waited)
{
    assert_true(platform->waits_since > 0);
    platform->waits_since -= waited;
    platform->waited_at -= since_asked;
}

static void a_wait_that_was_broken_off_begins_anew(void **state)
{
    process first = make_process("kept.json", NULL, WXF_DOWNLOAD_ALWAYS), second = make_process("kept.json", NULL, WXF_DOWNLOAD_ALWAYS);
    wxf_platform *holder = wxf_client_downloads(first.client), *waiter = wxf_client_downloads(second.client);

    (void)state;
    assert_true(wxf_platform_lock(holder));
    assert_false(wxf_platform_lock(waiter));
    wxf_platform_unlock(holder);
    /* Another lock, an hour later; file systems tell times of 10 ms and more apart. */
    nanosleep(&(struct timespec){ .tv_nsec = 50000000 }, NULL);
    assert_true(wxf_platform_lock(holder));
    pass(waiter, 3600000, 3600000);
    assert_false(wxf_platform_lock(waiter));
    /* It asks all the time, and the locks are several. */
    wxf_platform_unlock(holder);
    assert_true(wxf_platform_lock(holder));
    pass(waiter, 100, WXF_PLATFORM_LOCK_MAX / 2);
    assert_false(wxf_platform_lock(waiter));
    wxf_platform_unlock(holder);
    assert_true(wxf_platform_lock(holder));
    pass(waiter, 100, WXF_PLATFORM_LOCK_MAX / 2 + 1);
    assert_true(wxf_platform_lock(waiter));
    /* One that stays stops nobody who asks once in a while. */
    assert_false(wxf_platform_lock(waiter));
    pass(waiter, 3600000, 3600000);
    assert_true(wxf_platform_lock(waiter));
    wxf_platform_unlock(holder);
    end_process(&first);
    end_process(&second);
}

/* What a child inherits is its parent's: it neither unlocks nor removes it. */
static void a_child_leaves_the_lock_alone(void **state)
{
    process parent = make_process("kept.json", NULL, WXF_DOWNLOAD_ALWAYS), other;
    wxf_error err;
    pid_t child;

    (void)state;
    assert_int_equal(wxf_keys_await(parent.client, NONE, parent.engine, &err), WXF_KEYS_WAIT);
    child = fork();
    if (child == 0) {
        wxf_platform_unlock(wxf_client_downloads(parent.client));
        _exit(exists("kept.json.lock") ? 0 : 1);
    }
    assert_true(child > 0);
    {
        int status = -1;

        assert_int_equal(waitpid(child, &status, 0), child);
        assert_int_equal(status, 0);
    }
    other = make_process("kept.json", NULL, WXF_DOWNLOAD_ALWAYS);
    assert_false(wxf_platform_lock(wxf_client_downloads(other.client)));
    end_process(&parent);
    assert_true(wxf_platform_lock(wxf_client_downloads(other.client)));
    assert_true(wxf_platform_lock(wxf_client_downloads(other.client)));
    wxf_platform_unlock(wxf_client_downloads(other.client));
    wxf_platform_unlock(wxf_client_downloads(other.client));
    end_process(&other);
}

int main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        CASE(old_ones_are_renewed_in_passing),
        CASE(configured_ones_have_successors_in_time),
        CASE(configured_ones_end),
        CASE(what_has_ended_is_replaced_before_a_call),
        CASE(who_is_refused_holds_up_nobody_else),
        CASE(a_first_failure_is_waited_out),
        CASE(a_404_stops_nothing_where_certificates_are),
        CASE(a_forged_notification_costs_no_answer),
        CASE(processes_with_one_file_make_one_download),
        CASE(a_wait_that_was_broken_off_begins_anew),
        CASE(a_child_leaves_the_lock_alone),
    };

    return cmocka_run_group_tests(tests, make_signers, drop_signers);
}
