"""`python -m kamiwaza` is the same as `kamiwaza`."""

from __future__ import annotations

import sys

from kamiwaza.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
