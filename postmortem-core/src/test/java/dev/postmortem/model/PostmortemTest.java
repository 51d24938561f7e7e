package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.testing.Records;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PostmortemTest {

    private static final String TITLE = "Orders database: writes stall during index migration";

    static Stream<String> allButTheTitle() {
        return Records.components(Postmortem.class).stream()
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("title"));
    }

    static Stream<String> allThatCanDiffer() {
        return allButTheTitle().filter(name -> !name.equals("schemaVersion"));
    }

    static Stream<String> lists() {
        return Records.components(Postmortem.class).stream()
                .filter(component -> component.getType() == List.class)
                .map(RecordComponent::getName);
    }

    @Test
    void a_title_is_enough() {
        Postmortem draft = Postmortem.builder().title(TITLE).build();

        assertThat(draft.title()).isEqualTo(TITLE);
        assertThat(Violations.of(draft)).isEmpty();
    }

    @Test
    void a_draft_is_in_english_and_of_the_version_that_this_library_writes() {
        Postmortem draft = Postmortem.builder().title(TITLE).build();

        assertThat(draft.language()).isEqualTo("en");
        assertThat(draft.schemaVersion()).isEqualTo(Postmortem.SCHEMA_VERSION);
    }

    @Test
    void null_leaves_out_what_may_be_left_out() {
        Postmortem postmortem = Postmortem.builder()
                .title(TITLE)
                .id((String) null)
                .state((IncidentState) null)
                .build();

        assertThat(postmortem).isEqualTo(Postmortem.builder().title(TITLE).build());
    }

    @Test
    void another_version_is_refused_because_nobody_could_read_it() {
        Postmortem.Builder builder = Postmortem.builder().title(TITLE).schemaVersion("2");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("Postmortem.schemaVersion \"2\" is not supported: accepted is \"1\"");
    }

    @ParameterizedTest
    @MethodSource("allButTheTitle")
    void the_constructor_takes_null_for_what_is_not_there(String name) {
        Postmortem draft = Postmortem.builder().title(TITLE).build();

        assertThat(withNull(draft, name)).isEqualTo(draft);
    }

    @Test
    void a_builder_without_title_says_what_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Postmortem.builder().build())
                .withMessage("Postmortem.title is missing: give everything that is mandatory before build()");
    }

    @Test
    void the_constructor_refuses_a_title_that_is_null() {
        Postmortem draft = Postmortem.builder().title(TITLE).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> withNull(draft, "title"))
                .withMessageContaining("Postmortem.title is missing");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_null_in_a_list_is_named_with_its_place(String name) {
        Postmortem draft = Postmortem.builder().title(TITLE).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(draft, name, Arrays.asList((Object) null)))
                .withMessageContaining("Postmortem." + name + "[0] is null");
    }

    @Test
    void a_null_attribute_is_named_with_its_key() {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("acme.ticket", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Postmortem.builder().title(TITLE).build(), "attributes", attributes))
                .withMessageContaining("Postmortem.attributes[acme.ticket] is null");
    }

    @Test
    void attributes_are_sorted_by_key() {
        Postmortem postmortem = Postmortem.builder()
                .title(TITLE)
                .putAttribute("b.second", "2")
                .putAttribute("c.third", "3")
                .putAttribute("a.first", "1")
                .build();

        assertThat(postmortem.attributes().keySet()).containsExactly("a.first", "b.second", "c.third");
    }

    @Test
    void what_was_handed_over_can_change_without_changing_the_postmortem() {
        List<IncidentKind> kinds = new ArrayList<>(List.of(IncidentKind.OUTAGE));
        Postmortem postmortem = Postmortem.builder().title(TITLE).kinds(kinds).build();

        kinds.clear();

        assertThat(postmortem.kinds()).containsExactly(IncidentKind.OUTAGE);
    }

    @Test
    void the_text_of_a_summary_leaves_its_other_parts() {
        Postmortem postmortem = Postmortem.builder()
                .title(TITLE)
                .summary(s -> s.affected("Customers could not place orders"))
                .summary("A migration locked the orders table")
                .build();

        assertThat(postmortem.summary())
                .isEqualTo(Summary.builder()
                        .whatHappened("A migration locked the orders table")
                        .affected("Customers could not place orders")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void equal_content_makes_equal_postmortems(long seed) {
        Postmortem one = RandomValues.random(Postmortem.class, seed);
        Postmortem two = RandomValues.random(Postmortem.class, seed);

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    }

    @ParameterizedTest
    @MethodSource("allThatCanDiffer")
    void any_other_content_makes_another_postmortem(String name) {
        Postmortem full = RandomValues.full(Postmortem.class, 1);

        assertThat(withNull(full, name)).isNotEqualTo(full);
    }

    @Test
    void it_shows_as_id_and_title() {
        assertThat(Postmortem.builder().id("INC-142").title(TITLE).build())
                .hasToString("Postmortem[INC-142 \"" + TITLE + "\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\ntwo\r\nthree",
                "escape \u001B[31m red",
                "line \u2028 and paragraph \u2029 separator \u0085",
                "right to left \u202E txet"
            })
    void a_hostile_title_stays_on_one_line(String title) {
        assertThat(Postmortem.builder().title(title).build().toString())
                .matches("Postmortem\\[\"[^\\p{Cc}\u2028\u2029]*\"]");
    }

    @Test
    void a_long_title_is_cut_between_characters() {
        String clock = "\uD83D\uDD70";

        String shown = Postmortem.builder().title(clock.repeat(5000)).build().toString();

        assertThat(shown).isEqualTo("Postmortem[\"" + clock.repeat(60) + "…\"]");
    }

    private static Postmortem withNull(Postmortem postmortem, String name) {
        return with(postmortem, name, null);
    }

    /** Calls the canonical constructor, as a JSON mapper does. */
    private static Postmortem with(Postmortem postmortem, String name, Object value) {
        Object[] arguments = Records.components(Postmortem.class).stream()
                .map(component -> component.getName().equals(name) ? value : Records.read(postmortem, component))
                .toArray();
        return Records.construct(Postmortem.class, arguments);
    }
}
