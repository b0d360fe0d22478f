<?php

/*
 * The classes of the extension wxfavor, for tools that read PHP: PhpStorm, PHPStan, Psalm.
 * Never loaded; docs/ide.md says how to tell them. Written by tools/docs from stubs/*.stub.php.
 */

namespace WxFavor {

/**
 * The rows of a bill, one at a time, in constant memory:
 *
 *     foreach (new BillReader($client->downloadUseFlow($stockId, $path)) as $row) {
 *         echo $row->couponId, ' ', $row->discountAmount, ' fen, ', $row->tradeTime->format(DATE_ATOM), "\n";
 *     }
 *
 * Columns are found by their headings. At the end the rows are counted against
 * what the bill itself says (总条数), so a loop that ends has seen all of them.
 *
 * @implements \Iterator<int, BillRow>
 */
final class BillReader implements \Iterator
{
    /**
     * @param string|resource|Http\Stream $source path, open stream or Stream; read from where it stands
     * @throws Exception\InvalidArgumentException if it cannot be opened or read
     */
    public function __construct(mixed $source) {}

    /** @throws Exception\BillException if the bill, so far, is not what it should be; it names line and column */
    public function current(): ?BillRow {}

    /** From 0. */
    public function key(): int {}

    /** @throws Exception\BillException as current() */
    public function next(): void {}

    /**
     * Back to the first row; the source must be able to seek, unless nothing was read yet.
     *
     * @throws Exception\BillException as current()
     */
    public function rewind(): void {}

    /** @throws Exception\BillException as current() */
    public function valid(): bool {}

    /**
     * The headings, as the bill has them.
     *
     * @return list<string>
     * @throws Exception\BillException as current()
     */
    public function getColumns(): array {}

    /** How many rows the bill says it has; null before its end was reached. */
    public function getTotal(): ?int {}
}

/**
 * One row. What the bill has no column for, or leaves empty, is null. Amounts
 * are fen; times are Beijing's, +08:00.
 */
final class BillRow
{
    private function __construct() {}

    /** 批次id */
    public readonly ?string $stockId;
    /** 优惠id */
    public readonly ?string $couponId;
    /** 优惠类型, e.g. 全场代金券 */
    public readonly ?string $couponType;
    /** 优惠金额, fen */
    public readonly ?int $discountAmount;
    /** 订单总金额, fen */
    public readonly ?int $orderAmount;
    /** 交易类型, e.g. 支付 */
    public readonly ?string $tradeType;
    /** 支付单号 */
    public readonly ?string $transactionId;
    /** 消耗时间 */
    public readonly ?\DateTimeImmutable $tradeTime;
    /** 消耗商户号 */
    public readonly ?string $mchid;
    /** 设备号; in bills by day base64 */
    public readonly ?string $deviceId;
    /** 银行流水号 */
    public readonly ?string $bankSerial;
    /** 单品信息, JSON */
    public readonly ?string $goods;
    /** 是否合单订单; bills by day only. Null too if it is neither 是 nor 否: then see `fields` */
    public readonly ?bool $combined;
    /** 微信支付合单单号; bills by day only */
    public readonly ?string $combinedTransactionId;
    /** 合单优惠总金额, fen; bills by day only */
    public readonly ?int $combinedDiscountAmount;
    /** 合单订单总金额, fen; bills by day only */
    public readonly ?int $combinedOrderAmount;
    /**
     * Every column by its heading, also those that are not known here, as text without the backtick. A second column of
     * the same heading has " (2)" behind it, and so on.
     *
     * @var array<string, string>
     */
    public readonly array $fields;
}

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
     * @param ClientConfig $config
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
 * @implements \IteratorAggregate<int, string>
 * @implements \ArrayAccess<string, BuilderChainable>
 */
class BuilderChainable implements \ArrayAccess, \IteratorAggregate
{
    /** Here begin the paths that chain.php knows; others are for chain(). */
    public readonly Ide\V3 $v3;

    private function __construct() {}

    /**
     * Appends a path, as written, to that of this node.
     * @return ($segment is 'v3' ? Ide\V3 : ($segment is 'v3/marketing' ? Ide\V3Marketing : ($segment is 'v3/marketing/favor' ? Ide\V3MarketingFavor : ($segment is 'v3/marketing/favor/callbacks' ? Ide\V3MarketingFavorCallbacks : ($segment is 'v3/marketing/favor/coupon-stocks' ? Ide\V3MarketingFavorCouponStocks : ($segment is 'v3/marketing/favor/media' ? Ide\V3MarketingFavorMedia : ($segment is 'v3/marketing/favor/media/image-upload' ? Ide\V3MarketingFavorMediaImageUpload : ($segment is 'v3/marketing/favor/stocks' ? Ide\V3MarketingFavorStocks : ($segment is 'v3/marketing/favor/stocks/{stock_id}' ? Ide\V3MarketingFavorStocksStockId : ($segment is 'v3/marketing/favor/stocks/{stock_id}/items' ? Ide\V3MarketingFavorStocksStockIdItems : ($segment is 'v3/marketing/favor/stocks/{stock_id}/merchants' ? Ide\V3MarketingFavorStocksStockIdMerchants : ($segment is 'v3/marketing/favor/stocks/{stock_id}/modify-goods-id' ? Ide\V3MarketingFavorStocksStockIdModifyGoodsId : ($segment is 'v3/marketing/favor/stocks/{stock_id}/pause' ? Ide\V3MarketingFavorStocksStockIdPause : ($segment is 'v3/marketing/favor/stocks/{stock_id}/refund-flow' ? Ide\V3MarketingFavorStocksStockIdRefundFlow : ($segment is 'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day' ? Ide\V3MarketingFavorStocksStockIdRefundFlowByDay : ($segment is 'v3/marketing/favor/stocks/{stock_id}/restart' ? Ide\V3MarketingFavorStocksStockIdRestart : ($segment is 'v3/marketing/favor/stocks/{stock_id}/start' ? Ide\V3MarketingFavorStocksStockIdStart : ($segment is 'v3/marketing/favor/stocks/{stock_id}/stop' ? Ide\V3MarketingFavorStocksStockIdStop : ($segment is 'v3/marketing/favor/stocks/{stock_id}/use-flow' ? Ide\V3MarketingFavorStocksStockIdUseFlow : ($segment is 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day' ? Ide\V3MarketingFavorStocksStockIdUseFlowByDay : ($segment is 'v3/marketing/favor/users' ? Ide\V3MarketingFavorUsers : ($segment is 'v3/marketing/favor/users/{openid}' ? Ide\V3MarketingFavorUsersOpenid : ($segment is 'v3/marketing/favor/users/{openid}/coupons' ? Ide\V3MarketingFavorUsersOpenidCoupons : ($segment is 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}' ? Ide\V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable))))))))))))))))))))))))
     */
    public function chain(string $segment): BuilderChainable {}

    /**
     * @param CallOptions $options see the class
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\ConnectException
     * @throws Exception\TimeoutException
     * @throws Exception\ClientException a 4xx answer, unless http_errors is false
     * @throws Exception\ServerException a 5xx answer, unless http_errors is false
     * @throws Exception\SignatureException a 2xx answer that is not proven to be WeChat Pay's
     */
    public function get(array $options = []): Http\Response {}

    /**
     * @param CallOptions $options see the class
     * @throws Exception\WxFavorException as get()
     */
    public function post(array $options = []): Http\Response {}

    /**
     * @param CallOptions $options as post()
     * @throws Exception\WxFavorException as get()
     */
    public function put(array $options = []): Http\Response {}

    /**
     * @param CallOptions $options as post()
     * @throws Exception\WxFavorException as get()
     */
    public function patch(array $options = []): Http\Response {}

    /**
     * @param CallOptions $options as post()
     * @throws Exception\WxFavorException as get()
     */
    public function delete(array $options = []): Http\Response {}

    /**
     * As get(), but at once: the promise is settled with what get() would return or throw.
     *
     * @param CallOptions $options as get()
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function getAsync(array $options = []): Promise {}

    /**
     * As post(), but at once: the promise is settled with what post() would return or throw.
     *
     * @param CallOptions $options as post()
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function postAsync(array $options = []): Promise {}

    /**
     * As put(), but at once: the promise is settled with what put() would return or throw.
     *
     * @param CallOptions $options as put()
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function putAsync(array $options = []): Promise {}

    /**
     * As patch(), but at once: the promise is settled with what patch() would return or throw.
     *
     * @param CallOptions $options as patch()
     * @return Promise<Http\Response>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function patchAsync(array $options = []): Promise {}

    /**
     * As delete(), but at once: the promise is settled with what delete() would return or throw.
     *
     * @param CallOptions $options as delete()
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
     * @return ($offset is 'v3' ? Ide\V3 : ($offset is 'v3/marketing' ? Ide\V3Marketing : ($offset is 'v3/marketing/favor' ? Ide\V3MarketingFavor : ($offset is 'v3/marketing/favor/callbacks' ? Ide\V3MarketingFavorCallbacks : ($offset is 'v3/marketing/favor/coupon-stocks' ? Ide\V3MarketingFavorCouponStocks : ($offset is 'v3/marketing/favor/media' ? Ide\V3MarketingFavorMedia : ($offset is 'v3/marketing/favor/media/image-upload' ? Ide\V3MarketingFavorMediaImageUpload : ($offset is 'v3/marketing/favor/stocks' ? Ide\V3MarketingFavorStocks : ($offset is 'v3/marketing/favor/stocks/{stock_id}' ? Ide\V3MarketingFavorStocksStockId : ($offset is 'v3/marketing/favor/stocks/{stock_id}/items' ? Ide\V3MarketingFavorStocksStockIdItems : ($offset is 'v3/marketing/favor/stocks/{stock_id}/merchants' ? Ide\V3MarketingFavorStocksStockIdMerchants : ($offset is 'v3/marketing/favor/stocks/{stock_id}/modify-goods-id' ? Ide\V3MarketingFavorStocksStockIdModifyGoodsId : ($offset is 'v3/marketing/favor/stocks/{stock_id}/pause' ? Ide\V3MarketingFavorStocksStockIdPause : ($offset is 'v3/marketing/favor/stocks/{stock_id}/refund-flow' ? Ide\V3MarketingFavorStocksStockIdRefundFlow : ($offset is 'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day' ? Ide\V3MarketingFavorStocksStockIdRefundFlowByDay : ($offset is 'v3/marketing/favor/stocks/{stock_id}/restart' ? Ide\V3MarketingFavorStocksStockIdRestart : ($offset is 'v3/marketing/favor/stocks/{stock_id}/start' ? Ide\V3MarketingFavorStocksStockIdStart : ($offset is 'v3/marketing/favor/stocks/{stock_id}/stop' ? Ide\V3MarketingFavorStocksStockIdStop : ($offset is 'v3/marketing/favor/stocks/{stock_id}/use-flow' ? Ide\V3MarketingFavorStocksStockIdUseFlow : ($offset is 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day' ? Ide\V3MarketingFavorStocksStockIdUseFlowByDay : ($offset is 'v3/marketing/favor/users' ? Ide\V3MarketingFavorUsers : ($offset is 'v3/marketing/favor/users/{openid}' ? Ide\V3MarketingFavorUsersOpenid : ($offset is 'v3/marketing/favor/users/{openid}/coupons' ? Ide\V3MarketingFavorUsersOpenidCoupons : ($offset is 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}' ? Ide\V3MarketingFavorUsersOpenidCouponsCouponId : BuilderChainable))))))))))))))))))))))))
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
 */
final class Client
{
    private function __construct() {}

    /**
     * Signs, sends and verifies one call.
     *
     * @param string $method GET, POST, PUT, PATCH or DELETE
     * @param string $uri a path (joined to base_uri), a template, or an absolute URL of base_uri or of WeChat Pay
     * @param CallOptions $options see BuilderChainable
     * @throws Exception\WxFavorException as BuilderChainable::get()
     */
    public function request(string $method, string $uri, array $options = []): Http\Response {}

    /**
     * As request(), but at once: the promise is settled with what request() would return or throw.
     *
     * @param string $method as request()
     * @param string $uri as request()
     * @param CallOptions $options as request()
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

/** The texts that are signed, and what goes with them. */
class Formatter
{
    /**
     * Random characters of 0-9A-Za-z, each as likely as any other.
     *
     * @param int $size how many, 1 or more
     * @throws Exception\InvalidArgumentException if the size is below 1
     */
    public static function nonce(int $size = 32): string {}

    /** Unix seconds. */
    public static function timestamp(): int {}

    /** The value of an Authorization header of APIv3. The parts are taken as they are. */
    public static function authorization(string $mchid, string $nonce, string $signature, string $timestamp, string $serial): string {}

    /**
     * What is signed of a request.
     *
     * @param string $method upper case
     * @param string $uri path and query, as on the request line
     */
    public static function request(string $method, string $uri, string $timestamp, string $nonce, string $body = ""): string {}

    /** What is signed of an answer, or of a notification. */
    public static function response(string $timestamp, string $nonce, string $body = ""): string {}

    /**
     * Every piece and a line feed behind it.
     *
     * @param string|int|float|bool|null $pieces
     */
    public static function joinedByLineFeed(mixed ...$pieces): string {}

    /**
     * Sorted by key, byte for byte.
     *
     * @template T of array<mixed>
     * @param T $thing
     * @return T
     */
    public static function ksort(array $thing = []): array {}

    /**
     * `key=value` joined by `&`, nothing encoded, without `sign` and without
     * what is null or empty.
     *
     * @param array<string, string|int|null> $thing
     */
    public static function queryStringLike(array $thing = []): string {}
}

/**
 * Every endpoint of the cash coupons (代金券) as a method, with the names of the official Go and Java SDKs.
 *
 * Arguments are checked before anything is sent: a missing or wrong one is an InvalidArgumentException that
 * names the field and the rule. The rules that WeChat Pay's documentation states may change; the option
 * `checks => false` leaves them out for a call: all but kinds and missing fields. Parts of requests are objects
 * of WxFavor\Model or arrays with the names of the documentation (snake_case); times are DateTimeInterface or
 * RFC 3339 text; enums are cases of WxFavor\Enum or their text. What may be left out may be null, and in the
 * query of a GET an empty text. Amounts are integers in fen.
 *
 * Options of all methods: timeout, connect_timeout, headers, debug as BuilderChainable has them, and checks.
 *
 * For who prefers the chain, the types …Json and …Query are what a call of it may hold.
 *
 * @phpstan-type FavorOptions array{timeout?: int|float, connect_timeout?: int|float, headers?: array<string, string>, debug?: bool|resource, checks?: bool, ...<string, never>}
 * @phpstan-import-type StockRuleInput from \WxFavor\Model\StockRule
 * @phpstan-import-type PatternInfoInput from \WxFavor\Model\PatternInfo
 * @phpstan-import-type CouponRuleInput from \WxFavor\Model\CouponRule
 * @phpstan-type CreateCouponStockJson array{stock_name: string, comment?: string|null, belong_merchant: string, available_begin_time: string, available_end_time: string, stock_use_rule: \WxFavor\Model\StockRule|StockRuleInput, pattern_info?: \WxFavor\Model\PatternInfo|PatternInfoInput|null, coupon_use_rule: \WxFavor\Model\CouponRule|CouponRuleInput, no_cash: bool, stock_type: 'NORMAL'|'DISCOUNT'|'EXCHAHGE'|'RANDOM'|'DISCOUNT_CUT'|'OTHER'|\WxFavor\Enum\StockType, out_request_no: string, ext_info?: string|null, ...<string, never>}
 * @phpstan-type StartStockJson array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type StopStockJson array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type PauseStockJson array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type RestartStockJson array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type ListStocksQuery array{offset: int|string, limit: int|string, stock_creator_mchid: string, create_start_time?: string|null, create_end_time?: string|null, status?: 'unactivated'|'audit'|'running'|'stoped'|'paused'|''|null, ...<string, never>}
 * @phpstan-type QueryStockQuery array{stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type ListAvailableMerchantsQuery array{offset: int|string, limit: int|string, stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type ListAvailableSingleitemsQuery array{offset: int|string, limit: int|string, stock_creator_mchid: string, ...<string, never>}
 * @phpstan-type ModifyAvailableSingleitemJson array{stock_creator_mchid: string, add_goods_id_list?: list<string>|null, delete_goods_id_list?: list<string>|null, ...<string, never>}
 * @phpstan-type SendCouponJson array{stock_id: string, out_request_no: string, appid: string, stock_creator_mchid: string, coupon_value?: int|null, coupon_minimum?: int|null, ...<string, never>}
 * @phpstan-type ListCouponsByFilterQuery array{appid: string, stock_id?: string|null, status?: 'SENDED'|'USED'|'EXPIRED'|'RECOVER'|''|null, creator_mchid?: string|null, sender_mchid?: string|null, available_mchid?: string|null, offset?: int|string|null, limit?: int|string|null, business_type?: 'MULTIUSE'|''|null, ...<string, never>}
 * @phpstan-type QueryCouponQuery array{appid: string, ...<string, never>}
 * @phpstan-type UseFlowByDayQuery array{bill_date: string, ...<string, never>}
 * @phpstan-type RefundFlowByDayQuery array{bill_date: string, ...<string, never>}
 * @phpstan-type SetCallbackJson array{mchid: string, notify_url: string, switch?: bool|null, ...<string, never>}
 * @phpstan-type QueryCallbackQuery array{mchid: string, ...<string, never>}
 */
final class FavorService
{
    private function __construct() {}

