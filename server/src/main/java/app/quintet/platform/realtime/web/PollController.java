package app.quintet.platform.realtime.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.realtime.socket.Polls;
import app.quintet.platform.realtime.socket.Polls.Brought;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/realtime/poll")
final class PollController {
  private static final int MOST_TOPICS = 50;
  private static final int LONGEST_WAIT = 25;
  private final Polls polls;

  PollController(Polls polls) {
    this.polls = polls;
  }

  /** A frame that is JSON already. */
  @Schema(type = "object", description = "{topic, event, id, data}, as on the socket")
  record Frame(@JsonValue @JsonRawValue String json) {}

  record Answer(
      List<Frame> events, List<String> resync, List<String> refused, Map<String, Long> next) {}

  @GetMapping
  @Operation(
      summary = "Waits for events, for networks without WebSockets",
      description =
          "topics and since are lists of equal length, since may be empty in places; wait is 0 to"
              + " 25 seconds. Send next as since the next time.")
  Reply<Answer> poll(
      Person me,
      @RequestParam String topics,
      @RequestParam(defaultValue = "") String since,
      @RequestParam(defaultValue = "20") int wait) {
    if (wait < 0 || wait > LONGEST_WAIT) {
      throw Problem.invalid("wait", "range", "wait must lie between 0 and 25 seconds.");
    }
    Map<String, @Nullable Long> asked = read(topics.split(",", -1), since.split(",", -1));
    String address = RequestContext.current().address();
    Brought brought = polls.poll(me, address, asked, Duration.ofSeconds(wait));
    return Reply.of(
        new Answer(
            brought.frames().stream().map(Frame::new).toList(),
            brought.resync(),
            brought.refused(),
            brought.next()));
  }

  private static Map<String, @Nullable Long> read(String[] topics, String[] since) {
    boolean none = since.length == 1 && since[0].isEmpty();
    if (topics.length > MOST_TOPICS) {
      throw Problem.invalid("topics", "size", "There may be 50 topics.");
    }
    if (!none && since.length != topics.length) {
      throw Problem.invalid("since", "size", "since has one place for each topic.");
    }
    Map<String, @Nullable Long> asked = new LinkedHashMap<>();
    for (int i = 0; i < topics.length; i++) {
      asked.put(topics[i], none || since[i].isEmpty() ? null : number(since[i]));
    }
    return asked;
  }

  private static Long number(String text) {
    try {
      long id = Long.parseLong(text);
      if (id >= 0) {
        return id;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same answer.
    }
    throw Problem.invalid("since", "number", "since holds ids of events.");
  }
}
