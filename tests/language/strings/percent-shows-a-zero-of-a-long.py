# With a precision of 0, % shows no digit of an int that is 0, but one of a long.
# flavours: full, longs
print "[%.0d] [%+.0i] [%#.0x] [%.0o]" % (0, 0, 0, 0)  # expect: [] [+] [0x] []
print "[%.0d] [%+.0i] [%#.0x] [%.0o]" % (0L, 0L, 0L, 0L)  # expect: [0] [+0] [0x0] [0]
print "[%5.0d] [%-5.0d] [%05.0d]" % (0L, 0L, 0L)  # expect: [    0] [0    ] [00000]
print "[%.0d] [%.3d]" % (1L, 1L)  # expect: [1] [001]
