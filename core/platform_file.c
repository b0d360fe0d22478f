/* Platform certificates in a file, for processes to come. */
#include "certificates.h"
#include "platform_private.h"
#include "signer.h"

#ifndef _WIN32

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define FILE_MAX (256 * 1024) /* bytes; an answer has some thousand */
#define LOCK_ASKED_LATELY 3000 /* milliseconds; who waits asks many times a second */

static wxf_file_stamp stamp_of(const struct stat *info)
{
    return (wxf_file_stamp){ (int64_t)info->st_dev, (int64_t)info->st_ino, (int64_t)info->st_size,
                             (int64_t)info->st_mtim.tv_sec, (int64_t)info->st_mtim.tv_nsec };
}

static bool same_stamp(const wxf_file_stamp *a, const wxf_file_stamp *b)
{
    return a->device == b->device && a->inode == b->inode && a->size == b->size && a->seconds == b->seconds &&
           a->nanoseconds == b->nanoseconds;
}

/*
 * What is in the file cannot be forged, but others who can write it could
 * bring back old certificates or keep new ones away.
 */
static wxf_code check_owner(const char *path, const struct stat *info, wxf_error *err)
{
    if (!S_ISREG(info->st_mode)) {
        return wxf_fail(err, WXF_E_KEY, "%s is ignored: it is no regular file", path);
    }
    if (info->st_uid != geteuid() && info->st_uid != 0) {
        return wxf_fail(err, WXF_E_KEY, "%s is ignored: it belongs to another user (%ld)", path, (long)info->st_uid);
    }
    if ((info->st_mode & (S_IWGRP | S_IWOTH)) != 0) {
        return wxf_fail(err, WXF_E_KEY, "%s is ignored: others may write it (mode %04o; it should be 0600)", path,
                        (unsigned)(info->st_mode & 07777));
    }
    if (info->st_size > FILE_MAX) {
        return wxf_fail(err, WXF_E_KEY, "%s is ignored: it has more than %d bytes", path, FILE_MAX);
    }
    return WXF_OK;
}

static wxf_code read_all(int fd, const char *path, wxf_buf *out, wxf_error *err)
{
    char chunk[4096];
    ssize_t got;

    while ((got = read(fd, chunk, sizeof chunk)) != 0) {
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return wxf_fail(err, WXF_E_KEY, "%s is ignored: it cannot be read: %s", path, strerror(errno));
        }
        if (out->len + (size_t)got > FILE_MAX) {
            return wxf_fail(err, WXF_E_KEY, "%s is ignored: it grows", path);
        }
        if (!wxf_buf_add(out, chunk, (size_t)got)) {
            return wxf_fail_memory(err);
        }
    }
    return WXF_OK;
}

/*
 * Takes the certificates of the file over, unless it is older than what is
 * known. Times are whole seconds here, and the file system's clock lags behind
 * the other: another process may have found new certificates in the second in
 * which this one learnt of old ones. To take over as old ones loses nothing,
 * since those that are known stay.
 */
static wxf_code take(wxf_platform *platform, wxf_str text, int64_t written, wxf_str secret, int64_t now, wxf_error *err)
{
    const char *path = wxf_buf_cstr(&platform->file);
    wxf_keyring *ring = NULL;
    wxf_error why;
    wxf_code code = wxf_certificates_read(text, secret, now, &ring, &why);

    if (code != WXF_OK) {
        return code == WXF_E_MEMORY ? wxf_fail_memory(err) : wxf_fail(err, code, "%s is ignored: %s", path, why.message);
    }
    /* A date in the future would keep the certificates from ever being looked at again. */
    if (written > now) {
        written = now;
    }
    if (written >= platform->fetched_at - 1) {
        code = wxf_platform_succeeded(platform, ring, written > platform->fetched_at ? written : platform->fetched_at, err);
    }
    wxf_keyring_unref(ring);
    return code;
}

