"""Settings of the whole test run."""

import os
import signal

from hypothesis import settings

# On a slow or busy machine a slow example says nothing about the code; hangs are caught by pytest-timeout.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

# Started in the background of a script, or by nohup, all of us would ignore Ctrl-C and the end of the
# terminal, and the programs under test too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
