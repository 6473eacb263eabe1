package app.quintet.platform.identity.code;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.MailCodes;
import app.quintet.platform.identity.MailKind;
import app.quintet.platform.identity.MailedCode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class OpenedCodes implements MailCodes {
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final CodeSecret secret;
  private final Accounts accounts;

  private record Row(UUID person, String kind, String email, Instant createdAt) {}

  OpenedCodes(Tx tx, JdbcClient db, Clock clock, CodeSecret secret, Accounts accounts) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.secret = secret;
    this.accounts = accounts;
  }

  @Override
  public Optional<MailedCode> open(UUID code) {
    Timestamp since = Timestamp.from(clock.instant().minus(CodeTable.LINK_LIFE));
    return tx.asSystem(
            Codes.PURPOSE,
            () ->
                db.sql(
                        """
                        select user_id, kind, email, created_at from identity.mailed_code
                        where id = ? and user_id is not null and email is not null
                          and used_at is null and created_at > ?
                        """)
                    .params(code, since)
                    .query(
                        (rs, i) ->
                            new Row(
                                rs.getObject(1, UUID.class),
                                rs.getString(2),
                                rs.getString(3),
                                rs.getTimestamp(4).toInstant()))
                    .optional())
        .map(row -> mailed(code, row));
  }

  private MailedCode mailed(UUID code, Row row) {
    Account account = accounts.get(row.person());
    return new MailedCode(
        row.person(),
        MailKind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
        row.email(),
        account.displayName(),
        secret.code(code),
        row.createdAt().plus(CodeTable.CODE_LIFE),
        secret.token(code),
        row.createdAt().plus(CodeTable.LINK_LIFE),
        account.language());
  }
}
