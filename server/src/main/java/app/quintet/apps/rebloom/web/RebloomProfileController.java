package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.profile.Onboarding;
import app.quintet.apps.rebloom.profile.ProfileWish;
import app.quintet.apps.rebloom.profile.Profiles;
import app.quintet.apps.rebloom.profile.RebloomProfile;
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
@RequestMapping("/api/v1/rebloom")
class RebloomProfileController {
  private final Profiles profiles;
  private final Onboarding onboarding;

  RebloomProfileController(Profiles profiles, Onboarding onboarding) {
    this.profiles = profiles;
    this.onboarding = onboarding;
  }

  @GetMapping("/profile")
  Reply<RebloomProfile> read(Person me) {
    return Reply.of(profiles.of(me.id()));
  }

  @PutMapping("/profile")
  Reply<Onboarding.ProfileFilled> replace(Person me, @RequestBody ProfileWish body) {
    return Reply.of(onboarding.replace(me.id(), body));
  }

  @PatchMapping("/onboarding")
  Reply<Onboarding.ProfileFilled> step(Person me, @RequestBody OnboardingRequest body) {
    ProfileWish values = body.values() == null ? ProfileWish.none() : body.values();
    return Reply.of(onboarding.step(me.id(), body.step(), values));
  }

  record OnboardingRequest(@Nullable String step, @Nullable ProfileWish values) {}
}
