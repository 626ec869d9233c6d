# An exception can be indexed, unpacked and gone through: its arguments are.
problem = ValueError("first", 2)
print problem[0], problem[-1]
text, number = problem
print text, number
for argument in problem:
    print argument,
print
print 2 in problem, 3 in problem, list(problem)

try:
    int("text")
except ValueError as caught:
    print caught[0]
try:
    [1][5]
except IndexError as caught:
    message, = caught
    print message


def refused(call):
    try:
        print call()
    except Exception as problem:
        print problem


refused(lambda: problem[2])
refused(lambda: problem["text"])
refused(lambda: problem[::2])
refused(lambda: problem.colour)
refused(lambda: len(problem))
refused(lambda: -problem)
refused(lambda: problem * None)

# expect output:
#   first 2
#   first 2
#   first 2
#   True False ['first', 2]
#   invalid literal for int() with base 10: 'text'
#   list index out of range
#   tuple index out of range
#   sequence index must be integer, not 'str'
#   sequence index must be integer, not 'slice'
#   'exceptions.ValueError' object has no attribute 'colour'
#   object of type 'exceptions.ValueError' has no len()
#   bad operand type for unary -: 'exceptions.ValueError'
#   unsupported operand type(s) for *: 'exceptions.ValueError' and 'NoneType'
