package app.quintet.platform.media.image;

import app.quintet.platform.media.PictureSize;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sizes of pictures; every call within a transaction. */
@Component
public final class VariantRows {
  private final JdbcClient db;

  VariantRows(JdbcClient db) {
    this.db = db;
  }

  /** A picture in one size. */
  public record Variant(
      PictureSize name, Dimensions shape, long size, String sha256, String place) {}

  /** Adds one. */
  public void add(UUID person, UUID media, Variant variant) {
    db.sql(
            """
            insert into media.variant (media_id, user_id, name, width, height, size, sha256, place)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            media,
            person,
            variant.name().wire(),
            variant.shape().width(),
            variant.shape().height(),
            variant.size(),
            variant.sha256(),
            variant.place())
        .update();
  }

  /** A picture in this size, whoever may see it. */
  public Optional<Variant> find(UUID media, PictureSize name) {
    return db.sql(
            """
            select name, width, height, size, sha256, place from media.variant
            where media_id = ? and name = ?
            """)
        .params(media, name.wire())
        .query(
            (row, n) ->
                new Variant(
                    PictureSize.valueOf(row.getString("name").toUpperCase(Locale.ROOT)),
                    new Dimensions(row.getInt("width"), row.getInt("height")),
                    row.getLong("size"),
                    row.getString("sha256"),
                    row.getString("place")))
        .optional();
  }
}
