# Two cores hand out.
# cores: 2
# exit: 6
from parallel import coreid, scatter
print scatter([coreid()] * 2, coreid())   # here
# standard error:
#   Deadlock: the cores disagree, and 2 of 2 wait: core 0 is in scatter(..., 0), core 1 is in scatter(..., 1) [VP5035]
#   hint: all cores of an operation call the same one, with the same root, operator and list of cores
#   Deadlock: core 0 waits in scatter(..., 0) with core 1 at roots-of-scatter-differ.py, line 5 [VP5011]
#   Deadlock: core 1 waits in scatter(..., 1) with core 0 at roots-of-scatter-differ.py, line 5 [VP5011]
