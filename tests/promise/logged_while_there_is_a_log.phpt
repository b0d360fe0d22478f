--TEST--
After a fatal error, what nobody was told of is in the log before PHP closes the streams of the script: one of them may be the log
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
echo child(new SlowServer, <<<'PHP'
    final class Last
    {
        public $context;

        public function stream_open()
        {
            return true;
        }

        public function stream_close()
        {
            file_put_contents('php://stdout', "streams are closed\n");
        }
    }
    stream_wrapper_register('last', Last::class);
    $stream = fopen('last://', 'r');
    $calls = ['told' => $slow->postAsync(['ms' => 9000, 'timeout' => 0.5]), 'untold' => $slow->postAsync(['ms' => 8000, 'timeout' => 0.5])];
    $calls['passed on'] = Promise::race([$calls['untold']]);
    $calls['told']->otherwise(fn () => 0);
    while (in_array('pending', array_map(fn ($call) => $call->getState(), $calls), true)) {
        Client::poll(0.1);
    }
    trigger_error('left', E_USER_ERROR);
    PHP);
?>
--EXPECT--
Fatal error: left
wxfavor: nobody handled that a call failed: 127.0.0.1:PORT did not answer POST /v3/delay/8000 within 0.5 s; the request was sent, and may have been carried out
streams are closed
ended with status 255
