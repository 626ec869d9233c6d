# return out of two loops runs the finally of each, the inner one first.
def leave():
    for first in range(3):
        try:
            for second in range(3):
                try:
                    if first + second == 2:
                        return first, second
                finally:
                    print "inner", first, second
        finally:
            print "outer", first


print leave()

# expect output:
#   inner 0 0
#   inner 0 1
#   inner 0 2
#   outer 0
#   (0, 2)
