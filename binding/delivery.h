/*
 * What a call hands to PHP code while it is under way: the bytes of its answer
 * to a sink, how far it is to a progress callback. Always after a step of the
 * engine, never while libcurl is on the stack.
 */
#ifndef PHP_WXFAVOR_DELIVERY_H
#define PHP_WXFAVOR_DELIVERY_H

#include "php_wxfavor.h"
#include "core/bill.h"
#include "core/request.h"

struct php_wxfavor_call;

typedef struct php_wxfavor_delivery {
    zval sink;             /* undefined: none; else an object with the methods of a PSR-7 stream */
    wxf_bill *bill;        /* NULL: none; else what gets the bytes instead of a sink; borrowed */
    bool begun;            /* the bill was told what answer this is */
    int64_t offset;        /* bytes of the bill that came with earlier calls */
    zval progress;         /* undefined: none; else a callable */
    zend_string *created;  /* the file that was made for the sink; NULL: it was there, or is no file */
    bool untouched;        /* a file whose old content is still there, because nothing was written yet */
    bool finished;         /* all bytes were handed over */
    wxf_transfer_progress told;
    uint64_t round;        /* of the latest turn, so that one call cannot take all */
} php_wxfavor_delivery;

void php_wxfavor_delivery_init(php_wxfavor_delivery *delivery); /* nothing to deliver to */

/*
 * Reads the options sink and progress, and opens a sink that is a path.
 * False: an exception is pending.
 */
bool php_wxfavor_delivery_read(php_wxfavor_delivery *delivery, HashTable *options);

/* Lets go of sink and progress; a file that was made for nothing is removed. */
void php_wxfavor_delivery_free(php_wxfavor_delivery *delivery);

/* The same at the end of the request, when streams and objects are not to be touched any more. */
void php_wxfavor_delivery_forget(php_wxfavor_delivery *delivery);

/* Is it an answer that the sink gets? 2xx, and nothing wrong with it. */
bool php_wxfavor_delivery_is_good(const wxf_outcome *outcome);

/* Where a stream stands; -1: it does not know, or cannot go back there. An exception other than a RuntimeException may be pending. */
zend_long php_wxfavor_tell_quietly(zval *stream);

/* Lets a stream stand there, if it can; not if it is negative. Exceptions as above. */
void php_wxfavor_seek_quietly(zval *stream, zend_long position);

/* Hands all of the bytes to write() of a stream. False: an exception is pending. */
bool php_wxfavor_write_all(zval *stream, const char *bytes, size_t len);

/* Has the call something to hand over? */
bool php_wxfavor_delivery_is_due(const struct php_wxfavor_call *call);

/*
 * Hands over what has come. Userland runs: it may throw, and it may end the
 * call, which must then be held by `busy`. False: an exception is pending.
 */
bool php_wxfavor_delivery_serve(struct php_wxfavor_call *call);

#endif
