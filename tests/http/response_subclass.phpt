--TEST--
A subclass keeps its class and properties in copies
--EXTENSIONS--
wxfavor
--FILE--
<?php
class Mine extends WxFavor\Http\Response {
    public array $log = [];
    function __construct() { }
    function __clone() { $this->log[] = 'cloned'; }
}
$r = new Mine;
$q = $r->withStatus(404)->withHeader('A', 'b');
var_dump($q instanceof Mine, $q->log, $r->log, $q->getStatusCode(), $q->getHeaderLine('a'), (string) $r->getBody(), $r->getReasonPhrase());
?>
--EXPECT--
bool(true)
array(2) {
  [0]=>
  string(6) "cloned"
  [1]=>
  string(6) "cloned"
}
array(0) {
}
int(404)
string(1) "b"
string(0) ""
string(2) "OK"
