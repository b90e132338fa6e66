/* threads.c: signatures a second by several threads on one key, through OpenSSL's EVP functions, by
 * karat's provider and by OpenSSL's own.
 *
 * Rounds alternate between the two, for one thread, two, and so on; figures are medians over the
 * rounds: signatures a second of the clock, which other load on the machine lowers, and a second of
 * CPU time, which tells whether threads get in one another's way.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#define _GNU_SOURCE
#include <openssl/evp.h>
#include <openssl/provider.h>
#include <openssl/rsa.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { MAX_ROUNDS = 99, MAX_THREADS = 256 };

static const char usage[] =
    "usage: threads DIRECTORY_OF_KARAT_SO [BITS [MOST_THREADS [SECONDS [ROUNDS]]]]\n"
    "\n"
    "Signatures (PKCS#1 v1.5, SHA-256) a second by 1 to MOST_THREADS threads on one key.\n";

static EVP_PKEY *key;
static const char *query;
static atomic_int stop, failed;

static void *work(void *arg)
{
  size_t *count = arg;
  const uint8_t digest[32] = {1};
  uint8_t sig[2048];
  EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_pkey(NULL, key, query);
  if (ctx == NULL || EVP_PKEY_sign_init(ctx) != 1 ||
      EVP_PKEY_CTX_set_signature_md(ctx, EVP_sha256()) != 1)
    atomic_store(&failed, 1);
  while (!atomic_load(&stop) && !atomic_load(&failed)) {
    size_t len = sizeof sig;
    if (EVP_PKEY_sign(ctx, sig, &len, digest, sizeof digest) != 1)
      atomic_store(&failed, 1);
    ++*count;
  }
  EVP_PKEY_CTX_free(ctx);
  return NULL;
}

static double now(clockid_t clock)
{
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* By the clock, and by CPU time. */
struct rate {
  double clock, cpu;
};

static struct rate measure(const char *wanted, int threads, double seconds)
{
  static struct {
    size_t count;
    char rest[56]; /* a cache line each */
  } counts[MAX_THREADS];
  pthread_t thread[MAX_THREADS];
  query = wanted;
  atomic_store(&stop, 0);
  memset(counts, 0, sizeof counts);
  const double begin = now(CLOCK_MONOTONIC), cpu_begin = now(CLOCK_PROCESS_CPUTIME_ID);
  for (int i = 0; i < threads; i++)
    if (pthread_create(&thread[i], NULL, work, &counts[i].count) != 0)
      exit(2);
  usleep((useconds_t)(seconds * 1e6));
  atomic_store(&stop, 1);
  size_t all = 0;
  for (int i = 0; i < threads; i++) {
    pthread_join(thread[i], NULL);
    all += counts[i].count;
  }
  if (atomic_load(&failed)) {
    fprintf(stderr, "threads: a signature failed\n");
    exit(2);
  }
  return (struct rate){(double)all / (now(CLOCK_MONOTONIC) - begin),
                       (double)all / (now(CLOCK_PROCESS_CPUTIME_ID) - cpu_begin)};
}

static int compare(const void *a, const void *b)
{
  const double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *values, int count)
{
  qsort(values, (size_t)count, sizeof *values, compare);
  return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

int main(int argc, char **argv)
{
  if (argc < 2 || argc > 6 || argv[1][0] == '-') {
    fputs(usage, stderr);
    return 2;
  }
  const int bits = argc > 2 ? atoi(argv[2]) : 2048;
  const int most = argc > 3 ? atoi(argv[3]) : (int)sysconf(_SC_NPROCESSORS_ONLN);
  const double seconds = argc > 4 ? atof(argv[4]) : 1;
  const int rounds = argc > 5 ? atoi(argv[5]) : 5;
  if (most < 1 || most > MAX_THREADS || rounds < 1 || rounds > MAX_ROUNDS || seconds <= 0) {
    fputs(usage, stderr);
    return 2;
  }
  if (!OSSL_PROVIDER_set_default_search_path(NULL, argv[1]) ||
      OSSL_PROVIDER_load(NULL, "default") == NULL || OSSL_PROVIDER_load(NULL, "karat") == NULL) {
    fprintf(stderr, "threads: the providers could not be loaded\n");
    return 2;
  }
  key = EVP_RSA_gen((unsigned)bits);
  if (key == NULL)
    return 2;
  printf("RSA %d, signatures on one key, %d rounds of %.2g s\n", bits, rounds, seconds);
  printf("%7s %22s %22s %7s\n", "", "a second of the clock", "a second of CPU time", "");
  printf("%7s %11s %10s %11s %10s %7s\n", "threads", "karat", "OpenSSL", "karat", "OpenSSL",
         "ratio");
  for (int threads = 1; threads <= most; threads++) {
    double clock[2][MAX_ROUNDS], cpu[2][MAX_ROUNDS];
    for (int r = 0; r < rounds; r++)
      for (int i = 0; i < 2; i++) {
        const struct rate rate =
            measure(i == 0 ? "provider=karat" : "provider=default", threads, seconds);
        clock[i][r] = rate.clock;
        cpu[i][r] = rate.cpu;
      }
    const double karat = median(cpu[0], rounds), openssl = median(cpu[1], rounds);
    printf("%7d %11.0f %10.0f %11.0f %10.0f %7.2f\n", threads, median(clock[0], rounds),
           median(clock[1], rounds), karat, openssl, karat / openssl);
  }
  EVP_PKEY_free(key);
  return 0;
}
