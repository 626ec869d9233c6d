# A closure reads a variable when it is called, not when it is made.
def make():
    functions = []
    for n in range(3):
        functions.append(lambda: n)
    n = 10
    return functions


print [function() for function in make()]

# expect output:
#   [10, 10, 10]