    /**
     * Creates a stock of coupons (创建代金券批次).
     *
     * POST /v3/marketing/favor/coupon-stocks
     * Repeat it with the same outRequestNo after a failure; never with a new one.
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012534633
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012534537
     * @param string $stockName name: 9 Chinese characters or 20 letters at most, none of _ , ; |
     * @param string $belongMerchant owner: the merchant that calls; 20 characters at most
     * @param \DateTimeInterface|string $availableBeginTime not before now, not more than 365 days ahead
     * @param \DateTimeInterface|string $availableEndTime 90 days after the beginning at most
     * @param \WxFavor\Model\StockRule|StockRuleInput $stockUseRule how the coupons are issued
     * @param \WxFavor\Model\CouponRule|CouponRuleInput $couponUseRule what they are worth, where they can be used
     * @param bool $noCash true: the merchant receives less (免充值); false: paid from a budget that is locked on start (预充值)
     * @param \WxFavor\Enum\StockType|string $stockType only NORMAL works today
     * @param string $outRequestNo unique number of the merchant's: letters, digits, | _ * -; 128 characters at most
     * @param null|string $comment note that only the merchant sees; 60 characters at most
     * @param \WxFavor\Model\PatternInfo|PatternInfoInput|null $patternInfo how they look
     * @param null|string $extInfo JSON text; leave it out; 128 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function createCouponStock(string $stockName, string $belongMerchant, \DateTimeInterface|string $availableBeginTime, \DateTimeInterface|string $availableEndTime, \WxFavor\Model\StockRule|array $stockUseRule, \WxFavor\Model\CouponRule|array $couponUseRule, bool $noCash, \WxFavor\Enum\StockType|string $stockType, string $outRequestNo, ?string $comment = null, \WxFavor\Model\PatternInfo|array|null $patternInfo = null, ?string $extInfo = null, array $options = []): Model\CreateCouponStockResponse {}

    /**
     * As createCouponStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockName name: 9 Chinese characters or 20 letters at most, none of _ , ; |
     * @param string $belongMerchant owner: the merchant that calls; 20 characters at most
     * @param \DateTimeInterface|string $availableBeginTime not before now, not more than 365 days ahead
     * @param \DateTimeInterface|string $availableEndTime 90 days after the beginning at most
     * @param \WxFavor\Model\StockRule|StockRuleInput $stockUseRule how the coupons are issued
     * @param \WxFavor\Model\CouponRule|CouponRuleInput $couponUseRule what they are worth, where they can be used
     * @param bool $noCash true: the merchant receives less (免充值); false: paid from a budget that is locked on start (预充值)
     * @param \WxFavor\Enum\StockType|string $stockType only NORMAL works today
     * @param string $outRequestNo unique number of the merchant's: letters, digits, | _ * -; 128 characters at most
     * @param null|string $comment note that only the merchant sees; 60 characters at most
     * @param \WxFavor\Model\PatternInfo|PatternInfoInput|null $patternInfo how they look
     * @param null|string $extInfo JSON text; leave it out; 128 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\CreateCouponStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function createCouponStockAsync(string $stockName, string $belongMerchant, \DateTimeInterface|string $availableBeginTime, \DateTimeInterface|string $availableEndTime, \WxFavor\Model\StockRule|array $stockUseRule, \WxFavor\Model\CouponRule|array $couponUseRule, bool $noCash, \WxFavor\Enum\StockType|string $stockType, string $outRequestNo, ?string $comment = null, \WxFavor\Model\PatternInfo|array|null $patternInfo = null, ?string $extInfo = null, array $options = []): Promise {}

    /**
     * Starts a stock (激活): from now on coupons can be issued. A prepaid stock locks its budget.
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/start
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460137
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460237
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function startStock(string $stockCreatorMchid, string $stockId, array $options = []): Model\StartStockResponse {}

    /**
     * As startStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\StartStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function startStockAsync(string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * Stops a stock for good (终止). Known from the official Go and Java SDKs only, not documented.
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/stop
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function stopStock(string $stockCreatorMchid, string $stockId, array $options = []): Model\StopStockResponse {}

    /**
     * As stopStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\StopStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function stopStockAsync(string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * Pauses a running stock (暂停). Coupons that were issued stay usable.
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/pause
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460305
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460340
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function pauseStock(string $stockCreatorMchid, string $stockId, array $options = []): Model\PauseStockResponse {}

    /**
     * As pauseStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\PauseStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function pauseStockAsync(string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * Restarts a paused stock (重启).
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/restart
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460411
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460448
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function restartStock(string $stockCreatorMchid, string $stockId, array $options = []): Model\RestartStockResponse {}

    /**
     * As restartStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\RestartStockResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function restartStockAsync(string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * Lists stocks (条件查询批次列表).
     *
     * GET /v3/marketing/favor/stocks
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460489
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460518
     * @param int $offset number of the page, from 0 on; 0 to 4294967295
     * @param int $limit stocks on a page; 1 to 10
     * @param string $stockCreatorMchid merchant that made the stocks; 20 characters at most
     * @param \DateTimeInterface|string|null $createStartTime created at or after
     * @param \DateTimeInterface|string|null $createEndTime created at or before
     * @param \WxFavor\Enum\StockStatus|string|null $status
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function listStocks(int $offset, int $limit, string $stockCreatorMchid, \DateTimeInterface|string|null $createStartTime = null, \DateTimeInterface|string|null $createEndTime = null, \WxFavor\Enum\StockStatus|string|null $status = null, array $options = []): Model\StockCollection {}

    /**
     * As listStocks(), but at once: the promise is settled with what that would return or throw.
     *
     * @param int $offset number of the page, from 0 on; 0 to 4294967295
     * @param int $limit stocks on a page; 1 to 10
     * @param string $stockCreatorMchid merchant that made the stocks; 20 characters at most
     * @param \DateTimeInterface|string|null $createStartTime created at or after
     * @param \DateTimeInterface|string|null $createEndTime created at or before
     * @param \WxFavor\Enum\StockStatus|string|null $status
     * @param FavorOptions $options
     * @return Promise<Model\StockCollection>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function listStocksAsync(int $offset, int $limit, string $stockCreatorMchid, \DateTimeInterface|string|null $createStartTime = null, \DateTimeInterface|string|null $createEndTime = null, \WxFavor\Enum\StockStatus|string|null $status = null, array $options = []): Promise {}

    /**
     * All that listStocks() finds, page by page: the next page is fetched when the loop gets there.
     * What is added or removed meanwhile may be missing, or come twice.
     *
     * @param string $stockCreatorMchid merchant that made the stocks; 20 characters at most
     * @param \DateTimeInterface|string|null $createStartTime created at or after
     * @param \DateTimeInterface|string|null $createEndTime created at or before
     * @param \WxFavor\Enum\StockStatus|string|null $status
     * @param int $pageSize how many to fetch at a time
     * @param FavorOptions $options
     * @param int $fromPage the page to begin at, from 0 on; see Pages::getPage()
     * @return Pages<Model\Stock>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function eachStock(string $stockCreatorMchid, \DateTimeInterface|string|null $createStartTime = null, \DateTimeInterface|string|null $createEndTime = null, \WxFavor\Enum\StockStatus|string|null $status = null, int $pageSize = 10, array $options = [], int $fromPage = 0): Pages {}

    /**
     * Looks a stock up (查询批次详情).
     *
     * GET /v3/marketing/favor/stocks/{stock_id}
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012460564
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012460606
     * @param string $stockId 20 characters at most
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function queryStock(string $stockId, string $stockCreatorMchid, array $options = []): Model\Stock {}

    /**
     * As queryStock(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\Stock>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function queryStockAsync(string $stockId, string $stockCreatorMchid, array $options = []): Promise {}

    /**
     * Lists the merchants at which coupons of a stock can be used (查询代金券可用商户).
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/merchants
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463358
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463409
     * @param int $offset number of the page, from 0 on; 0 to 1000
     * @param int $limit merchants on a page; 1 to 50
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function listAvailableMerchants(int $offset, int $limit, string $stockCreatorMchid, string $stockId, array $options = []): Model\AvailableMerchantCollection {}

    /**
     * As listAvailableMerchants(), but at once: the promise is settled with what that would return or throw.
     *
     * @param int $offset number of the page, from 0 on; 0 to 1000
     * @param int $limit merchants on a page; 1 to 50
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\AvailableMerchantCollection>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function listAvailableMerchantsAsync(int $offset, int $limit, string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * All that listAvailableMerchants() finds, page by page: the next page is fetched when the loop gets there.
     * What is added or removed meanwhile may be missing, or come twice.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param int $pageSize how many to fetch at a time
     * @param FavorOptions $options
     * @param int $fromPage the page to begin at, from 0 on; see Pages::getPage()
     * @return Pages<string>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function eachAvailableMerchant(string $stockCreatorMchid, string $stockId, int $pageSize = 50, array $options = [], int $fromPage = 0): Pages {}

    /**
     * Lists the goods for which coupons of a stock can be used (查询代金券可用单品).
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/items
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463442
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463475
     * @param int $offset number of the page, from 0 on; 0 to 500
     * @param int $limit goods on a page; 1 to 100
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function listAvailableSingleitems(int $offset, int $limit, string $stockCreatorMchid, string $stockId, array $options = []): Model\AvailableSingleitemCollection {}

    /**
     * As listAvailableSingleitems(), but at once: the promise is settled with what that would return or throw.
     *
     * @param int $offset number of the page, from 0 on; 0 to 500
     * @param int $limit goods on a page; 1 to 100
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\AvailableSingleitemCollection>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function listAvailableSingleitemsAsync(int $offset, int $limit, string $stockCreatorMchid, string $stockId, array $options = []): Promise {}

    /**
     * All that listAvailableSingleitems() finds, page by page: the next page is fetched when the loop gets there.
     * What is added or removed meanwhile may be missing, or come twice.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param int $pageSize how many to fetch at a time
     * @param FavorOptions $options
     * @param int $fromPage the page to begin at, from 0 on; see Pages::getPage()
     * @return Pages<string>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function eachAvailableSingleitem(string $stockCreatorMchid, string $stockId, int $pageSize = 100, array $options = [], int $fromPage = 0): Pages {}

    /**
     * Changes the goods for which coupons of a stock can be used (修改可用单品编码).
     *
     * POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4017164667
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param null|list<string> $addGoodsIdList ids of goods to add; 128 characters at most
     * @param null|list<string> $deleteGoodsIdList ids of goods to remove; one must remain; 128 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function modifyAvailableSingleitem(string $stockCreatorMchid, string $stockId, ?array $addGoodsIdList = null, ?array $deleteGoodsIdList = null, array $options = []): Model\ModifyAvailableSingleitemResponse {}

    /**
     * As modifyAvailableSingleitem(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param string $stockId 20 characters at most
     * @param null|list<string> $addGoodsIdList ids of goods to add; 128 characters at most
     * @param null|list<string> $deleteGoodsIdList ids of goods to remove; one must remain; 128 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\ModifyAvailableSingleitemResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function modifyAvailableSingleitemAsync(string $stockCreatorMchid, string $stockId, ?array $addGoodsIdList = null, ?array $deleteGoodsIdList = null, array $options = []): Promise {}

    /**
     * Issues a coupon to a user (发放指定批次的代金券).
     *
     * POST /v3/marketing/favor/users/{openid}/coupons
     * Repeat it with the same outRequestNo after a failure; never with a new one.
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463767
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463807
     * @param string $stockId 20 characters at most
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $outRequestNo unique number of the sender's: letters, digits, | _ * -. The same number never issues a second coupon; 128 characters at most
     * @param string $appid of the sender, bound to the merchant that calls; 128 characters at most
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param null|int $couponValue amount for this user; not open, leave it out; fen
     * @param null|int $couponMinimum its threshold; not open, leave it out; fen
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function sendCoupon(string $stockId, string $openid, string $outRequestNo, string $appid, string $stockCreatorMchid, ?int $couponValue = null, ?int $couponMinimum = null, array $options = []): Model\SendCouponResponse {}

    /**
     * As sendCoupon(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $outRequestNo unique number of the sender's: letters, digits, | _ * -. The same number never issues a second coupon; 128 characters at most
     * @param string $appid of the sender, bound to the merchant that calls; 128 characters at most
     * @param string $stockCreatorMchid merchant that made the stock; 20 characters at most
     * @param null|int $couponValue amount for this user; not open, leave it out; fen
     * @param null|int $couponMinimum its threshold; not open, leave it out; fen
     * @param FavorOptions $options
     * @return Promise<Model\SendCouponResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function sendCouponAsync(string $stockId, string $openid, string $outRequestNo, string $appid, string $stockCreatorMchid, ?int $couponValue = null, ?int $couponMinimum = null, array $options = []): Promise {}

    /**
     * Lists the coupons of a user (根据商户号查用户的券), without those that are usable everywhere (微信支付立减金).
     *
     * GET /v3/marketing/favor/users/{openid}/coupons
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012534690
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012494237
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param null|string $stockId of no effect with available_mchid; 20 characters at most
     * @param \WxFavor\Enum\CouponStatus|string|null $status with creator_mchid, SENDED: usable, USED: usable and used; of no effect with available_mchid
     * @param null|string $creatorMchid coupons of stocks that this merchant made, in all states but expired; 20 characters at most
     * @param null|string $senderMchid not open yet; 20 characters at most
     * @param null|string $availableMchid usable coupons at this merchant; two of the three merchants pass, all three do not; 20 characters at most
     * @param null|int $offset number of the page, from 0 on; of no effect with available_mchid; 0 to 4294967295
     * @param null|int $limit coupons on a page, 20 if it is not given; of no effect with available_mchid; 1 to 4294967295
     * @param \WxFavor\Enum\BusinessType|string|null $businessType
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function listCouponsByFilter(string $openid, string $appid, ?string $stockId = null, \WxFavor\Enum\CouponStatus|string|null $status = null, ?string $creatorMchid = null, ?string $senderMchid = null, ?string $availableMchid = null, ?int $offset = null, ?int $limit = null, \WxFavor\Enum\BusinessType|string|null $businessType = null, array $options = []): Model\CouponCollection {}

    /**
     * As listCouponsByFilter(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param null|string $stockId of no effect with available_mchid; 20 characters at most
     * @param \WxFavor\Enum\CouponStatus|string|null $status with creator_mchid, SENDED: usable, USED: usable and used; of no effect with available_mchid
     * @param null|string $creatorMchid coupons of stocks that this merchant made, in all states but expired; 20 characters at most
     * @param null|string $senderMchid not open yet; 20 characters at most
     * @param null|string $availableMchid usable coupons at this merchant; two of the three merchants pass, all three do not; 20 characters at most
     * @param null|int $offset number of the page, from 0 on; of no effect with available_mchid; 0 to 4294967295
     * @param null|int $limit coupons on a page, 20 if it is not given; of no effect with available_mchid; 1 to 4294967295
     * @param \WxFavor\Enum\BusinessType|string|null $businessType
     * @param FavorOptions $options
     * @return Promise<Model\CouponCollection>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function listCouponsByFilterAsync(string $openid, string $appid, ?string $stockId = null, \WxFavor\Enum\CouponStatus|string|null $status = null, ?string $creatorMchid = null, ?string $senderMchid = null, ?string $availableMchid = null, ?int $offset = null, ?int $limit = null, \WxFavor\Enum\BusinessType|string|null $businessType = null, array $options = []): Promise {}

    /**
     * All that listCouponsByFilter() finds, page by page: the next page is fetched when the loop gets there.
     * What is added or removed meanwhile may be missing, or come twice.
     *
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param null|string $stockId of no effect with available_mchid; 20 characters at most
     * @param \WxFavor\Enum\CouponStatus|string|null $status with creator_mchid, SENDED: usable, USED: usable and used; of no effect with available_mchid
     * @param null|string $creatorMchid coupons of stocks that this merchant made, in all states but expired; 20 characters at most
     * @param null|string $senderMchid not open yet; 20 characters at most
     * @param null|string $availableMchid usable coupons at this merchant; two of the three merchants pass, all three do not; 20 characters at most
     * @param \WxFavor\Enum\BusinessType|string|null $businessType
     * @param int $pageSize how many to fetch at a time
     * @param FavorOptions $options
     * @param int $fromPage the page to begin at, from 0 on; see Pages::getPage()
     * @return Pages<Model\Coupon>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function eachUserCoupon(string $openid, string $appid, ?string $stockId = null, \WxFavor\Enum\CouponStatus|string|null $status = null, ?string $creatorMchid = null, ?string $senderMchid = null, ?string $availableMchid = null, \WxFavor\Enum\BusinessType|string|null $businessType = null, int $pageSize = 20, array $options = [], int $fromPage = 0): Pages {}

    /**
     * Looks a coupon up (查询代金券详情).
     *
     * GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012486942
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012492796
     * @param string $couponId 20 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function queryCoupon(string $couponId, string $appid, string $openid, array $options = []): Model\Coupon {}

    /**
     * As queryCoupon(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $couponId 20 characters at most
     * @param string $appid bound to the merchant that calls; 128 characters at most
     * @param string $openid the user, as appid knows him; 128 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\Coupon>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function queryCouponAsync(string $couponId, string $appid, string $openid, array $options = []): Promise {}

    /**
     * Asks where the bill of a stock's used coupons is (下载批次核销明细), from 10:00 of the day after its end on.
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/use-flow
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463585
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463698
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function useFlow(string $stockId, array $options = []): Model\UseFlowResponse {}

    /**
     * As useFlow(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\UseFlowResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function useFlowAsync(string $stockId, array $options = []): Promise {}

    /**
     * Asks where the bill of a stock's refunds is (下载批次退款明细), from 10:00 of the day after its end on.
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/refund-flow
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012463523
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012463548
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function refundFlow(string $stockId, array $options = []): Model\RefundFlowResponse {}

    /**
     * As refundFlow(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\RefundFlowResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function refundFlowAsync(string $stockId, array $options = []): Promise {}

    /**
     * Asks where the bill of a day's used coupons is. Known from descriptions by others only, not documented.
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day
     * @param string $stockId 20 characters at most
     * @param string $billDate YYYY-MM-DD
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function useFlowByDay(string $stockId, string $billDate, array $options = []): Model\UseFlowByDayResponse {}

    /**
     * As useFlowByDay(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param string $billDate YYYY-MM-DD
     * @param FavorOptions $options
     * @return Promise<Model\UseFlowByDayResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function useFlowByDayAsync(string $stockId, string $billDate, array $options = []): Promise {}

    /**
     * Asks where the bill of a day's refunds is. Known from descriptions by others only, not documented.
     *
     * GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day
     * @param string $stockId 20 characters at most
     * @param string $billDate YYYY-MM-DD
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function refundFlowByDay(string $stockId, string $billDate, array $options = []): Model\RefundFlowByDayResponse {}

    /**
     * As refundFlowByDay(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $stockId 20 characters at most
     * @param string $billDate YYYY-MM-DD
     * @param FavorOptions $options
     * @return Promise<Model\RefundFlowByDayResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function refundFlowByDayAsync(string $stockId, string $billDate, array $options = []): Promise {}

    /**
     * Says where notifications go (设置代金券消息通知地址).
     *
     * POST /v3/marketing/favor/callbacks
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012464070
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012464155
     * @param string $mchid merchant that makes the stocks; 20 characters at most
     * @param string $notifyUrl https, reachable from outside, without a query; 256 characters at most
     * @param null|bool $switch true: notify; false is not supported yet
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function setCallback(string $mchid, string $notifyUrl, ?bool $switch = null, array $options = []): Model\SetCallbackResponse {}

    /**
     * As setCallback(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $mchid merchant that makes the stocks; 20 characters at most
     * @param string $notifyUrl https, reachable from outside, without a query; 256 characters at most
     * @param null|bool $switch true: notify; false is not supported yet
     * @param FavorOptions $options
     * @return Promise<Model\SetCallbackResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function setCallbackAsync(string $mchid, string $notifyUrl, ?bool $switch = null, array $options = []): Promise {}

    /**
     * Asks where notifications go (查询代金券消息通知地址).
     *
     * GET /v3/marketing/favor/callbacks
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012464198
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012464176
     * @param string $mchid merchant that makes the stocks; 20 characters at most
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function queryCallback(string $mchid, array $options = []): Model\Callback {}

    /**
     * As queryCallback(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $mchid merchant that makes the stocks; 20 characters at most
     * @param FavorOptions $options
     * @return Promise<Model\Callback>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function queryCallbackAsync(string $mchid, array $options = []): Promise {}

    /**
     * Uploads an image for coupons (营销图片上传): JPG, PNG or BMP, 2 MiB at most.
     *
     * POST /v3/marketing/favor/media/image-upload
     * @link https://pay.weixin.qq.com/doc/v3/merchant/4012557233
     * @link https://pay.weixin.qq.com/doc/v3/partner/4012759802
     * @param string|resource|Http\Stream|\Psr\Http\Message\StreamInterface $image a path, or what is read from where it stands, and stands there again afterwards
     * @param string|null $filename 1 to 128 characters, ends in .jpg, .png or .bmp; null: that of the path or of the stream
     * @param FavorOptions $options
     * @throws Exception\InvalidArgumentException before anything is sent
     * @throws Exception\WxFavorException as BuilderChainable::get()
     * @throws Exception\MappingException an answer that is not what the documentation says
     */
    public function uploadImage(mixed $image, ?string $filename = null, array $options = []): Model\MediaImageResponse {}

