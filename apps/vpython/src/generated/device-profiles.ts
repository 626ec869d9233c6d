// Generated from devices/*/profile.json; do not edit. Run `pnpm generate`.
import type { DeviceProfile } from "@vipera/device";

/** The devices that come with this version, the default first. */
export const deviceProfiles: readonly DeviceProfile[] = [
  {
    "id": "generic",
    "title": "Generic micro-core device",
    "cores": {
      "count": 16,
      "mostCount": 65536,
      "rows": 4,
      "columns": 4,
      "clockHz": 100000000
    },
    "word": {
      "bits": 32,
      "float": "double"
    },
    "memory": {
      "localBytes": 65536,
      "runtimeBytes": 0,
      "sharedBytes": 33554432,
      "runtimeSharedBytes": 0,
      "codeOnCoreBytes": 4096
    },
    "costs": {
      "stepCycles": 1,
      "collectionCycles": 5000,
      "sharedCodeCycles": 1,
      "sharedDataCycles": 1
    },
    "messages": {
      "cycles": 20,
      "hopCycles": 0,
      "wordCycles": 0,
      "mostBytes": 16777216,
      "mailboxMessages": 1024,
      "mailboxBytes": 16777216
    },
    "sources": {
      "cores": "Chosen: a grid that fits a terminal; the clock makes a step 10 ns, about the virtual machine's own speed on a desktop.",
      "word": "Chosen: 32-bit addresses, doubles so that results are those of CPython.",
      "memory": "Chosen: 64 KB a core and 32 MB shared, the sizes of common micro-core boards, all of it the program's; 4 096 bytes is Vipera's documented default for code on a core.",
      "costs": "Chosen: a step is a cycle, another one when its code comes from shared memory, another when its data do; a collection takes 50 microseconds, the order of one of a 64 KB heap.",
      "messages": "Chosen: the order of a remote store and its acknowledgement across a 4 x 4 mesh, whatever the way and the size; messages and mailboxes up to half the shared memory."
    }
  },
  {
    "id": "epiphany-iii",
    "title": "Adapteva Epiphany-III (Parallella)",
    "cores": {
      "count": 16,
      "rows": 4,
      "columns": 4,
      "clockHz": 600000000
    },
    "word": {
      "bits": 32,
      "float": "single"
    },
    "memory": {
      "localBytes": 32768,
      "runtimeBytes": 20480,
      "sharedBytes": 33554432,
      "runtimeSharedBytes": 12288,
      "codeOnCoreBytes": 2048
    },
    "costs": {
      "moveCycles": 20,
      "cellCycles": 25,
      "arithmeticCycles": 105,
      "compareCycles": 105,
      "jumpCycles": 100,
      "loopCycles": 60,
      "indexCycles": 105,
      "attributeCycles": 105,
      "callCycles": 80,
      "buildCycles": 85,
      "exceptionCycles": 165,
      "printCycles": 300,
      "generatorCycles": 130,
      "floatCycles": 15,
      "nativeCycles": 60,
      "mathCycles": 300,
      "elementCycles": 8,
      "objectWordCycles": 4,
      "livingWordCycles": 10,
      "collectionCycles": 1000,
      "sharedCodeCycles": 100,
      "sharedDataCycles": 100,
      "sharedRuntimeCycles": 2000
    },
    "messages": {
      "cycles": 300,
      "hopCycles": 3,
      "wordCycles": 4,
      "mostBytes": 8192,
      "mailboxMessages": 64,
      "mailboxBytes": 65536
    },
    "sources": {
      "cores": "Datasheet of the E16G301 (rev. 14.03.11): 16 cores in a mesh of 4 x 4; 600 MHz on the Parallella board, as the ePython papers say.",
      "word": "Datasheet of the E16G301 (rev. 14.03.11): 32-bit processors with 32-bit IEEE floats.",
      "memory.localBytes": "Datasheet of the E16G301 (rev. 14.03.11): 512 KB of memory on the 16 cores, 32 KB on each.",
      "memory.runtimeBytes": "Derived: interpreter loop and hot functions, 14 KB of the core flavour's WebAssembly, at 1.06 bytes of Epiphany code each (measured, gcc 12 -Os -mshort-calls), 3.5 KB of number and message routines, 1 KB of C stack.",
      "memory.sharedBytes": "Documentation of Epiphany BSP, Parallella memory details: 32 MB of the board's memory are shared with the chip.",
      "memory.runtimeSharedBytes": "Derived: the other functions of the core flavour, 11 KB of WebAssembly, at 1.06 bytes of Epiphany code each; all cores read one copy.",
      "memory.codeOnCoreBytes": "ePython on the Epiphany: byte code up to 2 048 bytes lies on the cores.",
      "costs": "Derived: machine instructions of the core flavour on the usual path, one cycle each; counted while programs of one kind of instruction ran, as WebAssembly's own without locals, constants and blocks.",
      "costs.printCycles": "Chosen: an integer of three digits: a division and a store for each, and the host's mailbox.",
      "costs.loopCycles": "Derived: between a turn over a range, 30 instructions, and one over a list, 116; counted as the other groups.",
      "costs.mathCycles": "Chosen: a series of some twenty multiplications and additions, with the reduction of its argument.",
      "costs.elementCycles": "Derived: between copying an element, 4 instructions, and comparing one, 14.",
      "costs.floatCycles": "Derived: 16 machine instructions more than with integers, counted as the groups; the chip computes in singles.",
      "costs.sharedCodeCycles": "Chosen: 100 cycles for each read across the link to the board's memory.",
      "costs.sharedDataCycles": "Chosen: 100 cycles, as for code.",
      "costs.sharedRuntimeCycles": "Chosen: 160 bytes of code, as a native function of 60 instructions has, in 20 reads of 8 bytes of 100 cycles each; there is no cache.",
      "messages.cycles": "Chosen: the work of three moves and loads of the virtual machine on either side, and of its queue.",
      "messages.hopCycles": "Datasheet of the E16G301 (rev. 14.03.11): 1.5 ns for each hop of the mesh at 1 GHz; the message and its acknowledgement.",
      "messages.wordCycles": "Chosen: load, store, count and jump for each word.",
      "messages.mostBytes": "Chosen: a quarter of the local memory; the sender makes the message in its heap, the receiver takes it into its own.",
      "messages.mailboxMessages": "Chosen: as many as a table of one kilobyte describes, 16 bytes each.",
      "messages.mailboxBytes": "Derived: half of the shared memory for the mailboxes of the 240 ordered pairs of cores, rounded down to a power of two."
    }
  },
  {
    "id": "epiphany-iv",
    "title": "Adapteva Epiphany-IV",
    "cores": {
      "count": 64,
      "rows": 8,
      "columns": 8,
      "clockHz": 800000000
    },
    "word": {
      "bits": 32,
      "float": "single"
    },
    "memory": {
      "localBytes": 32768,
      "runtimeBytes": 20480,
      "sharedBytes": 33554432,
      "runtimeSharedBytes": 12288,
      "codeOnCoreBytes": 2048
    },
    "costs": {
      "moveCycles": 20,
      "cellCycles": 25,
      "arithmeticCycles": 105,
      "compareCycles": 105,
      "jumpCycles": 100,
      "loopCycles": 60,
      "indexCycles": 105,
      "attributeCycles": 105,
      "callCycles": 80,
      "buildCycles": 85,
      "exceptionCycles": 165,
      "printCycles": 300,
      "generatorCycles": 130,
      "floatCycles": 15,
      "nativeCycles": 60,
      "mathCycles": 300,
      "elementCycles": 8,
      "objectWordCycles": 4,
      "livingWordCycles": 10,
      "collectionCycles": 1000,
      "sharedCodeCycles": 100,
      "sharedDataCycles": 100,
      "sharedRuntimeCycles": 2000
    },
    "messages": {
      "cycles": 300,
      "hopCycles": 3,
      "wordCycles": 4,
      "mostBytes": 8192,
      "mailboxMessages": 64,
      "mailboxBytes": 4096
    },
    "sources": {
      "cores": "Adapteva's page of the E64G401: 64 cores, 800 MHz; 8 x 8 of them make the square mesh.",
      "word": "Datasheet of the E16G301 (rev. 14.03.11): 32-bit processors with 32-bit IEEE floats.",
      "memory.localBytes": "Adapteva's page of the E64G401: 2 MB of memory on the 64 cores, 32 KB on each.",
      "memory.runtimeBytes": "Derived: interpreter loop and hot functions, 14 KB of the core flavour's WebAssembly, at 1.06 bytes of Epiphany code each (measured, gcc 12 -Os -mshort-calls), 3.5 KB of number and message routines, 1 KB of C stack.",
      "memory.sharedBytes": "Documentation of Epiphany BSP, Parallella memory details: 32 MB of the board's memory are shared with the chip.",
      "memory.runtimeSharedBytes": "Derived: the other functions of the core flavour, 11 KB of WebAssembly, at 1.06 bytes of Epiphany code each; all cores read one copy.",
      "memory.codeOnCoreBytes": "ePython on the Epiphany: byte code up to 2 048 bytes lies on the cores.",
      "costs": "Derived: machine instructions of the core flavour on the usual path, one cycle each; counted while programs of one kind of instruction ran, as WebAssembly's own without locals, constants and blocks.",
      "costs.printCycles": "Chosen: an integer of three digits: a division and a store for each, and the host's mailbox.",
      "costs.loopCycles": "Derived: between a turn over a range, 30 instructions, and one over a list, 116; counted as the other groups.",
      "costs.mathCycles": "Chosen: a series of some twenty multiplications and additions, with the reduction of its argument.",
      "costs.elementCycles": "Derived: between copying an element, 4 instructions, and comparing one, 14.",
      "costs.floatCycles": "Derived: 16 machine instructions more than with integers, counted as the groups; the chip computes in singles.",
      "costs.sharedCodeCycles": "Chosen: 100 cycles for each read across the link to the board's memory.",
      "costs.sharedDataCycles": "Chosen: 100 cycles, as for code.",
      "costs.sharedRuntimeCycles": "Chosen: 160 bytes of code, as a native function of 60 instructions has, in 20 reads of 8 bytes of 100 cycles each; there is no cache.",
      "messages.cycles": "Chosen: the work of three moves and loads of the virtual machine on either side, and of its queue.",
      "messages.hopCycles": "Datasheet of the E16G301 (rev. 14.03.11): 1.5 ns for each hop of the mesh at 1 GHz; the message and its acknowledgement.",
      "messages.wordCycles": "Chosen: load, store, count and jump for each word.",
      "messages.mostBytes": "Chosen: a quarter of the local memory; the sender makes the message in its heap, the receiver takes it into its own.",
      "messages.mailboxMessages": "Chosen: as many as a table of one kilobyte describes, 16 bytes each.",
      "messages.mailboxBytes": "Derived: half of the shared memory for the mailboxes of the 4 032 ordered pairs of cores, rounded down to a power of two."
    }
  },
  {
    "id": "host",
    "title": "Cores of a desktop computer",
    "cores": {
      "count": 8,
      "mostCount": 65536,
      "clockHz": 3000000000
    },
    "word": {
      "bits": 64,
      "float": "double"
    },
    "memory": {
      "localBytes": 458752,
      "runtimeBytes": 0,
      "sharedBytes": 67108864,
      "runtimeSharedBytes": 0,
      "codeOnCoreBytes": 65536
    },
    "costs": {
      "stepCycles": 60,
      "collectionCycles": 150000,
      "sharedCodeCycles": 0,
      "sharedDataCycles": 0
    },
    "messages": {
      "cycles": 3000,
      "hopCycles": 0,
      "wordCycles": 1,
      "mostBytes": 16777216,
      "mailboxMessages": 1024,
      "mailboxBytes": 16777216
    },
    "sources": {
      "cores": "Chosen: the processors of a desktop computer at 3 GHz.",
      "word": "Chosen: 64-bit registers and doubles, as on desktop computers.",
      "memory": "Chosen: 448 KB a core, what ePython gives one as heap in shared memory, and 64 MB shared; the virtual machine lies elsewhere.",
      "costs": "Derived: the numeric kernels of tests/bench take 20 ns a step in the geometric mean on a host of 3 GHz; all memory is the same, so shared code and data cost nothing more. Chosen: 50 microseconds for a collection.",
      "messages": "Chosen: one microsecond between two threads, which share all memory; a cycle for each word copied; messages and mailboxes of 16 MB."
    }
  },
  {
    "id": "microblaze",
    "title": "Xilinx MicroBlaze (PYNQ)",
    "cores": {
      "count": 8,
      "clockHz": 100000000
    },
    "word": {
      "bits": 32,
      "float": "single"
    },
    "memory": {
      "localBytes": 65536,
      "runtimeBytes": 41984,
      "sharedBytes": 33554432,
      "runtimeSharedBytes": 0,
      "codeOnCoreBytes": 4096
    },
    "costs": {
      "moveCycles": 24,
      "cellCycles": 30,
      "arithmeticCycles": 124,
      "compareCycles": 124,
      "jumpCycles": 118,
      "loopCycles": 71,
      "indexCycles": 124,
      "attributeCycles": 124,
      "callCycles": 94,
      "buildCycles": 100,
      "exceptionCycles": 195,
      "printCycles": 354,
      "generatorCycles": 153,
      "floatCycles": 18,
      "nativeCycles": 71,
      "mathCycles": 354,
      "elementCycles": 9,
      "objectWordCycles": 5,
      "livingWordCycles": 12,
      "collectionCycles": 1180,
      "sharedCodeCycles": 40,
      "sharedDataCycles": 40
    },
    "messages": {
      "cycles": 354,
      "hopCycles": 0,
      "wordCycles": 8,
      "mostBytes": 16384,
      "mailboxMessages": 64,
      "mailboxBytes": 262144
    },
    "board": {
      "pins": 20,
      "timers": 6,
      "registerCycles": 20,
      "i2cHz": 100000,
      "spiHz": 6250000,
      "uartHz": 9600
    },
    "sources": {
      "cores": "ePython papers: 8 soft cores of 64 KB fit the Zynq-7020 of a PYNQ-II board, at 100 MHz.",
      "word": "MicroBlaze Processor Reference Guide: 32-bit registers; its floating-point unit is of single precision.",
      "memory.localBytes": "ePython papers: 64 KB of block memory a core.",
      "memory.runtimeBytes": "Derived: 24.7 KB of the core flavour's WebAssembly at 1.47 bytes of MicroBlaze code each (measured, gcc 12 -Os, linked), 2.7 KB of number and message routines, 2 KB of C stack.",
      "memory.sharedBytes": "Chosen: 32 MB of the board's 512 MB, as on the Parallella.",
      "memory.runtimeSharedBytes": "Chosen: all of the virtual machine lies on the cores.",
      "memory.codeOnCoreBytes": "ePython on the MicroBlaze: byte code up to 4 096 bytes lies on the cores.",
      "costs": "Derived: 1.18 times the cycles of the Epiphany, which are counted instructions; the ratio of the published Jacobi times of ePython on 8 cores (Epiphany-III 18.20 s at 600 MHz, MicroBlaze 129.08 s and PicoRV32 1014.96 s at 100 MHz).",
      "costs.sharedCodeCycles": "Chosen: 40 cycles for each read of the board's memory without a cache.",
      "costs.sharedDataCycles": "Chosen: 40 cycles, as for code.",
      "messages.cycles": "Chosen: the work of three moves and loads of the virtual machine on either side, and of its queue.",
      "messages.hopCycles": "Chosen: the cores share one bus, so no core is farther than another.",
      "messages.wordCycles": "Chosen: load, store, count and jump for each word, twice: into the bus's memory and out of it.",
      "messages.mostBytes": "Chosen: a quarter of the local memory; the sender makes the message in its heap, the receiver takes it into its own.",
      "messages.mailboxMessages": "Chosen: as many as a table of one kilobyte describes, 16 bytes each.",
      "messages.mailboxBytes": "Derived: half of the shared memory for the mailboxes of the 56 ordered pairs of cores, rounded down to a power of two.",
      "board.pins": "Chosen: those of an Arduino header, D0 to D13 and A0 to A5 as 14 to 19.",
      "board.timers": "PYNQ documentation, Arduino subpackage: six AXI timers.",
      "board.registerCycles": "Chosen: a read or write through two AXI interconnects.",
      "board.i2cHz": "PYNQ documentation, Arduino subpackage: AXI I2C of 100 kHz.",
      "board.spiHz": "PYNQ documentation, Arduino subpackage: AXI SPI with a clock of 6.25 MHz.",
      "board.uartHz": "PYNQ documentation, Arduino subpackage: AXI UART of 9 600 baud."
    }
  },
  {
    "id": "picorv32",
    "title": "RISC-V PicoRV32",
    "cores": {
      "count": 8,
      "clockHz": 100000000
    },
    "word": {
      "bits": 32,
      "float": "single"
    },
    "memory": {
      "localBytes": 65536,
      "runtimeBytes": 27136,
      "sharedBytes": 33554432,
      "runtimeSharedBytes": 0,
      "codeOnCoreBytes": 4096
    },
    "costs": {
      "moveCycles": 176,
      "cellCycles": 220,
      "arithmeticCycles": 924,
      "compareCycles": 924,
      "jumpCycles": 880,
      "loopCycles": 528,
      "indexCycles": 924,
      "attributeCycles": 924,
      "callCycles": 704,
      "buildCycles": 748,
      "exceptionCycles": 1452,
      "printCycles": 2640,
      "generatorCycles": 1144,
      "floatCycles": 792,
      "nativeCycles": 528,
      "mathCycles": 31680,
      "elementCycles": 70,
      "objectWordCycles": 35,
      "livingWordCycles": 88,
      "collectionCycles": 8800,
      "sharedCodeCycles": 40,
      "sharedDataCycles": 40
    },
    "messages": {
      "cycles": 2788,
      "hopCycles": 0,
      "wordCycles": 40,
      "mostBytes": 16384,
      "mailboxMessages": 64,
      "mailboxBytes": 262144
    },
    "sources": {
      "cores": "ePython papers: 8 soft cores of 64 KB on a Zynq-7020, at 100 MHz.",
      "word": "PicoRV32 README: RV32IMC, 32-bit registers, no floating-point unit; floats of single precision in software.",
      "memory.localBytes": "ePython papers: 64 KB of block memory a core.",
      "memory.runtimeBytes": "Derived: 24.7 KB of the core flavour's WebAssembly at 0.86 bytes of RV32IMC code each (measured, gcc 12 -Os, linked), 1.1 KB of software floats, 2 KB of message routines, 2 KB of C stack.",
      "memory.sharedBytes": "Chosen: 32 MB of the board's 512 MB, as on the Parallella.",
      "memory.runtimeSharedBytes": "Chosen: all of the virtual machine lies on the cores.",
      "memory.codeOnCoreBytes": "Chosen: as on the MicroBlaze.",
      "costs": "Derived: 8.8 times the cycles of the Epiphany, which are counted instructions, and software floats: together 9.2 times on examples/jacobi.py with code on the cores, 9.3 in the published Jacobi times of ePython on 8 cores (Epiphany-III 18.20 s at 600 MHz, MicroBlaze 129.08 s and PicoRV32 1014.96 s at 100 MHz); PicoRV32 README: about 4 cycles an instruction in memory of its own, and these cores wait for a bus.",
      "costs.floatCycles": "Chosen: 90 instructions of an addition or multiplication of singles in software, 8.8 cycles each.",
      "costs.mathCycles": "Chosen: a series of some twenty multiplications and additions of software floats.",
      "costs.sharedCodeCycles": "Chosen: 40 cycles for each read of the board's memory without a cache.",
      "costs.sharedDataCycles": "Chosen: 40 cycles, as for code.",
      "messages.cycles": "Chosen: the work of three moves and loads of the virtual machine on either side, and of its queue.",
      "messages.hopCycles": "Chosen: the cores share one bus, so no core is farther than another.",
      "messages.wordCycles": "Derived: eight instructions for each word, as on the MicroBlaze; PicoRV32 README: a load or store takes 5 cycles.",
      "messages.mostBytes": "Chosen: a quarter of the local memory; the sender makes the message in its heap, the receiver takes it into its own.",
      "messages.mailboxMessages": "Chosen: as many as a table of one kilobyte describes, 16 bytes each.",
      "messages.mailboxBytes": "Derived: half of the shared memory for the mailboxes of the 56 ordered pairs of cores, rounded down to a power of two."
    }
  }
];
