# oracle: none, CPython has no module memory
# flavours: full, classes and bytearrays
import memory

class Point(object):
    def __init__(self, x):
        self.x = x

    def vanish(self):
        memory.free(self)
        return self.x

point = Point([0] * 300)
same = point
bound = point.vanish
before = memory.free_bytes()
try:
    bound()
except AttributeError as problem:
    print problem     # expect: a value was used after it was freed
print memory.free_bytes() - before > 2400     # expect: True
try:
    same.x = 1
except AttributeError as problem:
    print problem     # expect: a value was used after it was freed
data = bytearray(2000)
view = [data]
before = memory.free_bytes()
memory.free(data)
print memory.free_bytes() - before >= 2000     # expect: True
view[0].append(1)     # expect trap: AttributeError: a value was used after it was freed
