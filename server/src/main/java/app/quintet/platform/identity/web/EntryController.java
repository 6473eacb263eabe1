package app.quintet.platform.identity.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.identity.account.ProfileChange;
import app.quintet.platform.identity.entry.Registering;
import app.quintet.platform.identity.entry.Registration;
import app.quintet.platform.identity.entry.SigningIn;
import app.quintet.platform.identity.web.Granting.Granted;
import app.quintet.platform.kernel.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
class EntryController {
  private final Registering registering;
  private final SigningIn signingIn;
  private final Granting granting;
  private final UserViews views;

  /** Registering and upgrading; only address and password are needed. */
  record RegisterRequest(
      @Nullable String email,
      @Nullable String password,
      @Nullable String displayName,
      @Nullable String username,
      @Nullable Integer age,
      @Nullable String gender,
      @Nullable String country,
      @Nullable String language,
      @Nullable String timeZone,
      @Nullable Boolean staySignedIn) {
    Registration registration(@Nullable String device) {
      String spoken = language == null ? device : language;
      ProfileChange profile =
          ProfileChange.cleaned(displayName, username, age, gender, country, spoken, timeZone);
      return new Registration(email, password, profile, Boolean.TRUE.equals(staySignedIn));
    }
  }

  /** Entering without an address. */
  record GuestRequest(
      @Nullable String displayName, @Nullable String language, @Nullable String timeZone) {}

  /** Signing in. */
  record LoginRequest(
      @NotBlank @Size(max = 254) String email,
      @NotBlank @Size(max = 512) String password,
      @Nullable Boolean staySignedIn) {}

  EntryController(
      Registering registering, SigningIn signingIn, Granting granting, UserViews views) {
    this.registering = registering;
    this.signingIn = signingIn;
    this.granting = granting;
    this.views = views;
  }

  @PostMapping("/register")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Granted> register(
      @RequestBody RegisterRequest body, HttpServletRequest request, HttpServletResponse response) {
    return granting.grant(
        request, response, registering.register(body.registration(deviceLanguage(request))));
  }

  @PostMapping("/guest")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Granted> guest(
      @RequestBody(required = false) @Nullable GuestRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    GuestRequest b = body == null ? new GuestRequest(null, null, null) : body;
    var register =
        new RegisterRequest(
            null, null, b.displayName(), null, null, null, null, b.language(), b.timeZone(), true);
    return granting.grant(
        request, response, registering.guest(register.registration(deviceLanguage(request))));
  }

  @PostMapping("/upgrade")
  Reply<UserView> upgrade(Person me, @RequestBody RegisterRequest body) {
    registering.upgrade(me, body.registration(null));
    return Reply.of(views.of(me.id(), me.session()));
  }

  @PostMapping("/login")
  Reply<Granted> login(
      @RequestBody @Validated LoginRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean stay = Boolean.TRUE.equals(body.staySignedIn());
    return granting.grant(request, response, signingIn.signIn(body.email(), body.password(), stay));
  }

  private static @Nullable String deviceLanguage(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return null;
    }
    Locale locale = request.getLocale();
    return locale.getLanguage().isEmpty() ? null : locale.stripExtensions().toLanguageTag();
  }
}
