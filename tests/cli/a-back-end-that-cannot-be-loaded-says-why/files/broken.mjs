throw new Error("no board");
