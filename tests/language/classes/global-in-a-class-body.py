# global in a class body binds the module's name.
class Body(object):
    global counter
    counter = 5
    own = counter + 1
print counter, Body.own, hasattr(Body, "counter")
# expect output:
#   5 6 False
