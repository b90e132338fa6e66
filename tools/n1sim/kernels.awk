# awk -f kernels.awk CONTRACT...: what n1sim can watch of the AArch64 kernels, a line each:
#
#   SYMBOL CONTRACT k=N[,SIZE=N...]
#
# at the sizes of the primes of RSA-2048, 3072 and 4096 that the implementation takes, or else at its smallest; with -v words=N at N alone.
#
# SPDX-License-Identifier: Apache-2.0

function print_row(k,  i, text) {
  text = "k=" k
  for (i = 1; i <= others; i++) text = text "," other[i] "=" (other[i] == "h" ? 32 : 2 * k)
  print symbol, FILENAME, text
}

$1 == "kernel" { name = $2; others = 0 }
$1 == "size" && $2 != "k" { other[++others] = $2 }
$1 == "implementation" {
  lo = 1; hi = 256; step = 1; here = 0
  for (i = 3; i <= NF; i++) {
    if ($i == "on" && $(i + 1) == "aarch64") here = 1
    if ($i == "for" && $(i + 1) == "k") {
      lo = hi = $(i + 3)
      if ($(i + 4) == "..") hi = $(i + 5)
      if ($(i + 6) == "step") step = $(i + 7)
    }
  }
  if (!here) next
  symbol = "karat_" name "_" $2
  printed = 0
  for (k = words ? words : 16; k <= (words ? words : 32); k += 8)
    if (k >= lo && k <= hi && (k - lo) % step == 0) { print_row(k); printed = 1 }
  if (!printed && !words) print_row(lo)
}
