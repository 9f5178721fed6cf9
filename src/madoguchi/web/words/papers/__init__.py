"""The words of the page of papers."""
