# The methods of a generator say how many arguments they take.
def numbers():
    yield 1


g = numbers()
for call in (lambda: g.next(1), lambda: g.send(), lambda: g.send(1, 2), lambda: g.close(1),
             lambda: g.throw(), lambda: g.throw(1, 2, 3, 4)):
    try:
        call()
    except TypeError, t:
        print t
print list(g)

# expect output:
#   expected 0 arguments, got 1
#   send() takes exactly one argument (0 given)
#   send() takes exactly one argument (2 given)
#   close() takes no arguments (1 given)
#   throw expected at least 1 arguments, got 0
#   throw expected at most 3 arguments, got 4
#   [1]
