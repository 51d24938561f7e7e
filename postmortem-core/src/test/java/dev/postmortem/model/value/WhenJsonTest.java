package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class WhenJsonTest {

    /** An element that holds a time as the model's elements do. */
    record Event(Optional<When> startedWhen) {}

    /** The configurations of hosts' mappers, which must not matter. */
    enum Mappers {
        DEFAULT,
        SORTED,
        SNAKE_CASE,
        FIELDS_ONLY;

        private final com.fasterxml.jackson.databind.ObjectMapper jackson2 = newJackson2();
        private final tools.jackson.databind.ObjectMapper jackson3 = newJackson3();

        com.fasterxml.jackson.databind.ObjectMapper jackson2() {
            return jackson2;
        }

        tools.jackson.databind.ObjectMapper jackson3() {
            return jackson3;
        }

        private com.fasterxml.jackson.databind.ObjectMapper newJackson2() {
            var builder = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
                    .addModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule());
            return switch (this) {
                case DEFAULT -> builder.build();
                case SORTED ->
                    builder.enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .build();
                case SNAKE_CASE ->
                    builder.propertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                            .build();
                case FIELDS_ONLY ->
                    builder.visibility(PropertyAccessor.ALL, Visibility.NONE)
                            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                            .build();
            };
        }

        private tools.jackson.databind.ObjectMapper newJackson3() {
            var builder = tools.jackson.databind.json.JsonMapper.builder();
            return switch (this) {
                // Unlike Jackson 2, Jackson 3 ignores unknown properties by default.
                case DEFAULT ->
                    builder.enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .build();
                case SORTED ->
                    builder.enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(tools.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .build();
                case SNAKE_CASE ->
                    builder.propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                            .build();
                case FIELDS_ONLY ->
                    builder.changeDefaultVisibility(
                                    checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                            .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                            .build();
            };
        }
    }

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
    void the_json_is_what_the_documentation_says(String json) throws Exception {
        var jackson2 = Mappers.DEFAULT.jackson2();
        var jackson3 = Mappers.DEFAULT.jackson3();
        When when = jackson2.readValue(json, When.class);

        assertThat(jackson3.readValue(json, When.class)).isEqualTo(when);
        assertThat(jackson2.writeValueAsString(when)).isEqualTo(json);
        assertThat(jackson3.writeValueAsString(when)).isEqualTo(json);
    }

    @Property(tries = 300)
    void both_majors_write_the_same_and_read_it_back(@ForAll("whens") When when, @ForAll Mappers mappers)
            throws Exception {
        Event event = new Event(Optional.of(when));

        String written2 = mappers.jackson2().writeValueAsString(event);
        String written3 = mappers.jackson3().writeValueAsString(event);

        assertThat(written2).isEqualTo(written3);
        assertThat(mappers.jackson2().readValue(written2, Event.class)).isEqualTo(event);
        assertThat(mappers.jackson3().readValue(written2, Event.class)).isEqualTo(event);
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
                "{\"value\":\"2026\",\"text\":\"x\"} | value \"2026\" and text \"x\": give exactly one of",
                "{\"unknown\":\"x\",\"notApplicable\":\"y\"} | give exactly one of",
                "{\"value\":\"Thursday\"} | is not understood",
                "{\"value\":\"2026\",\"claims\":[{\"when\":\"2026\"}]} | TimeClaim.source is missing",
                "{\"value\":\"2026\",\"claims\":[{\"source\":\"x\"}]} | TimeClaim.when is missing",
                "{\"value\":\"2026\",\"claims\":[null]} | When.claims[0] is null",
                "{\"value\":\"2026\",\"time\":{}} | time",
                "{\"value\":\"2026\",\"aproximate\":true} | aproximate",
                "2026 | ",
                "true | ",
                "[\"2026\"] | ",
            })
    void a_contradiction_or_typo_is_an_error(String json, String reason) {
        String said = reason == null ? "" : reason;

        assertThatThrownBy(() -> Mappers.DEFAULT.jackson2().readValue(json, When.class))
                .hasMessageContaining(said);
        assertThatThrownBy(() -> Mappers.DEFAULT.jackson3().readValue(json, When.class))
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @EnumSource(Mappers.class)
    void an_absent_time_stays_absent(Mappers mappers) throws Exception {
        assertThat(mappers.jackson2().readValue("{}", Event.class).startedWhen())
                .isEmpty();
        assertThat(mappers.jackson3().readValue("{}", Event.class).startedWhen())
                .isEmpty();
    }

    @Provide
    Arbitrary<When> whens() {
        return TimeArbitraries.whens();
    }
}
