# stdin: 42
# stdin: -2.5
# stdin: 'it\'s'
# stdin: [1, (2, "b"), []]
# stdin: 1, 2
# stdin:  0x1f
# stdin: (7)
# stdin: (7,)
# oracle: none, the prompt and the lines come through a pipe
print input()     # expect: 42
print input()     # expect: -2.5
print input()     # expect: it's
print input()     # expect: [1, (2, 'b'), []]
print input()     # expect: (1, 2)
print input()     # expect: 31
print input()     # expect: 7
print input()     # expect: (7,)
