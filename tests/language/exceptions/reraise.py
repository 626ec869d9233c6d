# Reraise.
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        print "seen"  # expect: seen
        raise
try:
    f()
except ArithmeticError as e:
    print "outer", e  # expect: outer integer division or modulo by zero
