package app.quintet.apps.flirtcraft.whatif;

import app.quintet.apps.flirtcraft.conversation.Conversations;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.vault.SealedJson;
import app.quintet.platform.vault.VaultException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines tried that a person wished to keep; sealed. */
@Component
public class WhatIfs {
  /** How many can be kept of one conversation. */
  static final int MOST = 50;

  /** Characters; a try of the longest texts makes a third of it. */
  private static final int LONGEST_RECEIPT = 40_000;

  private final Tx tx;
  private final JdbcClient sql;
  private final SealedJson sealed;
  private final Conversations conversations;
  private final Ids ids;

  WhatIfs(Tx tx, JdbcClient sql, SealedJson sealed, Conversations conversations, Ids ids) {
    this.tx = tx;
    this.sql = sql;
    this.sealed = sealed;
    this.conversations = conversations;
    this.ids = ids;
  }

  /** Those kept of the person's conversation, newest first, at most 50; 404 for another's. */
  public List<WhatIf> of(UUID person, UUID conversation) {
    conversations.get(person, conversation);
    return tx.read(
        person,
        """
        select id, content from flirtcraft.what_if where conversation_id = ? and user_id = ?
        order by created_at desc, id desc limit 50
        """,
        (row, n) -> {
          UUID id = Sql.uuid(row, "id");
          return sealed.open(person, name(id), row.getBytes("content"), WhatIf.class);
        },
        conversation,
        person);
  }

  /** Deletes a kept one; 404 if there is none of this id in the person's conversation. */
  public void delete(UUID person, UUID conversation, UUID id) {
    int gone =
        tx.as(
            person,
            () ->
                sql.sql(
                        """
                        delete from flirtcraft.what_if
                        where id = :id and conversation_id = :c and user_id = :me
                        """)
                    .param("id", id)
                    .param("c", conversation)
                    .param("me", person)
                    .update());
    if (gone == 0) {
      throw Problem.notFound("what-if");
    }
  }

  /**
   * The same with its receipt. It travels with the client instead of being stored here: what is
   * only tried leaves no trace, and what was shown can be kept as it was shown.
   */
  WhatIf offered(UUID person, UUID conversation, WhatIf tried) {
    byte[] seal = sealed.seal(person, offer(conversation), tried);
    return tried.offered(Base64.getUrlEncoder().withoutPadding().encodeToString(seal));
  }

  /**
   * Keeps what a receipt of this conversation stands for, asking nobody again. 404 for another's
   * conversation, 422 for anything but such a receipt, 409 {@code TRANSCRIPT_DELETED} without a
   * transcript and {@code WHAT_IFS_FULL} past fifty.
   */
  public WhatIf keep(UUID person, UUID conversation, @Nullable String receipt) {
    conversations.get(person, conversation);
    if (receipt == null || receipt.length() > LONGEST_RECEIPT) {
      throw noReceipt();
    }
    try {
      byte[] seal = Base64.getUrlDecoder().decode(receipt);
      WhatIf tried = sealed.open(person, offer(conversation), seal, WhatIf.class);
      return keep(person, conversation, tried);
    } catch (IllegalArgumentException | VaultException altered) {
      throw noReceipt();
    }
  }

  private static Problem noReceipt() {
    return Problem.invalid("receipt", "receipt", "Send the receipt of a try as it was answered.");
  }

  private static String offer(UUID conversation) {
    return "flirtcraft.what_if.receipt/" + conversation;
  }

  /** Keeps one; the same words for the same message are kept once. 409 past fifty. */
  WhatIf keep(UUID person, UUID conversation, WhatIf tried) {
    return tx.as(
        person,
        () -> {
          // The lock keeps two requests from both finding room, and the transcript from going away.
          if (conversations.lock(person, conversation).facts().forgotten()) {
            throw Imagining.transcriptDeleted();
          }
          List<WhatIf> there = of(person, conversation);
          Optional<WhatIf> same =
              there.stream()
                  .filter(w -> w.messageId().equals(tried.messageId()))
                  .filter(w -> w.content().equals(tried.content()))
                  .findFirst();
          if (same.isPresent()) {
            return same.get();
          }
          if (there.size() >= MOST) {
            throw Problem.conflict("WHAT_IFS_FULL", "Delete one first: " + MOST + " are kept.");
          }
          WhatIf kept = tried.kept(ids.next());
          add(person, conversation, kept);
          return kept;
        });
  }

  private void add(UUID person, UUID conversation, WhatIf kept) {
    UUID id = Objects.requireNonNull(kept.id());
    sql.sql(
            """
            insert into flirtcraft.what_if
              (id, user_id, conversation_id, message_id, content, created_at)
            values (:id, :me, :c, :message, :content, :at)
            """)
        .param("id", id)
        .param("me", person)
        .param("c", conversation)
        .param("message", kept.messageId())
        .param("content", sealed.seal(person, name(id), kept))
        .param("at", Sql.at(kept.createdAt()))
        .update();
  }

  private static String name(UUID id) {
    return "flirtcraft.what_if/" + id;
  }
}
