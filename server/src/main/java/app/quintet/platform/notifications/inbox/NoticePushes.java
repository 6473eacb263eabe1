package app.quintet.platform.notifications.inbox;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Messages;
import app.quintet.platform.notifications.NoticeKind;
import app.quintet.platform.notifications.push.PushText;
import app.quintet.platform.notifications.push.PushTexts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notices as pushes. A locked screen is anybody's to read: only a kind whose words give nothing
 * away is shown in its own words, every other one says that something waits.
 */
@Component
class NoticePushes implements PushTexts {
  // RFC 8030, 5.4: at most 32 characters of base64url, which are 24 bytes.
  private static final int TOPIC = 24;
  private final Tx tx;
  private final Kinds kinds;
  private final Wishes wishes;
  private final Accounts accounts;
  private final Messages messages;
  private final SealedFacts sealed;

  NoticePushes(
      Tx tx, Kinds kinds, Wishes wishes, Accounts accounts, Messages messages, SealedFacts sealed) {
    this.tx = tx;
    this.kinds = kinds;
    this.wishes = wishes;
    this.accounts = accounts;
    this.messages = messages;
    this.sealed = sealed;
  }

  @Override
  public Optional<PushText> find(UUID person, UUID notice) {
    return tx
        .read(
            person,
            """
            select id, app, kind, tag, facts, link from notifications.notice
            where id = ? and user_id = ? and read_at is null
            """,
            (row, n) -> text(person, row),
            notice,
            person)
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<PushText> text(UUID person, ResultSet row) throws SQLException {
    NoticeKind kind = kinds.find(row.getString("app"), row.getString("kind"));
    if (kind == null || !wishes.wanted(person, kind)) {
      return Optional.empty();
    }
    String language = accounts.get(person).language();
    String tag = opaque(kind.app() + "/" + row.getString("tag"));
    String title = messages.text(language, "push.title");
    String body = messages.text(language, "push.body");
    if (kind.neutral()) {
      var facts = sealed.open(person, Sql.uuid(row, "id"), row.getBytes("facts"));
      String key = "notice." + kind.app() + "." + kind.kind();
      title = messages.text(language, key + ".title", facts);
      body = messages.text(language, key + ".body", facts);
    }
    return Optional.of(
        new PushText(title, body, tag, row.getString("link"), wishes.when(person, kind)));
  }

  /** The push service sees it, and must not learn what it stands for. */
  private static String opaque(String tag) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(tag.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, TOPIC));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
