# The search for a key calls a method of the program, which may free the dict.
# oracle: none, CPython has no module memory
import memory

class Key(object):
    def __hash__(self):
        return 1

    def __eq__(self, other):
        memory.free(table)
        memory.gc()
        return False

def look():
    return table[Key()]

def store():
    table[Key()] = 2

for use in (look, store):
    table = {Key(): 1}
    try:
        use()
    except TypeError as problem:
        print problem     # expect: a value was used after it was freed

# expect: a value was used after it was freed
