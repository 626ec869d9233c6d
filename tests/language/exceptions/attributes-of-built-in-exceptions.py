# Built-in exceptions take attributes, too; args and message can be assigned.
# flavours: full, the core flavour keeps no attributes in exceptions
e = ValueError("v")
e.note = 3
e.args = (7, 8)
print e.note, e, e.args, e[0], list(e), e[0:1], e[-1]
e.args = [9]
print e.args, e
e.message = "own"
print e.message, e
try:
    e.args = 5
except TypeError, t:
    print t
try:
    print e.missing
except AttributeError, a:
    print a
try:
    1 // 0
except ZeroDivisionError, z:
    z.where = "here"
    print z, z.where, z.args
try:
    {}[{}]
except TypeError, t:
    t.where = "there"
    print t, t.where, t.args

# expect output:
#   3 (7, 8) (7, 8) 7 [7, 8] (7,) 8
#   (9,) 9
#   own 9
#   'int' object is not iterable
#   'exceptions.ValueError' object has no attribute 'missing'
#   integer division or modulo by zero here ('integer division or modulo by zero',)
#   unhashable type: 'dict' there ("unhashable type: 'dict'",)
