# Nor when the library looks for attributes, as in a program that asks for the names of classes.
# oracle: none, CPython has no module memory
import memory

class Point(object):
    x = 1

def attempt(use, value):
    memory.free(value)
    try:
        print use(value)
    except AttributeError as problem:
        print type(problem).__name__, problem

attempt(lambda point: point.x, Point())         # expect: AttributeError a value was used after it was freed
attempt(lambda point: point.missing, Point())   # expect: AttributeError a value was used after it was freed
attempt(lambda values: values.append(3), [1])   # expect: AttributeError a value was used after it was freed
