"""Header fields (RFC 5322 §2.2): splitting, decoding, parameters, mailboxes, dates."""
