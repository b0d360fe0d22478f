<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Auth;

use WxFavor\Sandbox\Keys\KeyFiles;
use WxFavor\Sandbox\State\Store;

/** Chooses the platform key for an answer and signs with it. */
final class ResponseSigner
{
    public function __construct(private readonly Store $store, private readonly KeyFiles $keys)
    {
    }

    /**
     * The request's Wechatpay-Serial asks for a key; whether that has an effect depends
     * on how far the merchant has moved from certificates to the public key.
     */
    public function keyFor(string $wanted, string $mode): array
    {
        $public = $this->store->one("SELECT * FROM platform_keys WHERE kind = 'public_key' ORDER BY effective_at DESC LIMIT 1");
        if ($public !== null && ($mode === 'public_key' || ($mode === 'switch' && $wanted === $public['serial']))) {
            return $public;
        }
        return $this->store->one(
            "SELECT * FROM platform_keys WHERE kind = 'certificate' AND signs = 1 AND effective_at <= ?
             ORDER BY effective_at DESC, rowid DESC LIMIT 1",
            [time()],
        ) ?? $public;
    }

    /** A key that is not the given one, to sign wrongly with. */
    public function otherThan(array $key): array
    {
        return $this->store->one('SELECT * FROM platform_keys WHERE serial <> ? ORDER BY rowid LIMIT 1', [$key['serial']]);
    }

    /** @return array{headers:array<string,string>,message:string} */
    public function sign(string $body, array $key, ?int $timestamp = null): array
    {
        $timestamp = (string) ($timestamp ?? time());
        $nonce = bin2hex(random_bytes(16));
        $message = "$timestamp\n$nonce\n$body\n";
        openssl_sign($message, $signature, $this->keys->read($key['key_file']), OPENSSL_ALGO_SHA256);
        return [
            'message' => $message,
            'headers' => [
                'Wechatpay-Nonce' => $nonce,
                'Wechatpay-Signature' => base64_encode($signature),
                'Wechatpay-Timestamp' => $timestamp,
                'Wechatpay-Serial' => $key['serial'],
                'Wechatpay-Signature-Type' => AuthorizationHeader::SCHEME,
            ],
        ];
    }
}
