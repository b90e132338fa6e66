"""Montgomery multiplication and squaring of one number, or of two at once, in the strided layout. See docs/x86.md.

SPDX-License-Identifier: Apache-2.0
"""
from schedule import Program

LO, HI = "vpmadd52luq", "vpmadd52huq"


class Shape:
    """g numbers of k words each: N digits of 52 bits in n registers; lane g l + j of register v is digit n l + v of number j."""

    def __init__(self, g, k):
        self.g, self.k = g, k
        self.digits = (5 * k + 3) // 4
        self.lanes = 8 // g
        self.n = -(-self.digits // self.lanes)
        tail = 2 if self.digits % 4 == 0 else 3
        self.blocks = [4] * ((self.digits - 2 * tail) // 4) + [2] * tail
        assert sum(self.blocks) == self.digits

    def place(self, i):
        """The bytes before digit i of the numbers."""
        return 64 * (i % self.n) + 8 * self.g * (i // self.n)

    # The table: F_4, F_2, m, and the two digits of -m^-1 mod B^2.
    def fold(self, d, v):
        return 64 * (v + (0 if d == 4 else self.n))

    def modulus(self, v):
        return 64 * (2 * self.n + v)

    def inverse(self, t):
        return 64 * 3 * self.n + 8 * self.g * t


class Kernel(Program):
    """x, y, c: registers that point to the operands and the table; t: to the scratch."""

    def __init__(self, shape, square, options):
        super().__init__()
        self.s, self.square, self.o = shape, square, options
        self.x, self.y, self.c, self.t, self.z = "rsi", "rdx", "rcx", "r8", "rdi"
        if square:
            self.y, self.c, self.t = "rsi", "rdx", "rcx"
        self.begun = set()
        self.doubles = 8 * shape.g * shape.digits  # in the scratch: D_v and e_v behind the quotient digits
        self.doubles += -self.doubles % 64
        self.scratch = (self.doubles + (128 * shape.n if square else 0)) // 8

    # ---- single steps ----

    def load(self, d, base, offset):
        self.add("vmovdqu64 {d}, [%s + %d]" % (base, offset), d, latency=7, ports="", reads=[base])

    def spread(self, d, base, offset, reads=()):
        """The digits at an address in all lanes."""
        self.add(("vbroadcasti64x2 {d}, [%s + %d]" if self.s.g == 2 else "vpbroadcastq {d}, [%s + %d]") % (base, offset), d,
                 latency=8, ports="", reads=[base, *reads])

    def lowest(self, d, x):
        """The digits in the first lane of x, in all lanes."""
        self.add("vshufi64x2 {d}, {0}, {0}, 0" if self.s.g == 2 else "vpbroadcastq {d}, {x}", d, [x], latency=3, ports="5")

    def product(self, half, d, x, y):
        """d += a half of x y; the first one begins d."""
        first = "" if d in self.begun else "vpxorq {d}, {d}, {d}\n"
        self.begun.add(d)
        self.add(first + half + " {d}, {0}, {1}", d, [x, y], update=not first, latency=4)

    def plus(self, d, x, y):
        self.add("vpaddq {d}, {0}, {1}", d, [x, y])

    def into(self, d, x):
        """d += x; or d becomes x, where it has not begun."""
        if d in self.begun:
            self.add("vpaddq {d}, {d}, {0}", d, [x], update=True)
        else:
            self.begun.add(d)
            self.add("vmovdqa64 {d}, {0}", d, [x], ports="")

    def right(self, d, x, bits, lanes=""):
        self.add("vpsrlq {d}%s, {0}, %d" % (lanes, bits), d, [x], ports="0")

    def down(self, d, x):
        """Each lane from the next digit group, zeros into the last."""
        self.add("valignq {d}{{k1}}{{z}}, {0}, {0}, %d" % self.s.g, d, [x], latency=3, ports="5", reads=["k1"])

    def shift(self, c, x):
        """The upper lanes of column c begin the second chain of column c + n; or join the only one."""
        other = "Q%d" % (c + self.s.n)
        if self.o["chains"] == 2:
            self.begun.add(other)
            self.down(other, x)
        else:
            self.down("s%d" % c, x)
            self.into("A%d" % (c + self.s.n), "s%d" % c)

    def chain(self, c):
        """Where products with quotient digits go: the second chain of column c, if it has begun."""
        return "Q%d" % c if "Q%d" % c in self.begun else "A%d" % c

    # ---- rows of products ----

    def a(self, v, again):
        """x's register v."""
        if self.s.n <= self.o["resident"]:
            return "a%d" % v
        if v >= self.s.n - self.o.get("keep", 0):  # the last ones stay, which squaring uses most
            if "kept%d" % v not in self.begun:
                self.begun.add("kept%d" % v)
                self.load("kept%d" % v, self.x, 64 * v)
            return "kept%d" % v
        self.load("a%d_%s" % (v, again), self.x, 64 * v)
        return "a%d_%s" % (v, again)

    def rows(self, first, count):
        """x y_i for the digits i of y from first on."""
        n, digits = self.s.n, range(first, first + count)
        for i in digits:
            self.spread("b%d" % i, self.y, self.s.place(i))
        for v in range(n):
            a = self.a(v, first)
            for i in digits:
                self.product(LO, "A%d" % (i + v), a, "b%d" % i)
            for i in digits:
                self.product(HI, "A%d" % (i + v + 1), a, "b%d" % i)

    def square_rows(self, first, count):
        """Of x x_i the half above the diagonal doubled, and the diagonal."""
        n, digits = self.s.n, range(first, first + count)
        for i in digits:
            if first == 0 and n <= self.o["resident"]:  # what was just computed is not yet back from memory
                self.lowest("b%d" % i, "a%d" % i)
                self.lowest("d%d" % i, "D%d" % i)
                continue
            self.spread("b%d" % i, self.x, self.s.place(i))
            if i % n < n - 1:
                self.spread("d%d" % i, self.t, self.doubles + self.s.place(i), ["D%d" % (i % n)])
        for v in range(n):
            used = [i for i in digits if v >= i % n]
            if not used:
                continue
            a = self.a(v, first)
            for half, up in ((LO, 0), (HI, 1)):
                for i in used:
                    self.product(half, "A%d" % (i + v + up), a, ("b%d" if v == i % n else "d%d") % i)
            for i in used:
                if v == i % n + 1:
                    self.spread("e%d" % i, self.t, self.doubles + 64 * n + self.s.place(i), ["E%d" % (i % n)])
                    self.product(LO, "A%d" % (i + v + 1), a, "e%d" % i)

    def fold(self, first, count, block):
        """Adds q F_d for the quotient digits of the block before."""
        n = self.s.n
        d = block
        half = self.o.get("half", 4)
        for part in range(0, d, half):
            digits = range(part, min(d, part + half))
            for v in range(n):
                f = "f%d_%d_%d" % (v, first, part)
                self.load(f, self.c, self.s.fold(d, v))
                for lo, up in ((LO, 0), (HI, 1)):
                    for t in digits:
                        self.product(lo, self.chain(first + d + t + v + up), f, "q%d" % (first + t))

    def quotient(self, i, x, tail):
        """q_i = the low digits of x, in all lanes."""
        if tail:
            self.lowest("q%d" % i, x)
        else:
            place = 8 * self.s.g * i
            self.add(("vmovdqu64 [%s + %d], {x}" if self.s.g == 2 else "vmovq [%s + %d], {x}") % (self.t, place), None, [x],
                     latency=5, ports="", reads=[self.t], writes=["Q%d!" % i])
            self.spread("q%d" % i, self.t, place, ["Q%d!" % i])

    def column(self, c, tail, last):
        """Column c is complete: its sum, with the carry of the one before; its upper lanes go on to column c + n."""
        s = "A%d" % c
        if "Q%d" % c in self.begun:
            self.into(s, "Q%d" % c)
        if c:
            x = "x%d" % c if last else s
            if last:
                self.plus(x, s, "cy%d" % (c - 1))
            else:
                self.into(s, "cy%d" % (c - 1))
        else:
            x = s
        if not (last and c == self.s.digits - 1):
            self.right("cy%d" % c, x, 52, "{{k2}}{{z}}")
        if not last:
            self.quotient(c, x, tail)
            self.shift(c, x)
        return x

    # ---- the whole ----

    def prepare_square(self):
        """D_v = 2 a_v + (a_(v-1) >> 51), the digits of 2 a but for a carry out, and those carries e_v = a_v >> 51, for v < n - 1."""
        n = self.s.n
        for v in range(n - 1):
            a = self.a(v, "D")
            self.plus("D%d" % v, a, a)
            if v:
                self.into2("D%d" % v, "E%d" % (v - 1))
            self.right("E%d" % v, a, 51)
            self.add("vmovdqu64 [%s + %d], {0}" % (self.t, self.doubles + 64 * v), None, ["D%d" % v], latency=5, ports="",
                     reads=[self.t], writes=["D%d" % v])
            self.add("vmovdqu64 [%s + %d], {0}" % (self.t, self.doubles + 64 * (n + v)), None, ["E%d" % v], latency=5, ports="",
                     reads=[self.t], writes=["E%d" % v])

    def into2(self, d, x):
        self.add("vpaddq {d}, {d}, {0}", d, [x], update=True)

    def carried(self):
        """The values that a squaring takes over from the one before in registers, and those it leaves."""
        n = self.s.n if self.square and self.s.n <= self.o["resident"] else 0
        return ["a%d" % v for v in range(n)], ["A%d" % (self.s.digits + v) for v in range(n)]

    def multiply(self):
        s = self.s
        n, N = s.n, s.digits
        if n <= self.o["resident"] and not self.square:
            for v in range(n):
                self.load("a%d" % v, self.x, 64 * v)
        if self.square:
            self.prepare_square()
        first, before = 0, 0
        step = self.o.get("half", 4)
        for j, block in enumerate(s.blocks):
            last = j == len(s.blocks) - 1
            for part in range(0, block, step):
                (self.square_rows if self.square else self.rows)(first + part, min(step, block - part))
            if j:
                self.fold(first - before, None, before)
            tail = j >= len(s.blocks) - self.o["tail"]
            xs = [self.column(first + t, tail, last) for t in range(block)]
            first, before = first + block, block
        self.last_block(xs)
        self.normalise()
        return self

    def last_block(self, xs):
        """The true quotient of the last two digits, q = x (-m^-1) mod B^2, and its multiple of m, which makes them zero."""
        s = self.s
        n, N = s.n, s.digits
        for t in range(2):
            self.spread("w%d" % t, self.c, s.inverse(t))
        self.product(LO, "t0", xs[0], "w0")
        self.product(LO, "t1", xs[0], "w1")
        self.product(HI, "u1", xs[0], "w0")
        self.product(LO, "u1", xs[1], "w0")
        self.into("t1", "u1")
        for t in range(2):
            self.lowest("q%d" % (N - 2 + t), "t%d" % t)
        # Column N - 2 goes on from x, with its carry in; column N - 1 from the sum without.
        low = xs[0]
        self.begun.add(low)
        name = {N - 2: low}
        half = self.o.get("half", 4)
        parts = [[0, 1]] if half > 1 else [[0], [1]]
        for part in parts:
            for v in range(n):
                m = "m%d_%d" % (v, part[0])
                self.load(m, self.c, s.modulus(v))
                for lo, up in ((LO, 0), (HI, 1)):
                    for t in part:
                        c = N - 2 + t + v + up
                        other = "A%d" % c if lo == LO or c < N else self.chain(c)
                        self.product(lo, name.get(c, other), m, "q%d" % (N - 2 + t))
        # Lane 0 of both is now 0 mod B but for the carries.
        self.right("carry", low, 52, "{{k2}}{{z}}")
        self.plus("top", "A%d" % (N - 1), "carry")
        self.right("carry2", "top", 52, "{{k2}}{{z}}")
        self.into("A%d" % N, "carry2")
        for c, x in ((N - 2, low), (N - 1, "A%d" % (N - 1))):
            self.shift(c, x)
        for c in range(N, N + n):
            if "Q%d" % c in self.begun:
                self.into("A%d" % c, "Q%d" % c)

    def normalise(self):
        """Digits of 52 bits again, exactly. Down each lane first; then the carries y out of lanes into the next ones, which may ripple through
        lanes whose digits are all ones. With few registers each lane is had with and without one more at its second digit, and masks choose; with many
        the digits are gone through once more."""
        s = self.s
        n, N = s.n, s.digits
        few = n <= 12
        r = ["A%d" % (N + v) for v in range(n)]
        self.add("vpbroadcastq {d}, rax", "mask", [], latency=3, ports="5", reads=["rax"])
        self.add("vpsrlq {d}, {0}, 51", "one", ["mask"], ports="0")
        for v in range(n):
            if v:
                self.into2(r[v], "g%d" % (v - 1))
            self.right("g%d" % v, r[v], 52)
            self.add("vpandq {d}, {d}, {0}", r[v], ["mask"], update=True)
            if v and few:  # i_v: r_v plus one
                self.plus("i%d" % v, r[v], "one" if v == 1 else "h%d" % (v - 1))
                self.right("h%d" % v, "i%d" % v, 52)
                self.add("vpandq {d}, {d}, {0}", "i%d" % v, ["mask"], update=True)
            if v > 1 and not few:
                self.add("vpandq {d}, {0}, {1}", "all%d" % v, [r[1] if v == 2 else "all%d" % (v - 1), r[v]])
        # k3: the lanes whose digits from the second on are all ones; k4 and k5: those whose first digit passes a carry on, or is all ones
        if few:
            self.add("vptestmq k3, {0}, {0}", None, ["h%d" % (n - 1)], latency=3, ports="5", writes=["k3"])
        else:
            self.add("vpcmpeqq k3, {0}, {1}", None, ["all%d" % (n - 1), "mask"], latency=3, ports="5", writes=["k3"])
        self.add("valignq {d}{{k7}}{{z}}, {0}, {0}, %d" % (8 - s.g), "y", ["g%d" % (n - 1)], latency=3, ports="5", reads=["k7"])
        self.into2(r[0], "y")
        self.add("vpcmpnleuq k4, {0}, {1}", None, [r[0], "mask"], latency=3, ports="5", writes=["k4"])
        self.add("vpcmpeqq k5, {0}, {1}", None, [r[0], "mask"], latency=3, ports="5", writes=["k5"])
        self.lane_carries()
        self.add("vpaddq {d}{{k6}}, {d}, {0}", r[0], ["one"], update=True, reads=["k6"])
        self.add("vpandq {d}, {d}, {0}", r[0], ["mask"], update=True)
        self.add("vmovdqu64 [%s], {0}" % self.z, None, [r[0]], ports="")
        # k4: the lanes whose second digit gets one more
        self.mask("kandw k5, k5, k6", ["k5", "k6"], ["k5"])
        self.mask("korw k4, k4, k5", ["k4", "k5"], ["k4"])
        for v in range(1, n):
            if few:
                self.add("vmovdqa64 {d}{{k4}}, {0}", r[v], ["i%d" % v], update=True, reads=["k4"])
            else:
                if v == 1:
                    self.add("vpaddq {d}{{k4}}, {d}, {0}", r[1], ["one"], update=True, reads=["k4"])
                else:
                    self.into2(r[v], "j%d" % (v - 1))
                self.right("j%d" % v, r[v], 52)
                self.add("vpandq {d}, {d}, {0}", r[v], ["mask"], update=True)
            self.add("vmovdqu64 [%s + %d], {0}" % (self.z, 64 * v), None, [r[v]], ports="")

    def mask(self, text, reads, writes, latency=1, ports="0"):
        self.add(text, reads=reads, writes=writes, latency=latency, ports=ports)

    def lane_carries(self):
        """k6: the lanes that a carry comes into, from k4 and k3 (a carry goes out), k5 and k3 (one that comes in goes out again)."""
        self.mask("kandw k6, k4, k3", ["k4", "k3"], ["k6"])
        self.mask("kandw k3, k5, k3", ["k5", "k3"], ["k3"])
        if self.s.g == 2:
            # only the middle two lanes can pass a carry on, so that it moves two places at most: k6 up | k6 up twice & k3 up
            self.mask("kshiftlw k3, k3, 2", ["k3"], ["k3"], 4, "5")
            self.mask("kshiftlw k0, k6, 4", ["k6"], ["k0"], 4, "5")
            self.mask("kshiftlw k6, k6, 2", ["k6"], ["k6"], 4, "5")
            self.mask("kandw k3, k3, k0", ["k3", "k0"], ["k3"])
            self.mask("korw k6, k6, k3", ["k6", "k3"], ["k6"])
        else:
            # an addition lets carries run through the lanes that pass them on
            self.mask("kmovw r10d, k6", ["k6"], ["r10"], 3)
            self.mask("kmovw r11d, k3", ["k3"], ["r11"], 3)
            self.mask("lea r10d, [r11 + 2*r10]", ["r10", "r11"], ["r10"], ports="")
            self.mask("xor r10d, r11d", ["r10", "r11"], ["r10"], ports="")
            self.mask("kmovw k6, r10d", ["r10"], ["k6"], 3, "5")
