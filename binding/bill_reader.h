/* BillReader, BillRow and their exception. */
#ifndef PHP_WXFAVOR_BILL_READER_H
#define PHP_WXFAVOR_BILL_READER_H

#include "php_wxfavor.h"
#include "core/bill_row.h"

extern zend_class_entry *php_wxfavor_bill_exception_ce;

typedef struct php_wxfavor_bill_reader {
    zval source;       /* an object with the methods of a stream; undefined: not constructed */
    zend_string *chunk; /* read, but not all taken yet; NULL: none */
    size_t taken;
    wxf_bill_rows rows;
    zval columns;      /* the headings; undefined: not read yet */
    zval names;        /* the same, and each once: the keys of `fields` */
    wxf_bill_column known[WXF_BILL_COLUMNS_MAX]; /* by the number of the column */
    zval row;          /* undefined: none */
    zend_long key, start, total;
    bool started, ended, has_total, busy;
    zend_object std;
} php_wxfavor_bill_reader;

void php_wxfavor_bill_reader_register(void); /* MINIT, after the exceptions */

/* ---- bill_row.c ---- */

void php_wxfavor_bill_row_register(zend_class_entry *ce); /* MINIT */

/* Makes this->row of the record that was read last. False: an exception is pending. */
bool php_wxfavor_bill_row_make(php_wxfavor_bill_reader *this);

#endif
