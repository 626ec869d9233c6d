a = 1
from __future__ import division  # expect error: VP1228
