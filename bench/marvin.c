/* marvin.c: a report whether the time of a decryption depends on what is wrong with the padding,
 * the question behind Bleichenbacher's attack and its return as "Marvin" (Kario, 2023).
 *
 * Ciphertexts of several classes, by what their padding looks like, are decrypted in rounds: one of
 * each class a round, in random order, each out of a pool of different ones, so that neither drift
 * nor a single ciphertext's own time counts. Within a round a class is compared with the first:
 * what comes out is the median of the differences with its confidence interval, and the sign test's
 * z, which ask nothing of how times are distributed.
 *
 * This is a report, not a test: a busy machine can make anything look suspicious. Only the planted
 * leak must be found.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include <karat/rsa.h>
#include <math.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CLASSES = 8, POOL = 48, MAX_ROUNDS = 200000 };
#define LIMIT_Z 4.5
#define CONFIDENCE 2.5758 /* of the interval: 99 %, as a quantile of the normal distribution */

static const char usage[] =
    "usage: marvin [--bits N] [--seconds S] [--self-test]\n"
    "\n"
    "Reports the time of decryptions by what is wrong with the padding.\n"
    "\n"
    "  --bits N     size of the key (default 1024: the shorter, the less noise around the "
    "padding)\n"
    "  --seconds S  for each scheme, about (default 20)\n"
    "  --self-test  only see that a planted leak is found, and that a function without one is not\n"
    "               called suspicious\n"
    "\n"
    "A class is suspicious if the sign test gives |z| > 4.5.\n"
    "exit status: 0 measured, whatever came out (or the self-test passed), 1 the self-test "
    "failed,\n"
    "2 wrong use\n";

/* Splitmix64: which ciphertexts, in which order. */
static uint64_t seed = 2026;
static uint64_t draw(void)
{
  uint64_t z = seed += UINT64_C(0x9e3779b97f4a7c15);
  z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
  return z ^ z >> 31;
}

static void must(int good, const char *what)
{
  if (!good) {
    fprintf(stderr, "marvin: %s failed\n", what);
    exit(2);
  }
}

/* ---- What is measured ---- */

struct subject {
  const char *name;
  struct karat_encryption_scheme scheme;
  const char *classes[CLASSES]; /* the first is what the others are compared with */
  void (*damage)(uint8_t *em, size_t size, int class);
  int leak; /* of the self-test: 1 does more when the padding is bad */
};

static karat_key *key;
static size_t size;
static uint8_t pool[CLASSES][POOL][KARAT_MAX_BYTES];

/* v1.5: a good encoding with a message of 32 bytes becomes one of a class. */
static void damage_v15(uint8_t *em, size_t len, int class)
{
  uint8_t *separator = em + len - 33;
  switch (class) {
  case 1: /* a long message: as little padding as may be */
    em[10] = 0;
    break;
  case 2: /* an empty one */
    *separator = 1;
    for (size_t i = 1; i < 32; i++)
      separator[i] |= 1;
    em[len - 1] = 0;
    break;
  case 3: /* no separator */
    for (size_t i = 0; i < 33; i++)
      separator[i] |= 1;
    break;
  case 4: /* one too early */
    em[2 + draw() % 8] = 0;
    break;
  case 5:
    em[0] = 1;
    break;
  case 6:
    em[1] = 1;
    break;
  default: /* nothing of a padding */
    for (size_t i = 0; i < len; i++)
      em[i] = (uint8_t)draw();
    em[0] = 0;
    em[1] = 0x80;
  }
}

/* OAEP: the masked encoding is changed where unmasking makes the wanted error of it. */
static void damage_oaep(uint8_t *em, size_t len, int class)
{
  switch (class) {
  case 1: /* Manger's question */
    em[0] = 1;
    break;
  case 2: /* the seed: everything behind it is random */
    em[1 + draw() % 32] ^= 1;
    break;
  case 3: /* the last byte: the seed is another, and so is everything */
    em[len - 1] ^= 1;
    break;
  default:
    for (size_t i = 1; i < len; i++)
      em[i] = (uint8_t)draw();
  }
}

