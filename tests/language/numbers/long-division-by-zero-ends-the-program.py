# Division of a long by zero ends the program.
# flavours: full, longs
print 5L // 0  # expect trap: ZeroDivisionError: long division or modulo by zero