    /**
     * As uploadImage(), but at once: the promise is settled with what that would return or throw. The image is read at once.
     *
     * @param string|resource|Http\Stream|\Psr\Http\Message\StreamInterface $image a path, or what is read from where it stands, and stands there again afterwards
     * @param string|null $filename 1 to 128 characters, ends in .jpg, .png or .bmp; null: that of the path or of the stream
     * @param FavorOptions $options
     * @return Promise<Model\MediaImageResponse>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function uploadImageAsync(mixed $image, ?string $filename = null, array $options = []): Promise {}

    /**
     * Downloads a bill, with a link from useFlow() and its kin; see Client::downloadBill().
     *
     * @param string $hash SHA-1, 40 hexadecimal digits in any case
     * @param string|resource|Http\Stream $sink
     * @param callable|null $progress (int $total, int $received, int, int)
     * @return Http\Stream the bill, at its start; see BillReader
     * @throws Exception\SignatureException the hash is another one; nothing was kept
     * @throws Exception\WxFavorException as BuilderChainable::get()
     */
    public function downloadBill(string $url, string $hash, mixed $sink, ?callable $progress = null): Http\Stream {}

    /**
     * As downloadBill(), but at once: the promise is settled with what that would return or throw.
     *
     * @param string $hash as downloadBill()
     * @param string|resource|Http\Stream $sink as downloadBill()
     * @param callable|null $progress as downloadBill()
     * @return Promise<Http\Stream>
     * @throws Exception\InvalidArgumentException before anything is sent
     */
    public function downloadBillAsync(string $url, string $hash, mixed $sink, ?callable $progress = null): Promise {}

    /**
     * The bill of the coupons of a stock that were used (核销明细): useFlow() or useFlowByDay(), then downloadBill().
     *
     * @param string|resource|Http\Stream $sink
     * @param string|null $date YYYY-MM-DD: that day's alone; null: the whole stock's
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
     * The same for coupons whose payment was refunded (退款明细): refundFlow() or refundFlowByDay(), then downloadBill().
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
}

/**
 * All items of a list, fetched page by page while a loop goes through them.
 * Beginning again fetches again.
 *
 * A page that is not full does not end it: the newest total does, once as many
 * items came, or a page behind it that has none. A page without items before
 * that, or with those of the page before, is a MappingException. For a page
 * that is not there any more WeChat Pay answers MCH_NOT_EXISTS: that is the
 * end too, except on page 0.
 *
 * After an exception the page is still to be fetched: the next call of any
 * method but getTotalCount() and getPage() tries again, and next() then stands
 * at its first item. foreach begins again, unless it goes through a
 * NoRewindIterator. What runs during a fetch, such as the callback `progress`
 * or another fiber, gets an Error from these methods.
 *
 * @template T
 * @implements \Iterator<int, T>
 */
final class Pages implements \Iterator
{
    private function __construct() {}

    /** @return T */
    public function current(): mixed {}

    /**
     * Counts the items of all pages, from 0 on.
     *
     * @return int
     */
    public function key(): mixed {}

    /** @throws Exception\WxFavorException as the method that fetches a page */
    public function next(): void {}

    /** @throws Exception\WxFavorException as the method that fetches a page */
    public function rewind(): void {}

    /** @throws Exception\WxFavorException as the method that fetches a page, if it was not fetched yet */
    public function valid(): bool {}

    /** How many there are on all pages, as of the page that was fetched last; null before. */
    public function getTotalCount(): ?int {}

    /** The page that the loop is at, or that could not be fetched: where another loop may begin, by `fromPage`. */
    public function getPage(): int {}
}

/**
 * Opens what WeChat Pay posts to the notify URL. In this order: the four
 * headers, the clock (300 seconds either way), the signature, the envelope, and
 * only then the decryption. There is no way to a plaintext past the signature.
 *
 * Where platform certificates are downloaded (see docs/platform-keys.md), a
 * notification that names an unknown one waits for it, at most 3 seconds.
 *
 *     $parser = new NotificationParser($instance);
 *     try {
 *         $notification = $parser->fromGlobals();
 *         ...
 *         NotificationReply::success()->send();
 *     } catch (\Throwable $e) {
 *         NotificationReply::failure($e)->send();
 *     }
 *
 * @phpstan-import-type ClientConfig from Builder
 */
final class NotificationParser
{
    /**
     * @param Client|BuilderChainable|ClientConfig $clientOrConfig
     *     a client, or the configuration of one, with the APIv3 key as `secret`
     * @param array{clock_offset?: int, ...<string, never>} $options
     *     clock_offset: seconds that the clocks may be apart, from 1 to 300, which is the default
     * @throws Exception\InvalidArgumentException
     */
    public function __construct(#[\SensitiveParameter] Client|BuilderChainable|array $clientOrConfig, array $options = []) {}

    /**
     * Opens a notification.
     *
     * Headers are taken as frameworks have them: an array by name, in any case,
     * with `-` or `_`, with or without `HTTP_`, values strings or lists of
     * strings; or an object that has them (PSR-7 message, HeaderBag of Symfony
     * and Laravel, requests of Swoole, Workerman and ThinkPHP).
     *
     * The body is what was sent, byte for byte. A decoded body is refused:
     * encoding it again does not give the bytes that were signed. A PSR-7
     * stream is read from its start and put back where it stood.
     *
     * @param array<mixed>|object $headers
     * @param string|\Stringable $body
     * @throws Exception\SignatureException if it is not proven to come from WeChat Pay; getReason() tells why, "signature-probe" among others
     * @throws Exception\MalformedNotificationException if it is signed, but no notification; or too long
     * @throws Exception\DecryptionException if it is signed, but the secret does not decrypt it
     * @throws Exception\InvalidArgumentException if headers or body cannot be read
     */
    public function parse(array|object $headers, mixed $body): Notification {}

    /**
     * The request of PHP itself: $_SERVER and php://input. Not where a server
     * like Swoole, Workerman or RoadRunner runs PHP: there, use fromRequest().
     *
     * @throws Exception\WxFavorException as parse()
     */
    public function fromGlobals(): Notification {}

    /**
     * A request object: PSR-7, Symfony, Laravel, ThinkPHP, Yii, Swoole, Workerman.
     *
     * @param object $request one of these
     * @throws Exception\InvalidArgumentException if it is none of them
     * @throws Exception\WxFavorException as parse()
     */
    public function fromRequest(object $request): Notification {}
}

/**
 * A notification that WeChat Pay has signed. Only the parser makes one.
 */
final class Notification implements \JsonSerializable
{
    /** The same each time that WeChat Pay repeats it. */
    public readonly string $id;

    /** Null if createTimeText is no time. */
    public readonly ?\DateTimeImmutable $createTime;

    /** As it was sent. */
    public readonly string $createTimeText;

    /** "COUPON.USE", or one that is not known yet. */
    public readonly string $eventType;

    /** "encrypt-resource" */
    public readonly string $resourceType;

    public readonly string $summary;

    /** "coupon" */
    public readonly string $originalType;

    /**
     * What was encrypted, decoded: objects are arrays, amounts integers (fen), ids strings.
     *
     * @var array<string, mixed>
     */
    public readonly array $resource;

    /**
     * The same, typed, of COUPON.USE; null for other events. If it is not what
     * WeChat Pay documents, reading this throws an Exception\MappingException,
     * also by ?? and isset(), and the rest of the notification stays readable.
     */
    public readonly ?Model\CouponUse $coupon;

    private function __construct() {}

    /** Has a cash coupon been used? */
    public function isCouponUse(): bool {}

    /** A text for this notification and its repeats that any cache takes as a key. */
    public function getKey(): string {}

    /**
     * All of it, for a queue or a log.
     *
     * @return array{id: string, create_time: string, event_type: string, resource_type: string, summary: string, original_type: string, resource: array<string, mixed>}
     */
    public function toArray(): array {}

    /**
     * As toArray().
     *
     * @return array<string, mixed>
     */
    public function jsonSerialize(): array {}
}

/**
 * What WeChat Pay expects as an answer. Any 2xx ends its repeats; anything else
 * makes it send the notification again, once a minute, nine times in all.
 */
final class NotificationReply
{
    public readonly int $status;

    /**
     * By name.
     *
     * @var array<string, string>
     */
    public readonly array $headers;

    /** JSON; "" of a 204 */
    public readonly string $body;

    private function __construct() {}

    /**
     * Only once what has to be done is done, or safely queued.
     *
     * @param int $status 200, with a body; or 204, which has neither body nor Content-Type. WeChat Pay takes both
     * @throws Exception\InvalidArgumentException for any other status
     */
    public static function success(int $status = 200): NotificationReply {}