wxf_code wxf_platform_load(wxf_platform *platform, wxf_str secret, int64_t now, wxf_error *err)
{
    const char *path = wxf_buf_cstr(&platform->file);
    wxf_buf text = WXF_BUF_INIT;
    wxf_file_stamp stamp;
    struct stat info;
    wxf_code code;
    int fd;

    if (platform->file.len == 0) {
        return WXF_OK;
    }
    if (stat(path, &info) == 0) {
        stamp = stamp_of(&info);
        if (same_stamp(&stamp, &platform->stamp)) {
            return WXF_OK;
        }
    } else if (errno == ENOENT) {
        return WXF_OK;
    }
    /* Looked at once: what is wrong with it is told once, too. O_NONBLOCK: no waiting for a pipe. */
    fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        if (platform->stamp.size == -1) {
            return WXF_OK;
        }
        platform->stamp = (wxf_file_stamp){ .size = -1 };
        return errno == ELOOP ? wxf_fail(err, WXF_E_KEY, "%s is ignored: it is a symbolic link", path)
                              : wxf_fail(err, WXF_E_KEY, "%s is ignored: it cannot be opened: %s", path, strerror(errno));
    }
    if (fstat(fd, &info) != 0) {
        code = wxf_fail(err, WXF_E_KEY, "%s is ignored: %s", path, strerror(errno));
        goto done;
    }
    stamp = stamp_of(&info);
    if (same_stamp(&stamp, &platform->stamp)) {
        code = WXF_OK;
        goto done;
    }
    platform->stamp = stamp;
    code = check_owner(path, &info, err);
    if (code == WXF_OK) {
        code = read_all(fd, path, &text, err);
    }
    if (code == WXF_OK) {
        code = take(platform, wxf_buf_str(&text), (int64_t)info.st_mtim.tv_sec, secret, now, err);
    }

done:
    close(fd);
    wxf_buf_free(&text);
    return code;
}

static bool write_all(int fd, wxf_str text)
{
    size_t done = 0;

    while (done < text.len) {
        ssize_t put = write(fd, text.ptr + done, text.len - done);

        if (put < 0 && errno != EINTR) {
            return false;
        }
        done += put > 0 ? (size_t)put : 0;
    }
    return fsync(fd) == 0;
}

/* A file of a name that nobody knows, for its owner alone. -1: err says why it cannot be made. */
static int make_file(const char *path, wxf_buf *name, wxf_error *err)
{
    char nonce[WXF_NONCE_LENGTH + 1];
    int fd;

    if (wxf_nonce(nonce, err) != WXF_OK) {
        return -1;
    }
    if (!wxf_buf_addf(name, "%s.%.12s", path, nonce)) {
        wxf_fail_memory(err);
        return -1;
    }
    /* mkstemp() would do, but for programs that another thread starts, which inherit its descriptor. */
    fd = open(wxf_buf_cstr(name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0) {
        wxf_fail(err, WXF_E_KEY, "the platform certificates cannot be kept in %s: %s", path, strerror(errno));
    }
    return fd;
}

wxf_code wxf_platform_save(wxf_platform *platform, wxf_str answer, wxf_error *err)
{
    const char *path = wxf_buf_cstr(&platform->file);
    wxf_buf name = WXF_BUF_INIT;
    wxf_code code = WXF_OK;
    struct stat info;
    wxf_error why;
    int fd;

    if (platform->file.len == 0) {
        return WXF_OK;
    }
    err = err == NULL ? &why : err;
    fd = make_file(path, &name, err);
    if (fd < 0) {
        code = err->code;
        goto done;
    }
    /* Renamed only when it is whole, so nobody reads a half. */
    if (!write_all(fd, answer) || fstat(fd, &info) != 0 || rename(name.data, path) != 0) {
        code = wxf_fail(err, WXF_E_KEY, "the platform certificates cannot be kept in %s: %s", path, strerror(errno));
        unlink(name.data);
    } else {
        platform->stamp = stamp_of(&info);
    }
    close(fd);

done:
    wxf_buf_free(&name);
    return code;
}

/* ---- one process at a time ------------------------------------------------ */

static int64_t milliseconds(void)
{
    struct timespec now = { 0, 0 };

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 + 1;
}

typedef enum lock_state { LOCK_TAKEN, LOCK_ELSEWHERE, LOCK_IMPOSSIBLE } lock_state;

/*
 * Whoever unlocks removes the file first. So what was locked may be gone, and
 * another one be there, which somebody else has locked.
 */
static lock_state try_lock(const char *path, int *out, wxf_file_stamp *found)
{
    struct stat held, named;
    int fd;

    memset(&held, 0, sizeof held);
    fd = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);

    if (fd < 0) {
        return LOCK_IMPOSSIBLE;
    }
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        lock_state state = errno == EWOULDBLOCK || errno == EINTR ? LOCK_ELSEWHERE : LOCK_IMPOSSIBLE;

        fstat(fd, &held);
        *found = stamp_of(&held);
        close(fd);
        return state;
    }
    if (fstat(fd, &held) != 0 || stat(path, &named) != 0 || held.st_ino != named.st_ino || held.st_dev != named.st_dev) {
        *found = stamp_of(&held);
        close(fd);
        return LOCK_ELSEWHERE;
    }
    *out = fd;
    return LOCK_TAKEN;
}

