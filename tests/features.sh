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

# words NAME IMPLEMENTATION FEATURES: arithmetic on words, 16 of them, by mont_sqr_IMPLEMENTATION without FEATURES
words() {
  name=$1
  info=$(KARAT_CPU_WITHOUT=$3 "$karat" info)
  if ! echo "$info" | grep -q "^  mont_sqr *16.* karat_mont_sqr_$2 "; then
    echo "FAILED: $name: mont_sqr is not $2" >&2
    failed=1
  fi
  if KARAT_CPU_WITHOUT=$3 "$vectors" >/dev/null 2>&1; then
    echo "$name: vectors come out"
  else
    echo "FAILED: $name: vectors" >&2
    failed=1
  fi
}

all="avx512f avx512vl avx512dq avx512bw avx512ifma"
without "features left out" env KARAT_CPU_WITHOUT="$all"
if "$karat" info | grep -q "^Features: .*bmi2 adx"; then
  words "words" 16_x86_64 "$all"
  words "words without AVX2" 16_x86_64 "$all avx2"
  words "words without ADX" portable "$all adx"
  words "words without BMI2" portable "$all bmi2"
fi
if [ -n "$qemu" ]; then
  without "emulated" "$qemu"
  without "emulated, ifma asked for" env KARAT_KERNELS=ifma "$qemu"
else
  echo "no qemu-x86_64: not run under an emulator"
fi
echo "valgrind knows no AVX-512: constant_time sees the other kernels only; see ctcheck and bench/density for these"
exit "$failed"
