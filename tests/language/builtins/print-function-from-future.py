# Print function from future.
from __future__ import print_function
print("a", 1, "b")
print("a", "b", sep="-")
print("x", end="!\n")
print()
print("y", "z", sep="", end="\n")
# expect output:
#   a 1 b
#   a-b
#   x!
#   
#   yz
