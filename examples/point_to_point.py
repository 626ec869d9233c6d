# The smallest message: core 0 sends a number, core 1 receives it. A send waits for its recv.
# `import parallel` makes the module's names visible without a prefix; a string plus a number
# joins their texts, as Vipera's published examples expect.

import parallel

if coreid()==0:
  send(20, 1)
elif coreid()==1:
  print "Got value "+recv(0)+" from core 0"
