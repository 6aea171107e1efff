"""Requests made from the contract, fitting and broken, the same for the same seed."""
