#!/usr/bin/env node
/** The vpython command: the composition root that joins front end, compiler and devices. */
export {};
