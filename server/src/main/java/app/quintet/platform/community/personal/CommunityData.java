package app.quintet.platform.community.personal;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom somebody follows; who follows them is in those people's archives. */
@Component
class CommunityData implements PersonalData {
  private static final String FOLLOW = "community.follow";
  private final PersonRows rows;

  CommunityData(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public String module() {
    return "community";
  }

  @Override
  public Set<String> tables() {
    return Set.of(FOLLOW);
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("follows", rows.of(person, FOLLOW, PersonRows.NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    rows.delete(person, FOLLOW);
  }
}
