"""The edge: the only code that waits, and that touches files, ports and the clock."""
