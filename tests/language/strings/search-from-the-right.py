# rfind and rindex find the last place.
print "abcabc".rfind("bc"), "abcabc".rfind("bc", 0, 5), "abc".rfind("x"), "abc".rfind(""), "abc".rfind("", 0, 1)
print "abcabc".rindex("a"), "aaa".rfind("aa"), "abc".rfind("c", -1), "abc".rfind("a", -2)
try:
    "abc".rindex("x")
except ValueError as problem:
    print problem

# expect output:
#   4 1 -1 3 1
#   3 1 2 -1
#   substring not found
