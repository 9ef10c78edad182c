"""From files to a registry: read, validate, link; every error of every file at once."""
