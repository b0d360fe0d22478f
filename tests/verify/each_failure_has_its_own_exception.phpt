--TEST--
Each thing that can be wrong with a signature can be caught by itself, of answers and of notifications alike
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../notification/senders.inc';
use WxFavor\Exception\{ClockOffsetException, SignatureException, SignatureProbeException, UnknownSerialException, UnsignedException, WrongSignatureException};

/** Written as an application would. */
$caught = static function (callable $call): string {
    try {
        $call();
        return 'nothing';
    } catch (UnsignedException $e) {
        $by = 'UnsignedException';
    } catch (ClockOffsetException $e) {
        $by = 'ClockOffsetException';
    } catch (UnknownSerialException $e) {
        $by = 'UnknownSerialException';
    } catch (SignatureProbeException $e) {
        $by = 'SignatureProbeException';
    } catch (WrongSignatureException $e) {
        $by = 'WrongSignatureException';
    } catch (SignatureException $e) {
        $by = 'SignatureException';
    }
    return "$by, " . $e->getReason() . ', ' . $e->getHttpStatus() . ' ' . WxFavor\NotificationReply::failure($e)->status . ($e instanceof SignatureException ? '' : ', NO SignatureException');
};
[$sandbox, $instance] = sandbox_client(['platform_certificates' => false]);
$answer = static fn (string $fault): string => $caught(fn () => $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => $fault]] + listing($sandbox)));
$parser = notification_parser();
$body = notification_body();
$notified = static fn (array $change, ?int $time = null): string => $caught(fn () => $parser->parse(signed_headers($body, $change, $time), $body));
$all = ['Wechatpay-Timestamp' => null, 'Wechatpay-Nonce' => null, 'Wechatpay-Signature' => null, 'Wechatpay-Serial' => null];
foreach ([
    'unsigned' => [$answer('unsigned'), $notified($all)],
    'a header missing' => [$answer('omit=Wechatpay-Nonce'), $notified(['Wechatpay-Nonce' => null])],
    'clock' => [$answer('skew=-330'), $notified([], time() - 330)],
    'unknown serial' => [$answer('serial=unknown'), $notified(['Wechatpay-Serial' => '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'])],
    'probe' => [$answer('signature=probe'), $notified(['Wechatpay-Signature' => 'WECHATPAY/SIGNTEST/' . base64_encode(random_bytes(200))])],
    'malformed' => [$answer('signature=short'), $notified(['Wechatpay-Signature' => base64_encode('short')])],
    'wrong' => [$answer('signature=flip'), $notified(['Wechatpay-Signature' => base64_encode(random_bytes(256))])],
    'type' => [$answer('type=WECHATPAY2-SM2-WITH-SM3'), $notified(['Wechatpay-Signature-Type' => 'WECHATPAY2-SM2-WITH-SM3'])],
    'timestamp' => [$answer('timestamp=yesterday'), $notified(['Wechatpay-Timestamp' => 'yesterday'])],
] as $what => [$of_answer, $of_notification]) {
    echo "$what: $of_answer", $of_answer === $of_notification ? '' : " BUT OF A NOTIFICATION $of_notification", "\n";
}
?>
--EXPECT--
unsigned: UnsignedException, unsigned, 401 401
a header missing: UnsignedException, headers-missing, 401 401
clock: ClockOffsetException, clock-offset, 401 401
unknown serial: UnknownSerialException, unknown-serial, 401 401
probe: SignatureProbeException, signature-probe, 401 401
malformed: WrongSignatureException, bad-signature, 401 401
wrong: WrongSignatureException, signature-wrong, 401 401
type: SignatureException, bad-type, 401 401
timestamp: SignatureException, bad-timestamp, 401 401
