package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Visibility;
import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.media.MediaLinks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a challenge's files are: open paths where everybody may watch, else signed ones. */
@Component
class Links {
  static final String BASE = "/api/v1/twotruths/challenges/";
  private final MediaLinks links;
  private final ApiSettings settings;

  Links(MediaLinks links, ApiSettings settings) {
    this.links = links;
    this.settings = settings;
  }

  /** The whole video; null until there is one. */
  @Nullable String video(Challenge c) {
    return link(c, c.files().video(), "/video");
  }

  /** A short silent one. */
  @Nullable String preview(Challenge c) {
    return link(c, c.files().preview(), "/preview");
  }

  /** A picture. */
  @Nullable String poster(Challenge c) {
    return link(c, c.files().poster(), "/poster");
  }

  /** A thumbnail of a segment, for its owner. */
  @Nullable String thumbnail(@Nullable UUID picture) {
    return picture == null ? null : links.signed(picture, MediaLinks.LIFE).toString();
  }

  private @Nullable String link(Challenge c, @Nullable UUID file, String path) {
    if (file == null) {
      return null;
    }
    return open(c)
        ? settings.cdn() + BASE + c.id() + path
        : links.signed(file, MediaLinks.LIFE).toString();
  }

  private static boolean open(Challenge c) {
    return c.shown() && c.visibility() == Visibility.PUBLIC;
  }
}
