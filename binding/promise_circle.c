/*
 * Promises that would wait for each other. Who follows whom is a forest, and a
 * promise that begins to follow joins two trees of it, or closes a circle.
 *
 * Two searches look for the circle, in turns, and the first that knows ends
 * both: one goes from the target up to what decides it, one down through all
 * that follow the promise. So joining costs as much as the smaller of the two,
 * and many that are joined one by one cost n log n together, in any order. Only
 * one search would go through all the others for each, in one order or the other.
 */
#include "binding/promise.h"

/* Where the search down is: a promise, and the next of its reactions. */
typedef struct place {
    php_wxfavor_promise *promise;
    uint32_t next;
} place;

#define PLACES_AT_HAND 16

typedef struct descent {
    place at_hand[PLACES_AT_HAND];
    place *places;
    size_t count, cap;
} descent;

static void enter(descent *down, php_wxfavor_promise *promise)
{
    if (down->count == down->cap) {
        place *more = safe_emalloc(down->cap, 2 * sizeof *more, 0);

        memcpy(more, down->places, down->count * sizeof *more);
        if (down->places != down->at_hand) {
            efree(down->places);
        }
        down->places = more;
        down->cap *= 2;
    }
    down->places[down->count++] = (place){ .promise = promise };
}

/* Looks at one more reaction. The promise that it leads to; NULL: to none, or it was the last of its promise. */
static php_wxfavor_promise *descend(descent *down)
{
    place *here = &down->places[down->count - 1];
    php_wxfavor_reaction *reaction;
    php_wxfavor_promise *child;

    if (here->next == here->promise->reaction_count) {
        down->count--;
        return NULL;
    }
    reaction = &here->promise->reactions[here->next++];
    child = php_wxfavor_promise_from(reaction->child);
    /* A group does not follow its members, and some that did follow something else by now. */
    if (child->source != &here->promise->std || child->epoch != reaction->epoch) {
        return NULL;
    }
    enter(down, child);
    return child;
}

bool php_wxfavor_promise_leads_back(php_wxfavor_promise *promise, php_wxfavor_promise *target)
{
    descent down = { .cap = PLACES_AT_HAND };
    php_wxfavor_promise *up = target;
    bool found = target == promise;

    down.places = down.at_hand;
    enter(&down, promise);
    while (!found && up->source != NULL && down.count > 0) {
        up = php_wxfavor_promise_from(up->source);
        found = up == promise || descend(&down) == target;
    }
    if (down.places != down.at_hand) {
        efree(down.places);
    }
    return found;
}
