// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/memory.h>

#include <cstdlib> // defines __GLIBC__ where it is one

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace zm {

void shareHeaps()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
#endif
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace zm
