"""Exit status of the program: 0 done, 1 refused, 2 when something outside the program must be put right first."""

import os
import sys

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.environment import check_display, check_python, explain_import_error


class _Screen:
    """Opens windows; Qt is loaded by the first method that is called. Without annotations: an old Python parses it."""

    def open_window(self, path):  # type: ignore[no-untyped-def]
        """Show the window until it is closed. Qt would abort without a display, so that is checked first."""
        check_display(os.environ, sys.platform)
        from pacte_desktop.gui.app import run

        return run(path)

    def take_shot(self, path, shot):  # type: ignore[no-untyped-def]
        """Write a picture of the window; Qt reads both settings when it starts, whatever screen the machine has."""
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_SCALE_FACTOR"] = str(shot.scale)
        from pacte_desktop.gui.shot import take_shot

        take_shot(path, shot)

    def write_map_sheets(self, path, sheets):  # type: ignore[no-untyped-def]
        """Write maps of a plan as PDF, whatever screen the machine has."""
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from pacte_desktop.gui.map_sheets.command import write_map_sheets

        return write_map_sheets(path, sheets)


def main() -> int:
    """Run the verb of the command line, or open the window when there is none.

    What the machine lacks is told in one sentence on standard error.
    """
    try:
        check_python()
        return _run(sys.argv[1:])
    except KnownError as error:
        sys.stderr.write(str(error) + "\n")
        return 2
    except BrokenPipeError:  # Whoever read our output has enough of it, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(arguments: "list[str]") -> int:
    try:
        from pacte_desktop.cli import main as command_line

        return command_line(arguments, _Screen())
    except ImportError as error:
        raise explain_import_error(error) from error


if __name__ == "__main__":
    sys.exit(main())
