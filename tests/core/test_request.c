/* A call from end to end, at a frozen time and with a known nonce. */
#include "http_server.h"

#include "request.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOW 1700000000
#define NONCE "0123456789abcdefghijABCDEFGHIJ01"

static int64_t frozen_now(void *context)
{
    (void)context;
    return NOW;
}

static wxf_code known_nonce(void *context, char out[WXF_NONCE_LENGTH + 1], wxf_error *err)
{
    (void)context, (void)err;
    memcpy(out, NONCE, WXF_NONCE_LENGTH + 1);
    return WXF_OK;
}

static const wxf_env frozen = { frozen_now, known_nonce, NULL };

static wxf_key *merchant, *platform_private, *platform;
static http_server *server;
static wxf_engine *engine;
static wxf_client *client;
static wxf_buf raw; /* the server only borrows it */

static int make_keys(void **state)
{
    int result = make_directory(state);

    make_rsa_key("merchant.pem", 2048);
    make_rsa_key("platform.pem", 2048);
    run("openssl pkey -in merchant.pem -pubout -out merchant-public.pem");
    run("openssl pkey -in platform.pem -pubout -out public.pem");
    merchant = load_private("merchant.pem");
    platform_private = load_private("platform.pem");
    platform = load_public("public.pem");
    return result;
}

static int drop_keys(void **state)
{
    wxf_key_unref(merchant);
    wxf_key_unref(platform_private);
    wxf_key_unref(platform);
    return remove_directory(state);
}

static int set_up(void **state)
{
    wxf_keyring *ring = wxf_keyring_new();
    wxf_client_config config = {
        .mchid = WXF_STR("1900000001"),
        .serial = WXF_STR("3A01"),
        .private_key = merchant,
        .platform = ring,
        .agent = WXF_STR("test/1"),
        .verify_tls = true,
        .timeout_ms = 60000,
        .connect_timeout_ms = 60000,
        .max_response = 1 << 20,
        .env = &frozen,
    };
    wxf_error err;

    (void)state;
    assert_non_null(ring);
    assert_int_equal(wxf_keyring_add(ring, WXF_STR("PUB_KEY_ID_01"), platform, &err), WXF_OK);
    server = serve();
    config.base_uri = wxf_str_from(origin_of(server));
    client = wxf_client_new(&config, &err);
    assert_non_null(client);
    wxf_keyring_unref(ring);
    engine = wxf_engine_new(4, &err);
    assert_non_null(engine);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    wxf_client_unref(client);
    wxf_engine_free(engine);
    stop_serving(server);
    wxf_buf_free(&raw);
    return 0;
}

static wxf_request *compose(const char *method, const char *target)
{
    wxf_request *request = wxf_request_new(client);
    wxf_error err;

    assert_non_null(request);
    assert_int_equal(wxf_request_set_method(request, wxf_str_from(method), &err), WXF_OK);
    assert_int_equal(wxf_request_set_uri(request, wxf_str_from(target), NULL, &err), WXF_OK);
    return request;
}

static const wxf_outcome *perform(wxf_request *request)
{
    wxf_error err;

    if (wxf_request_start(request, engine, &err) != WXF_OK) {
        fail_msg("%s", err.message);
    }
    while (!wxf_request_is_done(request)) {
        assert_int_equal(wxf_engine_step(engine, 1000, &err), WXF_OK);
    }
    return wxf_request_conclude(request);
}

/* The answer of /raw: signed by the platform's key at that time, unless signed_at is negative. */
static void answer_with(const char *status, const char *body, int64_t signed_at)
{
    wxf_buf message = WXF_BUF_INIT, signature = WXF_BUF_INIT;

    wxf_buf_clear(&raw);
    assert_true(wxf_buf_addf(&raw, "HTTP/1.1 %s\r\nRequest-ID: ABC-0\r\nContent-Length: %zu\r\nConnection: close\r\n", status, strlen(body)));
    if (signed_at >= 0) {
        assert_true(wxf_buf_addf(&message, "%lld\nnonce\n%s\n", (long long)signed_at, body));
        assert_int_equal(wxf_sign(platform_private, wxf_buf_str(&message), &signature, NULL), WXF_OK);
        assert_true(wxf_buf_addf(&raw, "Wechatpay-Timestamp: %lld\r\nWechatpay-Nonce: nonce\r\nWechatpay-Serial: PUB_KEY_ID_01\r\nWechatpay-Signature: %s\r\n",
                                 (long long)signed_at, wxf_buf_cstr(&signature)));
    }
    assert_true(wxf_buf_addf(&raw, "\r\n%s", body));
    serve_raw(server, wxf_buf_cstr(&raw));
    wxf_buf_free(&message);
    wxf_buf_free(&signature);
}

