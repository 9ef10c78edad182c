"""May claims be compared, what must hold between them, and can it?"""
