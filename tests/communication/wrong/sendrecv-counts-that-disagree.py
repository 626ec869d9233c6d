# Halos of two and of three cells.
# cores: 2
# exit: 1
from parallel import coreid, sendrecv
halo = [0.0] * (2 + coreid())
print len(sendrecv(halo, 1 - coreid(), len(halo)))   # here
# standard error:
#   [core 0] Traceback (most recent call last):
#   [core 0]   File "sendrecv-counts-that-disagree.py", line 6, in <module>
#   [core 0] ValueError: element count 2 does not fit the value of length 3
#   [core 1] Traceback (most recent call last):
#   [core 1]   File "sendrecv-counts-that-disagree.py", line 6, in <module>
#   [core 1] ValueError: element count 3 does not fit the value of length 2
