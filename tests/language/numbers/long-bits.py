# The bits of negative longs go on without end.
# flavours: full, longs
a = 2 ** 70 + 5
print a & 0xff, -a & 0xff, a & -a, a | 2, -a | 2, a ^ 7, -a ^ 7, ~a, ~-a  # expect: 5 251 1 1180591620717411303431 -1180591620717411303429 1180591620717411303426 -1180591620717411303428 -1180591620717411303430 1180591620717411303428
print repr(True & 5L), repr(5L | False), repr(-7L & 0xff), -1L & 2 ** 80  # expect: 1L 5L 249L 1208925819614629174706176
