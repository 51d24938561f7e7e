package acme.bot;

import static dev.postmortem.model.IncidentState.ONGOING;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.When;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.report.TextReport;
import dev.postmortem.validation.PostmortemValidator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Keeps the postmortem of one incident, from the messages in its channel.
 *
 * <pre>
 * open Orders: writes stall during a migration
 * event symptom Database CPU at 97 %
 * tried Cancelled the migration
 * not-rolled-back The cancelled build left nothing to undo
 * check
 * </pre>
 *
 * <p>Each message gives a new postmortem, so that whoever renders or stores the last one needs no lock. Messages may come
 * at the same time: none of them is lost.
 */
public final class IncidentBot {

    private static final String HELP = "Give one of: open, event, tried, rolled-back, not-rolled-back, check";

    private final PostmortemValidator validator;
    private final Renderer page = Renderers.markdown();

    /** Null before an incident was opened. */
    private final AtomicReference<Postmortem> current = new AtomicReference<>();

    /**
     * Makes a bot that knows of no incident yet.
     *
     * @param validator checks the postmortem; made once for all bots, because that takes longer than a check
     */
    public IncidentBot(PostmortemValidator validator) {
        this.validator = validator;
    }

    /**
     * Does what a message says.
     *
     * @param message the message
     * @return the postmortem as it is now, or what the bot did not understand
     */
    public String answer(Message message) {
        try {
            return switch (message.command()) {
                case "open" -> open(message);
                case "event" -> edit(p -> event(p, message));
                case "tried" ->
                    edit(p -> p.mitigation(m -> m.attempt(words(message), a -> a.started(When.at(message.at())))));
                case "rolled-back" ->
                    edit(p -> p.rollback(r -> r.used(words(message), d -> d.when(When.at(message.at())))));
                case "not-rolled-back" ->
                    edit(p -> p.rollback(r -> r.notUsed(words(message), d -> d.when(When.at(message.at())))));
                case "check" -> check();
                default -> HELP;
            };
        } catch (IllegalArgumentException | IllegalStateException problem) {
            return problem.getMessage();
        }
    }

    /**
     * Returns the postmortem.
     *
     * @return what is known so far; empty before an incident was opened
     */
    public Optional<Postmortem> postmortem() {
        return Optional.ofNullable(current.get());
    }

    private String open(Message message) {
        Postmortem draft =
                Postmortem.builder().title(words(message)).state(ONGOING).build();
        if (!current.compareAndSet(null, draft)) {
            throw new IllegalStateException("An incident is open already, and a bot keeps one: open another channel");
        }
        return page.render(draft);
    }

    // tag::edit[]
    private String edit(Consumer<Postmortem.Builder> change) {
        // Of two messages at the same time none is lost: the change is made again if another one came first.
        Postmortem edited = current.updateAndGet(before -> {
            Postmortem.Builder builder = opened(before).toBuilder();
            change.accept(builder);
            return builder.build();
        });
        return page.render(edited);
    }

    private static void event(Postmortem.Builder postmortem, Message message) {
        Message.Phrase phrase = message.phrase();
        if (phrase.rest().isEmpty()) {
            throw new IllegalArgumentException("An event has a kind and a text: event symptom Database CPU at 97 %");
        }
        postmortem.timeline(t -> t.at(When.at(message.at()), EventKind.of(phrase.word()), phrase.rest()));
    }
    // end::edit[]

    /** What is wrong with house rules stands in the answer. */
    private String check() {
        return TextReport.of(validator.validate(opened(current.get())));
    }

    private static Postmortem opened(Postmortem postmortem) {
        if (postmortem == null) {
            throw new IllegalStateException("No incident is open: begin with open and a title");
        }
        return postmortem;
    }

    private static String words(Message message) {
        if (message.rest().isEmpty()) {
            throw new IllegalArgumentException("Say it in words after \"" + message.command() + "\"");
        }
        return message.rest();
    }
}
