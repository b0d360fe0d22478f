--TEST--
platform: without certs the first call waits for one download, and so do fifty at once
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$keys = downloading($sandbox)->getDriver()->platformKeys();
var_dump(count($keys), $keys->preferredSerial(), $keys->downloadedAt(), downloads($sandbox));
$calls = [];
for ($n = 0; $n < 50; $n++) {
    // Clients of one merchant share what is known.
    $calls[] = downloading($sandbox)->chain(COUPONS)->getAsync(listing($sandbox));
}
$verified = 0;
foreach ($calls as $call) {
    $verified += $call->wait()->isSignatureVerified() ? 1 : 0;
}
echo "$verified verified, ", downloads($sandbox), " download\n";
// It came before any of the calls, and they name the key that it brought.
$journal = $sandbox->journal();
echo $journal[0]['target'], ' ', $names->all(array_unique(array_map(fn ($entry) => $entry['headers']['Wechatpay-Serial'] ?? 'none', $journal))), "\n";
echo $names->all($keys->serials()), ' ', abs($keys->downloadedAt()->getTimestamp() - time()) < 60 ? 'now' : '?', "\n";
// An explicit download always happens; a new client in this process needs none.
$keys->refresh();
downloading($sandbox)->chain(COUPONS)->get(listing($sandbox));
var_dump(downloads($sandbox));
?>
--EXPECT--
int(0)
NULL
NULL
int(0)
50 verified, 1 download
/v3/certificates none FIRST
FIRST now
int(2)
