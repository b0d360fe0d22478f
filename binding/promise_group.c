#include "binding/exception.h"
#include "binding/promise_group.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

/*
 * A member is told apart by its number, under which it waits in `members`; the
 * key of a reaction is [number, key of the caller].
 */
static void make_key(zval *rv, zend_ulong number, zval *key)
{
    array_init_size(rv, 2);
    add_next_index_long(rv, (zend_long)number);
    Z_TRY_ADDREF_P(key);
    add_next_index_zval(rv, key);
}

void php_wxfavor_group_add(php_wxfavor_promise *promise, zval *value, zval *key)
{
    php_wxfavor_group *group = promise->group;
    php_wxfavor_promise *member = php_wxfavor_promise_for(value);
    zend_ulong number = group->next++;
    zval held, reaction_key;

    ZVAL_OBJ(&held, &member->std);
    zend_hash_index_add_new(&group->members, number, &held);
    make_key(&reaction_key, number, key);
    php_wxfavor_promise_react(member, PHP_WXFAVOR_REACT_MEMBER, promise, NULL, NULL, &reaction_key);
    zval_ptr_dtor(&reaction_key);
}

static php_wxfavor_promise *create(php_wxfavor_group_kind kind)
{
    php_wxfavor_promise *promise = php_wxfavor_promise_new();
    php_wxfavor_group *group = ecalloc(1, sizeof *group);

    group->kind = kind;
    group->counting = true;
    zend_hash_init(&group->members, 8, NULL, ZVAL_PTR_DTOR, false);
    zend_hash_init(&group->results, 8, NULL, ZVAL_PTR_DTOR, false);
    promise->group = group;
    return promise;
}

/* Keeps the order of the caller: the place is taken now, the result comes later. */
static void reserve(php_wxfavor_group *group, zval *key)
{
    zval nothing;

    ZVAL_NULL(&nothing);
    array_set_zval_key(&group->results, key, &nothing);
}

typedef struct item {
    zval value, key;
} item;

typedef struct items {
    item *all;
    size_t count, cap;
} items;

/* Copies the value, takes the key over. */
static void append(items *list, zval *value, zval *key)
{
    item *one;

    if (list->count == list->cap) {
        list->cap = list->cap == 0 ? 8 : list->cap * 2;
        list->all = safe_erealloc(list->all, list->cap, sizeof *list->all, 0);
    }
    one = &list->all[list->count++];
    ZVAL_COPY_DEREF(&one->value, value);
    ZVAL_COPY_VALUE(&one->key, key);
}

/* Keys of other types are numbered. */
static void make_usable(zval *key, size_t number)
{
    if (Z_TYPE_P(key) != IS_LONG && Z_TYPE_P(key) != IS_STRING) {
        zval_ptr_dtor(key);
        ZVAL_LONG(key, (zend_long)number);
    }
}

/* Takes out all there is. False: an exception is pending. */
static bool collect(zval *members, items *list)
{
    zend_object_iterator *iterator = Z_OBJCE_P(members)->get_iterator(Z_OBJCE_P(members), members, 0);

    if (iterator == NULL || EG(exception) != NULL) {
        return false;
    }
    if (iterator->funcs->rewind != NULL) {
        iterator->funcs->rewind(iterator);
    }
    while (EG(exception) == NULL && iterator->funcs->valid(iterator) == SUCCESS && EG(exception) == NULL) {
        zval *value = iterator->funcs->get_current_data(iterator), key;

        ZVAL_LONG(&key, (zend_long)list->count);
        if (EG(exception) == NULL && iterator->funcs->get_current_key != NULL) {
            iterator->funcs->get_current_key(iterator, &key);
        }
        if (EG(exception) != NULL || value == NULL) {
            break;
        }
        make_usable(&key, list->count);
        append(list, value, &key);
        iterator->funcs->move_forward(iterator);
    }
    zend_iterator_dtor(iterator);
    return EG(exception) == NULL;
}

/*
 * A generator may run handlers between two of its members, and one of those
 * there already may settle the group for good. So the group gets to know them
 * only when there are no more to come.
 */
static bool add_all(php_wxfavor_promise *promise, zval *members)
{
    const php_wxfavor_group *group = promise->group;
    items list = { 0 };
    bool ok = true;

    if (Z_TYPE_P(members) == IS_ARRAY) {
        zend_string *name;
        zend_ulong index;
        zval *value, key;

        ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(members), index, name, value)
        {
            if (name != NULL) {
                ZVAL_STR_COPY(&key, name);
            } else {
                ZVAL_LONG(&key, (zend_long)index);
            }
            append(&list, value, &key);
        }
        ZEND_HASH_FOREACH_END();
    } else {
        ok = collect(members, &list);
    }
    for (size_t i = 0; i < list.count; i++) {
        /* In a forked child, a member that is the parent's is settled here, and destructors may run. */
        if (promise->group == group) {
            reserve(promise->group, &list.all[i].key);
            php_wxfavor_group_add(promise, &list.all[i].value, &list.all[i].key);
        }
        zval_ptr_dtor(&list.all[i].value);
        zval_ptr_dtor(&list.all[i].key);
    }
    if (list.all != NULL) {
        efree(list.all);
    }
    return ok && EG(exception) == NULL;
}

