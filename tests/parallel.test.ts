import { testPrograms } from "@vipera/testkit";
import { declarePrograms, deviceEngines, root } from "./engines.ts";

declarePrograms(testPrograms(root, "tests/parallel"), deviceEngines);
