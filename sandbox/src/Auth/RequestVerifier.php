<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Auth;

use WxFavor\Sandbox\Http\Request;
use WxFavor\Sandbox\State\Store;

/** The checks of request authentication, in WeChat Pay's order. */
final class RequestVerifier
{
    public const MAX_CLOCK_OFFSET = 300;

    public function __construct(private readonly Store $store)
    {
    }

    public function verify(Request $request): Verdict
    {
        $verdict = new Verdict();
        try {
            $this->check($request, $verdict);
        } catch (SignError $e) {
            $verdict->error = $e;
        }
        return $verdict;
    }

    private function check(Request $request, Verdict $verdict): void
    {
        $text = $request->header('Authorization');
        $authorization = AuthorizationHeader::parse($text);
        if ($authorization === null) {
            throw new SignError('header', 'Http头Authorization值格式错误', 'Authorization', $text, 'format');
        }
        $verdict->authorization = $authorization;
        $verdict->mchid = $authorization->mchid;
        $verdict->message = self::message($request->method, $request->target, $authorization->timestamp, $authorization->nonce, $request->signedBody());
        if ($authorization->scheme !== AuthorizationHeader::SCHEME) {
            throw new SignError('scheme', 'Http头Authorization认证类型不正确', 'Authorization', $authorization->scheme, 'scheme');
        }
        if (abs(time() - (int) $authorization->timestamp) > self::MAX_CLOCK_OFFSET) {
            throw new SignError('timestamp', 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟', 'timestamp', $authorization->timestamp, 'expired');
        }
        $merchant = $this->store->one('SELECT * FROM merchants WHERE mchid = ?', [$authorization->mchid]);
        $certificates = $this->store->all('SELECT * FROM merchant_certificates WHERE mchid = ?', [$authorization->mchid]);
        if ($merchant === null || $certificates === []) {
            throw new SignError('mchid', '商户未申请过证书', 'mchid', $authorization->mchid, 'no certificate');
        }
        $certificate = $this->certificate($certificates, $authorization->serial);
        if ($merchant['secret'] === null && self::needsSecret($request->path)) {
            throw new SignError('secret', '商户未设置APIv3密钥');
        }
        if (!self::verifySignature($verdict->message, $authorization->signature, $certificate['certificate'])) {
            throw new SignError('signature', '错误的签名，验签失败', 'signature', $authorization->signature, 'sign not match');
        }
        $verdict->merchant = $merchant;
    }

    public static function message(string $method, string $target, string $timestamp, string $nonce, string $body): string
    {
        return "$method\n$target\n$timestamp\n$nonce\n$body\n";
    }

    private function certificate(array $certificates, string $serial): array
    {
        foreach ($certificates as $certificate) {
            if (self::normalSerial($certificate['serial']) === self::normalSerial($serial)) {
                return match ($certificate['status']) {
                    'revoked' => throw new SignError('serial', '商户证书已作废', 'serial_no', $serial, 'revoked'),
                    'expired' => throw new SignError('serial', '商户证书已过期', 'serial_no', $serial, 'expired'),
                    'replaced' => throw new SignError('serial', '已更换证书，请使用新证书', 'serial_no', $serial, 'replaced'),
                    default => $certificate,
                };
            }
        }
        throw new SignError('serial', '商户证书序列号有误', 'serial_no', $serial, 'unknown');
    }

    private static function normalSerial(string $serial): string
    {
        return ltrim(strtoupper($serial), '0');
    }

    private static function needsSecret(string $path): bool
    {
        return in_array($path, ['/v3/certificates', '/v3/marketing/favor/callbacks'], true);
    }

    private static function verifySignature(string $message, string $signature, string $certificate): bool
    {
        $raw = base64_decode($signature, true);
        $key = $certificate === '' ? false : openssl_pkey_get_public($certificate);
        return $raw !== false && $key !== false && @openssl_verify($message, $raw, $key, OPENSSL_ALGO_SHA256) === 1;
    }
}
