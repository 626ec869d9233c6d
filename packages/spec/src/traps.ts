// Run-time errors a core raises by itself: number, exception class, text.
//
// Consumers: vm/assembly/generated/traps.ts (numbers and classes), vm/src (texts placed for programs
// that can see them), the simulator's tracebacks, olympus-c later, docs/errors.md.
// Texts are CPython 2.7's. Holes: {t0} {t1} the type name of operand 0 or 1, {r0} its repr,
// {s0} its str, {x0} the code of a character in hexadecimal. {s2} is what the instruction at the trap
// tells, the operator's symbol; {n0} and {n1} how many arguments a callable takes and was given.
//
// A variant is raised as another row, with that row's operands: the host finds it when it makes the
// text (vm/src/trap-variants.ts), so that the machine need not tell one from the other.
// Numbers are never renumbered and never reused. 0 means no trap.

export interface Trap {
  readonly number: number;
  /** Constant in the VM: `Trap.<name>`. */
  readonly name: string;
  /** Name of a row of classes.ts. */
  readonly exception: string;
  readonly text: string;
  /** Of a variant the name of the row that is raised; undefined for rows that are. */
  readonly raisedAs: string | undefined;
}

function row(number: number, name: string, exception: string, text: string): Trap {
  return { number, name, exception, text, raisedAs: undefined };
}

/** A variant of a row of the same exception class. */
function variant(number: number, name: string, raisedAs: string, exception: string, text: string): Trap {
  return { number, name, exception, text, raisedAs };
}

