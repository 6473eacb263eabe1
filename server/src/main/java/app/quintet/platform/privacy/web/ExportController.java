package app.quintet.platform.privacy.web;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.privacy.export.Export;
import app.quintet.platform.privacy.export.Export.Status;
import app.quintet.platform.privacy.export.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/privacy/export")
class ExportController {
  private final Exports exports;
  private final RateLimiter limits;

  /**
   * An archive and how far it is.
   *
   * @param progress 0–100 per cent
   * @param link where to fetch it with one's session, for 24 hours; null unless it is ready
   */
  record ExportView(
      UUID id,
      String status,
      int progress,
      Instant requestedAt,
      @Nullable Instant readyAt,
      @Nullable Instant expiresAt,
      @Nullable Long size,
      @Nullable String link) {
    static ExportView of(Export e) {
      boolean ready = e.status() == Status.READY;
      return new ExportView(
          e.id(),
          e.status().name().toLowerCase(Locale.ROOT),
          ready ? 100 : e.parts() == 0 ? 0 : e.partsDone() * 99 / e.parts(),
          e.requestedAt(),
          e.readyAt(),
          e.expiresAt(),
          e.size(),
          ready ? "/api/v1/privacy/export/" + e.id() + "/file" : null);
    }
  }

  ExportController(Exports exports, RateLimiter limits) {
    this.exports = exports;
    this.limits = limits;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  Reply<ExportView> ask(Person me) {
    limits.take(PrivacyLimit.EXPORTS, me.id().toString());
    return Reply.of(ExportView.of(exports.ask(me.id())));
  }

  @GetMapping
  Reply<List<ExportView>> list(Person me) {
    return Reply.of(exports.list(me.id()).stream().map(ExportView::of).toList());
  }

  @GetMapping("/{id}")
  Reply<ExportView> one(Person me, @PathVariable UUID id) {
    return Reply.of(ExportView.of(exports.get(me.id(), id)));
  }

  @GetMapping(path = "/{id}/file", produces = "application/zip")
  void file(Person me, @PathVariable UUID id, HttpServletResponse response) throws IOException {
    Export export = exports.get(me.id(), id);
    try (InputStream content = exports.open(me.id(), id)) {
      response.setContentType("application/zip");
      response.setContentLengthLong(Objects.requireNonNullElse(export.size(), -1L));
      response.setHeader("Cache-Control", "private, no-store");
      LocalDate day = LocalDate.ofInstant(export.requestedAt(), ZoneOffset.UTC);
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"quintet-%s.zip\"".formatted(day));
      content.transferTo(response.getOutputStream());
    }
  }
}
