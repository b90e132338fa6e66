/* Signatures of many threads gathered into batches.
 *
 * A call that finds a processor free goes straight through. Otherwise it joins the group that is
 * gathering, or begins one: its leader waits until the group is full, time is up, or nothing is
 * running any more, does the whole group, and wakes the others.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include <karat/queue.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { FULL = 8, SIGN = 0, VERIFY = 1 };

/* Calls that are done together. It lives in the leader's call, which returns last. */
struct group {
  struct karat_batch_item items[FULL];
  size_t count, inside; /* calls that joined, and those but the leader that have not left */
  int done;
  pthread_cond_t changed;  /* for the leader: full, nothing runs, all have left */
  pthread_cond_t finished; /* for the others */
};

struct karat_queue {
  pthread_mutex_t lock;
  pthread_condattr_t clock;
  struct timespec wait;
  size_t running, processors; /* calls and groups being done */
  struct group *open[2];      /* gathering: to sign, to verify */
};

karat_status karat_queue_new(karat_queue **queue, unsigned microseconds)
{
  if (queue == NULL || microseconds > 1000000)
    return KARAT_E_ARGUMENT;
  karat_queue *made = calloc(1, sizeof *made);
  if (made == NULL)
    return KARAT_E_MEMORY;
  const long processors = sysconf(_SC_NPROCESSORS_ONLN);
  made->processors = processors > 0 ? (size_t)processors : 1;
  made->wait.tv_sec = microseconds / 1000000;
  made->wait.tv_nsec = (long)(microseconds % 1000000) * 1000;
  pthread_mutex_init(&made->lock, NULL);
  pthread_condattr_init(&made->clock);
  pthread_condattr_setclock(&made->clock, CLOCK_MONOTONIC);
  *queue = made;
  return KARAT_OK;
}

void karat_queue_free(karat_queue *queue)
{
  if (queue == NULL)
    return;
  pthread_condattr_destroy(&queue->clock);
  pthread_mutex_destroy(&queue->lock);
  free(queue);
}

static void run(struct karat_batch_item *items, size_t count, int kind)
{
  if (kind == SIGN)
    karat_sign_batch(items, count);
  else
    karat_verify_batch(items, count);
}

/* Runs items outside of the lock, which the caller has. */
static void run_unlocked(karat_queue *queue, struct karat_batch_item *items, size_t count, int kind)
{
  queue->running++;
  pthread_mutex_unlock(&queue->lock);
  run(items, count, kind);
  pthread_mutex_lock(&queue->lock);
  queue->running--;
  for (int i = SIGN; queue->running == 0 && i <= VERIFY; i++)
    if (queue->open[i] != NULL)
      pthread_cond_signal(&queue->open[i]->changed);
}

/* Begins a group with *item, waits for others, does them all. */
static void lead(karat_queue *queue, struct karat_batch_item *item, int kind)
{
  struct group group = {.items = {*item}, .count = 1};
  pthread_cond_init(&group.changed, &queue->clock);
  pthread_cond_init(&group.finished, NULL);
  struct timespec until;
  clock_gettime(CLOCK_MONOTONIC, &until);
  until.tv_sec += queue->wait.tv_sec + (until.tv_nsec + queue->wait.tv_nsec) / 1000000000;
  until.tv_nsec = (until.tv_nsec + queue->wait.tv_nsec) % 1000000000;

  queue->open[kind] = &group;
  int late = 0;
  while (group.count < FULL && queue->running > 0 && !late)
    late = pthread_cond_timedwait(&group.changed, &queue->lock, &until) != 0;
  if (queue->open[kind] == &group)
    queue->open[kind] = NULL;
  run_unlocked(queue, group.items, group.count, kind);
  *item = group.items[0];
  group.done = 1;
  pthread_cond_broadcast(&group.finished);
  while (group.inside > 0)
    pthread_cond_wait(&group.changed, &queue->lock);
  pthread_cond_destroy(&group.changed);
  pthread_cond_destroy(&group.finished);
}

/* Joins the group that is gathering. */
static void follow(karat_queue *queue, struct karat_batch_item *item, int kind)
{
  struct group *group = queue->open[kind];
  const size_t mine = group->count++;
  group->items[mine] = *item;
  group->inside++;
  if (group->count == FULL) {
    queue->open[kind] = NULL; /* who comes now begins the next one */
    pthread_cond_signal(&group->changed);
  }
  while (!group->done)
    pthread_cond_wait(&group->finished, &queue->lock);
  *item = group->items[mine];
  if (--group->inside == 0)
    pthread_cond_signal(&group->changed);
}

static karat_status enter(karat_queue *queue, struct karat_batch_item *item, int kind)
{
  pthread_mutex_lock(&queue->lock);
  if (queue->open[kind] != NULL)
    follow(queue, item, kind);
  else if (queue->running < queue->processors)
    run_unlocked(queue, item, 1, kind);
  else
    lead(queue, item, kind);
  pthread_mutex_unlock(&queue->lock);
  return item->status;
}

karat_status karat_queue_sign_digest(karat_queue *queue, const karat_key *key,
                                     const struct karat_signature_scheme *scheme,
                                     const uint8_t *digest, size_t digest_len, uint8_t *sig,
                                     size_t *sig_len)
{
  if (queue == NULL || sig_len == NULL)
    return KARAT_E_ARGUMENT;
  struct karat_batch_item item = {key, scheme, digest, digest_len, NULL, *sig_len, KARAT_OK};
  item.sig = sig;
  const karat_status status = enter(queue, &item, SIGN);
  if (status == KARAT_OK)
    *sig_len = item.sig_len;
  return status;
}

karat_status karat_queue_verify_digest(karat_queue *queue, const karat_key *key,
                                       const struct karat_signature_scheme *scheme,
                                       const uint8_t *digest, size_t digest_len, const uint8_t *sig,
                                       size_t sig_len)
{
  if (queue == NULL)
    return KARAT_E_ARGUMENT;
  /* which verifying only reads */
  struct karat_batch_item item = {key,     scheme,  digest, digest_len, (uint8_t *)sig,
                                  sig_len, KARAT_OK};
  return enter(queue, &item, VERIFY);
}
