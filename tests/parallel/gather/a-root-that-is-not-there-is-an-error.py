# cores: 2
from parallel import gather
gather(1, 2)   # expect trap on every core: ValueError: there is no core 2 among the cores taking part
