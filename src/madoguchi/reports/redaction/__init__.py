"""What a reader may not have is taken out of a mail before a paper is made of it."""
