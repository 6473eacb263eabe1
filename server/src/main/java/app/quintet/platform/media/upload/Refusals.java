package app.quintet.platform.media.upload;

import app.quintet.platform.kernel.Problem;

/** Why a whole upload was refused, in words. */
final class Refusals {
  static final String HASH = "hash_differs";
  static final String TYPE = "type_not_accepted";
  static final String BROKEN = "container_broken";

  private Refusals() {}

  /** 422 with the reason as the constraint of the content. */
  static Problem problem(String reason) {
    String words =
        switch (reason) {
          case HASH -> "What arrived is not the file that was announced.";
          case TYPE -> "This is not a file of a kind that can be used here.";
          case BROKEN -> "This file is broken or not complete.";
          case "picture_too_large" -> "This picture has too many pixels.";
          case "picture_unreadable" -> "This picture cannot be read.";
          default -> "This file cannot be used.";
        };
    return Problem.invalid("content", reason, words);
  }
}
