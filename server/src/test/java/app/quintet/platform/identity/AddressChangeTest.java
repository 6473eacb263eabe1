package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuintetTest
class AddressChangeTest extends MailedCodes {
  private final String fresh = "fresh" + UUID.randomUUID() + "@example.com";
  private TestPerson ann;
  private String old;
  private String there;

  @BeforeEach
  void askForTheChange() {
    ann = people.fresh();
    ann.api().post("/api/v1/auth/email", Map.of("email", fresh, "password", PASSWORD)).mustBe(202);
    old = mailed(ann, MailKind.CHANGE_EMAIL_OLD).code();
    there = mailed(ann, MailKind.CHANGE_EMAIL_NEW).code();
  }

  @Test
  void theAddressChangesWhenBothAgree() {
    assertThat(mailed(ann, MailKind.CHANGE_EMAIL_NEW).to()).isEqualTo(fresh);
    confirm(old, there).mustBe(204);
    assertThat(ann.api().get(ME).data().get("email").asString()).isEqualTo(fresh);
    assertThat(ann.api().get(ME).data().get("email_verified").asBoolean()).isTrue();
    login(fresh, PASSWORD).mustBe(200);
  }

  @Test
  void aSlipInOneOfTwoCodesLeavesTheOtherGood() {
    assertThat(wrongFields("not it", there)).containsExactly("old_code");
    assertThat(wrongFields(old, "not it")).containsExactly("new_code");
    assertThat(wrongFields("not it", "nor this")).containsExactlyInAnyOrder("old_code", "new_code");
    confirm(old, there).mustBe(204);
    confirm(old, there).mustBe(422);
  }

  @Test
  void fiveSlipsBurnTheCodeTheyWereMadeInThoughTheOtherIsRight() {
    for (int i = 0; i < 5; i++) {
      assertThat(wrongFields("not it", there)).containsExactly("old_code");
    }
    assertThat(wrongFields(old, there)).containsExactly("old_code");
  }

  private Answer confirm(String oldCode, String newCode) {
    return ann.api()
        .post(
            "/api/v1/auth/email/confirm",
            Map.of("email", fresh, "old_code", oldCode, "new_code", newCode));
  }

  private List<String> wrongFields(String oldCode, String newCode) {
    return confirm(oldCode, newCode)
        .mustBe(422)
        .error()
        .get("details")
        .valueStream()
        .map(fault -> fault.get("field").asString())
        .toList();
  }
}
