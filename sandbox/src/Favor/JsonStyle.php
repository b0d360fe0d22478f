<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Fault\BodyFault;
use WxFavor\Sandbox\Http\Reply;

/** Prints one answer in different but equal ways: clients must check the raw bytes. */
final class JsonStyle
{
    public static function print(array|object $data, string $style): string
    {
        $compact = Reply::encode($data);
        return match ($style) {
            'pretty' => BodyFault::apply('pretty', $compact),
            'escaped' => BodyFault::apply('escape', $compact),
            'reordered' => BodyFault::apply('reorder', $compact),
            default => $compact,
        };
    }
}
