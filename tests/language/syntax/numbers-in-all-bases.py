# Literals: octal in two ways, hexadecimal, binary, floats with and without parts.
print 0x1F, 0XfF, 017, 0o17, 0b101, 0, 00, 1e3, .5, 5., 1E-2, 0.1e+2
print 0x7fffffff, 1000000000, 07777777777
print 1.5e300 * 1e10, 1e400, -1e400

# expect output:
#   31 255 15 15 5 0 0 1000.0 0.5 5.0 0.01 10.0
#   2147483647 1000000000 1073741823
#   inf inf -inf
