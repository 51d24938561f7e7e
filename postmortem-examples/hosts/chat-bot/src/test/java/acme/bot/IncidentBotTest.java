package acme.bot;

import static dev.postmortem.model.response.RollbackUse.NOT_USED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.validation.PostmortemValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IncidentBotTest {

    private static final Instant OPENED = Instant.parse("2026-03-14T10:00:00Z");
    private static final int EVENTS = 100;

    private final IncidentBot bot = new IncidentBot(PostmortemValidator.standard());

    @Test
    void one_line_opens_a_postmortem() {
        String page = bot.answer(new Message(OPENED, "open Orders: writes stall"));

        assertThat(page).startsWith("# Orders: writes stall\n");
    }

    @Test
    void a_hundred_events_are_appended_and_each_page_shows_all_of_them() {
        bot.answer(new Message(OPENED, "open Orders: writes stall"));

        for (int i = 1; i <= EVENTS; i++) {
            String page = append(i);

            assertThat(page).contains(texts(i));
        }
    }

    @Test
    void an_event_keeps_its_id_while_others_are_appended() {
        bot.answer(new Message(OPENED, "open Orders: writes stall"));
        List<TimelineEvent> before = List.of();

        for (int i = 1; i <= EVENTS; i++) {
            append(i);

            List<TimelineEvent> events = postmortem().timeline().events();
            assertThat(events).hasSize(i);
            assertThat(events.subList(0, i - 1)).isEqualTo(before);
            before = events;
        }
        assertThat(before).extracting(TimelineEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void of_messages_that_come_at_the_same_time_none_is_lost() {
        bot.answer(new Message(OPENED, "open Orders: writes stall"));

        IntStream.rangeClosed(1, EVENTS).parallel().forEach(this::append);

        assertThat(postmortem().timeline().events())
                .hasSize(EVENTS)
                .extracting(TimelineEvent::text)
                .contains(texts(EVENTS));
    }

    @Test
    void what_is_open_is_not_lost_when_it_is_opened_again() {
        bot.answer(new Message(OPENED, "open Orders: writes stall"));
        append(1);
        Postmortem before = postmortem();

        String answer = bot.answer(new Message(OPENED, "open Search: stale results"));

        assertThat(answer).contains("open already");
        assertThat(postmortem()).isSameAs(before);
    }

    @Test
    void what_was_tried_and_decided_stands_beside_the_events() {
        bot.answer(new Message(OPENED, "open Orders: writes stall"));
        append(1);

        bot.answer(new Message(OPENED, "tried Cancelled the migration"));
        bot.answer(new Message(OPENED, "tried Restarted the workers"));
        String page = bot.answer(new Message(OPENED, "not-rolled-back Nothing was left to undo"));

        assertThat(postmortem().mitigation().attempts())
                .extracting(Mitigation::what)
                .containsExactly("Cancelled the migration", "Restarted the workers");
        assertThat(postmortem().rollback().answer()).contains(NOT_USED);
        assertThat(page).contains("Event number 1", "Cancelled the migration", "Nothing was left to undo");
    }

    @Test
    void the_time_of_an_append_is_told() throws IOException {
        bot.answer(new Message(OPENED, "open Orders: writes stall"));
        List<Long> nanos = new ArrayList<>();

        for (int i = 1; i <= EVENTS; i++) {
            long start = System.nanoTime();
            append(i);
            nanos.add(System.nanoTime() - start);
        }

        String times = "Append an event and render the page again: "
                + median(nanos.subList(0, 10)).toNanos() / 1_000
                + " us at first, " + median(nanos.subList(EVENTS - 10, EVENTS)).toNanos() / 1_000 + " us with "
                + EVENTS + " events\n";
        System.out.print(times);
        Files.writeString(Path.of("target", "time-per-append.txt"), times, StandardCharsets.UTF_8);
        assertThat(nanos).hasSize(EVENTS);
    }

    @ParameterizedTest
    @CsvSource({
        "event symptom, An event has a kind and a text",
        "tried, Say it in words",
        "event SYMPTOM! It is slow, SYMPTOM!",
        "page everybody, Give one of: open"
    })
    void what_is_not_understood_is_told_and_changes_nothing(String message, String told) {
        bot.answer(new Message(OPENED, "open Orders: writes stall"));
        Postmortem before = postmortem();

        String answer = bot.answer(new Message(OPENED, message));

        assertThat(answer).contains(told);
        assertThat(postmortem()).isSameAs(before);
    }

    @Test
    void before_an_incident_is_open_the_answer_is_how_to_open_one() {
        assertThat(bot.answer(new Message(OPENED, "check"))).contains("begin with open");
    }

    private String append(int number) {
        return bot.answer(
                new Message(OPENED.plus(Duration.ofMinutes(number)), "event symptom Event number " + number + "."));
    }

    private static String[] texts(int count) {
        String[] texts = new String[count];
        for (int i = 1; i <= count; i++) {
            texts[i - 1] = "Event number " + i + ".";
        }
        return texts;
    }

    private Postmortem postmortem() {
        return bot.postmortem().orElseThrow();
    }

    private static Duration median(List<Long> nanos) {
        return Duration.ofNanos(nanos.stream().sorted().toList().get(nanos.size() / 2));
    }
}
