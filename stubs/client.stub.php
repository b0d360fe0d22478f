<?php

/** @generate-class-entries */

namespace WxFavor;

/**
 * Makes clients. Moving from the Composer package wechatpay/wechatpay, change
 * `use WeChatPay\Builder` to `use WxFavor\Builder`.
 *
 * @phpstan-type ClientConfig array{
 *     mchid: string|int,
 *     serial: string,
 *     privateKey: string|\OpenSSLAsymmetricKey|Crypto\Key|array{0: string|\OpenSSLAsymmetricKey, 1: string},
 *     certs?: array<string, string|\OpenSSLAsymmetricKey|\OpenSSLCertificate|Crypto\Key>,
 *     secret?: string,
 *     platform_certificates?: bool|array{file: string},
 *     base_uri?: string,
 *     timeout?: int|float,
 *     connect_timeout?: int|float,
 *     verify?: bool|string,
 *     proxy?: string,
 *     headers?: array<string, string|int|float|list<string|int|float>>,
 *     http_errors?: bool,
 *     connect_to?: list<string>,
 *     force_ip_resolve?: 'v4'|'v6',
 *     max_response_size?: int,
 *     ...<string, never>
 * }
 * @strict-properties
 * @not-serializable
 */
final class Builder
{
    private function __construct() {}

    /**
     * Checks the configuration and makes a client. Nothing is sent. Parsed keys
     * and connections are kept by the process, so making a client in every
     * request is cheap.
     *
     * A key may be given as PEM text, `file://` path, path, DER,
     * OpenSSLAsymmetricKey or OpenSSLCertificate; an encrypted private key as
     * `[key, passphrase]`. Times are seconds; 0 means no limit.
     *
     * @param array $config
     *     mchid: merchant number (商户号);
     *     serial: serial number of the merchant API certificate, hexadecimal;
     *     privateKey: merchant API private key;
     *     certs: WeChat Pay public keys and platform certificates, by `PUB_KEY_ID_…` or serial, as many as are in use;
     *         may be left out if secret is given: then platform certificates are downloaded;
     *     secret: APIv3 key of 32 bytes;
     *     platform_certificates: download platform certificates: true, before the first call and to keep them fresh;
     *         ['file' => path], the same, and keep them in this file for other processes; false, never. Default: true
     *         without certs; when certs holds a certificate and secret is given, as soon as others are needed; never when
     *         certs holds public keys alone;
     *     base_uri: default https://api.mch.weixin.qq.com/;
     *     timeout, connect_timeout: defaults wxfavor.timeout and wxfavor.connect_timeout;
     *     verify: true, or the path of a PEM bundle of certificate authorities; false turns TLS verification off, with a warning;
     *     http_errors: throw for 4xx and 5xx answers, default true;
     *     connect_to: as libcurl's CURLOPT_CONNECT_TO, HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT;
     *     max_response_size: bytes, default wxfavor.max_response_size
     * @phpstan-param ClientConfig $config
     * @throws Exception\InvalidArgumentException which names the setting that is missing, unusable or mixed up
     * @throws Exception\TransferException if the libcurl of this process cannot be used
     */
    public static function factory(#[\SensitiveParameter] array $config = []): BuilderChainable {}
}

/**
 * A path under construction. Nothing is sent until a verb is called, and a
 * node can be kept and used again.
 *
 * As a property, a segment is normalised: `couponStocks` is `coupon-stocks`,
 * `_openid_` is the template variable `{openid}`, `{'coupon-stocks'}` stays as
 * it is. What is given to chain() or `[]` is taken as written.
 *
 *     $instance->v3->marketing->favor->users->_openid_->coupons->post(['openid' => $openid, 'json' => [...]]);
 *     $instance->chain('v3/marketing/favor/users/{openid}/coupons')->post([...]);
 *     $instance['v3/marketing/favor/users/{openid}/coupons']->post([...]);
 *
 * Options of all verbs:
 *
 *     query            array or string; replaces the query of the path
 *     json             any value; sent as JSON
 *     body             string, resource (read from its position) or Stringable
 *     headers          array<string, string|list<string>>
 *     timeout          seconds for the whole call, 0: no limit
 *     connect_timeout  seconds until the connection stands, 0: no limit
 *     http_errors      false: return 4xx and 5xx answers instead of throwing
 *     sink             path, resource or Stream that gets the body of a 2xx answer; the response's body is then a
 *                      Stream over it. An answer that WeChat Pay signs is verified before the first byte goes there;
 *                      a file, which is not signed, goes there as it comes, however long it is
 *     progress         callable(int $downloadTotal, int $downloaded, int $uploadTotal, int $uploaded), all bytes; a
 *                      total is 0 while it is not known
 *     debug            true or a resource: write a trace, without secrets
 *
 * Every other option is the value of the template variable of that name
 * (RFC 6570, level 1 to 3), a string, an int or a Stringable, percent-encoded
 * once. An option that is neither is refused, so that a slip is not lost.
 *
 * @phpstan-type CallOptions array{query?: array<string, mixed>|string|null, json?: mixed, body?: string|resource|\Stringable, headers?: array<string, string|int|float|list<string|int|float>>, timeout?: int|float, connect_timeout?: int|float, http_errors?: bool, sink?: string|resource|\WxFavor\Http\Stream|\Psr\Http\Message\StreamInterface, progress?: callable(int, int, int, int): mixed, debug?: bool|resource, ...<string, string|int|\Stringable>}
 * @strict-properties
 * @not-serializable
 * @implements \IteratorAggregate<int, string>
 * @implements \ArrayAccess<string, BuilderChainable>
 */
final class BuilderChainable implements \ArrayAccess, \IteratorAggregate
{
    private function __construct() {}

