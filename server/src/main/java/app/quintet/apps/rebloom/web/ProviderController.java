package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.care.directory.Directory;
import app.quintet.apps.rebloom.care.directory.Provider;
import app.quintet.apps.rebloom.care.directory.Search;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding a professional. */
@RestController
@RequestMapping("/api/v1/rebloom/providers")
class ProviderController {
  private final Directory directory;
  private final RateLimiter limiter;

  ProviderController(Directory directory, RateLimiter limiter) {
    this.directory = directory;
    this.limiter = limiter;
  }

  @GetMapping
  Reply<List<Provider>> list(
      Person me,
      @RequestParam(name = "q", required = false) @Nullable String q,
      @RequestParam(name = "specialty", required = false) @Nullable String specialty,
      @RequestParam(name = "language", required = false) @Nullable String language,
      @RequestParam(name = "insurer", required = false) @Nullable String insurer,
      @RequestParam(name = "country", required = false) @Nullable String country,
      @RequestParam(name = "region", required = false) @Nullable String region,
      @RequestParam(name = "remote", required = false) @Nullable Boolean remote,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    limiter.take(RebloomLimit.DIRECTORY, me.id().toString());
    Search search = new Search(q, specialty, language, insurer, country, region, remote);
    return Reply.of(directory.page(search, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @GetMapping("/facets")
  Reply<Directory.ProviderFacets> facets(Person me) {
    return Reply.of(directory.facets());
  }

  @GetMapping("/{id}")
  Reply<Provider> one(
      Person me,
      @PathVariable("id") UUID id,
      @RequestParam(name = "insurer", required = false) @Nullable String insurer) {
    return Reply.of(directory.get(id, insurer));
  }
}
