"""Opening a finished sheet: what travels inside is taken out, and what stands on its pages compared with it.

    file → tags, letters, enclosed files → registry, sheet → the same sheet drawn again → differences

The file may come from anybody: it is read in a process of its own, and every size is bounded.
"""
