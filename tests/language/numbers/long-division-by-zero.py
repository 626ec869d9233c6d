# Division of a long by zero has its own words.
# flavours: full, longs
for divisor in (0, 0L, 0.0, False):
    try:
        print 5L / divisor
    except ZeroDivisionError as error:
        print error
    try:
        print 2 ** 70 % divisor
    except ZeroDivisionError as error:
        print error

# expect output:
#   long division or modulo by zero
#   long division or modulo by zero
#   long division or modulo by zero
#   long division or modulo by zero
#   float division by zero
#   float modulo
#   long division or modulo by zero
#   long division or modulo by zero
