"""Shapes of the markers as inline SVG of 22 px: told apart by form first, by colour second."""

from pacte_desktop.documents.webmap.content import MarkerKind

ICON_PX = 22

_SHAPES = {
    # A cross in a square.
    MarkerKind.URGENT_CARE: (
        '<rect x="2" y="2" width="18" height="18" rx="2" fill="#FFFFFF" stroke="#B3261E" stroke-width="2.4"/>'
        '<path d="M11 6v10M6 11h10" stroke="#B3261E" stroke-width="3.4"/>'
    ),
    # The same, drawn thin and dashed.
    MarkerKind.OTHER_URGENT_CARE: (
        '<rect x="2" y="2" width="18" height="18" rx="2" fill="#FFFFFF" stroke="#5B5B58" stroke-width="1.6" '
        'stroke-dasharray="3 2"/><path d="M11 6v10M6 11h10" stroke="#5B5B58" stroke-width="1.4"/>'
    ),
    # The letter H in a disc.
    MarkerKind.HOSPITAL: (
        '<circle cx="11" cy="11" r="9" fill="#FFFFFF" stroke="#6A1B4D" stroke-width="2"/>'
        '<path d="M7.5 6v10M14.5 6v10M7.5 11h7" fill="none" stroke="#6A1B4D" stroke-width="2.2"/>'
    ),
    # An open ring.
    MarkerKind.TRAINING_SITE: ('<circle cx="11" cy="11" r="7" fill="#FFFFFF" stroke="#173F73" stroke-width="3.4"/>'),
    # A house.
    MarkerKind.MSP: (
        '<path d="M3 11 11 3.5 19 11M5.5 10v8.5h11V10" fill="#FFFFFF" stroke="#1B6E3C" stroke-width="2.4" '
        'stroke-linejoin="round"/>'
    ),
    # A lozenge.
    MarkerKind.CDS: (
        '<path d="M11 2.5 19.5 11 11 19.5 2.5 11Z" fill="#FFFFFF" stroke="#1B6E3C" stroke-width="2.4" '
        'stroke-linejoin="round"/><circle cx="11" cy="11" r="2" fill="#1B6E3C"/>'
    ),
    # A bed.
    MarkerKind.HOUSING: (
        '<rect x="1.5" y="3" width="19" height="16" rx="3" fill="#FFFFFF"/>'
        '<path d="M3 5v13M3 15h16M19 18v-6H9v3" fill="none" stroke="#5B3A86" stroke-width="2.4"/>'
        '<circle cx="6.2" cy="11.4" r="1.7" fill="#5B3A86"/>'
    ),
}


def symbol_svg(kind: MarkerKind) -> str:
    """The shape of ``kind`` as an SVG element without text."""
    return f'<svg class="symbol" viewBox="0 0 22 22" aria-hidden="true">{_SHAPES[kind]}</svg>'
