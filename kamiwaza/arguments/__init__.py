"""Checking arguments against the annotations of their parameters, before anything is sent."""
