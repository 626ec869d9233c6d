# Ord and chr.
print ord("A"), chr(97), ord("\n"), repr(chr(0)), repr(chr(255))
for bad in (256, -1):
    try:
        chr(bad)
    except ValueError as e:
        print e
try:
    ord("ab")
except TypeError as e:
    print e
# expect output:
#   65 a 10 '\x00' '\xff'
#   chr() arg not in range(256)
#   chr() arg not in range(256)
#   ord() expected a character, but string of length 2 found
