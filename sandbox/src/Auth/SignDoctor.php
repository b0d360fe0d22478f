<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Auth;

use WxFavor\Sandbox\Http\Request;
use WxFavor\Sandbox\State\Store;

/**
 * Finds out why a signature is wrong.
 *
 * The signature itself tells the digest of what the client signed, once the right public
 * key is found. So it can be said with certainty whether the key or the message is wrong,
 * and the usual mistakes in the message can be tried one after another.
 */
final class SignDoctor
{
    private const SHA256 = '3031300d060960864801650304020105000420';
    private const OTHER_HASHES = ['3021300906052b0e03021a05000414' => 'SHA-1', '3020300c06082a864886f70d020505000410' => 'MD5'];

    public function __construct(private readonly Store $store)
    {
    }

    /** @return list<string> */
    public function explain(Request $request, Verdict $verdict): array
    {
        $authorization = $verdict->authorization;
        if ($authorization === null) {
            return $this->aboutHeader($request->header('Authorization'));
        }
        return match ($verdict->error?->check) {
            'timestamp' => $this->aboutTimestamp($authorization->timestamp),
            'serial' => $this->aboutSerial($authorization),
            'signature' => $this->aboutSignature($request, $verdict),
            default => [],
        };
    }

    private function aboutHeader(string $header): array
    {
        return $header === ''
            ? ['the request has no Authorization header; a proxy or web server may have dropped it']
            : ['expected: ' . AuthorizationHeader::SCHEME . ' mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…", each once'];
    }

    private function aboutTimestamp(string $timestamp): array
    {
        $off = (int) $timestamp - time();
        return strlen($timestamp) === 13
            ? ['the timestamp is in milliseconds, seconds are wanted']
            : ["the client's clock is " . abs($off) . ' seconds ' . ($off > 0 ? 'ahead' : 'behind')];
    }

    private function aboutSerial(AuthorizationHeader $authorization): array
    {
        $serial = ltrim(strtoupper($authorization->serial), '0');
        foreach ($this->store->all('SELECT serial FROM platform_keys') as $row) {
            if (ltrim(strtoupper($row['serial']), '0') === $serial) {
                return ['this is the serial of a platform key; serial_no is that of the merchant API certificate'];
            }
        }
        $owner = $this->store->value("SELECT mchid FROM merchant_certificates WHERE ltrim(upper(serial), '0') = ?", [$serial]);
        if ($owner === null) {
            $known = $this->store->value("SELECT serial FROM merchant_certificates WHERE mchid = ? AND status = 'valid'", [$authorization->mchid]);
            return ["the certificate of {$authorization->mchid} has the serial $known"];
        }
        return $owner === $authorization->mchid ? [] : ["this serial belongs to merchant $owner"];
    }

    private function aboutSignature(Request $request, Verdict $verdict): array
    {
        $authorization = $verdict->authorization;
        $raw = base64_decode($authorization->signature, true);
        if ($raw === false) {
            return ['the signature is not base64' . (str_contains($authorization->signature, '%') ? '; it seems to be percent-encoded' : '')];
        }
        $serial = ltrim(strtoupper($authorization->serial), '0');
        $keys = $this->store->all("SELECT mchid, serial, certificate FROM merchant_certificates WHERE certificate <> '' ORDER BY ltrim(upper(serial), '0') = ? DESC", [$serial]);
        foreach ($keys as $key) {
            $info = self::recover($raw, $key['certificate']);
            if ($info === null) {
                continue;
            }
            $hints = ltrim($key['serial'], '0') === $serial ? [] : ["signed with the private key of merchant {$key['mchid']}, serial {$key['serial']}"];
            return [...$hints, ...$this->aboutMessage($info, $request, $authorization)];
        }
        return ["the signature was not made with the private key that belongs to serial {$authorization->serial}"
            . (strlen($raw) === 256 ? '' : '; it has ' . strlen($raw) . ' bytes instead of 256')];
    }

    private function aboutMessage(string $info, Request $request, AuthorizationHeader $authorization): array
    {
        $hex = bin2hex($info);
        foreach (self::OTHER_HASHES as $prefix => $name) {
            if (str_starts_with($hex, $prefix)) {
                return ["the message was hashed with $name, SHA-256 is wanted"];
            }
        }
        if (!str_starts_with($hex, self::SHA256)) {
            return ['the signature is not RSASSA-PKCS1-v1_5 with SHA-256'];
        }
        $digest = substr($info, 19);
        foreach (MessageGuesses::all($request, $authorization) as [$message, $differences]) {
            if (hash('sha256', $message, true) === $digest) {
                return $differences === [] ? ['apart from the key the message is right'] : $differences;
            }
        }
        $length = strlen(RequestVerifier::message($request->method, $request->target, $authorization->timestamp, $authorization->nonce, $request->signedBody()));
        return ['the key is right, the signed message is another one than that of the request '
            . "(the server's has $length bytes, " . strlen($request->signedBody()) . ' of them body): compare method, target, timestamp, nonce and body'];
    }

    /** The DigestInfo inside the signature, null if the key does not fit. */
    private static function recover(string $signature, string $certificate): ?string
    {
        $ok = @openssl_public_decrypt($signature, $info, openssl_pkey_get_public($certificate), OPENSSL_PKCS1_PADDING);
        while (openssl_error_string() !== false);
        return $ok ? $info : null;
    }
}
