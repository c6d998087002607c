"""French names of places after a preposition."""


def of_commune(name: str) -> str:
    """The name after « de »: « de Vatan », « d’Orléans », « du Blanc », « de La Riche », « des Bordes ».

    >>> [of_commune(name) for name in ("Vatan", "Orléans", "Le Blanc", "Les Bordes", "L'Île-Bouchard")]
    ['de Vatan', 'd’Orléans', 'du Blanc', 'des Bordes', 'de L’Île-Bouchard']
    """
    name = name.replace("'", "’")
    if name.startswith("Le "):
        return f"du {name[3:]}"
    if name.startswith("Les "):
        return f"des {name[4:]}"
    return f"d’{name}" if name[0] in "AÂÀEÉÈÊIÎOÔUYH" else f"de {name}"
