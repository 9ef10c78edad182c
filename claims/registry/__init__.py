"""What a registry holds: claims, sources, quantities, relations, each entry with its fields."""
