"""Letters of every script: what belongs together, where a line may end, which glyphs show it, how much room it needs.

Plain text in, plain data out; nothing here knows pages, charts or PDF.
"""