static const struct subject subjects[] = {
    {"v15, implicit rejection",
     {.scheme = KARAT_SCHEME_V15},
     {"good, 32 bytes", "good, longest", "good, empty", "no separator", "early zero", "first byte",
      "second byte", "random"},
     damage_v15,
     0},
    {"v15, explicit",
     {.scheme = KARAT_SCHEME_V15, .no_implicit_rejection = 1},
     {"good, 32 bytes", "good, longest", "good, empty", "no separator", "early zero", "first byte",
      "second byte", "random"},
     damage_v15,
     0},
    {"oaep",
     {.scheme = KARAT_SCHEME_OAEP, .hash = KARAT_SHA256},
     {"good, 32 bytes", "first byte", "seed", "last byte", "random"},
     damage_oaep,
     0},
};

/* The same without any padding check, and with a leak of a hash more or less: what a caller does
 * who makes up a random session key only when the padding is bad. */
static const struct subject planted[] = {
    {"self-test, no leak",
     {.scheme = KARAT_SCHEME_RAW},
     {"good, 32 bytes", "good, longest", "no separator", "random"},
     damage_v15,
     0},
    {"self-test, planted leak",
     {.scheme = KARAT_SCHEME_V15, .no_implicit_rejection = 1},
     {"good, 32 bytes", "good, longest", "no separator", "random"},
     damage_v15,
     1},
};

static int class_count(const struct subject *subject)
{
  int count = 0;
  while (count < CLASSES && subject->classes[count] != NULL)
    count++;
  return count;
}

/* Classes of the planted subjects, as damage_v15 numbers them. */
static int class_number(const struct subject *subject, int class)
{
  static const int planted_classes[] = {0, 1, 3, 7};
  return subject >= planted && subject < planted + 2 ? planted_classes[class] : class;
}

static void make_pool(const struct subject *subject)
{
  struct karat_encryption_scheme scheme = subject->scheme;
  if (scheme.scheme == KARAT_SCHEME_RAW)
    scheme.scheme = KARAT_SCHEME_V15;
  for (int class = 0; class < class_count(subject); class ++)
    for (int i = 0; i < POOL; i++) {
      uint8_t message[32], em[KARAT_MAX_BYTES];
      size_t len = size;
      const int number = class_number(subject, class);
      do {
        for (size_t j = 0; j < sizeof message; j++)
          message[j] = (uint8_t)draw();
        must(karat_encrypt(key, &scheme, message, sizeof message, pool[class][i], &len) == KARAT_OK,
             "encryption");
        must(karat_private_raw(key, em, pool[class][i]) == KARAT_OK, "decryption");
        if (number != 0)
          subject->damage(em, size, number);
      } while (karat_public_raw(key, pool[class][i], em) != KARAT_OK); /* not below n: again */
    }
}

static double decrypt(const struct subject *subject, const uint8_t *ciphertext)
{
  static uint8_t message[KARAT_MAX_BYTES], digest[KARAT_MAX_DIGEST];
  struct timespec before, after;
  size_t len = sizeof message;
  clock_gettime(CLOCK_MONOTONIC, &before);
  karat_status status = karat_decrypt(key, &subject->scheme, ciphertext, size, message, &len);
  if (subject->leak && status == KARAT_E_DECRYPTION) {
    karat_hash_state *state;
    must(karat_hash_start(&state, KARAT_SHA256) == KARAT_OK, "hash");
    must(karat_hash_update(state, message, 128) == KARAT_OK, "hash");
    must(karat_hash_finish(state, digest) == KARAT_OK, "hash");
  }
  clock_gettime(CLOCK_MONOTONIC, &after);
  must(status == KARAT_OK || status == KARAT_E_DECRYPTION, "decryption");
  return 1e9 * (double)(after.tv_sec - before.tv_sec) + (double)(after.tv_nsec - before.tv_nsec);
}

/* ---- Statistics ---- */

static double times[CLASSES][MAX_ROUNDS];

