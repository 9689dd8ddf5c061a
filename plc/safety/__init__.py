"""The safety supervisor: the one owner of control pilot, contactors, lock and power supply, on either side.

Sessions ask; it grants, refuses with a reason, or acts by itself.  It believes measurements while they are
fresh, and what the other side itself said on the wire (ears.py); it never believes our own session machine.
Bytes and clocks are not its business: see common.py for how it is driven, pev.py and evse.py for the rules.
"""
