<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Keys;

/** AEAD_AES_256_GCM with the APIv3 key, as certificates and notifications use it. */
final class AesGcm
{
    /** @return array{algorithm:string,ciphertext:string,nonce:string,associated_data:string} */
    public static function seal(string $plaintext, string $secret, string $aad): array
    {
        // The nonce is used as text, so it has to consist of characters.
        $nonce = substr(bin2hex(random_bytes(6)), 0, 12);
        $cipher = openssl_encrypt($plaintext, 'aes-256-gcm', $secret, OPENSSL_RAW_DATA, $nonce, $tag, $aad, 16);
        return [
            'algorithm' => 'AEAD_AES_256_GCM', 'ciphertext' => base64_encode($cipher . $tag),
            'nonce' => $nonce, 'associated_data' => $aad,
        ];
    }
}
