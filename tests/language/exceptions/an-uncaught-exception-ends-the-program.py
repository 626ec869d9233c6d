def deep(n):
    if n == 0:
        raise KeyError("key")  # expect trap: KeyError: 'key'
    deep(n - 1)

print "before"  # expect: before
deep(3)
print "never"
