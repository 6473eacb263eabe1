package app.quintet.apps.rebloom.safetyplan;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.profile.EmergencyContact;
import app.quintet.apps.rebloom.profile.Profiles;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.notifications.TextMessages;
import app.quintet.platform.safety.CrisisEvents;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Texts the contact. The message is marked as sent after it was handed over: should the process die
 * in between, it goes out twice, which is better than not at all.
 */
@Component
class ContactJob implements JobHandler<ContactOwed> {
  private final Tx tx;
  private final ContactTexts texts;
  private final Profiles profiles;
  private final TextMessages messages;
  private final CrisisEvents events;
  private final Fresh fresh;

  ContactJob(
      Tx tx,
      ContactTexts texts,
      Profiles profiles,
      TextMessages messages,
      CrisisEvents events,
      Fresh fresh) {
    this.tx = tx;
    this.texts = texts;
    this.profiles = profiles;
    this.messages = messages;
    this.events = events;
    this.fresh = fresh;
  }

  @Override
  public JobKind<ContactOwed> kind() {
    return ContactOwed.KIND;
  }

  @Override
  public void run(String key, ContactOwed owed) {
    UUID person = owed.person();
    ContactTexts.Asked asked = texts.find(person, owed.event()).orElse(null);
    EmergencyContact contact = profiles.contact(person).orElse(null);
    // The contact may have been taken away, or the agreement withdrawn, since it was asked.
    if (asked == null
        || asked.sent()
        || contact == null
        || !(asked.byPerson() || contact.agreed())) {
      return;
    }
    messages.send(contact.phone(), contact.text());
    tx.as(
        person,
        () -> {
          texts.sent(person, owed.event(), fresh.now());
          events.acted(person, owed.event(), "contact_texted");
        });
  }
}
