package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.AmountClaim;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.SeverityScale;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.testing.Records;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value shows itself in one short line, whatever its author wrote: it ends up in logs and in failed assertions. */
final class ShortTextsTest {

    private static final String LONG = "a line of a text that goes on\n".repeat(500);

    /** One value of each type that a few full postmortems hold. */
    static Stream<Object> values() {
        return LongStream.range(0, 20)
                .mapToObj(seed -> RandomValues.full(Postmortem.class, seed))
                .flatMap(Records::reachableFrom)
                .filter(Record.class::isInstance)
                .collect(Collectors.toMap(Object::getClass, value -> value, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_shows_itself_in_one_short_line(Object value) {
        Object wordy = wordy(value);

        assertThat(wordy.toString()).isNotBlank().hasSizeLessThan(250).doesNotContain("\n");
    }

    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of(Severity.SEV_1, "Severity[SEV-1 of SEV]"),
                Arguments.of(SeverityScale.SEV, "SeverityScale[SEV, levels 5]"),
                Arguments.of(MilestoneMark.of(Milestone.DETECTED), "MilestoneMark[detected]"),
                Arguments.of(MilestoneMark.of(Milestone.RECOVERED, "EU"), "MilestoneMark[recovered of EU]"),
                Arguments.of(Owner.team("Storage"), "Team[\"Storage\"]"),
                Arguments.of(Owner.role("DBA"), "Role[\"DBA\"]"),
                Arguments.of(Owner.person("Dana"), "Person[\"Dana\"]"),
                Arguments.of(Acceptance.because("Too rare"), "Acceptance[\"Too rare\"]"),
                Arguments.of(Evidence.note("A chat"), "Evidence[\"A chat\"]"),
                Arguments.of(Link.of("Ticket", "https://example.org"), "Link[\"Ticket\"]"),
                Arguments.of(Measure.of("12 %", "errors"), "Measure[Amount[12 %] \"errors\"]"),
                Arguments.of(new AmountClaim(Amount.of(5), "blog"), "AmountClaim[Amount[5] by \"blog\"]"),
                Arguments.of(new TimeClaim(When.parse("2026"), "blog"), "TimeClaim[2026 by \"blog\"]"),
                Arguments.of(Amount.percent("5").quantity(), "Measured[5 %]"),
                Arguments.of(Amount.words("many").quantity(), "Words[\"many\"]"),
                Arguments.of(Amount.unknown("lost").quantity(), "Unknown[\"lost\"]"),
                Arguments.of(Amount.notApplicable("no writes").quantity(), "NotApplicable[\"no writes\"]"),
                Arguments.of(SchemaChange.builder().build(), "SchemaChange[]"),
                Arguments.of(SchemaChange.builder().table("orders").build(), "SchemaChange[orders]"),
                Arguments.of(
                        SchemaChange.builder()
                                .migrationId("V42")
                                .table("orders")
                                .build(),
                        "SchemaChange[V42]"),
                Arguments.of(Suppression.of("rule", "why"), "Suppression[rule \"why\"]"),
                Arguments.of(Suppression.of("rule", "why").at("AI-3"), "Suppression[rule at \"AI-3\" \"why\"]"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void a_value_shows_what_it_is(Object value, String text) {
        assertThat(value).hasToString(text);
    }

    private static Object wordy(Object value) {
        if (value instanceof String) {
            return LONG;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(ShortTextsTest::wordy);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ShortTextsTest::wordy).toList();
        }
        if (value instanceof Map<?, ?>) {
            return Map.of("acme.note", LONG);
        }
        return value instanceof Record holder ? wordyRecord(holder) : value;
    }

    /** Every text is long, except those of which the constructor demands a form. */
    private static Object wordyRecord(Record holder) {
        Class<?> type = holder.getClass();
        Object[] values = Records.components(type).stream()
                .map(component -> Records.read(holder, component))
                .toArray();
        for (int i = 0; i < values.length; i++) {
            Object before = values[i];
            values[i] = wordy(before);
            try {
                Records.construct(type, values);
            } catch (IllegalArgumentException refused) {
                values[i] = before;
            }
        }
        return Records.construct(type, values);
    }
}
