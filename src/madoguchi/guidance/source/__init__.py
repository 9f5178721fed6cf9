"""Reading a pack's sources: strict YAML, every mistake with its file and line.

Only the maintainers' commands come here; a plan is made from the compiled pack alone.
"""
