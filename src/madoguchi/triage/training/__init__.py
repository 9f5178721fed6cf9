"""How the shipped model is learned: `madoguchi train`, described in `docs/train.md`.

It needs the extra `train`; nothing that judges a mail imports it.
"""
