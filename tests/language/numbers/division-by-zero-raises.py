# Division by zero raises.
try:
    print 1 / 0
except ZeroDivisionError, e:
    print e  # expect: integer division or modulo by zero
try:
    print 1.0 / 0
except ZeroDivisionError as e:
    print e  # expect: float division by zero
try:
    print 5 % 0
except ZeroDivisionError as e:
    print e  # expect: integer division or modulo by zero
try:
    print 5.0 % 0
except ZeroDivisionError as e:
    print e  # expect: float modulo
