/*
 * Lists of platform certificates as WeChat Pay sends them, and the time that the
 * core is told while it reads them.
 */
#ifndef WXF_TEST_CERTIFICATE_LIST_H
#define WXF_TEST_CERTIFICATE_LIST_H

#include "support.h"

#include "verifier.h"

#define SECRET "0123456789abcdef0123456789abcdef"
#define DAY 86400
#define OLD "0A01"
#define NEW "0A02"

extern int64_t now; /* what the core takes for the time; certificates begin about then */

/* Group fixture: old.pem and new.pem of these serials, for 30 and 1800 days, with the key platform.pem; and merchant.pem. */
int make_keys(void **state);

/* An entry of the list: `serial` is what the list says, `file` what is in it. */
void add_entry(wxf_buf *out, const char *serial, const char *file, const char *secret, const char *algorithm);

/* All of a list but its entries and the `]}`; the caller frees it. */
wxf_buf begin_list(void);

/* The list of one or two of old.pem and new.pem, by serial; NULL: none. The caller frees it. */
wxf_buf list_of(const char *first, const char *second);

/* The keyring of a list, which is freed; NULL with the code and what the message holds. */
wxf_keyring *read_list(wxf_buf *list, wxf_code expected, const char *part);

#endif
