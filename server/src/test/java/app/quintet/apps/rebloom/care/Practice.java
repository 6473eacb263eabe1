package app.quintet.apps.rebloom.care;

import app.quintet.apps.rebloom.care.directory.Importing;
import app.quintet.apps.rebloom.care.directory.Verifying;
import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Makes therapists as an operator does: an entry of the directory, an account, the link. */
public final class Practice {
  /** Where the app lies. */
  public static final String BASE = "/api/v1/rebloom";

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final People people;
  private final Importing importing;
  private final Verifying verifying;

  /** With what the server of the test has. */
  public Practice(People people, Importing importing, Verifying verifying) {
    this.people = people;
    this.importing = importing;
    this.verifying = verifying;
  }

  /** A therapist of a test, whose session is strong. */
  public record Therapist(TestPerson person, String ref, UUID provider) {
    public Caller api() {
      return person.api();
    }
  }

  /** A new one, with an entry of their own. */
  public Therapist fresh() throws Exception {
    Therapist made = weak();
    strengthen(made.person().id());
    return made;
  }

  /** A new one who has no passkey. */
  public Therapist weak() {
    String ref = "practice-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
    Listed.with(importing, ref, "Dr. " + ref + ",Therapist,,Anxiety,en,,DE,,,yes,yes,");
    TestPerson person = people.fresh();
    verifying.verify(person.email(), ref);
    JsonNode found = person.api().get(BASE + "/providers?q=" + ref).mustBe(200).data();
    return new Therapist(person, ref, UUID.fromString(found.get(0).get("id").asString()));
  }

  /** Makes all sessions of somebody strong, as a passkey would. */
  public static void strengthen(UUID person) throws Exception {
    UUID passkey = UUID.randomUUID();
    run(
        """
        insert into identity.passkey (id, user_id, credential_id, public_key, name, aaguid,
          transports, sign_count, backup_eligible, backed_up, created_at)
        values (?, ?, decode(md5(random()::text), 'hex'), '\\x00', 'test', gen_random_uuid(), '{}',
          0, false, false, now())
        """,
        passkey,
        person);
    run(
        "update identity.session set strong_at = now(), strong_by = ? where user_id = ?",
        passkey,
        person);
  }

  /** Runs SQL that row-level security does not bind. */
  public static void run(String sql, Object... parameters) throws Exception {
    try (Connection connection = SharedPostgres.superuser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.execute();
    }
  }

  /** A code of the person's. */
  public static String code(Caller person) {
    return person.post(BASE + "/access-codes", null).mustBe(201).data().get("code").asString();
  }

  /** The therapist gives a code. */
  public static Answer give(Caller therapist, String code) {
    return therapist.post(BASE + "/access-requests", Map.of("code", code));
  }

  /** The whole way to a grant; its id. */
  public static UUID granted(Caller person, Therapist to, int days, String... kinds) {
    String request = give(to.api(), code(person)).mustBe(201).data().get("id").asString();
    JsonNode grant =
        person
            .post(
                BASE + "/access-grants",
                Map.of("request_id", request, "kinds", kinds, "days", days))
            .mustBe(201)
            .data();
    return UUID.fromString(grant.get("id").asString());
  }
}
