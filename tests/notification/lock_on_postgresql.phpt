--TEST--
The lock of docs/notifications.md on PostgreSQL: of deliveries at the same moment, and of those that die on the way, one has an effect
--EXTENSIONS--
openssl
pdo
pdo_pgsql
--SKIPIF--
<?php
require __DIR__ . '/database_servers.inc';
programs_or_skip('postgres', 'initdb');
?>
--FILE--
<?php
require __DIR__ . '/database_servers.inc';
[$server, $dsn, $user] = start_postgresql();
race($dsn, $user, ['pdo', 'pdo_pgsql'], "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'",
    "CREATE FUNCTION booked() RETURNS trigger AS 'BEGIN NEW.changes := OLD.changes + 1; RETURN NEW; END' LANGUAGE plpgsql",
    "CREATE TRIGGER booked BEFORE UPDATE ON coupons FOR EACH ROW EXECUTE FUNCTION booked()");
?>
--EXPECT--
killed: 0 uses, SENDED 0 SENDED 0 SENDED 0
all at it: 0 uses, SENDED 0 SENDED 0 SENDED 0
answers: 200 200 200; 1 uses, USED 1 SENDED 0 SENDED 0
given up: done or to come again; 2 uses, USED 1 USED 1 SENDED 0
again: 200; 2 uses, USED 1 USED 1 SENDED 0
five: 200 200 200 200 200; 3 uses, USED 1 USED 1 USED 1
