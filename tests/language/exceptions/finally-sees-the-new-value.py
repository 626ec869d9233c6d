# return evaluates its value before finally runs; what finally binds comes too late.
def count():
    number = 1
    try:
        return number
    finally:
        number = 2
        print "now", number


def change():
    numbers = [1]
    try:
        return numbers
    finally:
        numbers.append(2)


print count(), change()

# expect output:
#   now 2
#   1 [1, 2]
