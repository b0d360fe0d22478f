/*
 * Errors travel as values: every function of the core that can fail returns a
 * wxf_code and, if the caller passes a wxf_error, explains itself in it.
 */
#ifndef WXF_ERROR_H
#define WXF_ERROR_H

#include <stdarg.h>
#include <stddef.h>

typedef enum wxf_code {
    WXF_OK = 0,
    WXF_E_MEMORY,      /* an allocation failed, or a size would overflow */
    WXF_E_ARGUMENT,    /* the caller asked for something that cannot be done */
    WXF_E_KEY,         /* key material that cannot be used */
    WXF_E_CRYPTO,      /* OpenSSL refused an operation on good input */
    WXF_E_JSON,        /* text that is not the JSON it should be */
    WXF_E_UNSUPPORTED, /* the libraries of this process cannot do it safely */
    WXF_E_CONNECT,     /* no connection; nothing of the request was sent */
    WXF_E_TIMEOUT,     /* a deadline passed; see wxf_transfer_sent() */
    WXF_E_TRANSFER,    /* the connection broke, or the answer made no sense */
    WXF_E_TOO_LARGE,   /* the answer exceeds the limit of the caller */
    WXF_E_ABORTED,     /* given up by us: request end, cancel, fork */
    WXF_E_FILE,        /* a local file that cannot be written */
    WXF_E_MALFORMED,   /* a file whose content is not what it should be */
    WXF_E_SIGNATURE,   /* an answer that could not be verified */
    WXF_E_DECRYPT      /* not encrypted with this key, or changed since */
} wxf_code;

/* Large enough for a message with a URL and a certificate subject in it. */
#define WXF_ERROR_MESSAGE_SIZE 1024

typedef struct wxf_error {
    wxf_code code;
    char message[WXF_ERROR_MESSAGE_SIZE]; /* UTF-8 (what is none becomes ?), NUL-terminated, cut at a character */
} wxf_error;

#if defined(__MINGW32__) && !defined(__clang__)
#define WXF_PRINTF(fmt, args) __attribute__((format(gnu_printf, fmt, args)))
#elif defined(__GNUC__)
#define WXF_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define WXF_PRINTF(fmt, args)
#endif

/* Sets *err (may be NULL) to WXF_OK and an empty message. */
void wxf_error_clear(wxf_error *err);

/*
 * Fills *err (may be NULL) and returns code, so that a failing function ends
 * with `return wxf_fail(err, …)`. The message is a sentence for the person
 * who must act on it; it never holds key material.
 */
wxf_code wxf_fail(wxf_error *err, wxf_code code, const char *fmt, ...) WXF_PRINTF(3, 4);

/* As wxf_fail() for the commonest case, with a fixed message. */
wxf_code wxf_fail_memory(wxf_error *err);

#endif
