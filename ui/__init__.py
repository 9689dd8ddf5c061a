"""What the user sees on a terminal."""
