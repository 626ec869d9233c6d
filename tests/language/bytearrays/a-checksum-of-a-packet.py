# A program with bytearrays.
# flavours: full, the core flavour has no bytearrays
def checksum(data):
    total = 0
    for value in data:
        total = (total * 31 + value) & 0xffff
    return total
packet = bytearray([1, 0]) + "payload"
packet[1] = len(packet)
mark = checksum(packet)
packet.append(mark >> 8)
packet.append(mark & 255)
print repr(packet), checksum(packet[:-2]) == (packet[-2] << 8) + packet[-1]  # expect: bytearray(b'\x01\tpayload\xe4f') True
sieve = bytearray([1]) * 50
for n in xrange(2, 50):
    if sieve[n]:
        sieve[n * n::n] = bytearray(len(sieve[n * n::n]))
print [n for n in xrange(2, 50) if sieve[n]]  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
