package app.quintet.platform.notifications.mail;

import app.quintet.platform.notifications.LastLetter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ErasureLetter implements LastLetter {
  private final LetterWriter writer;
  private final Carrier carrier;

  ErasureLetter(LetterWriter writer, Carrier carrier) {
    this.writer = writer;
    this.carrier = carrier;
  }

  @Override
  public void erased(String to, String language, UUID receipt, Instant at) {
    Map<String, String> facts =
        Map.of(
            "receipt",
            receipt.toString(),
            "date",
            LocalDate.ofInstant(at, ZoneOffset.UTC).toString());
    carrier.carry(writer.write(Template.ERASED, new Order(to, language, facts, null, null, null)));
  }
}
