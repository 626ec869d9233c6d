// VP2xxx: names, scopes and modules.
// Rows stand in the order of their codes; a code is never reused; a retired one leaves a gap.
import type { DiagnosticTable } from "./diagnostic-row.ts";

export const nameDiagnostics = {
  VP2001: {
    category: "ImportError",
    severity: "error",
    text: "no module named '{name}'",
    fix: "put {name}.py into {roots}, or use the standard library: {library}",
    note: "imported from here",
    explanation:
      "A module is looked for in the folder of the program, in the folders of VIPERA_MODULES, and in " +
      "the standard library, in this order.",
    example: "import numpy\n",
  },
  VP2002: {
    category: "ImportError",
    severity: "error",
    text: "the modules import each other in a circle: {chain}",
    fix: "move what both need into a module of its own",
    note: "the circle goes on here",
    explanation:
      "A module runs to its end before the module that imports it goes on; in a circle none could. " +
      "A program that imports itself is the smallest circle.",
    example: "import example\n",
  },
  VP2003: {
    category: "ImportError",
    severity: "error",
    text: "cannot import name {name} from module '{module}'",
    fix: "names of this module: {names}",
    explanation: "The module binds no such name.",
    example: "from random import randomint\n",
  },
  VP2004: {
    category: "NameError",
    severity: "error",
    text: "name '{name}' is not defined",
    fix: "assign it before, or import the module that has it",
    explanation:
      "Nothing in the program binds the name, no imported module has it, and it is not a built-in. " +
      "Python would find out when the line runs; vPython says it before the program starts.",
    example: "print undefined_total\n",
  },
  VP2005: {
    category: "NameError",
    severity: "error",
    text: "name '{name}' is not defined",
    fix: "did you mean '{suggestion}'?",
    explanation: "Nothing binds the name, but a name that is spelled nearly the same is bound.",
    example: "total = 1\nprint totla\n",
  },
  VP2006: {
    category: "NameError",
    severity: "error",
    text: "name '{name}' is not defined",
    fix: "add 'from {module} import {name}' at the top",
    explanation: "A module of the standard library has the name, but the program does not import it.",
    example: "print coreid()\n",
  },
  VP2007: {
    category: "AttributeError",
    severity: "error",
    text: "module '{module}' has no name '{name}'",
    fix: "names of this module: {names}",
    explanation: "Names of modules are found before the program starts; the module binds no such name.",
    example: "import random\nprint random.randomint(1, 6)\n",
  },
  VP2008: {
    category: "ImportError",
    severity: "error",
    text: "'{name}' names a module inside a package",
    fix: "vPython has no packages: put the module beside the program and import it by one name",
    explanation: "A module's name is one identifier, so that no import can leave the folders of modules.",
    example: "import os.path\n",
  },
  VP2009: {
    category: "ImportError",
    severity: "error",
    text: "relative imports are not supported",
    fix: "vPython has no packages: write the module's name without dots before it",
    explanation: "Leading dots name the package of the importing module; vPython has no packages.",
    example: "from . import tools\n",
  },
  VP2010: {
    category: "TypeError",
    severity: "error",
    text: "module '{name}' cannot be used as a value",
    fix: "name what the module has, as in {name}.NAME",
    explanation:
      "Modules are resolved before the program starts and do not exist on a core. A module can be " +
      "imported, its names can be used, and a module that has a function of its own name can be " +
      "called.",
    example: "import math\nm = math\n",
  },
  VP2011: {
    category: "TypeError",
    severity: "error",
    text: "cannot change '{name}' of module '{module}' from outside",
    fix: "give the module a function that changes it",
    explanation: "A module's names change only through its own code, with 'global' in its functions.",
    example: "import math\nmath.pi = 3\n",
  },
  VP2012: {
    category: "TypeError",
    severity: "error",
    text: "'{name}' is a module and is bound to something else too",
    fix: "use another name, or 'import ... as'",
    note: "bound here",
    explanation: "A name of a module is resolved before the program starts, so it cannot change later.",
    example: "import time\ntime = 5\n",
  },
  VP2013: {
    category: "SyntaxError",
    severity: "error",
    text: "import * is only allowed at module level",
    fix: "move it to the top of the file, or name what is needed",
    explanation: "The local names of a function are known before it runs.",
    example: "def f():\n    from math import *\n",
  },
  VP2014: {
    category: "SyntaxError",
    severity: "error",
    text: "name '{name}' is local and global",
    fix: "rename the parameter, or remove it from the global statement",
    note: "it is a parameter here",
    explanation: "A parameter is a local name; 'global' would make it a name of the module.",
    example: "def f(a):\n    global a\n",
  },
  VP2015: {
    category: "SyntaxError",
    severity: "error",
    text: "can not delete variable '{name}' referenced in nested scope",
    fix: "assign None instead",
    note: "used by this function",
    explanation: "Python 2.7 refuses it too: a function inside keeps the variable alive.",
    example: "def f():\n    a = 1\n    def g():\n        return a\n    del a\n",
  },
  VP2016: {
    category: "NameError",
    severity: "error",
    text: "'{name}' is sometimes the built-in here and sometimes the program's own name",
    fix: "use another name for the program's own",
    note: "bound here",
    explanation:
      "Where a module binds a name that is also a built-in, Python looks at run time whether it is " +
      "bound yet. vPython resolves names before the program starts.",
    example: "a = input()\nif a:\n    max = a\nprint max\n",
  },
  VP2017: {
    category: "NameError",
    severity: "error",
    text: "'{name}' is used where its import may not have run",
    fix: "move the import to the top",
    note: "imported here",
    explanation:
      "Imports are resolved before the program starts, so vPython cannot raise the NameError that " +
      "Python raises when the import statement was not executed.",
    example: "if input():\n    import math\nprint math.pi\n",
  },
  VP2018: {
    category: "TypeError",
    severity: "error",
    text: "'__all__' must be one list of string literals",
    fix: "write __all__ = ['first', 'second'], once",
    explanation: "What 'import *' brings is known before the program starts.",
    example: "__all__ = ['f'] + ['g']\n",
  },
  VP2019: {
    category: "NameError",
    severity: "error",
    text: "'{name}' of the ancestor language is not supported",
    fix: "pass lists, which functions share, or use global names",
    explanation:
      "symbol() and alias() made one variable another name for a second. Python has no such thing: " +
      "names are bound to values, and two names can be bound to one list.",
    example: "a = 1\nprint symbol(a)\n",
  },
  VP2020: {
    category: "NameError",
    severity: "error",
    text: "name '{name}' is not defined",
    fix: "add 'import {name}' at the top",
    explanation: "It is a module of the standard library, but the program does not import it.",
    example: "print math.sqrt(2)\n",
  },
  VP2030: {
    category: "ImportError",
    severity: "error",
    text: "the module '{name}' is not for {device}: it has no {need}",
    fix: "choose a device with a {need}, such as `--device microblaze`",
    explanation:
      "Functions of some modules need something that only certain devices have; the module 'microblaze' drives the pins and buses of a board.",
    example: "import microblaze\n",
  },
  VP2031: {
    category: "ImportError",
    severity: "error",
    text: "no module named '{name}'",
    fix: "did you mean '{suggestion}'?",
    note: "imported from here",
    explanation: "No module has the name, but one of the standard library has nearly the same.",
    example: "import paralel\n",
  },
} as const satisfies DiagnosticTable;
