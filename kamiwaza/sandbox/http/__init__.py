"""How requests reach the embedded platform: over a socket or in process."""
