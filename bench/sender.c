/*
 * Sends notifications that were made beforehand, many at a time over kept
 * connections with TLS, so that the endpoint is measured and not their maker.
 *
 *     sender URL FILE CONCURRENCY CA-FILE
 *
 * FILE holds, for each: the lengths of header lines and body in decimal, a line
 * feed, the header lines with a line feed behind each, the body. Prints the
 * seconds that all took and those of the processor; then a line for each in the
 * order of the file: the status and the microseconds.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct callback {
    struct curl_slist *headers;
    const char *body;
    long body_len, status;
    curl_off_t time;
} callback;

static void die(const char *what)
{
    fprintf(stderr, "sender: %s\n", what);
    exit(1);
}

static size_t ignore(char *data, size_t size, size_t count, void *context)
{
    (void)data, (void)context;
    return size * count;
}

static char *read_file(const char *path, size_t *len)
{
    FILE *file = fopen(path, "rb");
    char *data;
    long size;

    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0 || (data = malloc((size_t)size + 1)) == NULL) {
        die(path);
        return NULL;
    }
    rewind(file);
    if (fread(data, 1, (size_t)size, file) != (size_t)size) {
        die(path);
    }
    fclose(file);
    data[size] = '\0';
    *len = (size_t)size;
    return data;
}

static callback *parse(char *at, const char *end, size_t *count)
{
    callback *list = NULL;
    size_t room = 0;

    for (*count = 0; at < end; (*count)++) {
        char *stop;
        long header_len = strtol(at, &at, 10), body_len = strtol(at, &at, 10);

        if (*at++ != '\n' || header_len < 0 || body_len < 0 || end - at < header_len + body_len) {
            die("the file is malformed");
        }
        if (*count == room && (list = realloc(list, (room = room * 2 + 64) * sizeof *list)) == NULL) {
            die("out of memory");
        }
        list[*count] = (callback){ curl_slist_append(NULL, "Expect:"), at + header_len, body_len, 0, 0 };
        for (stop = at + header_len; at < stop; at += strlen(at) + 1) {
            *strchr(at, '\n') = '\0';
            curl_slist_append(list[*count].headers, at);
        }
        at += body_len;
    }
    return list;
}

static void start(CURLM *multi, CURL *easy, callback *c)
{
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, c->headers);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, c->body_len);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, c->body);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, c);
    curl_multi_add_handle(multi, easy);
}

int main(int argc, char **argv)
{
    struct timespec from, to, used;
    size_t count, len, started = 0, done = 0, concurrency;
    callback *list;
    char *data;
    CURLM *multi;

    if (argc != 5 || (concurrency = (size_t)atol(argv[3])) < 1) {
        die("usage: sender URL FILE CONCURRENCY CA-FILE");
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    data = read_file(argv[2], &len);
    list = parse(data, data + len, &count);
    multi = curl_multi_init();
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (; started < concurrency && started < count; started++) {
        CURL *easy = curl_easy_init();

        curl_easy_setopt(easy, CURLOPT_URL, argv[1]);
        curl_easy_setopt(easy, CURLOPT_CAINFO, argv[4]);
        curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, ignore);
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        start(multi, easy, &list[started]);
    }
    while (done < count) {
        CURLMsg *message;
        int running, left;

        curl_multi_perform(multi, &running);
        while ((message = curl_multi_info_read(multi, &left)) != NULL) {
            CURL *easy = message->easy_handle;
            callback *c;

            if (message->data.result != CURLE_OK) {
                die(curl_easy_strerror(message->data.result));
            }
            curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&c);
            curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &c->status);
            curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME_T, &c->time);
            curl_multi_remove_handle(multi, easy);
            done++;
            if (started < count) {
                start(multi, easy, &list[started++]);
            }
        }
        if (done < count) {
            curl_multi_poll(multi, NULL, 0, 1000, NULL);
        }
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    printf("%.6f %.6f\n", (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9,
           (double)used.tv_sec + (double)used.tv_nsec / 1e9);
    for (size_t i = 0; i < count; i++) {
        printf("%ld %ld\n", list[i].status, (long)list[i].time);
    }
    return 0;
}
