<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Keys;

/**
 * Makes certificates of the shape WeChat Pay issues.
 *
 * openssl_csr_sign() takes a native integer as serial number in PHP below 8.4, and
 * needs a readable openssl.cnf; WeChat's serials have 40 hex digits. Hence our own encoder.
 */
final class CertificateMaker
{
    public const CONFIG = ['config' => __DIR__ . '/openssl.cnf'];
    private const CN = '2.5.4.3';
    private const C = '2.5.4.6';
    private const O = '2.5.4.10';
    private const OU = '2.5.4.11';

    private string $issuer;

    public function __construct(private readonly \OpenSSLAsymmetricKey $caKey)
    {
        $this->issuer = Der::name([self::C => 'CN', self::O => 'wxfavor sandbox', self::CN => 'wxfavor sandbox Root CA']);
    }

    public static function newKey(): \OpenSSLAsymmetricKey
    {
        $key = openssl_pkey_new(self::CONFIG + ['private_key_type' => OPENSSL_KEYTYPE_RSA, 'private_key_bits' => 2048]);
        if ($key === false) {
            throw new \RuntimeException('cannot make an RSA key: ' . openssl_error_string());
        }
        return $key;
    }

    public static function newSerial(): string
    {
        $bytes = random_bytes(20);
        // First nibble 1-7: the number stays positive and keeps its 40 digits.
        $bytes[0] = chr(0x10 | (ord($bytes[0]) & 0x6f));
        return strtoupper(bin2hex($bytes));
    }

    public static function publicPem(\OpenSSLAsymmetricKey $key): string
    {
        return openssl_pkey_get_details($key)['key'];
    }

    public function authority(): string
    {
        $basic = self::extension('2.5.29.19', true, Der::sequence(Der::tlv(0x01, "\xff")));
        return $this->make(self::newSerial(), $this->issuer, $this->caKey, time() - 86400, time() + 20 * 31536000, $basic);
    }

    public function merchant(\OpenSSLAsymmetricKey $key, string $serial, string $mchid, int $from, int $to): string
    {
        $subject = Der::name([self::C => 'CN', self::O => '微信商户系统', self::OU => 'wxfavor sandbox merchant', self::CN => $mchid]);
        return $this->make($serial, $subject, $key, $from, $to);
    }

    public function platform(\OpenSSLAsymmetricKey $key, string $serial, int $from, int $to): string
    {
        $subject = Der::name([self::C => 'CN', self::O => 'Tenpay.com', self::OU => 'wxfavor sandbox', self::CN => 'Tenpay.com sign']);
        return $this->make($serial, $subject, $key, $from, $to);
    }

    /** @param list<string> $hosts DNS names; 127.0.0.1 and ::1 are always added */
    public function server(\OpenSSLAsymmetricKey $key, array $hosts): string
    {
        $names = Der::tlv(0x87, "\x7f\0\0\1") . Der::tlv(0x87, str_repeat("\0", 15) . "\1");
        foreach ($hosts as $host) {
            $names .= Der::tlv(0x82, $host);
        }
        $subject = Der::name([self::O => 'wxfavor sandbox', self::CN => $hosts[0]]);
        $extension = self::extension('2.5.29.17', false, Der::sequence($names));
        return $this->make(self::newSerial(), $subject, $key, time() - 86400, time() + 825 * 86400, $extension);
    }

    private static function extension(string $oid, bool $critical, string $value): string
    {
        return Der::sequence(Der::oid($oid), $critical ? Der::tlv(0x01, "\xff") : '', Der::tlv(0x04, $value));
    }

    private function make(string $serial, string $subject, \OpenSSLAsymmetricKey $key, int $from, int $to, string $extensions = ''): string
    {
        $algorithm = Der::sequence(Der::oid('1.2.840.113549.1.1.11'), Der::tlv(0x05, ''));
        $tbs = Der::sequence(
            Der::tlv(0xa0, Der::integer("\2")),
            Der::integer((string) hex2bin($serial)),
            $algorithm,
            $this->issuer,
            Der::sequence(Der::time($from), Der::time($to)),
            $subject,
            Der::fromPem(self::publicPem($key)),
            $extensions === '' ? '' : Der::tlv(0xa3, Der::sequence($extensions)),
        );
        openssl_sign($tbs, $signature, $this->caKey, OPENSSL_ALGO_SHA256);
        return Der::pem('CERTIFICATE', Der::sequence($tbs, $algorithm, Der::bitString($signature)));
    }
}
