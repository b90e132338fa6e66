#!/usr/bin/env python3
"""Makes kernels/x86_64/{pair,lone}_{mul,sqr,lookup}_K.S: tools/ifma/generate.py [NAME...], all of them by default.

docs/x86.md describes the layout, the reduction and the bounds.

SPDX-License-Identifier: Apache-2.0
"""
import pathlib
import sys
import textwrap
from strided import Kernel, Shape

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONTRACTS = {"pair": 2, "lone": 1}

# What was fastest: how many chains a column has; up to how many registers x stays in them, all of it, or which number of its last ones does; in how many
# of the last blocks quotient digits are moved by shuffles; how many rows go together; and the scheduler's limits (none: the order as written).
DEFAULT = dict(chains=1, resident=5, keep=0, tail=2, half=4, schedule=None)
TUNED = {
    ("pair", 16, "mul"): dict(chains=2, schedule=dict(limit=26, lead=8)),
    ("pair", 16, "sqr"): dict(chains=2, tail=3, schedule=dict(limit=28, lead=14)),
    ("pair", 24, "mul"): dict(resident=8, schedule=dict(limit=30, lead=4, window=100)),
    ("pair", 24, "sqr"): dict(resident=8, schedule=dict(limit=31, lead=8, window=60)),
    ("pair", 32, "mul"): dict(keep=5, schedule=dict(limit=30, lead=14, window=150)),
    ("pair", 32, "sqr"): dict(keep=8, schedule=dict(limit=28, lead=4, window=150)),
    ("pair", 64, "mul"): dict(half=2),
    ("pair", 64, "sqr"): dict(half=2),
    ("lone", 32, "mul"): dict(chains=2, schedule=dict(limit=26, lead=8)),
    ("lone", 32, "sqr"): dict(chains=2, tail=1, schedule=dict(limit=28, lead=4, window=200)),
    ("lone", 48, "mul"): dict(resident=8, schedule=dict(limit=31, lead=12, window=60)),
    ("lone", 48, "sqr"): dict(resident=8, schedule=dict(limit=30, lead=8, window=60, bias=0.0)),
    ("lone", 64, "mul"): dict(keep=5, schedule=dict(limit=30, lead=8, window=80)),
    ("lone", 64, "sqr"): dict(keep=8, schedule=dict(limit=28, lead=4, window=150)),
    ("lone", 128, "mul"): dict(half=2),
    ("lone", 128, "sqr"): dict(half=2),
}


def comment(text):
    return "\n".join(" * " + line if line else " *" for paragraph in text.strip().split("\n")
                     for line in (textwrap.wrap(paragraph, 100) or [""]))


def arithmetic(group, what, k):
    shape = Shape(CONTRACTS[group], k)
    options = {**DEFAULT, **TUNED[group, k, what]}
    kernel = Kernel(shape, what == "sqr", options).multiply()
    if options["schedule"]:
        kernel.schedule(**options["schedule"], carried=kernel.carried())
    body = kernel.emit(kernel.carried())
    products = sum("vpmadd52" in op.text for op in kernel.code)
    ports = sum(bool(op.ports) for op in kernel.code)
    name = "karat_%s_%s_%d_x86_64" % (group, what, k)
    low = (1 << shape.g) - 1
    numbers = "two numbers p and q" if shape.g == 2 else "m"
    if what == "mul":
        formula = "z = x y 2^-%d modulo %s" % (52 * shape.digits, numbers)
        registers = "rdi z, rsi x, rdx y, rcx c, r8 t, r9 k (not used)"
        annotation = "//@ z = rdi, x = rsi, y = rdx, c = rcx, t = r8"
    else:
        formula = "z = x^2 2^-%d modulo %s, s times over" % (52 * shape.digits, numbers)
        registers = "rdi z, rsi x, then z, rdx c, rcx t, r8 squarings left, r9 k (not used)"
        annotation = "//@ z = rdi, x = rsi, c = rdx, t = rcx, left = r8"
    text = """\
%s: %s.
Contract: kernels/contracts/%s_%s.contract. Made by tools/ifma/generate.py %s_%s_%d; docs/x86.md has the algorithm and its bounds.

Registers: %s; rax, r10, r11; k1 all lanes but the last of each number, k2 its first lane, k7 all but the first; k0, k3 to k6 and all of zmm0 to zmm31. No stack.
Cost: %d products, %d instructions on the two vector ports, so %d cycles at least%s.

SPDX-License-Identifier: Apache-2.0""" % (name, formula, group, what, group, what, k, registers, products, ports, (ports + 1) // 2,
                                          " a squaring" if what == "sqr" else "")
    lines = ["/*" + comment(text)[2:] + " */", '#include "x86_64/kernel.h"', "", "KERNEL(%s)" % name]
    code = ["mov     rax, 0xfffffffffffff", "mov     r10d, %d" % (0xff >> shape.g), "kmovw   k1, r10d", "mov     r10d, %d" % low,
            "kmovw   k2, r10d", "mov     r10d, %d" % (0xff & ~low), "kmovw   k7, r10d"]
    lines += ["        " + line for line in code]
    lines += ["        vmovdqu64 zmm%d, [rsi + %d]" % (v, 64 * v) for v in range(len(kernel.carried()[0]))]
    lines += ["", "        " + annotation]
    if what == "sqr":
        lines.append("LABEL(%s, again):" % name)
    for line in body:
        mnemonic, _, operands = line.partition(" ")
        lines.append("        %-7s %s" % (mnemonic, operands))
    if what == "sqr":
        lines += ["        mov     rsi, rdi", "        dec     r8", "        jnz     LABEL(%s, again)" % name]
    lines += [""] + wipe()
    lines += ["END_KERNEL(%s)" % name, "", "NOTES", ""]
    return "\n".join(lines)


