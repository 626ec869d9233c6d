# How deep calls can nest depends on the core's memory, not on a fixed number.
# cause: the stack shares a window of 32 to 64 KB with the heap.
# workaround: write deep recursions as loops.
# oracle: none, CPython stops at 1000 calls
def endless(n):
    return endless(n + 1)
try:
    endless(0)
except RuntimeError as e:
    print e  # expect: maximum recursion depth exceeded
