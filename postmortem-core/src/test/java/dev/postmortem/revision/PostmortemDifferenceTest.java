package dev.postmortem.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Stage;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.revision.Change.Added;
import dev.postmortem.revision.Change.Changed;
import dev.postmortem.revision.Change.Moved;
import dev.postmortem.revision.Change.Removed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PostmortemDifferenceTest {

    private static final Evidence DASHBOARD = Evidence.link("Dashboard", "https://example.org/1");
    private static final Evidence LOG = Evidence.note("Log");

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("a text", with(p -> {}), with(p -> p.title("Other")), "Changed[title: \"Title\" -> \"Other\"]"),
                shape(
                        "an optional text",
                        with(p -> {}),
                        with(p -> p.owningTeam("Storage")),
                        "Added[owning team: \"Storage\"]"),
                shape(
                        "a component of a section",
                        with(p -> p.summary("Writes stalled")),
                        with(p -> {}),
                        "Removed[summary, what happened: \"Writes stalled\"]"),
                shape(
                        "an enum",
                        with(p -> {}),
                        with(p -> p.status(s -> s.stage(Stage.CLOSED))),
                        "Changed[status, stage: DRAFT -> CLOSED]"),
                shape(
                        "a severity as one",
                        with(p -> p.severity(new Severity("SEV", "SEV-2", 2))),
                        with(p -> p.severity(new Severity("SEV", "SEV-1", 1))),
                        "Changed[severity: " + new Severity("SEV", "SEV-2", 2) + " -> "
                                + new Severity("SEV", "SEV-1", 1) + "]"),
                shape(
                        "an amount as one",
                        with(p -> p.impact(i -> i.users("12.5 %", "of customers"))),
                        with(p -> p.impact(i -> i.users("~14 %", "of customers"))),
                        "Changed[impact, measures ME-1, amount: Amount[12.5 %] -> Amount[~14 %]]"),
                shape(
                        "a time as one",
                        with(p -> p.impact(i -> i.responseWindow("2026-03-14T10:00Z"))),
                        with(p -> p.impact(i -> i.responseWindow("2026-03-14T10:05Z"))),
                        "Changed[impact, response window: 2026-03-14T10:00Z -> 2026-03-14T10:05Z]"),
                shape(
                        "an owner of another kind as one",
                        with(p -> p.actionItems(a -> a.action("Add it", x -> x.owner(Owner.team("Data"))))),
                        with(p -> p.actionItems(a -> a.action("Add it", x -> x.owner(Owner.person("Data"))))),
                        "Changed[action items, items AI-1, owner: Team[\"Data\"] -> Person[\"Data\"]]"),
                shape(
                        "an owner of the same kind as one",
                        with(p -> p.actionItems(a -> a.action("Add it", x -> x.owner(Owner.team("Data"))))),
                        with(p -> p.actionItems(a -> a.action("Add it", x -> x.owner(Owner.team("Storage"))))),
                        "Changed[action items, items AI-1, owner: Team[\"Data\"] -> Team[\"Storage\"]]"),
                shape(
                        "a verdict as one",
                        with(p -> p.rollback(
                                r -> r.addDecision(d -> d.use(RollbackUse.USED).reversible(Verdict.yes())))),
                        with(p -> p.rollback(
                                r -> r.addDecision(d -> d.use(RollbackUse.USED).reversible(Verdict.no("Locked"))))),
                        "Changed[rollback, decisions RD-1, reversible: " + Verdict.yes() + " -> " + Verdict.no("Locked")
                                + "]"),
                shape(
                        "an element in an element",
                        oneEvent(e -> {}),
                        oneEvent(e -> e.addMeasure(measure("ME-7", "80 %"))),
                        "Added[timeline, events TL-1, measures ME-7: " + measure("ME-7", "80 %") + "]"),
                shape(
                        "a record without id",
                        with(p -> p.rootCause(r -> r.trigger(t -> t.text("A migration")))),
                        with(p -> p.rootCause(
                                r -> r.trigger(t -> t.text("A migration").intendedTarget("orders")))),
                        "Added[root cause, trigger, intended target: \"orders\"]"),
                shape(
                        "a whole record without id",
                        with(p -> {}),
                        with(p -> p.rootCause(r -> r.trigger(t -> t.text("A migration")))),
                        "Added[root cause, trigger: Trigger[\"A migration\"]]"),
                shape(
                        "an edited element without id",
                        oneEvent(e -> e.addEvidence(DASHBOARD).addEvidence(LOG)),
                        oneEvent(e ->
                                e.addEvidence(DASHBOARD.withQuery("rate()")).addEvidence(LOG)),
                        "Added[timeline, events TL-1, evidence 1, query: \"rate()\"]"),
                shape(
                        "an element without id before others",
                        oneEvent(e -> e.addEvidence(DASHBOARD)),
                        oneEvent(e -> e.addEvidence(LOG).addEvidence(DASHBOARD)),
                        "Added[timeline, events TL-1, evidence 1: Evidence[\"Log\"]]"),
                shape(
                        "a removed element without id",
                        oneEvent(e -> e.addEvidence(LOG).addEvidence(DASHBOARD)),
                        oneEvent(e -> e.addEvidence(DASHBOARD)),
                        "Removed[timeline, events TL-1, evidence 1: Evidence[\"Log\"]]"),
                shape(
                        "elements without id in another order",
                        oneEvent(e -> e.addEvidence(LOG).addEvidence(DASHBOARD)),
                        oneEvent(e -> e.addEvidence(DASHBOARD).addEvidence(LOG)),
                        "Moved[timeline, events TL-1, evidence 1: /timeline/events/0/evidence/1 ->"
                                + " /timeline/events/0/evidence/0]"),
                shape(
                        "a mark as one",
                        oneEvent(e -> e.addMilestone(MilestoneMark.of(Milestone.DETECTED, "shard-1"))),
                        oneEvent(e -> e.addMilestone(MilestoneMark.of(Milestone.MITIGATED))),
                        "Changed[timeline, events TL-1, milestones 1: MilestoneMark[detected of shard-1] ->"
                                + " MilestoneMark[mitigated]]"),
                shape(
                        "a term in a list",
                        with(p -> p.kinds(IncidentKind.OUTAGE)),
                        with(p -> p.kinds(IncidentKind.of("own-word"))),
                        "Changed[kinds 1: outage -> own-word]"),
                shape(
                        "a participant",
                        with(p -> p.people(x -> x.author("Dana"))),
                        with(p -> p.people(x -> x.author("Dana", y -> y.team("Storage")))),
                        "Added[people, authors 1, team: \"Storage\"]"),
                shape(
                        "entries of a map",
                        with(p -> p.attributes(Map.of("acme.a", "1", "acme.b", "2", "acme.d", "4"))),
                        with(p -> p.attributes(Map.of("acme.b", "3", "acme.c", "5", "acme.d", "4"))),
                        "Removed[attributes \"acme.a\": \"1\"]",
                        "Changed[attributes \"acme.b\": \"2\" -> \"3\"]",
                        "Added[attributes \"acme.c\": \"5\"]"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_changed_is_told_once(Postmortem before, Postmortem after, List<String> expected) {
        PostmortemDifference difference = PostmortemDifference.between(before, after);

        assertThat(difference.changes()).map(Change::toString).isEqualTo(expected);
    }

    @Test
    void an_added_element_is_one_change_at_its_place() {
        ActionItem added = ActionItem.builder().id("AI-9").what("AI-9").build();

        assertThat(between(actions("AI-1", "AI-2"), actions("AI-1", "AI-9", "AI-2")))
                .containsExactly(
                        new Added("/actionItems/items/1", Optional.of("AI-9"), "action items, items AI-9", added));
    }

    @Test
    void a_removed_element_is_told_where_it_stood() {
        assertThat(between(events("A", "B", "C"), events("A", "C")))
                .containsExactly(new Removed("/timeline/events/1", Optional.of("B"), "timeline, events B", event("B")));
    }

    @Test
    void a_value_in_an_element_that_shifted_is_told_with_both_places() {
        Postmortem before = events("A", "B");
        Postmortem after = timeline(event("N"), event("A"), told("B", "Locked"));

        assertThat(PostmortemDifference.between(before, after).of("B").changes())
                .containsExactly(new Changed(
                        "/timeline/events/2/text",
                        "/timeline/events/1/text",
                        Optional.of("B"),
                        "timeline, events B, text",
                        "B",
                        "Locked"));
    }

    @Test
    void an_element_that_was_moved_and_edited_is_told_with_both() {
        Postmortem before = events("A", "B", "C");
        Postmortem after = timeline(told("C", "Locked"), event("A"), event("B"));

        assertThat(between(before, after))
                .containsExactly(
                        new Moved(
                                "/timeline/events/0",
                                "/timeline/events/2",
                                Optional.of("C"),
                                "timeline, events C",
                                event("C"),
                                told("C", "Locked")),
                        new Changed(
                                "/timeline/events/0/text",
                                "/timeline/events/2/text",
                                Optional.of("C"),
                                "timeline, events C, text",
                                "C",
                                "Locked"));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("A B C D", "D A B C", "Moved D"),
                Arguments.of("A B C D", "B C D A", "Moved A"),
                Arguments.of("A B C D", "A C B D", "Moved C"),
                Arguments.of("A B C D E", "D B X C A", "Moved D, Added X, Removed E, Moved A"),
                Arguments.of("A B C", "", "Removed A, Removed B, Removed C"),
                Arguments.of("", "A B", "Added A, Added B"),
                Arguments.of("A B C", "A X C", "Removed B, Added X"),
                Arguments.of("A B C D", "X B Y", "Removed A, Added X, Removed C, Removed D, Added Y"),
                Arguments.of("A A B", "A B", "Removed A"),
                Arguments.of("A B", "A B A", "Added A"),
                Arguments.of("A B A", "A A B", "Moved A"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void elements_with_ids_are_the_same_wherever_they_stand(String before, String after, String expected) {
        assertThat(between(events(words(before)), events(words(after))))
                .map(change -> change.getClass().getSimpleName() + " "
                        + change.elementId().orElseThrow())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(", ")));
    }

    static Stream<Arguments> tags() {
        return Stream.of(
                Arguments.of("a b", "a x", "Changed /tags/1 b x"),
                Arguments.of("a a", "a", "Removed /tags/1 a -"),
                Arguments.of("x a a", "a a", "Removed /tags/0 x -"),
                Arguments.of("x y x", "y x", "Removed /tags/0 x -"),
                Arguments.of("a b c", "x b y z", "Changed /tags/0 a x, Changed /tags/2 c y, Added /tags/3 - z"),
                Arguments.of("a b c d", "b x", "Removed /tags/0 a -, Changed /tags/1 c x, Removed /tags/3 d -"),
                Arguments.of("a b c", "c x a", "Moved /tags/0 c c, Added /tags/1 - x, Removed /tags/1 b -"),
                Arguments.of("a b c d e", "e a p q d", "Moved /tags/0 e e, Changed /tags/2 b p, Changed /tags/3 c q"),
                Arguments.of("a b", "b a b", "Added /tags/0 - b"),
                Arguments.of("a b", "", "Removed /tags/0 a -, Removed /tags/1 b -"));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void elements_without_ids_are_the_same_if_they_are_equal_or_stand_between_such(
            String before, String after, String expected) {
        assertThat(between(with(p -> p.tags(words(before))), with(p -> p.tags(words(after)))))
                .map(change -> change.getClass().getSimpleName() + " " + change.pointer() + " "
                        + change.valueBefore().orElse("-") + " "
                        + change.valueAfter().orElse("-"))
                .isEqualTo(List.of(expected.split(", ")));
    }

    @Test
    void elements_with_the_same_id_are_matched_in_order() {
        Postmortem before = timeline(told("A", "First"), told("A", "Second"), event("B"));
        Postmortem after = timeline(told("A", "First"), told("A", "Third"), event("B"));

        assertThat(between(before, after))
                .map(Change::toString)
                .containsExactly("Changed[timeline, events A, text: \"Second\" -> \"Third\"]");
    }

    @Test
    void an_element_with_another_id_is_another_element() {
        Postmortem before = timeline(told("A", "Locked"));
        Postmortem after = timeline(told("B", "Locked"));

        assertThat(between(before, after))
                .map(Change::toString)
                .containsExactly(
                        "Removed[timeline, events A: " + told("A", "Locked") + "]",
                        "Added[timeline, events B: " + told("B", "Locked") + "]");
    }

    @Test
    void an_amount_that_is_written_differently_did_not_change() {
        Postmortem before = with(p -> p.impact(i -> i.users("12.5 %", "of customers")));
        Postmortem after = with(p -> p.impact(i -> i.users("12.50%", "of customers")));

        assertThat(PostmortemDifference.between(before, after).isEmpty()).isTrue();
    }

    @Test
    void an_amount_with_another_source_is_another_amount() {
        Amount counted = Amount.parse("954").measuredBy("Counted");
        Postmortem before = with(p -> p.impact(i -> i.users("954", "writes lost")));
        Postmortem after = with(p -> p.impact(i -> i.users(counted, "writes lost")));

        assertThat(between(before, after))
                .containsExactly(new Changed(
                        "/impact/measures/0/amount",
                        "/impact/measures/0/amount",
                        Optional.of("ME-1"),
                        "impact, measures ME-1, amount",
                        Amount.parse("954"),
                        counted));
    }

    @Test
    void a_key_is_escaped_in_the_pointer() {
        Postmortem after = with(p -> p.attributes(Map.of("acme.a/b~c", "1")));

        assertThat(between(with(p -> {}), after)).map(Change::pointer).containsExactly("/attributes/acme.a~1b~0c");
    }

    @Test
    void what_changed_at_a_place_includes_the_place_itself_but_not_its_namesakes() {
        PostmortemDifference difference = new PostmortemDifference(
                Stream.of("/impact", "/impact/measures/1", "/impact/measures/10", "/impactful", "/title")
                        .<Change>map(pointer -> new Added(pointer, Optional.empty(), "", ""))
                        .toList());

        assertThat(difference.under("/impact").changes())
                .map(Change::pointer)
                .containsExactly("/impact", "/impact/measures/1", "/impact/measures/10");
        assertThat(difference.under("/impact/measures/1").changes())
                .map(Change::pointer)
                .containsExactly("/impact/measures/1");
    }

    @Test
    void everything_changed_under_the_whole_document() {
        PostmortemDifference difference = PostmortemDifference.between(events("A", "B"), actions("AI-1"));

        assertThat(difference.under("")).isEqualTo(difference);
    }

    @Test
    void what_was_removed_is_found_where_it_stood() {
        PostmortemDifference difference = PostmortemDifference.between(events("A", "B"), events("A"));

        assertThat(difference.under("/timeline/events/1").changes())
                .map(Change::elementId)
                .containsExactly(Optional.of("B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"impact", "impact/measures", " /impact"})
    void a_place_that_is_no_pointer_is_refused(String pointer) {
        PostmortemDifference difference = PostmortemDifference.between(events("A"), events("B"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> difference.under(pointer))
                .withMessage("PostmortemDifference.pointer \"" + pointer
                        + "\" is no JSON Pointer: begin it with a slash, for example /impact");
    }

    @Test
    void what_changed_about_an_element_leaves_out_the_elements_in_it() {
        Postmortem before = oneEvent(e -> e.addMeasure(measure("ME-1", "80 %")));
        Postmortem after = oneEvent(e -> e.source("Chat").addMeasure(measure("ME-1", "90 %")));
        PostmortemDifference difference = PostmortemDifference.between(before, after);

        assertThat(difference.of("TL-1").changes()).map(Change::pointer).containsExactly("/timeline/events/0/source");
        assertThat(difference.of("ME-1").changes())
                .map(Change::pointer)
                .containsExactly("/timeline/events/0/measures/0/amount");
    }

    @Test
    void nothing_changed_about_an_element_that_is_not_there() {
        assertThat(PostmortemDifference.between(events("A"), events("B"))
                        .of("Z")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_it_says_of_itself_is_a_count() {
        assertThat(PostmortemDifference.between(events("A"), events("B")))
                .hasToString("PostmortemDifference[changes 2]");
    }

    @Test
    void long_texts_are_cut_and_on_one_line_in_what_a_change_says_of_itself() {
        Change change = new Changed("/title", "/title", Optional.empty(), "title", "a\nb", "x".repeat(61));

        assertThat(change).hasToString("Changed[title: \"a b\" -> \"" + "x".repeat(60) + "…\"]");
    }

    @Test
    void what_was_added_has_no_before_and_what_was_removed_has_no_after() {
        Change added = new Added("/tags/0", Optional.empty(), "tags 1", "orders");
        Change removed = new Removed("/tags/0", Optional.empty(), "tags 1", "orders");

        assertThat(List.of(added.pointerBefore(), added.valueBefore(), removed.pointerAfter(), removed.valueAfter()))
                .containsOnly(Optional.empty());
    }

    @Test
    void the_changes_cannot_be_changed() {
        assertThat(PostmortemDifference.between(events("A"), events("B")).changes())
                .isUnmodifiable();
    }

    @Test
    void null_is_no_version() {
        Postmortem some = events("A");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostmortemDifference.between(null, some))
                .withMessageStartingWith("PostmortemDifference.before is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostmortemDifference.between(some, null))
                .withMessageStartingWith("PostmortemDifference.after is missing");
    }

    static Stream<Arguments> manyElements() {
        int many = 50_000;
        String[] ids = IntStream.range(0, many).mapToObj(n -> "E-" + n).toArray(String[]::new);
        List<String> reversed = new ArrayList<>(Arrays.asList(ids));
        Collections.reverse(reversed);
        String[] other = IntStream.range(0, many).mapToObj(n -> "F-" + n).toArray(String[]::new);
        return Stream.of(
                Arguments.of(Named.of("events", events(ids)), events(reversed.toArray(String[]::new)), many - 1),
                Arguments.of(Named.of("other events", events(ids)), events(other), 2 * many),
                Arguments.of(
                        Named.of("tags", with(p -> p.tags(ids))),
                        with(p -> p.tags(reversed.toArray(String[]::new))),
                        many - 1),
                Arguments.of(Named.of("other tags", with(p -> p.tags(ids))), with(p -> p.tags(other)), many),
                Arguments.of(Named.of("equal tags", with(p -> p.tags(same(many)))), with(p -> p.tags("b")), many));
    }

    @ParameterizedTest
    @MethodSource("manyElements")
    void very_many_elements_take_seconds_and_not_minutes(Postmortem before, Postmortem after, int changes) {
        PostmortemDifference difference =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PostmortemDifference.between(before, after));

        assertThat(difference.changes()).hasSize(changes);
    }

    private static String[] same(int many) {
        return Collections.nCopies(many, "a").toArray(String[]::new);
    }

    private static List<Change> between(Postmortem before, Postmortem after) {
        return PostmortemDifference.between(before, after).changes();
    }

    private static Arguments shape(String name, Postmortem before, Postmortem after, String... expected) {
        return Arguments.of(Named.of(name, before), after, List.of(expected));
    }

    private static Postmortem with(Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = Postmortem.builder().title("Title");
        more.accept(builder);
        return builder.build();
    }

    private static Postmortem oneEvent(Consumer<TimelineEvent.Builder> more) {
        return with(p -> p.timeline(t -> t.untimed(EventKind.ALERT, "CPU alert", more)));
    }

    private static Postmortem events(String... ids) {
        return timeline(Stream.of(ids).map(PostmortemDifferenceTest::event).toArray(TimelineEvent[]::new));
    }

    private static Postmortem timeline(TimelineEvent... events) {
        return with(p -> p.timeline(t -> t.addEvents(events)));
    }

    private static TimelineEvent told(String id, String text) {
        return event(id).withText(text);
    }

    private static TimelineEvent event(String id) {
        return TimelineEvent.builder().id(id).kind(EventKind.ALERT).text(id).build();
    }

    private static Postmortem actions(String... ids) {
        return with(p -> p.actionItems(a ->
                Stream.of(ids).forEach(id -> a.addItem(x -> x.id(id).what(id)))));
    }

    private static Measure measure(String id, String amount) {
        return Measure.of(amount, "CPU").withId(id);
    }

    private static String[] words(String words) {
        return words.isEmpty() ? new String[0] : words.split(" ");
    }
}
