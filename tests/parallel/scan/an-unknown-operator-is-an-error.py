# cores: 2
from parallel import scan
scan(1, "mean")   # expect trap on every core: ValueError: unknown operator 'mean' for scan: use sum, min, max or prod
