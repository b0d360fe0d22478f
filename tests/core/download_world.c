#include "download_world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

wxf_key *merchant;
http_server *server;
process here;
wxf_buf call_answer;
static wxf_buf answer; /* the server only borrows it */

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

const wxf_env standing = { standing_now, any_nonce, NULL };

int make_signers(void **state)
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

int drop_signers(void **state)
{
    wxf_key_unref(merchant);
    return remove_directory(state);
}

process make_process(const char *file, const char *configured, wxf_download_mode mode)
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

void end_process(process *p)
{
    wxf_downloads_abort(p->platforms, "the test ends");
    wxf_client_unref(p->client);
    wxf_engine_free(p->engine);
    wxf_platforms_free(p->platforms);
    *p = (process){ 0 };
}

int set_up(void **state)
{
    (void)state;
    now = (int64_t)time(NULL) + 60;
    server = serve();
    here = make_process(NULL, NULL, WXF_DOWNLOAD_ALWAYS);
    return 0;
}

int tear_down(void **state)
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

void compose(wxf_buf *out, const char *status, const char *body, const char *signer, const char *serial)
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

void list(const char *first, const char *second, const char *signer, const char *serial)
{
    wxf_buf body = list_of(first, second);

    compose(&answer, "200 OK", wxf_buf_cstr(&body), signer, serial);
    serve_certificates(server, wxf_buf_cstr(&answer));
    wxf_buf_free(&body);
}

void refuse(const char *status, const char *body)
{
    compose(&answer, status, body, NULL, NULL);
    serve_certificates(server, wxf_buf_cstr(&answer));
}

void move(process *p)
{
    wxf_error err;

    if (wxf_engine_in_flight(p->engine) > 0) {
        assert_int_equal(wxf_engine_step(p->engine, 1000, &err), WXF_OK);
    }
    wxf_downloads_settle(p->platforms);
}

void finish(process *p)
{
    while (wxf_downloads_count(p->platforms) > 0) {
        move(p);
    }
}

wxf_keys await(process *p, const char *serial, wxf_error *err)
{
    wxf_keys keys;

    wxf_error_clear(err);
    while ((keys = wxf_keys_await(p->client, wxf_str_from(serial), p->engine, err)) == WXF_KEYS_WAIT) {
        move(p);
    }
    return keys;
}

bool knows(const process *p, const char *serial)
{
    return wxf_keyring_find(wxf_client_platform(p->client), wxf_str_from(serial)) != NULL;
}

wxf_request *call(process *p, const char *target)
{
    wxf_request *request = wxf_request_new(p->client);
    wxf_error err;

    assert_non_null(request);
    assert_int_equal(wxf_request_set_method(request, WXF_STR("GET"), &err), WXF_OK);
    assert_int_equal(wxf_request_set_uri(request, wxf_str_from(target), NULL, &err), WXF_OK);
    return request;
}

void answered_after_a_download(wxf_request *request)
{
    wxf_error err;

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
