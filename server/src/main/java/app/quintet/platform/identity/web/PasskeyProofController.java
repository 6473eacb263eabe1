package app.quintet.platform.identity.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.identity.passkey.Base64Url;
import app.quintet.platform.identity.passkey.Confirming;
import app.quintet.platform.identity.passkey.Entering;
import app.quintet.platform.identity.passkey.PasskeySettings;
import app.quintet.platform.identity.web.Granting.Granted;
import app.quintet.platform.identity.web.PasskeyViews.CredentialHint;
import app.quintet.platform.identity.web.PasskeyViews.ProofRequest;
import app.quintet.platform.kernel.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Using a passkey: to sign in, and to confirm that it is still the same person. */
@RestController
@RequestMapping("/api/v1/auth/passkeys")
class PasskeyProofController {
  private final Entering entering;
  private final Confirming confirming;
  private final Granting granting;
  private final Cookies cookies;
  private final PasskeySettings settings;

  /**
   * What a device needs for using a passkey.
   *
   * @param ceremony goes back with the answer, within 5 minutes, once
   * @param binding only for {@code X-Client: native}: goes back with the answer, too; a browser
   *     keeps it as a cookie
   * @param allowed the passkeys that may answer; empty when signing in, where any may
   */
  record ProofOptions(
      UUID ceremony,
      String challenge,
      String rpId,
      List<CredentialHint> allowed,
      @Nullable String binding) {}

  PasskeyProofController(
      Entering entering,
      Confirming confirming,
      Granting granting,
      Cookies cookies,
      PasskeySettings settings) {
    this.entering = entering;
    this.confirming = confirming;
    this.granting = granting;
    this.cookies = cookies;
    this.settings = settings;
  }

  @PostMapping("/signin/options")
  Reply<ProofOptions> signInOptions(HttpServletRequest request, HttpServletResponse response) {
    boolean inBody = Granting.isNative(request);
    String binding = inBody ? Cookies.secret() : cookies.passkeyBinding(request, response);
    Entering.Question q = entering.ask(binding);
    return Reply.of(
        new ProofOptions(
            q.ceremony(),
            Base64Url.of(q.challenge()),
            settings.rpId(),
            List.of(),
            inBody ? binding : null));
  }

  @PostMapping("/signin")
  Reply<Granted> signIn(
      @RequestBody @Validated ProofRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    String given =
        Granting.isNative(request) ? body.binding() : Cookies.find(request, Cookies.PASSKEY);
    String binding = Objects.requireNonNullElse(given, "");
    boolean stay = Boolean.TRUE.equals(body.staySignedIn());
    return granting.grant(
        request, response, entering.enter(binding, body.ceremony(), body.proof(), stay));
  }

  @PostMapping("/confirm/options")
  Reply<ProofOptions> confirmOptions(Person me) {
    Confirming.Question q = confirming.ask(me);
    return Reply.of(
        new ProofOptions(
            q.ceremony(),
            Base64Url.of(q.challenge()),
            settings.rpId(),
            CredentialHint.of(q.allowed()),
            null));
  }

  @PostMapping("/confirm")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(Person me, @RequestBody @Validated ProofRequest body) {
    confirming.confirm(me, body.ceremony(), body.proof());
  }
}
