"""Forms for other programs, offered as papers: one folder each."""
