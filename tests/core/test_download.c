/*
 * Downloading platform certificates: who causes it, who waits for it, what is
 * believed of it, and what a failure leaves. Over real connections.
 */
#include "download_world.h"

#include <stdlib.h>

/* ---- who waits ------------------------------------------------------------ */

static void nothing_is_sent_without_a_key(void **state)
{
    wxf_request *requests[50];
    wxf_error err;
    char *seen;

    (void)state;
    list(OLD, NULL, OLD, OLD);
    for (int i = 0; i < 50; i++) {
        requests[i] = call(&here, "/ok");
        assert_int_equal(wxf_keys_before(requests[i], here.engine, &err), WXF_KEYS_WAIT);
        assert_true(wxf_download_in_flight(here.client));
    }
    assert_int_equal(wxf_downloads_count(here.platforms), 1);
    finish(&here);
    for (int i = 0; i < 50; i++) {
        assert_int_equal(wxf_keys_before(requests[i], here.engine, &err), WXF_KEYS_READY);
        wxf_request_free(requests[i]);
    }
    assert_int_equal(requests_of(server), 1);
    seen = request_of(server);
    assert_contains(seen, "GET /v3/certificates HTTP/1.1\r\n");
    assert_contains(seen, "Authorization: WECHATPAY2-SHA256-RSA2048 ");
    free(seen);
    assert_true(knows(&here, OLD));
    assert_int_equal(wxf_platform_fetched_at(wxf_client_downloads(here.client)), now);
}

static void an_unknown_serial_is_looked_for_once(void **state)
{
    wxf_error err;

    (void)state;
    end_process(&here);
    here = make_process(NULL, OLD, WXF_DOWNLOAD_NEEDED);
    list(OLD, NEW, OLD, OLD);
    assert_int_equal(await(&here, OLD, &err), WXF_KEYS_READY);
    assert_int_equal(requests_of(server), 0);
    assert_int_equal(await(&here, NEW, &err), WXF_KEYS_READY);
    assert_int_equal(await(&here, NEW, &err), WXF_KEYS_READY);
    assert_int_equal(requests_of(server), 1);
    now += 3600;
    for (int i = 0; i < 3; i++) {
        /* The list was signed an hour ago, by that clock; after a failure nobody asks again for a while. */
        assert_int_equal(await(&here, "0BAD", &err), WXF_KEYS_FAILED);
        assert_int_equal(err.code, WXF_E_SIGNATURE);
    }
    now += 3600;
    list(OLD, NEW, NEW, NEW);
    assert_int_equal(await(&here, "0BAD", &err), WXF_KEYS_FAILED);
    assert_int_equal(err.code, WXF_E_KEY);
    assert_contains(err.message, "this is not among them");
    assert_int_equal(await(&here, "0BAE", &err), WXF_KEYS_FAILED);
    assert_contains(err.message, "may after 60 s");
    assert_int_equal(await(&here, "PUB_KEY_ID_01", &err), WXF_KEYS_FAILED);
    assert_int_equal(requests_of(server), 3);
    assert_true(knows(&here, OLD) && knows(&here, NEW));
}

/* A notification names a serial where there is no key at all: one download, and the next serial has its turn still. */
static void the_first_serial_takes_no_turn(void **state)
{
    wxf_error err;

    (void)state;
    list(OLD, NULL, OLD, OLD);
    assert_int_equal(await(&here, "0BAD", &err), WXF_KEYS_FAILED);
    assert_contains(err.message, "this is not among them");
    assert_int_equal(requests_of(server), 1);
    list(OLD, NEW, NEW, NEW);
    assert_int_equal(await(&here, NEW, &err), WXF_KEYS_READY);
    assert_int_equal(requests_of(server), 2);
}

static void an_answer_waits_for_its_certificate(void **state)
{
    wxf_request *request;
    wxf_error err;

    (void)state;
    end_process(&here);
    here = make_process(NULL, OLD, WXF_DOWNLOAD_NEEDED);
    list(OLD, NEW, NEW, NEW);
    compose(&call_answer, "200 OK", "{}", NEW, NEW);
    serve_raw(server, wxf_buf_cstr(&call_answer));
    request = call(&here, "/raw");
    assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_READY);
    answered_after_a_download(request);
}

static void who_never_downloads_waits_for_nothing(void **state)
{
    wxf_error err;

    (void)state;
    end_process(&here);
    here = make_process(NULL, OLD, WXF_DOWNLOAD_NEVER);
    assert_int_equal(await(&here, NEW, &err), WXF_KEYS_FAILED);
    assert_int_equal(wxf_download_start(here.client, here.engine, &err), WXF_E_ARGUMENT);
    assert_false(wxf_download_in_flight(here.client));
    assert_int_equal(requests_of(server), 0);
}

/* ---- what is believed ------------------------------------------------------ */

static void assert_not_believed(const char *part, wxf_code code)
{
    const wxf_error *why = wxf_platform_last_error(wxf_client_downloads(here.client));
    wxf_error err;

    assert_int_equal(wxf_download_start(here.client, here.engine, &err), WXF_OK);
    finish(&here);
    if (why->code != code) {
        fail_msg("%d: %s", why->code, why->message);
    }
    assert_contains(why->message, part);
    assert_lacks(why->message, SECRET);
}

