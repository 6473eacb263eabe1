package app.quintet.platform.identity.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.passkey.Base64Url;
import app.quintet.platform.identity.passkey.PasskeySettings;
import app.quintet.platform.identity.passkey.Passkeys;
import app.quintet.platform.identity.passkey.SettingUp;
import app.quintet.platform.identity.web.PasskeyViews.CredentialHint;
import app.quintet.platform.identity.web.PasskeyViews.PasskeyView;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth/passkeys")
class PasskeyController {
  private final SettingUp settingUp;
  private final Passkeys passkeys;
  private final Accounts accounts;
  private final PasskeySettings settings;

  /**
   * What a device needs for making a passkey.
   *
   * @param ceremony goes back with the answer, within 5 minutes, once
   * @param algorithms COSE numbers, best first
   * @param known passkeys there are already, so that a device makes no second one
   */
  record RegisterOptions(
      UUID ceremony,
      String challenge,
      String rpId,
      String userHandle,
      String userName,
      String displayName,
      List<Integer> algorithms,
      List<CredentialHint> known) {}

  /** What the device made. */
  record RegisterPasskeyRequest(
      @NotNull UUID ceremony,
      @Nullable String name,
      @NotBlank @Size(max = 8000) String clientData,
      @NotBlank @Size(max = 100_000) String attestation,
      @Nullable @Size(max = 10)
          Set<@NotNull @Pattern(regexp = "[a-z-]{1,20}") String> transports) {}

  /** Another name. */
  record PasskeyPatch(@Nullable String name) {}

  PasskeyController(
      SettingUp settingUp, Passkeys passkeys, Accounts accounts, PasskeySettings settings) {
    this.settingUp = settingUp;
    this.passkeys = passkeys;
    this.accounts = accounts;
    this.settings = settings;
  }

  @PostMapping("/register/options")
  Reply<RegisterOptions> registerOptions(Person me) {
    SettingUp.Question q = settingUp.ask(me);
    Account account = accounts.get(me.id());
    String email = account.email();
    return Reply.of(
        new RegisterOptions(
            q.ceremony(),
            Base64Url.of(q.challenge()),
            settings.rpId(),
            Base64Url.of(q.handle()),
            email == null ? account.displayName() : email,
            account.displayName(),
            SettingUp.ALGORITHMS,
            CredentialHint.of(q.known())));
  }

  @PostMapping("/register")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<PasskeyView> register(Person me, @RequestBody @Validated RegisterPasskeyRequest body) {
    String name = body.name() == null ? "Passkey" : checkedName(body.name());
    return Reply.of(
        PasskeyView.of(
            settingUp.finish(
                me,
                body.ceremony(),
                name,
                Base64Url.read("client_data", body.clientData()),
                Base64Url.read("attestation", body.attestation()),
                body.transports() == null ? Set.of() : body.transports())));
  }

  @GetMapping
  Reply<List<PasskeyView>> list(Person me) {
    return Reply.of(passkeys.of(me.id()).stream().map(PasskeyView::of).toList());
  }

  @PatchMapping("/{id}")
  Reply<PasskeyView> rename(Person me, @PathVariable UUID id, @RequestBody PasskeyPatch body) {
    return Reply.of(PasskeyView.of(passkeys.rename(me.id(), id, checkedName(body.name()))));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Person me, @PathVariable UUID id) {
    passkeys.remove(me, id);
  }

  private static String checkedName(@Nullable String written) {
    String name = Text.clean(written);
    if (name.isEmpty() || Text.length(name) > 50) {
      throw Problem.invalid("name", "size", "A name has 1 to 50 characters.");
    }
    return name;
  }
}