export const traps: readonly Trap[] = [
  row(1, "illegalInstruction", "SystemError", "illegal instruction"),
  row(2, "memory", "MemoryError", ""),
  row(3, "recursion", "RuntimeError", "maximum recursion depth exceeded"),
  row(4, "nameUndefined", "NameError", "name '{s0}' is not defined"),
  row(5, "localUnbound", "UnboundLocalError", "local variable '{s0}' referenced before assignment"),
  row(6, "freeUnbound", "NameError", "free variable '{s0}' referenced before assignment in enclosing scope"),
  row(7, "operandTypes", "TypeError", "unsupported operand type(s) for {s2}: '{t0}' and '{t1}'"),
  row(8, "unaryType", "TypeError", "bad operand type for unary {s2}: '{t0}'"),
  row(9, "compareTypes", "TypeError", "unorderable types: {t0} and {t1}"),
  row(10, "divisionByZero", "ZeroDivisionError", "integer division or modulo by zero"),
  row(11, "floatDivisionByZero", "ZeroDivisionError", "float division by zero"),
  variant(12, "floatModulo", "floatDivisionByZero", "ZeroDivisionError", "float modulo"),
  row(13, "zeroToNegativePower", "ZeroDivisionError", "0.0 cannot be raised to a negative power"),
  row(14, "negativeShift", "ValueError", "negative shift count"),
  row(15, "integerRange", "OverflowError", "integer outside the range of this virtual machine"),
  row(16, "floatRange", "OverflowError", "(34, 'Numerical result out of range')"),
  row(17, "negativePower", "ValueError", "negative number cannot be raised to a fractional power"),
  row(18, "notIterable", "TypeError", "'{t0}' object is not iterable"),
  row(19, "notCallable", "TypeError", "'{t0}' object is not callable"),
  row(20, "notSubscriptable", "TypeError", "'{t0}' object has no attribute '__getitem__'"),
  row(21, "noItemAssignment", "TypeError", "'{t0}' object does not support item assignment"),
  row(22, "noItemDeletion", "TypeError", "'{t0}' object doesn't support item deletion"),
  row(23, "noLength", "TypeError", "object of type '{t0}' has no len()"),
  row(24, "notHashable", "TypeError", "unhashable type: '{t0}'"),
  row(25, "listIndexType", "TypeError", "list indices must be integers, not {t1}"),
  variant(26, "tupleIndexType", "listIndexType", "TypeError", "tuple indices must be integers, not {t1}"),
  variant(27, "stringIndexType", "listIndexType", "TypeError", "string indices must be integers, not {t1}"),
  row(28, "listIndex", "IndexError", "list index out of range"),
  row(29, "listAssignmentIndex", "IndexError", "list assignment index out of range"),
  variant(30, "tupleIndex", "listIndex", "IndexError", "tuple index out of range"),
  variant(31, "stringIndex", "listIndex", "IndexError", "string index out of range"),
  row(32, "keyMissing", "KeyError", "{r0}"),
  row(33, "sliceType", "TypeError", "slice indices must be integers or None or have an __index__ method"),
  row(34, "sliceStepZero", "ValueError", "slice step cannot be zero"),
  row(35, "sliceValue", "TypeError", "can only assign an iterable"),
  row(37, "noAttribute", "AttributeError", "'{t0}' object has no attribute '{s1}'"),
  variant(38, "argumentsNone", "argumentsExactly", "TypeError", "{s0}() takes no arguments ({n1} given)"),
  row(39, "unexpectedKeyword", "TypeError", "{s0}() got an unexpected keyword argument '{s1}'"),
  row(40, "argumentTwice", "TypeError", "{s0}() got multiple values for keyword argument '{s1}'"),
  variant(42, "unpackTooMany", "unpackTooFew", "ValueError", "too many values to unpack"),
  row(43, "unpackTooFew", "ValueError", "need more than {s0} values to unpack"),
  variant(44, "rangeType", "integerRequired", "TypeError", "range() integer end argument expected, got {t0}."),
  row(45, "rangeStepZero", "ValueError", "range() step argument must not be zero"),
  row(46, "dictChanged", "RuntimeError", "dictionary changed size during iteration"),
  row(47, "raiseType", "TypeError", "exceptions must be old-style classes or derived from BaseException, not {t0}"),
  variant(48, "concatenateType", "operandTypes", "TypeError", "cannot concatenate 'str' and '{t1}' objects"),
  variant(49, "listConcatenateType", "operandTypes", "TypeError", 'can only concatenate list (not "{t1}") to list'),
  variant(50, "tupleConcatenateType", "operandTypes", "TypeError", 'can only concatenate tuple (not "{t1}") to tuple'),
  row(51, "inStringType", "TypeError", "'in <string>' requires string as left operand, not {t0}"),
  row(52, "notContainer", "TypeError", "argument of type '{t0}' is not iterable"),
  row(53, "formatTooFew", "TypeError", "not enough arguments for format string"),
  row(54, "formatTooMany", "TypeError", "not all arguments converted during string formatting"),
  row(55, "formatNumber", "TypeError", "%{s0} format: a number is required, not {t1}"),
  row(57, "formatCharacter", "ValueError", "unsupported format character '{s0}' ({x0}) at index {s1}"),
  row(58, "formatIncomplete", "ValueError", "incomplete format"),
  row(59, "formatMapping", "TypeError", "format requires a mapping"),
  row(62, "intType", "TypeError", "int() argument must be a string or a number, not '{t0}'"),
  row(63, "floatLiteral", "ValueError", "could not convert string to float: {s0}"),
  row(64, "floatType", "TypeError", "float() argument must be a string or a number"),
  row(65, "infinityToInteger", "OverflowError", "cannot convert float infinity to integer"),
  row(66, "nanToInteger", "ValueError", "cannot convert float NaN to integer"),
  variant(67, "characterType", "ordType", "TypeError", "ord() expected a character, but string of length {n0} found"),
  row(68, "ordType", "TypeError", "ord() expected string of length 1, but {t0} found"),
  row(69, "characterRange", "ValueError", "chr() arg not in range(256)"),
  row(70, "integerRequired", "TypeError", "an integer is required"),
  row(71, "floatRequired", "TypeError", "a float is required"),
  row(74, "joinItem", "TypeError", "sequence item {s0}: expected string, {t1} found"),
  row(75, "stringRequired", "TypeError", "expected a string, not {t0}"),
  row(76, "emptySeparator", "ValueError", "empty separator"),
  row(78, "popEmpty", "IndexError", "pop from empty list"),
  row(85, "absType", "TypeError", "bad operand type for abs(): '{t0}'"),
  row(86, "instanceClass", "TypeError", "isinstance() arg 2 must be a class, type, or tuple of classes and types"),
  row(87, "stopIteration", "StopIteration", ""),
  row(88, "notIterator", "TypeError", "{t0} object is not an iterator"),
  row(90, "mathDomain", "ValueError", "math domain error"),
  row(91, "mathRange", "OverflowError", "math range error"),
  row(92, "coreId", "ValueError", "there is no core {s0} among the cores taking part"),
  row(93, "coreIdType", "TypeError", "a core id is an int, not {t0}"),
  row(94, "sendToSelf", "ValueError", "core {s0} cannot exchange a message with itself"),
  row(95, "notSendable", "TypeError", "a {t0} cannot be sent to another core"),
  row(97, "handle", "ValueError", "{s0} is not the handle of a message on its way"),
  row(98, "endOfInput", "EOFError", "EOF when reading a line"),
  row(100, "exit", "SystemExit", "{s0}"),
  row(101, "freeTwice", "ValueError", "free() needs a value that is still in memory"),
  variant(104, "repeatType", "operandTypes", "TypeError", "can't multiply sequence by non-int of type '{t2}'"),
  row(107, "featureMissing", "NotImplementedError", "this virtual machine was built without {s0}"),
  row(111, "sequenceRequired", "TypeError", "argument to reversed() must be a sequence"),
  row(112, "keywordNotString", "TypeError", "{s0}() keywords must be strings"),
  row(113, "spreadMapping", "TypeError", "{s0}() argument after ** must be a mapping, not {t1}"),
  row(115, "argumentsExactly", "TypeError", "{s0}() takes exactly {n0} arguments ({n1} given)"),
  variant(116, "argumentsExactlyOne", "argumentsExactly", "TypeError", "{s0}() takes exactly 1 argument ({n1} given)"),
  variant(117, "argumentsAtLeast", "argumentsExactly", "TypeError", "{s0}() takes at least {n0} arguments ({n1} given)"),
  variant(118, "argumentsAtLeastOne", "argumentsExactly", "TypeError", "{s0}() takes at least 1 argument ({n1} given)"),
  variant(119, "argumentsAtMost", "argumentsExactly", "TypeError", "{s0}() takes at most {n0} arguments ({n1} given)"),
  variant(120, "argumentsAtMostOne", "argumentsExactly", "TypeError", "{s0}() takes at most 1 argument ({n1} given)"),
  row(121, "nativeKeywords", "TypeError", "{s0}() takes no keyword arguments"),
  variant(122, "floatDivmod", "floatDivisionByZero", "ZeroDivisionError", "float divmod()"),
  variant(123, "trueDivisionByZero", "divisionByZero", "ZeroDivisionError", "division by zero"),
  row(126, "formatFloat", "TypeError", "float argument required, not {t0}"),
  row(127, "formatKey", "ValueError", "incomplete format key"),
  row(128, "formatStar", "TypeError", "* wants int"),
  row(129, "formatOneCharacter", "TypeError", "%c requires int or char"),
  row(130, "byteTooLarge", "OverflowError", "unsigned byte integer is greater than maximum"),
  row(131, "byteTooSmall", "OverflowError", "unsigned byte integer is less than minimum"),
  row(132, "formatPrecision", "OverflowError", "formatted integer is too long (precision too large?)"),
  row(133, "baseOfNumber", "TypeError", "int() can't convert non-string with explicit base"),
  row(134, "roundedRange", "OverflowError", "rounded value too large to represent"),
  row(135, "floatLiteralTail", "ValueError", "invalid literal for float(): {s0}"),
  row(136, "textRequired", "TypeError", "expected a string or other character buffer object"),
  row(140, "joinType", "TypeError", "can only join an iterable"),
  variant(141, "integerNotFloat", "integerRequired", "TypeError", "integer argument expected, got float"),
  row(142, "notIndex", "TypeError", "'{t0}' object cannot be interpreted as an index"),
  variant(145, "unpackTooFewOne", "unpackTooFew", "ValueError", "need more than 1 value to unpack"),
  variant(146, "xrangeIndex", "listIndex", "IndexError", "xrange object index out of range"),
  variant(147, "sequenceIndexType", "listIndexType", "TypeError", "sequence index must be integer, not '{t1}'"),
  row(148, "extendedSliceValue", "TypeError", "must assign iterable to extended slice"),
  variant(149, "sliceNotHashable", "notHashable", "TypeError", "unhashable type"),
  variant(152, "rangeStartType", "integerRequired", "TypeError", "range() integer start argument expected, got {t0}."),
  variant(153, "rangeStepType", "integerRequired", "TypeError", "range() integer step argument expected, got {t0}."),
  row(155, "xrangeStepZero", "ValueError", "xrange() arg 3 must not be zero"),
  row(158, "subclassClass", "TypeError", "issubclass() arg 1 must be a class"),
  row(159, "subclassClasses", "TypeError", "issubclass() arg 2 must be a class or tuple of classes"),
  row(160, "sleepNegative", "IOError", "[Errno 22] Invalid argument"),
  variant(163, "sequenceSlice", "notSubscriptable", "TypeError", "sequence index must be integer, not 'slice'"),
  row(164, "recursionInCompare", "RuntimeError", "maximum recursion depth exceeded in cmp"),
  variant(165, "globalUndefined", "nameUndefined", "NameError", "global name '{s0}' is not defined"),
  row(166, "separatorType", "TypeError", "sep must be None, str or unicode, not {t0}"),
  row(167, "endType", "TypeError", "end must be None, str or unicode, not {t0}"),
  variant(168, "nativeArgumentsOne", "argumentsExactly", "TypeError", "{s0}() takes exactly one argument ({n1} given)"),
  variant(169, "nativeArguments", "argumentsExactly", "TypeError", "{s0} expected {n0} arguments, got {n1}"),
  variant(170, "nativeArgumentsAtLeast", "argumentsExactly", "TypeError", "{s0} expected at least {n0} arguments, got {n1}"),
  variant(171, "nativeArgumentsAtMost", "argumentsExactly", "TypeError", "{s0} expected at most {n0} arguments, got {n1}"),
  variant(172, "requiredArgument", "argumentsExactly", "TypeError", "Required argument '{s1}' (pos 1) not found"),
  variant(173, "typeArguments", "argumentsExactly", "TypeError", "type() takes 1 or 3 arguments"),
  variant(174, "xrangeArguments", "argumentsExactly", "TypeError", "xrange() requires 1-3 int arguments"),
];
