"""What a person can hand over, one file per form: its octets become a `Message`.

sniff       which form octets have       eml         RFC 5322 with MIME
msg         Outlook's files              pasted      text out of a mail program
"""
