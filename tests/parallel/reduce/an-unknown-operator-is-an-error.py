# cores: 2
from parallel import reduce
reduce(1, "median")   # expect trap on every core: ValueError: unknown operator 'median' for reduce: use sum, min, max or prod
