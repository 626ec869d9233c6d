# A range of more values than a list can have is refused.
# flavours: full, integers wider than 32 bits
try:
    range(-2000000000, 2000000000)
except (OverflowError, MemoryError) as problem:
    print "refused"  # expect: refused
