# The list says who comes before whom, and the cores do not say the same.
# cores: 3
# exit: 6
from parallel import coreid, scan
if coreid() == 1:
    print scan(coreid(), "sum", cores=[2, 1, 0])   # here
else:
    print scan(coreid(), "sum", cores=[0, 1, 2])   # here
# standard error:
#   Deadlock: the cores disagree, and 3 of 3 wait: core 1 is in scan(..., 'sum', cores=[2, 1, 0]), core 2 is in scan(..., 'sum', cores=[0, 1, 2]) [VP5035]
#   hint: all cores of an operation call the same one, with the same root, operator and list of cores
#   Deadlock: core 0 waits in scan(..., 'sum', cores=[0, 1, 2]) with core 1 at orders-of-a-list-differ.py, line 8 [VP5011]
#   Deadlock: core 1 waits in scan(..., 'sum', cores=[2, 1, 0]) with core 2 at orders-of-a-list-differ.py, line 6 [VP5011]
#   Deadlock: core 2 waits in scan(..., 'sum', cores=[0, 1, 2]) with core 1 at orders-of-a-list-differ.py, line 8 [VP5011]
