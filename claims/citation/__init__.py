"""Who a document cites: its citations as printed, its list of references, and which belongs to which."""
