# Only the chosen side of a conditional expression is evaluated; the last else takes the rest.
def sign(n):
    return "minus" if n < 0 else "zero" if n == 0 else "plus"


print sign(-5), sign(0), sign(5)
print 1 if True else 1 // 0, 1 // 0 if False else 2
print (lambda: 1 if 0 else 2)(), [x if x % 2 else -x for x in range(4)]

# expect output:
#   minus zero plus
#   1 2
#   2 [0, 1, -2, 3]
