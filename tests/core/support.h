/* What the tests of the core share. */
#ifndef WXF_TEST_SUPPORT_H
#define WXF_TEST_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka wants those four before it. */
#include <cmocka.h>

#include "buffer.h"
#include "key.h"
#include "verifier.h"

/* ---- Files and commands, in a directory of their own --------------------- */

/* Group fixtures: make the directory, and remove it with all that is in it. */
int make_directory(void **state);
int remove_directory(void **state);

/* Runs a shell command in the directory; run() fails the test unless it succeeds. */
bool try_run(const char *fmt, ...) WXF_PRINTF(1, 2);
void run(const char *fmt, ...) WXF_PRINTF(1, 2);

wxf_buf slurp(const char *name); /* the caller frees it */
void spit(const char *name, wxf_str content);
const char *path_of(const char *name); /* valid until the next call */

/* ---- Keys, made by the openssl command ----------------------------------- */

void make_rsa_key(const char *name, int bits);                                   /* PKCS#8 PEM */
void make_certificate(const char *key, const char *serial, const char *subject, const char *name);
wxf_key *load_private(const char *name);
wxf_key *load_public(const char *name);
void add_key(wxf_keyring *to, const char *serial, const char *name); /* a public one, or a certificate */

/* ---- OpenSSL's error queue ----------------------------------------------- */

/* Leaves an error in the queue, as a careless neighbour in the process does. */
void soil_error_queue(void);
void assert_error_queue_empty(void);

/* ---- Messages ------------------------------------------------------------ */

void assert_contains(const char *text, const char *part);
void assert_lacks(const char *text, const char *part);

/* ---- Failing allocations of the core ------------------------------------- */

/* The allocation after `succeeding` more fails, and all behind it; negative: none. */
void fail_allocations_after(long succeeding);
/* Has an allocation failed since then? */
bool allocation_failed(void);

/* ---- Secrets in memory that the core gives back --------------------------- */

/*
 * From now on, memory that the core allocates is searched for the secret when
 * it is given back; secret.len 0 ends that. What is searched for must be
 * longer than 7 bytes and live as long as the search.
 */
void watch_for(wxf_str secret);
/* How many blocks held it when they were given back. */
size_t leaks_seen(void);

#endif
