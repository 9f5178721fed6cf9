"""The words of `madoguchi report`."""
