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

    def schedule(self, limit=REGISTERS, window=400, bias=0.0, carried=((), ()), lead=0):
        """The same instructions in an order for two vector ports: the longest path goes first, among the `window` oldest, while no more than
        `limit` values are alive. bias: how much an instruction later in the original order is put off.

        Loads are not scheduled: they stand up to `lead` instructions before their first use, as far as there are registers."""
        code, after = self.code, self.dependences()
        n = len(code)
        is_load = [op.d is not None and not op.sources and not op.ports and not op.update for op in code]
        load_of = {code[i].d: i for i in range(n) if is_load[i]}
        for i in range(n):  # what a load waits for, its users wait for
            if not is_load[i]:
                for j, latency in list(after[i]):
                    if is_load[j]:
                        after[i] += [(user, latency + extra) for user, extra in after[j]]
                after[i] = [(j, latency) for j, latency in after[i] if not is_load[j]]
        before = [0] * n
        for i in range(n):
            if not is_load[i]:
                for j, _ in after[i]:
                    before[j] += 1
        height = [0] * n
        for i in reversed(range(n)):
            if not is_load[i]:
                height[i] = max([latency + height[j] for j, latency in after[i]], default=code[i].latency)
        uses = {}
        for i in range(n):
            if not is_load[i]:
                for name in code[i].values():
                    uses[name] = uses.get(name, 0) + 1
        start, done, alive, order = [0.0] * n, list(is_load), set(carried[0]), []
        for name in carried[1]:
            uses[name] += 1
        ready = {i for i in range(n) if before[i] == 0 and not is_load[i]}
        clock, oldest, total = 0.0, 0, sum(not x for x in is_load)

        def peak(i):
            """The values alive while i runs, and after it."""
            values = code[i].values()
            most = len(alive) + sum(v not in alive for v in values)
            return most, most - sum(uses[v] == 1 for v in values)

        while len(order) < total:
            while done[oldest]:
                oldest += 1
            near = [i for i in ready if i < oldest + window]
            candidates = []
            for i in near:
                if start[i] <= clock:
                    most, rest = peak(i)
                    if most <= limit or (most <= REGISTERS and rest < len(alive)):
                        candidates.append(i)
            if not candidates:
                later = [start[i] for i in near if start[i] > clock]
                if later:
                    clock = min(later)
                    continue
                candidates = [min(ready)]
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
        self.place_loads([code[i] for i in load_of.values()], lead, carried)
        return self

    def place_loads(self, loads, lead, carried):
        """Puts loads in before their first use."""
        position = {}
        last = {name: 0 for name in carried[0]}
        first = {}
        for i, op in enumerate(self.code):
            for name in op.values():
                first.setdefault(name, i)
                last[name] = i
        first.update((name, 0) for name in carried[0])
        last.update((name, len(self.code)) for name in carried[1])
        written = {name: i for i, op in enumerate(self.code) for name in op.writes}
        alive = [0] * (len(self.code) + 1)  # values in registers while instruction i runs
        for name in first:
            if not any(op.d == name for op in loads):
                for i in range(first[name], min(last[name], len(self.code) - 1) + 1):
                    alive[i] += 1
        for op in loads:
            for i in range(first[op.d], last[op.d] + 1):
                alive[i] += 1
        for op in sorted(loads, key=lambda op: first[op.d]):
            at = first[op.d]
            lowest = max([at - lead] + [written[name] + 1 for name in op.reads if name in written])
            while at > max(lowest, 0) and alive[at - 1] < REGISTERS - 1:
                at -= 1
                alive[at] += 1
            position.setdefault(at, []).append(op)
        order = []
        for i, op in enumerate(self.code):
            order += position.get(i, []) + [op]
        self.code = order


    def emit(self, carried=((), ())):
        """The lines, with values in registers zmm0 to zmm31. carried: values that are in the first registers at the beginning, and those that are to
        be there at the end."""
        last = {}
        for i, op in enumerate(self.code):
            for name in op.values():
                last[name] = i
        for name in carried[1]:
            last[name] = len(self.code)
        place, lines = {name: r for r, name in enumerate(carried[0])}, []
        free = list(range(len(place), REGISTERS))
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
        # First those out of the way that are where others are to be.
        for r, name in enumerate(carried[1]):
            if place[name] < len(carried[1]) and place[name] != r:
                aside = max(free)
                free.remove(aside)
                lines.append("vmovdqa64 zmm%d, zmm%d" % (aside, place[name]))
                place[name] = aside
        lines += ["vmovdqa64 zmm%d, zmm%d" % (r, place[name]) for r, name in enumerate(carried[1]) if place[name] != r]
        return lines
