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
 * <p>Each message gives a new postmortem, so that whoever renders or stores the last one needs no lock.
 */
public final class IncidentBot {

    private static final String HELP = "Give one of: open, event, tried, rolled-back, not-rolled-back, check";

    private final Renderer page = Renderers.markdown();
    private volatile Optional<Postmortem> current = Optional.empty();

    /** Makes a bot that knows of no incident yet. */
    public IncidentBot() {}

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
        return current;
    }

    private String open(Message message) {
        current = Optional.of(
                Postmortem.builder().title(words(message)).state(ONGOING).build());
        return page.render(opened());
    }

    // tag::edit[]
    private String edit(Consumer<Postmortem.Builder> change) {
        Postmortem.Builder builder = opened().toBuilder();
        change.accept(builder);
        current = Optional.of(builder.build());
        return page.render(opened());
    }

    private static void event(Postmortem.Builder postmortem, Message message) {
        Message.Phrase phrase = message.phrase();
        if (phrase.rest().isEmpty()) {
            throw new IllegalArgumentException("An event has a kind and a text: event symptom Database CPU at 97 %");
        }
        postmortem.timeline(t -> t.at(When.at(message.at()), EventKind.of(phrase.word()), phrase.rest()));
    }
    // end::edit[]

    /** House rules are found on the class path; what is wrong with them stands in the answer. */
    private String check() {
        return TextReport.of(PostmortemValidator.builder().build().validate(opened()));
    }

    private Postmortem opened() {
        return current.orElseThrow(() -> new IllegalStateException("No incident is open: begin with open and a title"));
    }

    private static String words(Message message) {
        if (message.rest().isEmpty()) {
            throw new IllegalArgumentException("Say it in words after \"" + message.command() + "\"");
        }
        return message.rest();
    }
}
