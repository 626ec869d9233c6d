# cores: 2 3 4 16
# Everybody posts first: nonblocking_send does not wait.
from parallel import coreid, numcores, nonblocking_send, wait_sent, recv
handle = nonblocking_send(coreid(), (coreid() + 1) % numcores())
print recv((coreid() - 1) % numcores()) == (coreid() - 1) % numcores()   # expect on every core: True
wait_sent(handle)
