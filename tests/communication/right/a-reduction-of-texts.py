# cores: 2 3 4
# Texts are joined in the order of the cores, and compared.
from parallel import coreid, numcores, reduce
letter = "abcd"[coreid()]
print reduce(letter, "sum") == "abcd"[:numcores()], reduce(letter, "min")   # expect on every core: True a
