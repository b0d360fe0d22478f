<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Keys;

/** The few ASN.1 DER encodings that an X.509 certificate needs. */
final class Der
{
    public static function tlv(int $tag, string $value): string
    {
        $length = strlen($value);
        if ($length < 128) {
            return chr($tag) . chr($length) . $value;
        }
        $bytes = ltrim(pack('N', $length), "\0");
        return chr($tag) . chr(0x80 | strlen($bytes)) . $bytes . $value;
    }

    public static function sequence(string ...$parts): string
    {
        return self::tlv(0x30, implode('', $parts));
    }

    public static function integer(string $bytes): string
    {
        $bytes = ltrim($bytes, "\0");
        if ($bytes === '' || ord($bytes[0]) > 127) {
            $bytes = "\0" . $bytes;
        }
        return self::tlv(0x02, $bytes);
    }

    public static function oid(string $dotted): string
    {
        $arcs = array_map('intval', explode('.', $dotted));
        $bytes = chr($arcs[0] * 40 + $arcs[1]);
        foreach (array_slice($arcs, 2) as $arc) {
            $encoded = chr($arc & 0x7f);
            while ($arc >>= 7) {
                $encoded = chr(0x80 | ($arc & 0x7f)) . $encoded;
            }
            $bytes .= $encoded;
        }
        return self::tlv(0x06, $bytes);
    }

    public static function bitString(string $bytes): string
    {
        return self::tlv(0x03, "\0" . $bytes);
    }

    public static function time(int $unix): string
    {
        return $unix < 2524608000
            ? self::tlv(0x17, gmdate('ymdHis', $unix) . 'Z')
            : self::tlv(0x18, gmdate('YmdHis', $unix) . 'Z');
    }

    /** @param array<string,string> $attributes by OID */
    public static function name(array $attributes): string
    {
        $sets = '';
        foreach ($attributes as $oid => $text) {
            $sets .= self::tlv(0x31, self::sequence(self::oid($oid), self::tlv(0x0c, $text)));
        }
        return self::sequence($sets);
    }

    public static function pem(string $label, string $der): string
    {
        return "-----BEGIN $label-----\n" . chunk_split(base64_encode($der), 64, "\n") . "-----END $label-----\n";
    }

    public static function fromPem(string $pem): string
    {
        return (string) base64_decode((string) preg_replace('/-----[^-]+-----|\s/', '', $pem), true);
    }
}
