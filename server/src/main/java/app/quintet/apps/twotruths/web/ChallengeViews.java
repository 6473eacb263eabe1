package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Lies;
import app.quintet.apps.twotruths.challenge.Segment;
import app.quintet.apps.twotruths.challenge.Segments;
import app.quintet.apps.twotruths.challenge.Style;
import app.quintet.apps.twotruths.guess.Responses;
import app.quintet.apps.twotruths.guess.Verdict;
import app.quintet.platform.identity.Accounts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is told of challenges. Whoever has not guessed gets what {@link Card} and {@link Shown}
 * list, and nothing of it is made from the lie, the votes or the order of recording.
 */
@Component
class ChallengeViews {
  private final Segments segments;
  private final Lies lies;
  private final Responses responses;
  private final Accounts accounts;
  private final Links links;

  ChallengeViews(
      Segments segments, Lies lies, Responses responses, Accounts accounts, Links links) {
    this.segments = segments;
    this.lies = lies;
    this.responses = responses;
    this.accounts = accounts;
    this.links = links;
  }

  /** Somebody who plays. */
  record Player(UUID id, String name) {}

  /**
   * A challenge in a list.
   *
   * @param chapters where the statements begin, in milliseconds
   * @param guessed whether the viewer has
   */
  record Card(
      UUID id,
      String title,
      Player owner,
      String orientation,
      Style.Frame frame,
      Style.Reveal reveal,
      @Nullable Integer durationMs,
      List<Integer> chapters,
      @Nullable String videoUrl,
      @Nullable String posterUrl,
      @Nullable String previewUrl,
      int views,
      int guesses,
      @Nullable Instant publishedAt,
      boolean guessed,
      boolean mine) {}

  /**
   * A challenge to watch.
   *
   * @param statements the three captions, empty where there is none
   * @param verdict what the viewer's guess taught them; null before it
   * @param own what only its owner sees
   */
  record Shown(
      Card challenge, List<String> statements, @Nullable Verdict verdict, @Nullable Own own) {}

  /**
   * What only its owner sees.
   *
   * @param problem why it was rejected or failed, snake_case
   * @param hidden by a report until a moderator has looked
   */
  record Own(
      String status,
      String visibility,
      @Nullable String packId,
      int lieIndex,
      @Nullable String step,
      int progress,
      @Nullable String problem,
      boolean hidden,
      Instant createdAt,
      Instant updatedAt,
      List<Part> segments) {}

  /** A segment, for its owner. */
  record Part(
      int position,
      @Nullable String statement,
      String state,
      @Nullable String error,
      @Nullable UUID uploading,
      Segment.@Nullable Facts facts,
      @Nullable String thumbnailUrl) {}

  /** Challenges in a list, those of people who are gone left out. */
  List<Card> cards(@Nullable UUID viewer, List<Challenge> all) {
    List<UUID> owners = all.stream().map(Challenge::owner).distinct().toList();
    Map<UUID, String> names = accounts.displayNames(owners);
    List<UUID> ids = all.stream().map(Challenge::id).toList();
    Set<UUID> guessed = viewer == null ? Set.of() : responses.guessed(viewer, ids);
    return all.stream()
        .filter(c -> names.containsKey(c.owner()))
        .map(c -> card(viewer, c, names.getOrDefault(c.owner(), ""), guessed))
        .toList();
  }

  /** One challenge to watch. */
  Shown shown(@Nullable UUID viewer, Challenge c) {
    boolean mine = c.owner().equals(viewer);
    Verdict verdict =
        viewer == null || mine ? null : responses.verdict(viewer, c.id()).orElse(null);
    Map<UUID, String> names = accounts.displayNames(List.of(c.owner()));
    Set<UUID> guessed = verdict == null ? Set.of() : Set.of(c.id());
    Card card = card(viewer, c, names.getOrDefault(c.owner(), ""), guessed);
    if (!mine) {
      return new Shown(card, segments.captions(c), verdict, null);
    }
    List<Segment> parts = segments.own(c.owner(), c.id());
    List<String> captions =
        parts.stream().map(s -> s.statement() == null ? "" : s.statement()).toList();
    return new Shown(card, captions, null, own(c, parts));
  }

  private Card card(@Nullable UUID viewer, Challenge c, String name, Collection<UUID> guessed) {
    Challenge.Files files = c.files();
    return new Card(
        c.id(),
        c.title(),
        new Player(c.owner(), name),
        c.orientation().wire(),
        c.style().frame(),
        c.style().reveal(),
        files.durationMs(),
        files.chapters(),
        links.video(c),
        links.poster(c),
        links.preview(c),
        c.views(),
        c.guesses(),
        c.publishedAt(),
        guessed.contains(c.id()),
        c.owner().equals(viewer));
  }

  private Own own(Challenge c, List<Segment> parts) {
    return new Own(
        c.status().wire(),
        c.visibility().wire(),
        c.packId(),
        lies.own(c.owner(), c.id()),
        c.step(),
        c.progress(),
        c.problem(),
        c.hidden(),
        c.createdAt(),
        c.updatedAt(),
        parts.stream().map(this::part).toList());
  }

  private Part part(Segment s) {
    return new Part(
        s.position(),
        s.statement(),
        s.state().wire(),
        s.error(),
        s.source(),
        s.facts(),
        links.thumbnail(s.thumbnail()));
  }
}
