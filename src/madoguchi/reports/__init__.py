"""Papers for others to read: drafts that the person looks at and sends.  Nothing is sent here."""
