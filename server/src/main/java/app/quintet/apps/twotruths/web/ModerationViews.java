package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Segments;
import app.quintet.platform.media.MediaLinks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a moderator sees of a challenge: what others would, whether or not it is shown to them. */
@Component
class ModerationViews {
  private final Segments segments;
  private final MediaLinks links;

  ModerationViews(Segments segments, MediaLinks links) {
    this.segments = segments;
    this.links = links;
  }

  /** A challenge to be judged. */
  record Look(
      UUID id,
      UUID owner,
      String title,
      List<String> statements,
      String status,
      boolean hidden,
      @Nullable String videoUrl) {}

  Look of(Challenge c) {
    UUID video = c.files().video();
    return new Look(
        c.id(),
        c.owner(),
        c.title(),
        segments.captions(c),
        c.status().wire(),
        c.hidden(),
        video == null ? null : links.signed(video, MediaLinks.LIFE).toString());
  }
}
