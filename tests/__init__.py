"""The tests mirror the rooms; `tests/<room>` holds what is said of `madoguchi.<room>`."""
