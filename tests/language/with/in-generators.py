# A with statement in a generator is left when the generator ends or is closed.
class M(object):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print "enter", self.name
        return self

    def __exit__(self, kind, value, trace):
        print "exit", self.name, kind, repr(value)
        return kind is KeyError


def numbers(name):
    with M(name):
        yield 1
        yield 2
    yield 3


g = numbers("close")
print g.next()
g.close()
print list(numbers("all"))
g = numbers("throw")
print g.next(), g.throw(KeyError, "k")
for x in numbers("loop"):
    print x


def yields_in_exit():
    with M("a") as a:
        with M("b") as b:
            yield a.name + b.name
        yield "between"


print list(yields_in_exit())

# expect output:
#   enter close
#   1
#   exit close <type 'exceptions.GeneratorExit'> GeneratorExit()
#   enter all
#   exit all None None
#   [1, 2, 3]
#   enter throw
#   1 exit throw <type 'exceptions.KeyError'> KeyError('k',)
#   3
#   enter loop
#   1
#   2
#   exit loop None None
#   3
#   enter a
#   enter b
#   exit b None None
#   exit a None None
#   ['ab', 'between']
