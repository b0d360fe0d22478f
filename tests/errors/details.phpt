--TEST--
Details of a refusal are given as they are, whatever their form
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$ask = static function (string $body) {
    $server = new RawServer("HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nRequest-ID: ABC-1\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
    try {
        WxFavor\Builder::factory(offline_config(['base_uri' => "http://127.0.0.1:{$server->port}/"]))->v3->x->get();
    } catch (WxFavor\Exception\ClientException $e) {
        echo json_encode([substr($e->getErrorCode() ?? 'null', 0, 20), $e->getErrorMessage(), $e->getErrorDetail(), $e->getRequestId()], JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE), ' ',
            strlen($e->getResponse()->getBody()) === strlen($body) ? '' : 'BODY LOST', "\n";
    }
};
$ask('{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/amount/total","value":"0","issue":"太小","location":"body"}}');
$ask('{"code":"PARAM_ERROR","message":"参数错误","detail":{"detail":{"issue":"x"},"value":[1,{"a":null}],"big":9223372036854775807}}');
$ask('{"code":"X","message":"","detail":null}');
$ask('{"code":"X","detail":"text"}');
$ask('{"code":"X","detail":[]}');
$ask('{"code":"X","detail":[1,2]}');
$ask('{"code":5,"message":["x"]}');
$ask('{"message":"without a code"}');
$ask('{"code":"","message":""}');
$ask('{"CODE":"X"}');
$ask('{"code":"X\u0000Y"}');
$ask("\xEF\xBB\xBF{\"code\":\"BOM\"}");
$ask(" \r\n{\"code\":\"BLANKS\"}\r\n ");
$ask('[{"code":"X"}]');
$ask('"text"');
$ask('null');
$ask('{"code":"X"} more');
$ask('{"code":"X","detail":{"a":' . str_repeat('[', 100) . str_repeat(']', 100) . '}}');
$ask(str_repeat('{"a":', 5000) . '1' . str_repeat('}', 5000));
$ask("{\"code\":\"\xFF\xFE\",\"message\":\"\xC3\"}");
$ask('{"code":"' . str_repeat('C', 3000) . '"}');
?>
--EXPECT--
["PARAM_ERROR","参数错误",{"field":"\/amount\/total","value":"0","issue":"太小","location":"body"},"ABC-1"] 
["PARAM_ERROR","参数错误",{"detail":{"issue":"x"},"value":[1,{"a":null}],"big":9223372036854775807},"ABC-1"] 
["X","",null,"ABC-1"] 
["X",null,null,"ABC-1"] 
["X",null,[],"ABC-1"] 
["X",null,[1,2],"ABC-1"] 
["null",null,null,"ABC-1"] 
["null","without a code",null,"ABC-1"] 
["","",null,"ABC-1"] 
["null",null,null,"ABC-1"] 
["X",null,null,"ABC-1"] 
["BOM",null,null,"ABC-1"] 
["BLANKS",null,null,"ABC-1"] 
["null",null,null,"ABC-1"] 
["null",null,null,"ABC-1"] 
["null",null,null,"ABC-1"] 
["null",null,null,"ABC-1"] 
["null",null,null,"ABC-1"] 
["null",null,null,"ABC-1"] 
["��","�",null,"ABC-1"] 
["CCCCCCCCCCCCCCCCCCCC",null,null,"ABC-1"]
