/*
 * The measure for bench/promises.php: the same calls with plain libcurl and
 * OpenSSL and nothing else. Each is signed as WeChat Pay wants it, sent over
 * kept connections by one multi handle, and its answer verified.
 *
 *     multi URL COUNT CONCURRENCY MERCHANT-KEY PLATFORM-KEY MCHID SERIAL
 *
 * Prints, as JSON, the seconds that it took, and those of the processor.
 */
#include <curl/curl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

typedef struct call {
    CURL *easy;
    struct curl_slist *headers;
    char body[512], answer[4096];
    size_t answer_len;
    char timestamp[32], nonce[64], signature[512];
} call;

static EVP_PKEY *merchant, *platform;
static const char *url, *target, *mchid, *serial;

static void die(const char *what)
{
    fprintf(stderr, "multi: %s\n", what);
    exit(1);
}

static size_t on_body(char *data, size_t size, size_t count, void *context)
{
    call *c = context;
    size_t len = size * count;

    if (len > sizeof c->answer - c->answer_len) {
        return 0;
    }
    memcpy(c->answer + c->answer_len, data, len);
    c->answer_len += len;
    return len;
}

static void take(const char *data, size_t len, const char *name, char *out, size_t cap)
{
    size_t skip = strlen(name);

    if (len > skip && strncasecmp(data, name, skip) == 0) {
        while (skip < len && data[skip] == ' ') {
            skip++;
        }
        while (len > skip && (data[len - 1] == '\r' || data[len - 1] == '\n')) {
            len--;
        }
        if (len - skip < cap) {
            memcpy(out, data + skip, len - skip);
            out[len - skip] = '\0';
        }
    }
}

static size_t on_header(char *data, size_t size, size_t count, void *context)
{
    call *c = context;

    take(data, size * count, "Wechatpay-Timestamp:", c->timestamp, sizeof c->timestamp);
    take(data, size * count, "Wechatpay-Nonce:", c->nonce, sizeof c->nonce);
    take(data, size * count, "Wechatpay-Signature:", c->signature, sizeof c->signature);
    return size * count;
}

static void sign(const char *message, size_t len, char *out)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    unsigned char raw[512];
    size_t size = sizeof raw;

    if (EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, merchant) != 1 ||
        EVP_DigestSign(context, raw, &size, (const unsigned char *)message, len) != 1) {
        die("cannot sign");
    }
    EVP_EncodeBlock((unsigned char *)out, raw, (int)size);
    EVP_MD_CTX_free(context);
}

static void verify(const call *c)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    unsigned char raw[512];
    char message[8192];
    int len = snprintf(message, sizeof message, "%s\n%s\n%.*s\n", c->timestamp, c->nonce, (int)c->answer_len, c->answer);
    int size = EVP_DecodeBlock(raw, (const unsigned char *)c->signature, (int)strlen(c->signature));

    if (size < 256 || EVP_DigestVerifyInit(context, NULL, EVP_sha256(), NULL, platform) != 1 ||
        EVP_DigestVerify(context, raw, 256, (const unsigned char *)message, (size_t)len) != 1) {
        die("an answer does not verify");
    }
    EVP_MD_CTX_free(context);
}

static void start(CURLM *multi, call *c, long number)
{
    char nonce[33], message[1024], line[1024], signature[512];
    unsigned char random[16];
    long now = (long)time(NULL);
    int len;

    RAND_bytes(random, sizeof random);
    for (int i = 0; i < 16; i++) {
        snprintf(nonce + 2 * i, 3, "%02X", random[i]);
    }
    snprintf(c->body, sizeof c->body,
             "{\"stock_id\":\"9856000\",\"out_request_no\":\"bench%ld\",\"appid\":\"wx233544546545989\",\"stock_creator_mchid\":\"8956000\"}", number);
    len = snprintf(message, sizeof message, "POST\n%s\n%ld\n%s\n%s\n", target, now, nonce, c->body);
    sign(message, (size_t)len, signature);
    snprintf(line, sizeof line,
             "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%ld\",serial_no=\"%s\",signature=\"%s\"",
             mchid, nonce, now, serial, signature);
    c->headers = curl_slist_append(NULL, line);
    c->headers = curl_slist_append(c->headers, "Content-Type: application/json");
    c->headers = curl_slist_append(c->headers, "Accept: application/json");
    c->headers = curl_slist_append(c->headers, "Expect:");
    c->answer_len = 0;
    curl_easy_setopt(c->easy, CURLOPT_URL, url);
    curl_easy_setopt(c->easy, CURLOPT_POSTFIELDS, c->body);
    curl_easy_setopt(c->easy, CURLOPT_HTTPHEADER, c->headers);
    curl_easy_setopt(c->easy, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(c->easy, CURLOPT_WRITEDATA, c);
    curl_easy_setopt(c->easy, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(c->easy, CURLOPT_HEADERDATA, c);
    curl_easy_setopt(c->easy, CURLOPT_PRIVATE, c);
    curl_easy_setopt(c->easy, CURLOPT_PROXY, "");
    curl_multi_add_handle(multi, c->easy);
}

static EVP_PKEY *read_key(const char *path, int private)
{
    FILE *file = fopen(path, "r");
    EVP_PKEY *key = file == NULL ? NULL : private ? PEM_read_PrivateKey(file, NULL, NULL, NULL) : PEM_read_PUBKEY(file, NULL, NULL, NULL);

    if (key == NULL) {
        die(path);
    }
    fclose(file);
    return key;
}

int main(int argc, char **argv)
{
    long count = argc == 8 ? atol(argv[2]) : 0, concurrency = argc == 8 ? atol(argv[3]) : 0, started = 0, done = 0;
    struct timespec from, to, used;
    CURLM *multi;
    call *calls;

    if (count < 1 || concurrency < 1) {
        die("usage: multi URL COUNT CONCURRENCY MERCHANT-KEY PLATFORM-KEY MCHID SERIAL");
    }
    url = argv[1];
    target = strchr(url + 8, '/');
    merchant = read_key(argv[4], 1);
    platform = read_key(argv[5], 0);
    mchid = argv[6];
    serial = argv[7];
    curl_global_init(CURL_GLOBAL_DEFAULT);
    multi = curl_multi_init();
    calls = calloc((size_t)concurrency, sizeof *calls);
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (; started < concurrency && started < count; started++) {
        calls[started].easy = curl_easy_init();
        start(multi, &calls[started], started);
    }
    while (done < count) {
        CURLMsg *message;
        int running, left;

        curl_multi_perform(multi, &running);
        while ((message = curl_multi_info_read(multi, &left)) != NULL) {
            call *c;

            if (message->data.result != CURLE_OK) {
                die(curl_easy_strerror(message->data.result));
            }
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&c);
            curl_multi_remove_handle(multi, c->easy);
            curl_slist_free_all(c->headers);
            verify(c);
            done++;
            if (started < count) {
                start(multi, c, started++);
            }
        }
        if (done < count) {
            curl_multi_poll(multi, NULL, 0, 1000, NULL);
        }
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    printf("[%.6f, %.6f]\n", (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9,
           (double)used.tv_sec + (double)used.tv_nsec / 1e9);
    return 0;
}
