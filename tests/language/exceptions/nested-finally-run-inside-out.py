# Every finally on the way runs, the inner ones first, then the handler.
def deep(level):
    try:
        if level == 0:
            return {}["missing"]
        return deep(level - 1)
    finally:
        print level,


try:
    deep(3)
except KeyError as problem:
    print problem

# expect output:
#   0 1 2 3 'missing'
