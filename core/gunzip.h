/*
 * gzip, undone as the bytes come, in constant memory. Several members may
 * follow each other; anything else behind one is refused. What comes out is
 * bounded by what went in, so that a small answer cannot fill a disk.
 */
#ifndef WXF_GUNZIP_H
#define WXF_GUNZIP_H

#include "buffer.h"

#include <stdint.h>

/*
 * A text of identifiers and amounts shrinks to a tenth or a twentieth. Deflate
 * can do 1032:1, of nothing but repetition.
 */
#define WXF_GUNZIP_RATIO 100
#define WXF_GUNZIP_FREE (16 * 1024 * 1024) /* bytes that may come out of however little */

typedef struct wxf_gunzip wxf_gunzip;

/* Gets the next bytes; what it fails with is what wxf_gunzip_write() returns. */
typedef wxf_code (*wxf_gunzip_sink)(void *context, const unsigned char *bytes, size_t len, wxf_error *err);

/* NULL: no memory. `context` is borrowed. */
wxf_gunzip *wxf_gunzip_new(wxf_gunzip_sink sink, void *context);
void wxf_gunzip_free(wxf_gunzip *gunzip); /* NULL is fine */

/* Forgets what has come. */
void wxf_gunzip_restart(wxf_gunzip *gunzip);

/*
 * The next bytes, in parts of any size. WXF_E_TRANSFER: they are damaged, or
 * are followed by what is no gzip. WXF_E_TOO_LARGE: more comes out than may.
 * After a failure only restart and free are of use. WXF_E_MEMORY.
 */
wxf_code wxf_gunzip_write(wxf_gunzip *gunzip, wxf_str bytes, wxf_error *err);

/* Is there a member, and has the last one ended? */
bool wxf_gunzip_is_whole(const wxf_gunzip *gunzip);

#endif
