<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Keys;

/** The key directory of one state: files plus keys.json, which says what each file is. */
final class KeyFiles
{
    public const MERCHANTS = ['1900000001', '1900000002'];
    public const TLS_HOSTS = [
        'localhost', 'api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com',
        'api.wechatpay.cn', 'api2.wechatpay.cn', 'download-service.wechatpay.cn',
    ];

    private function __construct(public readonly string $dir, public readonly array $index)
    {
    }

    public static function open(string $dir): self
    {
        return new self($dir, json_decode((string) file_get_contents("$dir/keys.json"), true, 16, JSON_THROW_ON_ERROR));
    }

    public static function copy(string $from, string $dir): self
    {
        if (!is_file("$from/keys.json")) {
            throw new \RuntimeException("no keys to copy in $from");
        }
        self::makeDir($dir);
        foreach ((array) scandir($from) as $name) {
            if (is_file("$from/$name")) {
                self::write("$dir/$name", (string) file_get_contents("$from/$name"));
            }
        }
        return self::open($dir);
    }

    public static function create(string $dir): self
    {
        self::makeDir($dir);
        $ca = self::storeKey("$dir/ca.key");
        $maker = new CertificateMaker($ca);
        self::write("$dir/ca.crt", $maker->authority());

        $index = ['ca' => 'ca.crt', 'ca_key' => 'ca.key', 'merchants' => [], 'platform' => []];
        $now = time();
        foreach (self::MERCHANTS as $i => $mchid) {
            $serial = CertificateMaker::newSerial();
            $name = $i === 0 ? 'merchant' : "merchant-$mchid";
            $key = self::storeKey("$dir/$name.key");
            self::write("$dir/$name.crt", $maker->merchant($key, $serial, $mchid, $now - 86400, $now + 5 * 31536000));
            $index['merchants'][] = [
                'mchid' => $mchid, 'serial' => $serial, 'key' => "$name.key", 'certificate' => "$name.crt",
                'secret' => bin2hex(random_bytes(16)),
            ];
        }

        $platform = self::newPlatformCertificate($maker, $dir, $now - 86400);
        $index['platform'][] = $platform;

        $id = 'PUB_KEY_ID_01' . self::MERCHANTS[0] . date('Ymd') . '00' . random_int(100000, 999999);
        $key = self::storeKey("$dir/public-key.key");
        self::write("$dir/public-key.pem", CertificateMaker::publicPem($key));
        $index['public_key'] = ['id' => $id, 'key' => 'public-key.key', 'public' => 'public-key.pem'];

        $key = self::storeKey("$dir/tls.key");
        self::write("$dir/tls.crt", $maker->server($key, self::TLS_HOSTS));
        $index['tls'] = ['key' => 'tls.key', 'certificate' => 'tls.crt'];

        self::write("$dir/keys.json", json_encode($index, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES) . "\n");
        return self::open($dir);
    }

    /** @return array{serial:string,key:string,certificate:string,effective:int,expire:int} */
    public static function newPlatformCertificate(CertificateMaker $maker, string $dir, int $from): array
    {
        $serial = CertificateMaker::newSerial();
        $name = 'platform-' . substr($serial, 0, 8);
        $key = self::storeKey("$dir/$name.key");
        $expire = $from + 5 * 31536000;
        self::write("$dir/$name.crt", $maker->platform($key, $serial, $from, $expire));
        return ['serial' => $serial, 'key' => "$name.key", 'certificate' => "$name.crt", 'effective' => $from, 'expire' => $expire];
    }

    public function path(string $name): string
    {
        return $this->dir . '/' . $name;
    }

    public function read(string $name): string
    {
        return (string) file_get_contents($this->path($name));
    }

    public function maker(): CertificateMaker
    {
        return new CertificateMaker(openssl_pkey_get_private($this->read($this->index['ca_key'])));
    }

    /** @return array{mchid:string,serial:string,key:string,certificate:string,secret:string} */
    public function merchant(int $position = 0): array
    {
        return $this->index['merchants'][$position];
    }

    private static function storeKey(string $file): \OpenSSLAsymmetricKey
    {
        $key = CertificateMaker::newKey();
        openssl_pkey_export($key, $pem, null, CertificateMaker::CONFIG);
        self::write($file, $pem);
        return $key;
    }

    private static function makeDir(string $dir): void
    {
        if (!is_dir($dir) && !mkdir($dir, 0700, true) && !is_dir($dir)) {
            throw new \RuntimeException("cannot make the directory $dir");
        }
    }

    private static function write(string $file, string $content): void
    {
        file_put_contents($file, $content);
        chmod($file, 0600);
    }
}
