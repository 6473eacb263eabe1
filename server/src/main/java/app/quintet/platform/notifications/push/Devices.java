package app.quintet.platform.notifications.push;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of browsers that receive pushes. */
@Component
public class Devices {
  private static final String WEBPUSH = "webpush";
  private static final String MOVING = "notifications.devices";
  // Somebody with more keeps the newest.
  private static final int MOST = 20;
  private static final String SHOWN =
      "id, session_id, kind, app, label, endpoint_hash, created_at, last_push_at";
  private final Tx tx;
  private final JdbcClient db;
  private final Ids ids;
  private final Clock clock;
  private final SealedDevice sealed;

  Devices(Tx tx, JdbcClient db, Ids ids, Clock clock, SealedDevice sealed) {
    this.tx = tx;
    this.db = db;
    this.ids = ids;
    this.clock = clock;
    this.sealed = sealed;
  }

  /** The person's, newest first. */
  public List<Device> list(UUID person) {
    return tx.read(
        person,
        "select %s from notifications.device where user_id = ? order by created_at desc, id desc"
            .formatted(SHOWN),
        (row, n) -> device(person, row),
        person);
  }

  /**
   * Keeps a subscription for the session; again changes nothing. A browser that was somebody else's
   * now is this person's: only the browser itself knows its endpoint together with its secrets.
   *
   * @param key the server's public key it was made with
   */
  public Device register(Person me, Subscription to, String app, String label, String key) {
    byte[] endpoint = SealedDevice.hash(to.endpoint());
    byte[] whole = SealedDevice.hash(to.endpoint() + "\n" + to.p256dh() + "\n" + to.auth());
    return tx.as(
        me.id(),
        () -> {
          tx.asSystem(MOVING, () -> leaveOthers(me.id(), whole));
          leaveOlder(me, app, endpoint);
          return keep(me, to, app, label, key, endpoint, whole);
        });
  }

  /** Removes one; 404 if it is none of theirs. */
  public void remove(UUID person, UUID device) {
    if (!removeQuietly(person, device)) {
      throw Problem.notFound("device");
    }
  }

  boolean removeQuietly(UUID person, UUID device) {
    return tx.as(person, () -> delete("id = ? and user_id = ?", device, person)) > 0;
  }

  /** Removes those of a session that has ended. */
  void removeOf(UUID person, UUID session) {
    tx.as(person, () -> delete("session_id = ? and user_id = ?", session, person));
  }

  /**
   * Where a notice of an app rings: once per signed-in browser, by that app's own page if it
   * receives pushes, else by another's. Those made with an older key of the server cannot ring.
   */
  List<UUID> ringing(UUID person, String app, String key) {
    return tx.read(
        person,
        """
        select distinct on (session_id) id from notifications.device
        where user_id = ? and vapid_key = ?
        order by session_id, (app = ?) desc, created_at desc
        """,
        (row, n) -> Sql.uuid(row, "id"),
        person,
        key,
        app);
  }

  Optional<Subscription> subscription(UUID person, UUID device) {
    return tx
        .read(
            person,
            """
            select endpoint_hash, subscription from notifications.device
            where id = ? and user_id = ?
            """,
            (row, n) ->
                sealed.subscription(
                    person, row.getBytes("endpoint_hash"), row.getBytes("subscription")),
            device,
            person)
        .stream()
        .findFirst();
  }

  void reached(UUID person, UUID device) {
    tx.as(
        person,
        () ->
            db.sql("update notifications.device set last_push_at = ? where id = ? and user_id = ?")
                .params(Sql.at(clock.instant()), device, person)
                .update());
  }

  private void leaveOthers(UUID person, byte[] whole) {
    delete("fingerprint = ? and user_id <> ?", whole, person);
  }

  /** What the same page had before, and all but the newest. */
  private void leaveOlder(Person me, String app, byte[] endpoint) {
    delete(
        "user_id = ? and session_id = ? and app = ? and endpoint_hash <> ?",
        me.id(),
        me.session(),
        app,
        endpoint);
    delete(
        """
        user_id = ? and id in (
          select id from notifications.device where user_id = ? and endpoint_hash <> ?
          order by created_at desc, id desc offset ?)
        """,
        me.id(),
        me.id(),
        endpoint,
        MOST - 1);
  }

  private Device keep(
      Person me, Subscription to, String app, String label, String key, byte[] hash, byte[] whole) {
    String sql =
        """
        insert into notifications.device (id, user_id, session_id, kind, app, endpoint_hash,
          fingerprint, subscription, label, vapid_key, created_at)
        values (:id, :person, :session, :kind, :app, :hash, :whole, :subscription, :label, :key,
          :now)
        on conflict (user_id, endpoint_hash) do update set session_id = excluded.session_id,
          app = excluded.app, fingerprint = excluded.fingerprint, label = excluded.label,
          subscription = excluded.subscription, vapid_key = excluded.vapid_key
        returning %s
        """;
    return db.sql(sql.formatted(SHOWN))
        .param("id", ids.next())
        .param("person", me.id())
        .param("session", me.session())
        .param("kind", WEBPUSH)
        .param("app", app)
        .param("hash", hash)
        .param("whole", whole)
        .param("subscription", sealed.seal(me.id(), hash, to))
        .param("label", sealed.seal(me.id(), hash, label))
        .param("key", key)
        .param("now", Sql.at(clock.instant()))
        .query((row, n) -> device(me.id(), row))
        .single();
  }

  private int delete(String which, Object... parameters) {
    return db.sql("delete from notifications.device where " + which).params(parameters).update();
  }

  private Device device(UUID person, ResultSet row) throws SQLException {
    return new Device(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "session_id"),
        row.getString("kind"),
        row.getString("app"),
        sealed.label(person, row.getBytes("endpoint_hash"), row.getBytes("label")),
        Sql.instant(row, "created_at"),
        Sql.instantOrNull(row, "last_push_at"));
  }
}
