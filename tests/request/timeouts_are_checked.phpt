--TEST--
timeout and connect_timeout are numbers of seconds, 0 or more
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['timeout', 'connect_timeout'] as $name) {
    foreach ([-1, -0.001, NAN, INF, 2000001, PHP_INT_MAX, '5', '', true, [], new stdClass] as $value) {
        thrown(fn() => $instance->v3->x->get([$name => $value]));
    }
}
thrown(fn() => WxFavor\Builder::factory($sandbox->config(['timeout' => -1])));
thrown(fn() => WxFavor\Builder::factory($sandbox->config(['connect_timeout' => '10'])));
var_dump($sandbox->journal());
// 0 is no limit, null is not given.
foreach ([0, 0.0, -0.0, 60, 59.5, 2000000, null] as $value) {
    echo $instance->chain(COUPONS)->get(['timeout' => $value, 'connect_timeout' => $value] + listing($sandbox))->getStatusCode(), "\n";
}
?>
--EXPECT--
InvalidArgumentException: timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: timeout must be a number of seconds, string given
InvalidArgumentException: timeout must be a number of seconds, string given
InvalidArgumentException: timeout must be a number of seconds, bool given
InvalidArgumentException: timeout must be a number of seconds, array given
InvalidArgumentException: timeout must be a number of seconds, stdClass given
InvalidArgumentException: connect_timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: connect_timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: connect_timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: connect_timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: connect_timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: connect_timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: connect_timeout must be a number of seconds, string given
InvalidArgumentException: connect_timeout must be a number of seconds, string given
InvalidArgumentException: connect_timeout must be a number of seconds, bool given
InvalidArgumentException: connect_timeout must be a number of seconds, array given
InvalidArgumentException: connect_timeout must be a number of seconds, stdClass given
InvalidArgumentException: timeout must be from 0 (no limit) to 2000000 seconds
InvalidArgumentException: connect_timeout must be a number of seconds, string given
array(0) {
}
200
200
200
200
200
200
200
