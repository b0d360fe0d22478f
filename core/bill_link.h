/*
 * The link to a bill: the answer that has it, in its four forms, and how long
 * it is good for.
 */
#ifndef WXF_BILL_LINK_H
#define WXF_BILL_LINK_H

#include "mapper.h"

#include <stdint.h>

/* Seconds. WeChat Pay's live 30, but the request for the file has to get there, too. */
#define WXF_BILL_LINK_LIFE 25

typedef struct wxf_bill_link {
    wxf_buf url;
    wxf_buf hash;    /* SHA-1 as the answer has it */
    int64_t got_at;  /* seconds since 1970; 0: none that may be used */
} wxf_bill_link;

#define WXF_BILL_LINK_INIT ((wxf_bill_link){ WXF_BUF_INIT, WXF_BUF_INIT, 0 })

void wxf_bill_link_free(wxf_bill_link *link); /* what it holds; the link is the caller's, and empty then */

/*
 * Reads an answer of the type, one of the four of flows, that came at `now`,
 * as strictly as any other of the table. After a failure there is no link.
 * WXF_E_JSON: it is not what is documented, or has no hash that can be
 * checked; WXF_E_MEMORY.
 */
wxf_code wxf_bill_link_read(wxf_bill_link *link, wxf_str body, wxf_type_id type, int64_t now, wxf_fault *fault);

/* May it be used at `now`? Not if the clock was set back, for then its age is not known. */
bool wxf_bill_link_is_fresh(const wxf_bill_link *link, int64_t now);

/* It was refused: it is not fresh any more. */
void wxf_bill_link_spent(wxf_bill_link *link);

#endif
