"""What a person can hand over, one file per form: its octets become a `Message`.

sniff       which form octets have       eml         RFC 5322 with MIME
msg         Outlook's files              pasted      text out of a mail program
winmail     a lone `winmail.dat`         tnef        what is in one, with `tnef_values`
mapi        properties of Outlook        rtf         bodies that it keeps as rich text
emlx        Apple Mail's files           saved_page  a mail saved out of a browser, with `pages`
sms         short messages               screenshot  pictures of a screen, with `ocr`, `screen`
mangled     source that copying broke    by_form     which reader for the rarer ones
"""
