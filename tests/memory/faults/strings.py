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
