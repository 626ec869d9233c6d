# Each wrong operation raises an exception of its own class.
def attempt(function):
    try:
        function()
    except Exception as problem:
        print type(problem), problem


attempt(lambda: 1 // 0)
attempt(lambda: 1.0 / 0)
attempt(lambda: 2.0 ** 5000)
attempt(lambda: [1][2])
attempt(lambda: {}["k"])
attempt(lambda: "a" + None)
attempt(lambda: int("x"))
attempt(lambda: "a".nothing)
attempt(lambda: 5())
attempt(lambda: next(iter([])))
attempt(lambda: max([]))

# expect output:
#   <type 'exceptions.ZeroDivisionError'> integer division or modulo by zero
#   <type 'exceptions.ZeroDivisionError'> float division by zero
#   <type 'exceptions.OverflowError'> (34, 'Numerical result out of range')
#   <type 'exceptions.IndexError'> list index out of range
#   <type 'exceptions.KeyError'> 'k'
#   <type 'exceptions.TypeError'> cannot concatenate 'str' and 'NoneType' objects
#   <type 'exceptions.ValueError'> invalid literal for int() with base 10: 'x'
#   <type 'exceptions.AttributeError'> 'str' object has no attribute 'nothing'
#   <type 'exceptions.TypeError'> 'int' object is not callable
#   <type 'exceptions.StopIteration'> 
#   <type 'exceptions.ValueError'> max() arg is an empty sequence
