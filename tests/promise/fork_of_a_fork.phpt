--TEST--
A call that a forked child has made and not sent is sent by it alone, not by its own children
--EXTENSIONS--
wxfavor
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';

[$sandbox, $instance] = sandbox_client();
$child = pcntl_fork();
if ($child === 0) {
    $promise = $instance->chain(COUPONS)->postAsync(coupon($sandbox, 'from-the-child'));
    $grandchild = pcntl_fork();
    if ($grandchild === 0) {
        exit(0);
    }
    pcntl_waitpid($grandchild, $status);
    exit(pcntl_wexitstatus($status) === 0 ? 0 : 1);
}
pcntl_waitpid($child, $status);
var_dump(pcntl_wexitstatus($status));
var_dump(count($sandbox->journal()));
?>
--EXPECT--
int(0)
int(1)
