package app.quintet.apps.rebloom.care.referral;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for appointments as rows; notes are sealed with the key of whoever asks. */
@Component
class Referrals {
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;

  Referrals(Tx tx, JdbcClient sql, Vault vault) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
  }

  /** What somebody asked for, newest first. */
  Page<Referral> page(UUID person, @Nullable Cursor after, int limit) {
    return page(person, "user_id = ?", person, after, limit);
  }

  /** What an entry was asked for, as its therapist sees it: without what was withdrawn unread. */
  Page<Referral> received(UUID therapist, UUID practice, @Nullable Cursor after, int limit) {
    return page(
        therapist,
        "provider_id = ? and (status <> 'withdrawn' or seen_at is not null)",
        practice,
        after,
        limit);
  }

  private Page<Referral> page(
      UUID reader, String which, UUID whose, @Nullable Cursor after, int limit) {
    List<Object> parameters = new ArrayList<>(List.of(whose));
    String query = "select * from rebloom.referral where " + which;
    if (after != null) {
      query += " and (created_at, id) < (?, ?)";
      parameters.add(Sql.at(after.at()));
      parameters.add(after.id());
    }
    query += " order by created_at desc, id desc limit " + (limit + 1);
    List<Referral> found = tx.read(reader, query, this::referral, parameters.toArray());
    return Page.cut(found, limit, r -> new Cursor(r.createdAt(), r.id()));
  }

  /** One that its reader may see. */
  Optional<Referral> find(UUID reader, UUID id) {
    return tx
        .read(reader, "select * from rebloom.referral where id = ?", this::referral, id)
        .stream()
        .findFirst();
  }

  /** Keeps it; false if the person has an open request to the same entry. */
  boolean add(Referral r) {
    String note = r.note();
    return sql.sql(
                """
                insert into rebloom.referral (id, user_id, provider_id, urgency, proposed_times,
                  note, status, created_at)
                values (:id, :me, :provider, :urgency, :times, cast(:note as bytea), 'requested',
                  :now)
                on conflict (user_id, provider_id) where status = 'requested' do nothing
                """)
            .param("id", r.id())
            .param("me", r.person())
            .param("provider", r.provider())
            .param("urgency", r.urgency())
            .param("times", r.proposedTimes().stream().map(Sql::at).toArray(Timestamp[]::new))
            .param("note", note == null ? null : vault.seal(r.person(), note(r.id()), note))
            .param("now", Sql.at(r.createdAt()))
            .update()
        == 1;
  }

  /** Moves an open one on; false if it is not open any more. */
  boolean answer(UUID id, ReferralStatus status, @Nullable Instant time, Instant now) {
    return sql.sql(
                """
                update rebloom.referral set status = :status, answered_at = :now,
                  confirmed_time = cast(:time as timestamptz)
                where id = :id and status = 'requested'
                """)
            .param("status", status.wire())
            .param("time", time == null ? null : Sql.at(time))
            .param("now", Sql.at(now))
            .param("id", id)
            .update()
        == 1;
  }

  /** Takes back what is open or confirmed; false for anything else. */
  boolean withdraw(UUID person, UUID id, Instant now) {
    return sql.sql(
                """
                update rebloom.referral set status = 'withdrawn', confirmed_time = null,
                  answered_at = :now
                where id = :id and user_id = :me and status in ('requested', 'confirmed')
                """)
            .param("now", Sql.at(now))
            .param("id", id)
            .param("me", person)
            .update()
        == 1;
  }

  /** Notes that it was read for the first time; false if it was before. */
  boolean seen(UUID id, Instant now) {
    return sql.sql(
                """
                update rebloom.referral set seen_at = :now
                where id = :id and seen_at is null and status = 'requested'
                """)
            .param("now", Sql.at(now))
            .param("id", id)
            .update()
        == 1;
  }

  private Referral referral(ResultSet row, int n) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    UUID person = Sql.uuid(row, "user_id");
    Timestamp[] times = (Timestamp[]) row.getArray("proposed_times").getArray();
    return new Referral(
        id,
        person,
        Sql.uuid(row, "provider_id"),
        row.getString("urgency"),
        Arrays.stream(times).map(Timestamp::toInstant).toList(),
        vault.openOrNull(person, note(id), row.getBytes("note")),
        ReferralStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        Sql.instantOrNull(row, "confirmed_time"),
        Sql.instant(row, "created_at"));
  }

  private static String note(UUID id) {
    return "rebloom.referral.note/" + id;
  }
}
