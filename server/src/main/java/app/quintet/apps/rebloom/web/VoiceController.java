package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.apps.rebloom.session.Sessions;
import app.quintet.platform.ai.Speech;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VoiceController {
  private final Sessions sessions;
  private final Speech speech;
  private final Entitlements entitlements;
  private final Accounts accounts;
  private final RateLimiter limiter;

  VoiceController(
      Sessions sessions,
      Speech speech,
      Entitlements entitlements,
      Accounts accounts,
      RateLimiter limiter) {
    this.sessions = sessions;
    this.speech = speech;
    this.entitlements = entitlements;
    this.accounts = accounts;
    this.limiter = limiter;
  }

  /** Nothing is kept and nothing judged: what was heard may be wrong until the person says so. */
  @PostMapping(value = "/api/v1/rebloom/sessions/{id}/voice", consumes = "audio/*")
  @ResponseStatus(HttpStatus.OK)
  Reply<VoiceText> hear(Person me, @PathVariable("id") UUID id, @RequestBody byte[] audio) {
    sessions.get(me.id(), id);
    if (!speech.available()) {
      throw unavailable();
    }
    if (!entitlements.entitled(me.id(), Rebloom.PLUS)) {
      throw Problem.entitlementRequired(Rebloom.PLUS, "Speaking is part of Rebloom Plus.");
    }
    limiter.take(RebloomLimit.VOICE, me.id().toString());
    Speech.Format format = Speech.Format.of(audio);
    if (format == Speech.Format.UNKNOWN) {
      throw Problem.of(415, "UNSUPPORTED_MEDIA_TYPE", "This is not a recording we can read.");
    }
    String language = accounts.get(me.id()).language();
    return switch (speech.hear(me.id(), new Speech.Recording(audio, format, language))) {
      case Speech.Heard.Text(String text) -> Reply.of(new VoiceText(text));
      case Speech.Heard.Unavailable() -> throw unavailable();
      case Speech.Heard.NotAgreed() ->
          throw Problem.conflict(
              "CONSENT_REQUIRED",
              "A recording leaves this server only if you agree to it.",
              Map.of("purpose", "model_providers"));
    };
  }

  private static Problem unavailable() {
    return Problem.of(
        503, "SPEECH_UNAVAILABLE", "We cannot listen just now. Your keyboard may offer dictation.");
  }

  /** What was understood, for the person to confirm. */
  record VoiceText(String text) {}
}
