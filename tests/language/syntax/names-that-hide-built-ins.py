# A program may bind the name of a built-in, for itself and in a function only.
def local():
    len = lambda x: "local"
    return len([])


print local(), len([1])
list = [1, 2]
print list
del list
print list("ab")

# expect output:
#   local 1
#   [1, 2]
#   ['a', 'b']
