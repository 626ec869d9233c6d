# Native functions that are written in vPython are called in every way a function can be.
title = "a short text".title
print title(), map(zip, [[1, 2]], [[3, 4]])  # expect: A Short Text [[(1, 3), (2, 4)]]
pick = {"least": any, "most": all}
print pick["least"]([0, 1]), pick["most"]([0, 1])  # expect: True False
print divmod(*(7, 2)), zip(*[[1, 2], [3, 4]])  # expect: (3, 1) [(1, 3), (2, 4)]
print any is any, type(any) is type(len), any == all  # expect: True True False
values = [3, 1, 2]
for change in [values.reverse, values.sort]:
    change()
    print values,
print  # expect: [2, 1, 3] [1, 2, 3]
print "ab".center(*(6, "*")), map(hex, [10, -255])  # expect: **ab** ['0xa', '-0xff']
make = dict
print make([(1, 2)]), dict(make({"a": 1}), b=2)["b"]  # expect: {1: 2} 2
