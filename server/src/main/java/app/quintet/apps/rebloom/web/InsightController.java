package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.insight.Insight;
import app.quintet.apps.rebloom.insight.Insights;
import app.quintet.apps.rebloom.insight.Overview;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rebloom")
class InsightController {
  private final Insights insights;
  private final Overview overview;

  InsightController(Insights insights, Overview overview) {
    this.insights = insights;
    this.overview = overview;
  }

  @GetMapping("/insights")
  Reply<List<Insight>> list(
      Person me,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return Reply.of(
        insights.page(me.id(), Insights.Wanted.ALL, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @PostMapping("/insights/{id}/acknowledge")
  Reply<Insight> acknowledge(Person me, @PathVariable("id") UUID id) {
    return Reply.of(insights.acknowledge(me.id(), id));
  }

  @GetMapping("/insights/weekly")
  Reply<Overview.Week> weekly(
      Person me, @RequestParam(name = "week", required = false) @Nullable LocalDate week) {
    return Reply.of(overview.week(me.id(), week));
  }

  @GetMapping("/engagement")
  Reply<Overview.Engagement> engagement(Person me) {
    return Reply.of(overview.lately(me.id()));
  }
}
