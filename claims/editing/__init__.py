"""Writing into a registry: anchors and acceptances, keeping its comments and layout."""
