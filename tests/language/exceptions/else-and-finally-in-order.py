# else runs after a body without exception, finally after all; break and continue pass finally.
for turn in range(4):
    try:
        print turn, "body",
        if turn == 1:
            continue
        if turn == 2:
            raise ValueError
        if turn == 3:
            break
    except ValueError:
        print "handler",
    else:
        print "else",
    finally:
        print "finally"
else:
    print "never"

# expect output:
#   0 body else finally
#   1 body finally
#   2 body handler finally
#   3 body finally
