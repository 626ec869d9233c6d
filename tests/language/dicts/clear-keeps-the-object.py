# clear empties the dict that others see, too.
table = {1: 2}
other = table
other.clear()
print table, len(table), table is other
other[3] = 4
print table

# expect output:
#   {} 0 True
#   {3: 4}
