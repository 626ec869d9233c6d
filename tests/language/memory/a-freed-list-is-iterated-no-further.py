# oracle: none, CPython has no module memory
import memory
values = [1, 2, 3]
turns = 0
try:
    for x in values:
        turns += 1
        memory.free(values)
except TypeError as problem:
    print turns, problem     # expect: 1 a value was used after it was freed
pairs = {1: 2, 3: 4}
try:
    for x in pairs:
        memory.free(pairs)
except TypeError as problem:
    print problem     # expect: a value was used after it was freed
text = "ab" * (turns + 2)
numbers = enumerate(text)
print numbers.next()     # expect: (0, 'a')
memory.free(text)
for pair in numbers:     # expect trap: TypeError: a value was used after it was freed
    print pair
