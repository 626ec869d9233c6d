# Mutual closures.
def make():
    value = [1]
    def get(): return value[0]
    def put(n): value[0] = n
    return get, put
get, put = make()
put(42)
print get()  # expect: 42
other, ignore = make()
print other(), get()  # expect: 1 42
