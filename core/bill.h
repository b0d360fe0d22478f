/*
 * A bill on its way into a file: bytes come in parts, perhaps compressed,
 * perhaps over several connections, and are the bill only when their hash is
 * what a verified answer said. Until then they are in a file of another name
 * beside the target, which is removed unless all went well.
 */
#ifndef WXF_BILL_H
#define WXF_BILL_H

#include "buffer.h"

#include <stdint.h>

typedef struct wxf_bill wxf_bill;

/* Is it a SHA-1, 40 hexadecimal digits in any case? WXF_E_ARGUMENT. */
wxf_code wxf_bill_check_hash(wxf_str hash, wxf_error *err);

/*
 * `hash` is the SHA-1 of the bill, 40 hexadecimal digits in any case. Makes a
 * file beside `target` (a path in the system's encoding, NUL-terminated) that
 * its owner alone can open. NULL with the reason in err:
 * WXF_E_ARGUMENT for the hash, WXF_E_FILE for the file, WXF_E_MEMORY, WXF_E_CRYPTO.
 */
wxf_bill *wxf_bill_new(const char *target, wxf_str hash, wxf_error *err);

/*
 * Removes the file unless wxf_bill_keep() made it the target. A child after
 * fork() leaves it to the parent. NULL is fine.
 */
void wxf_bill_free(wxf_bill *bill);

/* Another link may be to another file, which then has to come from the start. */
wxf_code wxf_bill_set_hash(wxf_bill *bill, wxf_str hash, wxf_error *err);

/* Bytes as they came over the network: where to resume. */
uint64_t wxf_bill_received(const wxf_bill *bill);

/* Forgets what has come. */
wxf_code wxf_bill_restart(wxf_bill *bill, wxf_error *err);

/*
 * An answer begins. Status 206 goes on if Content-Range says it starts at
 * wxf_bill_received(); any other status starts anew. WXF_E_TRANSFER: the part
 * is not the one that was asked for; WXF_E_FILE, WXF_E_CRYPTO, WXF_E_MEMORY.
 */
wxf_code wxf_bill_begin(wxf_bill *bill, int status, wxf_str content_range, wxf_error *err);

/*
 * The next bytes of the answer. What begins with the mark of gzip is stored
 * uncompressed; see gunzip.h for what that may fail with. WXF_E_FILE,
 * WXF_E_CRYPTO, WXF_E_MEMORY. After a failure only wxf_bill_restart() helps.
 */
wxf_code wxf_bill_write(wxf_bill *bill, wxf_str bytes, wxf_error *err);

/*
 * All has come: is it the bill? The hash is that of the uncompressed file, or
 * else of the bytes as they came. WXF_E_SIGNATURE: it is not. Once, until
 * wxf_bill_restart(). WXF_E_FILE, WXF_E_CRYPTO.
 */
wxf_code wxf_bill_check(wxf_bill *bill, wxf_error *err);

/*
 * Only after a successful check: gives the file the name of the target,
 * atomically, and first the permissions of the target that it replaces, or
 * those of any new file there. WXF_E_FILE.
 */
wxf_code wxf_bill_keep(wxf_bill *bill, wxf_error *err);

/* Only after a successful check: the next bytes of the stored bill, from its start. Negative: they cannot be read. */
long wxf_bill_read(wxf_bill *bill, void *out, size_t size);

#endif
