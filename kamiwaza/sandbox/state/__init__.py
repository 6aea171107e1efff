"""State of the embedded platform that does not depend on a call."""
