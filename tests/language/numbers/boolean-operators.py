# Boolean operators.
print 1 and 2, 0 and 2, 1 or 2, 0 or 2, not 1, not 0, not "", not [0]
print None or "default", [] and 1, "" or 0 or "last", 1 and "x" and []
def loud(value):
    print "seen", value
    return value
print loud(0) and loud(1)
print loud(1) or loud(2)
x = loud(3) if loud(1) else loud(4)
print x
# expect output:
#   2 0 1 2 False True True False
#   default [] last []
#   seen 0
#   0
#   seen 1
#   1
#   seen 1
#   seen 3
#   3
