# A default keeps the value that a name had when def ran.
size = 3


def show(value=size):
    return value


size = 5
print show(), size
functions = [lambda n=n: n for n in range(3)]
print [function() for function in functions]

# expect output:
#   3 5
#   [0, 1, 2]
