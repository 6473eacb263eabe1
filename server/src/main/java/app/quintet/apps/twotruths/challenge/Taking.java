package app.quintet.apps.twotruths.challenge;

import app.quintet.platform.data.Tx;
import app.quintet.platform.media.Media;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Taking a challenge away with all its files, while others may be watching it. */
@Component
public class Taking {
  private final Tx tx;
  private final Challenges challenges;
  private final Segments segments;
  private final Media media;

  Taking(Tx tx, Challenges challenges, Segments segments, Media media) {
    this.tx = tx;
    this.challenges = challenges;
    this.segments = segments;
    this.media = media;
  }

  /**
   * Deletes the challenge, its guesses and its files; points that were won with it stay. Nothing
   * happens if it is gone already; 404 for another's, which looks the same, is therefore not told.
   */
  public void away(UUID person, UUID id) {
    tx.as(
        person,
        () ->
            challenges
                .lockOrNot(person, id)
                .ifPresent(
                    c -> {
                      Stream<@Nullable UUID> parts =
                          segments.own(person, id).stream()
                              .flatMap(s -> Stream.of(s.source(), s.media(), s.thumbnail()));
                      Challenge.Files made = c.files();
                      Stream<@Nullable UUID> whole =
                          Stream.of(made.video(), made.poster(), made.preview());
                      Stream.concat(parts, whole)
                          .filter(Objects::nonNull)
                          .forEach(file -> media.delete(person, file));
                      challenges.delete(person, id);
                    }));
  }
}
