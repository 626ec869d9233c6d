# Lines end in \n, \r or both.
text = "one\ntwo\r\nthree\rfour\n\nsix"
print text.splitlines()
print text.splitlines(True)
print "".splitlines(), "\n".splitlines(), "a\n".splitlines(), "\r\n\r".splitlines(1), "\n\r".splitlines()

# expect output:
#   ['one', 'two', 'three', 'four', '', 'six']
#   ['one\n', 'two\r\n', 'three\r', 'four\n', '\n', 'six']
#   [] [''] ['a'] ['\r\n', '\r'] ['', '']
