# The grammar of vPython: one logical line, from its first token to its `newline`.
#
# Blocks are not in the grammar: build-blocks.ts assembles them from lines. The rules follow the
# Python 2.7 reference; `build` is build-nodes.ts. How to read it:
#
#   "if"           a token whose kind is its text: a keyword or an operator
#   %name          a token of another kind
#   no {% ... %}   the rule's value is the list of its parts' values; lists of items are such
#                  nested lists, [[[a] , b] , c], which `listOf` in build-nodes/sequence.ts unrolls
#   id             the value of the only part
#
# The grammar is deterministic with one token of lookahead (a test holds it to that), so lists are
# left-recursive, optional parts are written out, and targets are first read as expressions.
# Binary operators of all precedences are one flat list, ordered in build-nodes/expressions.ts.


# Tokens come from tokenize.ts; this makes nearley take "if" as one token, not as two letters.
@lexer tokens

# ---------------------------------------------------------------- lines

line -> simpleStatements %newline {% id %}
      | header ":" %newline {% build.openHeader %}
      | header ":" simpleStatements %newline {% build.closedHeader %}
      | decorator %newline {% id %}

simpleStatements -> statementSequence {% build.statements %}
      | statementSequence ";" {% build.statements %}

statementSequence -> simpleStatement
      | statementSequence ";" simpleStatement

decorator -> "@" decoratorName {% build.decorator %}
      | "@" decoratorCall {% build.decorator %}

decoratorName -> %name {% build.name %}
      | decoratorName "." %name {% build.attribute %}

decoratorCall -> decoratorName "(" ")" {% build.call %}
      | decoratorName "(" arguments ")" {% build.call %}

# ---------------------------------------------------------------- headers of compound statements

header -> "if" expression {% build.testHeader %}
      | "elif" expression {% build.testHeader %}
      | "else" {% build.wordHeader %}
      | "while" expression {% build.testHeader %}
      | "for" targetList "in" expressionList {% build.forHeader %}
      | "try" {% build.wordHeader %}
      | "except" {% build.exceptHeader %}
      | "except" expression {% build.exceptHeader %}
      | "except" expression "," expression {% build.exceptHeader %}
      | "except" expression "as" expression {% build.exceptHeader %}
      | "finally" {% build.wordHeader %}
      | "with" withItems {% build.withHeader %}
      | "def" %name "(" ")" {% build.functionHeader %}
      | "def" %name "(" parameters ")" {% build.functionHeader %}
      | "class" %name {% build.classHeader %}
      | "class" %name "(" ")" {% build.classHeader %}
      | "class" %name "(" elements ")" {% build.classHeader %}
      | "class" %name "(" elements "," ")" {% build.classHeader %}

withItems -> withItem
      | withItems "," withItem

withItem -> expression {% build.withItem %}
      | expression "as" operation {% build.withItem %}

parameters -> parameterSequence {% build.parameters %}
      | parameterSequence "," {% build.parameters %}

parameterSequence -> parameter
      | parameterSequence "," parameter

parameter -> parameterTarget {% build.parameter %}
      | parameterTarget "=" expression {% build.parameter %}
      | "*" %name {% build.starParameter %}
      | "**" %name {% build.starParameter %}

parameterTarget -> %name {% id %}
      | "(" parameterTargets ")" {% build.tupleParameter %}
      | "(" parameterTargets "," ")" {% build.tupleParameter %}

parameterTargets -> parameterTarget
      | parameterTargets "," parameterTarget

# ---------------------------------------------------------------- simple statements

simpleStatement -> expressionList {% build.expressionStatement %}
      | yieldExpression {% build.expressionStatement %}
      | assignmentChain {% build.assignment %}
      | expressionList augmentedOperator rightSide {% build.augmentedAssignment %}
      | assertStatement {% id %}
      | "pass" {% build.passStatement %}
      | "del" targetList {% build.delStatement %}
      | printStatement {% id %}
      | "return" {% build.returnStatement %}
      | "return" expressionList {% build.returnStatement %}
      | raiseStatement {% id %}
      | "break" {% build.breakStatement %}
      | "continue" {% build.continueStatement %}
      | importStatement {% id %}
      | "global" globalNames {% build.globalStatement %}
      | execStatement {% id %}
      | nativeStatement {% id %}

assignmentChain -> expressionList "=" rightSide
      | assignmentChain "=" rightSide

rightSide -> expressionList {% id %}
      | yieldExpression {% id %}

augmentedOperator -> "+=" {% id %}
      | "-=" {% id %}
      | "*=" {% id %}
      | "/=" {% id %}
      | "//=" {% id %}
      | "%=" {% id %}
      | "**=" {% id %}
      | ">>=" {% id %}
      | "<<=" {% id %}
      | "&=" {% id %}
      | "^=" {% id %}
      | "|=" {% id %}

