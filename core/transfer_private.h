/* What the engine may see of a transfer. */
#ifndef WXF_TRANSFER_PRIVATE_H
#define WXF_TRANSFER_PRIVATE_H

#include "transfer.h"

#include <curl/curl.h>

typedef struct wxf_engine wxf_engine;

typedef enum wxf_transfer_state { WXF_TRANSFER_NEW, WXF_TRANSFER_ACTIVE, WXF_TRANSFER_DONE } wxf_transfer_state;

struct wxf_transfer {
    wxf_transfer_state state;
    wxf_transfer_request request;
    wxf_engine *engine; /* that carries it while active */
    CURL *easy;         /* lent by the engine while active */
    struct curl_slist *header_lines, *connect_lines;
    wxf_transfer *previous, *next; /* in the engine's list of active ones */

    bool sent;
    size_t header_bytes;
    bool headers_whole; /* their empty line has come */
    wxf_buf pending;    /* of a streamed body */
    bool paused;        /* libcurl keeps a part that had no room in pending */
    bool fed;           /* pending grew in this step of the engine */
    wxf_transfer_progress progress; /* once done */
    wxf_transfer_answer answer;
    double seconds;   /* that it took, once done */
    long connections; /* that had to be opened for it, once done; 0: one was at hand */
    wxf_error error;
    wxf_buf trace;
    bool trace_cut; /* the header fields that were sent last ended within a line */
    char curl_error[CURL_ERROR_SIZE];
};

/* Puts every option of the transfer on a fresh or reset handle. WXF_E_UNSUPPORTED names the option that libcurl refuses. */
wxf_code wxf_transfer_prepare(wxf_transfer *transfer, CURL *easy, wxf_error *err);

/* Lets libcurl deliver again, if it was paused. It may do so at once. */
void wxf_transfer_resume(wxf_transfer *transfer);

/* Reads the outcome off the handle and says it in the transfer's own words. */
void wxf_transfer_finish(wxf_transfer *transfer, CURLcode result);

/* Frees what prepare() made for libcurl; the handle must be off the multi, or abandoned. */
void wxf_transfer_release(wxf_transfer *transfer);

/* CURLOPT_DEBUGFUNCTION: keeps the trace, if one is wanted, and sees where libcurl cannot tell otherwise that bytes go out. */
int wxf_transfer_on_debug(CURL *easy, curl_infotype type, char *data, size_t size, void *context);

/*
 * libcurl quotes the URL of a proxy in its messages, as in "Unsupported proxy
 * syntax in 'http://name:password@host'". Puts stars in the place of what
 * stands before the last @ in it.
 */
void wxf_hide_user_info(char *text);

#endif
