--TEST--
phpinfo() tells what is enabled, with which libraries
--EXTENSIONS--
wxfavor
--FILE--
<?php
ob_start();
phpinfo(INFO_MODULES);
$info = ob_get_clean();
preg_match('~\nwxfavor\n\n(.*?)\n\n\n?(?=[A-Za-z_0-9]+\n\n)~s', $info . "\n\n\nend\n\n", $m);
foreach (explode("\n", $m[1] ?? 'wxfavor is not there') as $line) {
    echo preg_replace(['~\d+\.\d+\.\d+[a-z]?~', '~\d+ [A-Z][a-z]+ \d{4}~', '~^HTTP/2 => (no|N\.N\.N)$~'], ['N.N.N', 'DATE', 'HTTP/2 => N.N.N or no'], $line), "\n";
    if (str_starts_with($line, 'Directive')) {
        break;
    }
}
$extension = new ReflectionExtension('wxfavor');
var_dump($extension->getVersion() === phpversion('wxfavor'), preg_match('~^\d+\.\d+\.\d+~', phpversion('wxfavor')));
var_dump(array_keys($extension->getDependencies()), $extension->getFunctions());
?>
--EXPECT--
wxfavor => enabled
Version => N.N.N
TLS of libcurl => OpenSSL/N.N.N
HTTP/2 => N.N.N or no
Libraries fit together => yes

Library => Compiled => Linked
libcurl => N.N.N => N.N.N
OpenSSL => OpenSSL N.N.N DATE => OpenSSL N.N.N DATE
cJSON => N.N.N => N.N.N

Directive => Local Value => Master Value
bool(true)
int(1)
array(0) {
}
array(0) {
}
