# Arithmetic outside its range is a named error.
def refused(call):
    try:
        print call()
    except Exception as problem:
        print problem


refused(lambda: 10.0 ** 400)
refused(lambda: (-8.0) ** 0.5)
refused(lambda: 0.0 ** -1)
refused(lambda: 0 ** -1)
refused(lambda: divmod(1.5, 0))
refused(lambda: divmod(1, 0))
refused(lambda: divmod("a", 1))
refused(lambda: pow(2, 3, 0))
refused(lambda: pow(2, -1, 5))
refused(lambda: pow(2.5, 2, 5))
refused(lambda: pow("a", 2))
refused(lambda: 1.5 % 0)
refused(lambda: 1 << -1)
refused(lambda: 1 << 1.5)
refused(lambda: -"a")
refused(lambda: [1] * "a")

# expect output:
#   (34, 'Numerical result out of range')
#   negative number cannot be raised to a fractional power
#   0.0 cannot be raised to a negative power
#   0.0 cannot be raised to a negative power
#   float divmod()
#   integer division or modulo by zero
#   unsupported operand type(s) for divmod(): 'str' and 'int'
#   pow() 3rd argument cannot be 0
#   pow() 2nd argument cannot be negative when 3rd argument specified
#   pow() 3rd argument not allowed unless all arguments are integers
#   unsupported operand type(s) for ** or pow(): 'str' and 'int'
#   float modulo
#   negative shift count
#   unsupported operand type(s) for <<: 'int' and 'float'
#   bad operand type for unary -: 'str'
#   can't multiply sequence by non-int of type 'str'
