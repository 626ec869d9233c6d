# Every reference to a freed value is an error at its use, wherever it is kept.
# oracle: none, CPython has no module memory
import memory

def told(use):
    try:
        use()
    except TypeError as problem:
        print problem

values = [1, 2]
alias = values
held = [values, (values,), {1: values}]

def captured():
    return alias[0]

def made(inner):
    def use():
        return len(inner)
    return use

closure = made(values)

def defaults(x=values):
    return x[0]

def waiting(x):
    yield 1
    yield x[0]

generator = waiting(values)
generator.next()
memory.free(values)
told(captured)     # expect: a value was used after it was freed
told(closure)     # expect: a value was used after it was freed
told(defaults)     # expect: a value was used after it was freed
told(generator.next)     # expect: a value was used after it was freed
told(lambda: held[0][0])     # expect: a value was used after it was freed
told(lambda: held[1][0][0])     # expect: a value was used after it was freed
told(lambda: held[2][1][0])     # expect: a value was used after it was freed
told(lambda: str(held))     # expect: a value was used after it was freed
print len(held), values is alias     # expect: 3 True
held[0] = 5
values = 7
print held[0] + values     # expect: 12
memory.gc()
alias[0] = 1     # expect trap: TypeError: a value was used after it was freed
