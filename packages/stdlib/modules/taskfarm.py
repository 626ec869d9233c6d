"""A master that gives tasks, calls of functions, to worker cores.

Every core calls initTaskFarm; then the master gives tasks and at the end calls shutdownTaskFarm,
while all others are in worker(). Arguments and results are any values that can be sent, in any
number. A function is sent by its place in the program: every function that a def or lambda at the
top level of a module makes, and every built-in one; a function that uses names of the function
around it, a method and a class of the program cannot be sent, which is a TypeError at the master.
A task that raises is a RuntimeError at the master that tells the core and the exception: "core 2:
ValueError: no number". All messages go apart from those of send and recv, which tasks may use among
themselves. A task cannot use the farm itself, and there is one farm at a time: other use is a
RuntimeError too.
"""

import parallel

# What this core is in a farm, None without one; the master's core; the cores that have a task.
_role = None
_master = 0
_running = []


def initTaskFarm(master):
    """Begins a task farm on this core; all cores name the same master."""
    global _role, _master, _running
    if _role is not None:
        raise RuntimeError("there is a task farm already: one farm at a time, and none in a task")
    parallel._position_of(master)
    _role = "master" if parallel.coreid() == master else "worker"
    _master = master
    _running = []


def shutdownTaskFarm():
    """Ends the farm, on the master: waits for all tasks, discards their results, ends worker().

    A task that has raised and was not waited for is a RuntimeError, once all workers have ended.
    """
    global _role
    _check_master("shutdownTaskFarm")
    failure = _finish_all()
    for core in parallel.cores():
        if core != _master:
            parallel._request(1, core, 2, None)
    _role = None
    if failure is not None:
        raise RuntimeError(failure)


def execFunction(core, function, *arguments):
    """Gives a worker a task and returns when it has begun: the call of a function.

    Waits for the task that the worker has, if any, and discards its result.
    """
    _check_master("execFunction")
    if core == _master:
        raise ValueError("the master gives itself no task")
    waitFunctionFinish(core)
    parallel._request(1, core, 2, (function, arguments))
    _running.append(core)


def testFunctionFinish(core):
    """Whether the task of a worker is finished; True for a worker without one. Does not wait."""
    _check_master("testFunctionFinish")
    return not _has_task(core) or parallel._request(6, core, 2, None)


def waitFunctionFinish(core):
    """Waits for the task of a worker and returns its result; None for a worker without one.

    A task that has raised is a RuntimeError.
    """
    _check_master("waitFunctionFinish")
    if not _has_task(core):
        return None
    succeeded, result = _taken(core)
    if not succeeded:
        raise RuntimeError(result)
    return result


def worker():
    """Does the tasks of the master until it shuts the farm down."""
    global _role
    if _role != "worker":
        raise RuntimeError("worker() is for cores that have called initTaskFarm, not the master")
    task = parallel._request(2, _master, 2, None)
    while task is not None:
        _role = "task"
        answer = _performed(task)
        _role = "worker"
        try:
            parallel._request(1, _master, 2, answer)
        except Exception as error:
            parallel._request(1, _master, 2, (False, _described(error)))
        task = answer = None
        task = parallel._request(2, _master, 2, None)
    _role = None


def farm_map(function, items):
    """The list of function(item) for all items in order, on the master; each goes to a free worker.

    Waits for tasks given before and discards their results. A task that raises is a RuntimeError,
    when those that have begun are finished; no further ones begin. Without workers the master does
    all tasks.
    """
    _check_master("farm_map")
    failure = _finish_all()
    if failure is not None:
        raise RuntimeError(failure)
    items = list(items)
    free = [core for core in parallel.cores() if core != _master]
    if not free:
        return [_own_result(function, item) for item in items]
    free.reverse()
    results = [None] * len(items)
    places = {}
    failed = len(items)
    begun = 0
    while places or begun < failed:
        if free and begun < failed:
            core = free.pop()
            execFunction(core, function, items[begun])
            places[core] = begun
            begun += 1
        else:
            core = parallel._request(11, 0, 2, None)
            place = places.pop(core)
            succeeded, results[place] = _taken(core)
            if not succeeded and place < failed:
                failed = place
            free.append(core)
    if failed < len(items):
        raise RuntimeError(results[failed])
    return results


def _has_task(core):
    """Whether a core has a task; refuses what is no core of the farm."""
    parallel._position_of(core)
    return core in _running


def _taken(core):
    """Whether the task of a worker has succeeded, and its result or what was wrong; waits."""
    succeeded, result = parallel._request(2, core, 2, None)
    _running.remove(core)
    return succeeded, result if succeeded else "core %d: %s" % (core, result)


def _finish_all():
    """Waits for all tasks; what was wrong with that of the least core, None if nothing was."""
    failure = None
    for core in sorted(_running):
        succeeded, result = _taken(core)
        if not succeeded and failure is None:
            failure = result
    return failure


def _check_master(name):
    """Refuses what only the master of a farm may do."""
    if _role == "task":
        raise RuntimeError(name + " in a task: a task cannot use the farm")
    if _role != "master":
        raise RuntimeError(name + " is for the master, once it has called initTaskFarm")


def _performed(task):
    """Whether a task has succeeded, and its result or what it has raised."""
    try:
        return True, task[0](*task[1])
    except BaseException as error:
        return False, _described(error)


def _own_result(function, item):
    """The result of a task on the master itself."""
    global _role
    _role = "task"
    succeeded, result = _performed((function, (item,)))
    _role = "master"
    if not succeeded:
        raise RuntimeError("core %d: %s" % (_master, result))
    return result


def _described(error):
    """An exception as the last line of a traceback tells it."""
    # <type 'exceptions.ValueError'>, or the same of a class of the program.
    name = str(type(error)).split("'")[1].split(".")[-1]
    try:
        text = str(error)
    except Exception:
        text = "<exception str() failed>"
    return name if text == "" else name + ": " + text
