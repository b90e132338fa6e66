#!/bin/sh
# tests/features.sh KARAT TEST_VECTORS [QEMU]
# x86-64 with fewer features than this machine has: by KARAT_CPU_WITHOUT, and under an emulator that has no AVX-512, where an instruction of it would end the
# program. Each time the kernels that `karat info` names must need none of it, and published vectors must come out.
#
# Valgrind knows no AVX-512 either: the test constant_time sees the other kernels. For those with AVX-512, ctcheck and bench/density look.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
karat=$1
vectors=$2
qemu=${3-}
failed=0

# without NAME COMMAND...: COMMAND is how to run a program
without() {
  name=$1
  shift
  info=$("$@" "$karat" info)
  if echo "$info" | grep -q avx512; then
    echo "FAILED: $name: AVX-512 is still there" >&2
    failed=1
  fi
  for kernel in pair_mul lone_mul octet_mul; do
    if ! echo "$info" | grep -q "^  $kernel .*_portable "; then
      echo "FAILED: $name: $kernel is not the portable one" >&2
      failed=1
    fi
  done
  if "$@" "$vectors" >/dev/null 2>&1; then
    echo "$name: vectors come out"
  else
    echo "FAILED: $name: vectors" >&2
    failed=1
  fi
}

all="avx512f avx512vl avx512dq avx512bw avx512ifma"
without "features left out" env KARAT_CPU_WITHOUT="$all"
if [ -n "$qemu" ]; then
  without "emulated" "$qemu"
  without "emulated, ifma asked for" env KARAT_KERNELS=ifma "$qemu"
else
  echo "no qemu-x86_64: not run under an emulator"
fi
echo "valgrind knows no AVX-512: constant_time sees the other kernels only; see ctcheck and bench/density for these"
exit "$failed"
