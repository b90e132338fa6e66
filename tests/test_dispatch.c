/* The choice of kernels: by call, by environment, and what is said of it.
 *
 * SPDX-License-Identifier: Apache-2.0 */
#include "bignum/dispatch.h"
#include "platform/core.h"
#include "support.h"
#include <karat/info.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void every_size(void **state)
{
  (void)state;
  for (size_t k = 1; k <= KARAT_MAX_BITS / 64; k++) {
    struct karat_kernels set;
    memset(&set, 0, sizeof set);
    karat_kernels_for(&set, k);
    void (*pointers[sizeof set / sizeof(void (*)(void))])(void);
    memcpy(pointers, &set, sizeof set);
    for (size_t i = 0; i < KARAT_KERNEL_COUNT; i++) {
      assert_true(pointers[i] != NULL);
      struct karat_kernel_choice choice;
      assert_status(KARAT_OK, karat_kernel_choose(&choice, i, k));
      assert_string_equal(choice.kernel, karat_kernel_name((enum karat_kernel)i));
      assert_true(strlen(choice.reason) > 5);
      assert_int_equal(strncmp(choice.implementation, "karat_", 6), 0);
    }
  }
  struct karat_kernel_choice choice;
  assert_status(KARAT_E_ARGUMENT, karat_kernel_choose(&choice, KARAT_KERNEL_COUNT, 1));
  assert_status(KARAT_E_ARGUMENT, karat_kernel_choose(&choice, 0, 0));
  assert_status(KARAT_E_ARGUMENT, karat_kernel_choose(&choice, 0, KARAT_MAX_BITS / 64 + 1));
  assert_status(KARAT_E_ARGUMENT, karat_kernel_choose(NULL, 0, 1));
}

static void by_call(void **state)
{
  (void)state;
  assert_status(KARAT_E_KERNELS, karat_kernels_select("quantum"));
  assert_status(KARAT_E_ARGUMENT, karat_kernels_select(NULL));
  assert_status(KARAT_OK, karat_kernels_select("portable"));
  assert_string_equal(karat_kernels_selected(), "portable");
  assert_string_equal(karat_kernels_selected_by(), "call");
  for (size_t i = 0; i < KARAT_KERNEL_COUNT; i++) {
    struct karat_kernel_choice choice;
    assert_status(KARAT_OK, karat_kernel_choose(&choice, i, 16));
    assert_string_equal(choice.family, "portable");
  }
  int available = 0;
  assert_string_equal(karat_kernels_family(0, &available), "portable");
  assert_int_equal(available, 1);
  size_t count = 0;
  while (karat_kernels_family(count, NULL) != NULL)
    count++;
  assert_true(count >= 1 && count < 20);
  assert_status(KARAT_OK, karat_kernels_select("auto"));
  assert_string_equal(karat_kernels_selected(), "auto");
}

/* The environment is read once, so each value is tried in a process of its own. */
static void by_environment(void **state)
{
  (void)state;
  static const struct {
    const char *value, *family, *by;
  } rows[] = {{NULL, "auto", "default"},
              {"portable", "portable", "environment"},
              {"auto", "auto", "environment"},
              {"quantum", "auto", "environment (not usable, ignored)"},
              {"", "auto", "environment (not usable, ignored)"}};
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    pid_t pid = fork();
    if (pid == 0) {
      if (rows[i].value != NULL)
        setenv("KARAT_KERNELS", rows[i].value, 1);
      else
        unsetenv("KARAT_KERNELS");
      _exit(strcmp(karat_kernels_selected(), rows[i].family) != 0 ||
            strcmp(karat_kernels_selected_by(), rows[i].by) != 0);
    }
    int status;
    waitpid(pid, &status, 0);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  }
}

