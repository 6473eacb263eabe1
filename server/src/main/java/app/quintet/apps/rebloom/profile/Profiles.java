package app.quintet.apps.rebloom.profile;

import app.quintet.apps.rebloom.companion.Approach;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The profiles; name, language and country are the account's, consents the platform's. */
@Component
public class Profiles {
  private final Tx tx;
  private final ProfileRows rows;
  private final Accounts accounts;
  private final Consents consents;

  Profiles(Tx tx, ProfileRows rows, Accounts accounts, Consents consents) {
    this.tx = tx;
    this.rows = rows;
    this.accounts = accounts;
    this.consents = consents;
  }

  /** The person's profile; a blank one if nothing was saved yet. */
  public RebloomProfile of(UUID person) {
    Account account = accounts.get(person);
    Kept kept = rows.find(person);
    Set<Purpose> granted = consents.granted(person);
    Map<String, Boolean> answers = new TreeMap<>();
    WishRules.ASKED.forEach(p -> answers.put(p.wire(), granted.contains(p)));
    Approach approach = kept.effective();
    return new RebloomProfile(
        account.displayName(),
        account.language(),
        account.country(),
        kept.ageRange(),
        kept.region(),
        kept.goals(),
        kept.history(),
        approach,
        kept.approach() != null,
        kept.communication(),
        kept.contact(),
        answers,
        kept.step(),
        kept.onboardedAt());
  }

  /** Whom to tell in an emergency, if the person named somebody. */
  public Optional<EmergencyContact> contact(UUID person) {
    return Optional.ofNullable(rows.find(person).contact());
  }

  /** The region within the account's country for helplines, if it was told. */
  public Optional<String> region(UUID person) {
    return tx
        .read(
            person,
            "select region from rebloom.profile where user_id = ?",
            (row, n) -> Optional.ofNullable(row.getString(1)),
            person)
        .stream()
        .findFirst()
        .orElse(Optional.empty());
  }

  /**
   * Lets adults through who have said how old they are: 403 {@code ADULTS_ONLY}, 409 {@code
   * PROFILE_INCOMPLETE}. Never asked before a text is looked at for distress.
   */
  public void requireOpen(UUID person) {
    String stands =
        tx
            .read(
                person,
                """
                select case when minor_since is not null then 'minor'
                  when age_range is null then 'unknown' else 'adult' end
                from rebloom.profile where user_id = ?
                """,
                (row, n) -> row.getString(1),
                person)
            .stream()
            .findFirst()
            .orElse("unknown");
    if (stands.equals("minor")) {
      throw Door.closed();
    }
    if (stands.equals("unknown")) {
      throw Door.unknown();
    }
  }
}
