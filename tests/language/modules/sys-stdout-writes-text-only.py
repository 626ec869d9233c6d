# sys.stdout.write takes text.
# oracle: none, CPython's text speaks of a character buffer
import sys

sys.stdout.write("written\n")  # expect: written
try:
    sys.stdout.write(5)
except TypeError as problem:
    print problem  # expect: expected a string, not int
