package app.quintet.platform.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real mail server in this process. */
class SmtpCarrierTests {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aLetterArrivesInBothFormsWithItsWords() throws Exception {
    carrier(server.getSmtp().getPort()).carry(letter("Grüße & <b>", null));
    MimeMessage arrived = server.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("Grüße & <b>");
    assertThat(arrived.getContentType()).startsWith("multipart/");
    String whole = GreenMailUtil.getWholeMessage(arrived);
    assertThat(whole).contains("text/plain").contains("text/html");
    assertThat(arrived.getHeader("List-Unsubscribe")).isNull();
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void aLetterThatCanBeStoppedSaysHowToTheMailProgram() throws Exception {
    carrier(server.getSmtp().getPort()).carry(letter("Weekly", "https://example.com/stop/abc"));
    MimeMessage arrived = server.getReceivedMessages()[0];
    assertThat(arrived.getHeader("List-Unsubscribe"))
        .containsExactly("<https://example.com/stop/abc>");
    assertThat(arrived.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @Test
  void aSubjectCannotSmuggleInAHeader() throws Exception {
    carrier(server.getSmtp().getPort()).carry(letter("Hello\r\nBcc: other@example.com", null));
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
  }

  @Test
  void aServerThatIsGoneIsAFailureThatTheJobRetries() {
    int port = server.getSmtp().getPort();
    server.stop();
    assertThatThrownBy(() -> carrier(port).carry(letter("x", null)))
        .isInstanceOf(org.springframework.mail.MailException.class);
  }

  private static SmtpCarrier carrier(int port) {
    return new SmtpCarrier(
        new MailSettings(
            "127.0.0.1", port, "", "", "Quintet <no-reply@example.com>", false, "", ""));
  }

  private static Letter letter(String subject, @Nullable String stop) {
    return new Letter("robin@example.com", subject, "Text", "<p>Text</p>", null, null, stop, null);
  }
}