assertStatement -> "assert" expression {% build.assertStatement %}
      | "assert" expression "," expression {% build.assertStatement %}

printStatement -> "print" {% build.printStatement %}
      | "print" expressionSequence {% build.printStatement %}
      | "print" expressionSequence "," {% build.printStatement %}
      | %printFunction "(" ")" {% build.printFunction %}
      | %printFunction "(" arguments ")" {% build.printFunction %}

raiseStatement -> "raise" {% build.raiseStatement %}
      | "raise" expression {% build.raiseStatement %}
      | "raise" expression "," expression {% build.raiseStatement %}
      | "raise" expression "," expression "," expression {% build.raiseStatement %}

importStatement -> "import" moduleNames {% build.importStatement %}
      | "from" moduleOrigin "import" "*" {% build.importAll %}
      | "from" moduleOrigin "import" importedNames {% build.importFrom %}
      | "from" moduleOrigin "import" "(" importedNames ")" {% build.importFrom %}
      | "from" moduleOrigin "import" "(" importedNames "," ")" {% build.importFrom %}

moduleNames -> moduleName
      | moduleNames "," moduleName

moduleName -> dottedName {% build.importAlias %}
      | dottedName "as" %name {% build.importAlias %}

moduleOrigin -> dottedName {% build.absoluteOrigin %}
      | dots {% build.relativeOrigin %}
      | dots dottedName {% build.relativeOrigin %}

dots -> "."
      | dots "."

importedNames -> importedName
      | importedNames "," importedName

importedName -> %name {% build.importAlias %}
      | %name "as" %name {% build.importAlias %}

dottedName -> %name {% build.firstName %}
      | dottedName "." %name {% build.dottedName %}

globalNames -> %name
      | globalNames "," %name

execStatement -> "exec" operation {% build.execStatement %}
      | "exec" operation "in" expression {% build.execStatement %}
      | "exec" operation "in" expression "," expression {% build.execStatement %}

# ---------------------------------------------------------------- C calls

nativeStatement -> "native" "include" "(" headerName ")" {% build.nativeInclude %}
      | "native" "include" "(" "<" headerName ">" ")" {% build.nativeInclude %}
      | "native" "include" "(" strings ")" {% build.nativeInclude %}
      | "native" "pragma" strings {% build.nativePragma %}

headerName -> %name {% build.firstName %}
      | headerName "." %name {% build.dottedName %}
      | headerName "/" %name {% build.dottedName %}

nativeValue -> "native" %name "(" ")" {% build.nativeCall %}
      | "native" %name "(" nativeArguments ")" {% build.nativeCall %}
      | "native" nativeType %name "(" ")" {% build.typedNativeCall %}
      | "native" nativeType %name "(" nativeArguments ")" {% build.typedNativeCall %}
      | "native" "const" "(" %name ")" {% build.nativeConstant %}
      | "native" "const" "(" %name ")" "->" %name {% build.nativeConstant %}

nativeType -> "(" "->" %name ")" {% build.nativeType %}

nativeArguments -> nativeArgument
      | nativeArguments "," nativeArgument

nativeArgument -> expression {% id %}
      | "&" primary {% build.addressOf %}

# ---------------------------------------------------------------- lists of expressions

targetList -> targetSequence {% build.oneOrTuple %}
      | targetSequence "," {% build.tuple %}

targetSequence -> operation
      | targetSequence "," operation

expressionList -> expressionSequence {% build.oneOrTuple %}
      | expressionSequence "," {% build.tuple %}

expressionSequence -> expression
      | expressionSequence "," expression

yieldExpression -> "yield" {% build.yieldExpression %}
      | "yield" expressionList {% build.yieldExpression %}

# ---------------------------------------------------------------- operators

expression -> disjunction {% id %}
      | disjunction "if" disjunction "else" expression {% build.conditionalExpression %}
      | lambda {% id %}

lambda -> "lambda" ":" expression {% build.lambda %}
      | "lambda" parameters ":" expression {% build.lambda %}

disjunction -> conjunction {% id %}
      | conjunctions {% build.booleanOperation %}

conjunctions -> conjunction "or" conjunction
      | conjunctions "or" conjunction

conjunction -> negation {% id %}
      | negations {% build.booleanOperation %}

negations -> negation "and" negation
      | negations "and" negation

negation -> comparison {% id %}
      | "not" negation {% build.unaryOperation %}

comparison -> operation {% id %}
      | operations {% build.comparison %}

operations -> operation comparisonOperator operation
      | operations comparisonOperator operation

comparisonOperator -> "<" {% build.comparator %}
      | ">" {% build.comparator %}
      | "==" {% build.comparator %}
      | ">=" {% build.comparator %}
      | "<=" {% build.comparator %}
      | "!=" {% build.comparator %}
      | "in" {% build.comparator %}
      | "not" "in" {% build.notIn %}
      | "is" {% build.comparator %}
      | "is" "not" {% build.isNot %}

