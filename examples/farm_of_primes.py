# A task farm: a master hands out tasks, workers ask for the next one as soon as they are done. So
# a worker with a hard task does not keep the others from working: the load balances itself. Here a
# task is a range of numbers whose primes are counted; the ranges of larger numbers take longer.
# A worker sends its result and is sent a task in answer, or None when there are no more.
# Works on any number of cores; a single core does all tasks itself.

from parallel import coreid, numcores, send, recv, probe

TASKS = [(first, first + 50) for first in range(0, 1000, 50)]

me = coreid()
workers = range(1, numcores())

def is_prime(number):
    divisor = 2
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 1
    return number > 1

def count_primes(task):
    return sum([1 for number in range(task[0], task[1]) if is_prime(number)])

def hand_out(tasks):
    """The master: answers whoever is ready first; returns the results by task."""
    results = {}
    busy = workers[:]
    waiting = tasks[:]
    while busy:
        for worker in busy[:]:
            if not probe(worker):
                continue
            done = recv(worker)
            if done is not None:
                task, result = done
                results[task] = result
            if waiting:
                send(waiting.pop(0), worker)
            else:
                send(None, worker)
                busy.remove(worker)
    return results

def work():
    """A worker: says that it is there, then does what it is given."""
    send(None, 0)
    task = recv(0)
    while task is not None:
        send((task, count_primes(task)), 0)
        task = recv(0)

if numcores() == 1:
    results = dict([(task, count_primes(task)) for task in TASKS])
elif me == 0:
    results = hand_out(TASKS)
else:
    work()

if me == 0:
    print "Primes below 1000:", sum(results.values())
    print "In each range of 50:", [results[task] for task in TASKS]
