# Functions of the module math, and what lies outside their domains.
import math

print math.floor(2.7), math.ceil(2.1), math.fabs(-3)  # expect: 2.0 3.0 3.0
print "%.5f %.5f" % (math.exp(1), math.log(10))  # expect: 2.71828 2.30259
print "%.5f %.5f" % (math.sin(1), math.cos(1))  # expect: 0.84147 0.54030
print math.pow(2, 10), math.sqrt(2.25), math.log(8, 2)  # expect: 1024.0 1.5 3.0
try:
    math.sqrt(-1)
except ValueError as problem:
    print problem  # expect: math domain error
try:
    math.exp(1000)
except OverflowError as problem:
    print problem  # expect: math range error
try:
    math.sqrt("a")
except TypeError as problem:
    print problem  # expect: a float is required
