# Other values are formatted as their texts.
print format(None, "6") + "|" + format([1, 2], ">8") + "|" + format((1,), "^8") + "|"
print format({}), format([]), format(None), "{:>6}|{:5}|".format({}, None)

# expect output:
#   None  |  [1, 2]|  (1,)  |
#   {} [] None     {}|None |
