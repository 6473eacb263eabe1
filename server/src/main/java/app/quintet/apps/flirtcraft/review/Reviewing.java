package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.conversation.Contexts;
import app.quintet.apps.flirtcraft.conversation.Conversation;
import app.quintet.apps.flirtcraft.conversation.Conversations;
import app.quintet.apps.flirtcraft.conversation.Feedbacks;
import app.quintet.apps.flirtcraft.conversation.ReviewDue;
import app.quintet.apps.flirtcraft.conversation.Transcript;
import app.quintet.apps.flirtcraft.profile.Profiles;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the review that an ended conversation is due; once, however often it is asked for. */
@Component
public class Reviewing implements JobHandler<ReviewDue> {
  private final Conversations conversations;
  private final Library library;
  private final Reviews reviews;
  private final Profiles profiles;
  private final Assessing assessing;
  private final Settling settling;

  Reviewing(
      Conversations conversations,
      Library library,
      Reviews reviews,
      Profiles profiles,
      Assessing assessing,
      Settling settling) {
    this.conversations = conversations;
    this.library = library;
    this.reviews = reviews;
    this.profiles = profiles;
    this.assessing = assessing;
    this.settling = settling;
  }

  @Override
  public JobKind<ReviewDue> kind() {
    return ReviewDue.KIND;
  }

  @Override
  public void run(String key, ReviewDue due) {
    review(due.person(), due.conversation());
  }

  /** The review of an ended conversation, made now if need be; empty where none is due. */
  public Optional<Review> review(UUID person, UUID id) {
    if (!(conversations.get(person, id) instanceof Conversation.Ended ended) || !ended.reviewed()) {
      return Optional.empty();
    }
    Optional<Review> there = reviews.find(person, id);
    if (there.isPresent() || ended.facts().forgotten()) {
      return there;
    }
    var facts = ended.facts();
    var context = library.contexts().find(person, facts.contextId()).orElseThrow();
    var material =
        new Assessing.Material(
            facts.place(),
            facts.difficulty(),
            context.content(),
            library.transcript().after(person, id, 0),
            library.feedbacks().of(person, id),
            profiles.of(person).skillGoals(),
            reviews.past(person, id, facts.difficulty()));
    Review made = assessing.assess(person, material);
    settling.settle(person, ended, made);
    return reviews.find(person, id);
  }

  /** What a conversation left behind. */
  @Component
  record Library(Contexts contexts, Transcript transcript, Feedbacks feedbacks) {}
}