/*
 * The result will tell of a member that failed, if there ever is one. Until then
 * a member with an unknown outcome is kept, and tells of itself if there is none.
 */
static void keep_failure(php_wxfavor_group *group, php_wxfavor_promise *member)
{
    zval kept;

    if (!php_wxfavor_reason_is_unknown(&member->result)) {
        php_wxfavor_promise_handled(member);
        return;
    }
    if (Z_ISUNDEF(group->untold)) {
        array_init(&group->untold);
    }
    ZVAL_OBJ_COPY(&kept, &member->std);
    add_next_index_zval(&group->untold, &kept);
}

static void tell_of_failures(php_wxfavor_group *group)
{
    zval *member;

    if (!Z_ISUNDEF(group->untold)) {
        ZEND_HASH_FOREACH_VAL(Z_ARRVAL(group->untold), member)
        {
            php_wxfavor_promise_handled(php_wxfavor_promise_from(Z_OBJ_P(member)));
        }
        ZEND_HASH_FOREACH_END();
    }
}

static void finish(php_wxfavor_promise *promise, php_wxfavor_promise_state state)
{
    zval results;

    tell_of_failures(promise->group);
    ZVAL_ARR(&results, zend_array_dup(&promise->group->results));
    php_wxfavor_answers_add(&promise->answered, &promise->group->answered);
    php_wxfavor_promise_settle(promise, state, &results);
    zval_ptr_dtor(&results);
}

/* All of any() are rejected: one exception with all their reasons. */
static void reject_all(php_wxfavor_promise *promise)
{
    zval exception, reasons;

    tell_of_failures(promise->group);
    ZVAL_ARR(&reasons, zend_array_dup(&promise->group->results));
    php_wxfavor_rejection_create(&exception, php_wxfavor_aggregate_ce, &reasons);
    php_wxfavor_promise_settle(promise, PHP_WXFAVOR_REJECTED, &exception);
    zval_ptr_dtor(&exception);
    zval_ptr_dtor(&reasons);
}

static void finish_if_empty(php_wxfavor_promise *promise)
{
    php_wxfavor_group *group = promise->group;

    if (group->counting || zend_hash_num_elements(&group->members) > 0) {
        return;
    }
    if (group->kind == PHP_WXFAVOR_ALL || group->kind == PHP_WXFAVOR_ALL_SETTLED) {
        finish(promise, PHP_WXFAVOR_FULFILLED);
    } else if (group->kind == PHP_WXFAVOR_ANY) {
        reject_all(promise);
    }
}

php_wxfavor_promise *php_wxfavor_group_create(php_wxfavor_group_kind kind, zval *members)
{
    php_wxfavor_promise *promise = create(kind);

    if (!add_all(promise, members) &&
        (promise->state != PHP_WXFAVOR_PENDING || !php_wxfavor_promise_reject_caught(promise))) {
        php_wxfavor_promise_handled(promise); /* nobody gets it */
        OBJ_RELEASE(&promise->std);
        return NULL;
    }
    if (promise->group != NULL) {
        promise->group->counting = false;
        finish_if_empty(promise);
    }
    return promise;
}

/*
 * Into the place that was kept for it. A generator may give a key twice, and
 * what was there may have a destructor, which may settle the group.
 */
static void set_result(php_wxfavor_group *group, zval *key, zval *value, php_wxfavor_promise *member)
{
    zval *place = Z_TYPE_P(key) == IS_STRING ? zend_symtable_find(&group->results, Z_STR_P(key))
                                             : zend_hash_index_find(&group->results, (zend_ulong)Z_LVAL_P(key));
    zval old;

    php_wxfavor_answers_add(&group->answered, &member->answered);
    ZVAL_COPY_VALUE(&old, place);
    ZVAL_COPY(place, value);
    zval_ptr_dtor(&old);
}

static void describe_outcome(zval *rv, php_wxfavor_promise_state state, zval *value)
{
    array_init_size(rv, 2);
    add_assoc_string(rv, "state", state == PHP_WXFAVOR_FULFILLED ? "fulfilled" : "rejected");
    Z_TRY_ADDREF_P(value);
    add_assoc_zval(rv, state == PHP_WXFAVOR_FULFILLED ? "value" : "reason", value);
}

