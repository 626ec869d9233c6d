# `import parallel` also makes the module's public names visible without the prefix.
# cause: published Vipera programs rely on it; a name of the program and a built-in win over it.
# workaround: write parallel.coreid(), which works in both ways.
# oracle: none, CPython has no module parallel
import parallel
print coreid() == parallel.coreid()  # expect: True
