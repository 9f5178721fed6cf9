"""What a change to a pack changes, and for whom: `python -m madoguchi.guidance.changes OLD NEW`.

OLD and NEW are compiled files (`packs/jp.json`) or git revisions; without NEW the installed pack.
A maintainers' report in Markdown: read it as carefully as the change itself.
"""
