# Text work: joining, slicing, searching, splitting and scanning characters of short strings.


def main(n):
    score = 0
    for turn in range(n):
        words = []
        for i in range(20):
            words.append("word" + str(i * turn % 97))
        line = " ".join(words)
        score += len(line)
        for word in line.split(" "):
            if word[-1] == "7" or word.find("d3") >= 0:
                score += 1
        text = line[3:40] + line[10:]
        for i in range(len(text)):
            if text[i] == "o":
                score += i
    return score


SIZE = 250
