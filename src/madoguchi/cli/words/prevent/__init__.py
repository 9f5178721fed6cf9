"""The words of `madoguchi prevent`."""
