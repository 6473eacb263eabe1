package app.quintet.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.testing.Addresses;
import app.quintet.testing.Await;
import app.quintet.testing.LimitedQuintetTest;
import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Frames, sockets a person, sockets an address; the limits of this context are 20, 3 and 5. */
@LimitedQuintetTest
class SocketLimitTests {
  private static final String LIVE = "/api/v1/realtime";
  @Autowired People people;
  private final List<TestSocket> open = new ArrayList<>();

  @AfterEach
  void closeAll() {
    open.forEach(TestSocket::close);
  }

  @Test
  void aClientThatSendsTooManyFramesIsToldAndThenCutOff() throws Exception {
    String address = Addresses.fresh();
    TestPerson noisy = Addresses.guest(people, address);
    TestSocket socket = enter(noisy, address);
    TestSocket other = enter(Addresses.guest(people, address), address);
    // One frame was sent on entering.
    for (int i = 1; i < 20; i++) {
      assertThat(socket.send("{'type':'ping'}").next().get("type").asString()).isEqualTo("pong");
    }
    for (int i = 0; i < 20; i++) {
      assertThat(socket.send("{'type':'ping'}").next().get("code").asString())
          .isEqualTo("RATE_LIMITED");
    }
    socket.send("{'type':'ping'}");
    assertThat(socket.closed.get(5, TimeUnit.SECONDS)).isEqualTo(1008);
    assertThat(other.silent()).isTrue();
  }

  @Test
  void aPersonHasThreeSocketsAndAPlaceIsFreeAgainWhenOneCloses() {
    TestPerson person = Addresses.guest(people, Addresses.fresh());
    TestSocket first = enter(person, Addresses.fresh());
    enter(person, Addresses.fresh());
    enter(person, Addresses.fresh());
    refused(person, Addresses.fresh());
    // A poll holds a place like a socket.
    person.api().get(LIVE + "/poll?wait=0&topics=user:" + person.id()).mustBe(429);
    first.close();
    Await.until("a place", () -> tryEnter(person, Addresses.fresh()));
  }

  @Test
  void anAddressHasFiveSocketsWhoeverTheyBelongTo() {
    String address = Addresses.fresh();
    for (int i = 0; i < 5; i++) {
      enter(Addresses.guest(people, address), address);
    }
    TestPerson sixth = Addresses.guest(people, address);
    refused(sixth, address);
    enter(sixth, Addresses.fresh());
  }

  @Test
  void manyAtTheSameMomentGetNoMoreThanThereIs() throws Exception {
    TestPerson person = Addresses.guest(people, Addresses.fresh());
    List<Callable<Boolean>> tries = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      tries.add(() -> stays(person, Addresses.fresh()));
    }
    long stayed = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var result : threads.invokeAll(tries)) {
        stayed += result.get() ? 1 : 0;
      }
    }
    // Those who came too much at the same moment may push each other out, but never stay.
    assertThat(stayed).isBetween(1L, 3L);
  }

  private TestSocket enter(TestPerson person, String address) {
    TestSocket socket = TestSocket.open(people.base(), LIVE, Addresses.headers(person, address));
    synchronized (open) {
      open.add(socket);
    }
    assertThat(socket.silent()).isTrue();
    return socket;
  }

  /** Whether the socket opens and answers; one that is cut off right after opening does not. */
  private boolean stays(TestPerson person, String address) throws Exception {
    TestSocket socket;
    try {
      socket = TestSocket.open(people.base(), LIVE, Addresses.headers(person, address));
    } catch (CompletionException refused) {
      return false;
    }
    synchronized (open) {
      open.add(socket);
    }
    try {
      socket.send("{'type':'ping'}");
    } catch (CompletionException cutOff) {
      return false;
    }
    Await.until("an answer or the end", () -> socket.closed.isDone() || !socket.frames().isEmpty());
    return !socket.frames().isEmpty();
  }

  private boolean tryEnter(TestPerson person, String address) {
    try {
      enter(person, address);
      return true;
    } catch (CompletionException refused) {
      return false;
    }
  }

  private void refused(TestPerson person, String address) {
    assertThatThrownBy(() -> enter(person, address))
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            e -> {
              assertThat(e.getResponse().statusCode()).isEqualTo(429);
              assertThat(e.getResponse().headers().firstValue("Retry-After")).isPresent();
            });
  }
}
