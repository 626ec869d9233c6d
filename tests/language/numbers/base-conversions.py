# Base conversions.
print hex(255), oct(8), bin(5), hex(-255), oct(0), bin(-5), hex(0)  # expect: 0xff 010 0b101 -0xff 0 -0b101 0x0
print "%x %X %o" % (255, 255, 8)  # expect: ff FF 10
