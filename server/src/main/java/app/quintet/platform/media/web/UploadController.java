package app.quintet.platform.media.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.UploadTicket;
import app.quintet.platform.media.upload.Arrived;
import app.quintet.platform.media.upload.Checksum;
import app.quintet.platform.media.upload.Patch;
import app.quintet.platform.media.upload.Receiving;
import app.quintet.platform.media.upload.Uploads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Resumable uploads: tus 1.0 with creation, expiration, checksum and termination. */
@RestController
@RequestMapping("/api/v1/media/uploads")
class UploadController {
  private final Media media;
  private final Uploads uploads;
  private final Receiving receiving;
  private final Announced announced;
  private final EarlyNotice early;

  UploadController(
      Media media, Uploads uploads, Receiving receiving, Announced announced, EarlyNotice early) {
    this.early = early;
    this.media = media;
    this.uploads = uploads;
    this.receiving = receiving;
    this.announced = announced;
  }

  /** Refusals say them as well (tus 1.0, Tus-Resumable and Tus-Version). */
  @ModelAttribute
  void speak(HttpServletResponse response) {
    Tus.speak(response);
  }

  @RequestMapping(method = RequestMethod.OPTIONS)
  ResponseEntity<Void> abilities() {
    return ResponseEntity.noContent().headers(Tus.abilities()).build();
  }

  @PostMapping
  ResponseEntity<Reply<UploadTicket>> create(Person me, HttpServletRequest request) {
    Tus.check(request);
    Announced.Wish wish = announced.read(request);
    UploadTicket ticket = media.begin(me.id(), wish.app(), wish.kind(), wish.wish());
    HttpHeaders headers = new HttpHeaders();
    headers.setLocation(ticket.upload());
    headers.set("Upload-Offset", "0");
    headers.set("Upload-Expires", Tus.date(ticket.until()));
    return new ResponseEntity<>(Reply.of(ticket), headers, HttpStatus.CREATED);
  }

  @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
  ResponseEntity<Void> offset(Person me, @PathVariable UUID id, HttpServletRequest request) {
    Tus.check(request);
    Uploads.State state = uploads.state(me.id(), id);
    HttpHeaders headers = new HttpHeaders();
    headers.set("Upload-Offset", Long.toString(state.offset()));
    headers.set("Upload-Length", Long.toString(state.size()));
    if (state.until() != null) {
      headers.set("Upload-Expires", Tus.date(state.until()));
    }
    return ResponseEntity.ok().headers(headers).build();
  }

  @PatchMapping("/{id}")
  ResponseEntity<Void> patch(
      Person me,
      @PathVariable UUID id,
      @RequestHeader("Upload-Offset") long offset,
      HttpServletRequest request)
      throws IOException {
    Tus.check(request);
    if (!"application/offset+octet-stream".equals(request.getContentType())) {
      throw Problem.of(
          415, "UNSUPPORTED_MEDIA_TYPE", "A PATCH carries application/offset+octet-stream.");
    }
    Checksum checksum = Checksum.read(request.getHeader("Upload-Checksum"));
    Patch patch = new Patch(offset, request.getContentLengthLong(), checksum);
    Arrived arrived =
        receiving.receive(me.id(), early.of(request, id), patch, request.getInputStream());
    HttpHeaders headers = new HttpHeaders();
    headers.set("Upload-Offset", Long.toString(arrived.offset()));
    if (arrived.queued()) {
      headers.set("Upload-Queued", "1");
    }
    if (arrived.offset() < arrived.size()) {
      headers.set("Upload-Expires", Tus.date(uploads.expiry()));
    }
    return ResponseEntity.noContent().headers(headers).build();
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> end(Person me, @PathVariable UUID id, HttpServletRequest request) {
    Tus.check(request);
    Uploads.State state = uploads.state(me.id(), id);
    if (state.state() == MediaState.READY) {
      throw Problem.conflict("ALREADY_WHOLE", "This upload is whole; its app may delete the file.");
    }
    media.delete(me.id(), id);
    return ResponseEntity.noContent().build();
  }
}
