package app.quintet.platform.data;

/** Secrets of the server itself; implemented by the vault, which alone knows the master key. */
@FunctionalInterface
public interface Secrets {
  /** A 32-byte key for one purpose; the same on every node, and after every rotation. */
  byte[] derive(String purpose);
}