void php_wxfavor_group_settled(php_wxfavor_promise *promise, php_wxfavor_promise *member, zval *reaction_key)
{
    php_wxfavor_promise_state state = member->state;
    php_wxfavor_group *group = promise->group;
    zval *value = &member->result;
    zval *number = zend_hash_index_find(Z_ARRVAL_P(reaction_key), 0);
    zval *key = zend_hash_index_find(Z_ARRVAL_P(reaction_key), 1), outcome;

    zend_hash_index_del(&group->members, (zend_ulong)Z_LVAL_P(number));
    switch (group->kind) {
    case PHP_WXFAVOR_EACH:
        php_wxfavor_each_settled(promise, member, key);
        return;
    case PHP_WXFAVOR_RACE:
        php_wxfavor_promise_settle_as(promise, member);
        return;
    case PHP_WXFAVOR_ALL:
        if (state == PHP_WXFAVOR_REJECTED) {
            php_wxfavor_promise_settle_as(promise, member);
            return;
        }
        set_result(group, key, value, member);
        break;
    case PHP_WXFAVOR_ANY:
        if (state == PHP_WXFAVOR_FULFILLED) {
            php_wxfavor_promise_settle_as(promise, member);
            return;
        }
        keep_failure(group, member);
        set_result(group, key, value, member);
        break;
    case PHP_WXFAVOR_ALL_SETTLED:
        keep_failure(group, member);
        describe_outcome(&outcome, state, value);
        set_result(group, key, &outcome, member);
        zval_ptr_dtor(&outcome);
        break;
    }
    if (promise->group == group) {
        finish_if_empty(promise);
    }
}

/* Can something be done for it, apart from waiting for others? */
static bool can_be_moved(php_wxfavor_promise *promise)
{
    while (promise->source != NULL && php_wxfavor_promise_from(promise->source)->state == PHP_WXFAVOR_PENDING) {
        promise = php_wxfavor_promise_from(promise->source);
    }
    return promise->call != NULL || promise->group != NULL || !Z_ISUNDEF(promise->wait_fn) || !Z_ISUNDEF(promise->foreign);
}

php_wxfavor_promise *php_wxfavor_group_pending(php_wxfavor_promise *promise)
{
    HashTable *members = &promise->group->members;
    HashPosition position = zend_hash_get_current_pos(members);
    php_wxfavor_promise *first = NULL;
    zval *member;

    /* Not from the very beginning the next time: there may be 100 000 that are gone. Not every PHP moves this on itself. */
    members->nInternalPointer = position;
    for (; (member = zend_hash_get_current_data_ex(members, &position)) != NULL;
         zend_hash_move_forward_ex(members, &position)) {
        php_wxfavor_promise *candidate = php_wxfavor_promise_from(Z_OBJ_P(member));

        if (candidate->state == PHP_WXFAVOR_PENDING) {
            first = first == NULL ? candidate : first;
            if (can_be_moved(candidate)) {
                return candidate;
            }
        }
    }
    return first;
}

uint32_t php_wxfavor_group_count(php_wxfavor_promise *promise)
{
    return zend_hash_num_elements(&promise->group->members);
}

uint32_t php_wxfavor_group_list(php_wxfavor_promise *promise, php_wxfavor_promise **found)
{
    uint32_t count = 0;
    zval *member;

    ZEND_HASH_FOREACH_VAL(&promise->group->members, member)
    {
        found[count++] = php_wxfavor_promise_from(Z_OBJ_P(member));
    }
    ZEND_HASH_FOREACH_END();
    return count;
}

void php_wxfavor_group_free(php_wxfavor_group *group)
{
    /* A generator must not be destroyed under its own feet. */
    if (group->each != NULL && group->each->pulling) {
        group->each->orphaned = true;
        return;
    }
    zend_hash_destroy(&group->members);
    zend_hash_destroy(&group->results);
    zval_ptr_dtor(&group->answered);
    zval_ptr_dtor(&group->untold);
    if (group->each != NULL) {
        php_wxfavor_each_free(group->each);
    }
    efree(group);
}

void php_wxfavor_group_gc(php_wxfavor_group *group, zend_get_gc_buffer *buffer)
{
    zval *value;

    ZEND_HASH_FOREACH_VAL(&group->members, value)
    {
        zend_get_gc_buffer_add_zval(buffer, value);
    }
    ZEND_HASH_FOREACH_END();
    ZEND_HASH_FOREACH_VAL(&group->results, value)
    {
        zend_get_gc_buffer_add_zval(buffer, value);
    }
    ZEND_HASH_FOREACH_END();
    zend_get_gc_buffer_add_zval(buffer, &group->untold);
    if (group->each != NULL) {
        php_wxfavor_each_gc(group->each, buffer);
    }
}
