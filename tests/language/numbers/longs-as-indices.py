# A long that fits is an index, a count and a bound.
# flavours: full, longs
a = [10, 20, 30]
print a[1L], a[-1L], "abc"[2L], (1, 2)[0L], xrange(5)[3L]  # expect: 20 30 c 1 3
print a[0L:2L], a[-2 ** 70:2 ** 70], "abcdef"[::2L], a[::2 ** 70]  # expect: [10, 20] [10, 20, 30] ace [10]
a[1L] = 5
del a[0L]
print a, a.pop(0L), a.index(30L), "ab" * 2L, 2L * [1], (1,) * -1L, [1, 2].count(2L)  # expect: [5, 30] 5 0 abab [1, 1] () 1
print range(3L), xrange(1L, 7, 2L), list(enumerate("ab", 5L)), chr(65L), "x".center(5L), "a b c".split(None, 1L)  # expect: [0, 1, 2] xrange(1, 7, 2) [(5, 'a'), (6, 'b')] A   x   ['a', 'b c']
for i in range(2L):
    print i,
print  # expect: 0 1
