package app.quintet.platform.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;

class EncryptionTests {
  // RFC 8291, appendix A.
  private static final String SENDERS_SECRET = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
  private static final String SENDERS_POINT =
      "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
  private static final Subscription RECEIVER =
      new Subscription(
          "https://fcm.googleapis.com/x",
          "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
          "BTBZMqHH6r4Tts7J_aSIgg");
  private static final String EXPECTED =
      "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLoc"
          + "InmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLV"
          + "WGNWQexSgSxsj_Qulcy4a-fN";

  @Test
  void theExampleOfTheStandardComesOutByteByByte() throws Exception {
    byte[] text = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8);
    KeyPair sender =
        new KeyPair(
            P256.publicKey(Base64Url.bytes(SENDERS_POINT)),
            P256.privateKey(new BigInteger(1, Base64Url.bytes(SENDERS_SECRET))));
    byte[] salt = Base64Url.bytes("DGv6ra1nlYgDCS1FRnbzlw");
    assertThat(Base64Url.text(Encryption.seal(text, text.length, RECEIVER, sender, salt)))
        .isEqualTo(EXPECTED);
  }

  @Test
  void twoPushesOfAboutTheSameLengthLookAlikeAndNoneIsTheSameTwice() {
    byte[] first = Encryption.seal(new byte[10], RECEIVER);
    byte[] second = Encryption.seal(new byte[200], RECEIVER);
    assertThat(first).hasSameSizeAs(second).isNotEqualTo(Encryption.seal(new byte[10], RECEIVER));
    assertThat(Encryption.seal(new byte[Encryption.MOST], RECEIVER)).hasSizeLessThan(4096);
    assertThatThrownBy(() -> Encryption.seal(new byte[Encryption.MOST + 1], RECEIVER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPointThatIsNotOnTheCurveIsRefused() {
    byte[] bent = Base64Url.bytes(SENDERS_POINT);
    bent[64] ^= 1;
    assertThatThrownBy(() -> P256.publicKey(bent)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> P256.publicKey(new byte[65]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theHalvesOfTheServersKeyMustBelongTogether() {
    assertThat(VapidKey.of(SENDERS_SECRET, "").publicText()).isEqualTo(SENDERS_POINT);
    assertThat(VapidKey.of(SENDERS_SECRET, SENDERS_POINT).publicText()).isEqualTo(SENDERS_POINT);
    assertThatThrownBy(() -> VapidKey.of(SENDERS_SECRET, RECEIVER.p256dh()))
        .hasMessageContaining("VAPID_PUBLIC_KEY");
    assertThatThrownBy(() -> VapidKey.of("AAAA", "")).hasMessageContaining("VAPID_PRIVATE_KEY");
    byte[] seed = Base64Url.bytes(SENDERS_SECRET);
    assertThat(VapidKey.from(seed).publicText()).isEqualTo(VapidKey.from(seed).publicText());
  }
}
