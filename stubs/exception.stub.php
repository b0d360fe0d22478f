<?php

/** @generate-class-entries */

namespace WxFavor\Exception;

/**
 * What every exception of this extension implements.
 *
 * The two questions decide what to do with a coupon: repeat the call, or first
 * find out what happened.
 */
interface WxFavorException extends \Throwable
{
    /**
     * May the same call succeed later? "The same" includes its numbers: a
     * coupon is only ever sent again with the same `out_request_no`.
     */
    public function isRetryable(): bool;

    /**
     * May WeChat Pay have carried the call out, although no trustworthy answer
     * says so? Then repeat it with the same `out_request_no`, or look the
     * coupon up; never issue it again under another number.
     */
    public function isOutcomeUnknown(): bool;
}

/** Something was asked for that cannot be done; nothing was sent. The message says what to change. */
class InvalidArgumentException extends \InvalidArgumentException implements WxFavorException
{
    protected string $path = "";
    protected string $rule = "";

    /**
     * Which field of a request a typed method, or the constructor of a model,
     * refused: "stock_use_rule.max_amount", "coupon_use_rule.limit_pay[0]", with
     * the names of the documentation; of an upload "meta.filename" or "file";
     * "" if it is none, or the whole.
     */
    public function getPath(): string {}

    /**
     * What is wrong with it, in a word: "required", "kind", "integer", "utf8",
     * "nul", "duplicate", "limit", "path", and of the rules that `checks` can leave out
     * "unknown", "length", "range", "items", "enum", "time" and those that
     * docs/api.md names; of an upload "utf8", "characters", "length" and "format";
     * "" where no field was refused. More may come.
     */
    public function getRule(): string {}

    /** Always false. */
    public function isRetryable(): bool {}

    /** Always false: nothing was sent. */
    public function isOutcomeUnknown(): bool {}
}

/**
 * A value that cannot be used: a key that is none, a text that is too long to
 * be encrypted, a media file that cannot be read. The message says why.
 */
class UnexpectedValueException extends \UnexpectedValueException implements WxFavorException
{
    /**
     * Always false.
     *
     * @implementation-alias WxFavor\Exception\InvalidArgumentException::isRetryable
     */
    public function isRetryable(): bool {}

    /**
     * Always false.
     *
     * @implementation-alias WxFavor\Exception\InvalidArgumentException::isOutcomeUnknown
     */
    public function isOutcomeUnknown(): bool {}
}

/** It was not encrypted with this key, nonce and associated data, or was changed since. */
class DecryptionException extends UnexpectedValueException
{
    /**
     * What a notification that cannot be decrypted is answered with: 500. It
     * is WeChat Pay's, so the secret is wrong here, and it shall come again
     * once that has been set right.
     */
    public function getHttpStatus(): int {}
}

/** WeChat Pay signed it, but it is no notification; or the body is longer than any is. */
class MalformedNotificationException extends UnexpectedValueException
{
    /** What WeChat Pay is answered with: 400. */
    public function getHttpStatus(): int {}
}

/** A call that brought no usable answer. */
class TransferException extends \RuntimeException implements WxFavorException
{
    protected bool $retryable = false;
    protected bool $outcomeUnknown = false;
    protected string $requestMethod = "";
    protected string $requestUri = "";

    /** True if there was no connection or it broke, a limit passed, a signature is wrong, and for 408, 429 and 5xx. */
    public function isRetryable(): bool {}

    /** Always false for a GET, and where nothing was sent. */
    public function isOutcomeUnknown(): bool {}

    /** The HTTP method, e.g. "POST"; "" if there was no request yet. */
    public function getRequestMethod(): string {}

    /** The whole URL as it was sent. */
    public function getRequestUri(): string {}
}

/** No connection: name look-up, TCP or TLS failed. Nothing was sent, so repeating is always safe. */
class ConnectException extends TransferException
{
}

/** A deadline passed: `isOutcomeUnknown()` tells whether the request had been sent. */
class TimeoutException extends TransferException
{
}

/** The server was reached. There is a response unless the connection broke before it was complete. */
class RequestException extends TransferException
{
    protected ?\WxFavor\Http\Response $response = null;
    protected ?string $errorCode = null;
    protected ?string $errorMessage = null;
    /** @var array<string, mixed>|null */
    protected ?array $errorDetail = null;
    protected ?string $requestId = null;

    /** @phpstan-assert-if-true !null $this->getResponse() */
    public function hasResponse(): bool {}

    /** An instance of PSR-7's ResponseInterface whenever that can be loaded. */
    public function getResponse(): ?\WxFavor\Http\Response {}

    /** WeChat Pay's code, e.g. "NOT_ENOUGH"; null if the answer holds none. New codes pass through. */
    public function getErrorCode(): ?string {}

    /** WeChat Pay's text to the code, for people: it may change, and one code has several. */
    public function getErrorMessage(): ?string {}

    /**
     * WeChat Pay's details to the code; null if the answer holds none.
     *
     * @return array{field?: string, value?: mixed, issue?: string, location?: string, ...}|null
     */
    public function getErrorDetail(): ?array {}

    /** WeChat Pay's Request-ID, which its support asks for. */
    public function getRequestId(): ?string {}

    /** Was the response signed by WeChat Pay? true: verified; false: it carried a signature that does not verify; null: it carried none. */
    public function isSignatureVerified(): ?bool {}
}

/** A 4xx answer: WeChat Pay refuses the call. */
class ClientException extends RequestException
{
}

/** A 5xx answer: WeChat Pay is in trouble. */
class ServerException extends RequestException
{
}

/**
 * A 2xx answer, or a notification, that is not proven to come from WeChat Pay.
 * The call may have been carried out all the same: see isOutcomeUnknown().
 * The commonest reasons have classes of their own, below; "bad-type" and
 * "bad-timestamp", which are nothing that WeChat Pay sends, have none.
 */
class SignatureException extends RequestException
{
    protected string $reason = "";

    /**
     * What failed: "headers-missing", "unsigned", "bad-type", "bad-timestamp",
     * "clock-offset", "unknown-serial", "certificate-expired", "signature-probe",
     * "bad-signature", "signature-wrong".
     */
    public function getReason(): string {}

    /** What a notification that does not verify, a probe too, is answered with: 401. */
    public function getHttpStatus(): int {}
}

/** "unsigned" or "headers-missing": some or all of the four headers are not there. */
class UnsignedException extends SignatureException
{
}

/** "clock-offset": the timestamp is too far from the clock of this machine. */
class ClockOffsetException extends SignatureException
{
}

/** "unknown-serial": no key is known by the serial that it names. */
class UnknownSerialException extends SignatureException
{
}

/** "signature-probe": WeChat Pay tests whether signatures are checked. Answer it as any other wrong one. */
class SignatureProbeException extends SignatureException
{
}

/** "signature-wrong" or "bad-signature": it was changed on the way, or is forged. */
class WrongSignatureException extends SignatureException
{
}
