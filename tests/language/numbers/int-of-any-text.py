# int and long read integers of any length.
# flavours: full, longs
print int("123456789012345678901234567890"), repr(int("-9223372036854775809")), repr(int("9223372036854775807"))  # expect: 123456789012345678901234567890 -9223372036854775809L 9223372036854775807
print repr(long("5")), repr(long(" -5L ")), repr(long()), long("ff", 16), int("z" * 20, 36), int("0x" + "f" * 20, 16)  # expect: 5L -5L 0L 255 13367494538843734067838845976575 1208925819614629174706175
print int("0b" + "1" * 70, 0), int("0" + "7" * 30, 0), long("0x1fL", 0), repr(long("5L", 22)), int("1" * 30, 3)  # expect: 1180591620717411303423 1237940039285380274899124223 31 131L 102945566047324
print repr(long("- 5")), int("  12\n"), repr(int("12", 10L))  # expect: -5L 12 12
