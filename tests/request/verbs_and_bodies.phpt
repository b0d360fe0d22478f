--TEST--
Every verb with and without a body, with the Content-Length that it needs
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['get', 'post', 'put', 'patch', 'delete'] as $verb) {
    foreach ([[], ['json' => ['a' => 1]], ['body' => '']] as $options) {
        $instance->v3->x->$verb($options + ['http_errors' => false]);
        $entry = $sandbox->lastRequest();
        echo $entry['method'], ' ', json_encode($entry['body']), ' length ', $entry['headers']['Content-Length'] ?? 'absent',
            ', type ', $entry['headers']['Content-Type'] ?? 'absent', isset($entry['headers']['Transfer-Encoding']) ? ', chunked' : '',
            $entry['verdict']['ok'] ? '' : ' WRONGLY SIGNED', "\n";
    }
}
?>
--EXPECT--
GET "" length absent, type absent
GET "{\"a\":1}" length 7, type application/json
GET "" length 0, type application/json
POST "" length 0, type application/json
POST "{\"a\":1}" length 7, type application/json
POST "" length 0, type application/json
PUT "" length 0, type application/json
PUT "{\"a\":1}" length 7, type application/json
PUT "" length 0, type application/json
PATCH "" length 0, type application/json
PATCH "{\"a\":1}" length 7, type application/json
PATCH "" length 0, type application/json
DELETE "" length absent, type absent
DELETE "{\"a\":1}" length 7, type application/json
DELETE "" length 0, type application/json
