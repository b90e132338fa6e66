/* The queue: many threads at once, each call's own result; groups of all sizes, errors among them;
 * one thread alone.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "support.h"
#include <karat/queue.h>
#include <pthread.h>
#include <string.h>

enum { THREADS = 24, ROUNDS = 30 };

static karat_queue *queue;
static karat_key *keys[2];
static const struct karat_signature_scheme v15 = {KARAT_SCHEME_V15, KARAT_SHA256, 0, 0};

/* Signs and verifies digests of its own; counts what comes out wrong. */
static void *work(void *arg)
{
  size_t *bad = arg;
  for (int i = 0; i < ROUNDS; i++) {
    uint8_t digest[32] = {(uint8_t)i}, sig[256], alone[256];
    const karat_key *key = keys[i % 2];
    memcpy(digest + 1, &arg, sizeof arg);
    size_t len = sizeof sig, alone_len = sizeof alone, little = 3;
    if (karat_queue_sign_digest(queue, key, &v15, digest, 32, sig, &len) != KARAT_OK ||
        karat_sign_digest(key, &v15, digest, 32, alone, &alone_len) != KARAT_OK ||
        len != alone_len || memcmp(sig, alone, len) != 0)
      ++*bad;
    if (karat_queue_verify_digest(queue, key, &v15, digest, 32, sig, len) != KARAT_OK)
      ++*bad;
    sig[i] ^= 4;
    if (karat_queue_verify_digest(queue, key, &v15, digest, 32, sig, len) != KARAT_E_SIGNATURE)
      ++*bad;
    if (karat_queue_sign_digest(queue, key, &v15, digest, 32, sig, &little) != KARAT_E_BUFFER ||
        little != 3)
      ++*bad;
  }
  return NULL;
}

/* Groups that fill, and such that time or the end of the others cuts short. */
static void many_threads(void **state)
{
  (void)state;
  static const unsigned waits[] = {0, 50, 2000, 1000000};
  static const int counts[] = {1, 5, THREADS, THREADS};
  for (size_t i = 0; i < sizeof waits / sizeof waits[0]; i++) {
    assert_status(KARAT_OK, karat_queue_new(&queue, waits[i]));
    pthread_t threads[THREADS];
    size_t bad[THREADS] = {0};
    for (int j = 0; j < counts[i]; j++)
      assert_int_equal(pthread_create(&threads[j], NULL, work, &bad[j]), 0);
    for (int j = 0; j < counts[i]; j++) {
      pthread_join(threads[j], NULL);
      assert_int_equal(bad[j], 0);
    }
    karat_queue_free(queue);
  }
}

static void arguments(void **state)
{
  (void)state;
  uint8_t digest[32] = {0}, sig[256];
  size_t len = sizeof sig;
  assert_status(KARAT_E_ARGUMENT, karat_queue_new(NULL, 1));
  assert_status(KARAT_E_ARGUMENT, karat_queue_new(&queue, 1000001));
  assert_status(KARAT_OK, karat_queue_new(&queue, 1000000));
  assert_status(KARAT_E_ARGUMENT,
                karat_queue_sign_digest(NULL, keys[0], &v15, digest, 32, sig, &len));
  assert_status(KARAT_E_ARGUMENT,
                karat_queue_sign_digest(queue, keys[0], &v15, digest, 32, sig, NULL));
  assert_status(KARAT_E_ARGUMENT,
                karat_queue_sign_digest(queue, NULL, &v15, digest, 32, sig, &len));
  assert_status(KARAT_E_ARGUMENT,
                karat_queue_verify_digest(NULL, keys[0], &v15, digest, 32, sig, len));
  assert_status(KARAT_E_ARGUMENT,
                karat_queue_verify_digest(queue, keys[0], &v15, NULL, 32, sig, len));
  karat_queue_free(queue);
  karat_queue_free(NULL);
}

int main(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(many_threads), cmocka_unit_test(arguments)};
  keys[0] = load_key("2048");
  keys[1] = load_key("e3");
  int result = cmocka_run_group_tests(tests, NULL, NULL);
  karat_key_free(keys[0]);
  karat_key_free(keys[1]);
  return result;
}
