def fail(kind):
    if kind == 0:
        raise ValueError("bad %d" % kind)
    if kind == 1:
        return [1, 2][5]
    if kind == 2:
        return {"a": 1}["missing"]
    if kind == 3:
        return 1 / (kind - 3)
    if kind == 4:
        return int("twelve")
    return kind


def guarded(kind):
    try:
        return fail(kind)
    except (ValueError, IndexError), problem:
        return "caught " + str(problem)
    except KeyError, problem:
        return "key " + repr(problem.args)
    finally:
        seen.append(kind)


seen = []


def work():
    del seen[:]
    for kind in (0, 1, 2, 4, 5):
        print guarded(kind)
    try:
        guarded(3)
    except ZeroDivisionError, problem:
        print problem
    print seen
