--TEST--
An option that is none, and no variable of the template, is named and refused
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
thrown(fn() => $instance->v3->x->get(['qeury' => ['a' => 1]]));
thrown(fn() => $instance->v3->x->get(['Json' => []]));
thrown(fn() => $instance->chain(COUPONS)->get(['openid' => 'o', 'open_id' => 'o']));
thrown(fn() => $instance->v3->x->get(['value without a name']));
thrown(fn() => $instance->v3->x->get([7 => 'x']));
thrown(fn() => $instance->v3->x->get(['' => 'x']));
thrown(fn() => $instance->v3->x->get(['verify' => false]));
thrown(fn() => $instance->getDriver()->request('GET', 'v3/x', ['cert' => '/x']));
thrown(fn() => $instance->v3->x->get('query'));
thrown(fn() => $instance->v3->x->get([], []));
var_dump($sandbox->journal());
?>
--EXPECT--
InvalidArgumentException: "qeury" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/x"
InvalidArgumentException: "Json" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/x"
InvalidArgumentException: "open_id" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/marketing/favor/users/{openid}/coupons"
InvalidArgumentException: "0" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/x"
InvalidArgumentException: "7" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/x"
InvalidArgumentException: "" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/x"
InvalidArgumentException: "verify" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/x"
InvalidArgumentException: "cert" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/x"
TypeError: WxFavor\BuilderChainable::get(): Argument #1 ($options) must be of type array, string given
ArgumentCountError: WxFavor\BuilderChainable::get() expects at most 1 argument, 2 given
array(0) {
}
