"""Long operations, polled and waited for."""
