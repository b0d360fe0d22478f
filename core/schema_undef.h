/* Leaves nothing of favor.def's words behind. */
#undef ENUM
#undef VALUE
#undef ALIAS
#undef END_ENUM
#undef TYPE
#undef FIELD
#undef PATH
#undef QUERY
#undef END_TYPE
#undef ENDPOINT