operation -> factor {% id %}
      | factors {% build.binaryOperations %}

factors -> factor binaryOperator factor
      | factors binaryOperator factor

binaryOperator -> "+" {% id %}
      | "-" {% id %}
      | "*" {% id %}
      | "/" {% id %}
      | "//" {% id %}
      | "%" {% id %}
      | "<<" {% id %}
      | ">>" {% id %}
      | "&" {% id %}
      | "^" {% id %}
      | "|" {% id %}

factor -> power {% id %}
      | "-" factor {% build.unaryOperation %}
      | "+" factor {% build.unaryOperation %}
      | "~" factor {% build.unaryOperation %}

power -> primary {% id %}
      | primary "**" factor {% build.power %}

# ---------------------------------------------------------------- primaries

primary -> atom {% id %}
      | primary "." %name {% build.attribute %}
      | primary "[" subscripts "]" {% build.subscript %}
      | primary "(" ")" {% build.call %}
      | primary "(" arguments ")" {% build.call %}
      | nativeValue {% id %}

subscripts -> subscriptSequence {% build.oneIndex %}
      | subscriptSequence "," {% build.severalIndices %}

subscriptSequence -> subscript
      | subscriptSequence "," subscript

subscript -> expression {% id %}
      | "." "." "." {% build.ellipsis %}
      | ":" {% build.slice %}
      | expression ":" {% build.slice %}
      | ":" expression {% build.slice %}
      | expression ":" expression {% build.slice %}
      | ":" sliceStep {% build.slice %}
      | expression ":" sliceStep {% build.slice %}
      | ":" expression sliceStep {% build.slice %}
      | expression ":" expression sliceStep {% build.slice %}

sliceStep -> ":" {% build.sliceStep %}
      | ":" expression {% build.sliceStep %}

arguments -> argumentSequence {% build.argumentList %}
      | argumentSequence "," {% build.argumentList %}

argumentSequence -> argument
      | argumentSequence "," argument

argument -> expression {% build.positionalArgument %}
      | expression clauses {% build.generatorArgument %}
      | expression "=" expression {% build.keywordArgument %}
      | "*" expression {% build.starArgument %}
      | "**" expression {% build.starArgument %}

# ---------------------------------------------------------------- atoms

atom -> %name {% build.name %}
      | %integer {% build.integer %}
      | %float {% build.float %}
      | %imaginary {% build.imaginary %}
      | strings {% build.stringLiteral %}
      | "(" ")" {% build.emptyTuple %}
      | "(" expressionList ")" {% build.parenthesized %}
      | "(" yieldExpression ")" {% build.parenthesized %}
      | "(" expression clauses ")" {% build.generatorExpression %}
      | "[" "]" {% build.emptyList %}
      | "[" elements "]" {% build.listDisplay %}
      | "[" elements "," "]" {% build.listDisplay %}
      | "[" expression listClauses "]" {% build.listComprehension %}
      | "{" "}" {% build.emptyDict %}
      | "{" dictEntries "}" {% build.dictDisplay %}
      | "{" dictEntries "," "}" {% build.dictDisplay %}
      | "{" expression ":" expression clauses "}" {% build.dictComprehension %}
      | "{" elements "}" {% build.setDisplay %}
      | "{" elements "," "}" {% build.setDisplay %}
      | "{" expression clauses "}" {% build.setComprehension %}
      | "`" expressionSequence "`" {% build.backquote %}

strings -> %string
      | strings %string

dictEntries -> dictEntry
      | dictEntries "," dictEntry

elements -> expression
      | elements "," expression

dictEntry -> expression ":" expression {% build.dictEntry %}

# ---------------------------------------------------------------- comprehensions

clauses -> clause
      | clauses clause

clause -> "for" targetList "in" disjunction {% build.clause %}
      | "for" targetList "in" disjunction conditions {% build.clause %}

# Inside a list comprehension the iterable may be several values without parentheses.

listClauses -> listClause
      | listClauses listClause

listClause -> "for" targetList "in" iterables {% build.clause %}
      | "for" targetList "in" iterables conditions {% build.clause %}

iterables -> condition {% id %}
      | severalIterables {% build.tuple %}
      | severalIterables "," {% build.tuple %}

severalIterables -> condition "," condition
      | severalIterables "," condition

conditions -> clauseCondition
      | conditions clauseCondition

clauseCondition -> "if" condition {% build.second %}

condition -> disjunction {% id %}
      | conditionLambda {% id %}

conditionLambda -> "lambda" ":" condition {% build.lambda %}
      | "lambda" parameters ":" condition {% build.lambda %}
