# One warning for each pair of cores.
# cores: 4
# exit: 0
from parallel import coreid, numcores, nonblocking_send

def tell(core):
    nonblocking_send("news", core)   # here

if coreid() == 0:
    for core in range(1, numcores()):
        tell(core)
elif coreid() == 3:
    nonblocking_send("answer", 0)   # here
# standard error:
#   MessageWarning: core 0 posted a value to core 1 that nobody received, at posted-to-several-cores-that-do-not-look.py, line 7 [VP5016]
#   hint: receive every value that `nonblocking_send` posts; `wait_sent` waits until it was
#   MessageWarning: core 0 posted a value to core 2 that nobody received, at posted-to-several-cores-that-do-not-look.py, line 7 [VP5016]
#   MessageWarning: core 0 posted a value to core 3 that nobody received, at posted-to-several-cores-that-do-not-look.py, line 7 [VP5016]
#   MessageWarning: core 3 posted a value to core 0 that nobody received, at posted-to-several-cores-that-do-not-look.py, line 13 [VP5016]
