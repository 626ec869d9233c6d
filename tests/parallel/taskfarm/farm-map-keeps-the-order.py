# cores: 1 2 3 65
from parallel import coreid
from taskfarm import farm_map, initTaskFarm, shutdownTaskFarm, worker

def work(count):
    total = 0
    for number in xrange(count):
        total += number
    return [count, total]

initTaskFarm(0)
if coreid() == 0:
    items = [(7 * i) % 50 for i in range(100)]
    print farm_map(work, items) == [[n, n * (n - 1) // 2] for n in items]   # expect: True
    print farm_map(work, []), farm_map(lambda text: text + "!", "ab")       # expect: [] ['a!', 'b!']
    shutdownTaskFarm()
else:
    worker()
