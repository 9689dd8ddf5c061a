# What there is to make; `make` alone prints the lines that begin with two hashes.
#
## make setup             the Python environment for running (.venv, run-time packages only)
## make plots             zoomable curves in reports (the package bokeh)
## make codec             the EXI codec OpenV2Gx/OpenV2Gx (needs a C compiler)
## make firmware          our Arduino controller's images (needs avr-gcc): doc/hardware.md
## make install           a service of this folder, started with the system (root; doc/installation.md)
## make uninstall         the way back; recordings stay
## make demo              a whole charge on the virtual cable, car and charger, in a minute (kept in sessions/)
## make demo CAPTURE=FILE what car and charger said in a recording; CAPTURE=made-up makes one
## make test              every check: ruff, mypy, the codec's own tests, pytest on all cores (ARGS=... goes to pytest)
## make lint              ruff and mypy alone
## make faults            2,000 injected faults in virtual time, written up in results/faults.md
## make bench             speed and size figures, one line each, with their goals
## make soak              SESSIONS=2000 charges in one life of car and charger; nothing may grow
## make fuzz              feed the codec malformed messages for FUZZ_SECONDS=1800 (needs clang)
## make safety            SAFETY_RUNS=1000000 scripts of absurd events against sessions and supervisors
## make matching          PLUG_INS=10000 plug-ins beside a neighbour's charger on a line that loses frames
## make manuals           doc/configuration.md, doc/troubleshooting.md and pyPlc.ini, from the tables
## make pictures          the pictures of the manuals, of a real charge on a virtual cable
## make results           sessions of our own, with their reports, in results/sessions
## make replay            write results/replay.md: recorded sessions against ours (RECORDINGS=FOLDER)
## make clean             remove everything that was made, the Python environment included
#
# Everything works again at once when nothing has changed.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip -qq --disable-pip-version-check
FUZZ_SECONDS ?= 1800
SESSIONS ?= 2000
SAFETY_RUNS ?= 1000000
PLUG_INS ?= 10000
CAPTURE ?=
INTERFACE ?=
RECORDINGS ?= ../shared/captures
ARGS ?=
WORKERS ?= auto

.PHONY: results pictures manuals install uninstall help setup plots codec firmware demo test lint bench faults soak safety matching replay fuzz clean test-python test-system
.NOTPARALLEL:
.DELETE_ON_ERROR:

help:
	@sed -n 's/^## //p' Makefile

# --copies: a python of our own may be given the right to open a network port raw (setcap) without
# giving it to every Python program of the machine.
$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "make: $(PYTHON) is missing or older than Python 3.11 (make PYTHON=... names another)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "make: Python's venv is missing; run: sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv --copies --clear $(VENV)
	@touch $@

$(VENV)/run-time: $(VENV)/made requirements.txt
	@echo "$(PIP) install -r requirements.txt"; $(PIP) install -r requirements.txt || \
	  { echo "make: packages of requirements.txt could not be installed, the lines above say why (no network?)"; \
	    exit 1; }
	@touch $@

$(VENV)/plots: $(VENV)/run-time requirements-plots.txt
	$(PIP) install -r requirements-plots.txt
	@touch $@

# All at once: three calls of pip take some seconds more.
$(VENV)/test: $(VENV)/made requirements.txt requirements-plots.txt requirements-test.txt
	$(PIP) install -r requirements-test.txt
	@touch $(VENV)/run-time $(VENV)/plots $@

setup: $(VENV)/run-time
	@:

plots: $(VENV)/plots
	@:

codec:
	@$(MAKE) --silent --no-print-directory -C OpenV2Gx

firmware:
	@$(MAKE) --no-print-directory -C firmware

install uninstall:
	@INTERFACE=$(INTERFACE) sh deploy/install.sh $@

# It needs no package: what cannot be installed now keeps nobody from it.
demo: $(VENV)/made codec
	@$(MAKE) --no-print-directory setup || echo "make: the demo needs none of them, so here it is"
ifeq ($(CAPTURE),)
	@$(PY) -m edge.demo_charge sessions
else ifeq ($(CAPTURE),made-up)
	@$(PY) -m edge.demo
else
	@$(PY) pyPlc.py L $(CAPTURE)
endif

test-python: $(VENV)/test
	@:

test-system:
	@sh tests/system_packages.sh

lint: test-python
	$(PY) -m ruff check --quiet --output-format concise .
	$(PY) -m mypy

# Whole programs mostly wait for each other: two tests at a time for each core, while nothing computes beside
# them.  Then the tests that compute, as many as there are cores.
PROGRAMS := tests/edge tests/firmware tests/ui tests/bench tests/openv2gx/test_windows.py \
  tests/test_manual_commands.py tests/test_pyPlc.py tests/test_pyPlcTcpSocket.py
PYTEST := $(PY) -m pytest --dist worksteal --reruns 1

test: test-system codec test-python
	@$(MAKE) --no-print-directory -C OpenV2Gx check & \
	  $(MAKE) --no-print-directory lint; linted=$$?; wait $$! && exit $$linted
ifeq ($(ARGS),)
	@failed=0; \
	  $(PYTEST) -n $$((2 * $$(getconf _NPROCESSORS_ONLN))) $(PROGRAMS) || failed=1; \
	  $(PYTEST) -n $(WORKERS) $(PROGRAMS:%=--ignore=%) || failed=1; \
	  exit $$failed
else
	$(PYTEST) -n $(WORKERS) $(ARGS)
endif

bench: test-python codec
	@$(PY) -m tests.bench

soak: test-python codec
	@$(PY) -m tests.bench.soak $(SESSIONS)

safety: test-python
	SAFETY_RUNS=$(SAFETY_RUNS) $(PY) -m pytest tests/plc/safety/test_properties.py tests/test_whole.py

matching: test-python
	PLUG_INS=$(PLUG_INS) $(PY) -m pytest -k bad_line tests/plc/slac/test_plug_ins.py

results: test-python codec
	@$(PY) -m tests.session.own_sessions

pictures: setup codec
	@$(PY) -m ui.pictures

manuals: setup
	@$(PY) -m edge.manuals

replay: test-python codec
	@$(PY) -m tests.session.replay $(RECORDINGS)

faults: test-python codec
	@$(PY) -m tests.faults.vanishing
	@$(PY) -m tests.faults.report

fuzz:
	@$(MAKE) --no-print-directory -C OpenV2Gx fuzz FUZZ_SECONDS=$(FUZZ_SECONDS)

clean:
	@$(MAKE) --no-print-directory -C OpenV2Gx clean
	@$(MAKE) --no-print-directory -C firmware clean
	rm -rf $(VENV) .mypy_cache .pytest_cache .hypothesis
	find . \( -name __pycache__ -o -name .ruff_cache \) -type d -prune -exec rm -rf {} +
