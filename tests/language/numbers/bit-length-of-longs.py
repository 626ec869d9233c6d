# bit_length() of integers past 32 and 64 bits; a class of the program can have a method of its own.
# flavours: full, the core flavour has neither longs nor classes
print (2 ** 31).bit_length(), (2 ** 63).bit_length(), (2 ** 70).bit_length(), (-2 ** 64).bit_length(), 5L.bit_length()  # expect: 32 64 71 65 3


class Word(object):
    def bit_length(self):
        return 16


print Word().bit_length()  # expect: 16
