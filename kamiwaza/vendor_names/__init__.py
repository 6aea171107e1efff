"""The public names of the vendor's client and their counterparts here."""
