"""Outputs: one file each. A report as text or JSON, claims as a table."""
