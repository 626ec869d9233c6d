# cores: 4
from parallel import coreid
from taskfarm import farm_map, initTaskFarm, shutdownTaskFarm, worker

def who(count):
    for number in xrange(count):
        pass
    return coreid()

initTaskFarm(3)
if coreid() == 3:
    # The first worker is busy with one task while the others share the rest.
    cores = farm_map(who, [200000] + [1000] * 20)
    print cores.count(cores[0]), cores.count(0), cores.count(1), cores.count(2)   # expect on core 3: 1 1 10 10
    shutdownTaskFarm()
else:
    worker()
