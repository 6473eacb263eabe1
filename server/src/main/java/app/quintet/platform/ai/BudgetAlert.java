package app.quintet.platform.ai;

import app.quintet.platform.kernel.DomainEvent;

/**
 * A budget for model calls has been used to 80 or 100 %; told once per budget and level.
 *
 * @param scope {@code server} or an app's name
 * @param period the day ({@code 2026-11-21}) or month ({@code 2026-11}) in UTC
 * @param percent 80 or 100
 * @param capMicroDollars the budget, in millionths of a US dollar
 */
public record BudgetAlert(String scope, String period, int percent, long capMicroDollars)
    implements DomainEvent {}
