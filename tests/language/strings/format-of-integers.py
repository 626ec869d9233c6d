# Integers in every base, with prefix, sign, commas and padding.
for spec in ["d", "b", "o", "x", "X", "n", "#b", "#o", "#x", "#X", "+d", " d", "8d", "^8d"]:
    print spec + "|" + format(255, spec) + "|" + format(-255, spec) + "|"
print format(1234567, ","), format(-1234567, ",d"), format(999, ","), format(1234, "010,")
print format(-5, "08d"), format(5, "=+8"), format(-5, "x=8"), format(10, "#010x")
print repr(format(65, "c")), repr(format(65, "4c")), format(True, "d"), format(True, "5"), format(True)

# expect output:
#   d|255|-255|
#   b|11111111|-11111111|
#   o|377|-377|
#   x|ff|-ff|
#   X|FF|-FF|
#   n|255|-255|
#   #b|0b11111111|-0b11111111|
#   #o|0o377|-0o377|
#   #x|0xff|-0xff|
#   #X|0XFF|-0XFF|
#   +d|+255|-255|
#    d| 255|-255|
#   8d|     255|    -255|
#   ^8d|  255   |  -255  |
#   1,234,567 -1,234,567 999 00,001,234
#   -0000005 +      5 -xxxxxx5 0x0000000a
#   'A' '   A' 1     1 True
