# stdin: first line
# stdin:   second
# args: one two
import sys
print repr(raw_input())  # expect: 'first line'
print repr(raw_input())  # expect: '  second'
print sys.argv[1:], len(sys.argv)  # expect: ['one', 'two'] 3
raw_input()  # expect trap: EOFError: EOF when reading a line
