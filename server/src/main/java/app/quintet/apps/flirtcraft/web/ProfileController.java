package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.profile.Onboarding;
import app.quintet.apps.flirtcraft.profile.Profile;
import app.quintet.apps.flirtcraft.profile.ProfileValues;
import app.quintet.apps.flirtcraft.profile.Profiles;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/flirtcraft")
class ProfileController {
  private final Profiles profiles;
  private final Onboarding onboarding;

  ProfileController(Profiles profiles, Onboarding onboarding) {
    this.profiles = profiles;
    this.onboarding = onboarding;
  }

  @GetMapping("/profile")
  Reply<Profile> read(Person me) {
    return Reply.of(profiles.of(me.id()));
  }

  @PutMapping("/profile")
  Reply<Profile> replace(Person me, @RequestBody ProfileValues body) {
    return Reply.of(onboarding.replace(me.id(), body));
  }

  @PatchMapping("/onboarding")
  Reply<Profile> step(Person me, @RequestBody StepRequest body) {
    ProfileValues values = body.values() == null ? ProfileValues.none() : body.values();
    return Reply.of(onboarding.step(me.id(), body.step(), values));
  }

  record StepRequest(@Nullable String step, @Nullable ProfileValues values) {}
}
