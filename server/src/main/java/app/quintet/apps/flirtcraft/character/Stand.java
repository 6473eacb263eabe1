package app.quintet.apps.flirtcraft.character;

import java.util.List;

/**
 * Which side a character takes where two people would differ: drawn from who they are, so that the
 * same character thinks the same whenever they are asked.
 */
final class Stand {
  private Stand() {}

  /** Whether they take the second of two sides of a matter. */
  static boolean second(Persona persona, String matter) {
    int drawn = (persona.name() + persona.age() + persona.facts() + matter).hashCode();
    // The last bit of a string's hash hardly moves with its head: the bits are mixed first.
    return (Integer.rotateLeft(drawn * 0x9E3779B9, 15) * 0x85EBCA6B >>> 31) == 1;
  }

  /** The key of the side taken in cells that exist {@code _for} and {@code _against}. */
  static String side(Persona persona, String cell, String matter) {
    return cell + (second(persona, matter) ? "_against" : "_for");
  }

  /** The one of two things that they would take, and the other. */
  static List<String> picked(Persona persona, List<String> two) {
    String matter = two.stream().sorted().toList().toString();
    boolean last = second(persona, matter) == (two.getFirst().compareTo(two.getLast()) < 0);
    return last ? two.reversed() : two;
  }
}
