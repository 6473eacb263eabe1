package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.media.MediaOwner;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says which files some challenge still needs. */
@Component
class NeededFiles implements MediaOwner {
  private final Tx tx;

  NeededFiles(Tx tx) {
    this.tx = tx;
  }

  @Override
  public String app() {
    return TwoTruths.APP;
  }

  @Override
  public Set<UUID> needed(Collection<UUID> files) {
    return new HashSet<>(
        tx.once(
            TwoTruths.FILES,
            """
            with asked as (select unnest(cast(? as uuid[])) as id)
            select a.id from asked a where exists (
              select from twotruths.challenge c
                where c.video = a.id or c.poster = a.id or c.preview = a.id)
              or exists (select from twotruths.segment s
                where s.source = a.id or s.media = a.id or s.thumbnail = a.id)
            """,
            (row, n) -> Sql.uuid(row, "id"),
            Sql.array(files)));
  }
}
