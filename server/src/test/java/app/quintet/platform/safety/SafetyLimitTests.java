package app.quintet.platform.safety;

import app.quintet.testing.Addresses;
import app.quintet.testing.Caller;
import app.quintet.testing.LimitedQuintetTest;
import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LimitedQuintetTest
class SafetyLimitTests {
  @Autowired People people;

  @Test
  void noLimitStandsBeforeTheCardAndTheHelplines() {
    String address = Addresses.fresh();
    Caller nobody = Addresses.nobody(people, address);
    TestPerson person = Addresses.guest(people, address);
    for (int i = 0; i < 45; i++) {
      nobody.get("/api/v1/auth/me");
    }
    nobody.get("/api/v1/auth/me").mustBe(429);
    for (int i = 0; i < 250; i++) {
      person.api().get("/api/v1/safety/card").mustBe(200);
    }
    for (int i = 0; i < 60; i++) {
      nobody.get("/api/v1/safety/card").mustBe(200);
      nobody.get("/api/v1/safety/helplines?country=DE").mustBe(200);
    }
  }
}
