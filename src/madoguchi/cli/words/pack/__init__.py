"""The words of `madoguchi pack`."""
