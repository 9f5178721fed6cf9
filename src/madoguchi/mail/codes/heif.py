"""Pictures as iPhones save them (HEIF), where a library for them is installed."""

from __future__ import annotations


def heif_readable() -> bool:
    """Teach Pillow to open HEIF; whether that could be done.

    `pi_heif` decodes only; `pillow_heif`, the same with a GPL encoder, serves where it is there.
    """
    try:
        from pi_heif import register_heif_opener
    except ImportError:
        try:
            from pillow_heif import register_heif_opener
        except ImportError:
            return False
    register_heif_opener()
    return True
