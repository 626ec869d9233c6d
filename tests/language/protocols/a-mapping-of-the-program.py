# A class that keeps its own keys.
class Lower(object):
    def __init__(self):
        self.entries = {}

    def __getitem__(self, key):
        return self.entries[key.lower()]

    def __setitem__(self, key, value):
        self.entries[key.lower()] = value

    def __delitem__(self, key):
        del self.entries[key.lower()]

    def __contains__(self, key):
        return key.lower() in self.entries

    def __len__(self):
        return len(self.entries)

    def __iter__(self):
        return iter(sorted(self.entries))


table = Lower()
table["Ab"] = 1
table["CD"] = 2
table["aB"] += 5
print table["AB"], "cd" in table, "x" in table, len(table), list(table), [table[key] for key in table]
del table["Cd"]
print list(table), bool(table)
try:
    table["zz"]
except KeyError as error:
    print error

# expect output:
#   6 True False 2 ['ab', 'cd'] [6, 2]
#   ['ab'] True
#   'zz'
