# Thin aliases for those who type `make`; every recipe is one command of package.json.
#   make run PROGRAM=examples/hello.py CORES=4      make test WORDS=parser

PROGRAM ?= examples/hello.py
PREFIX ?= $(HOME)/.local

.PHONY: help config build install run test check ci

help: ## Lists these targets.
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18

config: ## Checks Node and installs the pinned packages from the lockfile.
	@node scripts/bootstrap.mjs config

build: ## Builds every package that is stale.
	@node scripts/bootstrap.mjs build

install: build ## Installs the vpython command under PREFIX (default ~/.local).
	@node scripts/install-app.mjs "$(PREFIX)"

run: ## Runs PROGRAM (default examples/hello.py) on simulated cores.
	@npm run -s vpython -- $(if $(CORES),-d $(CORES)) $(PROGRAM)

test: ## Runs the tests; WORDS selects by path.
	@npm test -- $(WORDS)

check: ## Format, lint, types, layers, files, documents, unused exports, generated files.
	@node scripts/bootstrap.mjs config && node scripts/check.mjs

ci: ## Runs the whole gate.
	@bash .ci/run
