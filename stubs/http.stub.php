<?php

/** @generate-class-entries */

namespace WxFavor\Http;

/**
 * A body: bytes in memory, or a PHP stream. The methods are those of PSR-7's
 * StreamInterface and behave as those of guzzlehttp/psr7.
 *
 * Streams that the extension makes are instances of
 * `Psr\Http\Message\StreamInterface` whenever that interface can be loaded
 * (psr/http-message 1.0, 1.1 or 2.0). `new Stream` always makes the plain
 * class, which has the same methods; see {@see Stream::create()}.
 *
 * A position in the content belongs to the stream, so a stream cannot be
 * cloned. Where a method can fail it throws a \RuntimeException.
 *
 * @strict-properties
 * @not-serializable
 */
class Stream implements \Stringable
{
    /**
     * A string becomes bytes in memory that can be read, written and sought,
     * with the position at 0. A PHP stream is used as it is, from where it
     * stands: the object holds it open, but does not close it as long as
     * somebody else holds it too. Of any other Stringable the text is taken now.
     *
     * @param string|resource|\Stringable $source
     * @throws \TypeError if $source is none of these, or a closed resource
     */
    public function __construct($source = '') {}

    /**
     * As the constructor, but what comes back is an instance of PSR-7's
     * StreamInterface whenever that can be loaded.
     *
     * @param string|resource|\Stringable $source
     * @throws \TypeError if $source is none of these, or a closed resource
     */
    public static function create($source = ''): Stream {}

    /**
     * The whole content, from the beginning if the stream is seekable;
     * afterwards the position is at the end. Never throws for bytes in memory.
     *
     * @throws \RuntimeException if the stream is closed, detached or not readable
     */
    public function __toString(): string {}

    /** Closes the PHP stream, or lets the bytes go. Closing twice is fine. */
    public function close(): void {}

    /**
     * Separates the PHP stream from this object, which is unusable afterwards.
     * Bytes in memory are handed out as a php://memory stream with the same
     * content and position.
     *
     * @return resource|null null if there is nothing left to detach
     */
    public function detach() {}

    /** The size in bytes; null if it is not known, as for a pipe or a socket, or after close(). */
    public function getSize(): ?int {}

    /** @throws \RuntimeException if the stream is closed, detached or cannot tell */
    public function tell(): int {}

    /**
     * Whether a read has met the end. As with PHP's feof(), reading exactly
     * up to the last byte does not; the read after that, or one that asks for
     * more than there is, does. seek() resets it.
     *
     * @throws \RuntimeException if the stream is closed or detached
     */
    public function eof(): bool {}

    /** Always true for bytes in memory; false after close() and detach(). */
    public function isSeekable(): bool {}

    /**
     * Bytes in memory can be sought from 0 to their size. When seeking is
     * refused the position stays where it was.
     *
     * @param int $offset
     * @param int $whence SEEK_SET, SEEK_CUR or SEEK_END
     * @throws \RuntimeException if there is no such position, or the stream is not seekable
     */
    public function seek($offset, $whence = SEEK_SET): void {}

    /** @throws \RuntimeException if the stream is not seekable */
    public function rewind(): void {}

    /** By the mode of the PHP stream; false after close() and detach(). */
    public function isWritable(): bool {}

    /**
     * Writes at the position, over what is there, and grows the content where it ends.
     *
     * @param string $string
     * @return int the bytes written
     * @throws \RuntimeException if the stream is not writable, or writing failed
     */
    public function write($string): int {}

    /** By the mode of the PHP stream; false after close() and detach(). */
    public function isReadable(): bool {}

    /**
     * Up to $length bytes from the position on; fewer at the end, or if the
     * stream has no more at the moment. '' at the end.
     *
     * @param int $length
     * @throws \RuntimeException if $length is negative, the stream is not readable, or reading failed
     */
    public function read($length): string {}

    /**
     * What is left from the position to the end.
     *
     * @throws \RuntimeException if the stream is not readable, or reading failed
     */
    public function getContents(): string {}

    /**
     * What stream_get_meta_data() tells, whole or by key.
     *
     * @param string|null $key
     * @return mixed an array without $key; with it the value, or null if there is none
     */
    public function getMetadata($key = null): mixed {}
}

