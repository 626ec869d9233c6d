# Case and tests.
s = "Hello World"
print s.upper(), s.lower(), s.swapcase(), s.title(), "hello world".capitalize(), "they're bill's".title()  # expect: HELLO WORLD hello world hELLO wORLD Hello World Hello world They'Re Bill'S
print "abc".isalpha(), "ab1".isalnum(), "123".isdigit(), " \t".isspace(), "ABC".isupper(), "abc".islower(), "".isalpha(), "a1".isdigit()  # expect: True True True True True True False False
