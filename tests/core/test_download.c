/*
 * Downloading platform certificates: who causes it, who waits for it, what is
 * believed of it, and what a failure leaves. Over real connections, under a
 * clock that stands still.
 */
#include "http_server.h"

#include "aead.h"
#include "download.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define SECRET "0123456789abcdef0123456789abcdef"
#define OLD "0A01"
#define NEW "0A02"
#define NONE ((wxf_str){ NULL, 0 })

/* A process: what it remembers, and its engine. */
typedef struct process {
    wxf_platforms *platforms;
    wxf_engine *engine;
    wxf_client *client;
} process;

static int64_t now;
static wxf_key *merchant;
static http_server *server;
static process here;
static wxf_buf answer, call_answer; /* the server only borrows them */

static int64_t standing_now(void *context)
{
    (void)context;
    return now;
}

static wxf_code any_nonce(void *context, char out[WXF_NONCE_LENGTH + 1], wxf_error *err)
{
    (void)context, (void)err;
    memset(out, 'n', WXF_NONCE_LENGTH);
    out[WXF_NONCE_LENGTH] = '\0';
    return WXF_OK;
}

static const wxf_env standing = { standing_now, any_nonce, NULL };

static int make_keys(void **state)
{
    int made = make_directory(state);

    if (made == 0) {
        make_rsa_key("merchant.pem", 2048);
        make_rsa_key("old-key.pem", 2048);
        make_rsa_key("new-key.pem", 2048);
        run("openssl req -x509 -new -key old-key.pem -set_serial 0x" OLD " -subj /CN=Tenpay -days 30 -out old.pem");
        run("openssl req -x509 -new -key new-key.pem -set_serial 0x" NEW " -subj /CN=Tenpay -days 1800 -out new.pem");
        merchant = load_private("merchant.pem");
    }
    return made;
}

static int drop_keys(void **state)
{
    wxf_key_unref(merchant);
    return remove_directory(state);
}

/* `file` NULL: none. `configured` is the name of a certificate, or NULL. */
static process make_process(const char *file, const char *configured, wxf_download_mode mode)
{
    process made = { 0 };
    wxf_keyring *ring = wxf_keyring_new();
    wxf_error err;
    wxf_client_config config = {
        .mchid = WXF_STR("1900000001"), .serial = WXF_STR("3A01"), .private_key = merchant, .platform = ring, .download = mode,
        .platform_file = file == NULL ? NONE : wxf_str_from(path_of(file)), .secret = WXF_STR(SECRET),
        .base_uri = wxf_str_from(origin_of(server)), .agent = WXF_STR("test/1"), .verify_tls = true, .timeout_ms = 60000,
        .connect_timeout_ms = 60000, .max_response = 1 << 20, .env = &standing,
    };

    if (configured != NULL) {
        wxf_key *key = load_public(strcmp(configured, OLD) == 0 ? "old.pem" : "new.pem");

        assert_int_equal(wxf_keyring_add(ring, wxf_str_from(configured), key, &err), WXF_OK);
        wxf_key_unref(key);
    }
    made.platforms = config.platforms = wxf_platforms_new();
    made.client = wxf_client_new(&config, &err);
    if (made.client == NULL) {
        fail_msg("%s", err.message);
    }
    made.engine = wxf_engine_new(4, &err);
    assert_non_null(made.engine);
    wxf_keyring_unref(ring);
    return made;
}

static void end_process(process *p)
{
    wxf_downloads_abort(p->platforms, "the test ends");
    wxf_client_unref(p->client);
    wxf_engine_free(p->engine);
    wxf_platforms_free(p->platforms);
    *p = (process){ 0 };
}

static int start(void **state)
{
    (void)state;
    now = (int64_t)time(NULL) + 60;
    server = serve();
    here = make_process(NULL, NULL, WXF_DOWNLOAD_ALWAYS);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    if (here.client != NULL) {
        end_process(&here);
    }
    stop_serving(server);
    wxf_buf_free(&answer);
    wxf_buf_free(&call_answer);
    (void)try_run("rm -f kept.json*");
    return 0;
}

/* ---- what the server says ------------------------------------------------ */

static void add_entry(wxf_buf *out, const char *serial)
{
    wxf_buf pem = slurp(strcmp(serial, OLD) == 0 ? "old.pem" : "new.pem"), sealed = WXF_BUF_INIT;

    assert_int_equal(wxf_aead_seal(WXF_STR(SECRET), WXF_STR("0123456789ab"), WXF_STR("certificate"), wxf_buf_str(&pem), &sealed, NULL), WXF_OK);
    assert_true(wxf_buf_addf(out, "%s{\"serial_no\":\"%s\",\"encrypt_certificate\":{\"algorithm\":\"AEAD_AES_256_GCM\",\"nonce\":\"0123456789ab\","
                                  "\"associated_data\":\"certificate\",\"ciphertext\":\"", out->len > 9 ? "," : "", serial) &&
                wxf_buf_add_base64(out, sealed.data, sealed.len) && wxf_buf_add_cstr(out, "\"}}"));
    wxf_buf_free(&pem);
    wxf_buf_free(&sealed);
}

