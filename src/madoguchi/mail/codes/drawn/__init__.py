"""Codes drawn without a picture: as cells of a table, as coloured boxes, as characters."""
