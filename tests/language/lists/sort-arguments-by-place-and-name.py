# sort takes cmp, key and reverse, by place or by name.
def sort(*arguments, **named):
    values = [3, -1, 2]
    try:
        values.sort(*arguments, **named)
    except TypeError as problem:
        return str(problem)
    return values


print sort(), sort(cmp), sort(None, abs), sort(None, None, True), sort(cmp, abs, 1)
print sort(key=abs), sort(reverse=True), sort(cmp=lambda x, y: y - x), sort(key=None, cmp=None)
print sort(1, 2, 3, 4)
print sort(order=1)
print sort(reverse="yes")
print sort(reverse=1.5)
print sort(5)
print sort(key=5)

# expect output:
#   [-1, 2, 3] [-1, 2, 3] [-1, 2, 3] [3, 2, -1] [3, 2, -1]
#   [-1, 2, 3] [3, 2, -1] [3, 2, -1] [-1, 2, 3]
#   sort() takes at most 3 arguments (4 given)
#   'order' is an invalid keyword argument for this function
#   an integer is required
#   integer argument expected, got float
#   'int' object is not callable
#   'int' object is not callable
