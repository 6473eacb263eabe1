package app.quintet.platform.identity.code;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.MailKind;
import app.quintet.platform.identity.code.CodeTable.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Redeems codes that are only good together. All are looked at before any is used up, so that a
 * slip in one leaves the others good; only the wrong ones count a try.
 */
@Component
public final class CodePair {
  private final Tx tx;
  private final Codes codes;
  private final CodeTable table;
  private final CodeSecret secret;

  /** A code as the person typed it, and where it was sent. */
  public record Typed(MailKind kind, String email, String code) {}

  CodePair(Tx tx, Codes codes, CodeTable table, CodeSecret secret) {
    this.tx = tx;
    this.codes = codes;
    this.table = table;
    this.secret = secret;
  }

  /** Issues one of the codes in the current transaction, see {@link Codes#issue}. */
  public void issue(MailKind kind, @Nullable UUID person, String email) {
    codes.issue(kind, person, email);
  }

  /**
   * Uses the codes up and runs the work in the same transaction if all of them are right and this
   * person's. Answers the kinds that were wrong, old, burned or never sent; empty when it was done.
   */
  public Set<MailKind> redeem(UUID person, List<Typed> all, Runnable work) {
    return tx.asSystem(
        Codes.PURPOSE,
        () -> {
          Set<MailKind> wrong = EnumSet.noneOf(MailKind.class);
          List<Row> right = new ArrayList<>();
          for (Typed typed : all) {
            Row row = table.newest(typed.kind(), AddressKey.of(typed.email()));
            if (row != null
                && secret.isCode(row.id(), typed.code())
                && person.equals(row.person())) {
              right.add(row);
            } else {
              wrong.add(typed.kind());
              if (row != null) {
                table.countTry(row);
              }
            }
          }
          if (wrong.isEmpty()) {
            right.forEach(table::useUp);
            work.run();
          }
          return wrong;
        });
  }
}
