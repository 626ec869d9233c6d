# The arguments of an exception can be read; a number has no attributes to set.
problem = ValueError("a", 1)
print problem.args, problem.message == ""  # expect: ('a', 1) True
number = 5
try:
    number.colour = "red"
except AttributeError as refusal:
    print refusal  # expect: 'int' object has no attribute 'colour'
