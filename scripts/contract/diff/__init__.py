"""Say what differs between two releases of the contract, and for whom."""
