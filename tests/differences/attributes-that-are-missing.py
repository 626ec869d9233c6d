# Numbers and iterators have no attributes but methods, functions none of their code: (1).real, 1.5.hex(), f.func_code, f.func_defaults raise AttributeError, and hasattr() says False.
# cause: what no program stores is part of the machine.
# workaround: none is needed by most programs; the real part of a number is the number.
# oracle: none, CPython 2.7 has these attributes
def f(a=1):
    pass


try:
    f.func_defaults
except AttributeError as problem:
    print problem  # expect: 'function' object has no attribute 'func_defaults'
try:
    (1).real
except AttributeError as problem:
    print problem  # expect: 'int' object has no attribute 'real'
try:
    1.5.hex()
except AttributeError as problem:
    print problem  # expect: 'float' object has no attribute 'hex'
print hasattr(1, "real")  # expect: False
