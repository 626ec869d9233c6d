# Finally runs once.
log = []
def f(n):
    for i in range(n):
        try:
            if i == 1: continue
            if i == 3: break
            log.append(("body", i))
        except ValueError:
            log.append("never")
        else:
            log.append(("else", i))
        finally:
            log.append(("finally", i))
    return len(log)
print f(5)  # expect: 8
print log  # expect: [('body', 0), ('else', 0), ('finally', 0), ('finally', 1), ('body', 2), ('else', 2), ('finally', 2), ('finally', 3)]
