def work():
    text = "the quick brown fox"
    words = text.split()
    print "-".join(words), text.upper(), text.replace("quick", "slow")
    print text.title(), text.center(25, "*"), repr(text + "\n")
    print text[4:9] + text[::-1], text.find("fox"), text.count("o")
    built = ""
    for word in words:
        built += word[0] * 3
    print built, built.partition("qq"), "a,b,,c".split(","), "x\ny".splitlines()
    print str([1, 2.5, "three", (4,)]), int("12") + 1, float("2.5"), chr(65) + "b"
    print text.partition(" "), text.rpartition("row"), "--a--".rpartition("-"), "a b c".split(" ", 1)
    print "  x ".strip() + "xyx".strip("x"), "ab".ljust(5) + "|" + "ab".rjust(5), text.capitalize()
    print "%s-%d" % ("ab", 12) + "{0}:{1}".format("cd", -34), str(-2147483647) + str(0)
    print "aXbXc".replace("X", "--"), "aXbXc".replace("X", "", 1), "A1".lower() + "b2".swapcase()
