# isalpha and its kin.
# flavours: full, the core flavour has no bytearrays
for text in ("abc", "ABC", "a1", "12", " \t", "", "Ab Cd"):
    b = bytearray(text)
    print b.isalpha(), b.isalnum(), b.isdigit(), b.isspace(), b.islower(), b.isupper(), b.istitle()

# expect output:
#   True True False False True False False
#   True True False False False True False
#   False True False False True False False
#   False True True False False False False
#   False False False True False False False
#   False False False False False False False
#   False False False False False False True
