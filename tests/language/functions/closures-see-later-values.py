def counter():
    state = [0]
    def step():
        state[0] += 1
        return state[0]
    return step

a = counter()
b = counter()
print a(), a(), b()  # expect: 1 2 1
x = 1
f = lambda: x
x = 2
print f()  # expect: 2
