/* Many threads on one key, and forks: results right, blinding values never shared.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "platform/fork.h"
#include "rsa/blinding.h"
#include "support.h"
#include <karat/info.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* More threads than the pool has slots, so that some find it empty and some find it full. */
enum { THREADS = KARAT_POOL_SLOTS + 5, ROUNDS = 40 };

static karat_key *shared;

static void *work(void *arg)
{
  const struct karat_signature_scheme pss = {KARAT_SCHEME_PSS, KARAT_SHA256, 0, KARAT_SALT_DIGEST};
  size_t *bad = arg;
  for (int i = 0; i < ROUNDS; i++) {
    uint8_t sig[128], message[8] = {(uint8_t)i, (uint8_t)(uintptr_t)arg};
    size_t len = sizeof sig;
    const struct karat_encryption_scheme v15 = {.scheme = KARAT_SCHEME_V15};
    uint8_t out[128];
    size_t out_len = sizeof out;
    if (karat_encrypt(shared, &v15, message, sizeof message, sig, &len) != KARAT_OK ||
        karat_decrypt(shared, &v15, sig, len, out, &out_len) != KARAT_OK ||
        out_len != sizeof message || memcmp(out, message, out_len) != 0)
      ++*bad;
    if (i % 16 == 0) /* while others make keys and choose kernels */
      *bad += karat_kernels_select(i % 32 ? "portable" : "auto") != KARAT_OK ||
              karat_selftest(NULL, NULL) != KARAT_OK;
    if (karat_sign(shared, &pss, message, sizeof message, sig, &len) != KARAT_OK ||
        karat_verify(shared, &pss, message, sizeof message, sig, len) != KARAT_OK)
      ++*bad;
  }
  return NULL;
}

static void one_key(void **state)
{
  (void)state;
  shared = load_key("1024");
  pthread_t threads[THREADS];
  size_t bad[THREADS] = {0};
  for (int i = 0; i < THREADS; i++)
    assert_int_equal(pthread_create(&threads[i], NULL, work, &bad[i]), 0);
  for (int i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    assert_int_equal(bad[i], 0);
  }
  karat_key_free(shared);
}

/* Runs in a child and returns whether it left by exit status 0. */
static int in_child(int (*check)(karat_key *), karat_key *key)
{
  pid_t pid = fork();
  if (pid == 0)
    _exit(check(key) ? 0 : 1);
  int status;
  assert_int_equal(waitpid(pid, &status, 0), pid);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static uint64_t parent_id;
static uint8_t parent_blind[128], in[128];

/* The blinding value that a private operation leaves in the pool. */
static void use(karat_key *key, uint8_t *blind)
{
  uint8_t out[128];
  assert_status(KARAT_OK, karat_private_raw(key, out, in));
  for (size_t i = 0; i < KARAT_POOL_SLOTS; i++)
    if (key->private.pool->slots[i] != NULL) {
      struct karat_slot *slot = key->private.pool->slots[i];
      memcpy(blind, slot->blind, sizeof parent_blind);
      return;
    }
  fail_msg("no slot in the pool");
}

static int differs(karat_key *key)
{
  uint8_t blind[sizeof parent_blind];
  if (karat_process_id() == parent_id)
    return 0;
  use(key, blind);
  return memcmp(blind, parent_blind, sizeof blind) != 0;
}

static int grandchild_differs(karat_key *key)
{
  return differs(key) && in_child(differs, key);
}

/* What the next use in the parent would have had: if the child had kept the slot, it would have the
 * same. */
static void forked(void **state)
{
  (void)state;
  karat_key *key = load_key("1024");
  in[127] = 3;
  uint8_t blind[sizeof parent_blind];
  use(key, blind);
  parent_id = karat_process_id();
  assert_true(parent_id == karat_process_id());
  struct karat_slot *slot;
  assert_status(KARAT_OK, karat_slot_take(key, &slot));
  /* the pair after one more squaring, as this process and a careless child would both see it */
  const size_t factor = karat_modulus_factor_words(&key->n) * sizeof *slot->blind;
  uint64_t *next = malloc(factor);
  memcpy(next, slot->blind, factor);
  karat_modulus_factor_sqr(&key->n, next, slot->work);
  memcpy(parent_blind, next, sizeof parent_blind);
  karat_slot_put(key, slot);
  struct karat_slot *kept = NULL;
  for (size_t i = 0; i < KARAT_POOL_SLOTS && kept == NULL; i++)
    kept = key->private.pool->slots[i];
  assert_memory_equal(kept->blind, parent_blind, sizeof parent_blind);
  karat_modulus_factor_sqr(&key->n, next, kept->work);
  memcpy(parent_blind, next, sizeof parent_blind);
  free(next);
  assert_true(in_child(differs, key));
  assert_true(in_child(grandchild_differs, key));
  use(key, blind); /* and the parent goes on where it was */
  assert_memory_equal(blind, parent_blind, sizeof parent_blind);
  karat_key_free(key);
}

/* Forks while other threads are in the middle of operations: the child, in which those threads are
 * gone, finds slots that are taken for ever, and goes on with others. */
static int child_works(karat_key *key)
{
  size_t bad = shared != key;
  work(&bad);
  karat_key *made = NULL;
  const struct karat_generation wanted = {.bits = 1024, .legacy = 1};
  if (karat_key_generate(&made, &wanted) != KARAT_OK)
    bad++;
  karat_key_free(made);
  return bad == 0;
}

static void fork_among_threads(void **state)
{
  (void)state;
#ifdef __SANITIZE_THREAD__
  /* It takes the threads that are gone in the child for leaks, and what they had for races. */
  skip();
#endif
  enum { BUSY = 3, FORKS = 6 };
  shared = load_key("1024");
  pthread_t threads[BUSY];
  size_t bad[BUSY] = {0};
  for (int i = 0; i < BUSY; i++)
    assert_int_equal(pthread_create(&threads[i], NULL, work, &bad[i]), 0);
  for (int i = 0; i < FORKS; i++)
    assert_true(in_child(child_works, shared));
  for (int i = 0; i < BUSY; i++) {
    pthread_join(threads[i], NULL);
    assert_int_equal(bad[i], 0);
  }
  karat_key_free(shared);
}

int main(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(one_key), cmocka_unit_test(forked),
                                     cmocka_unit_test(fork_among_threads)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
