--TEST--
An autoloader may end the script
--EXTENSIONS--
wxfavor
--FILE--
<?php
register_shutdown_function(function () { echo "shutdown\n"; });
spl_autoload_register(function ($class) { exit("exit\n"); });
WxFavor\Http\Response::create();
echo "never\n";
?>
--EXPECT--
exit
shutdown
