# A float that rounds to more than the largest float is refused.
# flavours: full, the largest float is another one
print round(1.7e308, -308)  # expect trap: OverflowError: rounded value too large to represent
