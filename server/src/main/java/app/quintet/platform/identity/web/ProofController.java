package app.quintet.platform.identity.web;

import app.quintet.platform.identity.entry.ChangingEmail;
import app.quintet.platform.identity.entry.ChangingPassword;
import app.quintet.platform.identity.entry.Recovering;
import app.quintet.platform.identity.entry.Verifying;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Codes by mail and what they open. */
@RestController
@RequestMapping("/api/v1/auth")
class ProofController {
  private final Verifying verifying;
  private final Recovering recovering;
  private final ChangingPassword changingPassword;
  private final ChangingEmail changingEmail;

  /** Either the code (signed in) or the link's token. */
  record VerifyRequest(
      @Nullable @Size(max = 20) String code, @Nullable @Size(max = 100) String token) {}

  /** Whom to mail. */
  record AddressRequest(@Nullable @Size(max = 254) String email) {}

  /** A new password, with address and code or with the link's token. */
  record ResetRequest(
      @Nullable @Size(max = 254) String email,
      @Nullable @Size(max = 20) String code,
      @Nullable @Size(max = 100) String token,
      @NotBlank @Size(max = 512) String password) {}

  /** The old password and the new one. */
  record PasswordRequest(
      @NotBlank @Size(max = 512) String currentPassword,
      @NotBlank @Size(max = 512) String newPassword) {}

  /** The new address and, once more, the password. */
  record EmailRequest(
      @NotBlank @Size(max = 254) String email, @NotBlank @Size(max = 512) String password) {}

  /** The new address and the codes from both. */
  record EmailConfirmRequest(
      @NotBlank @Size(max = 254) String email,
      @NotBlank @Size(max = 20) String oldCode,
      @NotBlank @Size(max = 20) String newCode) {}

  ProofController(
      Verifying verifying,
      Recovering recovering,
      ChangingPassword changingPassword,
      ChangingEmail changingEmail) {
    this.verifying = verifying;
    this.recovering = recovering;
    this.changingPassword = changingPassword;
    this.changingEmail = changingEmail;
  }

  @PostMapping("/verify-email")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void verify(@Nullable Person me, @RequestBody @Validated VerifyRequest body) {
    if (body.token() != null) {
      verifying.byLink(body.token());
      return;
    }
    if (me == null) {
      throw Problem.authenticationRequired();
    }
    if (body.code() == null) {
      throw Problem.invalid("code", "required", "Please give the code from the mail.");
    }
    verifying.byCode(me, body.code());
  }

  @PostMapping("/resend")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void resend(
      @Nullable Person me,
      @RequestBody(required = false) @Validated @Nullable AddressRequest body) {
    if (me != null) {
      verifying.resend(me);
    } else {
      verifying.resend(body == null || body.email() == null ? "" : body.email());
    }
  }

  @PostMapping("/recover")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void recover(@RequestBody @Validated AddressRequest body) {
    recovering.ask(body.email() == null ? "" : body.email());
  }

  @PostMapping("/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reset(@RequestBody @Validated ResetRequest body) {
    recovering.reset(body.email(), body.code(), body.token(), body.password());
  }

  @PostMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void password(Person me, @RequestBody @Validated PasswordRequest body) {
    changingPassword.change(me, body.currentPassword(), body.newPassword());
  }

  @PostMapping("/email")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void email(Person me, @RequestBody @Validated EmailRequest body) {
    changingEmail.ask(me, body.email(), body.password());
  }

  @PostMapping("/email/confirm")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirmEmail(Person me, @RequestBody @Validated EmailConfirmRequest body) {
    changingEmail.confirm(me, body.email(), body.oldCode(), body.newCode());
  }
}
