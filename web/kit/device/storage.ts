/**
 * Small settings of the device. Every key carries the prefix `quintet:` because all clients share one
 * origin with whatever else is served there, and every access survives a browser that forbids storage.
 */
function area(name: "localStorage" | "sessionStorage") {
  const open = () => {
    try {
      return globalThis[name];
    } catch {
      return undefined;
    }
  };
  return {
    get(key: string): string | null {
      try {
        return open()?.getItem(`quintet:${key}`) ?? null;
      } catch {
        return null;
      }
    },
    set(key: string, value: string): void {
      try {
        open()?.setItem(`quintet:${key}`, value);
      } catch {
        // A full or forbidden store only costs the preference, never the action.
      }
    },
    remove(key: string): void {
      try {
        open()?.removeItem(`quintet:${key}`);
      } catch {
        // See set.
      }
    },
  };
}

export const storage = { device: area("localStorage"), tab: area("sessionStorage") };