static void only_a_list_that_is_signed_is_believed(void **state)
{
    (void)state;
    /* Signed by one that it does not bring and nobody knows; not at all; by another than it says; too long ago; rightly. */
    list(OLD, NULL, NEW, NEW);
    assert_not_believed("signed with the certificate " NEW ", which is neither known nor among them", WXF_E_SIGNATURE);
    list(OLD, NULL, NULL, NULL);
    assert_not_believed("not signed", WXF_E_SIGNATURE);
    list(OLD, NULL, NEW, OLD);
    assert_not_believed("does not fit", WXF_E_SIGNATURE);
    list(OLD, NULL, OLD, OLD);
    now += 301;
    assert_not_believed("301 seconds", WXF_E_SIGNATURE);
    assert_int_equal(wxf_keyring_count(wxf_client_platform(here.client)), 0);
    list(OLD, NULL, OLD, OLD);
    assert_not_believed("", WXF_OK);
    assert_true(knows(&here, OLD));
    /* A list without the one that signs it, which is known from before. */
    list(NEW, NULL, OLD, OLD);
    assert_not_believed("", WXF_OK);
    assert_true(knows(&here, OLD) && knows(&here, NEW));
}

static void certificates_that_cannot_be_are_refused(void **state)
{
    (void)state;
    refuse("200 OK", "{\"data\":[]}");
    assert_not_believed("no platform certificate is listed", WXF_E_KEY);
    refuse("200 OK", "<html>");
    assert_not_believed("not JSON", WXF_E_JSON);
    list(OLD, NULL, OLD, OLD);
    now += 31 * 86400;
    assert_not_believed("have expired", WXF_E_KEY);
    assert_int_equal(wxf_keyring_count(wxf_client_platform(here.client)), 0);
}

/* ---- failures ---------------------------------------------------------------- */

static void failures_are_repeated_with_pauses(void **state)
{
    wxf_error err;

    (void)state;
    refuse("500 X", "{\"code\":\"SYSTEM_ERROR\",\"message\":\"busy\"}");
    assert_int_equal(await(&here, "", &err), WXF_KEYS_FAILED);
    assert_int_equal(err.code, WXF_E_TRANSFER);
    assert_contains(err.message, "500 SYSTEM_ERROR: busy");
    assert_int_equal(await(&here, "", &err), WXF_KEYS_FAILED);
    assert_int_equal(requests_of(server), 1);
    now += 1;
    assert_int_equal(await(&here, "", &err), WXF_KEYS_FAILED);
    now += 1;
    assert_int_equal(await(&here, "", &err), WXF_KEYS_FAILED);
    assert_int_equal(requests_of(server), 2);
    now += 1;
    list(OLD, NULL, OLD, OLD);
    assert_int_equal(await(&here, "", &err), WXF_KEYS_READY);
    /* Now there is something to live on: the next failure takes nothing away, and waits a minute. */
    now += 13 * 3600;
    refuse("503 X", "");
    for (int i = 0; i < 70; i++) {
        wxf_request *request = call(&here, "/ok");

        assert_int_equal(wxf_keys_before(request, here.engine, &err), WXF_KEYS_READY);
        finish(&here);
        assert_int_equal(requests_of(server), i < 60 ? 4 : 5);
        wxf_request_free(request);
        now += 1;
    }
    assert_true(knows(&here, OLD));
}

static void a_merchant_without_certificates_is_told_so(void **state)
{
    wxf_error err;

    (void)state;
    refuse("404 X", "{\"code\":\"RESOURCE_NOT_EXISTS\",\"message\":\"none\"}");
    assert_int_equal(await(&here, "", &err), WXF_KEYS_FAILED);
    assert_int_equal(err.code, WXF_E_KEY);
    assert_contains(err.message, "'certs' => ['PUB_KEY_ID_");
}

static void what_is_given_up_is_a_failure(void **state)
{
    wxf_error err;

    (void)state;
    assert_int_equal(wxf_keys_await(here.client, NONE, here.engine, &err), WXF_KEYS_WAIT);
    wxf_downloads_abort(here.platforms, "the request ended");
    assert_false(wxf_download_in_flight(here.client));
    assert_int_equal(wxf_engine_in_flight(here.engine), 0);
    assert_int_equal(wxf_keys_await(here.client, NONE, here.engine, &err), WXF_KEYS_FAILED);
    assert_contains(err.message, "the request ended");
    wxf_downloads_abort(here.platforms, "again");
}

int main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        CASE(nothing_is_sent_without_a_key),
        CASE(an_unknown_serial_is_looked_for_once),
        CASE(the_first_serial_takes_no_turn),
        CASE(an_answer_waits_for_its_certificate),
        CASE(who_never_downloads_waits_for_nothing),
        CASE(only_a_list_that_is_signed_is_believed),
        CASE(certificates_that_cannot_be_are_refused),
        CASE(failures_are_repeated_with_pauses),
        CASE(a_merchant_without_certificates_is_told_so),
        CASE(what_is_given_up_is_a_failure),
    };

    return cmocka_run_group_tests(tests, make_signers, drop_signers);
}
