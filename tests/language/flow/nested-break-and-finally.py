# Nested break and finally.
def f():
    for i in range(3):
        try:
            for j in range(3):
                if j == 1: break
                if i == 2: return "returned"
                print i, j
        finally:
            print "finally", i
print f()
# expect output:
#   0 0
#   finally 0
#   1 0
#   finally 1
#   finally 2
#   returned
