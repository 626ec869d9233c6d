# time.sleep refuses a negative time.
import time

try:
    time.sleep(-1)
except IOError as problem:
    print problem  # expect: [Errno 22] Invalid argument
try:
    time.sleep("a")
except TypeError as problem:
    print problem  # expect: a float is required
