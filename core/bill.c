#include "bill.h"
#include "crypto_error.h"
#include "gunzip.h"
#include "signer.h"
#include "system.h"

#include <errno.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SHA1_LENGTH 20
#define BLOCK 65536
#define NAME_KEPT 120 /* bytes of the target's name in that of the half file: with its ending it must fit, too */

enum kind { UNKNOWN, PLAIN, GZIP };

struct wxf_bill {
    pid_t pid; /* whose file it is */
    char *target, *path;
    mode_t mode; /* of a target that is new */
    int fd;
    bool kept, checked;
    bool broken; /* a write failed: what is in the file is not what came */
    unsigned char hash[SHA1_LENGTH];
    uint64_t received;
    enum kind kind;
    unsigned char head[2]; /* until it is known what they begin */
    EVP_MD_CTX *as_sent, *as_stored;
    wxf_gunzip *gunzip; /* made when it is needed */
};

static wxf_code fail_file(wxf_error *err, const char *what, const char *path)
{
    return wxf_fail(err, WXF_E_FILE, "%s %s: %s", what, path, strerror(errno));
}

static int digit(char c)
{
    char low = (char)(c | 0x20);

    return c >= '0' && c <= '9' ? c - '0' : low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

static wxf_code read_hash(unsigned char out[SHA1_LENGTH], wxf_str hash, wxf_error *err)
{
    bool good = hash.len == 2 * SHA1_LENGTH;

    for (size_t i = 0; good && i < SHA1_LENGTH; i++) {
        int high = digit(hash.ptr[2 * i]), low = digit(hash.ptr[2 * i + 1]);

        good = high >= 0 && low >= 0;
        out[i] = (unsigned char)(high * 16 + low);
    }
    return good ? WXF_OK
                : wxf_fail(err, WXF_E_ARGUMENT, "the hash of the bill must be a SHA-1, 40 hexadecimal digits, not \"%.*s\"",
                           (int)(hash.len < 80 ? hash.len : 80), hash.ptr == NULL ? "" : hash.ptr);
}

wxf_code wxf_bill_check_hash(wxf_str hash, wxf_error *err)
{
    unsigned char ignored[SHA1_LENGTH];

    return read_hash(ignored, hash, err);
}

wxf_code wxf_bill_set_hash(wxf_bill *bill, wxf_str hash, wxf_error *err)
{
    unsigned char other[SHA1_LENGTH];
    wxf_code code = read_hash(other, hash, err);

    if (code != WXF_OK || memcmp(other, bill->hash, sizeof other) == 0) {
        return code;
    }
    memcpy(bill->hash, other, sizeof other);
    return wxf_bill_restart(bill, err);
}

/* ---- the file ----------------------------------------------------------- */

/* Where the name begins that stands in a folder. */
static size_t name_of(const char *path)
{
    size_t at = strlen(path);

    while (at > 0 && path[at - 1] != '/'
#ifdef _WIN32
           && path[at - 1] != '\\' && path[at - 1] != ':'
#endif
    ) {
        at--;
    }
    return at;
}

/* In the same folder, so that renaming it is one step. */
static wxf_code draw_path(wxf_bill *bill, wxf_error *err)
{
    char nonce[WXF_NONCE_LENGTH + 1];
    wxf_buf path = WXF_BUF_INIT;
    size_t start = name_of(bill->target), len = strlen(bill->target);
    wxf_code code = wxf_nonce(nonce, err);

    if (code != WXF_OK) {
        return code;
    }
    if (len - start > NAME_KEPT) {
        len = start + NAME_KEPT;
        /* Some file systems take whole characters only. */
        while (len > start + NAME_KEPT - 4 && ((unsigned char)bill->target[len] & 0xC0) == 0x80) {
            len--;
        }
    }
    if (!wxf_buf_add(&path, bill->target, len) || !wxf_buf_addf(&path, ".%.12s.part", nonce)) {
        wxf_buf_free(&path);
        return wxf_fail_memory(err);
    }
    bill->path = path.data;
    return WXF_OK;
}

static int make_file(const wxf_bill *bill, int mode)
{
    return open(bill->path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
}

/*
 * What the system gives a new file there. The umask cannot be asked for
 * without setting it, for all threads; so an empty file tells, which nobody
 * who opens it has anything of.
 */
static wxf_code probe_mode(wxf_bill *bill, wxf_error *err)
{
    int fd = make_file(bill, 0666);
    struct stat about;
    bool known;

    if (fd < 0) {
        return fail_file(err, "cannot make the file", bill->path);
    }
    known = fstat(fd, &about) == 0;
    close(fd);
    unlink(bill->path);
    bill->mode = known ? about.st_mode & 0777 : 0600;
    return WXF_OK;
}

static wxf_code open_file(wxf_bill *bill, wxf_error *err)
{
    struct stat about;
    wxf_code code;

    if (stat(bill->target, &about) == 0 && !S_ISREG(about.st_mode)) {
        return wxf_fail(err, WXF_E_FILE, "%s is there, and no file", bill->target);
    }
    code = draw_path(bill, err);
    if (code == WXF_OK) {
        code = probe_mode(bill, err);
    }
    if (code != WXF_OK) {
        return code;
    }
    /* Ours alone until it has its name: nobody knows yet whether it is the bill. */
    bill->fd = make_file(bill, 0600);
    return bill->fd < 0 ? fail_file(err, "cannot make the file", bill->path) : WXF_OK;
}

static wxf_code store(wxf_bill *bill, const unsigned char *data, size_t len, wxf_error *err)
{
    if (bill->kind == GZIP && EVP_DigestUpdate(bill->as_stored, data, len) != 1) {
        return wxf_fail_crypto(err, WXF_E_CRYPTO, "this OpenSSL cannot compute SHA-1");
    }
    while (len > 0) {
        long written = (long)write(bill->fd, data, len < BLOCK ? len : BLOCK);

        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return fail_file(err, "cannot write", bill->path);
        }
        data += written;
        len -= (size_t)written;
    }
    return WXF_OK;
}

/* ---- coming and going --------------------------------------------------- */

wxf_bill *wxf_bill_new(const char *target, wxf_str hash, wxf_error *err)
{
    wxf_bill *bill = calloc(1, sizeof *bill);
    wxf_code code = WXF_OK;

    if (bill == NULL) {
        wxf_fail_memory(err);
        return NULL;
    }
    bill->pid = getpid();
    bill->fd = -1;
    wxf_crypto_begin();
    bill->as_sent = EVP_MD_CTX_new();
    bill->as_stored = EVP_MD_CTX_new();
    wxf_crypto_end();
    bill->target = wxf_strdup(wxf_str_from(target));
    if (bill->as_sent == NULL || bill->as_stored == NULL || bill->target == NULL) {
        code = wxf_fail_memory(err);
    }
    if (code == WXF_OK) {
        code = read_hash(bill->hash, hash, err);
    }
    if (code == WXF_OK) {
        code = open_file(bill, err);
    }
    if (code == WXF_OK) {
        code = wxf_bill_restart(bill, err);
    }
    if (code != WXF_OK) {
        wxf_bill_free(bill);
        return NULL;
    }
    return bill;
}

void wxf_bill_free(wxf_bill *bill)
{
    if (bill == NULL) {
        return;
    }
    if (bill->fd >= 0) {
        close(bill->fd);
        if (!bill->kept && bill->pid == getpid()) {
            unlink(bill->path);
        }
    }
    wxf_gunzip_free(bill->gunzip);
    EVP_MD_CTX_free(bill->as_sent);
    EVP_MD_CTX_free(bill->as_stored);
    free(bill->path);
    free(bill->target);
    free(bill);
}

uint64_t wxf_bill_received(const wxf_bill *bill)
{
    return bill->received;
}

wxf_code wxf_bill_restart(wxf_bill *bill, wxf_error *err)
{
    wxf_code code = WXF_OK;

    bill->received = 0;
    bill->kind = UNKNOWN;
    bill->checked = bill->broken = false;
    wxf_crypto_begin();
    if (EVP_DigestInit_ex(bill->as_sent, EVP_sha1(), NULL) != 1 || EVP_DigestInit_ex(bill->as_stored, EVP_sha1(), NULL) != 1) {
        code = wxf_fail_crypto(err, WXF_E_CRYPTO, "this OpenSSL cannot compute SHA-1");
    }
    wxf_crypto_end();
    if (code == WXF_OK && (ftruncate(bill->fd, 0) != 0 || lseek(bill->fd, 0, SEEK_SET) != 0)) {
        code = fail_file(err, "cannot empty", bill->path);
    }
    return code;
}

/* "bytes 100-199/200" */
static bool starts_at(wxf_str content_range, uint64_t offset)
{
    char expected[40];
    int len = snprintf(expected, sizeof expected, "bytes %llu-", (unsigned long long)offset);

    return wxf_str_starts(content_range, (wxf_str){ expected, (size_t)len });
}

wxf_code wxf_bill_begin(wxf_bill *bill, int status, wxf_str content_range, wxf_error *err)
{
    if (status != 206) {
        return bill->received == 0 ? WXF_OK : wxf_bill_restart(bill, err);
    }
    if (!starts_at(content_range, bill->received)) {
        return wxf_fail(err, WXF_E_TRANSFER, "the server sent \"%.*s\" of the bill instead of what begins at byte %llu",
                        (int)(content_range.len < 80 ? content_range.len : 80), content_range.ptr == NULL ? "" : content_range.ptr,
                        (unsigned long long)bill->received);
    }
    return WXF_OK;
}

/* ---- bytes -------------------------------------------------------------- */

static wxf_code store_uncompressed(void *context, const unsigned char *bytes, size_t len, wxf_error *err)
{
    return store(context, bytes, len, err);
}

static wxf_code take(wxf_bill *bill, const unsigned char *data, size_t len, wxf_error *err)
{
    if (bill->kind == GZIP) {
        return wxf_gunzip_write(bill->gunzip, (wxf_str){ (const char *)data, len }, err);
    }
    return store(bill, data, len, err);
}

static wxf_code fail_broken(const wxf_bill *bill, wxf_error *err)
{
    return wxf_fail(err, WXF_E_FILE, "%s lacks bytes of the bill, which could not be written", bill->path);
}

/* What the first two bytes say; before there are two, or all have come, nothing is known. */
static wxf_code decide(wxf_bill *bill, size_t have, wxf_error *err)
{
    bool gzip = have == 2 && bill->head[0] == 0x1F && bill->head[1] == 0x8B;

    if (gzip && bill->gunzip == NULL) {
        bill->gunzip = wxf_gunzip_new(store_uncompressed, bill);
        if (bill->gunzip == NULL) {
            return wxf_fail_memory(err);
        }
    } else if (gzip) {
        wxf_gunzip_restart(bill->gunzip);
    }
    bill->kind = gzip ? GZIP : PLAIN;
    return have == 0 ? WXF_OK : take(bill, bill->head, have, err);
}

static wxf_code write_bytes(wxf_bill *bill, wxf_str bytes, wxf_error *err)
{
    const unsigned char *data = (const unsigned char *)bytes.ptr;
    size_t len = bytes.len;
    wxf_code code = WXF_OK;

    if (EVP_DigestUpdate(bill->as_sent, data, len) != 1) {
        return wxf_fail_crypto(err, WXF_E_CRYPTO, "this OpenSSL cannot compute SHA-1");
    }
    while (code == WXF_OK && bill->kind == UNKNOWN && len > 0) {
        bill->head[bill->received++] = *data++;
        len--;
        if (bill->received == 2) {
            code = decide(bill, 2, err);
        }
    }
    if (code == WXF_OK && len > 0) {
        bill->received += len;
        code = take(bill, data, len, err);
    }
    return code;
}

wxf_code wxf_bill_write(wxf_bill *bill, wxf_str bytes, wxf_error *err)
{
    wxf_code code = WXF_OK;

    if (bill->broken) {
        return fail_broken(bill, err);
    }
    if (bytes.len > 0) {
        wxf_crypto_begin();
        code = write_bytes(bill, bytes, err);
        wxf_crypto_end();
    }
    bill->broken = code != WXF_OK;
    return code;
}

/* ---- the verdict -------------------------------------------------------- */

static wxf_code finish_hash(EVP_MD_CTX *context, unsigned char out[EVP_MAX_MD_SIZE], wxf_error *err)
{
    return EVP_DigestFinal_ex(context, out, NULL) == 1 ? WXF_OK
                                                       : wxf_fail_crypto(err, WXF_E_CRYPTO, "this OpenSSL cannot compute SHA-1");
}

static bool fits(const wxf_bill *bill, const unsigned char *hash)
{
    return memcmp(hash, bill->hash, SHA1_LENGTH) == 0;
}

static void write_hex(char out[2 * SHA1_LENGTH + 1], const unsigned char *hash)
{
    for (size_t i = 0; i < SHA1_LENGTH; i++) {
        snprintf(out + 2 * i, 3, "%02x", hash[i]);
    }
}

static wxf_code check_hash(wxf_bill *bill, wxf_error *err)
{
    unsigned char sent[EVP_MAX_MD_SIZE], stored[EVP_MAX_MD_SIZE];
    char expected[2 * SHA1_LENGTH + 1], got[2 * SHA1_LENGTH + 1];
    wxf_code code;

    if (bill->kind == GZIP && !wxf_gunzip_is_whole(bill->gunzip)) {
        return wxf_fail(err, WXF_E_SIGNATURE, "the compressed bill ends too early, after %llu bytes",
                        (unsigned long long)bill->received);
    }
    code = finish_hash(bill->as_sent, sent, err);
    if (code == WXF_OK && bill->kind == GZIP) {
        code = finish_hash(bill->as_stored, stored, err);
    }
    if (code != WXF_OK || fits(bill, sent) || (bill->kind == GZIP && fits(bill, stored))) {
        return code;
    }
    write_hex(expected, bill->hash);
    write_hex(got, bill->kind == GZIP ? stored : sent);
    return wxf_fail(err, WXF_E_SIGNATURE,
                    "the bill is not the one that the link was for: its SHA-1 is %s, not %s, after %llu bytes; nothing of it was "
                    "kept",
                    got, expected, (unsigned long long)bill->received);
}

wxf_code wxf_bill_check(wxf_bill *bill, wxf_error *err)
{
    wxf_code code = bill->broken ? fail_broken(bill, err) : WXF_OK;

    wxf_crypto_begin();
    if (code == WXF_OK && bill->kind == UNKNOWN) {
        code = decide(bill, (size_t)bill->received, err);
    }
    if (code == WXF_OK) {
        code = check_hash(bill, err);
    }
    wxf_crypto_end();
    /* A name must never stand for bytes that a crash can still lose. */
    if (code == WXF_OK && fsync(bill->fd) != 0 && errno != EINVAL) {
        code = fail_file(err, "cannot write", bill->path);
    }
    if (code == WXF_OK && lseek(bill->fd, 0, SEEK_SET) != 0) {
        code = fail_file(err, "cannot read", bill->path);
    }
    bill->checked = code == WXF_OK;
    return code;
}

long wxf_bill_read(wxf_bill *bill, void *out, size_t size)
{
    long got;

    do {
        got = bill->checked ? (long)read(bill->fd, out, size) : -1;
    } while (got < 0 && bill->checked && errno == EINTR);
    return got;
}

wxf_code wxf_bill_keep(wxf_bill *bill, wxf_error *err)
{
    struct stat about;

    if (!bill->checked) {
        return wxf_fail(err, WXF_E_ARGUMENT, "a bill is kept only after its hash was found right");
    }
    if (fchmod(bill->fd, stat(bill->target, &about) == 0 ? about.st_mode & 0777 : bill->mode) != 0) {
        return fail_file(err, "cannot set the permissions of", bill->path);
    }
#ifdef _WIN32
    /* There a file is not renamed while it is open, nor onto another. */
    close(bill->fd);
    bill->fd = -1;
    remove(bill->target);
#endif
    if (rename(bill->path, bill->target) != 0) {
        wxf_code code = fail_file(err, "cannot rename the bill to", bill->target);

        /* wxf_bill_free() removes what is open. */
        if (bill->fd < 0) {
            unlink(bill->path);
        }
        return code;
    }
    bill->kept = true;
    return WXF_OK;
}
