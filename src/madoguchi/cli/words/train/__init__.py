"""The words of `madoguchi train`."""
