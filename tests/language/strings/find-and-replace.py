# Find and replace.
s = "the cat sat on the mat"
print s.find("at"), s.rfind("at"), s.find("dog"), s.find("at", 6), s.find("at", 6, 8), s.index("cat"), s.rindex("the")  # expect: 5 20 -1 9 -1 4 15
print s.replace("at", "og"), s.replace("at", "og", 1), s.replace("the ", "")  # expect: the cog sog on the mog the cog sat on the mat cat sat on mat
try:
    s.index("dog")
except ValueError as e:
    print e  # expect: substring not found
print "aaa".replace("", "-"), "abc".replace("b", "")  # expect: -a-a-a- ac
