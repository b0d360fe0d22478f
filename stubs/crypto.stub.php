<?php

/** @generate-class-entries */

namespace WxFavor\Crypto {

/**
 * An RSA key that Rsa has loaded. Has nothing to look at: pass it to
 * Builder::factory() or to the methods of Rsa and PemUtil. Cannot be cloned or
 * serialised, and dumps show it empty.
 *
 * @strict-properties
 * @not-serializable
 */
final class Key
{
    private function __construct() {}
}

/**
 * RSA, with the names, arguments and results of WeChatPay\Crypto\Rsa, and
 * without ext/openssl.
 *
 * A key, wherever one is asked for, is one of:
 *
 *     a Key of from()
 *     "file:///path/to/a.pem"
 *     a PEM: private PKCS#8 or PKCS#1; public SPKI, PKCS#1 or a certificate
 *     "private.pkcs8://…", "private.pkcs1://…", "public.spki://…", "public.pkcs1://…": base64 without a frame
 *     [one of these, passphrase] for an encrypted private key
 *     an OpenSSLAsymmetricKey or OpenSSLCertificate of ext/openssl
 *
 * Keys below 2048 bits, and those that are not RSA, are refused. Public keys
 * are masked in traces like private ones, for those that were mixed up.
 */
class Rsa
{
    /** @var string */
    public const KEY_TYPE_PUBLIC = "public";

    /** @var string */
    public const KEY_TYPE_PRIVATE = "private";

