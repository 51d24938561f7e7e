package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WhenJsonTest {

    /** An element that holds a time as the model's elements do. */
    record Event(Optional<When> startedWhen) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2026-03-14T10:00Z\"",
                "\"2026-03-14T10:05Z/PT9H48M\"",
                "{\"text\":\"Thursday evening\"}",
                "{\"unknown\":\"nobody wrote it down\"}",
                "{\"notApplicable\":\"nothing was restored\"}",
                "{\"value\":\"~2026-03-14T23:00Z\",\"original\":\"11pm-ish\"}",
                "{\"text\":\"late\",\"original\":\"tard\",\"claims\":[{\"when\":\"2026-03-14\",\"source\":\"the summary\"}]}",
                "{\"unknown\":\"lost\",\"claims\":[{\"when\":{\"text\":\"noon\"},\"source\":\"a\"},{\"when\":\"2026\",\"source\":\"b\"}]}",
            })
    void the_json_is_what_the_documentation_says(String json) {
        JsonMappers mappers = JsonMappers.DEFAULT;
        When when = mappers.read2(json, When.class);

        assertThat(mappers.read3(json, When.class)).isEqualTo(when);
        assertThat(mappers.write2(when)).isEqualTo(json);
        assertThat(mappers.write3(when)).isEqualTo(json);
    }

    @Property(tries = 200)
    void both_majors_write_the_same_and_read_it_back(@ForAll("whens") When when, @ForAll JsonMappers mappers) {
        Event event = new Event(Optional.of(when));

        String written2 = mappers.write2(event);
        String written3 = mappers.write3(event);

        assertThat(written2).isEqualTo(written3);
        assertThat(mappers.read2(written2, Event.class)).isEqualTo(event);
        assertThat(mappers.read3(written2, Event.class)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2026-13-45\" | the month must be 01 to 12",
                "\"Thursday evening\" | is not understood",
                "\"\" | it is blank",
                "{} | no value: give exactly one of value, text, unknown and notApplicable",
                "{\"original\":\"x\"} | give exactly one of value, text, unknown and notApplicable",
                "{\"value\":\"2026\",\"text\":\"x\"} | several values [2026, \"x\"]: give exactly one of",
                "{\"unknown\":\"x\",\"notApplicable\":\"y\"} | give exactly one of",
                "{\"value\":\"Thursday\"} | is not understood",
                "{\"value\":\"2026\",\"claims\":[{\"when\":\"2026\"}]} | TimeClaim.source is missing",
                "{\"value\":\"2026\",\"claims\":[{\"source\":\"x\"}]} | TimeClaim.when is missing",
                "{\"value\":\"2026\",\"claims\":[null]} | When.claims[0] is null",
                "2026 | ",
                "true | ",
                "[\"2026\"] | ",
            })
    void a_contradiction_or_typo_is_an_error(String json, String reason) {
        String said = reason == null ? "" : reason;

        assertThatThrownBy(() -> JsonMappers.DEFAULT.read2(json, When.class)).hasMessageContaining(said);
        assertThatThrownBy(() -> JsonMappers.DEFAULT.read3(json, When.class)).hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-?? ??:??",
                "2026-07-14T10:00Z[Europe/London]",
                "2026-03-14T10:00Z/2026-03-14T10:40",
                "2026-03-14t10:00z"
            })
    void the_object_form_words_a_time_as_the_text_form_does(String text) {
        When alone = JsonMappers.DEFAULT.read3("\"" + text + "\"", When.class);

        When claimed = JsonMappers.DEFAULT.read3(
                "{\"value\":\"" + text + "\",\"claims\":[{\"when\":\"2022-03\",\"source\":\"chat\"}]}", When.class);

        assertThat(claimed).isEqualTo(alone.alsoClaimed("chat", "2022-03"));
    }

    @Test
    void an_original_that_is_given_is_the_original() {
        When when =
                JsonMappers.DEFAULT.read3("{\"value\":\"2022-02-?? ??:??\",\"original\":\"in winter\"}", When.class);

        assertThat(when).isEqualTo(When.parse("2022-02").originally("in winter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "aproximate"})
    void a_property_that_does_not_exist_is_for_the_mapper_to_refuse(String property) {
        String json = "{\"value\":\"2026\",\"" + property + "\":{}}";

        assertThatThrownBy(() -> JsonMappers.DEFAULT.read2(json, When.class)).hasMessageContaining(property);
        assertThat(JsonMappers.DEFAULT.read3(json, When.class)).isEqualTo(When.parse("2026"));
    }

    @ParameterizedTest
    @EnumSource(JsonMappers.class)
    void an_absent_time_stays_absent(JsonMappers mappers) {
        assertThat(mappers.read2("{}", Event.class).startedWhen()).isEmpty();
        assertThat(mappers.read3("{}", Event.class).startedWhen()).isEmpty();
    }

    @Provide
    Arbitrary<When> whens() {
        return TimeArbitraries.whens();
    }
}
