/*
 * The rows of a bill: CSV as WeChat Pay writes it, with a backtick before each
 * value that keeps spreadsheets from guessing; and the columns that are known.
 */
#ifndef WXF_BILL_ROW_H
#define WXF_BILL_ROW_H

#include "buffer.h"

#include <stdint.h>

#define WXF_BILL_RECORD_MAX (1024 * 1024) /* bytes */
#define WXF_BILL_COLUMNS_MAX 256

/* One record after the other, out of bytes that come in parts. Initialise with zeros. */
typedef struct wxf_bill_rows {
    wxf_buf text;                                  /* of the fields of this record, one after the other */
    size_t ends[WXF_BILL_COLUMNS_MAX], count;      /* where each ends in the text */
    bool quoted, closed;                           /* inside quotes; behind the closing one */
    bool was_quoted;                               /* this field */
    bool whole;                                    /* the record was handed out: the next byte begins another */
    int bom;                                       /* bytes of a mark that were seen at the start; negative: that is over */
    size_t line;                                   /* of this record, the first is 1 */
    size_t lines;                                  /* that ended so far */
} wxf_bill_rows;

void wxf_bill_rows_free(wxf_bill_rows *rows); /* what they hold; the rows are the caller's */

/*
 * Takes bytes until a record is whole. *used: how many were taken. *whole: is
 * there a record? Its fields are valid until the next call. WXF_E_MALFORMED
 * names line and column; WXF_E_MEMORY.
 */
wxf_code wxf_bill_rows_feed(wxf_bill_rows *rows, wxf_str bytes, size_t *used, bool *whole, wxf_error *err);

/* All has come: was there a record without a line end? */
wxf_code wxf_bill_rows_end(wxf_bill_rows *rows, bool *whole, wxf_error *err);

/* index < rows->count; without its backtick. */
wxf_str wxf_bill_rows_field(const wxf_bill_rows *rows, size_t index);

/* Has the record nothing but blanks? */
bool wxf_bill_rows_blank(const wxf_bill_rows *rows);

typedef enum wxf_bill_kind { WXF_BILL_TEXT, WXF_BILL_FEN, WXF_BILL_TIME, WXF_BILL_YES_NO } wxf_bill_kind;

/* In the order of the properties of a row. */
typedef enum wxf_bill_column {
    WXF_BILL_STOCK_ID,
    WXF_BILL_COUPON_ID,
    WXF_BILL_COUPON_TYPE,
    WXF_BILL_DISCOUNT_AMOUNT,
    WXF_BILL_ORDER_AMOUNT,
    WXF_BILL_TRADE_TYPE,
    WXF_BILL_TRANSACTION_ID,
    WXF_BILL_TRADE_TIME,
    WXF_BILL_MCHID,
    WXF_BILL_DEVICE_ID,
    WXF_BILL_BANK_SERIAL,
    WXF_BILL_GOODS,
    WXF_BILL_COMBINED,
    WXF_BILL_COMBINED_TRANSACTION_ID,
    WXF_BILL_COMBINED_DISCOUNT_AMOUNT,
    WXF_BILL_COMBINED_ORDER_AMOUNT,
    WXF_BILL_KNOWN_COLUMNS
} wxf_bill_column;

/* By the text of its heading, with or without the unit; WXF_BILL_KNOWN_COLUMNS: none of them. */
wxf_bill_column wxf_bill_column_named(wxf_str heading);
wxf_bill_kind wxf_bill_column_kind(wxf_bill_column column);

/* Is this the heading of the line that counts the rows? */
bool wxf_bill_is_summary(wxf_str first_field);

/* "12.3" is 1230 fen, exactly. False: no amount in yuan, or parts of a fen. */
bool wxf_bill_fen(wxf_str yuan, int64_t *fen);

/* Is it "YYYY-MM-DD HH:MM:SS", and such a moment? */
bool wxf_bill_is_time(wxf_str text);

/* Digits only. */
bool wxf_bill_count(wxf_str text, int64_t *count);

#endif
