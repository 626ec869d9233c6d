# cores: 2
from parallel import ishost, isdevice
print ishost(), isdevice()   # expect on every core: False True
