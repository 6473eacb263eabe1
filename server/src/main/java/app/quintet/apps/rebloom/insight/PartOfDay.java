package app.quintet.apps.rebloom.insight;

import java.util.Locale;

/** A part of a local day. */
enum PartOfDay {
  MORNING,
  AFTERNOON,
  EVENING,
  NIGHT;

  /** Morning from 5, afternoon from 12, evening from 18, night from 23 o'clock. */
  static PartOfDay of(int hour) {
    return hour < 5 || hour >= 23 ? NIGHT : hour < 12 ? MORNING : hour < 18 ? AFTERNOON : EVENING;
  }

  /** The name by which the catalogues choose their words. */
  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
