# oracle: none, CPython has exec
exec "x = 1"  # expect error: VP3011
