#!/bin/sh
# tests/cores.sh QEMU KARAT
# karat names the core that QEMU emulates, and chooses kernels for it.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
qemu=$1
karat=$2
failed=0
unset KARAT_CPU_CORE KARAT_KERNELS

# core CPU NAME FAMILIES
core() {
  if "$qemu" -cpu "$1" "$karat" info | grep "^Core:  *$2 (families: $3)$"; then
    return
  fi
  echo "FAILED: -cpu $1 is not $2 with $3" >&2
  failed=1
}

core neoverse-n1 neoverse-n1 "narrow neon scalar"
core cortex-a72 cortex-a72 "narrow neon scalar"
core cortex-a76 cortex-a76 "narrow neon scalar"
core cortex-a53 unknown "neon scalar narrow"
core max unknown "neon scalar narrow"
exit "$failed"
