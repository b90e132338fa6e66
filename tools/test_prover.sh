#!/bin/sh
# tools/test_prover.sh
# Builds the prover and runs its self-test: it refuses what is no proof, and a sample of broken kernels; and it accepts a sample of kernels in
# another order with other registers. That sample leaves out what takes minutes: exponentiations, reductions and products in chunks, steps,
# phases of more than 8 words, and products and squares of 24 words and more, but sqr_48, which is one by calls.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
tools/prove.sh --build-only >/dev/null
status=0
tests/prove/run.sh build/prove-selftest || status=1
kernels=$(find proofs/kernels/aarch64 -name '*.ml' -exec basename {} .ml \; | sort |
  grep -vE '^(mod_exp|chunk_reduce|chunk_mul|rows_|step_|phase_mul|phase_sqr_[0-9][0-9])|^(mul|sqr|chunk_sqr)_(24|32|64)$|^(mul|chunk_sqr)_48$')
# shellcheck disable=SC2086 # a list
tests/prove/variants/run.sh --mutants 20 --reschedules 1 --schedule 20 build/prove-variants $kernels || status=1
exit $status