    /**
     * The DER of a SubjectPublicKeyInfo around that of a PKCS#1 public key.
     *
     * @param string $thing base64, without a frame; what it holds is not looked at
     * @return string base64, without a frame
     */
    public static function pkcs1ToSpki(#[\SensitiveParameter] string $thing): string {}

    /**
     * @param string $thing base64 of a PKCS#8 private key, without a frame
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function fromPkcs8(#[\SensitiveParameter] string $thing): Key {}

    /**
     * @param string $thing base64 of a PKCS#1 key, without a frame
     * @param string $type KEY_TYPE_PUBLIC; anything else means KEY_TYPE_PRIVATE
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function fromPkcs1(#[\SensitiveParameter] string $thing, string $type = Rsa::KEY_TYPE_PRIVATE): Key {}

    /**
     * @param string $thing base64 of an SPKI public key, without a frame
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function fromSpki(#[\SensitiveParameter] string $thing): Key {}

    /**
     * Loads a key. Parsed keys are kept by the process, so loading the same
     * one in every request is cheap.
     *
     * @param Key|\OpenSSLAsymmetricKey|\OpenSSLCertificate|string|array $thing see the class
     * @phpstan-param Key|\OpenSSLAsymmetricKey|\OpenSSLCertificate|string|array{mixed, string} $thing
     * @param string $type KEY_TYPE_PUBLIC; anything else means KEY_TYPE_PRIVATE
     * @throws \WxFavor\Exception\UnexpectedValueException if it is no such key
     * @throws \ValueError if an array is not [key, passphrase]
     */
    public static function from(#[\SensitiveParameter] mixed $thing, string $type = Rsa::KEY_TYPE_PRIVATE): Key {}

    /**
     * Encrypts a field, at most 214 bytes with a key of 2048 bits (245 with the older padding).
     *
     * @param mixed $publicKey see the class
     * @param int $padding OPENSSL_PKCS1_OAEP_PADDING (4), which APIv3 wants: SHA-1 and MGF1 with SHA-1; or
     *     OPENSSL_PKCS1_PADDING (1), PKCS#1 v1.5, for what is older. No other is supported
     * @return string base64
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function encrypt(#[\SensitiveParameter] string $plaintext, #[\SensitiveParameter] mixed $publicKey, int $padding = 4): string {}

    /**
     * Is it the signature (RSASSA-PKCS1-v1_5, SHA-256) over the message?
     *
     * @param string $signature base64
     * @param mixed $publicKey see the class
     * @throws \WxFavor\Exception\UnexpectedValueException if the key cannot be used
     */
    public static function verify(string $message, #[\SensitiveParameter] string $signature, #[\SensitiveParameter] mixed $publicKey): bool {}

    /**
     * Signs (RSASSA-PKCS1-v1_5, SHA-256).
     *
     * @param mixed $privateKey see the class
     * @return string base64
     * @throws \WxFavor\Exception\UnexpectedValueException if the key cannot be used
     */
    public static function sign(string $message, #[\SensitiveParameter] mixed $privateKey): string {}

    /**
     * Decrypts a field that was encrypted to the merchant.
     *
     * With OPENSSL_PKCS1_PADDING let nobody who can send texts of his own see whether this succeeded: who
     * may try often enough learns what another text says (docs/crypto.md).
     *
     * @param string $ciphertext base64
     * @param mixed $privateKey see the class
     * @param int $padding as encrypt()
     * @throws \WxFavor\Exception\DecryptionException if it was not encrypted to this key
     * @throws \WxFavor\Exception\UnexpectedValueException if the key cannot be used
     */
    public static function decrypt(string $ciphertext, #[\SensitiveParameter] mixed $privateKey, int $padding = 4): string {}
}

/** What AesGcm has; here so that type hints on the name in wechatpay/wechatpay go on working. */
interface AesInterface
{
    /**
     * Bytes of a block.
     *
     * @var int
     */
    public const BLOCK_SIZE = 16;

    /**
     * Bytes of a key.
     *
     * @var int
     */
    public const KEY_LENGTH_BYTE = 32;

    /**
     * Bytes of the authentication tag.
     *
     * @var int
     */
    public const AUTH_TAG_LENGTH_BYTE = 16;

    /** @var string */
    public const ALGO_AES_256_GCM = "aes-256-gcm";

    /**
     * A name only: nothing here encrypts with it.
     *
     * @var string
     */
    public const ALGO_AES_256_ECB = "aes-256-ecb";

    /** See AesGcm::encrypt(). */
    public static function encrypt(#[\SensitiveParameter] string $plaintext, #[\SensitiveParameter] string $key, string $iv = ""): string;

    /** See AesGcm::decrypt(). */
    public static function decrypt(#[\SensitiveParameter] string $ciphertext, #[\SensitiveParameter] string $key, string $iv = ""): string;
}

/** AES-256-GCM, with which WeChat Pay encrypts under the APIv3 key. */
class AesGcm implements AesInterface
{
    /**
     * @param string $key 32 bytes; other lengths are refused, not filled up
     * @param string $iv the nonce, 1 to 128 bytes, 12 in the protocol. Never use one twice with the same key
     * @param string $aad associated data
     * @return string base64 of the encrypted bytes and the tag
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function encrypt(#[\SensitiveParameter] string $plaintext, #[\SensitiveParameter] string $key, string $iv = "", string $aad = ""): string {}

    /**
     * For what came by a channel that is trusted otherwise; notifications are
     * opened by NotificationParser, which verifies them first.
     *
     * @param string $ciphertext base64 of the encrypted bytes and the tag, which has 16 bytes
     * @param string $key 32 bytes
     * @param string $iv the nonce
     * @param string $aad associated data
     * @throws \WxFavor\Exception\DecryptionException if any of them is not what it was encrypted with
     */
    public static function decrypt(#[\SensitiveParameter] string $ciphertext, #[\SensitiveParameter] string $key, string $iv = "", string $aad = ""): string {}
}

/**
 * The signatures of the older interfaces, which the coupon plug-in of mini
 * programs and the H5 coupon page still use.
 */
class Hash
{
    /** @var string */
    public const ALGO_MD5 = "MD5";

    /** @var string */
    public const ALGO_HMAC_SHA256 = "HMAC-SHA256";

    /**
     * MD5 of `$thing&key=$key`, or of `$thing` alone without a key ("" or "0").
     *
     * @param bool|int|string $agency true: `&secret=` instead of `&key=`, as WeCom wants it
     * @return string hexadecimal, lower case
     */
    public static function md5(string $thing, #[\SensitiveParameter] string $key = "", mixed $agency = false): string {}

    /**
     * HMAC of `$thing&key=$key` under `$key`.
     *
     * @param string $algorithm any that hash_hmac() knows
     * @return string hexadecimal, lower case
     * @throws \ValueError if the algorithm is unknown or the key empty
     */
    public static function hmac(string $thing, #[\SensitiveParameter] string $key, string $algorithm = "sha256"): string {}

    /** Are both the same? Takes as long for a near miss as for any other; null equals nothing. */
    public static function equals(#[\SensitiveParameter] string $known_string, #[\SensitiveParameter] ?string $user_string = null): bool {}

    /**
     * md5() or hmac() in upper case.
     *
     *     // Parameters of the mini program's coupon plug-in, and of the H5 coupon page
     *     $params = ['send_coupon_merchant' => $mchid, 'stock_id0' => '98065001', 'out_request_no0' => '1209…1'];
     *     $params['sign'] = Hash::sign(Hash::ALGO_HMAC_SHA256, Formatter::queryStringLike(Formatter::ksort($params)), $apiV2Key);
     *
     * @param string $type ALGO_MD5 or ALGO_HMAC_SHA256
     * @return string|null null for another type
     */
    public static function sign(string $type, string $data, #[\SensitiveParameter] string $key): ?string {}
}

}

namespace WxFavor {

/** The texts that are signed, and what goes with them. */
class Formatter
{
    /**
     * Random characters of 0-9A-Za-z, each as likely as any other.
     *
     * @param int $size how many, 1 or more
     * @throws Exception\InvalidArgumentException if the size is below 1
     */
    public static function nonce(int $size = 32): string {}

    /** Unix seconds. */
    public static function timestamp(): int {}

    /** The value of an Authorization header of APIv3. The parts are taken as they are. */
    public static function authorization(string $mchid, string $nonce, string $signature, string $timestamp, string $serial): string {}

    /**
     * What is signed of a request.
     *
     * @param string $method upper case
     * @param string $uri path and query, as on the request line
     */
    public static function request(string $method, string $uri, string $timestamp, string $nonce, string $body = ""): string {}

    /** What is signed of an answer, or of a notification. */
    public static function response(string $timestamp, string $nonce, string $body = ""): string {}

    /**
     * Every piece and a line feed behind it.
     *
     * @param string|int|float|bool|null $pieces
     */
    public static function joinedByLineFeed(mixed ...$pieces): string {}

    /**
     * Sorted by key, byte for byte.
     *
     * @template T of array<mixed>
     * @phpstan-param T $thing
     * @return T
     */
    public static function ksort(array $thing = []): array {}

    /**
     * `key=value` joined by `&`, nothing encoded, without `sign` and without
     * what is null or empty.
     *
     * @phpstan-param array<string, string|int|null> $thing
     */
    public static function queryStringLike(array $thing = []): string {}
}

}

namespace WxFavor\Util {

/** Keys and certificates from files. */
class PemUtil
{
    /**
     * @param string $filepath a path, with or without file://
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function loadPrivateKey(#[\SensitiveParameter] string $filepath): \WxFavor\Crypto\Key {}

    /**
     * @param mixed $content as Rsa::from()
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function loadPrivateKeyFromString(#[\SensitiveParameter] mixed $content): \WxFavor\Crypto\Key {}

    /**
     * @param string $filepath a path, with or without file://
     * @return \WxFavor\Crypto\Key|false false, and a warning, if the file holds no certificate with an RSA key
     * @throws \WxFavor\Exception\UnexpectedValueException if the file cannot be read
     */
    public static function loadCertificate(#[\SensitiveParameter] string $filepath): \WxFavor\Crypto\Key|false {}

    /**
     * @param \WxFavor\Crypto\Key|\OpenSSLCertificate|string $content a PEM, or file://
     * @return \WxFavor\Crypto\Key|false false, and a warning, if it is no certificate with an RSA key
     */
    public static function loadCertificateFromString(#[\SensitiveParameter] mixed $content): \WxFavor\Crypto\Key|false {}

    /**
     * @param \WxFavor\Crypto\Key|\OpenSSLCertificate|string $certificate as loadCertificateFromString()
     * @return string hexadecimal, upper case, in whole bytes
     * @throws \WxFavor\Exception\UnexpectedValueException if it is no certificate with an RSA key
     */
    public static function parseCertificateSerialNo(#[\SensitiveParameter] mixed $certificate): string {}
}

/**
 * An upload, such as the image of a coupon: a part with the name and digest of
 * the file, which is what is signed, and the file.
 *
 *     $media = new MediaUtil('/path/to/image.png');
 *     $instance->chain('v3/marketing/favor/media/image-upload')->post([
 *         'body' => $media->getStream(),
 *         'headers' => ['Content-Type' => $media->getContentType()],
 *     ]);
 *
 * @strict-properties
 * @not-serializable
 */
class MediaUtil
{
    /**
     * @param string $filepath path of the file, or its name if the stream is given
     * @param object|null $fileStream a PSR-7 stream, or any other Stringable, with the content
     * @throws \WxFavor\Exception\UnexpectedValueException if the file cannot be read, or its name cannot be sent
     */
    public function __construct(string $filepath, ?object $fileStream = null) {}

    /**
     * Sets the text of the meta part; null restores file name and SHA-256.
     *
     * @return int its length in bytes
     */
    public function setMeta(?string $json = null): int {}

    /** The text of the meta part. */
    public function getMeta(): string {}

    /** A stream that holds the whole upload, and as a string is the meta part. Call it after setMeta(). */
    public function getStream(): \WxFavor\Http\Stream {}

    /** The Content-Type that goes with the stream. */
    public function getContentType(): string {}
}

}
