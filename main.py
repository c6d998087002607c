"""The door: opens the window, or runs the verb that follows on the command line."""

import sys

if sys.version_info < (3,):  # noqa: UP036 - the package does not even parse there
    sys.stderr.write("Pacte Desktop needs Python 3.11 or newer: run it with python3.11 or newer.\n")
    sys.exit(2)

from pacte_desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
