--TEST--
sandbox: uploading an image: only the meta part is signed
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$upload = static function (string $what, string $image, array $meta = [], ?string $signed = null, string $target = '/v3/marketing/favor/media/image-upload') use ($merchant, $sandbox): Answer {
    $meta = json_encode($meta + ['filename' => 'a.png', 'sha256' => hash('sha256', $image)]);
    $boundary = 'boundary' . md5($image);
    $body = "--$boundary\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n$meta\r\n"
        . "--$boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n$image\r\n--$boundary--\r\n";
    $answer = $merchant->answer(sandbox_http($sandbox->port, 'POST', $target, [
        'Authorization' => $merchant->authorization('POST', $target, $signed ?? $meta), 'Content-Type' => "multipart/form-data; boundary=$boundary",
    ], $body));
    echo "$what: {$answer->line()}{$answer->signatureFault()}\n";
    return $answer;
};
$image = "\x89PNG\r\n\x1a\n" . random_bytes(1000);
$answer = $upload('image', $image);
var_dump(array_keys($answer->json()), strlen($answer->json()['media_url']) <= 256);
$upload('JPG in capitals', $image, ['filename' => 'A.JPG']);
$upload('2 MB', str_repeat('x', 2 << 20));
$upload('above 2 MB', str_repeat('x', (2 << 20) + 1));
$upload('gif', $image, ['filename' => 'a.gif']);
$upload('other hash', $image, ['sha256' => hash('sha256', 'x')]);
$upload('hash in capitals', $image, ['sha256' => strtoupper(hash('sha256', $image))]);
$upload('no hash', $image, ['sha256' => 1]);
$upload('empty', '');
$upload('whole body signed', $image, [], 'something else');
echo $sandbox->lastRequest()['fields']['meta'] !== '' && $sandbox->lastRequest()['files']['file']['size'] === strlen($image) ? "journalled\n" : '';
?>
--EXPECT--
image: 200 ok
array(1) {
  [0]=>
  string(9) "media_url"
}
bool(true)
JPG in capitals: 200 ok
2 MB: 200 ok
above 2 MB: 400 PARAM_ERROR 图片大小超过2M
gif: 400 PARAM_ERROR 图片格式不支持
other hash: 400 PARAM_ERROR sha256 与图片内容不一致
hash in capitals: 200 ok
no hash: 400 PARAM_ERROR meta 不是合法的JSON
empty: 400 PARAM_ERROR 图片文件必填
whole body signed: 401 SIGN_ERROR 错误的签名，验签失败
journalled
