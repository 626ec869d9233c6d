# Negative shift raises.
try:
    print 1 << -1
except ValueError as e:
    print e  # expect: negative shift count
try:
    print 1 >> -1
except ValueError as e:
    print e  # expect: negative shift count
