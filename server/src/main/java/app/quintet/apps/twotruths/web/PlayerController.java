package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.feed.Feed;
import app.quintet.apps.twotruths.web.ChallengeViews.Card;
import app.quintet.platform.api.Reply;
import app.quintet.platform.community.Follows;
import app.quintet.platform.community.Follows.Followed;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Somebody who plays: who they are, what they show, and whom one follows. */
@RestController
@RequestMapping("/api/v1/twotruths")
class PlayerController {
  private final Follows follows;
  private final Accounts accounts;
  private final Feed feed;
  private final ChallengeViews views;

  PlayerController(Follows follows, Accounts accounts, Feed feed, ChallengeViews views) {
    this.follows = follows;
    this.accounts = accounts;
    this.feed = feed;
    this.views = views;
  }

  /**
   * Somebody, and how the viewer stands to them.
   *
   * @param friend whether both follow each other
   */
  record Acquaintance(UUID id, String name, boolean following, boolean friend) {}

  @GetMapping("/users/{id}")
  Reply<Acquaintance> player(@Nullable Person me, @PathVariable("id") UUID id) {
    String name = name(id);
    List<Followed> followed = me == null ? List.of() : follows.followedBy(me.id());
    Followed mine = followed.stream().filter(f -> f.id().equals(id)).findAny().orElse(null);
    return Reply.of(new Acquaintance(id, name, mine != null, mine != null && mine.friend()));
  }

  @GetMapping("/users/{id}/challenges")
  Reply<List<Card>> challenges(
      @Nullable Person me,
      @PathVariable("id") UUID id,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    name(id);
    boolean friend = me != null && (me.id().equals(id) || follows.friends(me.id(), id));
    Page<Challenge> page = feed.of(id, friend, Cursor.decode(cursor), Cursor.limit(limit));
    List<Card> cards = views.cards(me == null ? null : me.id(), page.items());
    return Reply.of(new Page<>(cards, page.next()));
  }

  @GetMapping("/me/following")
  Reply<List<Acquaintance>> following(Person me) {
    List<Followed> followed = follows.followedBy(me.id());
    Map<UUID, String> names = accounts.displayNames(followed.stream().map(Followed::id).toList());
    return Reply.of(
        followed.stream()
            .filter(f -> names.containsKey(f.id()))
            .map(f -> new Acquaintance(f.id(), names.getOrDefault(f.id(), ""), true, f.friend()))
            .toList());
  }

  private String name(UUID id) {
    String name = accounts.displayNames(List.of(id)).get(id);
    if (name == null) {
      throw Problem.notFound("person");
    }
    return name;
  }
}
