# list.index, count, insert, remove, reverse; dict.copy, popitem, setdefault, update; sum, slice, zip.
values = [5, 6, 7, 6, 5]
print values.index(6), values.index(6, 2), values.index(5, -2), values.index(5, -9, 99)  # expect: 1 3 4 0
print values.count(6), (1, 1.0, True, "1").count(1), (4, 5).index(5, 1)  # expect: 2 3 1
values.insert(-1, 0); values.insert(99, 1); values.insert(-99, 2)
print values  # expect: [2, 5, 6, 7, 6, 0, 5, 1]
values.remove(6); values.reverse()
print values  # expect: [1, 5, 0, 6, 7, 5, 2]
one = values
one.reverse()
print one is values, values  # expect: True [2, 5, 7, 6, 0, 5, 1]
nan = float("nan")
print [nan].index(nan), [0, nan].count(nan)  # expect: 0 1
entries = {"a": 1}
other = entries.copy()
other.update({"b": 2}); other.update([("c", 3), ["d", 4], "ef"]); other.update(iter([(1, 2)]))
print entries, len(other), other["e"], other[1]  # expect: {'a': 1} 6 f 2
print entries.setdefault("a", 9), entries.setdefault("z"), entries.setdefault("l", []) is entries["l"]  # expect: 1 None True
print zip(), zip([1, 2]), zip("ab", xrange(9), {5: 6})  # expect: [] [(1,), (2,)] [('a', 0, 5)]
walk = iter([1, 2, 3, 4])
print zip(walk, walk), any(iter([0, 3, 0])), all([])  # expect: [(1, 2), (3, 4)] True True
print pow(3, 200, 1000), pow(7, 3, -10), pow(10, 18, 2147483647), pow(5, 0, 1)  # expect: 1 -7 1126526311 0
print {7: 8}.popitem(), sum([1, 2.5], 4), sum([[1], [2]], [])  # expect: (7, 8) 7.5 [1, 2]
print [0, 1, 2, 3][slice(1, 3)], "abcdef"[slice(2)], range(9)[slice(None, None, -4)]  # expect: [1, 2] ab [8, 4, 0]
cut = slice
print cut(1, None), map(cut, [2]), cut(3, 2, 1)  # expect: slice(1, None, None) [slice(None, 2, None)] slice(3, 2, 1)
