# An uncaught MemoryError tells the line of the allocation, in the function that made it.
# oracle: none, memory is bounded by the core
def hoard(values):
    while True:
        values.append(values[-1] * 2)  # expect trap: MemoryError


print "begins"  # expect: begins
hoard(["text"])
