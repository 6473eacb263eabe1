package app.quintet.apps.rebloom.safetyplan;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.profile.EmergencyContact;
import app.quintet.apps.rebloom.profile.Profiles;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.safety.CrisisEvents;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Having the agreed text sent to the person's own emergency contact, and to nobody else. */
@Component
public class Reaching {
  private final Tx tx;
  private final CrisisEvents events;
  private final Profiles profiles;
  private final ContactTexts texts;
  private final Jobs jobs;
  private final Fresh fresh;

  Reaching(
      Tx tx, CrisisEvents events, Profiles profiles, ContactTexts texts, Jobs jobs, Fresh fresh) {
    this.tx = tx;
    this.events = events;
    this.profiles = profiles;
    this.texts = texts;
    this.jobs = jobs;
    this.fresh = fresh;
  }

  /** How far a text to the contact is. */
  public enum ContactState {
    OFFERED,
    SENDING,
    SENT;

    /** The name in JSON. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The contact of an event.
   *
   * @param text the agreed words
   * @param agreed whether it is sent without asking when the danger is critical
   */
  public record ContactOffer(
      String name, String phone, String text, boolean agreed, ContactState state) {}

  /** What is there to offer for an event; null if the person named nobody. */
  public @Nullable ContactOffer offer(UUID person, UUID event) {
    EmergencyContact contact = profiles.contact(person).orElse(null);
    if (contact == null) {
      return null;
    }
    ContactState state =
        texts
            .find(person, event)
            .map(asked -> asked.sent() ? ContactState.SENT : ContactState.SENDING)
            .orElse(ContactState.OFFERED);
    return new ContactOffer(
        contact.name(), contact.phone(), contact.text(), contact.agreed(), state);
  }

  /**
   * The person wants it sent. Again for the same event changes nothing; 404 for another's event,
   * 409 {@code NO_CONTACT} without a contact.
   */
  public ContactOffer reach(UUID person, UUID event) {
    if (events.find(person, event).isEmpty()) {
      throw Problem.notFound("safety event");
    }
    if (offer(person, event) == null) {
      throw nobody();
    }
    owe(person, event, "person");
    ContactOffer offer = offer(person, event);
    if (offer == null) {
      throw nobody();
    }
    return offer;
  }

  private static Problem nobody() {
    return Problem.conflict("NO_CONTACT", "You have not named anybody to reach yet.");
  }

  /** Nobody is asked any more: it was agreed beforehand. */
  void reachAsAgreed(UUID person, UUID event) {
    if (profiles.contact(person).map(EmergencyContact::agreed).orElse(false)) {
      owe(person, event, "agreement");
    }
  }

  private void owe(UUID person, UUID event, String by) {
    tx.as(
        person,
        () -> {
          if (texts.ask(person, event, by, fresh.now())) {
            jobs.schedule(
                ContactOwed.KIND, event.toString(), new ContactOwed(person, event), fresh.now());
          }
        });
  }
}
