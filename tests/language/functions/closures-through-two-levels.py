# A variable is found through any number of functions around.
def outer(a):
    def middle(b):
        def inner(c):
            return a, b, c
        return inner
    return middle


print outer(1)(2)(3)
make = outer("x")
print make("y")("z"), make("q")("r")

# expect output:
#   (1, 2, 3)
#   ('x', 'y', 'z') ('x', 'q', 'r')
