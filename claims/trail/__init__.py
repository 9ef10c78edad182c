"""Trails: where a figure comes from, work by work, what changed on the way, and how many witnesses there are.

A *hop* leads from a claim to a work that its text cites for it, and on from that work's own claim where the registry
has it. A work that others were read in is their *carrier*; where a trail ends is an *origin*, as far as we know.
"""
