#!/bin/sh
# tools/test_prover.sh
# Builds the prover and runs its self-test.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."
tools/prove.sh --build-only >/dev/null
exec tests/prove/run.sh build/prove-selftest
