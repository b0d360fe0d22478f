--TEST--
new makes an instance of Guzzle's interface if that can be loaded, and a plain promise otherwise
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('guzzle-promises-2');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Promise;

$early = new Promise;
say(get_class($early), get_class($early->then()));
// An autoloader that throws says so; the next one is asked again.
spl_autoload_register($throws = function ($class) { throw new DomainException("asked for $class"); });
say(result(fn () => new Promise), result(fn () => $early->then()), result(fn () => Promise::all([])));
spl_autoload_unregister($throws);
// One that makes promises itself.
spl_autoload_register($busy = function ($class) { say('asked, and makes', get_class(new Promise)); });
say(get_class(new Promise));
spl_autoload_unregister($busy);
package_load('guzzle-promises-2');
$p = new Promise(function () use (&$p) { $p->resolve('v'); });
say(get_class($p), get_class(new $p), result($p), get_class($early->then()), get_class($early));
say(word($early instanceof GuzzleHttp\Promise\PromiseInterface), word($early->then() instanceof GuzzleHttp\Promise\PromiseInterface));
$early->resolve($p);
say(result($early->then(fn ($v) => "$v through both")));
// Classes of one's own are what they are.
class Own extends Promise { public $x = 1; public function __construct(public string $y = 'y') { parent::__construct(); } }
$own = new Own('z');
$own->resolve($own->x . $own->y);
say(get_class($own), result($own), get_class($own->then()));
// Once is enough; and neither copies nor texts of it.
say(result(fn () => (new Promise(fn () => 1))->__construct()), result(fn () => clone $p), result(fn () => serialize($p)), result(fn () => unserialize('O:15:"WxFavor\Promise":0:{}')));
say(result(function () use ($p) { $p->field = 1; }));
var_dump(fulfilled([1]), rejected('r'), new Promise);
?>
--EXPECTF--
WxFavor\Promise WxFavor\Promise
threw DomainException(asked for GuzzleHttp\Promise\PromiseInterface) threw DomainException(asked for GuzzleHttp\Promise\PromiseInterface) threw DomainException(asked for GuzzleHttp\Promise\PromiseInterface)
asked, and makes WxFavor\Promise
WxFavor\Promise
WxFavor\Guzzle\Promise WxFavor\Guzzle\Promise got "v" WxFavor\Guzzle\Promise WxFavor\Promise
false true
got "v through both"
Own got "1z" WxFavor\Guzzle\Promise
threw Error(A promise can be constructed only once) threw Error(Trying to clone an uncloneable object of class WxFavor\Guzzle\Promise) threw Exception(Serialization of 'WxFavor\Guzzle\Promise' is not allowed) threw Exception(Unserialization of 'WxFavor\Promise' is not allowed)
threw Error(Cannot create dynamic property WxFavor\Guzzle\Promise::$field)
object(WxFavor\Guzzle\Promise)#%d (2) {
  ["state"]=>
  string(9) "fulfilled"
  ["value"]=>
  array(1) {
    [0]=>
    int(1)
  }
}
object(WxFavor\Guzzle\Promise)#%d (2) {
  ["state"]=>
  string(8) "rejected"
  ["reason"]=>
  string(1) "r"
}
object(WxFavor\Guzzle\Promise)#%d (1) {
  ["state"]=>
  string(7) "pending"
}
