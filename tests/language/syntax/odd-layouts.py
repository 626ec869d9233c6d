# Odd layouts.
if True:
	print "tab indented"  # expect: tab indented
class_name = 1; print class_name  # expect: 1
x = [
1,
  2,
]; print x  # expect: [1, 2]
def f(a,
      b): return a + b
print f(1,
        2)  # expect: 3
print (  1  ), (( 2 ))  # expect: 1 2
