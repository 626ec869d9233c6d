"""The memory of this core.

Implemented by the virtual machine: gc, free, free_bytes, used_bytes.

free takes a list, dict, set, tuple, str, bytearray, array or instance, and every reference to it,
in whatever variable or container: each use of one raises an exception, and the next collection
gives the memory back. With an array go its rows and whatever else shares its elements. Numbers,
functions, and texts and tuples that stand in the program have no memory to give. Assigning, passing
on, is, id, type and isinstance are no uses.
"""


# Bytes that an operation takes of the stack, and those of a str besides its text.
_margin = 112


def largest_block():
    """Bytes of the longest str that can be made now: the memory that is free, in one piece."""
    return max(0, free_bytes() - _margin & ~7)
