# The front door: make help tells what there is. CMake does the building (CMakeLists.txt).
#
# SPDX-License-Identifier: Apache-2.0
PREFIX ?= /usr/local
DESTDIR ?=
MODULESDIR ?=
BENCH ?= --against openssl
KERNEL ?=
SAMPLES ?= 10
MUTANTS ?= 220
RESCHEDULES ?= 50
ROUNDS ?= 1000
SEED ?= 1
KERNELS ?=
N1 ?=
FUZZ ?= 30

.PHONY: all demo test cross asan tsan fuzz coverage bench bench-n1 prove prove-selftest mutate reschedule schedule ship cosim \
	install deb deb-test tls threads lint format clean help
.NOTPARALLEL:

all: ## build the libraries and the command, in build/native
	@tools/build.sh native

demo: ## sign and verify, against the openssl command, and measure
	@tools/deps.sh demo
	@tools/build.sh native
	@tools/demo.sh build/native/karat

test: ## everything: native, AArch64, sanitizers, installation, lint
	@tools/deps.sh test
	@tools/test.sh

cross: ## build for AArch64 and run its tests under qemu
	@tools/deps.sh cross
	@tools/build.sh --tests aarch64
	ctest --preset aarch64 -j2

asan: ## build with the sanitizers and run the tests
	@tools/deps.sh native
	@tools/build.sh --tests asan
	ctest --preset asan -j2

tsan: ## build with the thread sanitizer and run the tests of threads
	@tools/deps.sh native
	@tools/build.sh --tests tsan
	ctest --preset tsan -R '^(threads|provider)$$'

fuzz: ## fuzz what parses and the operations, FUZZ="SECONDS [TARGET...]"
	@tools/deps.sh fuzz
	@tools/fuzz.sh $(FUZZ)

coverage: ## report which lines the tests execute, in build/coverage/report
	@tools/deps.sh coverage
	@tools/coverage.sh

bench: ## measure; BENCH="..." are the options of karat bench
	@tools/build.sh native
	build/native/karat bench $(BENCH)

prove: ## prove the kernels, or KERNEL=aarch64/mul_4, and write proofs/LEDGER
	@tools/deps.sh prove
	@tools/prove.sh $(KERNEL)

prove-selftest: ## see that the prover refuses what is no proof
	@tools/deps.sh test
	@tools/test_prover.sh

mutate: ## break the proved kernels, an instruction at a time: the proofs must refuse each
	@tools/deps.sh test
	@tools/prove.sh --build-only
	@tests/prove/variants/run.sh --engine --mutants $(MUTANTS) --seed $(SEED) build/mutate $(KERNELS)

reschedule: ## give the proved kernels another order and other registers: the same proofs must accept all
	@tools/deps.sh test
	@tools/prove.sh --build-only
	@tests/prove/variants/run.sh --engine --reschedules $(RESCHEDULES) --seed $(SEED) build/reschedule $(KERNELS)

ship: ## schedule kernels/aarch64/clean anew: the files that are shipped, all or KERNELS="phase_sqr_16"
	@tools/deps.sh cross
	@tools/ship.sh $(KERNELS)

schedule: ## make the proved kernels faster in ROUNDS=1000 rounds [EXACT=10]: the same proofs must accept all; a table of cycles
	@tools/deps.sh test
	@tools/prove.sh --build-only
	@tests/prove/variants/run.sh --schedule $(ROUNDS) $(if $(EXACT),--exact $(EXACT)) --seed $(SEED) build/scheduled $(KERNELS)

cosim: ## compare the model of AArch64 with real executions, N=10 samples of each form
	@tools/deps.sh prove
	@tools/cosim.sh $(N)

bench-n1: ## report what kernels and signatures take on Neoverse N1, by simulation; N1="kernels", "sign" or "verify": one table
	@tools/deps.sh cross
	@bench/n1.sh $(N1)

install: ## install to PREFIX, and the provider to OpenSSL's MODULESDIR, below DESTDIR
	@tools/build.sh native
	@cmake build/native -DCMAKE_INSTALL_PREFIX="$(PREFIX)" $(if $(MODULESDIR),-DKARAT_MODULES_DIR="$(MODULESDIR)",-UKARAT_MODULES_DIR) >/dev/null
	@tools/build.sh native
	DESTDIR="$(DESTDIR)" cmake --install build/native

deb: ## build the Debian packages, in build/deb
	@tools/deps.sh deb
	@tools/deb.sh

deb-test: deb ## build them, install them into a root of their own, and use them there
	@tests/deb/run.sh build/deb

lint: ## check form, style and shell scripts
	@tools/deps.sh lint
	@tools/build.sh native
	@tools/lint.sh

format: ## give all C files their form
	@tools/lint.sh --format

clean: ## remove all that was built
	rm -rf build

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 16

density: ## report how long kernels take by the bits set in their operands; DENSITY="..." are options
	@tools/build.sh native
	bench/density.sh $(DENSITY)

marvin: ## report how long decryption takes by what is wrong with the padding; MARVIN="..." are options
	@tools/build.sh native
	bench/marvin.sh $(MARVIN)

tls: ## report TLS handshakes of nginx with karat and without; TLS="--seconds 2 --rounds 5 --bits 2048"
	@tools/deps.sh native
	@tools/build.sh native
	bench/tls.sh $(TLS)

threads: ## report signatures by threads on one key, through OpenSSL; THREADS="BITS MOST SECONDS ROUNDS"
	@tools/build.sh native
	bench/threads.sh $(THREADS)
