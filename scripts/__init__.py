"""Development tools: generate code from the contract, and the sync client from the async one."""
