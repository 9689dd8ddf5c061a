"""Matching a car with its charger over the powerline (ISO 15118-3), both sides, and the modems beneath."""
