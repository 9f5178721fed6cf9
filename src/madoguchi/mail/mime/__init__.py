"""MIME (RFC 2045-2049): the structure of a message, transfer encodings, types of files."""
