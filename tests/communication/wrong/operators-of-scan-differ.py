# Core 2 multiplies what the others add.
# cores: 4
# exit: 1
from parallel import coreid, scan
if coreid() == 2:
    print scan(2, "prod")   # here
else:
    print scan(2, "sum")    # here
# standard error:
#   [core 3] Traceback (most recent call last):
#   [core 3]   File "operators-of-scan-differ.py", line 8, in <module>
#   [core 3] ValueError: the cores disagree: core 3 is in scan(..., 'sum'), core 2 is in scan(..., 'prod')
#   [core 3] note: core 2 called scan at operators-of-scan-differ.py, line 6
#   [core 2] Traceback (most recent call last):
#   [core 2]   File "operators-of-scan-differ.py", line 6, in <module>
#   [core 2] ValueError: the cores disagree: core 2 is in scan(..., 'prod'), core 1 is in scan(..., 'sum')
#   [core 2] note: core 1 called scan at operators-of-scan-differ.py, line 8
#   Deadlock: 2 of 4 cores cannot go on after cores 2, 3 failed [VP5017]
#   hint: mend the failure first: its traceback is above
#   Deadlock: core 0 waits in scan(..., 'sum') with core 2 at operators-of-scan-differ.py, line 8; that core has failed [VP5011]
#   Deadlock: core 1 waits in scan(..., 'sum') with core 3 at operators-of-scan-differ.py, line 8; that core has failed [VP5011]
