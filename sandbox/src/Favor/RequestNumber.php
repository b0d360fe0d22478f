<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

/** The character set of out_request_no. */
final class RequestNumber
{
    public static function check(string $number): void
    {
        if (!preg_match('/^[A-Za-z0-9|_*-]{1,128}$/D', $number)) {
            throw ApiError::param('商户单据号格式错误', '/out_request_no', $number);
        }
    }
}
