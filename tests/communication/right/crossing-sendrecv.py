# cores: 2 4 16
# Both partners call sendrecv; neither has to be first.
from parallel import coreid, sendrecv
partner = coreid() + 1 if coreid() % 2 == 0 else coreid() - 1
print sendrecv(coreid() * 10, partner) == partner * 10   # expect on every core: True
