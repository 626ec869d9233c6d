def half(n):
    return n / 2


print half(8), any([half(1)])
