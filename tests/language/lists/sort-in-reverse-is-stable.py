# Equal keys keep their order, in reverse, too.
values = ["bb", "a", "cc", "d", "aa", "c"]
print sorted(values, key=len)
print sorted(values, key=len, reverse=True)
print sorted(values, None, len, True)
print sorted(values, lambda left, right: cmp(len(left), len(right)))
print sorted(values, lambda left, right: cmp(len(left), len(right)), reverse=True)
values.sort(lambda left, right: cmp(right, left), lambda value: value[0])
print values

# expect output:
#   ['a', 'd', 'c', 'bb', 'cc', 'aa']
#   ['bb', 'cc', 'aa', 'a', 'd', 'c']
#   ['bb', 'cc', 'aa', 'a', 'd', 'c']
#   ['a', 'd', 'c', 'bb', 'cc', 'aa']
#   ['bb', 'cc', 'aa', 'a', 'd', 'c']
#   ['d', 'cc', 'c', 'bb', 'a', 'aa']
