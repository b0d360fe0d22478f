--TEST--
The lock of docs/notifications.md on MariaDB: of deliveries at the same moment, and of those that die on the way, one has an effect
--EXTENSIONS--
openssl
mysqlnd
pdo
pdo_mysql
--SKIPIF--
<?php
require __DIR__ . '/database_servers.inc';
programs_or_skip('mariadbd', 'mariadb-install-db');
?>
--FILE--
<?php
require __DIR__ . '/database_servers.inc';
[$server, $dsn, $user] = start_mariadb();
race($dsn, $user, ['mysqlnd', 'pdo', 'pdo_mysql'], "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'",
    "CREATE TRIGGER booked BEFORE UPDATE ON coupons FOR EACH ROW SET NEW.changes = OLD.changes + 1");
?>
--EXPECT--
killed: 0 uses, SENDED 0 SENDED 0 SENDED 0
all at it: 0 uses, SENDED 0 SENDED 0 SENDED 0
answers: 200 200 200; 1 uses, USED 1 SENDED 0 SENDED 0
given up: done or to come again; 2 uses, USED 1 USED 1 SENDED 0
again: 200; 2 uses, USED 1 USED 1 SENDED 0
five: 200 200 200 200 200; 3 uses, USED 1 USED 1 USED 1
