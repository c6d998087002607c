"""The native map: a widget fed with plain values, its legend and its layer card."""
