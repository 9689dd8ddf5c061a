"""The charging session above TCP, both sides: messages as records, their order, their limits, their ends."""
