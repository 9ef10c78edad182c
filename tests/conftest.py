"""What all tests share: machines under load are slow, and a slow example is no wrong one."""

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
