# Methods of strings: cases, stripping, splitting, joining, replacing, counting and testing.


def main(n):
    text = "  The quick brown Fox, jumps over the lazy Dog;  "
    score = 0
    for i in range(n):
        words = text.strip().lower().split(" ")
        line = "-".join(words)
        line = line.replace("o", "0").upper()
        score += line.count("0") + line.find("LAZY")
        if line.startswith("THE") and not line.endswith("DOG"):
            score += 1
        for word in words:
            if word.isalpha():
                score += len(word.title())
        key, sep, rest = line.partition("-")
        score += len(rest) + line.rfind("-") + len(key.center(9))
    return score


SIZE = 1500
