# Docstrings are ignored.
"""Module text."""
def f():
    "Function text."
    return 1
print f()  # expect: 1
