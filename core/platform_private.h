/* What the files of the platform share; for platform*.c and download.c alone. */
#ifndef WXF_PLATFORM_PRIVATE_H
#define WXF_PLATFORM_PRIVATE_H

#include "platform.h"

#include <stdint.h>

#define WXF_PLATFORM_DIGEST 32

/* A serial that a download did not bring. */
typedef struct wxf_absent_serial {
    wxf_buf serial;
    int64_t since;
    bool of_answer; /* else anybody may have named it */
} wxf_absent_serial;

/* To see whether a file is still the one that was read. */
typedef struct wxf_file_stamp {
    int64_t device, inode, size, seconds, nanoseconds;
} wxf_file_stamp;

struct wxf_platform {
    size_t refs;
    unsigned char digest[WXF_PLATFORM_DIGEST];
    wxf_buf file;
    wxf_file_stamp stamp;
    wxf_keyring *ring; /* never NULL, never changed once it is shown */
    uint64_t generation;
    int64_t fetched_at, failed_at;            /* last success, last failure; 0: never */
    int64_t serial_at, answer_at;             /* last download for a notification's serial, for an answer's; 0: never */
    unsigned failures, cuts;                  /* in a row */
    bool absent;                              /* the last failure was that there are none */
    int64_t serial_before, answer_before;     /* those two as they were before the download in flight */
    wxf_platform_cause cause;                 /* of the download in flight */
    wxf_buf wanted;                           /* serial that the download in flight is for; may be empty */
    wxf_error error;
    wxf_absent_serial absents[WXF_PLATFORM_SERIALS];
    size_t next_absent;
    struct wxf_request *download; /* in flight; of download.c, which clears it before the platform can go */
    wxf_error warning;            /* of the file, not told yet */
    int lock;                     /* descriptor of the file that is locked while this process downloads; -1: none */
    int64_t lock_owner;           /* the process that locked it: a child inherits the descriptor, not the download */
    int64_t waits_since;          /* milliseconds of some clock since another process was found downloading; 0: none was */
    int64_t waited_at;            /* when it was last found, by that clock */
    wxf_file_stamp waits_for;     /* the file that it had locked then */
    bool elsewhere;               /* somebody waits for another process, and looked a moment ago */
    wxf_platform *next;
};

struct wxf_platforms {
    unsigned char salt[WXF_PLATFORM_DIGEST];
    size_t count;
    wxf_platform *first; /* the most recently used first */
};

#endif
