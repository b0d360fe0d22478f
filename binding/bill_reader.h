/* BillReader, BillRow and their exception. */
#ifndef PHP_WXFAVOR_BILL_READER_H
#define PHP_WXFAVOR_BILL_READER_H

void php_wxfavor_bill_reader_register(void); /* MINIT, after the exceptions */

#endif
