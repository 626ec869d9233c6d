# Pow and divmod errors.
for f in (lambda: pow(2, -1, 5), lambda: divmod(1, 0), lambda: pow("a", 2), lambda: divmod("a", 1)):
    try:
        print f()
    except (TypeError, ZeroDivisionError, ValueError) as e:
        print type(e), e
# expect output:
#   <type 'exceptions.TypeError'> pow() 2nd argument cannot be negative when 3rd argument specified
#   <type 'exceptions.ZeroDivisionError'> integer division or modulo by zero
#   <type 'exceptions.TypeError'> unsupported operand type(s) for ** or pow(): 'str' and 'int'
#   <type 'exceptions.TypeError'> unsupported operand type(s) for divmod(): 'str' and 'int'
