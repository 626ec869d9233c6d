# zfill puts zeros behind a sign.
print "42".zfill(5), "-42".zfill(5), "+42".zfill(5), "-".zfill(3), "".zfill(2), "abc".zfill(2), "--1".zfill(5)

# expect output:
#   00042 -0042 +0042 -00 00 abc -00-1