    /** Appends a path, as written, to that of this node. */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param array $options see the class
     * @phpstan-param CallOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\ConnectException
     * @throws Exception\TimeoutException
     * @throws Exception\ClientException a 4xx answer, unless http_errors is false
     * @throws Exception\ServerException a 5xx answer, unless http_errors is false
     * @throws Exception\SignatureException a 2xx answer that is not proven to be WeChat Pay's
     */
    public function get(array $options = []): Http\Response {}

    /**
     * @param array $options see the class
     * @phpstan-param CallOptions $options
     * @throws Exception\WxFavorException as get()
     */
    public function post(array $options = []): Http\Response {}

    /**
     * @param array $options as post()
     * @phpstan-param CallOptions $options
     * @throws Exception\WxFavorException as get()
     */
    public function put(array $options = []): Http\Response {}

    /**
     * @param array $options as post()
     * @phpstan-param CallOptions $options
     * @throws Exception\WxFavorException as get()
     */
    public function patch(array $options = []): Http\Response {}

    /**
     * @param array $options as post()
     * @phpstan-param CallOptions $options
     * @throws Exception\WxFavorException as get()
     */
    public function delete(array $options = []): Http\Response {}

    /**
     * As get(), but at once: the promise is settled with what get() would return or throw.
     *
     * @param array $options as get()
     * @phpstan-param CallOptions $options
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function getAsync(array $options = []): Promise {}

    /**
     * As post(), but at once: the promise is settled with what post() would return or throw.
     *
     * @param array $options as post()
     * @phpstan-param CallOptions $options
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function postAsync(array $options = []): Promise {}

    /**
     * As put(), but at once: the promise is settled with what put() would return or throw.
     *
     * @param array $options as put()
     * @phpstan-param CallOptions $options
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function putAsync(array $options = []): Promise {}

    /**
     * As patch(), but at once: the promise is settled with what patch() would return or throw.
     *
     * @param array $options as patch()
     * @phpstan-param CallOptions $options
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function patchAsync(array $options = []): Promise {}

    /**
     * As delete(), but at once: the promise is settled with what delete() would return or throw.
     *
     * @param array $options as delete()
     * @phpstan-param CallOptions $options
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function deleteAsync(array $options = []): Promise {}

    /** The client behind the chain. */
    public function getDriver(): Client {}

