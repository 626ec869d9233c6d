print 'hello  # expect error: VP1102
