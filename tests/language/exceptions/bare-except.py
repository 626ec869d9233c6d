# Bare except.
try:
    undefined
except:
    print "anything"  # expect: anything
try:
    raise SystemExit(3)
except Exception:
    print "no"
except:
    print "exit is no Exception"  # expect: exit is no Exception
