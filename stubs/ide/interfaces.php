<?php

/*
 * Interfaces that the classes in wxfavor.php implement where they are installed. For Psalm in projects that have
 * neither psr/http-message nor guzzlehttp/promises. Written by tools/docs.
 */

namespace Psr\Http\Message {
interface ResponseInterface {}
}

namespace Psr\Http\Message {
interface StreamInterface {}
}

namespace GuzzleHttp\Promise {
interface PromiseInterface {}
}