static int compare(const void *a, const void *b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double quantile(const double *sorted, size_t count, double position)
{
  if (position < 0)
    position = 0;
  if (position > (double)(count - 1))
    position = (double)(count - 1);
  return sorted[(size_t)(position + 0.5)];
}

/* Prints a row; 1 if the class is suspicious. */
static int judge(const struct subject *subject, int class, size_t rounds)
{
  static double sorted[MAX_ROUNDS], differences[MAX_ROUNDS];
  size_t more = 0, less = 0;
  memcpy(sorted, times[class], rounds * sizeof *sorted);
  qsort(sorted, rounds, sizeof *sorted, compare);
  for (size_t i = 0; i < rounds; i++) {
    differences[i] = times[class][i] - times[0][i];
    more += differences[i] > 0;
    less += differences[i] < 0;
  }
  qsort(differences, rounds, sizeof *differences, compare);
  const double middle = (double)(rounds - 1) / 2, reach = CONFIDENCE * sqrt((double)rounds) / 2;
  double z = 0;
  if (more + less > 0)
    z = ((double)more - (double)less) / sqrt((double)(more + less));
  const int suspicious = class > 0 && fabs(z) > LIMIT_Z;
  printf("  %-16s %12.0f", subject->classes[class], quantile(sorted, rounds, middle));
  if (class > 0)
    printf(" %+9.0f  %+8.0f ..%+8.0f %+7.1f%s", quantile(differences, rounds, middle),
           quantile(differences, rounds, middle - reach),
           quantile(differences, rounds, middle + reach), z, suspicious ? "  suspicious" : "");
  putchar('\n');
  return suspicious;
}

/* Measures for so many seconds; the number of suspicious classes. */
static int measure(const struct subject *subject, double seconds)
{
  const int classes = class_count(subject);
  make_pool(subject);
  for (int i = 0; i < 40; i++)
    decrypt(subject, pool[i % classes][i % POOL]);
  const time_t end = time(NULL) + (time_t)seconds;
  size_t rounds = 0;
  while (rounds < MAX_ROUNDS && (time(NULL) < end || rounds < 100)) {
    int order[CLASSES];
    for (int i = 0; i < classes; i++) {
      int at = (int)(draw() % (unsigned)(i + 1));
      order[i] = order[at];
      order[at] = i;
    }
    for (int i = 0; i < classes; i++)
      times[order[i]][rounds] = decrypt(subject, pool[order[i]][draw() % POOL]);
    rounds++;
  }
  printf("%s: %zu rounds\n  %-16s %12s %9s  %18s %7s\n", subject->name, rounds, "padding",
         "median ns", "more", "99 % interval", "z");
  int suspicious = 0;
  for (int class = 0; class < classes; class ++)
    suspicious += judge(subject, class, rounds);
  fflush(stdout);
  return suspicious;
}

/* The leak is there for two classes of three. */
static int self_test(double seconds)
{
  const int quiet = measure(&planted[0], seconds), loud = measure(&planted[1], seconds);
  const int good = loud == 2;
  printf("self-test: %s the planted leak; %d suspicious without one\n",
         good ? "found" : "DID NOT FIND", quiet);
  return good;
}

int main(int argc, char **argv)
{
  struct karat_generation wanted = {.bits = 1024, .legacy = 1};
  double seconds = 20;
  int only_self_test = 0;
  for (int i = 1; i < argc; i++) {
    const int more = i + 1 < argc;
    if (strcmp(argv[i], "--bits") == 0 && more) {
      wanted.bits = (size_t)atoi(argv[++i]);
    } else if (strcmp(argv[i], "--seconds") == 0 && more) {
      seconds = atof(argv[++i]);
    } else if (strcmp(argv[i], "--self-test") == 0) {
      only_self_test = 1;
    } else {
      fputs(usage, strcmp(argv[i], "--help") == 0 ? stdout : stderr);
      return strcmp(argv[i], "--help") == 0 ? 0 : 2;
    }
  }
  cpu_set_t one; /* a thread that moves is another measurement */
  CPU_ZERO(&one);
  CPU_SET(sched_getcpu(), &one);
  sched_setaffinity(0, sizeof one, &one);
  must(karat_key_generate(&key, &wanted) == KARAT_OK, "key generation");
  size = karat_key_size(key);

  const int found = self_test(seconds);
  for (size_t i = 0; i < sizeof subjects / sizeof subjects[0] && found && !only_self_test; i++) {
    putchar('\n');
    measure(&subjects[i], seconds);
  }
  karat_key_free(key);
  return found ? 0 : 1;
}
