# Numbers and iterators have no attributes but methods, functions none of their code: (1).real, it.next(), f.func_code, f.func_defaults raise AttributeError.
# cause: what no program stores is part of the machine.
# workaround: next(it) for it.next().
# oracle: none, CPython 2.7 has these attributes
def f(a=1):
    pass


try:
    f.func_defaults
except AttributeError as problem:
    print problem  # expect: 'function' object has no attribute 'func_defaults'
try:
    (1).real
except AttributeError:
    print "no part"  # expect: no part
it = iter([1])
try:
    it.next()
except AttributeError:
    print next(it)  # expect: 1