/* Systems of one kind of core and of several. */
static void cores(void **state)
{
  (void)state;
  const uint32_t n1 = KARAT_CORE_ID(0x41, 0xd0c), a72 = KARAT_CORE_ID(0x41, 0xd08),
                 v1 = KARAT_CORE_ID(0x41, 0xd40), a53 = KARAT_CORE_ID(0x41, 0xd03);
  static const char narrow[] = "narrow neon scalar", wide[] = "neon scalar narrow";
  const struct karat_core *unknown = karat_core_among(NULL, 0);
  assert_string_equal(karat_core_among(&n1, 1)->name, "neoverse-n1");
  assert_string_equal(karat_core_among(&n1, 1)->families, narrow);
  assert_string_equal(karat_core_among(&a72, 1)->families, narrow);
  assert_string_equal(karat_core_among(&v1, 1)->families, wide);
  assert_string_equal(karat_core_among((uint32_t[]){KARAT_CORE_ID(0x61, 0x23)}, 1)->name, "apple");
  assert_ptr_equal(karat_core_among(&a53, 1), unknown);
  assert_ptr_equal(karat_core_among((uint32_t[]){KARAT_CORE_ID(0x51, 0xd0c)}, 1), unknown);
  assert_string_equal(karat_core_among((uint32_t[]){a53, a72}, 2)->name, "cortex-a72");
  assert_string_equal(karat_core_among((uint32_t[]){a72, a53}, 2)->name, "cortex-a72");
  assert_string_equal(karat_core_among((uint32_t[]){a72, n1}, 2)->families, narrow);
  assert_ptr_equal(karat_core_among((uint32_t[]){a72, v1}, 2), unknown);
  assert_ptr_equal(karat_core_among((uint32_t[]){v1, a53, n1}, 3), unknown);
}

#if defined(__aarch64__)
static const char *family_of(const char *kernel, size_t words)
{
  struct karat_kernel_choice choice = {0};
  for (size_t i = 0; choice.kernel == NULL || strcmp(choice.kernel, kernel) != 0; i++)
    if (karat_kernel_choose(&choice, i, words) != KARAT_OK)
      return "";
  return choice.family;
}

/* What a core's kernels are, the core named by the environment. */
static void by_core(void **state)
{
  (void)state;
  static const struct {
    const char *name, *core, *mul, *lookup;
  } rows[] = {{"neoverse-n1", "neoverse-n1", "narrow", "neon"},
              {"cortex-a72", "cortex-a72", "narrow", "neon"},
              {"neoverse-v1", "neoverse-v1", "scalar", "neon"},
              {"unknown", "unknown", "scalar", "neon"},
              {"quantum", NULL, NULL, NULL}};
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    pid_t pid = fork();
    if (pid == 0) {
      setenv("KARAT_CPU_CORE", rows[i].name, 1);
      unsetenv("KARAT_KERNELS");
      const uint32_t *ids;
      const size_t count = karat_core_ids(&ids);
      if (rows[i].core == NULL)
        _exit(strcmp(karat_cpu_core(), karat_core_among(ids, count)->name) != 0);
      _exit(strcmp(karat_cpu_core(), rows[i].core) != 0 ||
            strcmp(family_of("mul", 4), rows[i].mul) != 0 ||
            strcmp(family_of("lookup", 16), rows[i].lookup) != 0 ||
            karat_kernels_select("narrow") != KARAT_OK ||
            strcmp(family_of("mul", 4), "narrow") != 0);
    }
    int status;
    waitpid(pid, &status, 0);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  }
}
#endif

static void description(void **state)
{
  (void)state;
  assert_true(strlen(karat_version()) > 0);
  assert_true(karat_version()[0] >= '0' && karat_version()[0] <= '9');
#if defined(__x86_64__)
  assert_string_equal(karat_cpu_architecture(), "x86_64");
#elif defined(__aarch64__)
  assert_string_equal(karat_cpu_architecture(), "aarch64");
  assert_non_null(strstr(karat_cpu_features(), "neon"));
  assert_true(strlen(karat_cpu_core()) > 0);
  assert_non_null(strstr(karat_kernels_order(), "scalar"));
#endif
  assert_non_null(karat_cpu_name());
}

int main(void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(by_environment), /* first: nothing has been selected yet */
#if defined(__aarch64__)
    cmocka_unit_test(by_core), /* likewise */
#endif
    cmocka_unit_test(cores),
    cmocka_unit_test(every_size),
    cmocka_unit_test(by_call),
    cmocka_unit_test(description),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
