def leave(how):
    try:
        if how == "return":
            return "returned"
        if how == "raise":
            raise ValueError("bad " + how)
        print "fell through"
    except ValueError, e:
        print "caught", e
    else:
        print "no exception"
    finally:
        print "finally"
    return "end"

print leave("return")
print leave("raise")
print leave("")

# expect output:
#   finally
#   returned
#   caught bad raise
#   finally
#   end
#   fell through
#   no exception
#   finally
#   end
