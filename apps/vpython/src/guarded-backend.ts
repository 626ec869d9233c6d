/**
 * A back-end from outside whose mistakes are told as its own: whatever it throws names it.
 */
import type { Backend } from "@vipera/device";

/** Something in a back-end was thrown; its message is the reason. */
export class BackendFailed extends Error {
  readonly backend: string;

  constructor(backend: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.backend = backend;
  }
}

/** @param name  As the user named it. */
export function guarded(name: string, backend: Backend): Backend {
  const { open } = guardedObject(name, backend);
  return {
    name: backend.name,
    interfaceVersion: backend.interfaceVersion,
    tellsObservers: backend.tellsObservers === true,
    async open(request) {
      const opened = await open(request);
      if (opened.device === undefined) return opened;
      return { ...opened, device: guardedObject(name, opened.device) };
    },
  };
}

/** The object with all its functions and properties, what they throw as `BackendFailed`. */
function guardedObject<Guarded extends object>(name: string, object: Guarded): Guarded {
  return new Proxy({} as Guarded, {
    get: (_, key) =>
      attempt(name, () => {
        // Properties of a class may need the object itself.
        const value: unknown = Reflect.get(object, key, object);
        if (typeof value !== "function") return value;
        return (...operands: unknown[]) => attempt(name, () => value.apply(object, operands));
      }),
  });
}

function attempt(name: string, act: () => unknown): unknown {
  const fail = (error: unknown): never => {
    throw error instanceof BackendFailed ? error : new BackendFailed(name, error);
  };
  try {
    const value = act();
    return value instanceof Promise ? value.catch(fail) : value;
  } catch (error) {
    return fail(error);
  }
}
