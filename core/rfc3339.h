/*
 * Times as WeChat Pay writes them: RFC 3339 with an offset, with or without a
 * fraction of the second. The offset is kept; nothing depends on a time zone
 * of the process.
 */
#ifndef WXF_RFC3339_H
#define WXF_RFC3339_H

#include "buffer.h"

#include <stdint.h>

typedef struct wxf_time {
    int64_t seconds;     /* since 1970-01-01T00:00:00Z; a leap second counts as the next second */
    int32_t nanoseconds; /* 0 … 999999999; further digits are dropped */
    int32_t offset;      /* seconds east of UTC */
} wxf_time;

/*
 * Reads YYYY-MM-DDThh:mm:ss[.fraction](Z|±hh:mm), years 0000 to 9999, a day
 * that exists, nothing around it. False, with *out untouched: it is something
 * else.
 */
bool wxf_time_read(wxf_str text, wxf_time *out);

/*
 * Appends the time in its own offset (in whole minutes): with milliseconds if
 * it has a fraction, without otherwise; +00:00 rather than Z. False: out of
 * memory, a year that has no four digits, or an offset of a day or more.
 */
bool wxf_time_write(wxf_buf *out, wxf_time time);

/* Is it YYYY-MM-DD, a day that exists? */
bool wxf_date_is_valid(wxf_str text);

#endif
