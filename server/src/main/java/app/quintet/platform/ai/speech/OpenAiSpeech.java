package app.quintet.platform.ai.speech;

import app.quintet.platform.ai.ProviderConsent;
import app.quintet.platform.ai.Speech;
import app.quintet.platform.ai.provider.Http;
import app.quintet.platform.ai.provider.ProviderException;
import app.quintet.platform.kernel.Text;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The transcription protocol of OpenAI, spoken by many services and local servers. */
@Component
@EnableConfigurationProperties(SpeechSettings.class)
class OpenAiSpeech implements Speech, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(OpenAiSpeech.class);
  private static final String LINE = "\r\n";
  private final SpeechSettings settings;
  private final ProviderConsent consent;
  private final Http http = new Http();
  private final JsonMapper json = JsonMapper.shared();

  OpenAiSpeech(SpeechSettings settings, ProviderConsent consent) {
    this.settings = settings;
    this.consent = consent;
  }

  @Override
  public boolean available() {
    return settings.on();
  }

  @Override
  public Heard hear(UUID person, Recording recording) {
    if (!settings.on()) {
      return new Heard.Unavailable();
    }
    if (!consent.mayLeave(person)) {
      return new Heard.NotAgreed();
    }
    try {
      JsonNode answer = json.readTree(http.post(request(recording), settings.within()));
      JsonNode text = answer.path("text");
      return text.isString()
          ? new Heard.Text(Text.clean(text.asString()))
          : new Heard.Unavailable();
    } catch (ProviderException failed) {
      LOG.warn("speech was not transcribed: {}", failed.kind());
      return new Heard.Unavailable();
    } catch (JacksonException unreadable) {
      LOG.warn("speech was not transcribed: the answer is unreadable");
      return new Heard.Unavailable();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return new Heard.Unavailable();
    }
  }

  private HttpRequest request(Recording recording) {
    String boundary = "quintet-" + UUID.randomUUID();
    var request =
        HttpRequest.newBuilder(
                URI.create(settings.baseUrl().replaceAll("/+$", "") + "/audio/transcriptions"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(form(recording, boundary)));
    if (!settings.key().isBlank()) {
      request.header("Authorization", "Bearer " + settings.key());
    }
    return request.build();
  }

  private byte[] form(Recording recording, String boundary) {
    var form = new ByteArrayOutputStream(recording.audio().length + 1_000);
    field(form, boundary, "model", settings.model());
    field(form, boundary, "response_format", "json");
    String language = Locale.forLanguageTag(recording.language()).getLanguage();
    if (!language.isEmpty()) {
      field(form, boundary, "language", language);
    }
    String ending = recording.format().ending();
    write(
        form,
        "--"
            + boundary
            + LINE
            + "Content-Disposition: form-data; name=\"file\"; filename=\"speech."
            + ending
            + "\""
            + LINE
            + "Content-Type: application/octet-stream"
            + LINE
            + LINE);
    form.writeBytes(recording.audio());
    write(form, LINE + "--" + boundary + "--" + LINE);
    return form.toByteArray();
  }

  private static void field(
      ByteArrayOutputStream form, String boundary, String name, String value) {
    write(
        form,
        "--"
            + boundary
            + LINE
            + "Content-Disposition: form-data; name=\""
            + name
            + "\""
            + LINE
            + LINE
            + value
            + LINE);
  }

  private static void write(ByteArrayOutputStream form, String text) {
    form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void destroy() {
    http.close();
  }
}
