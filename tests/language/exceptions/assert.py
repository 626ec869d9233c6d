# Assert.
try:
    assert 1 == 1
    assert 2 > 3, "arithmetic is broken"
except AssertionError as e:
    print e  # expect: arithmetic is broken
try:
    assert False
except AssertionError as e:
    print repr(str(e))  # expect: ''
