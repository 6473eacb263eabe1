package app.quintet.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The driver treats a statement differently once it has seen it five times on a connection; a read
 * must not lose its person then.
 */
@QuintetTest
class RepeatedReadTests {
  @Autowired People people;
  @Autowired Tx tx;

  @Test
  void aReadOfTextSeesItsOwnRowsHoweverOftenItIsRepeated() {
    var me = people.fresh().id();
    for (int i = 0; i < 300; i++) {
      assertThat(
              tx.read(
                  me,
                  "select a.* from identity.account a where id = ?",
                  (row, n) -> row.getString("display_name"),
                  me))
          .as("read %d", i)
          .containsExactly("Robin");
    }
  }

  @Test
  void aReadOfTheSystemSeesWhatItsPurposeMayAndNothingElseHoweverOftenItIsRepeated() {
    var me = people.fresh().id();
    for (int i = 0; i < 60; i++) {
      assertThat(named("identity.names", me)).as("read %d", i).containsExactly("Robin");
      assertThat(named("twotruths.watch", me)).as("read %d", i).isEmpty();
    }
  }

  private List<String> named(String purpose, UUID person) {
    return tx.readAsSystem(
        purpose,
        "select a.* from identity.account a where id = ?",
        (row, n) -> row.getString("display_name"),
        person);
  }
}
