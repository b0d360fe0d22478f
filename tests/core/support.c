#include "support.h"

#include <errno.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char directory[64];

int make_directory(void **state)
{
    (void)state;
    snprintf(directory, sizeof directory, "/tmp/wxf-core-XXXXXX");
    return mkdtemp(directory) == NULL ? -1 : 0;
}

int remove_directory(void **state)
{
    char command[96];

    (void)state;
    snprintf(command, sizeof command, "rm -rf '%s'", directory);
    return system(command);
}

static bool run_formatted(const char *fmt, va_list args)
{
    char command[2048], whole[2304];

    vsnprintf(command, sizeof command, fmt, args);
    snprintf(whole, sizeof whole, "cd '%s' && { %s; } >>commands.log 2>&1 </dev/null", directory, command);
    return system(whole) == 0;
}

bool try_run(const char *fmt, ...)
{
    va_list args;
    bool done;

    va_start(args, fmt);
    done = run_formatted(fmt, args);
    va_end(args);
    return done;
}

void run(const char *fmt, ...)
{
    va_list args;
    bool done;

    va_start(args, fmt);
    done = run_formatted(fmt, args);
    va_end(args);
    if (!done) {
        wxf_buf log = slurp("commands.log");

        print_error("%s\n", wxf_buf_cstr(&log));
        wxf_buf_free(&log);
        fail_msg("the command failed: %s", fmt);
    }
}

const char *path_of(const char *name)
{
    static char path[512];

    snprintf(path, sizeof path, "%s/%s", directory, name);
    return path;
}

wxf_buf slurp(const char *name)
{
    wxf_buf content = WXF_BUF_INIT;
    char chunk[4096];
    size_t got;
    FILE *file = fopen(path_of(name), "rb");

    if (file == NULL) {
        fail_msg("there is no %s", name);
    }
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0) {
        assert_true(wxf_buf_add(&content, chunk, got));
    }
    fclose(file);
    return content;
}

void spit(const char *name, wxf_str content)
{
    FILE *file = fopen(path_of(name), "wb");

    assert_non_null(file);
    assert_int_equal(content.len == 0 ? 0 : fwrite(content.ptr, 1, content.len, file), content.len);
    assert_int_equal(fclose(file), 0);
}

void make_rsa_key(const char *name, int bits)
{
    run("openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:%d -out %s", bits, name);
}

void make_certificate(const char *key, const char *serial, const char *subject, const char *name)
{
    run("openssl req -x509 -new -key %s -set_serial %s -subj '%s' -days 30 -out %s", key, serial, subject, name);
}

wxf_key *load_private(const char *name)
{
    wxf_buf text = slurp(name);
    wxf_key *key = NULL;
    wxf_error err;

    wxf_error_clear(&err);
    if (wxf_key_load_private(wxf_buf_str(&text), (wxf_str){ NULL, 0 }, &key, &err) != WXF_OK) {
        fail_msg("%s: %s", name, err.message);
    }
    wxf_buf_free(&text);
    return key;
}

wxf_key *load_public(const char *name)
{
    wxf_buf text = slurp(name);
    wxf_key *key = NULL;
    wxf_error err;

    wxf_error_clear(&err);
    if (wxf_key_load_public(wxf_buf_str(&text), &key, &err) != WXF_OK) {
        fail_msg("%s: %s", name, err.message);
    }
    wxf_buf_free(&text);
    return key;
}

void add_key(wxf_keyring *to, const char *serial, const char *name)
{
    wxf_key *key = load_public(name);
    wxf_error err;

    if (wxf_keyring_add(to, wxf_str_from(serial), key, &err) != WXF_OK) {
        fail_msg("%s", err.message);
    }
    wxf_key_unref(key);
}

void soil_error_queue(void)
{
    BIO_free(BIO_new_file("/nowhere/at/all", "r"));
    assert_true(ERR_peek_error() != 0);
}

void assert_error_queue_empty(void)
{
    assert_true(ERR_peek_error() == 0);
}

void assert_contains(const char *text, const char *part)
{
    if (strstr(text, part) == NULL) {
        fail_msg("\"%s\" lacks \"%s\"", text, part);
    }
}

void assert_lacks(const char *text, const char *part)
{
    if (strstr(text, part) != NULL) {
        fail_msg("\"%s\" holds \"%s\"", text, part);
    }
}

/* ---- Allocations of the core --------------------------------------------- */

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
void __wrap_free(void *block);

#define BLOCKS_MAX 512

static long remaining = -1;
static bool failed;
static wxf_str secret;
static size_t leaks;
static struct {
    unsigned char *at;
    size_t size;
} blocks[BLOCKS_MAX]; /* what was allocated while watching */

void fail_allocations_after(long succeeding)
{
    remaining = succeeding;
    failed = false;
}

bool allocation_failed(void)
{
    return failed;
}

void watch_for(wxf_str what)
{
    secret = what;
    leaks = 0;
    memset(blocks, 0, sizeof blocks);
}

size_t leaks_seen(void)
{
    return leaks;
}

static bool may_allocate(void)
{
    if (remaining < 0) {
        return true;
    }
    if (remaining == 0) {
        failed = true;
        return false;
    }
    remaining--;
    return true;
}

/* While watching, all memory starts as zeros, so that it may be searched. */
static void *allocate(size_t size)
{
    void *block;

    if (!may_allocate()) {
        return NULL;
    }
    if (secret.len == 0) {
        return __real_malloc(size);
    }
    block = __real_calloc(1, size);
    for (size_t i = 0; i < BLOCKS_MAX; i++) {
        if (blocks[i].at == NULL) {
            blocks[i].at = block;
            blocks[i].size = size;
            return block;
        }
    }
    abort(); /* more at once than a test should need */
}

/* The size of a watched block, which is then forgotten; 0: it is none. */
static size_t look_into(const void *block)
{
    for (size_t i = 0; block != NULL && i < BLOCKS_MAX; i++) {
        if (blocks[i].at == block) {
            for (size_t at = 0; at + secret.len <= blocks[i].size; at++) {
                if (memcmp(blocks[i].at + at, secret.ptr, secret.len) == 0) {
                    leaks++;
                    break;
                }
            }
            blocks[i].at = NULL;
            return blocks[i].size;
        }
    }
    return 0;
}

void *__wrap_malloc(size_t size)
{
    return allocate(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    void *block = allocate(count * size);

    return block == NULL ? NULL : memset(block, 0, count * size);
}

void *__wrap_realloc(void *old, size_t size)
{
    void *block;
    size_t before;

    if (secret.len == 0) {
        return may_allocate() ? __real_realloc(old, size) : NULL;
    }
    block = allocate(size);
    if (block != NULL && old != NULL) {
        before = look_into(old); /* realloc() could leave the old block as it is */
        if (before == 0) {
            abort(); /* from before the search */
        }
        memcpy(block, old, before < size ? before : size);
        __real_free(old);
    }
    return block;
}

void __wrap_free(void *block)
{
    if (secret.len > 0) {
        look_into(block);
    }
    __real_free(block);
}
