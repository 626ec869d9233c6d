"""The memory of this core.

Implemented by the virtual machine: gc, free, free_bytes, used_bytes.
"""
