#!/bin/sh
# tools/test_prover.sh
# Builds the prover and runs its self-test: it refuses what is no proof, and a sample of broken kernels; and it accepts a sample of kernels in
# another order with other registers.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
tools/prove.sh --build-only >/dev/null
status=0
tests/prove/run.sh build/prove-selftest || status=1
tests/prove/variants/run.sh --mutants 20 --reschedules 1 --schedule 20 build/prove-variants || status=1
exit $status
