# A program stores attributes in its functions.
# flavours: full, the core flavour has no attributes of the program
def count():
    count.calls += 1
    return count.calls


count.calls = 0
count(), count()
print count.calls, count(), hasattr(count, "calls"), hasattr(count, "other")  # expect: 2 3 True False
count.calls, count.name = 10, "counter"
print count(), count.name, getattr(count, "name"), getattr(count, "none", "default")  # expect: 11 counter counter default
del count.name
print hasattr(count, "name"), count.__dict__  # expect: False {'calls': 11}
setattr(count, "limit", 5)
print count.limit  # expect: 5
try:
    print count.missing
except AttributeError as error:
    print error  # expect: 'function' object has no attribute 'missing'
try:
    del count.missing
except AttributeError as error:
    print type(error).__name__  # expect: AttributeError
try:
    len.size = 1
except AttributeError as error:
    print error  # expect: 'builtin_function_or_method' object has no attribute 'size'
inner = lambda: inner.value
inner.value = [1]
print inner(), inner.value is inner()  # expect: [1] True
count.twice = lambda number: number * 2
print count.twice(4)  # expect: 8
