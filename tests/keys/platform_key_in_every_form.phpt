--TEST--
Platform keys as certificate, SPKI, PKCS#1, path, URL, DER and objects
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox] = sandbox_client();
$serial = $sandbox->info['platform_serial'];
$id = $sandbox->info['public_key_id'];
$crt = file_get_contents($sandbox->info['certs'][$serial]);
$pem = file_get_contents($sandbox->info['certs'][$id]);
$der = static fn(string $pem): string => base64_decode(preg_replace('~-----.*?-----|\s~', '', $pem));
foreach ([
    'certificate file URL' => [$serial => $sandbox->info['certs'][$serial]],
    'certificate path' => [$serial => substr($sandbox->info['certs'][$serial], 7)],
    'certificate PEM' => [$serial => $crt],
    'certificate with text around' => [$serial => "Certificate:\n  Data: x\n$crt\nMore text\n"],
    'certificate DER' => [$serial => $der($crt)],
    'certificate object' => [$serial => openssl_x509_read($crt)],
    'certificate, lower case and zeros' => ['000' . strtolower($serial) => $crt],
    'public half of a certificate' => [$serial => openssl_pkey_get_public($crt)],
    'public key file URL' => [$id => $sandbox->info['certs'][$id]],
    'public key PEM' => [$id => $pem],
    'public key DER' => [$id => $der($pem)],
    'public key PKCS#1 PEM' => [$id => "-----BEGIN RSA PUBLIC KEY-----\n" . chunk_split(base64_encode(substr($der($pem), 24)), 64) . '-----END RSA PUBLIC KEY-----'],
    'public key PKCS#1 DER' => [$id => substr($der($pem), 24)],
    'public key object' => [$id => openssl_pkey_get_public($pem)],
] as $form => $certs) {
    $instance = WxFavor\Builder::factory($sandbox->config(['certs' => $certs]));
    $response = $instance->chain(COUPONS)->get(listing($sandbox));
    $asked = $sandbox->lastRequest()['headers']['Wechatpay-Serial'];
    echo $form, ': ', $response->isSignatureVerified() ? 'verified' : 'NOT VERIFIED',
        $asked === $response->getHeaderLine('Wechatpay-Serial') && in_array($asked, [$serial, $id], true) ? '' : ", asked for $asked", "\n";
}
?>
--EXPECT--
certificate file URL: verified
certificate path: verified
certificate PEM: verified
certificate with text around: verified
certificate DER: verified
certificate object: verified
certificate, lower case and zeros: verified
public half of a certificate: verified
public key file URL: verified
public key PEM: verified
public key DER: verified
public key PKCS#1 PEM: verified
public key PKCS#1 DER: verified
public key object: verified
