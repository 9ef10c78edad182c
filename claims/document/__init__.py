"""Files as they are read: YAML with places, and text with offsets."""
