/* What favor.def uses and its includer did not define is nothing. No include guard: once per inclusion. */
#ifndef ENUM
#define ENUM(name, doc)
#endif
#ifndef VALUE
#define VALUE(enumeration, name, wire, doc)
#endif
#ifndef ALIAS
#define ALIAS(enumeration, name, wire)
#endif
#ifndef END_ENUM
#define END_ENUM(name)
#endif
#ifndef TYPE
#define TYPE(name, use, doc)
#endif
#ifndef FIELD
#define FIELD(json, php, need, kind, doc)
#endif
#ifndef PATH
#define PATH(json, php, need, kind, doc)
#endif
#ifndef QUERY
#define QUERY(json, php, need, kind, doc)
#endif
#ifndef END_TYPE
#define END_TYPE(name)
#endif
#ifndef ENDPOINT
#define ENDPOINT(name, http, path, request, answer, body, signing, repeat, each, page, go, java, merchants, partners, doc)
#endif
