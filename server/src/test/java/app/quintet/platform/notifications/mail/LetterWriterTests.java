package app.quintet.platform.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.Messages;
import app.quintet.testing.QuintetTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class LetterWriterTests {
  private static final Map<String, String> FACTS =
      Map.ofEntries(
          Map.entry("name", "<Robin>"),
          Map.entry("code", "123456"),
          Map.entry("minutes", "10"),
          Map.entry("title", "T"),
          Map.entry("body", "B"),
          Map.entry("date", "21 November 2026"),
          Map.entry("receipt", "01997d2f"),
          Map.entry("plan", "P"),
          Map.entry("period", "one month"),
          Map.entry("amount", "$4.99"),
          Map.entry("method", "card"),
          Map.entry("renews", "yes"),
          Map.entry("next", "21 December 2026"));
  @Autowired Messages messages;

  @ParameterizedTest
  @EnumSource(Template.class)
  void everyLetterIsWrittenInBothLanguagesWithNothingLeftOpen(Template template) {
    Letter english = write(template, "en");
    Letter german = write(template, "de");
    assertThat(english.text()).doesNotContain("{").isNotBlank();
    assertThat(german.text()).doesNotContain("{").isNotBlank();
    if (template != Template.NOTICE) {
      assertThat(german.text()).isNotEqualTo(english.text());
    }
  }

  @Test
  void whatPeopleWroteIsEscapedInTheHtmlForm() {
    Letter letter = write(Template.WELCOME, "en");
    assertThat(letter.html()).contains("&lt;Robin&gt;").doesNotContain("<Robin>");
    assertThat(letter.subject()).isEqualTo("Welcome to Quintet, <Robin>");
  }

  @Test
  void aCodeStandsByItselfInBothForms() {
    Letter letter = write(Template.VERIFICATION, "en");
    assertThat(letter.text()).contains("\n\n123456\n\n");
    assertThat(letter.html()).contains(">123456<");
  }

  private Letter write(Template template, String language) {
    return new LetterWriter(messages)
        .write(
            template,
            new Order(
                "robin@example.com", language, FACTS, "123456", "https://example.com/x", null));
  }
}
