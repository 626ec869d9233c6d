# A native function that knows no keywords says so.
measure = len
try:
    print measure(x=[1])
except TypeError as problem:
    print problem  # expect: len() takes no keyword arguments
