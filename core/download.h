/*
 * Downloading platform certificates, and calls that wait for them.
 *
 * One download is in flight for each wxf_platform, whoever needs it. It is
 * carried by the engine like every other call; whoever moves the engine calls
 * wxf_downloads_settle() afterwards. The download itself never waits for keys,
 * so it cannot cause another one.
 */
#ifndef WXF_DOWNLOAD_H
#define WXF_DOWNLOAD_H

#include "request.h"

/* ---- for a call --------------------------------------------------------- */

typedef enum wxf_keys {
    WXF_KEYS_READY,  /* go on */
    WXF_KEYS_WAIT,   /* a download is in flight, here or in another process; ask again when the engine has moved */
    WXF_KEYS_FAILED  /* there is no key, and none is to be had now; see err */
} wxf_keys;

/*
 * Before a call is started: is there a key that its answer could be verified
 * with? Without one nothing is sent, because its outcome could not be known: it
 * waits for the first download, and for two more attempts if that fails.
 * Also begins, in passing, a download that is due; nobody waits for that.
 */
wxf_keys wxf_keys_before(wxf_request *request, wxf_engine *engine, wxf_error *err);

/*
 * When its transfer is done, and before it is concluded: true if it can be; false
 * if its answer names a certificate that is just being downloaded.
 */
bool wxf_keys_after(wxf_request *request, wxf_engine *engine);

/* ---- for the application, and for notifications ------------------------- */

/*
 * As above for a serial that somebody else saw (a notification), or for any
 * key at all if it is empty: WXF_KEYS_READY when it is known.
 */
wxf_keys wxf_keys_await(wxf_client *client, wxf_str serial, wxf_engine *engine, wxf_error *err);

/* Begins a download now, or joins the one in flight, whatever the rules say. WXF_E_ARGUMENT: this client never downloads. */
wxf_code wxf_download_start(wxf_client *client, wxf_engine *engine, wxf_error *err);
bool wxf_download_in_flight(const wxf_client *client);

/* ---- for whoever moves the engine --------------------------------------- */

/* Takes over what downloads have brought. */
void wxf_downloads_settle(wxf_platforms *platforms);

/*
 * Does somebody wait for what another process downloads? No engine tells when
 * that is done: whoever moves it asks this each time, and does not sleep for
 * more than WXF_DOWNLOADS_NAP_MS if so. Who waits asks for keys again then.
 */
#define WXF_DOWNLOADS_NAP_MS 20
bool wxf_downloads_elsewhere(wxf_platforms *platforms);

/* How many are in flight. */
size_t wxf_downloads_count(const wxf_platforms *platforms);

/* How many milliseconds those in flight should be given at the end of a PHP request; 0: there are none. */
int wxf_downloads_grace_ms(const wxf_platforms *platforms);

/* Gives up all that are in flight (see wxf_platform_cut()); in a child after fork() they are the parent's. */
void wxf_downloads_abort(wxf_platforms *platforms, const char *why);

/* The next thing that somebody should be told about a file (see wxf_platform_load()). False: nothing. */
bool wxf_downloads_warning(wxf_platforms *platforms, wxf_error *out);

/* Reads the file of that client, if there is one; what is wrong with it comes by wxf_downloads_warning(). */
void wxf_download_load(wxf_client *client);

#endif
