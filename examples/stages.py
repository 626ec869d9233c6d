# A pipeline of different stages: text flows from stage to stage, and every stage does another job
# with it. A stage is a generator: it takes values from the one before and yields values to the one
# after, as many as it likes. Where two stages lie on different cores, a channel carries the values
# between them; on the same core one generator simply asks the other. So the stages below know
# nothing of cores, and the same program runs on one core, or with a core for each stage.
# Works on any number of cores; those beyond the number of stages have nothing to do.

from parallel import coreid, numcores, send, recv

TEXT = """The cores of a small chip are many
and each of them is small
a chip of many small cores
is not a small chip"""

END = None    # what a channel carries behind the last value

def lines(nothing):
    """Reads: yields the lines of the text."""
    for line in TEXT.split("\n"):
        yield line

def words(incoming):
    """Splits: yields the words of each line."""
    for line in incoming:
        for word in line.lower().split():
            yield word

def long_words(incoming):
    """Filters: lets words of four letters and more pass."""
    for word in incoming:
        if len(word) >= 4:
            yield word

def counts(incoming):
    """Counts: yields each word with its number, when all words have come."""
    numbers = {}
    for word in incoming:
        numbers[word] = numbers.get(word, 0) + 1
    for word in sorted(numbers):
        yield word, numbers[word]

def from_core(core):
    """The values that a channel brings."""
    value = recv(core)
    while value is not END:
        yield value
        value = recv(core)

STAGES = [lines, words, long_words, counts]

me = coreid()
used = min(numcores(), len(STAGES))
if me < used:
    flow = from_core(me - 1) if me > 0 else None
    for stage in STAGES[me * len(STAGES) / used:(me + 1) * len(STAGES) / used]:
        flow = stage(flow)
    for value in flow:
        if me < used - 1:
            send(value, me + 1)
        else:
            print "%-5s %d" % value
    if me < used - 1:
        send(END, me + 1)
