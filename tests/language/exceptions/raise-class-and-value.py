# raise E, v makes an E of v; a tuple is its arguments, None none; an exception of it is itself.
def tell(function):
    try:
        function()
    except Exception as problem:
        print type(problem), problem.args


def one(value):
    raise ValueError, value


for value in ("text", 5, (1, 2), (), None, [1], ((1, 2),)):
    tell(lambda: one(value))
made = ValueError("made")
try:
    one(made)
except ValueError as problem:
    print problem is made

# expect output:
#   <type 'exceptions.ValueError'> ('text',)
#   <type 'exceptions.ValueError'> (5,)
#   <type 'exceptions.ValueError'> (1, 2)
#   <type 'exceptions.ValueError'> ()
#   <type 'exceptions.ValueError'> ()
#   <type 'exceptions.ValueError'> ([1],)
#   <type 'exceptions.ValueError'> ((1, 2),)
#   True
