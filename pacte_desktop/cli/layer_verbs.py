"""The verb on the layers of communes that a plan holds."""

from argparse import Namespace
from collections.abc import Callable

from pacte_desktop.cli.output import open_file, say, say_json
from pacte_desktop.domain.wording import counted, translate


def layers(arguments: Namespace) -> int:
    """List the layers of communes, after adding those of a table."""
    from pacte_desktop.services.layer_import import add_layers
    from pacte_desktop.services.layers import plan_layers

    said: list[str] = []
    with open_file(arguments.file) as plan:
        if arguments.add is not None:
            added = add_layers(
                plan,
                arguments.add,
                vintage=arguments.vintage,
                source=arguments.source,
                licence=arguments.licence,
                good_rows_only=arguments.good_rows,
            )
            said = [*added.notes, *(problem.text for problem in added.problems)]
        layers = plan_layers(plan)
    if arguments.json:
        entries = [
            {
                "id": layer.id,
                "kind": str(layer.kind),
                "label": layer.label,
                "vintage": layer.vintage,
                "source": layer.source,
                "licence": layer.licence,
                "communes": len(layer.values),
            }
            for layer in layers
        ]
        say_json({"layers": entries, "remarks": said})
        return 0
    for layer in layers:
        communes = counted(
            len(layer.values), translate("CommandLine", "{n} commune"), translate("CommandLine", "{n} communes")
        )
        say(" · ".join(part for part in (layer.label, layer.vintage, layer.source, layer.licence, communes) if part))
    if not layers:
        say(translate("CommandLine", "Ce plan n’a pas de couche de communes."))
    for sentence in said:
        say(f"- {sentence}")
    return 0


VERBS: dict[str, Callable[[Namespace], int]] = {
    "layers": layers,
}
