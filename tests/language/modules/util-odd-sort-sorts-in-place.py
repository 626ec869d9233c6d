# oracle: none, util is a module of Vipera
from util import oddSort
values = [5, 2, 9, 1, 7, 3]
oddSort(values)
print values      # expect: [1, 2, 3, 5, 7, 9]
