/*
 * Downloads of bills: link, file, hash. Each is a row of calls behind one
 * promise, moved on by the runtime whenever one of them is done; nothing here
 * waits.
 */
#ifndef PHP_WXFAVOR_BILL_H
#define PHP_WXFAVOR_BILL_H

#include "php_wxfavor.h"
#include "core/bill.h"
#include "core/bill_link.h"
#include "core/mapper.h"

struct php_wxfavor_call;

/* Belongs to the call that is under way for it. */
typedef struct php_wxfavor_bill {
    zend_object *client;     /* counted */
    wxf_bill *bill;          /* NULL: the file was not begun yet */
    zend_string *target;     /* NULL: a stream is the sink, and the file one in the folder for temporary ones */
    zval sink;               /* undefined, or the stream */
    zend_long start;         /* where in the stream the bill begins; -1: nobody can go back there */
    zval progress;           /* undefined, or a callable */
    wxf_bill_link link;
    const wxf_endpoint *endpoint; /* where links come from; NULL: there is only this one */
    wxf_composed flow;       /* the call to it */
    int attempt;             /* for the file, or another link to it; the first is 1 */
    int64_t pause_end;       /* wxf_milliseconds() at which the next attempt may begin; 0: at once */
    bool fetching;           /* the call is for the file; else for the link */
    bool ranges;             /* the server offers to go on in the middle */
    bool in_pieces;          /* what is there came in several answers */
    bool copying;            /* whole and right, on its way into the stream */
    bool placed;             /* `start` is known */
    bool copied;
    bool active;             /* had its turn */
    struct php_wxfavor_call *call; /* NULL: none yet */
    struct php_wxfavor_bill *previous, *next; /* all of this request, in order */
} php_wxfavor_bill;

/* ---- bill.c ---- */

php_wxfavor_bill *php_wxfavor_bill_new(zend_object *client); /* the caller's to free; counts the client */

/* Removes the file, unless it became the target. No userland runs. */
void php_wxfavor_bill_drop(php_wxfavor_bill *download);
void php_wxfavor_bill_free(php_wxfavor_bill *download); /* NULL is fine; userland may run */

/* At the end of the request, before it is freed: streams are not to be touched any more. */
void php_wxfavor_bill_forget(php_wxfavor_bill *download);

/* RSHUTDOWN, behind that of calls: what no call stands for. */
void php_wxfavor_bills_end_request(void);

/* The first call for it. NULL: an exception is pending, and the download is the caller's. */
struct php_wxfavor_call *php_wxfavor_bill_compose(php_wxfavor_bill *download);

/*
 * May its call be sent now? Not in the pause before another attempt, which
 * grows with each, so that a server in trouble is not pressed. And downloads take their turn: a link that is got long
 * before its file is asked for has ended by then, and other calls need
 * connections, too.
 */
bool php_wxfavor_bill_may_start(struct php_wxfavor_call *call);

/* Just before a call is sent: makes the file that it is for. False: an exception is pending. */
bool php_wxfavor_bill_open(struct php_wxfavor_call *call);

typedef enum php_wxfavor_bill_step {
    PHP_WXFAVOR_BILL_NEXT,  /* *next comes in the place of the call */
    PHP_WXFAVOR_BILL_STAYS, /* there is more to do with this one */
    PHP_WXFAVOR_BILL_DONE,  /* *value is the result */
    PHP_WXFAVOR_BILL_FAILED /* an exception is pending */
} php_wxfavor_bill_step;

/* A call for it is done: what now? Userland may run, and end the call, which must be held by `busy`. */
php_wxfavor_bill_step php_wxfavor_bill_advance(struct php_wxfavor_call *call, struct php_wxfavor_call **next, zval *value);

/* Is there a copy that could go on at once? */
bool php_wxfavor_bills_are_copying(void);

/*
 * Does any rest before another attempt? No engine tells when that is over: then
 * *timeout_ms becomes no more than what is left.
 */
bool php_wxfavor_bills_are_resting(int *timeout_ms);

/* ---- bill_sink.c ---- */

/* Where it goes. Done before anything is sent. False: an exception is pending. */
bool php_wxfavor_bill_take_sink(php_wxfavor_bill *download, zval *sink);

/* The path of the file to make; the caller frees it. */
char *php_wxfavor_bill_path(const php_wxfavor_bill *download);

/*
 * Hands the next part of a bill that is whole and right to the stream; with the
 * last, copying ends. Userland runs, as above. False: an exception is pending.
 */
bool php_wxfavor_bill_copy(struct php_wxfavor_call *call);

/* Gives the file its name, and opens it in *value. False: an exception is pending. Userland may run, as above. */
bool php_wxfavor_bill_keep(php_wxfavor_bill *download, zval *value);

#endif
