package app.quintet.platform.identity;

import app.quintet.platform.data.Tx;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests that read the codes which people are mailed. */
abstract class MailedCodes {
  static final String ME = "/api/v1/auth/me";

  /** What everybody's password is at first. */
  static final String PASSWORD = "a long walk by the river";

  @Autowired People people;
  @Autowired MailCodes mailCodes;
  @Autowired Tx tx;
  @Autowired JdbcClient db;

  Answer login(String email, String password) {
    return people
        .nobody()
        .header("X-Client", "native")
        .post("/api/v1/auth/login", Map.of("email", email, "password", password));
  }

  MailedCode mailed(TestPerson person, MailKind kind) {
    UUID newest =
        tx.asSystem(
            "identity.codes",
            () ->
                db.sql(
                        """
                        select id from identity.mailed_code where user_id = ? and kind = ?
                        order by created_at desc, id desc limit 1
                        """)
                    .params(person.id(), kind.wire())
                    .query(UUID.class)
                    .single());
    return mailCodes.open(newest).orElseThrow();
  }
}
