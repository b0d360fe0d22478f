--TEST--
Calls that are cancelled tell of themselves, also if a cancel function beside them ends it all
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';

$server = new SlowServer;
$ways = [
    'exit()' => ['exit(3);', ''],
    'a destructor' => ['', 'class D { function __destruct() { throw new Exception("of the destructor"); } } $held = new D;'],
    'a fiber that is left' => ['Fiber::suspend();', ''],
    'a fiber that is destroyed' => ['Fiber::suspend();', '$destroy = true;'],
];
foreach ($ways as $name => [$inside, $before]) {
    say("-- $name");
    say(child($server, <<<PHP
        \$held = null; \$destroy = false; $before
        \$call = \$slow->postAsync(['ms' => 5000, 'json' => 1]);
        for (\$i = 0; \$i < 20; \$i++) { Client::poll(0.01); }
        \$other = new Promise(null, function () use (\$held) { $inside });
        \$held = null;
        \$all = Promise::all([\$call, \$other]);
        \$fiber = new Fiber(function () use (\$all) { try { \$all->cancel(); } catch (Exception \$e) { say('threw', word(\$e)); } });
        \$fiber->start();
        if (\$destroy) { unset(\$fiber); gc_collect_cycles(); }
        say(\$call->getState());
        try { \$call->wait(); } catch (Exception \$e) { say(word(\$e), word(\$e->isOutcomeUnknown())); }
        PHP));
}
?>
--EXPECT--
-- exit()
Warning: wxfavor: nobody handled that a promise was rejected: WxFavor\Exception\CancellationException: Promise has been cancelled; its call had been sent, and may have been carried out in Unknown on line 0
ended with status 3
-- a destructor
threw Exception(of the destructor)
rejected
CancellationException(Promise has been cancelled; its call had been sent, and may have been carried out) true
-- a fiber that is left
rejected
CancellationException(Promise has been cancelled; its call had been sent, and may have been carried out) true

Warning: wxfavor: nobody handled that a promise was rejected: LogicException: The fiber that a handler was suspended in has been destroyed in Unknown on line 0
-- a fiber that is destroyed
rejected
CancellationException(Promise has been cancelled; its call had been sent, and may have been carried out) true