/**
 * An answer: status, headers, body, and whether WeChat Pay signed it. The
 * methods are those of PSR-7's ResponseInterface and behave as those of
 * guzzlehttp/psr7; a Response never changes, `with…` give a changed copy.
 *
 * Responses that the client gives are instances of
 * `Psr\Http\Message\ResponseInterface` whenever that interface can be loaded
 * (psr/http-message 1.0, 1.1 or 2.0). `new Response` always makes the plain
 * class, which has the same methods; see {@see Response::create()}.
 *
 * @strict-properties
 * @not-serializable
 */
class Response
{
    /**
     * @param int $status 100 to 599
     * @phpstan-param array<string, string|string[]> $headers
     * @param string|resource|\Stringable|Stream|\Psr\Http\Message\StreamInterface|null $body
     * @param string $version of HTTP: "1.1", "2"
     * @param string|null $reason null or '' for the registered phrase of the status
     * @throws \InvalidArgumentException if a value cannot be part of a response
     * @throws \TypeError if $body is none of its types
     */
    public function __construct(int $status = 200, array $headers = [], $body = null, string $version = '1.1', ?string $reason = null) {}

    /**
     * As the constructor, but what comes back is of the class that the client
     * gives: an instance of PSR-7's ResponseInterface whenever that can be
     * loaded.
     *
     * @param int $status 100 to 599
     * @phpstan-param array<string, string|string[]> $headers
     * @param string|resource|\Stringable|Stream|\Psr\Http\Message\StreamInterface|null $body
     * @param string $version of HTTP: "1.1", "2"
     * @param string|null $reason null or '' for the registered phrase of the status
     * @throws \InvalidArgumentException if a value cannot be part of a response
     * @throws \TypeError if $body is none of its types
     * @throws \LogicException if something else has taken the name of the class to declare
     */
    public static function create(int $status = 200, array $headers = [], $body = null, string $version = '1.1', ?string $reason = null): Response {}

    /**
     * true: WeChat Pay's signature of this answer was verified; false: it
     * carried a signature that is not WeChat Pay's; null: it carried none.
     * Kept by `with…`, so it speaks of the answer as it was received.
     */
    public function isSignatureVerified(): ?bool {}

    /** The status of HTTP, e.g. 200. */
    public function getStatusCode(): int {}

    /**
     * @param int $code 100 to 599
     * @param string $reasonPhrase '' for the registered phrase of the status
     * @throws \InvalidArgumentException
     */
    public function withStatus($code, $reasonPhrase = ''): static {}

    /** What stands behind the status, e.g. "OK"; the registered phrase where the server sent none, "" if there is none. */
    public function getReasonPhrase(): string {}

    /** "1.1", "2" */
    public function getProtocolVersion(): string {}

    /**
     * @param string $version "1.1", "2"
     * @throws \InvalidArgumentException if it is not a version number
     */
    public function withProtocolVersion($version): static {}

    /**
     * Names as they were written, in their order.
     *
     * @return array<string, string[]>
     */
    public function getHeaders(): array {}

    /** @param string $name in any case */
    public function hasHeader($name): bool {}

    /**
     * @param string $name in any case
     * @return string[] empty if there is no such header
     */
    public function getHeader($name): array {}

    /**
     * The values with ", " between them; '' if there is no such header.
     *
     * @param string $name in any case
     */
    public function getHeaderLine($name): string {}

    /**
     * Replaces the header of that name, in its place, or appends one.
     *
     * @param string $name
     * @param string|string[] $value
     * @throws \InvalidArgumentException if a name or value could not be sent
     */
    public function withHeader($name, $value): static {}

    /**
     * Adds values to the header of that name, or appends one.
     *
     * @param string $name
     * @param string|string[] $value
     * @throws \InvalidArgumentException if a name or value could not be sent
     */
    public function withAddedHeader($name, $value): static {}

    /** @param string $name in any case */
    public function withoutHeader($name): static {}

    /**
     * Always the same object, shared by the copies that `with…` make.
     *
     * @return Stream|\Psr\Http\Message\StreamInterface
     */
    public function getBody(): object {}

    /**
     * A response that is a PSR-7 ResponseInterface takes a plain Stream too;
     * its getBody() is then another object over the same content and position.
     *
     * @param Stream|\Psr\Http\Message\StreamInterface $body
     * @throws \TypeError if $body is neither
     */
    public function withBody($body): static {}
}
