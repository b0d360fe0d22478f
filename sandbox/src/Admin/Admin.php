<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Http\Emitter;
use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\Http\Request;
use WxFavor\Sandbox\Http\Router;

/** The control calls under /sandbox: JSON in, JSON out, unsigned. */
final class Admin
{
    private const TABLE = [
        ['GET', '/sandbox/config', [StateAdmin::class, 'config']],
        ['POST', '/sandbox/reset', [StateAdmin::class, 'reset']],
        ['GET', '/sandbox/settings', [StateAdmin::class, 'settings']],
        ['POST', '/sandbox/settings', [StateAdmin::class, 'change']],
        ['GET', '/sandbox/clock', [StateAdmin::class, 'clock']],
        ['POST', '/sandbox/clock', [StateAdmin::class, 'setClock']],
        ['GET', '/sandbox/journal', [JournalAdmin::class, 'list']],
        ['GET', '/sandbox/journal/{id}', [JournalAdmin::class, 'show']],
        ['DELETE', '/sandbox/journal', [JournalAdmin::class, 'clear']],
        ['GET', '/sandbox/faults', [FaultAdmin::class, 'list']],
        ['POST', '/sandbox/faults', [FaultAdmin::class, 'add']],
        ['DELETE', '/sandbox/faults', [FaultAdmin::class, 'clear']],
        ['DELETE', '/sandbox/faults/{id}', [FaultAdmin::class, 'clear']],
        ['GET', '/sandbox/invariants', [StateAdmin::class, 'invariants']],
        ['POST', '/sandbox/consume', [PayAdmin::class, 'consume']],
        ['POST', '/sandbox/refund', [PayAdmin::class, 'refund']],
        ['POST', '/sandbox/notify', [NotifyAdmin::class, 'run']],
        ['POST', '/sandbox/notifications/{id}/resend', [NotifyAdmin::class, 'resend']],
        ['POST', '/sandbox/rotate', [KeyAdmin::class, 'rotate']],
        ['GET', '/sandbox/{table}', [RowAdmin::class, 'list']],
        ['GET', '/sandbox/{table}/{id}', [RowAdmin::class, 'show']],
        ['POST', '/sandbox/{table}/{id}', [RowAdmin::class, 'change']],
    ];

    public function __construct(private readonly App $app, private readonly Gate $gate, private readonly string $baseUri)
    {
    }

    public function handle(Request $request): void
    {
        Emitter::send($this->answer($request));
    }

    private function answer(Request $request): Reply
    {
        if (!$this->gate->isTrusted()) {
            return self::error(403, 'send X-Sandbox-Token; without a token set, the admin part is open on the loopback interface only');
        }
        $match = (new Router(self::TABLE))->match($request->method, $request->path);
        if (!$match) {
            return self::error($match === null ? 404 : 405, 'no such admin call');
        }
        [$class, $method] = $match['handler'];
        try {
            $call = new AdminCall($this->app, $request, $match['parameters'], $this->baseUri);
            $result = (new $class())->$method($call);
            return $result instanceof Reply ? $result : Reply::json($result);
        } catch (\InvalidArgumentException | \PDOException | \TypeError | \ErrorException $e) {
            // Control calls trust their input to have the right shape; what has not is the caller's mistake.
            error_log("wxfavor sandbox: {$request->method} {$request->path}: $e");
            return self::error(400, $e->getMessage());
        }
    }

    public static function error(int $status, string $message): Reply
    {
        return Reply::json(['error' => $message], $status);
    }
}
