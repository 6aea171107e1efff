"""Objects to what is sent: JSON texts and the fields of forms."""
