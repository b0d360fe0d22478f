/* Reading a key file, without a stream: its buffer would keep a copy of the key. */
#include "key.h"
#include "system.h"

#include <errno.h>
#include <string.h>

#define PATH_SHOWN_MAX 256

/* Key text that was taken for a path must not get into a message. */
static const char *shown(const char *path)
{
    size_t len = strlen(path);

    if (len > PATH_SHOWN_MAX || strstr(path, "-----") != NULL || strchr(path, '\n') != NULL) {
        return "(a path too long to be shown)";
    }
    return wxf_shown((wxf_str){ path, len }).ptr; /* both end with a NUL */
}

static wxf_code fail_open(int reason, const char *path, wxf_error *err)
{
    switch (reason) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return wxf_fail(err, WXF_E_KEY, "there is no key file %s", shown(path));
    case EACCES:
    case EPERM:
        return wxf_fail(err, WXF_E_KEY,
                        "the key file %s may not be read by this process (user id %lu): check the permissions of the "
                        "file and of its directories",
                        shown(path), (unsigned long)geteuid());
    default: return wxf_fail(err, WXF_E_KEY, "the key file %s cannot be read (errno %d)", shown(path), reason);
    }
}

static wxf_code check_kind(int fd, const char *path, wxf_error *err)
{
    struct stat info;

    if (fstat(fd, &info) != 0) {
        return fail_open(errno, path, err);
    }
    if (S_ISDIR(info.st_mode)) {
        return wxf_fail(err, WXF_E_KEY, "%s is a directory, not a key file", shown(path));
    }
    if (!S_ISREG(info.st_mode)) {
        return wxf_fail(err, WXF_E_KEY, "%s is not a regular file", shown(path));
    }
    if (info.st_size == 0) {
        return wxf_fail(err, WXF_E_KEY, "the key file %s is empty", shown(path));
    }
    if (info.st_size > WXF_KEY_SOURCE_MAX) {
        return wxf_fail(err, WXF_E_KEY, "the key file %s is too large for a key; at most %d bytes are read", shown(path),
                        WXF_KEY_SOURCE_MAX);
    }
    return WXF_OK;
}

wxf_code wxf_key_read_file(const char *path, wxf_buf *out, wxf_error *err)
{
    wxf_code code;
    size_t left = WXF_KEY_SOURCE_MAX;
    int fd;

    wxf_buf_clear(out);
    out->secret = true;
    fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a named pipe must not block */
    if (fd < 0) {
        return fail_open(errno, path, err);
    }
    code = check_kind(fd, path, err);
    if (code == WXF_OK && !wxf_buf_reserve(out, left)) {
        code = wxf_fail_memory(err);
    }
    while (code == WXF_OK && left > 0) {
        long got = (long)read(fd, out->data + out->len, left);

        if (got == 0) {
            break;
        }
        if (got > 0) {
            out->len += (size_t)got;
            left -= (size_t)got;
            out->data[out->len] = '\0';
        } else if (errno != EINTR) {
            code = fail_open(errno, path, err);
        }
    }
    if (code == WXF_OK && out->len == 0) {
        code = wxf_fail(err, WXF_E_KEY, "the key file %s is empty", shown(path));
    }
    if (code != WXF_OK) {
        wxf_buf_free(out);
    }
    close(fd);
    return code;
}
