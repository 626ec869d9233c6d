# An uncaught exception of a generator names it in the traceback.
def numbers():
    yield 1
    yield 1 // 0  # expect trap: ZeroDivisionError: integer division or modulo by zero


for n in numbers():
    print n

# expect output:
#   1
