# -x, +x, ~x and abs(x) ask the class.
class A(object):
    def __neg__(self):
        return "negative"

    def __pos__(self):
        return "positive"

    def __invert__(self):
        return "inverted"

    def __abs__(self):
        return "absolute"


class Plain(object):
    pass


a = A()
print -a, +a, ~a, abs(a), [-a], map(abs, [a, -3])
p = Plain()
for attempt in (lambda: -p, lambda: +p, lambda: ~p, lambda: abs(p)):
    try:
        print attempt()
    except TypeError as error:
        print error

# expect output:
#   negative positive inverted absolute ['negative'] ['absolute', 3]
#   bad operand type for unary -: 'Plain'
#   bad operand type for unary +: 'Plain'
#   bad operand type for unary ~: 'Plain'
#   bad operand type for abs(): 'Plain'
