"""The layouts on the wire, each declared once: frame to record or to a named refusal, and back."""
