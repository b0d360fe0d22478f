<?php

/** @generate-class-entries */

namespace WxFavor {

/**
 * A value that is still to come: Promises/A+ with the surface of
 * GuzzleHttp\Promise\Promise.
 *
 * Promises, those made with `new` too, are instances of
 * `GuzzleHttp\Promise\PromiseInterface` whenever that interface can be loaded
 * (guzzle/promises 1.5 or 2.x).
 *
 * Handlers run when any promise is waited for, in Client::poll(), during a
 * synchronous call, and at the end of the script, which does not end before
 * all calls that were made have their answers.
 *
 * An exception that a promise is rejected with, and that neither a handler nor
 * wait() hands to anybody, is an E_WARNING when the promise goes: a coupon may
 * have been issued all the same. Who rejects or cancels by hand knows already.
 *
 * Not made to be extended: an object of a subclass is no instance of Guzzle's
 * interface, and a promise that follows it does not call the methods that it
 * overrides. Handlers must be callable from everywhere: no private methods.
 *
 * @final
 * @template-covariant T
 * @strict-properties
 * @not-serializable
 */
class Promise
{
    /** @var string */
    const PENDING = "pending";
    /** @var string */
    const FULFILLED = "fulfilled";
    /** @var string */
    const REJECTED = "rejected";

    /**
     * @param callable|null $waitFn called by wait(), must resolve or reject the promise
     * @phpstan-param (callable(): mixed)|null $waitFn
     * @param callable|null $cancelFn called by cancel()
     * @phpstan-param (callable(): mixed)|null $cancelFn
     */
    public function __construct(?callable $waitFn = null, ?callable $cancelFn = null) {}

    /**
     * A promise for what the handler returns; if it throws, for that rejection.
     * Without a handler for the outcome, for the same outcome. Further arguments
     * are ignored; React 2 passes one to everything that has a then().
     *
     * @template TFulfilled
     * @template TRejected
     * @param callable|null $onFulfilled (mixed $value): mixed
     * @phpstan-param (callable(T): (TFulfilled|Promise<TFulfilled>))|null $onFulfilled
     * @param callable|null $onRejected (mixed $reason): mixed
     * @phpstan-param (callable(\Throwable): (TRejected|Promise<TRejected>))|null $onRejected
     * @param mixed $ignored
     * @return Promise<($onFulfilled is null ? T : TFulfilled)|($onRejected is null ? never : TRejected)>
     */
    public function then(?callable $onFulfilled = null, ?callable $onRejected = null, mixed ...$ignored): Promise {}

    /**
     * then(null, $onRejected).
     *
     * @template TRejected
     * @param callable $onRejected (mixed $reason): mixed
     * @phpstan-param callable(\Throwable): (TRejected|Promise<TRejected>) $onRejected
     * @return Promise<T|TRejected>
     */
    public function otherwise(callable $onRejected): Promise {}

    /**
     * A promise for the same outcome, after $onFinally ran, which is told
     * nothing of it; if it throws or returns a promise that is rejected, for
     * that rejection.
     *
     * @param callable $onFinally (): mixed
     * @phpstan-param callable(): mixed $onFinally
     * @return Promise<T>
     */
    public function finally(callable $onFinally): Promise {}

    /**
     * Runs the engine and handlers until the promise is settled.
     *
     * @param bool $unwrap false: return null in any case instead of the value or the exception
     * @return mixed the value
     * @phpstan-return ($unwrap is true ? T : null)
     * @throws \Throwable the reason, or RejectionException if that is no exception; LogicException, and the promise
     *         stays as it is, if what decides it is running or suspended in a fiber, or if waits are nested too deep
     */
    public function wait($unwrap = true): mixed {}

    /**
     * PENDING, FULFILLED or REJECTED.
     *
     * @phpstan-return 'pending'|'fulfilled'|'rejected'
     */
    public function getState(): string {}

    /**
     * Fulfils the promise, or lets it follow the promise or thenable $value.
     *
     * @param mixed $value
     * @throws \LogicException if it is settled already, otherwise than so
     */
    public function resolve($value): void {}

    /**
     * @param mixed $reason
     * @throws \LogicException if it is settled already, otherwise than so
     */
    public function reject($reason): void {}

    /**
     * Rejects a pending promise with a CancellationException, and those that
     * it depends on, also for others that depend on them. A call that was not
     * sent yet is not sent; one that was may have been carried out, which
     * isOutcomeUnknown() of the reason tells.
     */
    public function cancel(): void {}

