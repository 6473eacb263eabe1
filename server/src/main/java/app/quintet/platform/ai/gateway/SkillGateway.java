package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.Gateway;
import app.quintet.platform.ai.ProviderConsent;
import app.quintet.platform.ai.Skill;
import app.quintet.platform.ai.cache.AnswerCache;
import app.quintet.platform.ai.gateway.Asked.Answered;
import app.quintet.platform.ai.gateway.Asked.Failed;
import app.quintet.platform.ai.gateway.Asked.Next;
import app.quintet.platform.ai.gateway.Asking.Question;
import app.quintet.platform.ai.metering.Outcome;
import app.quintet.platform.ai.prompt.Prepared;
import app.quintet.platform.ai.prompt.Preparing;
import app.quintet.platform.ai.provider.Candidate;
import app.quintet.platform.ai.provider.Providers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** {@link Gateway} over the providers that are on. */
@Component
class SkillGateway implements Gateway {
  private static final Logger log = LoggerFactory.getLogger(SkillGateway.class);
  private final Providers providers;
  private final ProviderConsent consent;
  private final Preparing preparing;
  private final AnswerCache cache;
  private final Asking asking;
  private final Reports reports;

  SkillGateway(
      Providers providers,
      ProviderConsent consent,
      Preparing preparing,
      AnswerCache cache,
      Asking asking,
      Reports reports) {
    this.providers = providers;
    this.consent = consent;
    this.preparing = preparing;
    this.cache = cache;
    this.asking = asking;
    this.reports = reports;
  }

  @Override
  public String mode(String app) {
    return reports.mode(app);
  }

  @Override
  public <I, O extends Record> Answer<O> run(
      Skill<I, O> skill, I input, UUID person, boolean allowProvider) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // A connection must not be held for as long as a model thinks.
      throw new IllegalStateException("a skill must be run outside any transaction");
    }
    Run run = reports.begin(skill, person);
    try {
      Optional<Outcome> reason = reasonAgainst(person, allowProvider);
      return reason.isPresent()
          ? offline(skill, input, run, reason.get())
          : online(skill, input, run);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return offline(skill, input, run, Outcome.INTERRUPTED);
    } catch (RuntimeException failed) {
      // The class alone: a message could quote what somebody wrote.
      log.warn("{} fell back to offline: {}", skill.id(), failed.getClass().getName());
      return offline(skill, input, run, Outcome.ERROR);
    }
  }

  private Optional<Outcome> reasonAgainst(UUID person, boolean allowProvider) {
    if (providers.none()) {
      return Optional.of(Outcome.NO_PROVIDER);
    }
    if (!allowProvider) {
      return Optional.of(Outcome.NOT_ALLOWED);
    }
    return consent.mayLeave(person) ? Optional.empty() : Optional.of(Outcome.NO_CONSENT);
  }

  private <I, O extends Record> Answer<O> online(Skill<I, O> skill, I input, Run run)
      throws InterruptedException {
    Prepared<O> prepared = preparing.prepare(skill, input);
    if (prepared.refused()) {
      return offline(skill, input, run, Outcome.REFUSED_INPUT);
    }
    List<Candidate> candidates = providers.candidates(skill.id());
    if (prepared.tuning().cacheable()) {
      var kept = cache.find(candidates.stream().map(c -> prepared.cacheKey(c.model())).toList());
      O known = kept.map(k -> prepared.reader().read(k.content()).output()).orElse(null);
      if (kept.isPresent() && known != null && skill.faults(input, known).isEmpty()) {
        return reports.answered(run, known, Source.CACHE, kept.get().model(), Outcome.CACHED);
      }
    }
    return ask(new Question<>(skill, input, prepared), candidates, run);
  }

  private <I, O extends Record> Answer<O> ask(
      Question<I, O> question, List<Candidate> candidates, Run run) throws InterruptedException {
    Outcome last = Outcome.RESTING;
    String skipped = "";
    for (int i = 0; i < candidates.size() && run.tally().left().isPositive(); i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.provider().name().equals(skipped)) {
        continue;
      }
      boolean isLast = i == candidates.size() - 1;
      switch (asking.ask(question, candidate, run.within(isLast), run.tally())) {
        case Answered<O> answer -> {
          return use(question, candidate, answer, run);
        }
        case Failed<O> failed -> {
          last = failed.outcome();
          log.info("{}: {} answered {}", run.skill(), candidate.model(), last.wire());
          if (failed.next() == Next.OFFLINE) {
            return offline(question.skill(), question.input(), run, last);
          }
          skipped = failed.next() == Next.PROVIDER ? candidate.provider().name() : skipped;
        }
      }
    }
    return offline(question.skill(), question.input(), run, last);
  }

  private <O extends Record> Answer<O> use(
      Question<?, O> question, Candidate candidate, Answered<O> answer, Run run) {
    Prepared<O> prepared = question.prepared();
    if (prepared.tuning().cacheable()) {
      byte[] key = prepared.cacheKey(candidate.model());
      cache.keep(key, prepared.skill(), candidate.model(), answer.content());
    }
    Outcome outcome = answer.repaired() ? Outcome.REPAIRED : Outcome.OK;
    return reports.answered(run, answer.output(), Source.LLM, candidate.model(), outcome);
  }

  private <I, O extends Record> Answer<O> offline(
      Skill<I, O> skill, I input, Run run, Outcome why) {
    return reports.answered(run, skill.offline(input), Source.OFFLINE, Modes.OFFLINE, why);
  }
}
