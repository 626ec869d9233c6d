# long() with a base and no text is an error, without both it is zero.
# flavours: full, longs
try:
    print long(base=8)
except TypeError as error:
    print error  # expect: long() missing string argument
print repr(long()), repr(long("17", base=8))  # expect: 0L 15L
