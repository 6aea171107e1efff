"""Requests, retries, deadlines and the HTTP library behind one adapter."""
