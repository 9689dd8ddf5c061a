"""Pure protocol: bytes and now_ms in, bytes and commands out.  No socket, no clock, no thread, no file."""
