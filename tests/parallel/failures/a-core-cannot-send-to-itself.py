# cores: 1
from parallel import coreid, send
send(1, coreid())   # expect trap: ValueError: core 0 cannot exchange a message with itself