    /**
     * True for every path: whether it exists, only the server knows.
     *
     * @param string $offset
     */
    public function offsetExists(mixed $offset): bool {}

    /**
     * As chain().
     *
     * @param string $offset
     */
    public function offsetGet(mixed $offset): BuilderChainable {}

    /**
     * Refused: a path is read, not written.
     *
     * @param mixed $offset
     * @param mixed $value
     * @throws \Error always
     */
    public function offsetSet(mixed $offset, mixed $value): void {}

    /**
     * Refused, as offsetSet().
     *
     * @param mixed $offset
     * @throws \Error always
     */
    public function offsetUnset(mixed $offset): void {}

    /**
     * The segments of the path.
     *
     * @return \ArrayIterator<int, string>
     */
    public function getIterator(): \ArrayIterator {}
}

/**
 * The client behind the chains: a merchant's identity, and whom to believe.
 * Holds secrets, so it can be neither cloned nor serialised, and dumps show
 * none of them.
 *
 * @phpstan-import-type CallOptions from BuilderChainable
 * @strict-properties
 * @not-serializable
 */
final class Client
{
    private function __construct() {}

    /**
     * Signs, sends and verifies one call.
     *
     * @param string $method GET, POST, PUT, PATCH or DELETE
     * @param string $uri a path (joined to base_uri), a template, or an absolute URL of base_uri or of WeChat Pay
     * @param array $options see BuilderChainable
     * @phpstan-param CallOptions $options
     * @throws Exception\WxFavorException as BuilderChainable::get()
     */
    public function request(string $method, string $uri, array $options = []): Http\Response {}

    /**
     * As request(), but at once: the promise is settled with what request() would return or throw.
     *
     * @param string $method as request()
     * @param string $uri as request()
     * @param array $options as request()
     * @phpstan-param CallOptions $options
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function requestAsync(string $method, string $uri, array $options = []): Promise {}

    /** The keys of WeChat Pay that this client knows, configured and downloaded. */
    public function platformKeys(): PlatformKeys {}

    /** Every endpoint as a typed method. */
    public function favor(): FavorService {}

    /**
     * Uploads a picture for a coupon's pages (图片上传) and answers with
     * `{"media_url": "…"}`. The signature covers name and SHA-256 of the file,
     * as WeChat Pay wants it. A stream is read from where it stands, and stands
     * there again afterwards if it can seek.
     *
     * @param string|resource|Http\Stream|\Psr\Http\Message\StreamInterface $image path, open stream or Stream of a JPG, PNG or BMP of at most 2 MiB
     * @param string|null $filename UTF-8, 1 to 128 characters, ending in .jpg, .png or .bmp, as the content is;
     *     null: the last part of the path
     * @throws Exception\InvalidArgumentException before anything is sent: type, size or name are not allowed
     * @throws Exception\WxFavorException as BuilderChainable::post()
     */
    public function uploadImage(mixed $image, ?string $filename = null): Http\Response {}

