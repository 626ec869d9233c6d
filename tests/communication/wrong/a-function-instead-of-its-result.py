# The parentheses of the call are missing; a closure cannot travel.
# cores: 2
# exit: 1
from parallel import coreid, send, recv

def make_counter(first):
    def count():
        return first + 1
    return count

if coreid() == 0:
    count = make_counter(4)
    send(count, 1)    # here
else:
    print recv(0)     # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "a-function-instead-of-its-result.py", line 13, in <module>
#   [core 0] TypeError: a function that uses names of the function around it cannot be sent to another core
#   Deadlock: 1 of 2 cores cannot go on after core 0 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 1 waits in recv from core 0 at a-function-instead-of-its-result.py, line 15; that core has failed [VP5011]
