# Generators that read from others make pipelines.
def words(lines):
    for line in lines:
        for word in line.split():
            yield word


def lowered(values):
    for value in values:
        yield value.lower()


def counted(values):
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
        yield value, counts[value]


text = ["The cat and the hat", "and THE bat"]
for word, number in counted(lowered(words(text))):
    print word, number
print max(number for word, number in counted(lowered(words(text))))

# expect output:
#   the 1
#   cat 1
#   and 1
#   the 2
#   hat 1
#   and 2
#   the 3
#   bat 1
#   3
