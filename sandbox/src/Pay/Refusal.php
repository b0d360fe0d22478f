<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Pay;

/** Why the pay simulator does not take a coupon. */
final class Refusal extends \RuntimeException
{
    public function __construct(public readonly string $reason, string $message)
    {
        parent::__construct($message);
    }
}
