#!/bin/sh
# tools/coverage.sh
# Runs the tests with lines counted and reports which lines of the library and the command they
# executed: a table here, pages in build/coverage/report.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$(dirname "$0")/.."

tools/build.sh --tests coverage
find build/coverage -name '*.gcda' -delete
ctest --preset coverage -j "$(nproc)"
mkdir -p build/coverage/report
gcovr --root . --object-directory build/coverage --filter src/ --filter kernels/ --filter cli/ --filter provider/ \
  --exclude-unreachable-branches --html-details build/coverage/report/index.html \
  --print-summary --txt build/coverage/report.txt build/coverage
cat build/coverage/report.txt
