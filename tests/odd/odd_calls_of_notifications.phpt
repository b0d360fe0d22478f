--TEST--
Parsers, notifications, replies and guards survive whatever is done with them
--EXTENSIONS--
wxfavor
openssl
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/odd.inc';
odd_family('~^WxFavor.Notification~', [fn () => new WxFavor\NotificationParser(odd_client()), fn () => new WxFavor\NotificationGuard(fn () => false), fn () => WxFavor\NotificationReply::success()]);
?>
--EXPECT--
PHP lives
