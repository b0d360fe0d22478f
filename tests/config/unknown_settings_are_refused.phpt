--TEST--
A setting that is none is named, with those that are
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
foreach ([['mchId' => '1'], ['private_key' => 'x'], ['' => 1], ['x'], [5 => 'x']] as $more) {
    $e = thrown(fn() => WxFavor\Builder::factory(offline_config() + $more));
}
thrown(fn() => WxFavor\Builder::factory([]));
thrown(fn() => WxFavor\Builder::factory('mchid'));
thrown(fn() => WxFavor\Builder::factory());
// null is as good as absent.
echo get_class(WxFavor\Builder::factory(offline_config(array_fill_keys(['secret', 'base_uri', 'timeout', 'connect_timeout', 'verify', 'proxy', 'headers', 'http_errors', 'connect_to', 'force_ip_resolve', 'max_response_size'], null)))), "\n";
?>
--EXPECT--
InvalidArgumentException: there is no setting "mchId"; the settings are mchid, serial, privateKey, certs, secret, base_uri, timeout, connect_timeout, verify, proxy, headers, http_errors, connect_to, force_ip_resolve, max_response_size, platform_certificates
InvalidArgumentException: there is no setting "private_key"; the settings are mchid, serial, privateKey, certs, secret, base_uri, timeout, connect_timeout, verify, proxy, headers, http_errors, connect_to, force_ip_resolve, max_response_size, platform_certificates
InvalidArgumentException: there is no setting ""; the settings are mchid, serial, privateKey, certs, secret, base_uri, timeout, connect_timeout, verify, proxy, headers, http_errors, connect_to, force_ip_resolve, max_response_size, platform_certificates
InvalidArgumentException: the configuration has an entry without a name (index 0)
InvalidArgumentException: the configuration has an entry without a name (index 5)
InvalidArgumentException: mchid is missing: it must be the merchant number (商户号)
TypeError: WxFavor\Builder::factory(): Argument #1 ($config) must be of type array, string given
InvalidArgumentException: mchid is missing: it must be the merchant number (商户号)
WxFavor\BuilderChainable
