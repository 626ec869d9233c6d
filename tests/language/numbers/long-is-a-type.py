# long is a type of its own.
# flavours: full, longs
print long, type(5L) is long, type(5) is long, type(2 ** 70)  # expect: <type 'long'> True False <type 'long'>
print isinstance(5L, long), isinstance(5L, int), isinstance(5, (int, long)), isinstance(2 ** 70, (int, long))  # expect: True False True True
print issubclass(long, int), issubclass(long, object), issubclass(bool, long), map(long, [1, 2.5, "3"])  # expect: False True False [1L, 2L, 3L]
