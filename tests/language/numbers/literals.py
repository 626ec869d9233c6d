# Literals.
print 0x1F, 0o17, 017, 0b1010, 1e3, .5, 5., 1E-2  # expect: 31 15 15 10 1000.0 0.5 5.0 0.01
print 0xff + 0b1, 1.5e3  # expect: 256 1500.0
