# The list of a for is evaluated once; binding the name anew changes nothing.
def items():
    print "evaluated"
    return [1, 2, 3]


values = items()
for value in values:
    values = []
    print value,
print values
for value in items():
    value = 9
print value

# expect output:
#   evaluated
#   1 2 3 []
#   evaluated
#   9
