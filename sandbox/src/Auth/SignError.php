<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Auth;

/** Why a request was refused with 401. */
final class SignError extends \RuntimeException
{
    /** @param string $check short name of the failed check, for the journal */
    public function __construct(
        public readonly string $check,
        string $message,
        public readonly string $field = '',
        public readonly string $value = '',
        public readonly string $issue = '',
    ) {
        parent::__construct($message);
    }
}
