"""Everything the user can do in the window, once: text, shortcut, tooltip. Menus, buttons and keys share them."""

from collections.abc import Callable
from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

Key = QKeySequence.StandardKey


def _action(parent: QObject, text: str, shortcut: QKeySequence | Key | str = "", tooltip: str = "") -> QAction:
    action = QAction(text, parent)
    if shortcut:
        action.setShortcut(QKeySequence(shortcut))
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip((tooltip or text.replace("&", "").rstrip("…")) + (f" ({keys})" if keys else ""))
    return action


@dataclass(frozen=True)
class Actions:
    """The actions of the window, by what they do."""

    open: QAction
    new_plan: QAction
    new_demo: QAction
    new_trial: QAction
    import_file: QAction
    paste_table: QAction
    print_list: QAction
    web_map: QAction
    layers: QAction
    quit: QAction
    undo: QAction
    redo: QAction
    history: QAction
    assign: QAction
    unassign: QAction
    correct_intern: QAction
    lock: QAction
    why_not: QAction
    if_closed: QAction
    ledger: QAction
    what_if: QAction
    try_here: QAction
    close_place: QAction
    change_hours: QAction
    zoom_in: QAction
    zoom_out: QAction
    whole_region: QAction
    measure: QAction
    go_to_commune: QAction
    copy_picture: QAction
    print_view: QAction
    save_view: QAction
    export_zones: QAction
    search: QAction
    filter: QAction
    definition: QAction
    compare: QAction
    projection: QAction
    inspector: QAction
    problems: QAction
    theme: QAction
    help: QAction
    shortcuts: QAction
    about: QAction

    @classmethod
    def make(cls, parent: QObject) -> "Actions":
        """All actions, not connected yet."""
        made = cls(
            open=_action(parent, QCoreApplication.translate("Actions", "&Ouvrir un plan…"), Key.Open),
            new_plan=_action(
                parent,
                QCoreApplication.translate("Actions", "&Nouveau plan…"),
                "Ctrl+Shift+N",
                QCoreApplication.translate("Actions", "Un plan vide pour votre territoire et votre semestre"),
            ),
            new_demo=_action(parent, QCoreApplication.translate("Actions", "Nouveau plan de &démonstration…"), Key.New),
            new_trial=_action(
                parent,
                QCoreApplication.translate("Actions", "Nouveau plan d’essai à partir d’un e&xtrait…"),
                "",
                QCoreApplication.translate(
                    "Actions", "Un plan sans personne, sur les localités et hôpitaux d’un extrait OpenStreetMap"
                ),
            ),
            import_file=_action(
                parent,
                QCoreApplication.translate("Actions", "&Importer un fichier…"),
                "Ctrl+I",
                QCoreApplication.translate("Actions", "Excel, CSV ou données officielles : vérifiés, puis comparés"),
            ),
            paste_table=_action(
                parent,
                QCoreApplication.translate("Actions", "Coller un ta&bleau…"),
                Key.Paste,
                QCoreApplication.translate("Actions", "Importer les cellules copiées dans un tableur"),
            ),
            print_list=_action(parent, QCoreApplication.translate("Actions", "I&mprimer les affectations…"), Key.Print),
            web_map=_action(
                parent,
                QCoreApplication.translate("Actions", "Enregistrer la carte pour le &web…"),
                "Ctrl+Shift+W",
                QCoreApplication.translate("Actions", "Une page autonome, à ouvrir dans tout navigateur"),
            ),
            layers=_action(
                parent,
                QCoreApplication.translate("Actions", "Couch&es de la carte…"),
                "Ctrl+L",
                QCoreApplication.translate("Actions", "Minutes officielles, APL, zonage : voir, ajouter, supprimer"),
            ),
            quit=_action(parent, QCoreApplication.translate("Actions", "Q&uitter"), "Ctrl+Q"),
            undo=_action(parent, QCoreApplication.translate("Actions", "&Annuler"), Key.Undo),
            redo=_action(parent, QCoreApplication.translate("Actions", "&Rétablir"), "Ctrl+Y"),
            history=_action(parent, QCoreApplication.translate("Actions", "Histori&que…"), "Ctrl+H"),
            assign=_action(parent, QCoreApplication.translate("Actions", "A&ffecter à ce poste"), "Ctrl+Return"),
            unassign=_action(parent, QCoreApplication.translate("Actions", "Retirer l’affec&tation"), "Ctrl+Backspace"),
            lock=_action(parent, QCoreApplication.translate("Actions", "Verrouiller l’affectation"), "Ctrl+Shift+L"),
            why_not=_action(parent, QCoreApplication.translate("Actions", "Pourquoi pas ce poste ?"), "Ctrl+Shift+Y"),
            if_closed=_action(
                parent, QCoreApplication.translate("Actions", "Et si ce poste fermait ?"), "Ctrl+Shift+F"
            ),
            ledger=_action(
                parent,
                QCoreApplication.translate("Actions", "Équité entre semestres"),
                tooltip=QCoreApplication.translate("Actions", "Ce que les semestres passés ont coûté à chaque interne"),
            ),
            correct_intern=_action(
                parent,
                QCoreApplication.translate("Actions", "Corri&ger l’interne…"),
                "Ctrl+Shift+I",
                QCoreApplication.translate("Actions", "Fiche, stages faits et situation de l’interne choisi"),
            ),
            what_if=_action(
                parent,
                QCoreApplication.translate("Actions", "&Essayer un scénario"),
                "Ctrl+E",
                QCoreApplication.translate("Actions", "Ajouter, fermer, changer un lieu de soins sans toucher au plan"),
            ),
            try_here=_action(
                parent,
                QCoreApplication.translate("Actions", "Essayer un MC&S ici"),
                "Ctrl+Shift+E",
                QCoreApplication.translate("Actions", "Scénario : un médecin correspondant du SAMU dans cette commune"),
            ),
            close_place=_action(
                parent,
                QCoreApplication.translate("Actions", "Fermer dans un scénario"),
                tooltip=QCoreApplication.translate("Actions", "Ce que changerait la fermeture ; le plan ne change pas"),
            ),
            change_hours=_action(
                parent,
                QCoreApplication.translate("Actions", "Changer les horaires dans un scénario…"),
                tooltip=QCoreApplication.translate(
                    "Actions", "Ce que changeraient d’autres horaires ; le plan ne change pas"
                ),
            ),
            zoom_in=_action(
                parent,
                QCoreApplication.translate("Actions", "Zoom &avant"),
                "Ctrl++",
            ),
            zoom_out=_action(
                parent,
                QCoreApplication.translate("Actions", "Zoom arri&ère"),
                "Ctrl+-",
            ),
            whole_region=_action(
                parent,
                QCoreApplication.translate("Actions", "Toute la ré&gion"),
                "Ctrl+0",
            ),
            measure=_action(
                parent,
                QCoreApplication.translate("Actions", "&Mesurer une distance"),
                "Ctrl+M",
                tooltip=QCoreApplication.translate("Actions", "Cliquez des points ; Échap termine"),
            ),
            go_to_commune=_action(
                parent,
                QCoreApplication.translate("Actions", "Aller à une &commune…"),
                "Ctrl+G",
            ),
            copy_picture=_action(
                parent,
                QCoreApplication.translate("Actions", "C&opier l’image de la carte"),
                "Ctrl+Shift+C",
                tooltip=QCoreApplication.translate("Actions", "La vue, sa légende et ses chiffres, à coller ailleurs"),
            ),
            print_view=_action(
                parent,
                QCoreApplication.translate("Actions", "Imprimer la v&ue…"),
                "Ctrl+Shift+P",
                tooltip=QCoreApplication.translate("Actions", "Aperçu avant impression de la carte et de sa légende"),
            ),
            save_view=_action(
                parent,
                QCoreApplication.translate("Actions", "Enregistrer la vue en P&DF…"),
            ),
            export_zones=_action(
                parent,
                QCoreApplication.translate("Actions", "Exporter les &zones et les communes…"),
                tooltip=QCoreApplication.translate("Actions", "Zones, communes et sites (.gpkg, .geojson) pour QGIS"),
            ),
            search=_action(parent, QCoreApplication.translate("Actions", "C&hercher"), "Ctrl+K"),
            filter=_action(parent, QCoreApplication.translate("Actions", "Filtrer la &liste"), Key.Find),
            definition=_action(
                parent,
                QCoreApplication.translate("Actions", "&Définition et minutes…"),
                "Ctrl+D",
                QCoreApplication.translate("Actions", "Définition, source des minutes, définitions propres"),
            ),
            compare=_action(
                parent,
                QCoreApplication.translate("Actions", "Compa&rer…"),
                "Ctrl+Shift+D",
                QCoreApplication.translate("Actions", "Comparer deux définitions, dates, scénarios ou sources"),
            ),
            projection=_action(
                parent,
                QCoreApplication.translate("Actions", "Pro&jeter la séance de choix"),
                "F11",
                QCoreApplication.translate("Actions", "Seconde fenêtre pour la salle : places restantes et nom appelé"),
            ),
            inspector=_action(parent, QCoreApplication.translate("Actions", "Fi&che de la sélection"), "F9"),
            problems=_action(
                parent,
                QCoreApplication.translate("Actions", "Pro&blèmes du plan"),
                "Ctrl+Shift+M",
                tooltip=QCoreApplication.translate("Actions", "Erreurs, avertissements et remarques du contrôle"),
            ),
            theme=_action(parent, QCoreApplication.translate("Actions", "Thème clair ou &sombre"), "Ctrl+T"),
            help=_action(parent, QCoreApplication.translate("Actions", "A&ide"), Key.HelpContents),
            shortcuts=_action(parent, QCoreApplication.translate("Actions", "Raccourcis cla&vier"), "Shift+F1"),
            about=_action(parent, QCoreApplication.translate("Actions", "À &propos et sources")),
        )
        made.inspector.setCheckable(True)
        made.inspector.setChecked(True)
        made.problems.setCheckable(True)
        made.assign.setProperty("primary", True)
        made.what_if.setCheckable(True)
        made.measure.setCheckable(True)
        return made

    def all(self) -> list[QAction]:
        """Every action, for the list of shortcuts and the window."""
        return [getattr(self, item.name) for item in fields(self)]

    def connect(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Connect each action by its name."""
        for name, handler in handlers.items():
            getattr(self, name).triggered.connect(lambda _checked=False, run=handler: run())
