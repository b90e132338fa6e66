/* Noticing a fork: the process id, and besides a page that the kernel zeroes in the child, since a
 * process id can come round again. (Emulators may leave the page alone; then the id has to do.)
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include "platform/fork.h"
#include <pthread.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>

static _Atomic uint32_t
    *page; /* the generation, or 0 after a fork; null where there is no such page */
static _Atomic uint32_t
    generation; /* how many forks lie between the first process and this one, + 1 */
static pthread_once_t once = PTHREAD_ONCE_INIT;
static size_t page_size;

static void initialise(void)
{
  atomic_store(&generation, 1);
  page_size = (size_t)sysconf(_SC_PAGESIZE);
  void *memory = mmap(NULL, page_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED)
    return;
  if (madvise(memory, page_size, MADV_WIPEONFORK) != 0) {
    munmap(memory, page_size);
    return;
  }
  page = memory;
  atomic_store(page, 1);
}

uint64_t karat_process_id(void)
{
  pthread_once(&once, initialise);
  if (page != NULL && atomic_load(page) == 0) {
    /* Only one thread of the child advances the generation; the others find the page filled. */
    uint32_t old = atomic_load(&generation), expected = 0;
    if (atomic_compare_exchange_strong(page, &expected, old + 1))
      atomic_store(&generation, old + 1);
  }
  uint32_t now = page != NULL ? atomic_load(page) : 1;
  return (uint64_t)now << 32 | (uint32_t)getpid();
}

void karat_process_forget(void)
{
  if (page != NULL)
    munmap(page, page_size);
  page = NULL;
  once = (pthread_once_t)PTHREAD_ONCE_INIT;
}
