"""What .msg and TNEF have in common: items made of MAPI properties, written out as MIME.

So attachments, nested mails, charsets and forwards go the same way as in every other mail.

properties  values by property id                 item        a message, its files and recipients
entry_ids   addresses inside one-off entry ids    header      the header that was kept, or made
bodies      text, HTML, RTF                       files       attachments, OLE objects
mime        all of it as one MIME message         written     such a message read
"""
