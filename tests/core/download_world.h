/*
 * What the tests of downloading certificates share: processes, a server that
 * gives them a list, and a clock that stands still.
 */
#ifndef WXF_TEST_DOWNLOAD_WORLD_H
#define WXF_TEST_DOWNLOAD_WORLD_H

#include "certificate_list.h"
#include "http_server.h"

#include "download.h"

#define NONE ((wxf_str){ NULL, 0 })

/* A process: what it remembers, and its engine. */
typedef struct process {
    wxf_platforms *platforms;
    wxf_engine *engine;
    wxf_client *client;
} process;

extern wxf_key *merchant;
extern http_server *server;
extern process here;
extern wxf_buf call_answer; /* the server only borrows it */
extern const wxf_env standing;

/* Fixtures of the group, and of each test. */
int make_signers(void **state);
int drop_signers(void **state);
int set_up(void **state);
int tear_down(void **state);

/* `file` NULL: none. `configured` is the name of a certificate, or NULL. */
process make_process(const char *file, const char *configured, wxf_download_mode mode);
void end_process(process *p);

/* ---- what the server says ------------------------------------------------ */

/* Signed by the openssl command with the key of that certificate; signer NULL: not signed. */
void compose(wxf_buf *out, const char *status, const char *body, const char *signer, const char *serial);

/* The list of one or two certificates; `signer` and `serial` are what signs it, and what it says that is. */
void list(const char *first, const char *second, const char *signer, const char *serial);
void refuse(const char *status, const char *body);

/* ---- a process that goes on ---------------------------------------------- */

void move(process *p); /* one step */

/* Until the download is settled. */
void finish(process *p);

wxf_keys await(process *p, const char *serial, wxf_error *err);
bool knows(const process *p, const char *serial);
wxf_request *call(process *p, const char *target);

/* Sends and frees a call `here` whose answer is verified by the certificate that a download brings. */
void answered_after_a_download(wxf_request *request);

#endif
