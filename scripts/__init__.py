"""Turn the published contract into generated code, and the async layer into the sync one."""
