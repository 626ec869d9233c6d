# The arguments of a call of a class go to __init__.
class Shape(object):
    def __init__(self, kind, sides=4, *rest, **named):
        self.all = (kind, sides, rest, sorted(named.items()))
print Shape("square").all
print Shape("star", 5, 6, 7, color="red").all
print Shape(*["oval"], **{"sides": 0}).all
try:
    Shape()
except TypeError as error:
    print error
# expect output:
#   ('square', 4, (), [])
#   ('star', 5, (6, 7), [('color', 'red')])
#   ('oval', 0, (), [])
#   __init__() takes at least 2 arguments (1 given)
