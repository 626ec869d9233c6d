name = raw_input("name? ")
age = input()
print name, age + 1
print repr(raw_input())
raw_input()
