"""Settings of the whole test run."""

import os

from hypothesis import settings

# On a slow or busy machine a slow example says nothing about the code; hangs are caught by pytest-timeout.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
