<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Auth;

use WxFavor\Sandbox\Favor\ApiError;
use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\Http\Request;
use WxFavor\Sandbox\State\Settings;

/** The 401 answer: which check failed and, for a wrong signature, what the server signed. */
final class SignErrorReply
{
    /** So many bytes of the body does WeChat Pay show. */
    private const SHOWN_BODY = 8;

    public static function make(Request $request, Verdict $verdict, Settings $settings): Reply
    {
        $error = $verdict->error;
        $detail = $error->field === '' ? null : [
            'field' => $error->field,
            'value' => $error->value,
            'issue' => $error->issue,
            'location' => 'authorization',
        ];
        if ($error->check === 'signature') {
            $detail = $settings->string('sign_detail') === 'nested'
                ? ['detail' => ['issue' => $error->issue], 'field' => 'signature', 'location' => 'authorization']
                : ['field' => 'signature', 'issue' => $error->issue, 'location' => 'authorization'];
            $detail['sign_information'] = [
                'method' => $request->method,
                'url' => $request->target,
                'truncated_sign_message' => RequestVerifier::message(
                    $request->method,
                    $request->target,
                    $verdict->authorization->timestamp,
                    $verdict->authorization->nonce,
                    substr($request->signedBody(), 0, self::SHOWN_BODY),
                ),
                'sign_message_length' => strlen($verdict->message),
            ];
        }
        // Not WeChat's: what merchants would otherwise spend a day on. A switch turns it off.
        if ($verdict->hints !== [] && $detail !== null && $settings->bool('sign_hints')) {
            $detail['sandbox_hints'] = $verdict->hints;
        }
        return (new ApiError('SIGN_ERROR', $error->getMessage(), $detail))->reply();
    }
}