    /**
     * 401 for what is not proven to come from WeChat Pay, 400 for what is no
     * notification, 500 for everything else. Says no more than that of an
     * exception: the peer is unknown.
     *
     * @param \Throwable|string $why a text is sent as it is
     * @param int $status 400 to 599; 0: as above
     * @throws Exception\InvalidArgumentException for any other status, which would end the repeats
     */
    public static function failure(\Throwable|string $why, int $status = 0): NotificationReply {}

    /** Sends it as the answer of PHP's own request. */
    public function send(): void {}
}

/**
 * Does what has to be done for a notification once, though WeChat Pay repeats
 * it until it is answered. Two deliveries at the same moment may both get
 * through; what must not happen twice needs a lock in the database, see
 * docs/notifications.md.
 */
final class NotificationGuard
{
    /**
     * @param object|callable $seen a PSR-16 cache; or a callable that gets the
     *     Notification and its key and tells whether it has been dealt with
     * @param callable|null $remember for a callable: gets the same, once the
     *     handler has returned
     * @param int $ttl for a cache: seconds to remember
     * @throws Exception\InvalidArgumentException
     */
    public function __construct(object|callable $seen, ?callable $remember = null, int $ttl = 172800) {}

    /**
     * Calls the handler with the notification, unless it has been dealt with,
     * and remembers it when the handler has returned. What the handler throws
     * passes, and nothing is remembered. A cache that says it could not
     * remember (set() returns false or throws) gives a warning; the error log
     * has it where an error handler throws.
     *
     * @param callable(Notification): mixed $handler (Notification $notification): mixed; what it returns is ignored
     * @return bool false if it has been dealt with before; answer success then, too
     */
    public function once(Notification $notification, callable $handler): bool {}
}

/**
 * WeChat Pay's keys: public keys and platform certificates that are configured,
 * and certificates that are downloaded. Made by Client::platformKeys(); always
 * shows what is known now.
 *
 * Fields that WeChat Pay wants encrypted are encrypted where the call is made:
 *
 *     $keys = $client->platformKeys();
 *     $client->request('POST', $path, ['json' => ['user_name' => $keys->encrypt($name)]]);
 *
 * The call then carries the serial of the same key in `Wechatpay-Serial`.
 */
final class PlatformKeys implements \Countable
{
    private function __construct() {}

    /**
     * All keys by their serial or PUB_KEY_ID_…. Nothing is downloaded for this.
     *
     * @return array<string, array{type: 'certificate'|'public_key', source: 'configured'|'downloaded', from: ?\DateTimeImmutable, until: ?\DateTimeImmutable}>
     *     from, until: validity of a certificate; null for a public key, which has none
     */
    public function all(): array {}

    /** @return list<string> */
    public function serials(): array {}

    /** How many keys are known. */
    public function count(): int {}

    /** Is that key known? Serials are compared as numbers, ids of public keys exactly. */
    public function has(string $serial): bool {}

    /**
     * The key that calls made now ask to be answered with, and that encrypt()
     * uses: a public key if there is one, else the newest valid certificate.
     * Null as long as nothing is known.
     */
    public function preferredSerial(): ?string {}

    /** When certificates were last downloaded, by this process or by the one that wrote the file; null: never. */
    public function downloadedAt(): ?\DateTimeImmutable {}

    /**
     * Downloads the platform certificates now, or joins the download that is
     * under way. What is known stays if it fails.
     *
     * @throws Exception\InvalidArgumentException if this client does not download certificates
     * @throws Exception\TransferException if it failed, which says why
     */
    public function refresh(): void {}

    /**
     * Encrypts a value of a sensitive field: RSAES-OAEP, in base64. Downloads
     * certificates first if no key is known yet.
     *
     * @param string $plain at most 214 bytes with a key of 2048 bits
     * @param string|null $serial the key; null: preferredSerial(). Name it where encryption and call are apart, and give
     *     the call the same in its header Wechatpay-Serial
     * @return string base64
     * @throws Exception\InvalidArgumentException if the value is too long, or there is no such key
     * @throws Exception\TransferException if no key is known and none could be downloaded
     */
    public function encrypt(#[\SensitiveParameter] string $plain, ?string $serial = null): string {}
}

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
 */
class Promise implements \GuzzleHttp\Promise\PromiseInterface
{
    /** @var string */
    const PENDING = "pending";
    /** @var string */
    const FULFILLED = "fulfilled";
    /** @var string */
    const REJECTED = "rejected";

    /**
     * @param (callable(): mixed)|null $waitFn called by wait(), must resolve or reject the promise
     * @param (callable(): mixed)|null $cancelFn called by cancel()
     */
    public function __construct(?callable $waitFn = null, ?callable $cancelFn = null) {}

    /**
     * A promise for what the handler returns; if it throws, for that rejection.
     * Without a handler for the outcome, for the same outcome. Further arguments
     * are ignored; React 2 passes one to everything that has a then().
     *
     * @template TFulfilled
     * @template TRejected
     * @param (callable(T): (TFulfilled|Promise<TFulfilled>))|null $onFulfilled (mixed $value): mixed
     * @param (callable(\Throwable): (TRejected|Promise<TRejected>))|null $onRejected (mixed $reason): mixed
     * @param mixed $ignored
     * @return Promise<($onFulfilled is null ? T : TFulfilled)|($onRejected is null ? never : TRejected)>
     */
    public function then(?callable $onFulfilled = null, ?callable $onRejected = null, mixed ...$ignored): Promise {}

    /**
     * then(null, $onRejected).
     *
     * @template TRejected
     * @param callable(\Throwable): (TRejected|Promise<TRejected>) $onRejected (mixed $reason): mixed
     * @return Promise<T|TRejected>
     */
    public function otherwise(callable $onRejected): Promise {}

    /**
     * A promise for the same outcome, after $onFinally ran, which is told
     * nothing of it; if it throws or returns a promise that is rejected, for
     * that rejection.
     *
     * @param callable(): mixed $onFinally (): mixed
     * @return Promise<T>
     */
    public function finally(callable $onFinally): Promise {}

    /**
     * Runs the engine and handlers until the promise is settled.
     *
     * @param bool $unwrap false: return null in any case instead of the value or the exception
     * @return ($unwrap is true ? T : null)
     * @throws \Throwable the reason, or RejectionException if that is no exception; LogicException, and the promise
     *         stays as it is, if what decides it is running or suspended in a fiber, or if waits are nested too deep
     */
    public function wait($unwrap = true): mixed {}

    /**
     * PENDING, FULFILLED or REJECTED.
     *
     * @return 'pending'|'fulfilled'|'rejected'
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
     * @param iterable<TKey, TValue|Promise<TValue>> $promises
     * @return Promise<array<TKey, TValue>>
     */
    public static function all(iterable $promises): Promise {}

    /**
     * Fulfilled when all are settled, with `['state' => 'fulfilled', 'value' => …]`
     * or `['state' => 'rejected', 'reason' => …]` for each, by its key.
     *
     * @template TKey of array-key
     * @template TValue
     * @param iterable<TKey, TValue|Promise<TValue>> $promises
     * @return Promise<array<TKey, array{state: 'fulfilled', value: TValue}|array{state: 'rejected', reason: \Throwable}>>
     */
    public static function allSettled(iterable $promises): Promise {}

    /**
     * Fulfilled with the first value there is; rejected with an
     * AggregateException when all are rejected.
     *
     * @template TValue
     * @param iterable<TValue|Promise<TValue>> $promises
     * @return Promise<TValue>
     */
    public static function any(iterable $promises): Promise {}

    /**
     * Settled as the first of them.
     *
     * @template TValue
     * @param iterable<TValue|Promise<TValue>> $promises
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
     * @param iterable<TKey, TValue|Promise<TValue>|(\Closure(): (TValue|Promise<TValue>))> $promises
     * @param int $concurrency how many at a time, 1 or more
     * @param (callable(TValue, TKey, Promise<null>): mixed)|null $onFulfilled (mixed $value, mixed $key, Promise $all): void
     * @param (callable(TValue, TKey, Promise<null>): mixed)|null $onFulfilled
     * @param (callable(\Throwable, TKey, Promise<null>): mixed)|null $onRejected (mixed $reason, mixed $key, Promise $all): void
     * @param (callable(\Throwable, TKey, Promise<null>): mixed)|null $onRejected
     * @param (callable(int, int, int, float): mixed)|null $onProgress (int $done, int $failed, int $inFlight, float $perSecond): void
     * @param (callable(int, int, int, float): mixed)|null $onProgress
     * @return Promise<null>
     */
    public static function each(iterable $promises, int $concurrency = 16, ?callable $onFulfilled = null, ?callable $onRejected = null, ?callable $onProgress = null): Promise {}
}
}

namespace WxFavor\Crypto {

/**
 * An RSA key that Rsa has loaded. Has nothing to look at: pass it to
 * Builder::factory() or to the methods of Rsa and PemUtil. Cannot be cloned or
 * serialised, and dumps show it empty.
 */
final class Key
{
    private function __construct() {}
}

/**
 * RSA, with the names, arguments and results of WeChatPay\Crypto\Rsa, and
 * without ext/openssl.
 *
 * A key, wherever one is asked for, is one of:
 *
 *     a Key of from()
 *     "file:///path/to/a.pem"
 *     a PEM: private PKCS#8 or PKCS#1; public SPKI, PKCS#1 or a certificate
 *     "private.pkcs8://…", "private.pkcs1://…", "public.spki://…", "public.pkcs1://…": base64 without a frame
 *     [one of these, passphrase] for an encrypted private key
 *     an OpenSSLAsymmetricKey or OpenSSLCertificate of ext/openssl
 *
 * Keys below 2048 bits, and those that are not RSA, are refused. Public keys
 * are masked in traces like private ones, for those that were mixed up.
 */
class Rsa
{
    /** @var string */
    public const KEY_TYPE_PUBLIC = "public";

    /** @var string */
    public const KEY_TYPE_PRIVATE = "private";