/* False: out of memory. */
static bool lock_path(const wxf_platform *platform, wxf_buf *out)
{
    return wxf_buf_addf(out, "%s.lock", wxf_buf_cstr(&platform->file));
}

/*
 * Has it waited long enough? A wait that was broken off is over when it meets
 * another lock than then; the same one has stood all the time, however seldom
 * it asked.
 */
static bool has_waited(wxf_platform *platform, const wxf_file_stamp *found, int64_t now)
{
    bool asked_lately = now - platform->waited_at < LOCK_ASKED_LATELY;

    if (platform->waits_since == 0 || (!asked_lately && !same_stamp(&platform->waits_for, found))) {
        platform->waits_since = now;
    }
    platform->waited_at = now;
    platform->waits_for = *found;
    return now - platform->waits_since >= WXF_PLATFORM_LOCK_MAX;
}

bool wxf_platform_lock(wxf_platform *platform)
{
    wxf_buf path = WXF_BUF_INIT;
    lock_state state = LOCK_IMPOSSIBLE;
    wxf_file_stamp found = { 0 };
    int64_t now = milliseconds();

    if (platform->file.len == 0 || platform->lock >= 0) {
        return true;
    }
    if (lock_path(platform, &path)) {
        state = try_lock(wxf_buf_cstr(&path), &platform->lock, &found);
    }
    wxf_buf_free(&path);
    if (state == LOCK_TAKEN) {
        platform->lock_owner = (int64_t)getpid();
    }
    if (state == LOCK_ELSEWHERE && !has_waited(platform, &found, now)) {
        platform->elsewhere = true;
        return false;
    }
    platform->waits_since = 0;
    return true;
}

void wxf_platform_unlock(wxf_platform *platform)
{
    wxf_buf path = WXF_BUF_INIT;

    if (platform->lock < 0) {
        return;
    }
    /* In a child, closing it leaves the parent's lock alone. */
    if (platform->lock_owner == (int64_t)getpid()) {
        if (lock_path(platform, &path)) {
            unlink(wxf_buf_cstr(&path));
        }
        flock(platform->lock, LOCK_UN);
    }
    close(platform->lock);
    platform->lock = -1;
    wxf_buf_free(&path);
}

#else

bool wxf_platform_lock(wxf_platform *platform)
{
    (void)platform;
    return true;
}

void wxf_platform_unlock(wxf_platform *platform)
{
    (void)platform;
}

wxf_code wxf_platform_load(wxf_platform *platform, wxf_str secret, int64_t now, wxf_error *err)
{
    (void)secret, (void)now;
    /* Who may write a file is told by access lists there, which nothing here reads. */
    return platform->file.len == 0 ? WXF_OK
                                   : wxf_fail(err, WXF_E_UNSUPPORTED,
                                              "platform certificates cannot be kept in a file on Windows");
}

wxf_code wxf_platform_save(wxf_platform *platform, wxf_str answer, wxf_error *err)
{
    (void)platform, (void)answer, (void)err;
    return WXF_OK;
}

#endif