/* ---- what is sent --------------------------------------------------------- */

/* Verifies with the openssl command that the message was signed by the merchant. */
static void assert_signed(const char *request, const char *message)
{
    const char *start = strstr(request, "signature=\"");
    char *signature;
    size_t len;

    assert_non_null(start);
    start += strlen("signature=\"");
    len = strcspn(start, "\"");
    signature = malloc(len + 2);
    assert_non_null(signature);
    memcpy(signature, start, len);
    memcpy(signature + len, "\n", 2);
    spit("signature.txt", wxf_str_from(signature));
    spit("message.txt", wxf_str_from(message));
    free(signature);
    run("openssl base64 -d -A -in signature.txt -out signature.bin");
    run("openssl dgst -sha256 -verify merchant-public.pem -signature signature.bin message.txt");
}

static void signs_what_it_sends(void **state)
{
    static const struct {
        const char *method, *target, *body, *line, *message;
    } cases[] = {
        { "GET", "/ok?a=b%2B&c", NULL, "GET /ok?a=b%2B&c HTTP/1.1\r\n", "GET\n/ok?a=b%2B&c\n1700000000\n" NONCE "\n\n" },
        { "post", "/ok", "{\"a\":1}\n", "POST /ok HTTP/1.1\r\n", "POST\n/ok\n1700000000\n" NONCE "\n{\"a\":1}\n\n" },
        { "POST", "/ok", NULL, "POST /ok HTTP/1.1\r\n", "POST\n/ok\n1700000000\n" NONCE "\n\n" },
        { "PUT", "/ok//x/../y", "", "PUT /ok//x/../y HTTP/1.1\r\n", "PUT\n/ok//x/../y\n1700000000\n" NONCE "\n\n" },
        { "delete", "/ok", "x", "DELETE /ok HTTP/1.1\r\n", "DELETE\n/ok\n1700000000\n" NONCE "\nx\n" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_request *request = compose(cases[i].method, cases[i].target);
        char *sent;

        if (cases[i].body != NULL) {
            assert_int_equal(wxf_request_set_body(request, wxf_str_from(cases[i].body), NULL), WXF_OK);
        }
        perform(request);
        sent = request_of(server);
        assert_int_equal(strncmp(sent, cases[i].line, strlen(cases[i].line)), 0);
        assert_contains(sent, "\r\nAuthorization: WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\",serial_no=\"3A01\",timestamp=\"1700000000\","
                              "nonce_str=\"" NONCE "\",signature=\"");
        assert_contains(sent, "\r\nWechatpay-Serial: PUB_KEY_ID_01\r\n");
        assert_lacks(sent, "Expect:");
        assert_signed(sent, cases[i].message);
        if (cases[i].body == NULL && strcmp(cases[i].method, "POST") == 0) {
            assert_contains(sent, "\r\nContent-Length: 0\r\n");
        }
        if (cases[i].body != NULL) {
            assert_string_equal(strstr(sent, "\r\n\r\n") + 4, cases[i].body);
        }
        free(sent);
        wxf_request_free(request);
    }
}

/* An upload is signed over its meta part. */
static void signs_another_text_if_told_so(void **state)
{
    wxf_request *request = compose("POST", "/upload");
    wxf_error err;
    char *sent;

    (void)state;
    assert_null(wxf_request_header(request, WXF_STR("Content-Type")).ptr);
    assert_int_equal(wxf_request_set_header(request, WXF_STR("content-type"), WXF_STR("multipart/form-data; boundary=b"), &err), WXF_OK);
    assert_true(wxf_str_eq(wxf_request_header(request, WXF_STR("Content-Type")), WXF_STR("multipart/form-data; boundary=b")));
    assert_int_equal(wxf_request_set_signed_body(request, WXF_STR("another"), &err), WXF_OK);
    assert_int_equal(wxf_request_set_signed_body(request, WXF_STR("{\"sha256\":\"ab\"}"), &err), WXF_OK);
    assert_int_equal(wxf_request_set_body(request, WXF_STR("the whole"), &err), WXF_OK);
    perform(request);
    sent = request_of(server);
    assert_string_equal(strstr(sent, "\r\n\r\n") + 4, "the whole");
    assert_signed(sent, "POST\n/upload\n1700000000\n" NONCE "\n{\"sha256\":\"ab\"}\n");
    free(sent);
    wxf_request_free(request);
}

static void writes_some_headers_itself(void **state)
{
    static const char *const ours[] = { "Authorization", "HOST", "content-length", "Transfer-Encoding", "Connection", "Expect", "Upgrade", "TE", "Trailer" };
    wxf_request *request = compose("GET", "/ok");
    wxf_error err;
    char *sent;

    (void)state;
    for (size_t i = 0; i < sizeof ours / sizeof ours[0]; i++) {
        assert_int_equal(wxf_request_set_header(request, wxf_str_from(ours[i]), WXF_STR("x"), &err), WXF_E_ARGUMENT);
        assert_contains(err.message, ours[i]);
    }
    assert_int_equal(wxf_request_set_header(request, WXF_STR("X"), WXF_STR("a\r\nY: b"), &err), WXF_E_ARGUMENT);
    assert_int_equal(wxf_request_set_header(request, WXF_STR("accept"), WXF_STR("text/plain"), &err), WXF_OK);
    assert_int_equal(wxf_request_set_header(request, WXF_STR("X-Empty"), WXF_STR(""), &err), WXF_OK);
    perform(request);
    sent = request_of(server);
    assert_contains(sent, "\r\naccept: text/plain\r\n");
    assert_contains(sent, "\r\nX-Empty:");
    assert_lacks(sent, "application/json");
    assert_lacks(sent, "Y: b");
    free(sent);
    wxf_request_free(request);
}

static void knows_five_methods(void **state)
{
    static const char *const others[] = { "", "HEAD", "OPTIONS", "TRACE", "CONNECT", "GET ", "GETT", "POST\r\n" };
    wxf_request *request = wxf_request_new(client);
    wxf_error err;

    (void)state;
    assert_non_null(request);
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        assert_int_equal(wxf_request_set_method(request, wxf_str_from(others[i]), &err), WXF_E_ARGUMENT);
    }
    assert_int_equal(wxf_request_start(request, engine, &err), WXF_E_ARGUMENT);
    assert_int_equal(wxf_request_set_method(request, WXF_STR("pAtCh"), &err), WXF_OK);
    assert_true(wxf_str_eq(wxf_request_method(request), WXF_STR("PATCH")));
    assert_int_equal(wxf_request_start(request, engine, &err), WXF_E_ARGUMENT);
    assert_contains(err.message, "URI");
    wxf_request_free(request);
    wxf_request_free(NULL);
    assert_int_equal(requests_of(server), 0);
}