    /**
     * Fulfilled with all values, by the keys of $promises; rejected as soon as
     * one is, or with what the iterator throws. What is no promise counts as a
     * value.
     *
     * @template TKey of array-key
     * @template TValue
     * @phpstan-param iterable<TKey, TValue|Promise<TValue>> $promises
     * @return Promise<array<TKey, TValue>>
     */
    public static function all(iterable $promises): Promise {}

    /**
     * Fulfilled when all are settled, with `['state' => 'fulfilled', 'value' => …]`
     * or `['state' => 'rejected', 'reason' => …]` for each, by its key.
     *
     * @template TKey of array-key
     * @template TValue
     * @phpstan-param iterable<TKey, TValue|Promise<TValue>> $promises
     * @return Promise<array<TKey, array{state: 'fulfilled', value: TValue}|array{state: 'rejected', reason: \Throwable}>>
     */
    public static function allSettled(iterable $promises): Promise {}

    /**
     * Fulfilled with the first value there is; rejected with an
     * AggregateException when all are rejected.
     *
     * @template TValue
     * @phpstan-param iterable<TValue|Promise<TValue>> $promises
     * @return Promise<TValue>
     */
    public static function any(iterable $promises): Promise {}

    /**
     * Settled as the first of them.
     *
     * @template TValue
     * @phpstan-param iterable<TValue|Promise<TValue>> $promises
     * @return Promise<TValue>
     */
    public static function race(iterable $promises): Promise {}

    /**
     * Works through many, a few at a time. The next is only taken from
     * $promises when there is room, so a generator can produce them for ever
     * without filling the memory. An item is a promise, a value, or a Closure
     * (or other invokable object) that is called to get one.
     *
     * The result is fulfilled with null when all are done and all callbacks have
     * returned. What they return is ignored, a promise too, as in Guzzle: work
     * that shall be waited for belongs into the item, by its then(). It is
     * rejected with what a callback, the iterator or a factory throws, and,
     * without $onRejected, with the first rejection. What is under way then goes
     * on; calls (but GET) that are answered later are warnings, because
     * $onFulfilled is not called any more. After exit() in a handler, or a fatal
     * error, nothing more is taken, and it stays pending.
     *
     * @template TKey
     * @template TValue
     * @phpstan-param iterable<TKey, TValue|Promise<TValue>|(\Closure(): (TValue|Promise<TValue>))> $promises
     * @param int $concurrency how many at a time, 1 or more
     * @param callable|null $onFulfilled (mixed $value, mixed $key, Promise $all): void
     * @phpstan-param (callable(TValue, TKey, Promise<null>): mixed)|null $onFulfilled
     * @param callable|null $onRejected (mixed $reason, mixed $key, Promise $all): void
     * @phpstan-param (callable(\Throwable, TKey, Promise<null>): mixed)|null $onRejected
     * @param callable|null $onProgress (int $done, int $failed, int $inFlight, float $perSecond): void
     * @phpstan-param (callable(int, int, int, float): mixed)|null $onProgress
     * @return Promise<null>
     */
    public static function each(iterable $promises, int $concurrency = 16, ?callable $onFulfilled = null, ?callable $onRejected = null, ?callable $onProgress = null): Promise {}
}
}

namespace WxFavor\Internal {

/**
 * Settles a promise from the outside of a foreign thenable; nothing to use directly.
 *
 * @strict-properties
 * @not-serializable
 */
final class Settler
{
    private function __construct() {}

    /**
     * @param mixed $first the value or reason; the error in what Amp 2 calls
     * @param mixed $second the value in what Amp 2 calls
     */
    public function __invoke(mixed $first = null, mixed $second = null): void {}
}
}

namespace WxFavor\Exception {

/** A promise was rejected with a reason that is no exception. */
class RejectionException extends \RuntimeException implements WxFavorException
{
    protected mixed $reason = null;

    /** @return mixed what it was rejected with */
    public function getReason(): mixed {}

    /** Always false: nobody knows what the reason means. */
    public function isRetryable(): bool {}

    /** False, as isRetryable(). */
    public function isOutcomeUnknown(): bool {}
}

/** All promises of Promise::any() were rejected; getReason() is the array of their reasons. */
class AggregateException extends RejectionException
{
    /** True if one of the reasons says so. */
    public function isOutcomeUnknown(): bool {}
}

/** The promise was cancelled. */
class CancellationException extends RejectionException
{
    protected bool $outcomeUnknown = false;

    /** True if a call had been sent that WeChat Pay may have carried out. */
    public function isOutcomeUnknown(): bool {}
}
}
