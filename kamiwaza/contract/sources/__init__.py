"""Where documents come from: files, URLs, running platforms and known releases."""
