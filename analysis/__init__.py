"""What a recording or a running session says, in words: events, lines, JSON, summaries."""
