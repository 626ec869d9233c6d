"""Arrays of numbers of one type, with any number of dimensions.

array(2, 3, dtype="int32") has two rows of three elements, all 0. The type of its elements is a
string, float for float64 (float32 on devices with single precision), int for int32, or bool;
int64 and float64 need a device with double precision. a[i] is a row, which shares its elements
with a; a[i, j] and a[i][j] are elements; a[i:j] is a copy of rows. A row, and so a[i:j], is given a
number for all its elements, a list, or an array of the same shape: a[:] = [1, 2, 3] stores a list in
an array; when something of it does not fit, no element changes. len(a) of the language counts rows,
this module's len all elements, as the published module does.

+ - * / // and % work on all elements, of two arrays of one shape or an array and a number, and make
a new array of the wider type, a float before an integer. == tells whether two arrays have one shape
and equal elements; arrays that are not equal have no order: < and the like are a TypeError.

shared_mem_array makes an array in memory that all cores share: the first call of every core gives
the same elements, its second call the next array, and so on, so that all cores have to make their
shared arrays in one order, with the same dimensions and types. Its elements are 0 when the first core
makes it, lie outside the cores' memories, and never move. What a core stores is there for the others
from its next message or sync() on; before that they may see the old element or the new one, in a way
that is the same in every run.

A program with shared arrays runs on one thread: --jobs with more is refused.

freearray frees the elements of an array, as memory.free does: whoever uses it or its rows afterwards
gets a TypeError. The elements of a shared array go when all cores have freed it.

An array in a message is a copy, whether it is shared or not: who receives it has elements of its own,
those of the moment in which it was sent. A row goes without the rest of its array.

Implemented by the virtual machine: len and freearray.
"""

int8 = "int8"
int16 = "int16"
int32 = "int32"
int64 = "int64"
uint8 = "uint8"
uint16 = "uint16"
uint32 = "uint32"
float32 = "float32"
float64 = "float64"


def array(*dimensions, **options):
    """An array of zeros: array(rows, columns, dtype=float)."""
    _check("array", options)
    return _new(dimensions, options)


def shared_mem_array(*dimensions, **options):
    """An array in memory that all cores share: shared_mem_array(rows, columns, dtype=float)."""
    _check("shared_mem_array", options)
    return _share(dimensions, options)


def _check(function, options):
    """Refuses any keyword but dtype."""
    for name in options:
        if name != "dtype":
            raise TypeError(function + "() got an unexpected keyword argument '" + name + "'")


def shape(values):
    """The tuple of the lengths of an array's dimensions."""
    return tuple([_fact(values, n + 1) for n in xrange(_fact(values, -2))])


def ndim(values):
    """The number of dimensions of an array."""
    return _fact(values, -2)


def size(values):
    """The number of elements of an array."""
    return _fact(values, 0)


def nbytes(values):
    """The bytes that the elements of an array take."""
    return _fact(values, -1)


def copy(values):
    """An array of the same shape with copies of all elements."""
    return values[:]


def flatten(values):
    """An array of one dimension with copies of all elements."""
    return reshape(values[:], size(values))


def reshape(values, *dimensions):
    """An array of other dimensions that shares the elements of this one."""
    return _slice(values, dimensions)


def fill(values, value):
    """Gives all elements a number."""
    if _fact(values, 0) > 0:
        _assign(values, value)


def arraycopy(target, source):
    """Copies all elements of an array into one with as many, whatever their shapes."""
    count = size(source)
    if size(target) != count:
        raise ValueError("array copy overall sizes must match")
    _assign(reshape(target, count), reshape(source, count))


def sum(values):
    """The sum of all elements."""
    return _fact(values, -3)


def min(values):
    """The smallest element."""
    if size(values) == 0:
        raise ValueError("min() arg is an empty array")
    return _fact(values, -4)


def max(values):
    """The largest element."""
    if size(values) == 0:
        raise ValueError("max() arg is an empty array")
    return _fact(values, -5)


def dot(left, right):
    """The sum of the products of the elements of two arrays of one dimension."""
    return _fact(left, -6, right)
