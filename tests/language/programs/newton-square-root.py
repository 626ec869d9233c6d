# Newton square root.
# flavours: full, doubles
def root(x):
    guess = x
    for i in range(60):
        better = (guess + x / guess) / 2.0
        if better == guess: break
        guess = better
    return guess
print root(2.0), repr(root(2.0)), root(144.0), root(1e-10)  # expect: 1.41421356237 1.414213562373095 12.0 1e-05
