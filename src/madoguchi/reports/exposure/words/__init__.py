"""What a person reads about their data, one file per language."""
