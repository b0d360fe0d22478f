<?php

declare(strict_types=1);

namespace WxFavor\Sandbox;

use WxFavor\Sandbox\Auth\RequestVerifier;
use WxFavor\Sandbox\Auth\SignDoctor;
use WxFavor\Sandbox\Auth\SignErrorReply;
use WxFavor\Sandbox\Auth\Verdict;
use WxFavor\Sandbox\Fault\FaultSpec;
use WxFavor\Sandbox\Fault\ResponseFaults;
use WxFavor\Sandbox\Favor\ApiError;
use WxFavor\Sandbox\Favor\Endpoints;
use WxFavor\Sandbox\Http\Emitter;
use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\Http\Request;

/** The path of one API request: authenticate, work, sign, record, answer. */
final class Kernel
{
    public function __construct(private readonly App $app, private readonly string $baseUri, private readonly bool $trusted)
    {
    }

    public function handle(Request $request): void
    {
        $at = microtime(true);
        $verdict = (new RequestVerifier($this->app->store))->verify($request);
        try {
            $fault = $this->fault($request, $verdict);
        } catch (\InvalidArgumentException $e) {
            Emitter::send(Reply::json(['code' => 'SANDBOX_FAULT', 'message' => $e->getMessage()], 400));
            return;
        }
        $when = $fault->isAfter() ? 'after' : 'before';
        $faults = new ResponseFaults($this->app->signer());

        if ($when === 'before') {
            usleep($fault->int('delay') * 1000);
        }
        if (($fault->cut()[1] ?? '') === 'before' || ($fault->replacesAnswer() && $when === 'before' && $verdict->ok())) {
            $reply = $faults->errorReply($fault);
        } else {
            $reply = $this->answer($request, $verdict);
            if ($fault->replacesAnswer() && $verdict->ok()) {
                $reply = $faults->errorReply($fault);
            }
        }
        if ($when === 'after') {
            usleep($fault->int('delay') * 1000);
        }

        if ($fault->has('size')) {
            ini_set('memory_limit', '-1');
        }
        $faults->shape($reply, $fault);
        $requestId = strtoupper(bin2hex(random_bytes(16))) . '-' . $reply->internalCode;
        $reply->headers += ['Request-ID' => $requestId, 'Keep-Alive' => 'timeout=8', 'Cache-Control' => 'no-cache, must-revalidate'];
        $key = $this->app->signer()->keyFor($request->header('Wechatpay-Serial'), $this->keyMode($verdict));
        $message = $faults->sign($reply, $fault, $key);
        $this->record($request, $verdict, $reply, $fault, $message, $requestId, $at);
        Emitter::send($reply, $fault);
    }

    private function answer(Request $request, Verdict $verdict): Reply
    {
        if (!Endpoints::isOpen($request) && !$verdict->ok()) {
            $verdict->hints = (new SignDoctor($this->app->store))->explain($request, $verdict);
            error_log(self::report($request, $verdict));
            return SignErrorReply::make($request, $verdict, $this->app->settings);
        }
        try {
            return Endpoints::dispatch($this->app, $request, $verdict->merchant ?? [], $this->baseUri);
        } catch (ApiError $e) {
            return $e->reply();
        } catch (\Throwable $e) {
            error_log("wxfavor sandbox: $e");
            return ApiError::busy()->reply();
        }
    }

    /** For the server's log: what the server signed and what differs. */
    private static function report(Request $request, Verdict $verdict): string
    {
        $lines = ["401 {$request->method} {$request->target}: {$verdict->error->getMessage()}", ...array_map(static fn (string $h): string => "  $h", $verdict->hints)];
        if ($verdict->error->check === 'signature') {
            $lines[] = '  the server signed ' . strlen($verdict->message) . ' bytes: ' . Reply::encode(substr($verdict->message, 0, 2000));
        }
        return implode("\n", $lines);
    }

    /** A fault header comes from whoever sends the request, so it counts only where admin calls would. */
    private function fault(Request $request, Verdict $verdict): FaultSpec
    {
        if ($this->trusted && $request->hasHeader('X-Sandbox-Fault')) {
            return FaultSpec::parse($request->header('X-Sandbox-Fault'));
        }
        return $this->app->faults()->take($request, $verdict->mchid);
    }

    private function keyMode(Verdict $verdict): string
    {
        return $this->app->store->value('SELECT key_mode FROM merchants WHERE mchid = ?', [$verdict->mchid]) ?? 'switch';
    }

    private function record(Request $request, Verdict $verdict, Reply $reply, FaultSpec $fault, string $signed, string $requestId, float $at): void
    {
        $files = array_map(static fn (array $file): array => ['name' => $file['name'], 'size' => $file['size']], $request->files);
        $this->app->journal->add([
            'at' => $at,
            'request_id' => $requestId,
            'method' => $request->method,
            'target' => $request->target,
            'headers' => $request->headers,
            'remote' => $request->remote,
            'mchid' => $verdict->mchid,
            'nonce' => $verdict->authorization?->nonce,
            'timestamp' => $verdict->authorization?->timestamp,
            'serial' => $verdict->authorization?->serial,
            'verdict' => $verdict->toArray(),
            'server_message' => $verdict->message,
            'fault' => (string) $fault,
            'duration_ms' => round((microtime(true) - $at) * 1000, 3),
            'response' => ['status' => $reply->status, 'headers' => $reply->headers, 'signed_message' => strlen($signed) > 65536 ? '' : $signed]
                + Journal::body($reply->body),
        ] + Journal::body($request->body) + ($request->fields === [] ? [] : ['fields' => $request->fields, 'files' => $files]));
    }
}
