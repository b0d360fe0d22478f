/*
 * The engine: one libcurl multi handle that carries every transfer of the
 * process (of the thread under ZTS), keeps connections and TLS sessions
 * between them, and is the only way to the network.
 *
 * It belongs to the process that made it. After fork() the child must call
 * wxf_engine_abandon() instead of using or freeing it: closing an inherited
 * connection would end the parent's TLS session.
 */
#ifndef WXF_ENGINE_H
#define WXF_ENGINE_H

#include "transfer.h"

typedef struct wxf_engine wxf_engine;

/*
 * `max_connections` bounds the connections per host; 0: no bound. Opens no
 * connection. NULL with the reason in err: WXF_E_UNSUPPORTED, WXF_E_MEMORY.
 */
wxf_engine *wxf_engine_new(long max_connections, wxf_error *err);

/* Aborts what is in flight, closes every connection; in a child after fork(), abandons. NULL is fine. */
void wxf_engine_free(wxf_engine *engine);

/* Was it made by this process? */
bool wxf_engine_is_ours(const wxf_engine *engine);

/*
 * In a child after fork(): lets go of the engine without closing anything.
 * Transfers that were in flight are done here, with WXF_E_ABORTED; the parent
 * still has them.
 */
void wxf_engine_abandon(wxf_engine *engine);

/*
 * Puts a transfer in flight. It belongs to the caller, who may free it at any
 * time. An error means that it was not started, and nothing sent.
 */
wxf_code wxf_engine_submit(wxf_engine *engine, wxf_transfer *transfer, wxf_error *err);

/*
 * Moves all transfers forward; waits at most timeout_ms if there is nothing to
 * do, less if a signal arrives. Returns when a transfer is done, or has
 * received a part of a streamed body, too. Goes on with transfers whose
 * pending bytes were taken.
 */
wxf_code wxf_engine_step(wxf_engine *engine, int timeout_ms, wxf_error *err);

/*
 * Takes a transfer out of flight; it is then done, with WXF_E_ABORTED. Its
 * connection is closed if bytes were under way, but never by a forked child.
 */
void wxf_engine_abort(wxf_engine *engine, wxf_transfer *transfer);

size_t wxf_engine_in_flight(const wxf_engine *engine); /* transfers that are not done */

/* Since it was made. */
typedef struct wxf_engine_stats {
    uint64_t transfers;   /* started */
    uint64_t connections; /* opened for them */
    uint64_t failures;    /* that ended without a whole answer */
} wxf_engine_stats;

wxf_engine_stats wxf_engine_get_stats(const wxf_engine *engine);

#endif