/* ---- what comes back ------------------------------------------------------ */

static void assert_concludes(const char *method, const char *target, wxf_verdict verdict, wxf_code code, bool retryable, bool unknown)
{
    wxf_request *request = compose(method, target);
    const wxf_outcome *outcome = perform(request);

    if (outcome->verdict != verdict || outcome->error.code != code || outcome->retryable != retryable || outcome->unknown != unknown) {
        fail_msg("%s %s: %s, %d, retryable %d, unknown %d (%s)", method, target, wxf_verdict_name(outcome->verdict), outcome->error.code,
                 outcome->retryable, outcome->unknown, outcome->error.message);
    }
    assert_ptr_equal(wxf_request_conclude(request), outcome); /* again gives the same */
    wxf_request_free(request);
}

/* Exactly 300 seconds pass, 301 do not; only a frozen clock can tell. */
static void allows_300_seconds(void **state)
{
    static const struct {
        int64_t offset;
        wxf_verdict verdict;
    } cases[] = {
        { 0, WXF_VERIFIED }, { 300, WXF_VERIFIED }, { -300, WXF_VERIFIED }, { 301, WXF_CLOCK_OFFSET }, { -301, WXF_CLOCK_OFFSET },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        bool good = cases[i].verdict == WXF_VERIFIED;

        answer_with("200 OK", "{}", NOW + cases[i].offset);
        assert_concludes("GET", "/raw", cases[i].verdict, good ? WXF_OK : WXF_E_SIGNATURE, false, false);
        answer_with("200 OK", "{}", NOW + cases[i].offset);
        assert_concludes("POST", "/raw", cases[i].verdict, good ? WXF_OK : WXF_E_SIGNATURE, false, !good);
    }
}

