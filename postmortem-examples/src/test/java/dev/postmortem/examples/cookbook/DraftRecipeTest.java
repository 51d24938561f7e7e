package dev.postmortem.examples.cookbook;

import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.When;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Appends to a stored draft what a chat says, message by message. */
final class DraftRecipeTest {

    private static final Instant TEN_PAST = Instant.parse("2026-03-14T10:10:00Z");

    private final PostmortemJson json = PostmortemJson.standard();

    private final String stored =
            json.write(Postmortem.builder().title("Checkout fails").build());

    // tag::append[]
    String appended(String stored, String message, Instant sent, String text) {
        Postmortem draft = json.read(stored);
        if (ElementIndex.of(draft).find(message).isPresent()) {
            return stored; // the chat sent it twice
        }
        Postmortem later = draft.toBuilder()
                .timeline(t -> t.at(When.at(sent), MITIGATION, text, e -> e.id(message)))
                .build();
        return json.write(later);
    }
    // end::append[]

    @Test
    void what_was_there_stays_and_what_is_new_joins_it() {
        String once = appended(stored, "msg-1", TEN_PAST, "Stopped the migration");
        String twice = appended(once, "msg-2", TEN_PAST.plusSeconds(60), "Killed the waiting sessions");

        assertThat(json.read(twice).timeline().events())
                .extracting(TimelineEvent::id, TimelineEvent::text)
                .containsExactly(
                        tuple("msg-1", "Stopped the migration"), tuple("msg-2", "Killed the waiting sessions"));
    }

    @Test
    void a_message_that_comes_twice_is_told_once() {
        String once = appended(stored, "msg-1", TEN_PAST, "Stopped the migration");

        assertThat(appended(once, "msg-1", TEN_PAST, "Stopped the migration")).isEqualTo(once);
    }
}
