package app.quintet.platform.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.data.Secrets;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointsTests {
  private static final List<String> HOSTS =
      List.of("fcm.googleapis.com", "*.push.services.mozilla.com", "localhost");
  private static final Secrets SECRETS = purpose -> new byte[32];

  @Test
  void onlyPushServicesByHttpsAreCalled() {
    Endpoints endpoints = new Endpoints(settings("prod", "", "mailto:a@b.example"));
    assertThat(
            List.of(
                "https://fcm.googleapis.com/fcm/send/abc:def",
                "https://FCM.googleapis.com:443/x",
                "https://updates.push.services.mozilla.com/wpush/v2/x"))
        .allMatch(endpoints::allowed);
    assertThat(
            List.of(
                "",
                "not an address",
                "http://fcm.googleapis.com/x",
                "https://fcm.googleapis.com:8443/x",
                "https://fcm.googleapis.com@169.254.169.254/",
                "https://fcm.googleapis.com.evil.example/x",
                "https://evilfcm.googleapis.com/x",
                "https://push.services.mozilla.com.evil.example/",
                "https://evil.example/#.push.services.mozilla.com",
                "https://169.254.169.254/latest/meta-data",
                "https://10.0.0.1/x",
                "https://[::1]/x",
                "https://127.0.0.1/x",
                "http://127.0.0.1:5432/",
                "file:///etc/passwd",
                "https://fcm.googleapis.com/" + "x".repeat(1000)))
        .noneMatch(endpoints::allowed);
  }

  @Test
  void aNameThatLeadsIntoAPrivateNetworkIsNotCalled() throws Exception {
    Endpoints endpoints = new Endpoints(settings("prod", "", "mailto:a@b.example"));
    // Here an operator's mistake; the same happens where a name server is not honest.
    assertThat(endpoints.allowed("https://localhost/x")).isTrue();
    assertThatThrownBy(() -> endpoints.reachable("https://localhost/x"))
        .isInstanceOf(SecurityException.class);
    for (String inside :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1")) {
      assertThat(Endpoints.inside(InetAddress.getByName(inside))).as(inside).isTrue();
    }
    for (String outside : List.of("142.250.74.106", "100.128.0.1", "2a00:1450:4001:830::200a")) {
      assertThat(Endpoints.inside(InetAddress.getByName(outside))).as(outside).isFalse();
    }
  }

  @Test
  void inTheDevProfileThisMachineMayBeCalledToo() throws Exception {
    Endpoints endpoints = new Endpoints(settings("dev", "", ""));
    assertThat(endpoints.reachable("http://127.0.0.1:9/x").getPort()).isEqualTo(9);
    assertThat(endpoints.allowed("http://10.0.0.1/x")).isFalse();
  }

  @Test
  void outsideTheDevProfileThereAreNoPushesWithoutAKeyAndNoneWithoutSomebodyToTurnTo() {
    assertThat(new Sender(settings("prod", "", ""), SECRETS, Clock.systemUTC()).publicKey())
        .isEmpty();
    String key = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    assertThat(
            new Sender(settings("prod", key, "mailto:a@b.example"), SECRETS, Clock.systemUTC())
                .publicKey())
        .isPresent();
    assertThatThrownBy(
            () -> new Sender(settings("prod", key, "http://x"), SECRETS, Clock.systemUTC()))
        .hasMessageContaining("VAPID_SUBJECT");
    assertThat(new Sender(settings("dev", "", ""), SECRETS, Clock.systemUTC()).publicKey())
        .isPresent();
  }

  private static PushSettings settings(String profile, String key, String subject) {
    return new PushSettings(profile, "", key, subject, HOSTS);
  }
}