static void judges_by_status_and_signature(void **state)
{
    static const struct {
        const char *method, *status;
        bool is_signed;
        wxf_code code;
        bool retryable, unknown;
    } cases[] = {
        { "GET", "200 OK", true, WXF_OK, false, false },
        { "POST", "204 No Content", true, WXF_OK, false, false },
        { "GET", "200 OK", false, WXF_E_SIGNATURE, false, false },
        { "POST", "200 OK", false, WXF_E_SIGNATURE, false, true },
        { "PUT", "299 Odd", false, WXF_E_SIGNATURE, false, true },
        { "GET", "404 Not Found", false, WXF_OK, false, false },
        { "POST", "404 Not Found", true, WXF_OK, false, false },
        { "POST", "429 Too Many Requests", true, WXF_OK, true, false },
        { "GET", "500 Server Error", true, WXF_OK, true, false },
        { "POST", "500 Server Error", true, WXF_OK, true, true },
        { "DELETE", "503 Unavailable", false, WXF_OK, true, true },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        answer_with(cases[i].status, strstr(cases[i].status, "204") != NULL ? "" : "{\"code\":\"X\"}", cases[i].is_signed ? NOW : -1);
        assert_concludes(cases[i].method, "/raw", cases[i].is_signed ? WXF_VERIFIED : WXF_UNSIGNED, cases[i].code, cases[i].retryable, cases[i].unknown);
    }
}

static void judges_broken_calls(void **state)
{
    (void)state;
    assert_concludes("GET", "/close", WXF_UNSIGNED, WXF_E_TRANSFER, true, false);
    assert_concludes("POST", "/close", WXF_UNSIGNED, WXF_E_TRANSFER, true, true);
    assert_concludes("POST", "/reset", WXF_UNSIGNED, WXF_E_TRANSFER, true, true);
    assert_concludes("POST", "/body/2000000", WXF_UNSIGNED, WXF_E_TOO_LARGE, false, true);
    assert_concludes("GET", "/body/2000000", WXF_UNSIGNED, WXF_E_TOO_LARGE, false, false);
}

static void reads_the_refusal(void **state)
{
    wxf_request *request = compose("POST", "/raw");
    const wxf_outcome *outcome;

    (void)state;
    answer_with("403 Forbidden", "{\"code\":\"NOT_ENOUGH\",\"message\":\"m\"}", NOW);
    outcome = perform(request);
    assert_int_equal(outcome->answer->status, 403);
    assert_int_equal(outcome->verified, 1);
    assert_string_equal(outcome->api.code, "NOT_ENOUGH");
    assert_string_equal(outcome->api.message, "m");
    assert_true(wxf_str_eq(outcome->request_id, WXF_STR("ABC-0")));
    wxf_request_free(request);
}

static void frees_a_call_in_flight(void **state)
{
    wxf_request *request = compose("POST", "/hang");
    wxf_error err;

    (void)state;
    assert_int_equal(wxf_request_start(request, engine, &err), WXF_OK);
    for (int i = 0; i < 1000 && requests_of(server) == 0; i++) {
        assert_int_equal(wxf_engine_step(engine, 10, &err), WXF_OK);
    }
    assert_int_equal(requests_of(server), 1);
    assert_false(wxf_request_is_done(request));
    wxf_request_free(request);
    assert_int_equal(wxf_engine_in_flight(engine), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(signs_what_it_sends), TEST(signs_another_text_if_told_so), TEST(writes_some_headers_itself), TEST(knows_five_methods), TEST(allows_300_seconds), TEST(judges_by_status_and_signature),
        TEST(judges_broken_calls), TEST(reads_the_refusal), TEST(frees_a_call_in_flight),
    };

    return cmocka_run_group_tests_name("request", tests, make_keys, drop_keys);
}
