"""The version of this library, written once."""

__version__ = "1.0.0b1"
