package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.Funnel;
import app.quintet.apps.twotruths.analysis.FaceTimeline;
import app.quintet.apps.twotruths.analysis.Faces;
import app.quintet.apps.twotruths.challenge.Recording;
import app.quintet.apps.twotruths.process.Processing;
import app.quintet.apps.twotruths.web.ChallengeViews.Shown;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.media.UploadTicket;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/twotruths/challenges/{id}")
class RecordingController {
  private final Recording recording;
  private final Faces faces;
  private final Processing processing;
  private final ChallengeViews views;
  private final RateLimiter limits;
  private final Funnel funnel;

  RecordingController(
      Recording recording,
      Faces faces,
      Processing processing,
      ChallengeViews views,
      RateLimiter limits,
      Funnel funnel) {
    this.recording = recording;
    this.faces = faces;
    this.processing = processing;
    this.views = views;
    this.limits = limits;
    this.funnel = funnel;
  }

  /**
   * A recording that is about to be sent.
   *
   * @param size bytes
   * @param type its media type
   * @param sha256 64 hexadecimal digits; if given, a file with another content is refused
   */
  record UploadRequest(@Nullable Long size, @Nullable String type, @Nullable String sha256) {}

  @PostMapping("/segments/{position}/upload")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<UploadTicket> upload(
      Person me,
      @PathVariable("id") UUID id,
      @PathVariable("position") int position,
      @RequestBody UploadRequest body) {
    long size = body.size() == null ? 0 : body.size();
    String type = body.type() == null ? "" : body.type();
    UploadTicket ticket = recording.begin(me.id(), id, position, size, type, body.sha256());
    funnel.count(Funnel.Recording.ANNOUNCED);
    return Reply.of(ticket);
  }

  @PutMapping("/segments/{position}/expressions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void expressions(
      Person me,
      @PathVariable("id") UUID id,
      @PathVariable("position") int position,
      @RequestBody FaceTimeline body) {
    limits.take(TwoTruthsLimit.FACES, me.id().toString());
    faces.keep(me.id(), id, position, body);
  }

  @PostMapping("/process")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Reply<Shown> process(Person me, @PathVariable("id") UUID id) {
    limits.take(TwoTruthsLimit.PROCESSING, me.id().toString());
    return Reply.of(views.shown(me.id(), processing.begin(me.id(), id)));
  }

  @PostMapping("/appeal")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Reply<Shown> appeal(Person me, @PathVariable("id") UUID id) {
    limits.take(TwoTruthsLimit.PROCESSING, me.id().toString());
    return Reply.of(views.shown(me.id(), processing.appeal(me.id(), id)));
  }

  @DeleteMapping("/process")
  Reply<Shown> cancel(Person me, @PathVariable("id") UUID id) {
    return Reply.of(views.shown(me.id(), processing.cancel(me.id(), id)));
  }
}
