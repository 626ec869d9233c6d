# A comma makes a tuple; one at the end of a list, dict or tuple adds nothing.
one = 1,
print one, (2,), [3,], {4: 5,}, (6, 7,)
def take(a, b,): return a, b
print take(1, 2,)
for x in 1, 2, 3:
    print x,
print
x, = [5]
print x

# expect output:
#   (1,) (2,) [3] {4: 5} (6, 7)
#   (1, 2)
#   1 2 3
#   5
