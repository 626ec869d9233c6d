# iter(function, sentinel) calls the function until it returns the sentinel.
values = [3, 0, 2, 1]
print list(iter(values.pop, 0)), values
count = [0]


def following():
    count[0] += 1
    return count[0]


for number in iter(following, 4):
    print number,
print
print sum(iter(following, 8)), list(iter(lambda: "", ""))
try:
    iter(5, 1)
except TypeError as problem:
    print problem

# expect output:
#   [1, 2] [3]
#   1 2 3
#   18 []
#   iter(v, w): v must be callable
