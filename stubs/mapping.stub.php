<?php

/** @generate-class-entries */

namespace WxFavor\Model {

/**
 * What all models share. Properties are read-only and named in camelCase;
 * toArray(), toJson() and json_encode() give back what WeChat Pay sent, with
 * its names, in its order, and with fields that this version does not know.
 *
 * A property is null when its field is missing or null. Integers are exact;
 * times keep the offset they came with. An enum that this version does not
 * know is the text of it.
 *
 * @strict-properties
 * @not-serializable
 */
abstract class Model implements \JsonSerializable
{
    private function __construct() {}

    /**
     * Reads JSON as WeChat Pay writes it, for example from toJson().
     *
     * @throws \WxFavor\Exception\MappingException which names the path of what is wrong
     */
    public static function fromJson(string $json): static {}

    /**
     * As WeChat Pay sent it: names of the documentation, times and enums as
     * text. Of fields that this version does not know, integers beyond those
     * of PHP are strings, and fractions are rounded to floats, which hold about
     * 17 digits; toJson() has them all.
     *
     * @return array<string, mixed>
     */
    public function toArray(): array {}

    /** Equal to what WeChat Pay sent, to the digits of its numbers. */
    public function toJson(): string {}

    /**
     * The fields that this version does not know, as toArray() gives them.
     *
     * @return array<string, mixed>
     */
    public function getExtra(): array {}

    /**
     * For json_encode(): as toArray(), with its strings and rounded fractions, objects as objects.
     *
     * @return mixed what json_encode() takes
     */
    public function jsonSerialize(): mixed {}
}
}

namespace WxFavor {

/**
 * All items of a list, fetched page by page while a loop goes through them.
 * Beginning again fetches again.
 *
 * A page that is not full does not end it: the newest total does, once as many
 * items came, or a page behind it that has none. A page without items before
 * that, or with those of the page before, is a MappingException. For a page
 * that is not there any more WeChat Pay answers MCH_NOT_EXISTS: that is the
 * end too, except on page 0.
 *
 * After an exception the page is still to be fetched: the next call of any
 * method but getTotalCount() and getPage() tries again, and next() then stands
 * at its first item. foreach begins again, unless it goes through a
 * NoRewindIterator. What runs during a fetch, such as the callback `progress`
 * or another fiber, gets an Error from these methods.
 *
 * @strict-properties
 * @not-serializable
 * @template T
 * @implements \Iterator<int, T>
 */
final class Pages implements \Iterator
{
    private function __construct() {}

    /** @return T */
    public function current(): mixed {}

    /**
     * Counts the items of all pages, from 0 on.
     *
     * @return int
     */
    public function key(): mixed {}

    /** @throws Exception\WxFavorException as the method that fetches a page */
    public function next(): void {}

    /** @throws Exception\WxFavorException as the method that fetches a page */
    public function rewind(): void {}

    /** @throws Exception\WxFavorException as the method that fetches a page, if it was not fetched yet */
    public function valid(): bool {}

    /** How many there are on all pages, as of the page that was fetched last; null before. */
    public function getTotalCount(): ?int {}

    /** The page that the loop is at, or that could not be fetched: where another loop may begin, by `fromPage`. */
    public function getPage(): int {}
}
}

namespace WxFavor\Internal {

/**
 * Makes the model of an answer when it is there; nothing to use directly.
 *
 * @strict-properties
 * @not-serializable
 */
final class Mapper
{
    private function __construct() {}

    /** @throws \WxFavor\Exception\MappingException */
    public function __invoke(\WxFavor\Http\Response $response): \WxFavor\Model\Model {}
}
}

namespace WxFavor\Exception {

/**
 * An answer came and is WeChat Pay's, but it is not what the documentation
 * says: no JSON, a field of another kind, a missing one, a number that is not
 * exact. The call was carried out all the same.
 */
class MappingException extends \RuntimeException implements WxFavorException
{
    protected string $path = "";
    protected bool $outcomeUnknown = false;
    protected ?\WxFavor\Http\Response $response = null;

    /** Where, e.g. "data[3].normal_coupon_information.coupon_amount"; "" if it is the whole. */
    public function getPath(): string {}

    /** The answer, with the status and bytes that came; null if it was no call. */
    public function getResponse(): ?\WxFavor\Http\Response {}

    /** Always false: the same answer would come again. */
    public function isRetryable(): bool {}

    /**
     * True for a call that changes something: it succeeded, but what came of it
     * could not be read. Repeat it with the same `out_request_no`, or look the
     * coupon up.
     */
    public function isOutcomeUnknown(): bool {}
}
}
