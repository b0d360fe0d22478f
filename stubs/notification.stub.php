<?php

/** @generate-class-entries */

namespace WxFavor;

/**
 * Opens what WeChat Pay posts to the notify URL. In this order: the four
 * headers, the clock (300 seconds either way), the signature, the envelope, and
 * only then the decryption. There is no way to a plaintext past the signature.
 *
 * Where platform certificates are downloaded (see docs/platform-keys.md), a
 * notification that names an unknown one waits for it, at most 3 seconds.
 *
 *     $parser = new NotificationParser($instance);
 *     try {
 *         $notification = $parser->fromGlobals();
 *         ...
 *         NotificationReply::success()->send();
 *     } catch (\Throwable $e) {
 *         NotificationReply::failure($e)->send();
 *     }
 *
 * @phpstan-import-type ClientConfig from Builder
 * @strict-properties
 * @not-serializable
 */
final class NotificationParser
{
    /**
     * @param Client|BuilderChainable|array $clientOrConfig
     *     a client, or the configuration of one, with the APIv3 key as `secret`
     * @phpstan-param Client|BuilderChainable|ClientConfig $clientOrConfig
     * @param array $options
     *     clock_offset: seconds that the clocks may be apart, from 1 to 300, which is the default
     * @phpstan-param array{clock_offset?: int, ...<string, never>} $options
     * @throws Exception\InvalidArgumentException
     */
    public function __construct(#[\SensitiveParameter] Client|BuilderChainable|array $clientOrConfig, array $options = []) {}

    /**
     * Opens a notification.
     *
     * Headers are taken as frameworks have them: an array by name, in any case,
     * with `-` or `_`, with or without `HTTP_`, values strings or lists of
     * strings; or an object that has them (PSR-7 message, HeaderBag of Symfony
     * and Laravel, requests of Swoole, Workerman and ThinkPHP).
     *
     * The body is what was sent, byte for byte. A decoded body is refused:
     * encoding it again does not give the bytes that were signed. A PSR-7
     * stream is read from its start and put back where it stood.
     *
     * @param array|object $headers
     * @phpstan-param array<mixed>|object $headers
     * @param string|\Stringable $body
     * @throws Exception\SignatureException if it is not proven to come from WeChat Pay; getReason() tells why, "signature-probe" among others
     * @throws Exception\MalformedNotificationException if it is signed, but no notification; or too long
     * @throws Exception\DecryptionException if it is signed, but the secret does not decrypt it
     * @throws Exception\InvalidArgumentException if headers or body cannot be read
     */
    public function parse(array|object $headers, mixed $body): Notification {}

    /**
     * The request of PHP itself: $_SERVER and php://input. Not where a server
     * like Swoole, Workerman or RoadRunner runs PHP: there, use fromRequest().
     *
     * @throws Exception\WxFavorException as parse()
     */
    public function fromGlobals(): Notification {}

    /**
     * A request object: PSR-7, Symfony, Laravel, ThinkPHP, Yii, Swoole, Workerman.
     *
     * @param object $request one of these
     * @throws Exception\InvalidArgumentException if it is none of them
     * @throws Exception\WxFavorException as parse()
     */
    public function fromRequest(object $request): Notification {}
}

/**
 * A notification that WeChat Pay has signed. Only the parser makes one.
 *
 * @strict-properties
 * @not-serializable
 */
final class Notification implements \JsonSerializable
{
    /** The same each time that WeChat Pay repeats it. */
    public readonly string $id;

    /** Null if createTimeText is no time. */
    public readonly ?\DateTimeImmutable $createTime;

    /** As it was sent. */
    public readonly string $createTimeText;

    /** "COUPON.USE", or one that is not known yet. */
    public readonly string $eventType;

    /** "encrypt-resource" */
    public readonly string $resourceType;

    public readonly string $summary;

    /** "coupon" */
    public readonly string $originalType;

    /**
     * What was encrypted, decoded: objects are arrays, amounts integers (fen), ids strings.
     *
     * @var array<string, mixed>
     */
    public readonly array $resource;

    /**
     * The same, typed, of COUPON.USE; null for other events. If it is not what
     * WeChat Pay documents, reading this throws an Exception\MappingException,
     * also by ?? and isset(), and the rest of the notification stays readable.
     */
    public readonly ?Model\CouponUse $coupon;

    private function __construct() {}

    /** Has a cash coupon been used? */
    public function isCouponUse(): bool {}

    /** A text for this notification and its repeats that any cache takes as a key. */
    public function getKey(): string {}

    /**
     * All of it, for a queue or a log.
     *
     * @return array{id: string, create_time: string, event_type: string, resource_type: string, summary: string, original_type: string, resource: array<string, mixed>}
     */
    public function toArray(): array {}

    /**
     * As toArray().
     *
     * @return array<string, mixed>
     */
    public function jsonSerialize(): array {}
}

/**
 * What WeChat Pay expects as an answer. Any 2xx ends its repeats; anything else
 * makes it send the notification again, once a minute, nine times in all.
 *
 * @strict-properties
 */
final class NotificationReply
{
    public readonly int $status;

    /**
     * By name.
     *
     * @var array<string, string>
     */
    public readonly array $headers;

    /** JSON; "" of a 204 */
    public readonly string $body;

    private function __construct() {}

    /**
     * Only once what has to be done is done, or safely queued.
     *
     * @param int $status 200, with a body; or 204, which has neither body nor Content-Type. WeChat Pay takes both
     * @throws Exception\InvalidArgumentException for any other status
     */
    public static function success(int $status = 200): NotificationReply {}

    /**
     * 401 for what is not proven to come from WeChat Pay, 400 for what is no
     * notification, 500 for everything else. Says no more than that of an
     * exception: the peer is unknown.
     *
     * @param \Throwable|string $why a text is sent as it is
     * @param int $status 400 to 599; 0: as above
     * @throws Exception\InvalidArgumentException for any other status, which would end the repeats
     */
    public static function failure(\Throwable|string $why, int $status = 0): NotificationReply {}

    /** Sends it as the answer of PHP's own request. */
    public function send(): void {}
}

/**
 * Does what has to be done for a notification once, though WeChat Pay repeats
 * it until it is answered. Two deliveries at the same moment may both get
 * through; what must not happen twice needs a lock in the database, see
 * docs/notifications.md.
 *
 * @strict-properties
 * @not-serializable
 */
final class NotificationGuard
{
    /**
     * @param object|callable $seen a PSR-16 cache; or a callable that gets the
     *     Notification and its key and tells whether it has been dealt with
     * @param callable|null $remember for a callable: gets the same, once the
     *     handler has returned
     * @param int $ttl for a cache: seconds to remember
     * @throws Exception\InvalidArgumentException
     */
    public function __construct(object|callable $seen, ?callable $remember = null, int $ttl = 172800) {}

    /**
     * Calls the handler with the notification, unless it has been dealt with,
     * and remembers it when the handler has returned. What the handler throws
     * passes, and nothing is remembered. A cache that says it could not
     * remember (set() returns false or throws) gives a warning; the error log
     * has it where an error handler throws.
     *
     * @param callable $handler (Notification $notification): mixed; what it returns is ignored
     * @phpstan-param callable(Notification): mixed $handler
     * @return bool false if it has been dealt with before; answer success then, too
     */
    public function once(Notification $notification, callable $handler): bool {}
}
