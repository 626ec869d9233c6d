# The message of assert is evaluated only when the condition is false.
def message():
    print "evaluated"
    return "text"


assert 1 < 2, message()
try:
    assert [], message()
except AssertionError as problem:
    print problem.args
try:
    assert not 5, (1, 2)
except AssertionError as problem:
    print problem.args

# expect output:
#   evaluated
#   ('text',)
#   ((1, 2),)
