"""The parser itself: wrong arguments as one sentence, its own words in the user's language, verbs on a plan."""

import argparse
from pathlib import Path
from typing import Never, TypeAlias

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate


class Parser(argparse.ArgumentParser):
    """Raises :class:`KnownError` instead of leaving the program."""

    def error(self, message: str) -> Never:
        raise KnownError(
            translate("Arguments", "Commande incorrecte : {problem}.").format(problem=message),
            translate("Arguments", "Voyez « {program} --help ».").format(program=self.prog),
        )


def parser_words() -> dict[str, str]:
    """Argparse's own English texts and what is shown for them."""
    return {
        "usage: ": translate("Arguments", "utilisation : "),
        "options": translate("Arguments", "options"),
        "positional arguments": translate("Arguments", "arguments"),
        "show this help message and exit": translate("Arguments", "affiche cette aide"),
        "the following arguments are required: %s": translate("Arguments", "il manque %s"),
        "unrecognized arguments: %s": translate("Arguments", "« %s » n’est pas reconnu"),
        "invalid choice: %(value)r (choose from %(choices)s)": translate(
            "Arguments", "%(value)r n’est pas prévu (choix : %(choices)s)"
        ),
        "invalid %(type)s value: %(value)r": translate("Arguments", "%(value)r n’est pas une valeur permise"),
        "not allowed with argument %s": translate("Arguments", "ne va pas avec %s"),
        "expected one argument": translate("Arguments", "il faut une valeur"),
        "argument %(argument_name)s: %(message)s": translate("Arguments", "%(argument_name)s : %(message)s"),
    }


Verbs: TypeAlias = "argparse._SubParsersAction[Parser]"


def plan_verb(verbs: Verbs, name: str, help_text: str) -> Parser:
    """A verb whose first argument is a plan."""
    verb = verbs.add_parser(name, help=help_text, description=help_text)
    verb.add_argument(
        "file", type=Path, metavar=translate("Arguments", "FICHIER"), help=translate("Arguments", "plan .pacte")
    )
    return verb
