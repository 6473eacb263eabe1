package app.quintet.apps.twotruths;

import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A person who plays over HTTP. */
public record Player(TestPerson person, Caller api) {
  /** Where the app lies. */
  public static final String BASE = "/api/v1/twotruths";

  /** Their three statements. */
  public static final List<String> STATEMENTS =
      List.of("I can juggle.", "I own a canoe.", "I was on television.");

  /** A person who may show things to others: a confirmed address and a username. */
  public static Player of(TestPerson person) {
    superuser(
        "update identity.account set email_verified_at = created_at, username = ? where id = ?",
        "p" + person.id().toString().replace("-", ""),
        person.id());
    return new Player(person, person.api());
  }

  /** Their id. */
  public UUID id() {
    return person.id();
  }

  /** Begins a challenge over HTTP and answers its id. */
  public UUID begin(int lie) {
    return begin(lie, "public");
  }

  /** Begins one that these may see. */
  public UUID begin(int lie, String visibility) {
    JsonNode made =
        api.post(
                BASE + "/challenges",
                Map.of(
                    "title",
                    "Guess me",
                    "lie_index",
                    lie,
                    "statements",
                    STATEMENTS,
                    "visibility",
                    visibility))
            .mustBe(201)
            .data();
    return UUID.fromString(made.at("/challenge/challenge/id").asString());
  }

  /** Begins one and arranges that it is published, without a video: for what needs none. */
  public UUID published(int lie) {
    return published(lie, "public");
  }

  /** The same for one that these may see. */
  public UUID published(int lie, String visibility) {
    UUID id = begin(lie, visibility);
    superuser(
        """
        update twotruths.challenge set status = 'published', published_at = created_at,
          video = gen_random_uuid(), poster = gen_random_uuid(), preview = gen_random_uuid(),
          duration_ms = 30000, chapters = '{0,10000,20000}' where id = ?
        """,
        id);
    return id;
  }

  /** Guesses. */
  public Answer guess(UUID challenge, int guess, int confidence) {
    return api.post(
        challenge(challenge) + "/guess",
        Map.of("guess", guess, "confidence", confidence, "decided_in_ms", 4200));
  }

  /** A challenge as this player is told of it. */
  public JsonNode watch(UUID challenge) {
    return api.get(challenge(challenge)).mustBe(200).data();
  }

  /** The path of a challenge. */
  public static String challenge(UUID id) {
    return BASE + "/challenges/" + id;
  }

  /** Runs a statement that row-level security does not bind; answers how many rows it touched. */
  public static int superuser(String sql, Object... parameters) {
    try (Connection connection = SharedPostgres.superuser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
