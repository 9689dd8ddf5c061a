"""One file a device, all behind the interfaces of base.py."""