    /**
     * As uploadImage(), but at once: the promise is settled with what that would return or throw. The image is read at once.
     *
     * @param string|resource|Http\Stream|\Psr\Http\Message\StreamInterface $image
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function uploadImageAsync(mixed $image, ?string $filename = null): Promise {}

    /**
     * Fetches a bill by the link and hash that a verified answer gave, and
     * checks it on the way. A path gets the bill only whole and right: until
     * then it is in a file beside it, which goes when anything goes wrong. A
     * stream gets its first byte when the hash is checked. A compressed bill
     * is stored uncompressed. Memory does not grow with the bill.
     *
     * The client's timeout is that for silence, not for the whole. A broken
     * connection is resumed, or begun again, a few times. Hosts that are
     * neither WeChat Pay's nor base_uri's are asked without a signature.
     *
     * @param string $hash SHA-1, 40 hexadecimal digits in any case
     * @param string|resource|Http\Stream $sink
     * @param callable|null $progress (int $total, int $received, int, int): bytes as they come over the network, total 0 while unknown
     * @return Http\Stream the bill, at its start; see BillReader
     * @throws Exception\SignatureException the hash is another one; nothing was kept
     * @throws Exception\ClientException 404: the link is older than 30 s
     * @throws Exception\WxFavorException as BuilderChainable::get()
     */
    public function downloadBill(string $url, string $hash, mixed $sink, ?callable $progress = null): Http\Stream {}

    /**
     * As downloadBill(), but at once: the promise is settled with what that would return or throw.
     * Several run beside each other and other calls, as many as half of wxfavor.max_connections; the others wait for
     * their turn. cancel() leaves no file.
     *
     * @param string $hash as downloadBill()
     * @param string|resource|Http\Stream $sink as downloadBill()
     * @param callable|null $progress as downloadBill()
     * @return Promise<Http\Stream>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function downloadBillAsync(string $url, string $hash, mixed $sink, ?callable $progress = null): Promise {}

    /**
     * The bill of the coupons of a stock that were used (核销明细): gets the
     * link, then as downloadBill(); a link that is too old is renewed.
     *
     * @param string|resource|Http\Stream $sink
     * @param string|null $date YYYY-MM-DD: that day's alone; null: the whole stock's, from 10:00 of the day after its end
     * @param callable|null $progress as downloadBill()
     * @throws Exception\WxFavorException as downloadBill()
     */
    public function downloadUseFlow(string $stockId, mixed $sink, ?string $date = null, ?callable $progress = null): Http\Stream {}

    /**
     * As downloadUseFlow(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string|resource|Http\Stream $sink as downloadBill()
     * @param string|null $date YYYY-MM-DD; null: the whole stock's
     * @param callable|null $progress as downloadBill()
     * @return Promise<Http\Stream>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function downloadUseFlowAsync(string $stockId, mixed $sink, ?string $date = null, ?callable $progress = null): Promise {}

    /**
     * The same for coupons whose payment was refunded (退款明细).
     *
     * @param string|resource|Http\Stream $sink
     * @param string|null $date YYYY-MM-DD; null: the whole stock's
     * @param callable|null $progress as downloadBill()
     * @throws Exception\WxFavorException as downloadBill()
     */
    public function downloadRefundFlow(string $stockId, mixed $sink, ?string $date = null, ?callable $progress = null): Http\Stream {}

    /**
     * As downloadRefundFlow(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string|resource|Http\Stream $sink as downloadBill()
     * @param string|null $date YYYY-MM-DD; null: the whole stock's
     * @param callable|null $progress as downloadBill()
     * @return Promise<Http\Stream>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function downloadRefundFlowAsync(string $stockId, mixed $sink, ?string $date = null, ?callable $progress = null): Promise {}

    /**
     * Moves all calls of this process forward and runs the handlers that have
     * become due, for event loops that do not want to wait.
     *
     * @param float $timeout seconds to wait at most if there is nothing to do
     * @return int how many calls are still under way
     */
    public static function poll(float $timeout = 0.0): int {}

    /**
     * Runs until no call is under way and no handler is due. Called by itself
     * at the end of a script that made asynchronous calls.
     */
    public static function finish(): void {}

    /**
     * Counters of this process (of this thread under ZTS) since its start.
     *
     * @return array{pid: int, transfers: int, failures: int, connections: int, in_flight: int, keys: int, key_hits: int, key_misses: int}
     *     transfers: calls started; failures: those that brought no whole answer;
     *     connections: opened for them; keys: parsed keys that are kept
     */
    public static function stats(): array {}
}
