"""Straight-line vector code: instructions over named values, a list scheduler, a register allocator.

SPDX-License-Identifier: Apache-2.0
"""
import heapq

REGISTERS = 32


class Instruction:
    """One instruction (or a few that stay together): `text` with {d} for the value it writes and {0}, {1} for those it reads.

    update: {d} is read as well. latency: until {d} can be used. ports: a subset of "05" if it needs one of the vector ports, else "".
    Fixed registers (masks, general ones) and places in memory are named in `reads` and `writes`."""

    def __init__(self, text, d=None, sources=(), update=False, latency=1, ports="05", reads=(), writes=()):
        self.text, self.d, self.sources, self.update = text, d, list(sources), update
        self.latency, self.ports, self.reads, self.writes = latency, ports, list(reads), list(writes)

    def values(self):
        return set(self.sources) | ({self.d} if self.d else set())


class Program:
    """A list of instructions in an order that is right; the helpers append one each."""

    def __init__(self):
        self.code = []

    def add(self, *args, **kwargs):
        self.code.append(Instruction(*args, **kwargs))

    def dependences(self):
        """For each instruction the list of (later instruction, latency)."""
        after = [[] for _ in self.code]
        writer, readers = {}, {}
        for i, op in enumerate(self.code):
            reads = set(op.sources) | set(op.reads) | ({op.d} if op.update else set())
            writes = set(op.writes) | ({op.d} if op.d else set())
            edges = {}
            for name in reads:
                if name in writer:
                    edges[writer[name]] = self.code[writer[name]].latency
            for name in writes:
                for r in readers.get(name, ()):
                    edges.setdefault(r, 0)
                if name in writer:
                    edges.setdefault(writer[name], 0)
            for j, latency in edges.items():
                if j != i:
                    after[j].append((i, latency))
            for name in reads:
                readers.setdefault(name, set()).add(i)
            for name in writes:
                writer[name], readers[name] = i, set()
        return after

    def schedule(self, limit=REGISTERS, window=400, bias=0.0):
        """The same instructions in an order for two vector ports: the longest path goes first, among the `window` oldest, while no more than
        `limit` values are alive. bias: how much an instruction later in the original order is put off."""
        code, after = self.code, self.dependences()
        n = len(code)
        before = [0] * n
        for edges in after:
            for j, _ in edges:
                before[j] += 1
        height = [0] * n
        for i in reversed(range(n)):
            height[i] = max([latency + height[j] for j, latency in after[i]], default=code[i].latency)
        uses = {}
        for op in code:
            for name in op.values():
                uses[name] = uses.get(name, 0) + 1
        start, done, alive, order = [0.0] * n, [False] * n, set(), []
        ready = {i for i in range(n) if before[i] == 0}
        clock, oldest = 0.0, 0

        def growth(i):
            """By how many the values alive grow."""
            values = code[i].values()
            return sum(v not in alive for v in values) - sum(uses[v] == 1 for v in values)

        def peak(i):
            return len(alive) + sum(v not in alive for v in code[i].values())

        while len(order) < n:
            while done[oldest]:
                oldest += 1
            candidates = [i for i in ready if i < oldest + window and start[i] <= clock and
                          (peak(i) <= limit or growth(i) < 0)]
            if not candidates:
                later = [start[i] for i in ready if i < oldest + window and start[i] > clock]
                if not later:
                    candidates = [min(ready)]
                    if peak(candidates[0]) > REGISTERS:
                        raise SystemExit("too many values alive")
                else:
                    clock = min(later)
                    continue
            i = max(candidates, key=lambda c: (height[c] - bias * c, -c))
            ready.discard(i)
            done[i] = True
            order.append(i)
            for v in code[i].values():
                alive.add(v)
                uses[v] -= 1
                if uses[v] == 0:
                    alive.discard(v)
            for j, latency in after[i]:
                start[j] = max(start[j], clock + latency)
                before[j] -= 1
                if before[j] == 0:
                    ready.add(j)
            if code[i].ports:
                clock += 0.5
        self.code = [code[i] for i in order]
        self.cycles = clock
        return self

    def emit(self):
        """The lines, with values in registers zmm0 to zmm31."""
        last = {}
        for i, op in enumerate(self.code):
            for name in op.values():
                last[name] = i
        free, place, lines = list(range(REGISTERS)), {}, []
        heapq.heapify(free)
        self.peak = 0
        for i, op in enumerate(self.code):
            # What is read for the last time makes room for what is written.
            ending = [v for v in op.sources if last[v] == i and v != op.d]
            names = [place[v] for v in op.sources]
            for v in dict.fromkeys(ending):
                if not ("\n" in op.text):
                    heapq.heappush(free, place[v])
            if op.d and op.d not in place:
                if not free:
                    raise SystemExit("no register left at instruction %d" % i)
                place[op.d] = heapq.heappop(free)
            if "\n" in op.text:
                for v in dict.fromkeys(ending):
                    heapq.heappush(free, place[v])
            self.peak = max(self.peak, REGISTERS - len(free))
            d = place[op.d] if op.d else None
            text = op.text.format(*["zmm%d" % r for r in names], d="zmm%d" % d if d is not None else "",
                                  x="xmm%d" % names[0] if names else "")
            lines += text.split("\n")
            if op.d and last[op.d] == i:
                heapq.heappush(free, d)
        return lines
