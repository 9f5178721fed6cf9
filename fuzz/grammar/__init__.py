"""Octets that look like what people hand over, put together by chance from dictionaries.

Pure byte mutation rarely gets past a MIME boundary.  Every function takes the `Random` that it
draws from, so that hypothesis can shrink what it drew.
"""
