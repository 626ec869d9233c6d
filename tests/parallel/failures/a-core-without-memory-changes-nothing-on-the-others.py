# cores: 4
# Core 1 uses up its memory, core 3 its stack; the others, and what they hold, go on as they were.
from parallel import coreid


def endless(depth):
    return 1 + endless(depth)  # expect trap on core 3: RuntimeError: maximum recursion depth exceeded


mine = dict([(number, str(number + coreid())) for number in range(50)])
if coreid() == 1:
    hoard = []
    while True:
        hoard.append([0] * 50)  # expect trap on core 1: MemoryError
if coreid() == 3:
    endless(0)
rest = [mine[number] for number in range(50)]
print coreid(), rest == [str(number + coreid()) for number in range(50)]
# expect output:
#   [core 0] 0 True
#   [core 2] 2 True
