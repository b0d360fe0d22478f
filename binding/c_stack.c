/*
 * How much is left of the C stack. Waiting inside of handlers takes about a
 * KiB of it for each level, and nobody but us ends that before the process does.
 */
#include "binding/c_stack.h"

#include "binding/promise.h"

#include "zend_fibers.h"

#ifdef ZEND_CHECK_STACK_LIMIT
#include "zend_call_stack.h"
#elif defined(__linux__)
#include <pthread.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#elif defined(__APPLE__)
#include <pthread.h>
#endif

/* What handlers, libcurl and OpenSSL may need on top of us. */
#define RESERVE (256 * 1024)

/* Where nothing can be measured: how many handlers may run within each other. */
#define HANDLERS_MAX 500
#define HANDLERS_MAX_IN_FIBER 100

/* From `low` on; it grows down. */
typedef struct extent {
    uintptr_t low;
    size_t size; /* 0: not known */
} extent;

#ifdef ZEND_CHECK_STACK_LIMIT

static extent of_fiber(zend_fiber_stack *stack)
{
    uintptr_t low = (uintptr_t)zend_fiber_stack_limit(stack);

    return (extent){ low, (uintptr_t)zend_fiber_stack_base(stack) - low };
}

static extent of_thread(void)
{
    uintptr_t base = (uintptr_t)EG(call_stack).base;
    size_t size = EG(call_stack).max_size;

    return base == 0 || size > base ? (extent){ 0, 0 } : (extent){ base - size, size };
}

#else

/* How the structure begins, which PHP 8.1 and 8.2 keep to themselves. */
static extent of_fiber(zend_fiber_stack *stack)
{
    const struct {
        void *pointer;
        size_t size;
    } *head = (const void *)stack;

    return (extent){ (uintptr_t)head->pointer, head->size };
}

#if defined(__linux__)

/* The stack of the main thread grows until its limit; not every C library tells more than what it has grown to. */
static size_t most_of_main(size_t told)
{
    struct rlimit limit;

    if (getpid() != (pid_t)syscall(SYS_gettid)) {
        return told;
    }
    return getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY ? 8 * 1024 * 1024 : (size_t)limit.rlim_cur;
}

static extent measure_thread(void)
{
    extent all = { 0, 0 };
    pthread_attr_t attributes;
    uintptr_t top;
    void *low;

    if (pthread_getattr_np(pthread_self(), &attributes) != 0) {
        return all;
    }
    if (pthread_attr_getstack(&attributes, &low, &all.size) == 0) {
        top = (uintptr_t)low + all.size;
        all.size = MIN(most_of_main(all.size), top);
        all.low = top - all.size;
    }
    pthread_attr_destroy(&attributes);
    return all;
}

#elif defined(__APPLE__)

static extent measure_thread(void)
{
    size_t size = pthread_get_stacksize_np(pthread_self());

    return (extent){ (uintptr_t)pthread_get_stackaddr_np(pthread_self()) - size, size };
}

#else

static extent measure_thread(void)
{
    return (extent){ 0, 0 };
}

#endif

/* Asked once: it may mean to read a file of the system. */
static extent of_thread(void)
{
    if (!WXFAVOR_G(stack_measured)) {
        extent all = measure_thread();

        WXFAVOR_G(stack_low) = all.low;
        WXFAVOR_G(stack_size) = all.size;
        WXFAVOR_G(stack_measured) = true;
    }
    return (extent){ WXFAVOR_G(stack_low), WXFAVOR_G(stack_size) };
}

#endif

static uintptr_t position(void)
{
#if defined(__GNUC__)
    return (uintptr_t)__builtin_frame_address(0);
#else
    volatile char here = 0;

    return (uintptr_t)&here;
#endif
}

bool php_wxfavor_c_stack_is_short(void)
{
    zend_fiber_context *context = EG(current_fiber_context);
    bool fiber = context != NULL && context->stack != NULL;
    extent all = fiber ? of_fiber(context->stack) : of_thread();
    uintptr_t now = position();

    /* Not where we think we are: then there is no telling. */
    if (all.size == 0 || now < all.low || now - all.low > all.size) {
        return php_wxfavor_queue_depth() >= (fiber ? HANDLERS_MAX_IN_FIBER : HANDLERS_MAX);
    }
    return now - all.low < MIN(all.size / 4, RESERVE);
}