/* Signed by the openssl command with the key of that certificate; signer NULL: not signed. */
static void compose(wxf_buf *out, const char *status, const char *body, const char *signer, const char *serial)
{
    wxf_buf message = WXF_BUF_INIT;

    wxf_buf_clear(out);
    assert_true(wxf_buf_addf(out, "HTTP/1.1 %s\r\nContent-Length: %zu\r\nConnection: close\r\n", status, strlen(body)));
    if (signer != NULL) {
        wxf_buf signature;

        assert_true(wxf_buf_addf(&message, "%lld\nnonce\n%s\n", (long long)now, body));
        spit("message", wxf_buf_str(&message));
        run("openssl dgst -sha256 -sign %s message | openssl base64 -A >signature", strcmp(signer, OLD) == 0 ? "old-key.pem" : "new-key.pem");
        signature = slurp("signature");
        assert_true(wxf_buf_addf(out, "Wechatpay-Timestamp: %lld\r\nWechatpay-Nonce: nonce\r\nWechatpay-Serial: %s\r\nWechatpay-Signature: %s\r\n",
                                 (long long)now, serial, wxf_buf_cstr(&signature)));
        wxf_buf_free(&signature);
    }
    assert_true(wxf_buf_addf(out, "\r\n%s", body));
    wxf_buf_free(&message);
}

/* The list of one or two certificates; `signer` and `serial` are what signs it, and what it says that is. */
static void list(const char *first, const char *second, const char *signer, const char *serial)
{
    wxf_buf body = WXF_BUF_INIT;

    assert_true(wxf_buf_add_cstr(&body, "{\"data\":["));
    add_entry(&body, first);
    if (second != NULL) {
        add_entry(&body, second);
    }
    assert_true(wxf_buf_add_cstr(&body, "]}"));
    compose(&answer, "200 OK", wxf_buf_cstr(&body), signer, serial);
    serve_certificates(server, wxf_buf_cstr(&answer));
    wxf_buf_free(&body);
}

static void refuse(const char *status, const char *body)
{
    compose(&answer, status, body, NULL, NULL);
    serve_certificates(server, wxf_buf_cstr(&answer));
}

/* ---- a process that goes on ---------------------------------------------- */

static void move(process *p)
{
    wxf_error err;

    if (wxf_engine_in_flight(p->engine) > 0) {
        assert_int_equal(wxf_engine_step(p->engine, 1000, &err), WXF_OK);
    }
    wxf_downloads_settle(p->platforms);
}

/* Until the download is settled. */
static void finish(process *p)
{
    while (wxf_downloads_count(p->platforms) > 0) {
        move(p);
    }
}

static wxf_keys await(process *p, const char *serial, wxf_error *err)
{
    wxf_keys keys;

    wxf_error_clear(err);
    while ((keys = wxf_keys_await(p->client, wxf_str_from(serial), p->engine, err)) == WXF_KEYS_WAIT) {
        move(p);
    }
    return keys;
}

static bool knows(const process *p, const char *serial)
{
    return wxf_keyring_find(wxf_client_platform(p->client), wxf_str_from(serial)) != NULL;
}

static wxf_request *call(process *p, const char *target)
{
    wxf_request *request = wxf_request_new(p->client);
    wxf_error err;

    assert_non_null(request);
    assert_int_equal(wxf_request_set_method(request, WXF_STR("GET"), &err), WXF_OK);
    assert_int_equal(wxf_request_set_uri(request, wxf_str_from(target), NULL, &err), WXF_OK);
    return request;
}

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
    assert_int_equal(wxf_request_start(request, here.engine, &err), WXF_OK);
    while (!wxf_request_is_done(request)) {
        move(&here);
    }
    assert_false(wxf_keys_after(request, here.engine));
    finish(&here);
    assert_true(wxf_keys_after(request, here.engine));
    assert_int_equal(wxf_request_conclude(request)->verdict, WXF_VERIFIED);
    wxf_request_free(request);
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
    assert_int_equal(wxf_request_start(request, here.engine, &err), WXF_OK);
    while (!wxf_request_is_done(request)) {
        move(&here);
    }
    assert_false(wxf_keys_after(request, here.engine));
    finish(&here);
    assert_true(wxf_keys_after(request, here.engine));
    assert_int_equal(wxf_request_conclude(request)->verdict, WXF_VERIFIED);
    wxf_request_free(request);
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

#define CASE(test) cmocka_unit_test_setup_teardown(test, start, stop)

int main(void)
{
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
        CASE(old_ones_are_renewed_in_passing),
        CASE(configured_ones_have_successors_in_time),
        CASE(configured_ones_end),
        CASE(what_has_ended_is_replaced_before_a_call),
        CASE(who_is_refused_holds_up_nobody_else),
        CASE(a_first_failure_is_waited_out),
        CASE(a_404_stops_nothing_where_certificates_are),
        CASE(a_forged_notification_costs_no_answer),
        CASE(processes_with_one_file_make_one_download),
        CASE(a_child_leaves_the_lock_alone),
    };

    return cmocka_run_group_tests(tests, make_keys, drop_keys);
}
