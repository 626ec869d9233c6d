# A generator that runs cannot be asked for a value.
def asks_itself():
    yield g.next()


g = asks_itself()
try:
    g.next()
except ValueError, v:
    print v
print list(g)


def tries():
    for way in range(4):
        try:
            if way == 0:
                g.send(None)
            elif way == 1:
                g.throw(KeyError)
            elif way == 2:
                g.close()
            else:
                for x in g:
                    print x
        except ValueError, v:
            print v
    yield "alive"


g = tries()
print g.next()
print list(g)

# expect output:
#   generator already executing
#   []
#   generator already executing
#   generator already executing
#   generator already executing
#   generator already executing
#   alive
#   []
