# As those of str.
# flavours: full, the core flavour has no bytearrays
b = bytearray("hello World")
print b.upper(), b.lower(), b.title(), b.capitalize(), b.swapcase(), b.replace("l", "L"), b.replace(bytearray("o"), "0", 1)  # expect: HELLO WORLD hello world Hello World Hello world HELLO wORLD heLLo WorLd hell0 World
print repr(b.center(15, "*")), repr(b.ljust(13)), repr(b.rjust(13)), repr(bytearray("7").zfill(3)), repr(bytearray("a\tb").expandtabs(4))  # expect: bytearray(b'**hello World**') bytearray(b'hello World  ') bytearray(b'  hello World') bytearray(b'007') bytearray(b'a   b')
print repr(bytearray("  x ").strip()), repr(bytearray("xxyx").lstrip("x")), repr(bytearray("xxyx").rstrip(bytearray("x")))  # expect: bytearray(b'x') bytearray(b'yx') bytearray(b'xxy')
print type(b.upper()), b.upper() is b  # expect: <type 'bytearray'> False