    /**
     * The DER of a SubjectPublicKeyInfo around that of a PKCS#1 public key.
     *
     * @param string $thing base64, without a frame; what it holds is not looked at
     * @return string base64, without a frame
     */
    public static function pkcs1ToSpki(#[\SensitiveParameter] string $thing): string {}

    /**
     * @param string $thing base64 of a PKCS#8 private key, without a frame
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function fromPkcs8(#[\SensitiveParameter] string $thing): Key {}

    /**
     * @param string $thing base64 of a PKCS#1 key, without a frame
     * @param string $type KEY_TYPE_PUBLIC; anything else means KEY_TYPE_PRIVATE
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function fromPkcs1(#[\SensitiveParameter] string $thing, string $type = Rsa::KEY_TYPE_PRIVATE): Key {}

    /**
     * @param string $thing base64 of an SPKI public key, without a frame
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function fromSpki(#[\SensitiveParameter] string $thing): Key {}

    /**
     * Loads a key. Parsed keys are kept by the process, so loading the same
     * one in every request is cheap.
     *
     * @param Key|\OpenSSLAsymmetricKey|\OpenSSLCertificate|string|array{mixed, string} $thing see the class
     * @param string $type KEY_TYPE_PUBLIC; anything else means KEY_TYPE_PRIVATE
     * @throws \WxFavor\Exception\UnexpectedValueException if it is no such key
     * @throws \ValueError if an array is not [key, passphrase]
     */
    public static function from(#[\SensitiveParameter] mixed $thing, string $type = Rsa::KEY_TYPE_PRIVATE): Key {}

    /**
     * Encrypts a field, at most 214 bytes with a key of 2048 bits (245 with the older padding).
     *
     * @param mixed $publicKey see the class
     * @param int $padding OPENSSL_PKCS1_OAEP_PADDING (4), which APIv3 wants: SHA-1 and MGF1 with SHA-1; or
     *     OPENSSL_PKCS1_PADDING (1), PKCS#1 v1.5, for what is older. No other is supported
     * @return string base64
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function encrypt(#[\SensitiveParameter] string $plaintext, #[\SensitiveParameter] mixed $publicKey, int $padding = 4): string {}

    /**
     * Is it the signature (RSASSA-PKCS1-v1_5, SHA-256) over the message?
     *
     * @param string $signature base64
     * @param mixed $publicKey see the class
     * @throws \WxFavor\Exception\UnexpectedValueException if the key cannot be used
     */
    public static function verify(string $message, #[\SensitiveParameter] string $signature, #[\SensitiveParameter] mixed $publicKey): bool {}

    /**
     * Signs (RSASSA-PKCS1-v1_5, SHA-256).
     *
     * @param mixed $privateKey see the class
     * @return string base64
     * @throws \WxFavor\Exception\UnexpectedValueException if the key cannot be used
     */
    public static function sign(string $message, #[\SensitiveParameter] mixed $privateKey): string {}

    /**
     * Decrypts a field that was encrypted to the merchant.
     *
     * With OPENSSL_PKCS1_PADDING let nobody who can send texts of his own see whether this succeeded: who
     * may try often enough learns what another text says (docs/crypto.md).
     *
     * @param string $ciphertext base64
     * @param mixed $privateKey see the class
     * @param int $padding as encrypt()
     * @throws \WxFavor\Exception\DecryptionException if it was not encrypted to this key
     * @throws \WxFavor\Exception\UnexpectedValueException if the key cannot be used
     */
    public static function decrypt(string $ciphertext, #[\SensitiveParameter] mixed $privateKey, int $padding = 4): string {}
}

/** What AesGcm has; here so that type hints on the name in wechatpay/wechatpay go on working. */
interface AesInterface
{
    /**
     * Bytes of a block.
     *
     * @var int
     */
    public const BLOCK_SIZE = 16;

    /**
     * Bytes of a key.
     *
     * @var int
     */
    public const KEY_LENGTH_BYTE = 32;

    /**
     * Bytes of the authentication tag.
     *
     * @var int
     */
    public const AUTH_TAG_LENGTH_BYTE = 16;

    /** @var string */
    public const ALGO_AES_256_GCM = "aes-256-gcm";

    /**
     * A name only: nothing here encrypts with it.
     *
     * @var string
     */
    public const ALGO_AES_256_ECB = "aes-256-ecb";

    /** See AesGcm::encrypt(). */
    public static function encrypt(#[\SensitiveParameter] string $plaintext, #[\SensitiveParameter] string $key, string $iv = ""): string;

    /** See AesGcm::decrypt(). */
    public static function decrypt(#[\SensitiveParameter] string $ciphertext, #[\SensitiveParameter] string $key, string $iv = ""): string;
}

/** AES-256-GCM, with which WeChat Pay encrypts under the APIv3 key. */
class AesGcm implements AesInterface
{
    /**
     * @param string $key 32 bytes; other lengths are refused, not filled up
     * @param string $iv the nonce, 1 to 128 bytes, 12 in the protocol. Never use one twice with the same key
     * @param string $aad associated data
     * @return string base64 of the encrypted bytes and the tag
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function encrypt(#[\SensitiveParameter] string $plaintext, #[\SensitiveParameter] string $key, string $iv = "", string $aad = ""): string {}

    /**
     * For what came by a channel that is trusted otherwise; notifications are
     * opened by NotificationParser, which verifies them first.
     *
     * @param string $ciphertext base64 of the encrypted bytes and the tag, which has 16 bytes
     * @param string $key 32 bytes
     * @param string $iv the nonce
     * @param string $aad associated data
     * @throws \WxFavor\Exception\DecryptionException if any of them is not what it was encrypted with
     */
    public static function decrypt(#[\SensitiveParameter] string $ciphertext, #[\SensitiveParameter] string $key, string $iv = "", string $aad = ""): string {}
}

/**
 * The signatures of the older interfaces, which the coupon plug-in of mini
 * programs and the H5 coupon page still use.
 */
class Hash
{
    /** @var string */
    public const ALGO_MD5 = "MD5";

    /** @var string */
    public const ALGO_HMAC_SHA256 = "HMAC-SHA256";

    /**
     * MD5 of `$thing&key=$key`, or of `$thing` alone without a key ("" or "0").
     *
     * @param bool|int|string $agency true: `&secret=` instead of `&key=`, as WeCom wants it
     * @return string hexadecimal, lower case
     */
    public static function md5(string $thing, #[\SensitiveParameter] string $key = "", mixed $agency = false): string {}

    /**
     * HMAC of `$thing&key=$key` under `$key`.
     *
     * @param string $algorithm any that hash_hmac() knows
     * @return string hexadecimal, lower case
     * @throws \ValueError if the algorithm is unknown or the key empty
     */
    public static function hmac(string $thing, #[\SensitiveParameter] string $key, string $algorithm = "sha256"): string {}

    /** Are both the same? Takes as long for a near miss as for any other; null equals nothing. */
    public static function equals(#[\SensitiveParameter] string $known_string, #[\SensitiveParameter] ?string $user_string = null): bool {}

    /**
     * md5() or hmac() in upper case.
     *
     *     // Parameters of the mini program's coupon plug-in, and of the H5 coupon page
     *     $params = ['send_coupon_merchant' => $mchid, 'stock_id0' => '98065001', 'out_request_no0' => '1209…1'];
     *     $params['sign'] = Hash::sign(Hash::ALGO_HMAC_SHA256, Formatter::queryStringLike(Formatter::ksort($params)), $apiV2Key);
     *
     * @param string $type ALGO_MD5 or ALGO_HMAC_SHA256
     * @return string|null null for another type
     */
    public static function sign(string $type, string $data, #[\SensitiveParameter] string $key): ?string {}
}
}

namespace WxFavor\Enum {

/** State of a stock (批次). */
enum StockStatus: string
{
    /** Created, not started. */
    case Unactivated = "unactivated";
    /** Under review. */
    case Audit = "audit";
    /** Coupons can be issued. */
    case Running = "running";
    /** Stopped for good; WeChat Pay writes one p. */
    case Stopped = "stoped";
    /** Coupons cannot be issued until it is restarted. */
    case Paused = "paused";
}

/** Kind of a stock. */
enum StockType: string
{
    /** Fixed amount; the only kind that can be created today. */
    case Normal = "NORMAL";
    /** Percentage. */
    case Discount = "DISCOUNT";
    /** Exchange; WeChat Pay writes it so. */
    case Exchange = "EXCHAHGE";
    /** Amounts per person. */
    case Random = "RANDOM";
    /** Price cut (立减与折扣); not a cash coupon. */
    case DiscountCut = "DISCOUNT_CUT";
    /** Anything else, in answers only. */
    case Other = "OTHER";
}

/** State of a coupon. */
enum CouponStatus: string
{
    /** Usable. */
    case Sended = "SENDED";
    /** Used. */
    case Used = "USED";
    /** Expired. */
    case Expired = "EXPIRED";
    /** Withdrawn. */
    case Recover = "RECOVER";
}

/** What a coupon does. */
enum CouponType: string
{
    /** Money off above a threshold (满减券). */
    case Normal = "NORMAL";
    /** Reduces the price of goods to an amount (减至券). */
    case CutTo = "CUT_TO";
}

/** How the user pays. */
enum TradeType: string
{
    /** Mini program. */
    case MicroApp = "MICROAPP";
    /** App. */
    case App = "APPPAY";
    /** Without a password. */
    case PasswordFree = "PPAY";
    /** Payment code. */
    case Card = "CARD";
    /** Face. */
    case Face = "FACE";
    /** Official account, H5, native. */
    case Other = "OTHER";
}

/** Where "use now" of the card leads. */
enum JumpTarget: string
{
    /** Payment code. */
    case PaymentCode = "PAYMENT_CODE";
    /** The mini program of mini_program_appid. */
    case MiniProgram = "MINI_PROGRAM";
    /** WeChat Pay's page. */
    case DefaultPage = "DEFAULT_PAGE";
}

/** Colour of the card. */
enum BackgroundColor: string
{
    case Color010 = "COLOR010";
    case Color020 = "COLOR020";
    case Color030 = "COLOR030";
    case Color040 = "COLOR040";
    case Color050 = "COLOR050";
    case Color060 = "COLOR060";
    case Color070 = "COLOR070";
    case Color080 = "COLOR080";
    case Color081 = "COLOR081";
    case Color082 = "COLOR082";
    case Color090 = "COLOR090";
    case Color100 = "COLOR100";
    case Color101 = "COLOR101";
    case Color102 = "COLOR102";
}

/** Product that a stock belongs to. */
enum BusinessType: string
{
    /** A balance that is used in several payments (消费金). */
    case MultiUse = "MULTIUSE";
}

/** What a region names. */
enum RegionType: string
{
    /** A province. */
    case Province = "PROVINCE";
    /** A city. */
    case City = "CITY";
    /** A district. */
    case District = "DISTRICT";
    /** The whole country. */
    case Country = "COUNTRY";
}

/** Algorithm of a bill's hash. */
enum HashType: string
{
    /** SHA-1. */
    case Sha1 = "SHA1";
}
}

namespace WxFavor\Exception {

/** A file that is not the bill it should be. The message names line and column. */
class BillException extends \UnexpectedValueException implements WxFavorException
{
    /** Always false. */
    public function isRetryable(): bool {}

    /** Always false. */
    public function isOutcomeUnknown(): bool {}
}

/**
 * What every exception of this extension implements.
 *
 * The two questions decide what to do with a coupon: repeat the call, or first
 * find out what happened.
 */
interface WxFavorException extends \Throwable
{
    /**
     * May the same call succeed later? "The same" includes its numbers: a
     * coupon is only ever sent again with the same `out_request_no`.
     */
    public function isRetryable(): bool;

    /**
     * May WeChat Pay have carried the call out, although no trustworthy answer
     * says so? Then repeat it with the same `out_request_no`, or look the
     * coupon up; never issue it again under another number.
     */
    public function isOutcomeUnknown(): bool;
}

/** Something was asked for that cannot be done; nothing was sent. The message says what to change. */
class InvalidArgumentException extends \InvalidArgumentException implements WxFavorException
{
    protected string $path = "";
    protected string $rule = "";

    /**
     * Which field of a request a typed method, or the constructor of a model,
     * refused: "stock_use_rule.max_amount", "coupon_use_rule.limit_pay[0]", with
     * the names of the documentation; of an upload "meta.filename" or "file";
     * "" if it is none, or the whole.
     */
    public function getPath(): string {}

    /**
     * What is wrong with it, in a word: "required", "kind", "integer", "utf8",
     * "nul", "duplicate", "limit", "path", and of the rules that `checks` can leave out
     * "unknown", "length", "range", "items", "enum", "time" and those that
     * docs/api.md names; of an upload "utf8", "characters", "length" and "format";
     * "" where no field was refused. More may come.
     */
    public function getRule(): string {}

    /** Always false. */
    public function isRetryable(): bool {}

    /** Always false: nothing was sent. */
    public function isOutcomeUnknown(): bool {}
}

/**
 * A value that cannot be used: a key that is none, a text that is too long to
 * be encrypted, a media file that cannot be read. The message says why.
 */
class UnexpectedValueException extends \UnexpectedValueException implements WxFavorException
{
    /**
     * Always false.
     */
    public function isRetryable(): bool {}

    /**
     * Always false.
     */
    public function isOutcomeUnknown(): bool {}
}

/** It was not encrypted with this key, nonce and associated data, or was changed since. */
class DecryptionException extends UnexpectedValueException
{
    /**
     * What a notification that cannot be decrypted is answered with: 500. It
     * is WeChat Pay's, so the secret is wrong here, and it shall come again
     * once that has been set right.
     */
    public function getHttpStatus(): int {}
}

/** WeChat Pay signed it, but it is no notification; or the body is longer than any is. */
class MalformedNotificationException extends UnexpectedValueException
{
    /** What WeChat Pay is answered with: 400. */
    public function getHttpStatus(): int {}
}

/** A call that brought no usable answer. */
class TransferException extends \RuntimeException implements WxFavorException
{
    protected bool $retryable = false;
    protected bool $outcomeUnknown = false;
    protected string $requestMethod = "";
    protected string $requestUri = "";

    /** True if there was no connection or it broke, a limit passed, a signature is wrong, and for 408, 429 and 5xx. */
    public function isRetryable(): bool {}

    /** Always false for a GET, and where nothing was sent. */
    public function isOutcomeUnknown(): bool {}

    /** The HTTP method, e.g. "POST"; "" if there was no request yet. */
    public function getRequestMethod(): string {}

    /** The whole URL as it was sent. */
    public function getRequestUri(): string {}
}

/** No connection: name look-up, TCP or TLS failed. Nothing was sent, so repeating is always safe. */
class ConnectException extends TransferException
{
}

/** A deadline passed: `isOutcomeUnknown()` tells whether the request had been sent. */
class TimeoutException extends TransferException
{
}

/** The server was reached. There is a response unless the connection broke before it was complete. */
class RequestException extends TransferException
{
    protected ?\WxFavor\Http\Response $response = null;
    protected ?string $errorCode = null;
    protected ?string $errorMessage = null;
    /** @var array<string, mixed>|null */
    protected ?array $errorDetail = null;
    protected ?string $requestId = null;

    /** @phpstan-assert-if-true !null $this->getResponse() */
    public function hasResponse(): bool {}

    /** An instance of PSR-7's ResponseInterface whenever that can be loaded. */
    public function getResponse(): ?\WxFavor\Http\Response {}

    /** WeChat Pay's code, e.g. "NOT_ENOUGH"; null if the answer holds none. New codes pass through. */
    public function getErrorCode(): ?string {}

    /** WeChat Pay's text to the code, for people: it may change, and one code has several. */
    public function getErrorMessage(): ?string {}

    /**
     * WeChat Pay's details to the code; null if the answer holds none.
     *
     * @return array{field?: string, value?: mixed, issue?: string, location?: string, ...}|null
     */
    public function getErrorDetail(): ?array {}

    /** WeChat Pay's Request-ID, which its support asks for. */
    public function getRequestId(): ?string {}

    /** Was the response signed by WeChat Pay? true: verified; false: it carried a signature that does not verify; null: it carried none. */
    public function isSignatureVerified(): ?bool {}
}

/** A 4xx answer: WeChat Pay refuses the call. */
class ClientException extends RequestException
{
}

/** A 5xx answer: WeChat Pay is in trouble. */
class ServerException extends RequestException
{
}

/**
 * A 2xx answer, or a notification, that is not proven to come from WeChat Pay.
 * The call may have been carried out all the same: see isOutcomeUnknown().
 * The commonest reasons have classes of their own, below; "bad-type" and
 * "bad-timestamp", which are nothing that WeChat Pay sends, have none.
 */
class SignatureException extends RequestException
{
    protected string $reason = "";

    /**
     * What failed: "headers-missing", "unsigned", "bad-type", "bad-timestamp",
     * "clock-offset", "unknown-serial", "certificate-expired", "signature-probe",
     * "bad-signature", "signature-wrong".
     */
    public function getReason(): string {}

    /** What a notification that does not verify, a probe too, is answered with: 401. */
    public function getHttpStatus(): int {}
}

/** "unsigned" or "headers-missing": some or all of the four headers are not there. */
class UnsignedException extends SignatureException
{
}

/** "clock-offset": the timestamp is too far from the clock of this machine. */
class ClockOffsetException extends SignatureException
{
}

/** "unknown-serial": no key is known by the serial that it names. */
class UnknownSerialException extends SignatureException
{
}

/** "signature-probe": WeChat Pay tests whether signatures are checked. Answer it as any other wrong one. */
class SignatureProbeException extends SignatureException
{
}

/** "signature-wrong" or "bad-signature": it was changed on the way, or is forged. */
class WrongSignatureException extends SignatureException
{
}

/**
 * An answer came and is WeChat Pay's, but it is not what the documentation
 * says: no JSON, a field of another kind, a missing one, a number that is not
 * exact. The call was carried out all the same.
 */
class MappingException extends \RuntimeException implements WxFavorException
{
    protected string $path = "";
    protected bool $outcomeUnknown = false;
    protected ?\WxFavor\Http\Response $response = null;

    /** Where, e.g. "data[3].normal_coupon_information.coupon_amount"; "" if it is the whole. */
    public function getPath(): string {}

    /** The answer, with the status and bytes that came; null if it was no call. */
    public function getResponse(): ?\WxFavor\Http\Response {}

    /** Always false: the same answer would come again. */
    public function isRetryable(): bool {}

    /**
     * True for a call that changes something: it succeeded, but what came of it
     * could not be read. Repeat it with the same `out_request_no`, or look the
     * coupon up.
     */
    public function isOutcomeUnknown(): bool {}
}

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

namespace WxFavor\Http {

/**
 * A body: bytes in memory, or a PHP stream. The methods are those of PSR-7's
 * StreamInterface and behave as those of guzzlehttp/psr7.
 *
 * Streams that the extension makes are instances of
 * `Psr\Http\Message\StreamInterface` whenever that interface can be loaded
 * (psr/http-message 1.0, 1.1 or 2.0). `new Stream` always makes the plain
 * class, which has the same methods; see {@see Stream::create()}.
 *
 * A position in the content belongs to the stream, so a stream cannot be
 * cloned. Where a method can fail it throws a \RuntimeException.
 */
class Stream implements \Psr\Http\Message\StreamInterface
{
    /**
     * A string becomes bytes in memory that can be read, written and sought,
     * with the position at 0. A PHP stream is used as it is, from where it
     * stands: the object holds it open, but does not close it as long as
     * somebody else holds it too. Of any other Stringable the text is taken now.
     *
     * @param string|resource|\Stringable $source
     * @throws \TypeError if $source is none of these, or a closed resource
     */
    public function __construct($source = '') {}

    /**
     * As the constructor, but what comes back is an instance of PSR-7's
     * StreamInterface whenever that can be loaded.
     *
     * @param string|resource|\Stringable $source
     * @throws \TypeError if $source is none of these, or a closed resource
     */
    public static function create($source = ''): Stream {}

    /**
     * The whole content, from the beginning if the stream is seekable;
     * afterwards the position is at the end. Never throws for bytes in memory.
     *
     * @throws \RuntimeException if the stream is closed, detached or not readable
     */
    public function __toString(): string {}

    /** Closes the PHP stream, or lets the bytes go. Closing twice is fine. */
    public function close(): void {}

    /**
     * Separates the PHP stream from this object, which is unusable afterwards.
     * Bytes in memory are handed out as a php://memory stream with the same
     * content and position.
     *
     * @return resource|null null if there is nothing left to detach
     */
    public function detach() {}

    /** The size in bytes; null if it is not known, as for a pipe or a socket, or after close(). */
    public function getSize(): ?int {}

    /** @throws \RuntimeException if the stream is closed, detached or cannot tell */
    public function tell(): int {}

    /**
     * Whether a read has met the end. As with PHP's feof(), reading exactly
     * up to the last byte does not; the read after that, or one that asks for
     * more than there is, does. seek() resets it.
     *
     * @throws \RuntimeException if the stream is closed or detached
     */
    public function eof(): bool {}

    /** Always true for bytes in memory; false after close() and detach(). */
    public function isSeekable(): bool {}

    /**
     * Bytes in memory can be sought from 0 to their size. When seeking is
     * refused the position stays where it was.
     *
     * @param int $offset
     * @param int $whence SEEK_SET, SEEK_CUR or SEEK_END
     * @throws \RuntimeException if there is no such position, or the stream is not seekable
     */
    public function seek($offset, $whence = SEEK_SET): void {}

    /** @throws \RuntimeException if the stream is not seekable */
    public function rewind(): void {}

    /** By the mode of the PHP stream; false after close() and detach(). */
    public function isWritable(): bool {}

    /**
     * Writes at the position, over what is there, and grows the content where it ends.
     *
     * @param string $string
     * @return int the bytes written
     * @throws \RuntimeException if the stream is not writable, or writing failed
     */
    public function write($string): int {}

    /** By the mode of the PHP stream; false after close() and detach(). */
    public function isReadable(): bool {}

    /**
     * Up to $length bytes from the position on; fewer at the end, or if the
     * stream has no more at the moment. '' at the end.
     *
     * @param int $length
     * @throws \RuntimeException if $length is negative, the stream is not readable, or reading failed
     */
    public function read($length): string {}

    /**
     * What is left from the position to the end.
     *
     * @throws \RuntimeException if the stream is not readable, or reading failed
     */
    public function getContents(): string {}

    /**
     * What stream_get_meta_data() tells, whole or by key.
     *
     * @param string|null $key
     * @return mixed an array without $key; with it the value, or null if there is none
     */
    public function getMetadata($key = null): mixed {}
}

/**
 * An answer: status, headers, body, and whether WeChat Pay signed it. The
 * methods are those of PSR-7's ResponseInterface and behave as those of
 * guzzlehttp/psr7; a Response never changes, `with…` give a changed copy.
 *
 * Responses that the client gives are instances of
 * `Psr\Http\Message\ResponseInterface` whenever that interface can be loaded
 * (psr/http-message 1.0, 1.1 or 2.0). `new Response` always makes the plain
 * class, which has the same methods; see {@see Response::create()}.
 */
class Response implements \Psr\Http\Message\ResponseInterface
{
    /**
     * @param int $status 100 to 599
     * @param array<string, string|string[]> $headers
     * @param string|resource|\Stringable|Stream|\Psr\Http\Message\StreamInterface|null $body
     * @param string $version of HTTP: "1.1", "2"
     * @param string|null $reason null or '' for the registered phrase of the status
     * @throws \InvalidArgumentException if a value cannot be part of a response
     * @throws \TypeError if $body is none of its types
     */
    public function __construct(int $status = 200, array $headers = [], $body = null, string $version = '1.1', ?string $reason = null) {}

    /**
     * As the constructor, but what comes back is of the class that the client
     * gives: an instance of PSR-7's ResponseInterface whenever that can be
     * loaded.
     *
     * @param int $status 100 to 599
     * @param array<string, string|string[]> $headers
     * @param string|resource|\Stringable|Stream|\Psr\Http\Message\StreamInterface|null $body
     * @param string $version of HTTP: "1.1", "2"
     * @param string|null $reason null or '' for the registered phrase of the status
     * @throws \InvalidArgumentException if a value cannot be part of a response
     * @throws \TypeError if $body is none of its types
     * @throws \LogicException if something else has taken the name of the class to declare
     */
    public static function create(int $status = 200, array $headers = [], $body = null, string $version = '1.1', ?string $reason = null): Response {}

    /**
     * true: WeChat Pay's signature of this answer was verified; false: it
     * carried a signature that is not WeChat Pay's; null: it carried none.
     * Kept by `with…`, so it speaks of the answer as it was received.
     */
    public function isSignatureVerified(): ?bool {}

    /** The status of HTTP, e.g. 200. */
    public function getStatusCode(): int {}

    /**
     * @param int $code 100 to 599
     * @param string $reasonPhrase '' for the registered phrase of the status
     * @throws \InvalidArgumentException
     */
    public function withStatus($code, $reasonPhrase = ''): static {}

    /** What stands behind the status, e.g. "OK"; the registered phrase where the server sent none, "" if there is none. */
    public function getReasonPhrase(): string {}

    /** "1.1", "2" */
    public function getProtocolVersion(): string {}

    /**
     * @param string $version "1.1", "2"
     * @throws \InvalidArgumentException if it is not a version number
     */
    public function withProtocolVersion($version): static {}

    /**
     * Names as they were written, in their order.
     *
     * @return array<string, string[]>
     */
    public function getHeaders(): array {}

    /** @param string $name in any case */
    public function hasHeader($name): bool {}

    /**
     * @param string $name in any case
     * @return string[] empty if there is no such header
     */
    public function getHeader($name): array {}

    /**
     * The values with ", " between them; '' if there is no such header.
     *
     * @param string $name in any case
     */
    public function getHeaderLine($name): string {}

    /**
     * Replaces the header of that name, in its place, or appends one.
     *
     * @param string $name
     * @param string|string[] $value
     * @throws \InvalidArgumentException if a name or value could not be sent
     */
    public function withHeader($name, $value): static {}

    /**
     * Adds values to the header of that name, or appends one.
     *
     * @param string $name
     * @param string|string[] $value
     * @throws \InvalidArgumentException if a name or value could not be sent
     */
    public function withAddedHeader($name, $value): static {}

    /** @param string $name in any case */
    public function withoutHeader($name): static {}

    /**
     * Always the same object, shared by the copies that `with…` make.
     *
     * @return Stream
     */
    public function getBody(): object {}

    /**
     * A response that is a PSR-7 ResponseInterface takes a plain Stream too;
     * its getBody() is then another object over the same content and position.
     *
     * @param Stream|\Psr\Http\Message\StreamInterface $body
     * @throws \TypeError if $body is neither
     */
    public function withBody($body): static {}
}
}

namespace WxFavor\Model {

/**
 * What all models share. Properties are read-only and named in camelCase;
 * toArray(), toJson() and json_encode() give back what WeChat Pay sent, with
 * its names, in its order, and with fields that this version does not know.
 *
 * A property is null when its field is missing or null. Integers are exact;
 * times keep the offset they came with. An enum that this version does not
 * know is the text of it.
 */
abstract class Model implements \JsonSerializable
{
    private function __construct() {}

    /**
     * Reads JSON as WeChat Pay writes it, for example from toJson().
     *
     * @throws \WxFavor\Exception\MappingException which names the path of what is wrong
     */
    public static function fromJson(string $json): static {}

    /**
     * As WeChat Pay sent it: names of the documentation, times and enums as
     * text. Of fields that this version does not know, integers beyond those
     * of PHP are strings, and fractions are rounded to floats, which hold about
     * 17 digits; toJson() has them all.
     *
     * @return array<string, mixed>
     */
    public function toArray(): array {}

    /** Equal to what WeChat Pay sent, to the digits of its numbers. */
    public function toJson(): string {}

    /**
     * The fields that this version does not know, as toArray() gives them.
     *
     * @return array<string, mixed>
     */
    public function getExtra(): array {}

    /**
     * For json_encode(): as toArray(), with its strings and rounded fractions, objects as objects.
     *
     * @return mixed what json_encode() takes
     */
    public function jsonSerialize(): mixed {}
}

/**
 * Amount and threshold of a coupon of a fixed amount (满减券).
 *
 * @phpstan-type FixedValueStockMsgInput array{coupon_amount: int, transaction_minimum: int, ...<string, never>}
 * @phpstan-type FixedValueStockMsgShape array{coupon_amount: int, transaction_minimum: int, ...<string, mixed>}
 */
final class FixedValueStockMsg extends Model
{
    /** What the coupon takes off; 10 to 100000 fen. */
    public readonly int $couponAmount;
    /** The order must reach this; not less than coupon_amount; the FAQ asks for 1 fen more; 10 to 10000000 fen. */
    public readonly int $transactionMinimum;

    /**
     * @param int $couponAmount what the coupon takes off; 10 to 100000 fen
     * @param int $transactionMinimum the order must reach this; not less than coupon_amount; the FAQ asks for 1 fen more; 10 to 10000000 fen
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     */
    public function __construct(int $couponAmount, int $transactionMinimum) {}

    /** @return FixedValueStockMsgShape */
    public function toArray(): array {}
}

/**
 * Percentage off; not open today.
 *
 * @phpstan-type DiscountCouponInput array{discount_amount_max?: int|null, discount_percent?: int|null, transaction_minimum?: int|null, ...<string, never>}
 * @phpstan-type DiscountCouponShape array{discount_amount_max?: int|null, discount_percent?: int|null, transaction_minimum?: int|null, ...<string, mixed>}
 */
final class DiscountCoupon extends Model
{
    /** Takes off at most this; fen. */
    public readonly ?int $discountAmountMax;
    /** 0 to 100 percent. */
    public readonly ?int $discountPercent;
    /** The order must reach this; fen. */
    public readonly ?int $transactionMinimum;

    /**
     * @param null|int $discountAmountMax takes off at most this; fen
     * @param null|int $discountPercent 0 to 100 percent
     * @param null|int $transactionMinimum the order must reach this; fen
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     */
    public function __construct(?int $discountAmountMax = null, ?int $discountPercent = null, ?int $transactionMinimum = null) {}

    /** @return DiscountCouponShape */
    public function toArray(): array {}
}

/**
 * Goods for a price; not open today.
 *
 * @phpstan-type ExchangeCouponInput array{exchange_price?: int|null, transaction_minimum?: int|null, ...<string, never>}
 */
final class ExchangeCoupon extends Model
{
    /** Fen. */
    public readonly ?int $exchangePrice;
    /** The order must reach this; fen. */
    public readonly ?int $transactionMinimum;

    /**
     * @param null|int $exchangePrice fen
     * @param null|int $transactionMinimum the order must reach this; fen
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     */
    public function __construct(?int $exchangePrice = null, ?int $transactionMinimum = null) {}
}

/**
 * Days and hours at which a coupon can be used.
 *
 * @phpstan-type FixedAvailableTimeInput array{available_week_day?: list<int>|null, begin_time: int, end_time?: int|null, ...<string, never>}
 */
final class FixedAvailableTime extends Model
{
    /** @var list<int>|null 0: Sunday … 6: Saturday; 7 items at most, each 0 to 6 */
    public readonly ?array $availableWeekDay;
    /** From this second of the day on; 0 to 86400 seconds of the day. */
    public readonly int $beginTime;
    /** To this second of the day; 86399 if it is not given; 1 to 86399 seconds of the day. */
    public readonly ?int $endTime;

    /**
     * @param int $beginTime from this second of the day on; 0 to 86400 seconds of the day
     * @param null|list<int> $availableWeekDay 0: Sunday … 6: Saturday; 7 items at most, each 0 to 6
     * @param null|int $endTime to this second of the day; 86399 if it is not given; 1 to 86399 seconds of the day
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     */
    public function __construct(int $beginTime, ?array $availableWeekDay = null, ?int $endTime = null) {}
}

/**
 * When a coupon can be used. Leave out what is not needed: WeChat Pay refuses superfluous times.
 *
 * @phpstan-import-type FixedAvailableTimeInput from \WxFavor\Model\FixedAvailableTime
 * @phpstan-type FavorAvailableTimeInput array{fix_available_time?: \WxFavor\Model\FixedAvailableTime|FixedAvailableTimeInput|null, second_day_available?: bool|null, available_time_after_receive?: int|null, available_begin_time?: string|null, available_end_time?: string|null, ...<string, never>}
 */
final class FavorAvailableTime extends Model
{
    public readonly ?FixedAvailableTime $fixAvailableTime;
    /** Usable from the day after it was received. */
    public readonly ?bool $secondDayAvailable;
    /** Usable so long after it was received; 1 to 1440 minutes. */
    public readonly ?int $availableTimeAfterReceive;
    public readonly ?\DateTimeImmutable $availableBeginTime;
    public readonly ?\DateTimeImmutable $availableEndTime;

    /**
     * @param \WxFavor\Model\FixedAvailableTime|FixedAvailableTimeInput|null $fixAvailableTime
     * @param null|bool $secondDayAvailable usable from the day after it was received
     * @param null|int $availableTimeAfterReceive usable so long after it was received; 1 to 1440 minutes
     * @param \DateTimeInterface|string|null $availableBeginTime
     * @param \DateTimeInterface|string|null $availableEndTime
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     */
    public function __construct(\WxFavor\Model\FixedAvailableTime|array|null $fixAvailableTime = null, ?bool $secondDayAvailable = null, ?int $availableTimeAfterReceive = null, \DateTimeInterface|string|null $availableBeginTime = null, \DateTimeInterface|string|null $availableEndTime = null) {}
}

/**
 * Bank cards that a coupon is limited to; needs a bank card in limit_pay.
 *
 * @phpstan-type CardLimitationInput array{name: string, bin: list<string>, ...<string, never>}
 */
final class CardLimitation extends Model
{
    /** Name of the bank card, 4 Chinese characters at most; 4 characters at most. */
    public readonly string $name;
    /** @var list<string> first digits of the card numbers; 1 to 10 items, each 6 to 9 characters */
    public readonly array $bin;

    /**
     * @param string $name name of the bank card, 4 Chinese characters at most; 4 characters at most
     * @param list<string> $bin first digits of the card numbers; 1 to 10 items, each 6 to 9 characters
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     */
    public function __construct(string $name, array $bin) {}
}

/**
 * How the coupons of a stock are issued (发放规则).
 *
 * @phpstan-type StockRuleInput array{max_coupons: int, max_amount: int, max_amount_by_day?: int|null, max_coupons_per_user: int, natural_person_limit: bool, prevent_api_abuse: bool, ...<string, never>}
 */
final class StockRule extends Model
{
    /** How many there are; 5 to 10000000. */
    public readonly int $maxCoupons;
    /** Budget; exactly coupon_amount × max_coupons; 1 to 10000000000 fen. */
    public readonly int $maxAmount;
    /** Budget of a day, at most max_amount; 1 to 10000000000 fen. */
    public readonly ?int $maxAmountByDay;
    /** How many one user can get: at most max_coupons, and today 60; 1 or more. */
    public readonly int $maxCouponsPerUser;
    /** True: that limit counts persons, not openids. */
    public readonly bool $naturalPersonLimit;
    /** True: WeChat Pay refuses suspicious users. */
    public readonly bool $preventApiAbuse;

    /**
     * @param int $maxCoupons how many there are; 5 to 10000000
     * @param int $maxAmount budget; exactly coupon_amount × max_coupons; 1 to 10000000000 fen
     * @param int $maxCouponsPerUser how many one user can get: at most max_coupons, and today 60; 1 or more
     * @param bool $naturalPersonLimit true: that limit counts persons, not openids
     * @param bool $preventApiAbuse true: WeChat Pay refuses suspicious users
     * @param null|int $maxAmountByDay budget of a day, at most max_amount; 1 to 10000000000 fen
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     */
    public function __construct(int $maxCoupons, int $maxAmount, int $maxCouponsPerUser, bool $naturalPersonLimit, bool $preventApiAbuse, ?int $maxAmountByDay = null) {}
}

/**
 * How a coupon looks (样式).
 *
 * @phpstan-type PatternInfoInput array{description: string, merchant_logo?: string|null, merchant_name?: string|null, background_color?: 'COLOR010'|'COLOR020'|'COLOR030'|'COLOR040'|'COLOR050'|'COLOR060'|'COLOR070'|'COLOR080'|'COLOR081'|'COLOR082'|'COLOR090'|'COLOR100'|'COLOR101'|'COLOR102'|\WxFavor\Enum\BackgroundColor|null, coupon_image?: string|null, jump_target?: 'PAYMENT_CODE'|'MINI_PROGRAM'|'DEFAULT_PAGE'|\WxFavor\Enum\JumpTarget|null, mini_program_appid?: string|null, mini_program_path?: string|null, ...<string, never>}
 */
final class PatternInfo extends Model
{
    /** How to use it; 1000 characters are safe; 3000 characters at most. */
    public readonly string $description;
    /** URL from uploadImage(); 120×120 pixels, less than 1 MB; 128 characters at most. */
    public readonly ?string $merchantLogo;
    /** 12 Chinese characters or 36 letters at most. */
    public readonly ?string $merchantName;
    public readonly \WxFavor\Enum\BackgroundColor|string|null $backgroundColor;
    /** URL from uploadImage(); 850×350 pixels, 2 MB at most; 128 characters at most. */
    public readonly ?string $couponImage;
    /** DEFAULT_PAGE if it is not given. */
    public readonly \WxFavor\Enum\JumpTarget|string|null $jumpTarget;
    /** Needed for MINI_PROGRAM; bound to a usable merchant; 128 characters at most. */
    public readonly ?string $miniProgramAppid;
    /** Needed for MINI_PROGRAM; 128 characters at most. */
    public readonly ?string $miniProgramPath;

    /**
     * @param string $description how to use it; 1000 characters are safe; 3000 characters at most
     * @param null|string $merchantLogo URL from uploadImage(); 120×120 pixels, less than 1 MB; 128 characters at most
     * @param null|string $merchantName 12 Chinese characters or 36 letters at most
     * @param \WxFavor\Enum\BackgroundColor|string|null $backgroundColor
     * @param null|string $couponImage URL from uploadImage(); 850×350 pixels, 2 MB at most; 128 characters at most
     * @param \WxFavor\Enum\JumpTarget|string|null $jumpTarget DEFAULT_PAGE if it is not given
     * @param null|string $miniProgramAppid needed for MINI_PROGRAM; bound to a usable merchant; 128 characters at most
     * @param null|string $miniProgramPath needed for MINI_PROGRAM; 128 characters at most
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     */
    public function __construct(string $description, ?string $merchantLogo = null, ?string $merchantName = null, \WxFavor\Enum\BackgroundColor|string|null $backgroundColor = null, ?string $couponImage = null, \WxFavor\Enum\JumpTarget|string|null $jumpTarget = null, ?string $miniProgramAppid = null, ?string $miniProgramPath = null) {}
}

/**
 * What a coupon is worth, and where it can be used (核销规则).
 *
 * @phpstan-import-type FavorAvailableTimeInput from \WxFavor\Model\FavorAvailableTime
 * @phpstan-import-type FixedValueStockMsgInput from \WxFavor\Model\FixedValueStockMsg
 * @phpstan-import-type DiscountCouponInput from \WxFavor\Model\DiscountCoupon
 * @phpstan-import-type ExchangeCouponInput from \WxFavor\Model\ExchangeCoupon
 * @phpstan-import-type CardLimitationInput from \WxFavor\Model\CardLimitation
 * @phpstan-type CouponRuleInput array{coupon_available_time?: \WxFavor\Model\FavorAvailableTime|FavorAvailableTimeInput|null, fixed_normal_coupon?: \WxFavor\Model\FixedValueStockMsg|FixedValueStockMsgInput|null, discount_coupon?: \WxFavor\Model\DiscountCoupon|DiscountCouponInput|null, exchange_coupon?: \WxFavor\Model\ExchangeCoupon|ExchangeCouponInput|null, goods_tag?: list<string>|null, limit_pay?: list<string>|null, limit_card?: \WxFavor\Model\CardLimitation|CardLimitationInput|null, trade_type?: list<'MICROAPP'|'APPPAY'|'PPAY'|'CARD'|'FACE'|'OTHER'|\WxFavor\Enum\TradeType>|null, combine_use?: bool|null, available_items?: list<string>|null, unavailable_items?: list<string>|null, available_merchants?: list<string>|null, ...<string, never>}
 */
final class CouponRule extends Model
{
    /** Leave it out unless it is needed. */
    public readonly ?FavorAvailableTime $couponAvailableTime;
    /** Needed for stock_type NORMAL. */
    public readonly ?FixedValueStockMsg $fixedNormalCoupon;
    /** For DISCOUNT; not open today. */
    public readonly ?DiscountCoupon $discountCoupon;
    /** For EXCHAHGE; not open today. */
    public readonly ?ExchangeCoupon $exchangeCoupon;
    /** @var list<string>|null promotion tags of orders (订单优惠标记); 50 items at most */
    public readonly ?array $goodsTag;
    /** @var list<string>|null the one payment method: CFT is the balance (零钱), others are cards of a bank, e.g. ICBC_CREDIT; 1 item, each 16 characters at most */
    public readonly ?array $limitPay;
    public readonly ?CardLimitation $limitCard;
    /** @var list<\WxFavor\Enum\TradeType|string>|null no limit if it is not given; 6 items at most */
    public readonly ?array $tradeType;
    /** May be combined with other promotions; true if it is not given. */
    public readonly ?bool $combineUse;
    /** @var list<string>|null ids of goods; makes it a goods coupon (单品券); 50 items at most */
    public readonly ?array $availableItems;
    /** @var list<string>|null not open today; 50 items at most */
    public readonly ?array $unavailableItems;
    /** @var list<string>|null merchants at which it can be used; give it, newer documentation requires it; 1 to 50 items, each 20 characters at most */
    public readonly ?array $availableMerchants;

    /**
     * @param \WxFavor\Model\FavorAvailableTime|FavorAvailableTimeInput|null $couponAvailableTime leave it out unless it is needed
     * @param \WxFavor\Model\FixedValueStockMsg|FixedValueStockMsgInput|null $fixedNormalCoupon needed for stock_type NORMAL
     * @param \WxFavor\Model\DiscountCoupon|DiscountCouponInput|null $discountCoupon for DISCOUNT; not open today
     * @param \WxFavor\Model\ExchangeCoupon|ExchangeCouponInput|null $exchangeCoupon for EXCHAHGE; not open today
     * @param null|list<string> $goodsTag promotion tags of orders (订单优惠标记); 50 items at most
     * @param null|list<string> $limitPay the one payment method: CFT is the balance (零钱), others are cards of a bank, e.g. ICBC_CREDIT; 1 item, each 16 characters at most
     * @param \WxFavor\Model\CardLimitation|CardLimitationInput|null $limitCard
     * @param null|list<\WxFavor\Enum\TradeType|string> $tradeType no limit if it is not given; 6 items at most
     * @param null|bool $combineUse may be combined with other promotions; true if it is not given
     * @param null|list<string> $availableItems ids of goods; makes it a goods coupon (单品券); 50 items at most
     * @param null|list<string> $unavailableItems not open today; 50 items at most
     * @param null|list<string> $availableMerchants merchants at which it can be used; give it, newer documentation requires it; 1 to 50 items, each 20 characters at most
     * @throws \WxFavor\Exception\InvalidArgumentException for a value of another kind
     */
    public function __construct(\WxFavor\Model\FavorAvailableTime|array|null $couponAvailableTime = null, \WxFavor\Model\FixedValueStockMsg|array|null $fixedNormalCoupon = null, \WxFavor\Model\DiscountCoupon|array|null $discountCoupon = null, \WxFavor\Model\ExchangeCoupon|array|null $exchangeCoupon = null, ?array $goodsTag = null, ?array $limitPay = null, \WxFavor\Model\CardLimitation|array|null $limitCard = null, ?array $tradeType = null, ?bool $combineUse = null, ?array $availableItems = null, ?array $unavailableItems = null, ?array $availableMerchants = null) {}
}

/**
 * What a reduced-to coupon does (减至券).
 *
 * @phpstan-type CutTypeMsgShape array{single_price_max: int, cut_to_price: int, ...<string, mixed>}
 */
final class CutTypeMsg extends Model
{
    /** For goods up to this price; fen. */
    public readonly int $singlePriceMax;
    /** Which are then sold for this; fen. */
    public readonly int $cutToPrice;

    /** @return CutTypeMsgShape */
    public function toArray(): array {}
}

/**
 * How the coupons of a stock are issued and used. WeChat Pay documents two shapes; this is both.
 *
 * @phpstan-import-type FixedValueStockMsgShape from \WxFavor\Model\FixedValueStockMsg
 * @phpstan-import-type DiscountCouponShape from \WxFavor\Model\DiscountCoupon
 * @phpstan-type StockUseRuleShape array{max_coupons?: int|null, max_amount?: int|null, max_amount_by_day?: int|null, fixed_normal_coupon?: FixedValueStockMsgShape|null, fixed_discount_coupon?: DiscountCouponShape|null, max_coupons_per_user?: int|null, coupon_type?: string|null, goods_tag?: list<string>|null, trade_type?: list<string>|string|null, combine_use?: bool|null, natural_person_limit?: bool|null, prevent_api_abuse?: bool|null, ...<string, mixed>}
 */
final class StockUseRule extends Model
{
    /** How many there are. */
    public readonly ?int $maxCoupons;
    /** Budget; fen. */
    public readonly ?int $maxAmount;
    /** Budget of a day; fen. */
    public readonly ?int $maxAmountByDay;
    public readonly ?FixedValueStockMsg $fixedNormalCoupon;
    public readonly ?DiscountCoupon $fixedDiscountCoupon;
    /** How many one user can get. */
    public readonly ?int $maxCouponsPerUser;
    public readonly \WxFavor\Enum\CouponType|string|null $couponType;
    /** @var list<string>|null promotion tags of orders */
    public readonly ?array $goodsTag;
    /** @var list<\WxFavor\Enum\TradeType|string>|null no limit if it is missing */
    public readonly ?array $tradeType;
    /** May be combined with other promotions. */
    public readonly ?bool $combineUse;
    public readonly ?bool $naturalPersonLimit;
    public readonly ?bool $preventApiAbuse;

    /** @return StockUseRuleShape */
    public function toArray(): array {}
}

/**
 * Where a balance can be used (消费金可用地域).
 *
 * @phpstan-type RegionShape array{type?: string|null, province?: string|null, city?: string|null, district?: string|null, country?: string|null, ...<string, mixed>}
 */
final class Region extends Model
{
    public readonly \WxFavor\Enum\RegionType|string|null $type;
    public readonly ?string $province;
    public readonly ?string $city;
    public readonly ?string $district;
    public readonly ?string $country;

    /** @return RegionShape */
    public function toArray(): array {}
}

/**
 * Goods of the order that a coupon was used for (单品信息).
 *
 * @phpstan-type GoodsDetailShape array{goods_id: string, quantity: int, price: int, discount_amount: int, ...<string, mixed>}
 */
final class GoodsDetail extends Model
{
    public readonly string $goodsId;
    public readonly int $quantity;
    /** Of one; fen. */
    public readonly int $price;
    /** Taken off; fen. */
    public readonly int $discountAmount;

    /** @return GoodsDetailShape */
    public function toArray(): array {}
}

/**
 * How a coupon was used (核销信息).
 *
 * @phpstan-import-type GoodsDetailShape from \WxFavor\Model\GoodsDetail
 * @phpstan-type ConsumeInformationShape array{consume_time?: string|null, consume_mchid?: string|null, transaction_id?: string|null, goods_detail?: list<GoodsDetailShape>|null, consume_amount?: int|null, ...<string, mixed>}
 */
final class ConsumeInformation extends Model
{
    public readonly ?\DateTimeImmutable $consumeTime;
    /** Merchant that received the payment; in indirect mode the clearing house's. */
    public readonly ?string $consumeMchid;
    /** WeChat Pay's number of the order. */
    public readonly ?string $transactionId;
    /** @var list<\WxFavor\Model\GoodsDetail>|null */
    public readonly ?array $goodsDetail;
    /** For MULTIUSE only; fen. */
    public readonly ?int $consumeAmount;

    /** @return ConsumeInformationShape */
    public function toArray(): array {}
}

/**
 * What a percentage coupon does.
 *
 * @phpstan-type DiscountMessageShape array{discount_amount_max?: int|null, discount_percent?: int|null, transaction_minimum?: int|null, ...<string, mixed>}
 */
final class DiscountMessage extends Model
{
    /** Takes off at most this; fen. */
    public readonly ?int $discountAmountMax;
    /** Percent. */
    public readonly ?int $discountPercent;
    /** The order must reach this; fen. */
    public readonly ?int $transactionMinimum;

    /** @return DiscountMessageShape */
    public function toArray(): array {}
}

/**
 * A stock of coupons (批次).
 *
 * @phpstan-import-type StockUseRuleShape from \WxFavor\Model\StockUseRule
 * @phpstan-import-type CutTypeMsgShape from \WxFavor\Model\CutTypeMsg
 * @phpstan-import-type RegionShape from \WxFavor\Model\Region
 * @phpstan-type StockShape array{stock_id: string, stock_creator_mchid: string, stock_name: string, status: string, create_time: string, description?: string|null, stock_use_rule?: StockUseRuleShape|null, available_begin_time: string, available_end_time: string, distributed_coupons?: int|null, no_cash?: bool|null, start_time?: string|null, stop_time?: string|null, cut_to_message?: CutTypeMsgShape|null, singleitem?: bool|null, stock_type?: string|null, card_id?: string|null, business_type?: string|null, available_region_list?: list<RegionShape>|null, available_industry_list?: list<string>|null, ...<string, mixed>}
 */
final class Stock extends Model
{
    public readonly string $stockId;
    /** Merchant that made it. */
    public readonly string $stockCreatorMchid;
    public readonly string $stockName;
    public readonly \WxFavor\Enum\StockStatus|string $status;
    public readonly \DateTimeImmutable $createTime;
    /** How to use the coupons. */
    public readonly ?string $description;
    public readonly ?StockUseRule $stockUseRule;
    public readonly \DateTimeImmutable $availableBeginTime;
    public readonly \DateTimeImmutable $availableEndTime;
    /** Issued so far. */
    public readonly ?int $distributedCoupons;
    /** True: the merchant receives less (免充值); false: paid from a budget (预充值). */
    public readonly ?bool $noCash;
    /** First started at. */
    public readonly ?\DateTimeImmutable $startTime;
    /** Stopped for good at. */
    public readonly ?\DateTimeImmutable $stopTime;
    public readonly ?CutTypeMsg $cutToMessage;
    /** A goods coupon (单品优惠). */
    public readonly ?bool $singleitem;
    public readonly \WxFavor\Enum\StockType|string|null $stockType;
    /** Id in the user's card holder. */
    public readonly ?string $cardId;
    public readonly \WxFavor\Enum\BusinessType|string|null $businessType;
    /** @var list<\WxFavor\Model\Region>|null for MULTIUSE only */
    public readonly ?array $availableRegionList;
    /** @var list<string>|null for MULTIUSE only */
    public readonly ?array $availableIndustryList;

    /** @return StockShape */
    public function toArray(): array {}
}

/**
 * A coupon of a user (代金券).
 *
 * @phpstan-import-type CutTypeMsgShape from \WxFavor\Model\CutTypeMsg
 * @phpstan-import-type FixedValueStockMsgShape from \WxFavor\Model\FixedValueStockMsg
 * @phpstan-import-type ConsumeInformationShape from \WxFavor\Model\ConsumeInformation
 * @phpstan-import-type DiscountMessageShape from \WxFavor\Model\DiscountMessage
 * @phpstan-type CouponShape array{stock_creator_mchid: string, stock_id: string, coupon_id: string, cut_to_message?: CutTypeMsgShape|null, coupon_name: string, status: string, description?: string|null, create_time: string, coupon_type?: string|null, no_cash?: bool|null, available_begin_time: string, available_end_time: string, singleitem?: bool|null, normal_coupon_information?: FixedValueStockMsgShape|null, consume_information?: ConsumeInformationShape|null, start_time?: string|null, stop_time?: string|null, available_balance?: int|null, business_type?: string|null, out_request_no?: string|null, discount_msg?: DiscountMessageShape|null, ...<string, mixed>}
 */
final class Coupon extends Model
{
    /** Merchant that made the stock. */
    public readonly string $stockCreatorMchid;
    public readonly string $stockId;
    public readonly string $couponId;
    /** For CUT_TO. */
    public readonly ?CutTypeMsg $cutToMessage;
    public readonly string $couponName;
    public readonly \WxFavor\Enum\CouponStatus|string $status;
    /** How to use it. */
    public readonly ?string $description;
    /** Received at. */
    public readonly \DateTimeImmutable $createTime;
    public readonly \WxFavor\Enum\CouponType|string|null $couponType;
    /** True: the merchant receives less (免充值); false: paid from a budget (预充值). */
    public readonly ?bool $noCash;
    public readonly \DateTimeImmutable $availableBeginTime;
    public readonly \DateTimeImmutable $availableEndTime;
    /** A goods coupon (单品优惠). */
    public readonly ?bool $singleitem;
    /** For NORMAL. */
    public readonly ?FixedValueStockMsg $normalCouponInformation;
    /** Of a coupon that was used. */
    public readonly ?ConsumeInformation $consumeInformation;
    public readonly ?\DateTimeImmutable $startTime;
    public readonly ?\DateTimeImmutable $stopTime;
    /** For MULTIUSE: what is left; fen. */
    public readonly ?int $availableBalance;
    public readonly \WxFavor\Enum\BusinessType|string|null $businessType;
    /** The number it was sent with. */
    public readonly ?string $outRequestNo;
    public readonly ?DiscountMessage $discountMsg;

    /** @return CouponShape */
    public function toArray(): array {}
}

/**
 * Goods that a used coupon is for.
 *
 * @phpstan-type SingleitemDiscountOffShape array{single_price_max?: int|null, ...<string, mixed>}
 */
final class SingleitemDiscountOff extends Model
{
    /** Up to this price; fen. */
    public readonly ?int $singlePriceMax;

    /** @return SingleitemDiscountOffShape */
    public function toArray(): array {}
}

/**
 * What a used reduced-to coupon did.
 *
 * @phpstan-type DiscountToShape array{cut_to_price?: int|null, max_price?: int|null, ...<string, mixed>}
 */
final class DiscountTo extends Model
{
    /** Sold for this; fen. */
    public readonly ?int $cutToPrice;
    /** Goods up to this price; fen. */
    public readonly ?int $maxPrice;

    /** @return DiscountToShape */
    public function toArray(): array {}
}

/**
 * Content of the notification COUPON.USE (核销事件): a coupon was used. It names neither user nor out_request_no.
 *
 * @phpstan-import-type SingleitemDiscountOffShape from \WxFavor\Model\SingleitemDiscountOff
 * @phpstan-import-type DiscountToShape from \WxFavor\Model\DiscountTo
 * @phpstan-import-type FixedValueStockMsgShape from \WxFavor\Model\FixedValueStockMsg
 * @phpstan-import-type ConsumeInformationShape from \WxFavor\Model\ConsumeInformation
 * @phpstan-type CouponUseShape array{stock_creator_mchid: string, stock_id: string, coupon_id: string, singleitem_discount_off?: SingleitemDiscountOffShape|null, discount_to?: DiscountToShape|null, coupon_name?: string|null, status?: string|null, state?: string|null, description?: string|null, create_time?: string|null, coupon_type?: string|null, no_cash?: bool|null, available_begin_time?: string|null, available_end_time?: string|null, singleitem?: bool|null, normal_coupon_information?: FixedValueStockMsgShape|null, consume_information?: ConsumeInformationShape|null, business_type?: string|null, ...<string, mixed>}
 */
final class CouponUse extends Model
{
    /** Merchant that made the stock. */
    public readonly string $stockCreatorMchid;
    public readonly string $stockId;
    public readonly string $couponId;
    public readonly ?SingleitemDiscountOff $singleitemDiscountOff;
    /** For CUT_TO. */
    public readonly ?DiscountTo $discountTo;
    public readonly ?string $couponName;
    public readonly \WxFavor\Enum\CouponStatus|string|null $status;
    /** What older notifications call status. */
    public readonly \WxFavor\Enum\CouponStatus|string|null $state;
    /** How to use it. */
    public readonly ?string $description;
    /** Received at. */
    public readonly ?\DateTimeImmutable $createTime;
    public readonly \WxFavor\Enum\CouponType|string|null $couponType;
    /** True: the merchant receives less (免充值); false: paid from a budget (预充值). */
    public readonly ?bool $noCash;
    public readonly ?\DateTimeImmutable $availableBeginTime;
    public readonly ?\DateTimeImmutable $availableEndTime;
    /** A goods coupon (单品优惠). */
    public readonly ?bool $singleitem;
    /** For NORMAL. */
    public readonly ?FixedValueStockMsg $normalCouponInformation;
    /** Its transactionId names the order. */
    public readonly ?ConsumeInformation $consumeInformation;
    public readonly \WxFavor\Enum\BusinessType|string|null $businessType;

    /** @return CouponUseShape */
    public function toArray(): array {}
}

/**
 * A stock was created.
 *
 * @phpstan-type CreateCouponStockResponseShape array{stock_id: string, create_time?: string|null, ...<string, mixed>}
 */
final class CreateCouponStockResponse extends Model
{
    public readonly string $stockId;
    public readonly ?\DateTimeImmutable $createTime;

    /** @return CreateCouponStockResponseShape */
    public function toArray(): array {}
}

/**
 * A stock was started.
 *
 * @phpstan-type StartStockResponseShape array{start_time?: string|null, stock_id: string, ...<string, mixed>}
 */
final class StartStockResponse extends Model
{
    public readonly ?\DateTimeImmutable $startTime;
    public readonly string $stockId;

    /** @return StartStockResponseShape */
    public function toArray(): array {}
}

/**
 * A stock was stopped for good.
 *
 * @phpstan-type StopStockResponseShape array{stop_time?: string|null, stock_id: string, ...<string, mixed>}
 */
final class StopStockResponse extends Model
{
    public readonly ?\DateTimeImmutable $stopTime;
    public readonly string $stockId;

    /** @return StopStockResponseShape */
    public function toArray(): array {}
}

/**
 * A stock was paused.
 *
 * @phpstan-type PauseStockResponseShape array{pause_time?: string|null, stock_id: string, ...<string, mixed>}
 */
final class PauseStockResponse extends Model
{
    public readonly ?\DateTimeImmutable $pauseTime;
    public readonly string $stockId;

    /** @return PauseStockResponseShape */
    public function toArray(): array {}
}

/**
 * A paused stock was restarted.
 *
 * @phpstan-type RestartStockResponseShape array{restart_time?: string|null, stock_id: string, ...<string, mixed>}
 */
final class RestartStockResponse extends Model
{
    public readonly ?\DateTimeImmutable $restartTime;
    public readonly string $stockId;

    /** @return RestartStockResponseShape */
    public function toArray(): array {}
}

/**
 * A page of stocks.
 *
 * @phpstan-import-type StockShape from \WxFavor\Model\Stock
 * @phpstan-type StockCollectionShape array{total_count: int, data?: list<StockShape>|null, limit?: int|null, offset?: int|null, ...<string, mixed>}
 */
final class StockCollection extends Model
{
    /** On all pages. */
    public readonly int $totalCount;
    /** @var list<\WxFavor\Model\Stock>|null */
    public readonly ?array $data;
    /** Stocks on a page. */
    public readonly ?int $limit;
    /** Number of the page, from 0 on. */
    public readonly ?int $offset;

    /** @return StockCollectionShape */
    public function toArray(): array {}
}

/**
 * A page of merchants at which the coupons can be used.
 *
 * @phpstan-type AvailableMerchantCollectionShape array{total_count: int, data?: list<string>|null, offset?: int|null, limit?: int|null, stock_id?: string|null, ...<string, mixed>}
 */
final class AvailableMerchantCollection extends Model
{
    /** On all pages. */
    public readonly int $totalCount;
    /** @var list<string>|null merchant numbers */
    public readonly ?array $data;
    /** Number of the page, from 0 on. */
    public readonly ?int $offset;
    /** Merchants on a page. */
    public readonly ?int $limit;
    public readonly ?string $stockId;

    /** @return AvailableMerchantCollectionShape */
    public function toArray(): array {}
}

/**
 * A page of goods for which the coupons can be used.
 *
 * @phpstan-type AvailableSingleitemCollectionShape array{total_count: int, data?: list<string>|null, offset?: int|null, limit?: int|null, stock_id?: string|null, ...<string, mixed>}
 */
final class AvailableSingleitemCollection extends Model
{
    /** On all pages. */
    public readonly int $totalCount;
    /** @var list<string>|null ids of goods */
    public readonly ?array $data;
    /** Number of the page, from 0 on. */
    public readonly ?int $offset;
    /** Goods on a page. */
    public readonly ?int $limit;
    public readonly ?string $stockId;

    /** @return AvailableSingleitemCollectionShape */
    public function toArray(): array {}
}

/**
 * The goods of a stock were changed. WeChat Pay documents two names of the time.
 *
 * @phpstan-type ModifyAvailableSingleitemResponseShape array{pause_time?: string|null, effect_time?: string|null, stock_id: string, ...<string, mixed>}
 */
final class ModifyAvailableSingleitemResponse extends Model
{
    /** In effect from. */
    public readonly ?\DateTimeImmutable $pauseTime;
    /** In effect from. */
    public readonly ?\DateTimeImmutable $effectTime;
    public readonly string $stockId;

    /** @return ModifyAvailableSingleitemResponseShape */
    public function toArray(): array {}
}

/**
 * A coupon was issued.
 *
 * @phpstan-type SendCouponResponseShape array{coupon_id: string, ...<string, mixed>}
 */
final class SendCouponResponse extends Model
{
    public readonly string $couponId;

    /** @return SendCouponResponseShape */
    public function toArray(): array {}
}

/**
 * A page of a user's coupons.
 *
 * @phpstan-import-type CouponShape from \WxFavor\Model\Coupon
 * @phpstan-type CouponCollectionShape array{data?: list<CouponShape>|null, total_count: int, limit?: int|null, offset?: int|null, ...<string, mixed>}
 */
final class CouponCollection extends Model
{
    /** @var list<\WxFavor\Model\Coupon>|null */
    public readonly ?array $data;
    /** On all pages. */
    public readonly int $totalCount;
    /** Coupons on a page. */
    public readonly ?int $limit;
    /** Number of the page, from 0 on. */
    public readonly ?int $offset;

    /** @return CouponCollectionShape */
    public function toArray(): array {}
}

/**
 * Where the bill of used coupons is; for 30 seconds.
 *
 * @phpstan-type UseFlowResponseShape array{url: string, hash_value: string, hash_type?: string|null, ...<string, mixed>}
 */
final class UseFlowResponse extends Model
{
    public readonly string $url;
    /** Of the bill, hexadecimal. */
    public readonly string $hashValue;
    /** SHA1 if it is missing. */
    public readonly \WxFavor\Enum\HashType|string|null $hashType;

    /** @return UseFlowResponseShape */
    public function toArray(): array {}
}

/**
 * Where the bill of refunds is; for 30 seconds.
 *
 * @phpstan-type RefundFlowResponseShape array{url: string, hash_value: string, hash_type?: string|null, ...<string, mixed>}
 */
final class RefundFlowResponse extends Model
{
    public readonly string $url;
    /** Of the bill, hexadecimal. */
    public readonly string $hashValue;
    /** SHA1 if it is missing. */
    public readonly \WxFavor\Enum\HashType|string|null $hashType;

    /** @return RefundFlowResponseShape */
    public function toArray(): array {}
}

/**
 * Where a day's bill of used coupons is.
 *
 * @phpstan-type UseFlowByDayResponseShape array{url: string, stock_useflow_hash: string, stock_useflow_count?: string|null, ...<string, mixed>}
 */
final class UseFlowByDayResponse extends Model
{
    public readonly string $url;
    /** SHA-1 of the bill, hexadecimal. */
    public readonly string $stockUseflowHash;
    /** Rows, in digits. */
    public readonly ?string $stockUseflowCount;

    /** @return UseFlowByDayResponseShape */
    public function toArray(): array {}
}

/**
 * Where a day's bill of refunds is.
 *
 * @phpstan-type RefundFlowByDayResponseShape array{url: string, stock_refundflow_hash: string, stock_refundflow_count?: string|null, ...<string, mixed>}
 */
final class RefundFlowByDayResponse extends Model
{
    public readonly string $url;
    /** SHA-1 of the bill, hexadecimal. */
    public readonly string $stockRefundflowHash;
    /** Rows, in digits. */
    public readonly ?string $stockRefundflowCount;

    /** @return RefundFlowByDayResponseShape */
    public function toArray(): array {}
}

/**
 * The address of notifications was set.
 *
 * @phpstan-type SetCallbackResponseShape array{update_time?: string|null, notify_url?: string|null, ...<string, mixed>}
 */
final class SetCallbackResponse extends Model
{
    public readonly ?\DateTimeImmutable $updateTime;
    /** May come without https://. */
    public readonly ?string $notifyUrl;

    /** @return SetCallbackResponseShape */
    public function toArray(): array {}
}

/**
 * Where notifications go.
 *
 * @phpstan-type CallbackShape array{notify_url?: string|null, mchid?: string|null, ...<string, mixed>}
 */
final class Callback extends Model
{
    /** May come without https://. */
    public readonly ?string $notifyUrl;
    public readonly ?string $mchid;

    /** @return CallbackShape */
    public function toArray(): array {}
}

/**
 * An image was uploaded.
 *
 * @phpstan-type MediaImageResponseShape array{media_url: string, ...<string, mixed>}
 */
final class MediaImageResponse extends Model
{
    /** Does not expire. */
    public readonly string $mediaUrl;

    /** @return MediaImageResponseShape */
    public function toArray(): array {}
}
}

namespace WxFavor\Util {

/** Keys and certificates from files. */
class PemUtil
{
    /**
     * @param string $filepath a path, with or without file://
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function loadPrivateKey(#[\SensitiveParameter] string $filepath): \WxFavor\Crypto\Key {}

    /**
     * @param mixed $content as Rsa::from()
     * @throws \WxFavor\Exception\UnexpectedValueException
     */
    public static function loadPrivateKeyFromString(#[\SensitiveParameter] mixed $content): \WxFavor\Crypto\Key {}

    /**
     * @param string $filepath a path, with or without file://
     * @return \WxFavor\Crypto\Key|false false, and a warning, if the file holds no certificate with an RSA key
     * @throws \WxFavor\Exception\UnexpectedValueException if the file cannot be read
     */
    public static function loadCertificate(#[\SensitiveParameter] string $filepath): \WxFavor\Crypto\Key|false {}

    /**
     * @param \WxFavor\Crypto\Key|\OpenSSLCertificate|string $content a PEM, or file://
     * @return \WxFavor\Crypto\Key|false false, and a warning, if it is no certificate with an RSA key
     */
    public static function loadCertificateFromString(#[\SensitiveParameter] mixed $content): \WxFavor\Crypto\Key|false {}

    /**
     * @param \WxFavor\Crypto\Key|\OpenSSLCertificate|string $certificate as loadCertificateFromString()
     * @return string hexadecimal, upper case, in whole bytes
     * @throws \WxFavor\Exception\UnexpectedValueException if it is no certificate with an RSA key
     */
    public static function parseCertificateSerialNo(#[\SensitiveParameter] mixed $certificate): string {}
}

/**
 * An upload, such as the image of a coupon: a part with the name and digest of
 * the file, which is what is signed, and the file.
 *
 *     $media = new MediaUtil('/path/to/image.png');
 *     $instance->chain('v3/marketing/favor/media/image-upload')->post([
 *         'body' => $media->getStream(),
 *         'headers' => ['Content-Type' => $media->getContentType()],
 *     ]);
 */
class MediaUtil
{
    /**
     * @param string $filepath path of the file, or its name if the stream is given
     * @param object|null $fileStream a PSR-7 stream, or any other Stringable, with the content
     * @throws \WxFavor\Exception\UnexpectedValueException if the file cannot be read, or its name cannot be sent
     */
    public function __construct(string $filepath, ?object $fileStream = null) {}

    /**
     * Sets the text of the meta part; null restores file name and SHA-256.
     *
     * @return int its length in bytes
     */
    public function setMeta(?string $json = null): int {}

    /** The text of the meta part. */
    public function getMeta(): string {}

    /** A stream that holds the whole upload, and as a string is the meta part. Call it after setMeta(). */
    public function getStream(): \WxFavor\Http\Stream {}

    /** The Content-Type that goes with the stream. */
    public function getContentType(): string {}
}
}
