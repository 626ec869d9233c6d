# oracle: none, CPython has no module memory
import memory

def index(v): return v[0]
def assign(v): v[0] = 1
def remove(v): del v[0]
def part(v): return v[1:]
def call(v): return v()
def length(v): return len(v)
def loop(v): return [x for x in v]
def truth(v): return 1 if v else 2
def negation(v): return not v
def both(v): return v and 1
def boolean(v): return bool(v)
def equal(v): return v == [1]
def unequal(v): return v != v
def less(v): return v < 3
def contains(v): return 1 in v
def contained(v): return v in [1]
def plus(v): return v + v
def times(v): return 2 * v
def negative(v): return -v
def text(v): return str(v)
def shown(v): return repr((v,))
def formatted(v): return "%s" % v
def joined(v): return ",".join(v)
def key(v): return {v: 1}
def looked_up(v): return {0: 1}[v]
def hashed(v): return hash(v)
def unpacked(v): x, y = v
def spread(v): return length(*v)
def arranged(v): return sorted([3, v, 1])
def converted(v): return list(v)
def whole(v): return int(v)
def largest(v): return max(v, 3)
def summed(v): return sum(v)

uses = [index, assign, remove, part, call, length, loop, truth, negation, both, boolean, equal]
uses += [unequal, less, contains, contained, plus, times, negative, text, shown, formatted, joined]
uses += [key, looked_up, hashed, unpacked, spread, arranged, converted, whole, largest, summed]
errors = 0
for number in xrange(len(uses)):
    values = [1, 2]
    memory.free(values)
    try:
        uses[number](values)
        print "no error", number
    except TypeError as problem:
        errors += 1
print errors     # expect: 33
