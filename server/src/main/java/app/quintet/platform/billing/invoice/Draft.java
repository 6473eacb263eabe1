package app.quintet.platform.billing.invoice;

import app.quintet.platform.billing.invoice.Invoice.Line;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invoice before it has a number. */
record Draft(
    String kind,
    String source,
    String storeId,
    String plan,
    List<Line> lines,
    int cents,
    Instant periodStart,
    @Nullable Instant periodEnd,
    Instant paidAt) {}
