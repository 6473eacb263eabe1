package app.quintet.platform.identity.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.identity.account.ProfileChange;
import app.quintet.platform.identity.account.Profiles;
import app.quintet.platform.kernel.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth/me")
class MeController {
  private final UserViews views;
  private final Profiles profiles;

  /** What to change; what is absent stays, a blank gender is cleared. */
  record MePatch(
      @Nullable String displayName,
      @Nullable String username,
      @Nullable Integer age,
      @Nullable String gender,
      @Nullable String country,
      @Nullable String language,
      @Nullable String timeZone) {}

  MeController(UserViews views, Profiles profiles) {
    this.views = views;
    this.profiles = profiles;
  }

  @GetMapping
  Reply<UserView> me(Person me) {
    return Reply.of(views.of(me.id(), me.session()));
  }

  @PatchMapping
  Reply<UserView> change(Person me, @RequestBody MePatch b) {
    ProfileChange wish =
        ProfileChange.cleaned(
            b.displayName(),
            b.username(),
            b.age(),
            b.gender(),
            b.country(),
            b.language(),
            b.timeZone());
    return Reply.of(views.of(profiles.change(me.id(), wish), me.session()));
  }
}
