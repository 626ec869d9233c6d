# Long text is built in pieces.
parts = []
for i in range(200):
    parts.append("%d" % i)
text = ",".join(parts)
print len(text), text[:20], text[-7:]  # expect: 689 0,1,2,3,4,5,6,7,8,9, 198,199
s = ""
for i in range(300):
    s = s + "ab"
print len(s), s.count("b"), s[299:303]  # expect: 600 300 baba
