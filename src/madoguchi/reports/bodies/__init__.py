"""Bodies that are told of a mail (通報・情報提供): one folder each."""