def wipe():
    """No digit stays in a register."""
    return (["        vpxorq  zmm%d, zmm%d, zmm%d" % (r, r, r) for r in range(32)] +
            ["        vzeroupper"] + ["        kxorw   k%d, k%d, k%d" % (r, r, r) for r in (0, 3, 4, 5, 6)] +
            ["        xor     r10d, r10d", "        xor     r11d, r11d"])


def lookup(group, k):
    shape = Shape(CONTRACTS[group], k)
    name = "karat_%s_lookup_%d_x86_64" % (group, k)
    n = shape.n
    text = """\
%s: z = row i of a table for p, row j for q, if they are among the h rows from `first` on; all h rows are read.
Contract: kernels/contracts/%s_lookup.contract. Made by tools/ifma/generate.py %s_lookup_%d.

Each row is moved to z under a mask that has the lanes of p where the row is i, those of q where it is j.
Registers: rdi z, rsi row, rdx i, rcx j, r8 first, r9 rows left; zmm0 to zmm%d the row found, zmm24 to zmm27 a row, zmm29 the row's number, zmm30 i and j, zmm31 ones; k1 the mask. No stack.
Cost: %d instructions on the two vector ports a row.

SPDX-License-Identifier: Apache-2.0""" % (name, group, group, k, n - 1, n + 2)
    lines = ["/*" + comment(text)[2:] + " */", '#include "x86_64/kernel.h"', "", "KERNEL(%s)" % name]
    code = ["mov     eax, 0xaa", "kmovw   k1, eax", "vpbroadcastq zmm30, rdx", "vpbroadcastq zmm30{k1}, rcx",
            "mov     eax, 1", "vpbroadcastq zmm31, rax", "vpbroadcastq zmm29, r8"]
    code += ["vmovdqu64 zmm%d, [rdi + %d]" % (v, 64 * v) for v in range(n)]
    lines += ["        " + line for line in code]
    lines += ["", "        //@ z = rdi, row = rsi, left = r9, number = zmm29, wanted = zmm30", "LABEL(%s, row):" % name]
    code = ["vpcmpeqq k1, zmm29, zmm30", "vpaddq  zmm29, zmm29, zmm31"]
    for v in range(n):  # no masked loads: which bytes those touch would depend on the secret
        code += ["vmovdqu64 zmm%d, [rsi + %d]" % (24 + v % 4, 64 * v), "vmovdqa64 zmm%d{k1}, zmm%d" % (v, 24 + v % 4)]
    code += ["add     rsi, %d" % (64 * n), "dec     r9", "jnz     LABEL(%s, row)" % name]
    lines += ["        " + line for line in code]
    lines += ["", *["        vmovdqu64 [rdi + %d], zmm%d" % (64 * v, v) for v in range(n)]]
    lines += ["        vpxorq  zmm%d, zmm%d, zmm%d" % (r, r, r) for r in [*range(n), 24, 25, 26, 27, 30]]
    lines += ["        vzeroupper", "        kxorw   k1, k1, k1", "END_KERNEL(%s)" % name, "", "NOTES", ""]
    return "\n".join(lines)


def main(wanted):
    for group, k, what in [*TUNED, *(("pair", k, "lookup") for k in (16, 24, 32, 64))]:
        name = "%s_%s_%d" % (group, what, k)
        if not wanted or name in wanted:
            text = lookup(group, k) if what == "lookup" else arithmetic(group, what, k)
            (ROOT / "kernels" / "x86_64" / (name + "_x86_64.S")).write_text(text)


main(sys.argv[1:])
