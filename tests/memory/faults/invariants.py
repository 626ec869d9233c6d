# Whatever fails, a container is as it was or as it should be: nothing is half done.
def attempt(step):
    try:
        step()
        return True
    except MemoryError:
        return False


def work():
    values = [5, 3, 9, 1]
    table = {1: "one"}

    def grow():
        values.append(7)

    def order():
        values.sort(key=lambda value: str(-value))

    def extend():
        values.extend([2, 4])

    def cut():
        values[1:3] = [6, 8, 6]

    def enter():
        for number in range(12):
            table[number] = str(number) * 2

    done = [attempt(step) for step in (grow, order, extend, cut, enter)]
    problems = []
    if len(values) not in (4, 5, 6, 7, 8):
        problems.append("length")
    if [value for value in values if not isinstance(value, int)]:
        problems.append("values")
    if [key for key in table if key != 1 and table[key] != str(key) * 2]:
        problems.append("entries")
    if len(table) != len(table.keys()) or done.count(False) > 1:
        problems.append("count")
    print problems
