# Loop with retry.
attempts = 0
while True:
    try:
        attempts += 1
        if attempts < 3: raise IOError("again")
        print "succeeded after", attempts  # expect: succeeded after 3
        break
    except IOError:
        continue
