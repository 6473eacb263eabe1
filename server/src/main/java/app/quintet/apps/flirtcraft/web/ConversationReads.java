package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.conversation.Contexts;
import app.quintet.apps.flirtcraft.conversation.Conversation;
import app.quintet.apps.flirtcraft.conversation.Conversations;
import app.quintet.apps.flirtcraft.conversation.Feedbacks;
import app.quintet.apps.flirtcraft.conversation.Starting;
import app.quintet.apps.flirtcraft.conversation.Transcript;
import app.quintet.platform.kernel.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Conversations as the client reads them. */
@Component
class ConversationReads {
  private final Conversations conversations;
  private final Contexts contexts;
  private final Transcript transcript;
  private final Feedbacks feedbacks;
  private final Badge badge;

  ConversationReads(
      Conversations conversations,
      Contexts contexts,
      Transcript transcript,
      Feedbacks feedbacks,
      Badge badge) {
    this.conversations = conversations;
    this.contexts = contexts;
    this.transcript = transcript;
    this.feedbacks = feedbacks;
    this.badge = badge;
  }

  ConversationView started(UUID person, Starting.Started started) {
    var details =
        new ConversationView.Details(ContextView.of(started.context()), List.of(), List.of());
    return ConversationView.of(started.conversation(), badge.now(person), details);
  }

  Page<ConversationView> page(UUID person, Page<Conversation> page) {
    String mode = badge.now(person);
    return page.map(c -> ConversationView.of(c, mode));
  }

  ConversationView brief(UUID person, UUID id) {
    return ConversationView.of(conversations.get(person, id), badge.now(person));
  }

  ConversationView one(UUID person, UUID id) {
    Conversation conversation = conversations.get(person, id);
    var context = contexts.find(person, conversation.facts().contextId()).orElseThrow();
    var details =
        new ConversationView.Details(
            ContextView.of(context), transcript.after(person, id, 0), feedbacks.of(person, id));
    return ConversationView.of(conversation, badge.now(person), details);
  }
}
