"""The words of the page of prevention."""
