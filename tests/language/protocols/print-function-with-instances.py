# The function form of print writes the text of each value.
from __future__ import print_function


class A(object):
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return "<" + self.name + ">"

    def __repr__(self):
        return "A:" + self.name


a, b = A("a"), A("b")
print(a)
print(a, b)
print(a, b, sep="")
print(a, [a, b], 1, sep="-", end="!\n")
print(*[a, b, 3])
print(end="|")
print(a, end="")
print()

# expect output:
#   <a>
#   <a> <b>
#   <a><b>
#   <a>-[A:a, A:b]-1!
#   <a> <b> 3
#   |<a>
